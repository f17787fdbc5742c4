let bits: UInt8 = 0b1010_0110
print(bits & 0x0F, bits | 1, bits ^ 0xFF, ~bits, bits << 2, bits >> 3)
print(bits.leadingZeroBitCount, bits.trailingZeroBitCount, bits.nonzeroBitCount, bits.byteSwapped)
print(Int16(-1) >> 4, UInt16(0xF00F) >> 4, 1 << 10, 1 << 64, -1 >> 70, UInt8(1) << 8)
print(UInt32(0x12345678).byteSwapped == 0x78563412, 40.leadingZeroBitCount, (-1).nonzeroBitCount)
var flags: UInt16 = 0
flags |= 1 << 3
flags ^= 0b1001
flags <<= 2
print(flags, flags & 4 != 0, 5 &<< 1, UInt8(200) &>> 9)
