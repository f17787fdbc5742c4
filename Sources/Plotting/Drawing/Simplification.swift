/// Leaves out points of a line that nobody would miss.
enum Simplification {
  /// The points of a polyline that stay within `tolerance` of it (Douglas and Peucker 1973).
  ///
  /// Points that are not finite stay, because they break the line. The search keeps its own stack, so long lines are no danger.
  /// Before it, runs of points in one column of pixels are cut to first, lowest, highest and last, so that 10⁶ points cost O(*n*).
  static func simplified(_ points: [Point], tolerance: Double = 0.15) -> [Point] {
    let reduced = points.count > 4000 ? columnExtremes(points) : points
    guard reduced.count > 2 else { return reduced }
    var keeps = Array(repeating: false, count: reduced.count)
    var start = 0
    while start < reduced.count {
      guard reduced[start].isFinite else {
        keeps[start] = true
        start += 1
        continue
      }
      var end = start
      while end + 1 < reduced.count, reduced[end + 1].isFinite { end += 1 }
      markKept(reduced, start, end, tolerance, &keeps)
      start = end + 1
    }
    return zip(reduced, keeps).filter(\.1).map(\.0)
  }

  private static func markKept(_ points: [Point], _ first: Int, _ last: Int, _ tolerance: Double, _ keeps: inout [Bool]) {
    keeps[first] = true
    keeps[last] = true
    var pending = [(first, last)]
    while let (start, end) = pending.popLast() {
      guard end - start > 1 else { continue }
      var farthest = start
      var distance = tolerance * tolerance
      for index in start + 1..<end {
        let candidate = squaredDistance(points[index], points[start], points[end])
        if candidate > distance { (farthest, distance) = (index, candidate) }
      }
      guard farthest != start else { continue }
      keeps[farthest] = true
      pending.append((start, farthest))
      pending.append((farthest, end))
    }
  }

  private static func squaredDistance(_ point: Point, _ start: Point, _ end: Point) -> Double {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let (px, py) = (point.x - start.x, point.y - start.y)
    let length = dx * dx + dy * dy
    // Against the segment, not its line: a curve that turns back must keep its turning point.
    let along = length > 0 ? min(max((px * dx + py * dy) / length, 0), 1) : 0
    let (ex, ey) = (px - along * dx, py - along * dy)
    return ex * ex + ey * ey
  }

  private static func columnExtremes(_ points: [Point]) -> [Point] {
    var result: [Point] = []
    var start = 0
    while start < points.count {
      guard points[start].isFinite else {
        result.append(points[start])
        start += 1
        continue
      }
      let column = (points[start].x * 2).rounded(.down)
      var end = start
      while end + 1 < points.count, points[end + 1].isFinite, (points[end + 1].x * 2).rounded(.down) == column { end += 1 }
      appendExtremes(points[start...end], to: &result)
      start = end + 1
    }
    return result
  }

  private static func appendExtremes(_ run: ArraySlice<Point>, to result: inout [Point]) {
    guard run.count > 4 else {
      result += run
      return
    }
    var kept = [run.startIndex, run.endIndex - 1]
    if let low = run.indices.min(by: { run[$0].y < run[$1].y }) { kept.append(low) }
    if let high = run.indices.max(by: { run[$0].y < run[$1].y }) { kept.append(high) }
    var previous = -1
    for index in kept.sorted() where index != previous {
      result.append(run[index])
      previous = index
    }
  }
}
