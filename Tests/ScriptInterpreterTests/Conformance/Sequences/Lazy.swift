let big = (1...1_000_000).lazy.map { $0 * 2 }.filter { $0 % 3 == 0 }
print(big.first!, Array(big.prefix(3)))
print(Array([1, 2, 3, 4].lazy.filter { $0 > 1 }.map { $0 * 10 }), [1, 2].lazy.map { $0 + 1 }.contains(3))
var calls = 0
let lazy = [1, 2, 3].lazy.map { (x: Int) -> Int in
  calls += 1
  return x
}
print(calls, lazy.first!, calls > 0)
print(Array((1...10).lazy.prefix(while: { $0 < 4 })), Array((1...6).lazy.drop(while: { $0 < 4 })), Array(["1", "a"].lazy.compactMap { Int($0) }))
