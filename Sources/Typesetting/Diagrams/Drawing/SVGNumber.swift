/// A coordinate in as few characters as a tenth of a pixel needs.
func svgNumber(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e9 else { return "0" }
  let tenths = Int((value * 10).rounded())
  let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
  return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
}

/// The data of a `<path>`, built piece by piece.
struct SVGPath {
  private(set) var data = ""

  mutating func move(to point: Point) { data += "M" + Self.pair(point) }
  mutating func line(to point: Point) { data += "L" + Self.pair(point) }
  mutating func cubic(_ first: Point, _ second: Point, to end: Point) {
    data += "C" + Self.pair(first) + " " + Self.pair(second) + " " + Self.pair(end)
  }

  /// A part of an ellipse with its axes along the page, drawn clockwise on the page or against the clock.
  mutating func arc(radii: Point, isLarge: Bool = false, isClockwise: Bool, to end: Point) {
    data += "A" + Self.pair(radii) + " 0 \(isLarge ? 1 : 0) \(isClockwise ? 1 : 0) " + Self.pair(end)
  }

  mutating func close() { data += "Z" }

  mutating func add(_ curve: Curve) {
    move(to: curve.start)
    for piece in curve.pieces {
      switch piece {
      case .line(let end): line(to: end)
      case .cubic(let first, let second, let end): cubic(first, second, to: end)
      }
    }
  }

  /// The path of a polygon.
  static func polygon(_ points: [Point]) -> SVGPath {
    var path = SVGPath()
    for (index, point) in points.enumerated() {
      if index == 0 { path.move(to: point) } else { path.line(to: point) }
    }
    path.close()
    return path
  }

  private static func pair(_ point: Point) -> String { svgNumber(point.x) + " " + svgNumber(point.y) }
}
