let closed = 1...5, open = 1..<5
print(closed.contains(5), open.contains(5), closed.count, open.isEmpty, (3..<3).isEmpty, closed.lowerBound, open.upperBound)
print((...3).contains(2), (3...).contains(2), (..<3).contains(3), closed.overlaps(5...9), open.overlaps(5..<9), closed.clamped(to: 3...10))
let letters = ["a", "b", "c", "d", "e"]
print(letters[1...3], letters[..<2], letters[3...], letters[...0], letters[1..<1], Array(closed.reversed()), Array(open))
for i in closed where i.isMultiple(of: 2) { print(i, terminator: " ") }
for i in (0..<10).reversed() where i > 7 { print(i, terminator: " ") }
print()
switch 42 { case ..<0: print("negative"); case 0...9: print("digit"); case 10..<100: print("two digits"); default: print("big") }
let interval = 0.5..<1.5
print(interval.contains(1), interval.contains(1.5), (0.0...1.0).clamped(to: 0.25...0.75), ("a"..."f").contains("c"), Range(closed), ClosedRange(open))
print(closed == 1...5, closed.hashValue == (1...5).hashValue, closed.first!, open.last!, closed.map { $0 * $0 }, closed.min()!, closed.randomElement() != nil)
print((1...4).reduce(1, *), stride(from: 0, through: 9, by: 3).map { $0 }, Array(closed.dropFirst(2)), (1...3).flatMap { Array(repeating: $0, count: $0) }, zip(1..., letters).map { "\($0)\($1)" })
