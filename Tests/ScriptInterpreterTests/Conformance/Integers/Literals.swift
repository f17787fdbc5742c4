print(0xFF, 0b1010, 0o17, 1_000_000, 0xdead_beef, -0x10, 1e3, 0x1p4, 12_345.678_9, 0.000_1)
let big = 9_223_372_036_854_775_807, hex: UInt8 = 0xF0
print(big, hex, hex | 0b1111, Int("7FFF", radix: 16)!, "\u{41}", 1 + 2 * 3 % 4 - 5)
