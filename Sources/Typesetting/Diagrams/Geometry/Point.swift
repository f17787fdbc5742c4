/// A point in pixels, y growing downwards.
struct Point: Sendable, Hashable {
  var x: Double
  var y: Double

  static func + (lhs: Point, rhs: Point) -> Point { Point(x: lhs.x + rhs.x, y: lhs.y + rhs.y) }
  static func - (lhs: Point, rhs: Point) -> Point { Point(x: lhs.x - rhs.x, y: lhs.y - rhs.y) }
  static func * (lhs: Point, rhs: Double) -> Point { Point(x: lhs.x * rhs, y: lhs.y * rhs) }
}

/// A rectangle in pixels.
struct Rectangle: Sendable, Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var center: Point { Point(x: x + width / 2, y: y + height / 2) }
  var right: Double { x + width }
  var bottom: Double { y + height }

  func offset(by distance: Point) -> Rectangle {
    Rectangle(x: x + distance.x, y: y + distance.y, width: width, height: height)
  }

  /// A rectangle around a middle.
  static func around(_ center: Point, width: Double, height: Double) -> Rectangle {
    Rectangle(x: center.x - width / 2, y: center.y - height / 2, width: width, height: height)
  }
}
