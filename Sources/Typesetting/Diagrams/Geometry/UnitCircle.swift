import Glibc

/// Points on the circle of radius 1.
enum UnitCircle {
  /// The point at a part of a full turn, clockwise on the page from the top.
  static func point(_ turn: Double) -> Point {
    let angle = 2 * Double.pi * turn
    return Point(x: sin(angle), y: -cos(angle))
  }
}
