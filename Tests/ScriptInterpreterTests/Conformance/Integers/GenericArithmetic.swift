func gcd<T: BinaryInteger>(_ a: T, _ b: T) -> T { b == 0 ? a : gcd(b, a % b) }
print(gcd(48, 36), gcd(UInt32(17), 51), gcd(Int16(-12), 18))
func power<T: FixedWidthInteger>(_ base: T, _ exponent: Int) -> T {
  var result: T = 1
  for _ in 0..<exponent { result = result &* base }
  return result
}
print(power(3, 4), power(UInt8(3), 6), power(Int8(2), 7))
func width<T: FixedWidthInteger>(_: T.Type) -> Int { T.bitWidth }
print(width(Int8.self), width(UInt64.self), width(Int.self))
