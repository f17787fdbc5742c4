struct Vec3: Equatable, CustomStringConvertible {
  var x, y, z: Double
  init(_ x: Double, _ y: Double, _ z: Double) { (self.x, self.y, self.z) = (x, y, z) }
  static let zero = Vec3(0, 0, 0)
  static func + (a: Vec3, b: Vec3) -> Vec3 { Vec3(a.x + b.x, a.y + b.y, a.z + b.z) }
  static func - (a: Vec3, b: Vec3) -> Vec3 { a + (-b) }
  static prefix func - (a: Vec3) -> Vec3 { Vec3(-a.x, -a.y, -a.z) }
  static func * (a: Vec3, k: Double) -> Vec3 { Vec3(a.x * k, a.y * k, a.z * k) }
  static func * (k: Double, a: Vec3) -> Vec3 { a * k }
  static func / (a: Vec3, k: Double) -> Vec3 { a * (1 / k) }
  static func += (a: inout Vec3, b: Vec3) { a = a + b }
  static func *= (a: inout Vec3, k: Double) { a = a * k }
  static func • (a: Vec3, b: Vec3) -> Double { a.x * b.x + a.y * b.y + a.z * b.z }
  static func × (a: Vec3, b: Vec3) -> Vec3 { Vec3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x) }
  var length: Double { (self • self).squareRoot() }
  var description: String { "⟨\(x), \(y), \(z)⟩" }
}
infix operator •: MultiplicationPrecedence
infix operator ×: MultiplicationPrecedence
let a = Vec3(1, 2, 3), b = Vec3(4, 5, 6)
print(a + b, a - b, a • b, a × b, 2 * a / 4, -a)
var v = Vec3.zero
v += a; v *= 3
print(v, Vec3(3, 4, 0).length, [a, b].reduce(.zero, +), a × b • a == 0)
infix operator ?=: AssignmentPrecedence
func ?= <T>(l: inout T, r: T?) { if let r { l = r } }
var name = "a"
name ?= nil; name ?= "b"
print(name)
infix operator =~: ComparisonPrecedence
func =~ (s: String, p: String) -> Bool { s.contains(p) }
print("hello" =~ "ell" && !("hello" =~ "xyz"))
infix operator ..<=: RangeFormationPrecedence
func ..<= (l: Int, r: Int) -> [Int] { l >= r ? [] : Array(l + 1...r) }
print(1 ..<= 4)
prefix operator ∑
prefix func ∑ <S: Sequence>(s: S) -> S.Element where S.Element: Numeric { s.reduce(0, +) }
print(∑[1, 2, 3], ∑(1...4), ∑[0.5, 0.25])
postfix operator °
postfix func ° (d: Double) -> Double { d * .pi / 180 }
print(180.0° == .pi)
infix operator <+>: AdditionPrecedence
func <+> <T>(l: T?, r: T?) -> [T] { [l, r].compactMap { $0 } }
print(1 <+> nil, nil <+> 2, Optional(1) <+> 2)
precedencegroup PipePrecedence { associativity: left lowerThan: AdditionPrecedence higherThan: ComparisonPrecedence }
infix operator |>: PipePrecedence
func |> <A, B>(a: A, f: (A) throws -> B) rethrows -> B { try f(a) }
func tenfold(_ n: Int) -> Int { n * 10 }
func width(_ n: Int) -> Int { String(n).count }
print(1 + 2 |> tenfold |> width == 2)
extension Bool { static func ^^ (a: Bool, b: Bool) -> Bool { a != b } }
infix operator ^^: LogicalDisjunctionPrecedence
print(true ^^ false, true ^^ true || true)
struct Set2: OptionSet { let rawValue: Int; static let a = Set2(rawValue: 1 << 0), b = Set2(rawValue: 1 << 1), c: Set2 = [.a, .b] }
var o: Set2 = [.a]
o.insert(.b); o.remove(.a)
print(o.rawValue, o.contains(.b), Set2.c.isSuperset(of: o), o.union(.a) == .c, o.isEmpty, ([] as Set2).rawValue)
struct Poly: ExpressibleByArrayLiteral, CustomStringConvertible { var c: [Int]; init(arrayLiteral e: Int...) { c = e }
  static func * (l: Poly, r: Poly) -> Poly { var out = [Int](repeating: 0, count: l.c.count + r.c.count - 1); for (i, x) in l.c.enumerated() { for (j, y) in r.c.enumerated() { out[i + j] += x * y } }; var p = Poly(); p.c = out; return p }
  func callAsFunction(_ x: Int) -> Int { c.reversed().reduce(0) { $0 * x + $1 } }
  var description: String { c.enumerated().filter { $0.element != 0 }.map { "\($0.element)x^\($0.offset)" }.reversed().joined(separator: " + ") } }
let p: Poly = [1, 1]
print(p * p * p, (p * p)(3), Poly(arrayLiteral: 2, 0, 5))
func == (l: (Int, Int), r: (Int, Int)) -> Bool { l.0 == r.0 && l.1 == r.1 }
print(max(a.length, b.length) > 8, (1, 2) < (1, 3), [1, 2] == [1, 2], ["k": 1] == ["k": 1], Optional(1) == 1, "a" + "b" == "ab")
var bits: UInt8 = 0b1010
bits |= 0b0101; bits &= ~0b0001; bits ^= 0xF0; bits <<= 1; bits >>= 2
print(bits, String(bits, radix: 2), bits.nonzeroBitCount, bits.leadingZeroBitCount, ~bits)
