let flags: UInt8 = 0b0001_0110
print((0..<8).map { flags >> $0 & 1 }, flags & (1 << 2) != 0, String(flags | 1 << 7, radix: 2), flags & ~0b10, flags ^ 0xFF)
func gray(_ n: Int) -> Int { n ^ (n >> 1) }
print((0..<8).map { String(gray($0), radix: 2) }, 1 << 20, 0xABCD >> 8 & 0xF, (1 << 8) - 1, Int8(bitPattern: 0xFF), UInt16(truncatingIfNeeded: 70000))
