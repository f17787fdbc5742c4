struct Vector2D { var x = 0.0, y = 0.0 }
extension Vector2D {
  static func + (left: Vector2D, right: Vector2D) -> Vector2D { Vector2D(x: left.x + right.x, y: left.y + right.y) }
  static prefix func - (vector: Vector2D) -> Vector2D { Vector2D(x: -vector.x, y: -vector.y) }
  static func += (left: inout Vector2D, right: Vector2D) { left = left + right }
}
extension Vector2D: Equatable { static func == (left: Vector2D, right: Vector2D) -> Bool { (left.x == right.x) && (left.y == right.y) } }
var v = Vector2D(x: 3.0, y: 1.0) + Vector2D(x: 2.0, y: 4.0)
v += Vector2D(x: 1, y: 1)
print(v, -v, v == Vector2D(x: 6, y: 6), v != -v)
prefix operator +++
extension Vector2D { static prefix func +++ (vector: inout Vector2D) -> Vector2D { vector += vector; return vector } }
print(+++v)
infix operator +-: AdditionPrecedence
extension Vector2D { static func +- (left: Vector2D, right: Vector2D) -> Vector2D { Vector2D(x: left.x + right.x, y: left.y - right.y) } }
print(Vector2D(x: 1.0, y: 2.0) +- Vector2D(x: 3.0, y: 4.0))
precedencegroup PowerPrecedence { higherThan: MultiplicationPrecedence associativity: right }
infix operator **: PowerPrecedence
func ** (base: Int, exp: Int) -> Int { var r = 1; for _ in 0..<exp { r *= base }; return r }
print(2 ** 3 ** 2, 2 * 3 ** 2)
postfix operator ~~
postfix func ~~ <T>(x: T?) -> T { x! }
let o: Int? = 4
print(o~~ + 1)
infix operator |>: AdditionPrecedence
func |> <A, B>(x: A, f: (A) -> B) -> B { f(x) }
print(3 |> { $0 * 2 } |> { "n\($0)" })
struct Matrix: CustomStringConvertible { let rows: Int, columns: Int; var grid: [Double]
  init(rows: Int, columns: Int) { self.rows = rows; self.columns = columns; grid = Array(repeating: 0.0, count: rows * columns) }
  subscript(row: Int, column: Int) -> Double { get { grid[(row * columns) + column] } set { grid[(row * columns) + column] = newValue } }
  var description: String { (0..<rows).map { r in (0..<columns).map { "\(self[r, $0])" }.joined(separator: " ") }.joined(separator: "\n") }
  static func * (a: Matrix, b: Matrix) -> Matrix { var c = Matrix(rows: a.rows, columns: b.columns); for i in 0..<a.rows { for j in 0..<b.columns { for k in 0..<a.columns { c[i, j] += a[i, k] * b[k, j] } } }; return c } }
var m = Matrix(rows: 2, columns: 2)
m[0, 1] = 1.5; m[1, 0] = 3.2; m[1, 1] += 2
print(m); print(m * m)
struct TimesTable { let multiplier: Int; subscript(index: Int) -> Int { multiplier * index } }
print("six times three is \(TimesTable(multiplier: 3)[6])")
enum Planet: Int { case mercury = 1, venus, earth; static subscript(n: Int) -> Planet { Planet(rawValue: n)! } }
print(Planet[3])
struct Grid { var cells: [String: Int] = [:]; subscript(row r: Int, col c: Int) -> Int { get { cells["\(r),\(c)"] ?? 0 } set { cells["\(r),\(c)"] = newValue } }; subscript(name: String, default d: Int) -> Int { cells[name] ?? d } }
var g = Grid(); g[row: 1, col: 2] = 5; g[row: 1, col: 2] += 1; print(g[row: 1, col: 2], g[row: 0, col: 0], g["1,2", default: 0], g["z", default: -1])
