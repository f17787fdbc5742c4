print(Int(21.5), Int(-21.5), Int(exactly: 21.0) as Any, Int(exactly: 21.5) as Any, Int8(truncatingIfNeeded: 500), UInt8(clamping: 500))
let x: UInt8 = 0b0000_1010
print(x.leadingZeroBitCount, x.trailingZeroBitCount, x.nonzeroBitCount, x << 1, x >> 1, ~x)
print(Int64.max, UInt.min, Int.bitWidth, (-200).magnitude, 5.signum(), String(0xFF, radix: 2))
let z = Int.max.addingReportingOverflow(1)
print(z.partialValue, z.overflow, 10.quotientAndRemainder(dividingBy: 3), 6.isMultiple(of: 3))
let a: Int32 = 7, b: Int32 = -3
print(a / b, a % b, a &+ Int32.max, a & b, a | b, a ^ b)
