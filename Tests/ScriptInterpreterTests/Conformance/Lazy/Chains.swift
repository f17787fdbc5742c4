var evaluated: [Int] = []
let squares = (1...10).lazy.map { n -> Int in
  evaluated.append(n)
  return n * n
}
print(evaluated.isEmpty, squares.first!)
print(Array((1...20).lazy.filter { $0 % 3 == 0 }.map { $0 * 2 }.prefix(3)))
print(Array([[1, 2], [3]].lazy.flatMap { $0.map { $0 * 10 } }), Array(["1", "x", "2"].lazy.compactMap { Int($0) }))
print(Array((1...).lazy.map { $0 * $0 }.drop { $0 < 50 }.prefix { $0 < 130 }), (0..<5).lazy.map(String.init).joined(separator: ","))
let zipped = zip((1...3).lazy.map { $0 * 2 }, "abc")
print(zipped.map { "\($0)\($1)" }, Array((1...4).lazy.enumerated().map { $0.offset * $0.element }))
print((1...5).lazy.map { $0 + 1 }.contains(4), (1...5).lazy.map { $0 * 3 }.reduce(0, +), (1...6).lazy.filter { $0 > 3 }.count)
