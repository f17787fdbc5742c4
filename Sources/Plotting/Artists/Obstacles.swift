/// What a legend should not cover, in pixels of the page.
package struct Obstacles: Sendable {
  /// Points of scatters.
  var points: [Point] = []
  /// Lines, by their vertices.
  var lines: [[Point]] = []
  /// Boxes of bars.
  var boxes: [Box] = []

  /// A box in pixels.
  struct Box: Sendable, Equatable {
    var left: Double
    var top: Double
    var width: Double
    var height: Double

    var right: Double { left + width }
    var bottom: Double { top + height }

    /// Whether a point lies inside.
    func contains(_ point: Point) -> Bool { point.x > left && point.x < right && point.y > top && point.y < bottom }

    /// Whether two boxes share more than an edge.
    func overlaps(_ other: Box) -> Bool { left < other.right && other.left < right && top < other.bottom && other.top < bottom }

    /// Whether a segment meets the box (Liang and Barsky 1984).
    func meets(_ start: Point, _ end: Point) -> Bool {
      var (first, last) = (0.0, 1.0)
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      for (step, distance) in [(-dx, start.x - left), (dx, right - start.x), (-dy, start.y - top), (dy, bottom - start.y)] {
        if step == 0 {
          if distance < 0 { return false }
        } else if step < 0 {
          first = max(first, distance / step)
        } else {
          last = min(last, distance / step)
        }
      }
      return first <= last
    }
  }

  /// How much a legend in a box would hide: vertices and points inside, boxes overlapped, lines crossed (matplotlib's measure).
  func badness(of box: Box) -> Int {
    var badness = points.count(where: box.contains) + boxes.count(where: box.overlaps)
    for line in lines {
      badness += line.count(where: box.contains)
      if zip(line, line.dropFirst()).contains(where: { $0.isFinite && $1.isFinite && box.meets($0, $1) }) { badness += 1 }
    }
    return badness
  }

  /// Adds the obstacles of another artist.
  mutating func formUnion(_ other: Obstacles) {
    points += other.points
    lines += other.lines
    boxes += other.boxes
  }
}
