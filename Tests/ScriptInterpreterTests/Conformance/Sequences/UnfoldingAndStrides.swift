let powers = sequence(first: 1) { $0 < 1000 ? $0 * 4 : nil }
print(Array(powers))
let digits = sequence(state: 9876) { (rest: inout Int) -> Int? in
  guard rest > 0 else { return nil }
  defer { rest /= 10 }
  return rest % 10
}
print(Array(digits))
print(Array(stride(from: 0, to: 1, by: 0.25)), Array(stride(from: 10, through: 0, by: -5)), stride(from: 1, to: 10, by: 3).reversed() as [Int])
for (x, y) in zip(stride(from: 0, to: 6, by: 2), stride(from: 5, through: 1, by: -2)) { print(x, y, terminator: " ") }
print()
let pairs = [("a", 1), ("b", 2)]
let (names, values) = pairs.reduce(into: ([String](), [Int]())) { $0.0.append($1.0); $0.1.append($1.1) }
print(names, values)
print([3, 1, 2].sorted().elementsEqual([1, 2, 3]), [1, 2, 3].starts(with: [1, 2]), [1, 2].lexicographicallyPrecedes([1, 3]))
print((1...10).split { $0 % 4 == 0 }.map { Array($0) }, [1, 2, 3, 4, 5].drop { $0 < 3 }, "aabbb".prefix { $0 == "a" })
