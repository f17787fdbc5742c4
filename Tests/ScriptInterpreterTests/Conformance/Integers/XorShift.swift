struct XorShift { var state: UInt32
  mutating func next() -> UInt32 { state ^= state << 13; state ^= state >> 17; state ^= state << 5; return state } }
var r = XorShift(state: 2463534242)
print((0..<5).map { _ in r.next() % 100 }, r.next())
func crc8(_ bytes: [UInt8]) -> UInt8 { bytes.reduce(0) { crc, byte in (0..<8).reduce(crc ^ byte) { c, _ in c & 0x80 != 0 ? (c << 1) ^ 0x07 : c << 1 } } }
print(crc8([1, 2, 3]), crc8(Array("123456789".utf8)))
