func dot<T: Numeric>(_ a: [T], _ b: [T]) -> T {
  var sum: T = 0
  for i in 0..<a.count { sum += a[i] * b[i] }
  return sum
}
print(dot([1, 2, 3], [4, 5, 6]), dot([0.5, 1.5], [2, 4]), dot([1, 2] as [Float], [3, 4]))
extension Numeric {
  func squared() -> Self { self * self }
}
print(3.squared(), 1.5.squared(), UInt8(15).squared(), (-2 as Int32).squared())
