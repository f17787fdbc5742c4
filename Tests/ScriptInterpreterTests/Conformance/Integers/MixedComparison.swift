let a: Int8 = -1
let b: UInt8 = 255
print(a < b, a == b, Int(a) < 10, b > 254, a != -1)
let big: UInt64 = 18_446_744_073_709_551_615
print(big > 9_223_372_036_854_775_807, big == UInt64.max, big % 10)
