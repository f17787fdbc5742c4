struct Complex: Equatable, CustomStringConvertible {
  var re: Double, im: Double
  static func + (a: Complex, b: Complex) -> Complex { Complex(re: a.re + b.re, im: a.im + b.im) }
  static func * (a: Complex, b: Complex) -> Complex { Complex(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re) }
  static prefix func - (a: Complex) -> Complex { Complex(re: -a.re, im: -a.im) }
  static func += (a: inout Complex, b: Complex) { a = a + b }
  var magnitude: Double { (re * re + im * im).squareRoot() }
  var description: String { "\(re) + \(im)i" }
}
var z = Complex(re: 1, im: 2)
z += Complex(re: 2, im: 2)
print(z, -z, z * z, z.magnitude, z == Complex(re: 3, im: 4), [z])
