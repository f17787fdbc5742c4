/// A smooth line of straight and cubic pieces.
struct Curve: Sendable, Hashable {
  /// A piece from the end of the one before.
  enum Piece: Sendable, Hashable {
    case line(Point)
    case cubic(Point, Point, Point)

    var end: Point {
      switch self {
      case .line(let end), .cubic(_, _, let end): end
      }
    }
  }

  var start: Point
  private(set) var pieces: [Piece] = []

  init(start: Point) { self.start = start }

  var end: Point { pieces.last?.end ?? start }

  mutating func line(to point: Point) {
    if point != end { pieces.append(.line(point)) }
  }

  mutating func cubic(_ first: Point, _ second: Point, to point: Point) {
    pieces.append(.cubic(first, second, point))
  }

  /// The curve with every point moved or turned.
  func map(_ transform: (Point) -> Point) -> Curve {
    var result = Curve(start: transform(start))
    for piece in pieces {
      switch piece {
      case .line(let end): result.pieces.append(.line(transform(end)))
      case .cubic(let first, let second, let end):
        result.pieces.append(.cubic(transform(first), transform(second), transform(end)))
      }
    }
    return result
  }

  /// All points that bound the curve.
  var controlPoints: [Point] {
    pieces.reduce(into: [start]) { points, piece in
      switch piece {
      case .line(let end): points.append(end)
      case .cubic(let first, let second, let end): points += [first, second, end]
      }
    }
  }
}
