/// What an edge passes on its way from an upper to a lower box, in the frame of the layers.
struct EdgeCourse {
  var start: Point
  var end: Point
  /// Where the layer of the upper box ends and that of the lower begins: between them the edge is free to bend.
  var startBand: Double
  var endBand: Double
  var passages: [LayeredPlacement.Passage]
  var labelPassage: Int?
  var isReversed: Bool
  /// The clusters at whose sides it must be cut, because it can't start or end at their borders along.
  var startCluster: LayeredPlacement.Rectangle?
  var endCluster: LayeredPlacement.Rectangle?

  /// Starts at the lower border of a cluster, if the edge leaves it there; whether it does.
  mutating func start(at cluster: LayeredPlacement.Rectangle) -> Bool {
    guard cluster.bottom < end.y else { return false }
    let inside = passages.prefix { $0.top < cluster.bottom && $0.bottom <= cluster.bottom }.count
    if let labelPassage {
      guard labelPassage >= inside else { return false }
      self.labelPassage = labelPassage - inside
    }
    let across = inside > 0 ? passages[inside - 1].across : start.x
    passages.removeFirst(inside)
    start = Point(x: min(max(across, cluster.left + 8), cluster.right - 8), y: cluster.bottom)
    startBand = cluster.bottom
    return true
  }

  /// Ends at the upper border of a cluster, if the edge enters it there; whether it does.
  mutating func end(at cluster: LayeredPlacement.Rectangle) -> Bool {
    guard cluster.top > start.y else { return false }
    let inside = passages.reversed().prefix { $0.bottom > cluster.top && $0.top >= cluster.top }.count
    if let labelPassage, labelPassage >= passages.count - inside { return false }
    let across = inside > 0 ? passages[passages.count - inside].across : end.x
    passages.removeLast(inside)
    end = Point(x: min(max(across, cluster.left + 8), cluster.right - 8), y: cluster.top)
    endBand = cluster.top
    return true
  }
}

/// Draws the course of an edge as a smooth line.
enum CourseCurve {
  /// A point with the direction of the line in it: how far it goes across for each pixel along.
  private struct Knot {
    var point: Point
    var slope: Double
    var isBreakBefore = false
  }

  /// The line from just after the start to just before the end, broken where the label stands.
  ///
  /// Between layers the line is a cubic whose ends follow the slopes at the layers; slopes are chosen as in monotone cubic
  /// interpolation (Fritsch, Butland 1984), so the line never swings out, and are limited so that within a layer it keeps off the
  /// neighbours of its passage.
  static func draw(
    _ course: EdgeCourse, startTrim: Double, endTrim: Double, labelDepth: Double
  ) -> (curves: [Curve], labelCenter: Point?) {
    let start = Point(x: course.start.x, y: course.start.y + startTrim)
    let end = Point(x: course.end.x, y: max(course.end.y - endTrim, start.y))
    var knots = [Knot(point: start, slope: 0)]
    if course.startBand > start.y { knots.append(Knot(point: Point(x: start.x, y: course.startBand), slope: 0)) }
    let lastBand = min(course.endBand, end.y)
    let slopes = slopes(course, knots[knots.count - 1].point, Point(x: end.x, y: lastBand))
    var labelCenter: Point?
    for (index, passage) in course.passages.enumerated() {
      let middle = (passage.top + passage.bottom) / 2
      let half = (passage.bottom - passage.top) / 2
      func knot(_ y: Double) -> Knot { Knot(point: Point(x: passage.across + slopes[index] * (y - middle), y: y), slope: slopes[index]) }
      if index == course.labelPassage {
        labelCenter = Point(x: passage.across, y: middle)
        knots += [knot(passage.top), knot(middle - labelDepth / 2)]
        var after = knot(middle + labelDepth / 2)
        after.isBreakBefore = true
        knots += [after, knot(passage.bottom)]
      } else {
        knots.append(knot(passage.top))
        if half > 0 { knots.append(knot(passage.bottom)) }
      }
    }
    knots.append(Knot(point: Point(x: end.x, y: lastBand), slope: 0))
    if lastBand < end.y { knots.append(Knot(point: end, slope: 0)) }
    return (curves(knots), labelCenter)
  }

  private static func slopes(_ course: EdgeCourse, _ first: Point, _ last: Point) -> [Double] {
    let points = [first] + course.passages.map { Point(x: $0.across, y: ($0.top + $0.bottom) / 2) } + [last]
    return course.passages.indices.map { index in
      let before = secant(points[index], points[index + 1])
      let after = secant(points[index + 1], points[index + 2])
      guard before * after > 0 else { return 0 }
      let slope = 2 * before * after / (before + after)
      let passage = course.passages[index]
      let depth = passage.bottom - passage.top
      guard depth > 0 else { return slope }
      let limit = min(8, passage.clearance / 2) * 2 / depth
      return max(-limit, min(limit, slope))
    }
  }

  private static func secant(_ a: Point, _ b: Point) -> Double {
    b.y - a.y > 0.01 ? (b.x - a.x) / (b.y - a.y) : 0
  }

  private static func curves(_ knots: [Knot]) -> [Curve] {
    var result: [Curve] = []
    var curve = Curve(start: knots[0].point)
    for (from, to) in zip(knots, knots.dropFirst()) {
      if to.isBreakBefore {
        result.append(curve)
        curve = Curve(start: to.point)
        continue
      }
      let height = to.point.y - from.point.y
      let isStraight =
        abs(from.point.x + from.slope * height - to.point.x) < 0.01 && abs(to.point.x - to.slope * height - from.point.x) < 0.01
      if height <= 0 || isStraight {
        curve.line(to: to.point)
      } else {
        let reach = height * 0.45
        curve.cubic(
          Point(x: from.point.x + from.slope * reach, y: from.point.y + reach),
          Point(x: to.point.x - to.slope * reach, y: to.point.y - reach), to: to.point)
      }
    }
    result.append(curve)
    return result
  }
}
