for i in (0..<3).reversed() { print(i) }
print(Array([1, 2].reversed()), String("abc".reversed()), [1, 2, 3].reversed().first!, (1...4).reversed().map { $0 * $0 })
for (i, c) in "xyz".reversed().enumerated() { print(i, c) }
