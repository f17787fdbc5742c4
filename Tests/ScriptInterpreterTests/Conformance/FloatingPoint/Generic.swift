func mean<T: FloatingPoint>(_ xs: [T]) -> T {
  var sum: T = 0
  for x in xs { sum += x }
  return sum / T(xs.count)
}
print(mean([1.0, 2, 4]), mean([1, 2, 4] as [Float]))
func hypotenuse<T: FloatingPoint>(_ a: T, _ b: T) -> T { (a * a + b * b).squareRoot() }
print(hypotenuse(3.0, 4.0), hypotenuse(Float(1), Float(1)))
func clamp<T: Comparable>(_ x: T, _ low: T, _ high: T) -> T { min(max(x, low), high) }
print(clamp(5, 0, 3), clamp(0.5, 0, 3), clamp("m", "a", "k"))
