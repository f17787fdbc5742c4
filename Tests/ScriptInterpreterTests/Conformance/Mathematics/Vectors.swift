import Foundation
struct Vector2 { var x, y: Double
  var length: Double { sqrt(x * x + y * y) }
  static func + (a: Vector2, b: Vector2) -> Vector2 { Vector2(x: a.x + b.x, y: a.y + b.y) }
  static func * (s: Double, v: Vector2) -> Vector2 { Vector2(x: s * v.x, y: s * v.y) }
  func dot(_ o: Vector2) -> Double { x * o.x + y * o.y }
  func rotated(by a: Double) -> Vector2 { Vector2(x: x * cos(a) - y * sin(a), y: x * sin(a) + y * cos(a)) }
}
let v = Vector2(x: 3, y: 4)
print(v.length, (v + 2 * v).x, v.dot(Vector2(x: 1, y: 1)), v.rotated(by: .pi / 2).y.rounded(), v)
