internal import WebMarkup

/// The numbers of a box plot.
struct BoxStatistics: Equatable, Sendable {
  var median: Double
  /// The lower and upper quartile.
  var quartiles: (Double, Double)
  /// The last values within 1.5 times the box's height from it.
  var whiskers: (Double, Double)
  /// The values beyond.
  var fliers: [Double]

  static func == (a: BoxStatistics, b: BoxStatistics) -> Bool {
    a.median == b.median && a.quartiles == b.quartiles && a.whiskers == b.whiskers && a.fliers == b.fliers
  }

  /// The statistics of some values, which need no order; NaN values do not count.
  init(_ values: [Double]) {
    let sorted = values.filter { !$0.isNaN }.sorted()
    let low = Self.percentile(25, of: sorted)
    let high = Self.percentile(75, of: sorted)
    median = Self.percentile(50, of: sorted)
    quartiles = (low, high)
    let reach = 1.5 * (high - low)
    let top = sorted.last { $0 <= high + reach } ?? high
    let bottom = sorted.first { $0 >= low - reach } ?? low
    whiskers = (bottom > low ? low : bottom, top < high ? high : top)
    let ends = whiskers
    fliers = sorted.filter { $0 < ends.0 } + sorted.filter { $0 > ends.1 }
  }

  /// NumPy's `percentile` with linear interpolation, in its two roundings.
  private static func percentile(_ percent: Double, of sorted: [Double]) -> Double {
    guard let last = sorted.last else { return .nan }
    let place = percent / 100 * Double(sorted.count - 1)
    let index = integer(place.rounded(.down))
    guard index + 1 < sorted.count else { return last }
    let part = place - place.rounded(.down)
    let (a, b) = (sorted[index], sorted[index + 1])
    return part >= 0.5 ? b - (b - a) * (1 - part) : a + (b - a) * part
  }
}

/// Boxes of distributions at 1, 2, 3 and so on.
struct BoxArtist: Artist {
  var boxes: [BoxStatistics]
  var labels: [String]

  /// Half the width of a box: matplotlib's 15 % of the distance of all boxes, from 0.15 to 0.5 in full.
  private var halfWidth: Double { min(max(0.15 * Double(max(boxes.count - 1, 0)), 0.15), 0.5) / 2 }

  var bounds: DataBounds {
    var bounds = DataBounds()
    for (index, box) in boxes.enumerated() {
      let place = Double(index + 1)
      for value in [box.whiskers.0, box.whiskers.1, box.quartiles.0, box.quartiles.1] + box.fliers { bounds.y.include(value) }
      bounds.x.include(place - 0.5)
      bounds.x.include(place + 0.5)
      bounds.stickyX += [place - 0.5, place + 0.5]
    }
    return bounds
  }

  var summary: ArtistSummary { ArtistSummary(kind: .boxes, count: boxes.count) }

  func draw(in context: DrawingContext) -> [Markup] {
    var lines = PathData()
    var medians = PathData()
    var (fliersX, fliersY): ([Double], [Double]) = ([], [])
    for (index, box) in boxes.enumerated() {
      let place = Double(index + 1)
      let (left, right) = (context.x(place - halfWidth), context.x(place + halfWidth))
      let (low, high) = (context.y(box.quartiles.0), context.y(box.quartiles.1))
      guard low.isFinite, high.isFinite else { continue }
      lines.polygon([Point(left, low), Point(right, low), Point(right, high), Point(left, high)])
      for (quartile, whisker) in [(low, context.y(box.whiskers.0)), (high, context.y(box.whiskers.1))] {
        lines.polyline([Point(context.x(place), quartile), Point(context.x(place), whisker)])
        let (capLeft, capRight) = (context.x(place - halfWidth / 2), context.x(place + halfWidth / 2))
        lines.polyline([Point(capLeft, whisker), Point(capRight, whisker)])
      }
      medians.polyline([Point(left, context.y(box.median)), Point(right, context.y(box.median))])
      fliersX += Array(repeating: place, count: box.fliers.count)
      fliersY += box.fliers
    }
    guard !lines.isEmpty else { return [] }
    let circles = MarkerStyle(marker: .circle, size: 6, paint: .exact(.transparent), edge: LineStyle(paint: .ink, width: 1), alpha: 1)
    return [
      context.strokedPath(lines.text, LineStyle(paint: .ink, width: 1)),
      context.strokedPath(medians.text, LineStyle(paint: .cycle(1), width: 1)),
    ] + context.hollowMarkers(context.points(fliersX, fliersY), texts: fliersY.map(PointText.number), style: circles)
  }
}

extension DrawingContext {
  /// Markers of which only the edge is drawn.
  func hollowMarkers(_ points: [Point], texts: [String], style: MarkerStyle) -> [Markup] {
    let edge = style.edge ?? LineStyle(paint: .ink, width: 1)
    var data = PathData()
    for point in points where point.isFinite && contains(point) {
      data.marker(style.marker, at: point, radius: style.size / 2 * Self.pixelsPerPoint)
    }
    guard !data.isEmpty else { return [] }
    return [
      .element(
        "path", colorAttributes(edge.paint, "plot-markers") + [.named("fill", "none")] + strokeAttributes(edge) + [.named("d", data.text)])
    ]
  }
}
