internal import WebMarkup

/// Draws very many markers of one colour as what the eye would see of them.
///
/// Beyond 2,000 markers the page is divided into cells of 1 px (1.5 px beyond 20,000). A cell with markers is drawn once, as a dot of the
/// marker's size; neighbouring cells become one stroke with round ends, which covers the same ground as their discs. With an opacity
/// below 1, cells with more markers are more opaque, in six steps, as overlapping markers would be.
struct MarkerCrowd {
  /// The number of markers from which on they are drawn as a crowd.
  static let threshold = 2000

  private let cell: Double
  private let diameter: Double
  /// The number of markers in each cell, by row and column.
  private var counts: [Int: Int] = [:]
  private let columns = 1 << 20

  /// The crowd of markers at points of the page.
  init(_ points: [Point], diameter: Double) {
    cell = points.count > 20_000 ? 1.5 : 1
    self.diameter = max(diameter, 1)
    for point in points {
      let (column, row) = (integer((point.x / cell).rounded(.down)), integer((point.y / cell).rounded(.down)))
      counts[row * columns + column, default: 0] += 1
    }
  }

  /// The paths, one for each step of opacity.
  func markup(style: MarkerStyle, _ context: DrawingContext) -> [Markup] {
    let keys = counts.keys.sorted()
    let steps = Dictionary(grouping: keys) { step(of: counts[$0] ?? 1, alpha: style.alpha) }
    return steps.keys.sorted().map { step in
      var data = PathData()
      addRuns(of: steps[step] ?? [], to: &data)
      let alpha = style.alpha < 1 ? 1 - Self.power(1 - style.alpha, 1 << step) : 1
      let stroke = LineStyle(paint: style.paint, width: diameter / DrawingContext.pixelsPerPoint, alpha: alpha)
      return .element(
        "path",
        context.colorAttributes(style.paint, "plot-line") + [.named("fill", "none")] + context.strokeAttributes(stroke)
          + [.named("stroke-linecap", "round"), .named("d", data.text)])
    }
  }

  /// The step of opacity for a number of overlapping markers: 0 for one, then one more for each doubling.
  private func step(of count: Int, alpha: Double) -> Int {
    guard alpha < 1 else { return 0 }
    // A marker covers several cells, so its neighbours overlap it too.
    let covered = max(1, diameter * diameter / (cell * cell) / 4)
    let overlapping = max(1, integer(Double(count) * covered))
    return min(Int.bitWidth - 1 - overlapping.leadingZeroBitCount, 5)
  }

  private func addRuns(of keys: [Int], to data: inout PathData) {
    var index = 0
    while index < keys.count {
      var end = index
      while end + 1 < keys.count, keys[end + 1] == keys[end] + 1 { end += 1 }
      let row = integer((Double(keys[index]) / Double(columns)).rounded())
      let column = keys[index] - row * columns
      let start = Point((Double(column) + 0.5) * cell, (Double(row) + 0.5) * cell)
      if end == index {
        data.dot(at: start)
      } else {
        data.move(to: start)
        data.line(to: Point(start.x + Double(end - index) * cell, start.y))
      }
      index = end + 1
    }
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}
