let a: Int? = 5, b: Int? = nil
print(a as Any, b as Any, a ?? 0, b ?? 0, a.map { $0 * 2 } as Any, b.map { $0 * 2 } as Any, a.flatMap { $0 > 3 ? "big" : nil } as Any)
print(a == 5, b == nil, a != b, a! + 1, [a, b].compactMap { $0 })
if let a, let b { print(a, b) } else { print("one is nil") }
func half(_ n: Int) -> Int? { n % 2 == 0 ? n / 2 : nil }
print(half(8).flatMap(half).flatMap(half) as Any, half(6).flatMap(half) as Any)
