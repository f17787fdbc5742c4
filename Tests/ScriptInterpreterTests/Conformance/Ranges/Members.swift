let r = 3..<10, c = 3...10
print(r.lowerBound, r.upperBound, r.count, c.count, r.first as Any, c.last as Any, r.min()!, c.max()!)
print(r.overlaps(9..<20), r.overlaps(10..<20), c.overlaps(10...12), r.clamped(to: 5..<7), c.clamped(to: 0...4))
print(r == 3..<10, r == 3..<11, Range(3...9), ClosedRange(3..<10), r, c)
print(Array(r.reversed()), r.map { $0 * $0 }, r.dropFirst(2), r.prefix(2), r.suffix(2))
print(r[5], r.startIndex, r.endIndex, r.randomElement() != nil, r.indices)
