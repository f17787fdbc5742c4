protocol Ring: Equatable { static var zero: Self { get }; static var one: Self { get }; static func + (a: Self, b: Self) -> Self; static func * (a: Self, b: Self) -> Self; static prefix func - (a: Self) -> Self }
extension Ring { static func - (a: Self, b: Self) -> Self { a + (-b) }; func pow(_ n: Int) -> Self { n == 0 ? .one : n % 2 == 0 ? (self * self).pow(n / 2) : self * pow(n - 1) } }
extension Int: Ring { static var one: Int { 1 } }
extension Double: Ring { static var one: Double { 1 } }
struct Mod7: Ring, CustomStringConvertible, ExpressibleByIntegerLiteral { let v: Int; init(_ v: Int) { self.v = (v % 7 + 7) % 7 }; init(integerLiteral v: Int) { self.init(v) }
  static let zero: Mod7 = 0, one: Mod7 = 1
  static func + (a: Mod7, b: Mod7) -> Mod7 { Mod7(a.v + b.v) }; static func * (a: Mod7, b: Mod7) -> Mod7 { Mod7(a.v * b.v) }; static prefix func - (a: Mod7) -> Mod7 { Mod7(-a.v) }
  var description: String { "\(v)₇" } }
struct Matrix<R: Ring>: Equatable, CustomStringConvertible {
  private(set) var rows: [[R]]
  var size: (Int, Int) { (rows.count, rows.first?.count ?? 0) }
  init(_ rows: [[R]]) { precondition(Set(rows.map(\.count)).count <= 1, "ragged"); self.rows = rows }
  init(identity n: Int) { rows = (0..<n).map { i in (0..<n).map { $0 == i ? R.one : R.zero } } }
  subscript(i: Int, j: Int) -> R { get { rows[i][j] } set { rows[i][j] = newValue } }
  static func * (a: Matrix, b: Matrix) -> Matrix? {
    guard a.size.1 == b.size.0 else { return nil }
    return Matrix(a.rows.map { row in b.transposed.rows.map { col in zip(row, col).map { $0 * $1 }.reduce(R.zero, +) } })
  }
  var transposed: Matrix { guard let f = rows.first else { return self }; return Matrix(f.indices.map { j in rows.map { $0[j] } }) }
  var determinant: R {
    let n = rows.count
    if n == 1 { return rows[0][0] }
    var total = R.zero
    for j in 0..<n {
      let minor = Matrix(rows.dropFirst().map { row in row.enumerated().filter { $0.offset != j }.map(\.element) })
      let term = rows[0][j] * minor.determinant
      total = j % 2 == 0 ? total + term : total - term
    }
    return total
  }
  func map<S: Ring>(_ f: (R) -> S) -> Matrix<S> { Matrix<S>(rows.map { $0.map(f) }) }
  var description: String { rows.map { $0.map { "\($0)" }.joined(separator: " ") }.joined(separator: " / ") }
}
let m = Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]])
print(m.determinant, m.transposed, (m * Matrix(identity: 3))! == m, Matrix([[1, 2]]) * Matrix([[1, 2]]) == nil)
let d = m.map(Double.init), k = m.map { Mod7($0) }
print(d.determinant, k, (k * k)!, Mod7(3).pow(6), 2.pow(10), 0.5.pow(3))
var z = Matrix<Int>(identity: 2)
z[0, 1] = 5
print(z, z.size)
struct Polynomial<R: Ring> { var c: [R]; func callAsFunction(_ x: R) -> R { c.reversed().reduce(R.zero) { $0 * x + $1 } }
  static func + (a: Self, b: Self) -> Self { let n = max(a.c.count, b.c.count); return Self(c: (0..<n).map { i in (i < a.c.count ? a.c[i] : .zero) + (i < b.c.count ? b.c[i] : .zero) }) }
  var derivative: Polynomial { Polynomial(c: c.enumerated().dropFirst().map { i, a in (0..<i).map { _ in a }.reduce(.zero, +) }) } }
let p = Polynomial(c: [1, 2, 3])
print(p(2), (p + Polynomial(c: [1])).c, p.derivative.c, Polynomial<Mod7>(c: [3, 4])(5))
func gaussian(_ input: [[Double]]) -> [Double] {
  var a = input
  let n = a.count
  for i in 0..<n {
    let pivot = (i..<n).max { abs(a[$0][i]) < abs(a[$1][i]) }!
    a.swapAt(i, pivot)
    for r in 0..<n where r != i { let f = a[r][i] / a[i][i]; for c in i...n { a[r][c] -= f * a[i][c] } }
  }
  return (0..<n).map { a[$0][n] / a[$0][$0] }
}
print(gaussian([[2, 1, 5], [1, -1, 1]]))
