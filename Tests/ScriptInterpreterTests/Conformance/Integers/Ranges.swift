for i in UInt8(250)...255 { print(i, terminator: " ") }
print()
for i in stride(from: Int16(10), to: 0, by: -3) { print(i, terminator: " ") }
print()
print((Int8(-3)..<3).map { $0 * 2 }, (UInt(1)...4).reduce(1, *), (1...10).contains(11))
