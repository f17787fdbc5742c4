let flags: UInt8 = 0b1011_0010
print(String(flags, radix: 2), flags.nonzeroBitCount, flags.leadingZeroBitCount, flags.trailingZeroBitCount)
print(flags & 0x0F, flags | 1, flags ^ 0xFF, ~flags, flags << 2, flags >> 3, flags &<< 9)
print(Int8.max &+ 1, UInt8.min &- 1, Int8.min &* 2, (200 as UInt8).addingReportingOverflow(100))
print(Int32(truncatingIfNeeded: 0x1_2345_6789), UInt16(bitPattern: -1), Int8(bitPattern: 0xF0), UInt8(clamping: 300), Int(exactly: 3.0)!)
print((7).quotientAndRemainder(dividingBy: -2), -7 / 2, -7 % 2, (-7).isMultiple(of: 7), (12).signum(), (-5).magnitude)
print(0xDEAD_BEEF as UInt32, (0x1234 as UInt16).byteSwapped, UInt64.max, Int64.min, 1_000_000.words.count)
print((5 as UInt8).multipliedFullWidth(by: 100), Int("7F", radix: 16)!, Int("-101", radix: 2)!, String(-255, radix: 16, uppercase: true))
func parity(_ x: UInt32) -> Bool { x.nonzeroBitCount % 2 == 1 }
func isPowerOfTwo(_ n: Int) -> Bool { n > 0 && n & (n - 1) == 0 }
func gray(_ n: Int) -> Int { n ^ (n >> 1) }
print(parity(7), (1...16).filter(isPowerOfTwo), (0..<8).map { String(gray($0), radix: 2) })
var x: UInt32 = 2_463_534_242
for _ in 0..<3 { x ^= x << 13; x ^= x >> 17; x ^= x << 5; print(x, terminator: " ") }
print()
