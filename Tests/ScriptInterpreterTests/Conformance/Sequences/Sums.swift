print((1...100).reduce(0, +), (1...5).reduce(1, *), stride(from: 1, through: 9, by: 2).reduce(0, +), [1.5, 2.5].reduce(0, +), (1...3).flatMap { i in (1...i).map { $0 * i } })
print((1...10).filter { $0.isMultiple(of: 3) }.map { $0 * $0 }, Array((1...3).map { Array(repeating: $0, count: $0) }.joined()), (0..<5).map { 1 << $0 }.reversed().map { $0 })
