extension Curve {
  /// The curve run through the other way.
  var reversed: Curve {
    var result = Curve(start: end)
    var starts = [start]
    for piece in pieces { starts.append(piece.end) }
    for (index, piece) in pieces.enumerated().reversed() {
      switch piece {
      case .line: result.line(to: starts[index])
      case .cubic(let first, let second, _): result.cubic(second, first, to: starts[index])
      }
    }
    return result
  }

  /// The curve up to where it first enters a rectangle, with the direction in which it does; nil if it never does.
  func cut(before rectangle: Rectangle) -> (curve: Curve, direction: Point)? {
    var result = Curve(start: start)
    var from = start
    for piece in pieces {
      if let crossing = piece.crossing(from: from, into: rectangle) {
        let (part, direction) = piece.part(from: from, upTo: crossing)
        switch part {
        case .line(let end): result.line(to: end)
        case .cubic(let first, let second, let end): result.cubic(first, second, to: end)
        }
        return (result, direction)
      }
      switch piece {
      case .line(let end): result.line(to: end)
      case .cubic(let first, let second, let end): result.cubic(first, second, to: end)
      }
      from = piece.end
    }
    return nil
  }
}

extension Curve.Piece {
  /// The parameter, from 0 to 1, at which the piece first enters a rectangle.
  fileprivate func crossing(from start: Point, into rectangle: Rectangle) -> Double? {
    func isInside(_ t: Double) -> Bool {
      let point = point(from: start, at: t)
      return point.x >= rectangle.x && point.x <= rectangle.right && point.y >= rectangle.y && point.y <= rectangle.bottom
    }
    let steps = 48
    guard let first = (0...steps).first(where: { isInside(Double($0) / Double(steps)) }) else { return nil }
    var (outside, inside) = (Double(max(first - 1, 0)) / Double(steps), Double(first) / Double(steps))
    for _ in 0..<24 {
      let middle = (outside + inside) / 2
      if isInside(middle) { inside = middle } else { outside = middle }
    }
    return inside
  }

  private func point(from start: Point, at t: Double) -> Point {
    switch self {
    case .line(let end): return start * (1 - t) + end * t
    case .cubic(let first, let second, let end):
      let s = 1 - t
      return start * (s * s * s) + first * (3 * s * s * t) + second * (3 * s * t * t) + end * (t * t * t)
    }
  }

  /// The beginning of the piece, by de Casteljau's construction, and the direction at its end.
  fileprivate func part(from start: Point, upTo t: Double) -> (piece: Curve.Piece, direction: Point) {
    func between(_ a: Point, _ b: Point) -> Point { a * (1 - t) + b * t }
    func unit(_ vector: Point) -> Point {
      let length = (vector.x * vector.x + vector.y * vector.y).squareRoot()
      return length > 1e-6 ? vector * (1 / length) : Point(x: 0, y: 1)
    }
    switch self {
    case .line(let end): return (.line(between(start, end)), unit(end - start))
    case .cubic(let first, let second, let end):
      let (a, b, c) = (between(start, first), between(first, second), between(second, end))
      let (d, e) = (between(a, b), between(b, c))
      return (.cubic(a, d, between(d, e)), unit(e - d))
    }
  }
}
