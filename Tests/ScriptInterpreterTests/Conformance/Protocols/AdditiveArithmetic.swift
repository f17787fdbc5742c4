struct Vector: AdditiveArithmetic, CustomStringConvertible {
  var x = 0.0, y = 0.0
  static let zero = Vector()
  static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Vector, b: Vector) -> Vector { Vector(x: a.x - b.x, y: a.y - b.y) }
  var description: String { "(\(x), \(y))" }
}
func sum<T: AdditiveArithmetic>(_ xs: [T]) -> T { xs.reduce(.zero, +) }
print(sum([Vector(x: 1, y: 2), Vector(x: 3, y: 4)]), sum([1, 2, 3]), sum([0.5, 0.25]))
var v = Vector(x: 5, y: 5)
v -= Vector(x: 1, y: 0)
print(v)
