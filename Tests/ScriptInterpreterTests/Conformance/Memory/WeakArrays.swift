class N { let id: Int; init(_ i: Int) { id = i }; deinit { print("free", id) } }
struct Weak { weak var n: N? }
var strong: [N] = [N(1), N(2)]
let weak = strong.map { Weak(n: $0) }
print(weak.map { $0.n?.id ?? 0 })
strong.removeFirst()
print(weak.map { $0.n?.id ?? 0 })
strong = []
print(weak.allSatisfy { $0.n == nil })
