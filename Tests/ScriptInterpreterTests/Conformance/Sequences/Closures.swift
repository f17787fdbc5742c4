let add: (Int, Int) -> Int = (+)
let ops: [String: (Double, Double) -> Double] = ["+": (+), "-": (-), "*": (*), "/": (/)]
print(add(2, 3), ops["*"]!(3, 4), ops.keys.sorted(), [3, 1, 2].sorted(by: <), [1, 2, 3].reduce(0, -), zip([1, 2], [3, 4]).map(+))
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(compose({ $0 + 1 }, { $0 * 10 })(4), compose({ (s: String) in s.count }, { $0 > 2 })("abc"), [1, 2].map(compose({ $0 * 2 }, String.init)))
