func modPow(_ base: UInt64, _ exponent: UInt64, _ m: UInt64) -> UInt64 {
  var result: UInt64 = 1, b = base % m, e = exponent
  while e > 0 {
    if e & 1 == 1 { result = result * b % m }
    b = b * b % m
    e >>= 1
  }
  return result
}
print(modPow(2, 10, 1000), modPow(3, 200, 13), modPow(7, 560, 561))
let (high, low) = UInt64.max.multipliedFullWidth(by: 2)
print(high, low, (200 as UInt8).multipliedFullWidth(by: 3))
