func binary(_ n: UInt8) -> String { let s = String(n, radix: 2); return String(repeating: "0", count: 8 - s.count) + s }
print(binary(5), binary(5 << 2), binary(~5), binary(0b1100 & 0b1010), binary(0b1100 | 0b1010), binary(0b1100 ^ 0b1010))
func popcount(_ n: Int) -> Int { var x = n, c = 0; while x != 0 { x &= x - 1; c += 1 }; return c }
print(popcount(255), 255.nonzeroBitCount, (0..<4).map { 1 << $0 }, 0xF0 >> 4, -16 >> 2)
let rgb: UInt32 = 0xCC6699
print((rgb & 0xFF0000) >> 16, (rgb & 0x00FF00) >> 8, rgb & 0x0000FF)
var a = 5, b = 9
a ^= b; b ^= a; a ^= b
print(a, b)
