struct Complex: Equatable, CustomStringConvertible, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  var re, im: Double
  init(_ re: Double, _ im: Double = 0) { self.re = re; self.im = im }
  init(floatLiteral value: Double) { self.init(value) }
  init(integerLiteral value: Int) { self.init(Double(value)) }
  static let i = Complex(0, 1)
  var modulus: Double { (re * re + im * im).squareRoot() }
  var conjugate: Complex { .init(re, -im) }
  static func + (l: Self, r: Self) -> Self { Self(l.re + r.re, l.im + r.im) }
  static func - (l: Self, r: Self) -> Self { Self(l.re - r.re, l.im - r.im) }
  static func * (l: Self, r: Self) -> Self { Self(l.re * r.re - l.im * r.im, l.re * r.im + l.im * r.re) }
  static func / (l: Self, r: Self) -> Self {
    let d = r.re * r.re + r.im * r.im
    let n = l * r.conjugate
    return Self(n.re / d, n.im / d)
  }
  static func *= (l: inout Self, r: Self) { l = l * r }
  static prefix func - (c: Self) -> Self { Self(-c.re, -c.im) }
  var description: String { im == 0 ? "\(re)" : im < 0 ? "\(re) - \(-im)i" : "\(re) + \(im)i" }
}
let z = 3 + 4 * Complex.i
print(z, z.modulus, z * z.conjugate, -z, z / 2, 1 / z, z == 3 + 4 * .i)
var w: Complex = 1.5
w *= z
print(w)
func mandelbrot(_ c: Complex, limit: Int = 50) -> Int {
  var z: Complex = 0
  for n in 0..<limit { if z.modulus > 2 { return n }; z = z * z + c }
  return limit
}
for y in stride(from: 1.0, through: -1.0, by: -0.5) {
  print(stride(from: -2.0, through: 0.5, by: 0.25).map { mandelbrot(Complex($0, y)) > 20 ? "*" : "." }.joined())
}
struct Rational: Hashable, Comparable, CustomStringConvertible {
  let n: Int, d: Int
  init(_ n: Int, _ d: Int = 1) {
    precondition(d != 0)
    var (a, b) = (abs(n), abs(d))
    while b != 0 { (a, b) = (b, a % b) }
    let sign = (n < 0) != (d < 0) ? -1 : 1
    self.n = sign * abs(n) / max(a, 1); self.d = abs(d) / max(a, 1)
  }
  static func + (a: Rational, b: Rational) -> Rational { .init(a.n * b.d + b.n * a.d, a.d * b.d) }
  static func * (a: Rational, b: Rational) -> Rational { .init(a.n * b.n, a.d * b.d) }
  static func < (a: Rational, b: Rational) -> Bool { a.n * b.d < b.n * a.d }
  static func += (a: inout Rational, b: Rational) { a = a + b }
  var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" }
}
var h = Rational(0)
for k in 1...6 { h += Rational(1, k) }
print(h, Rational(1, 2) < Rational(2, 3), [Rational(3, 4), Rational(1, 2)].sorted(), Set([Rational(1, 2), Rational(2, 4)]).count)
extension Array where Element == Double {
  static func + (a: [Double], k: Double) -> [Double] { a.map { $0 + k } }
  static func • (a: [Double], b: [Double]) -> Double { zip(a, b).map(*).reduce(0, +) }
}
infix operator •: MultiplicationPrecedence
print([1.0, 2.0] + 1.0, [1.0, 2, 3] • [4, 5, 6])
struct Money: AdditiveArithmetic, Comparable { var cents: Int
  static var zero: Money { Money(cents: 0) }
  static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
  static func - (a: Money, b: Money) -> Money { Money(cents: a.cents - b.cents) }
  static func < (a: Money, b: Money) -> Bool { a.cents < b.cents } }
extension Sequence where Element: AdditiveArithmetic { func sum() -> Element { reduce(.zero, +) } }
print([Money(cents: 5), Money(cents: 7)].sum().cents, [1, 2, 3].sum(), [0.5, 0.25].sum(), max(Money(cents: 3), Money(cents: 1)).cents)
func dot<T: Numeric>(_ a: [T], _ b: [T]) -> T { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
print(dot([1, 2, 3], [4, 5, 6]), dot([0.5], [4]))
func mean<T: BinaryFloatingPoint>(_ xs: [T]) -> T { xs.reduce(0, +) / T(xs.count) }
func mean<T: BinaryInteger>(_ xs: [T]) -> Double { Double(xs.reduce(0, +)) / Double(xs.count) }
print(mean([1.0, 2.0, 4.5]), mean([1, 2, 4]), mean([Float(1), 2]))
