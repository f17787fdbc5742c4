extension Axes {
  /// Draws the densities of several distributions as violins at 1, 2, 3 and so on, with their extremes.
  public func violinplot(_ values: [[Double]]) {
    unlessMistaken { () throws(PlotError) in try checked.violinplot(values) }
  }
}

extension CheckedAxes {
  /// Draws the densities of several distributions as violins.
  ///
  /// - Throws: `PlotError` for a distribution without values.
  package func violinplot(_ values: [[Double]]) throws(PlotError) {
    var shapes: [[(x: Double, y: Double)]] = []
    var (places, lows, highs): ([Double], [Double], [Double]) = ([], [], [])
    for (index, sample) in values.enumerated() {
      let interval = DataInterval(sample)
      guard !interval.isEmpty else { throw PlotError("zero-size array to reduction operation minimum which has no identity") }
      let place = Double(index + 1)
      shapes.append(Self.violin(sample, interval, at: place))
      places.append(place)
      lows.append(interval.low)
      highs.append(interval.high)
    }
    let style = FillStyle(paint: .cycle(0), alpha: 0.3)
    var bodies = PolygonArtist(shapes, style: style, label: "", kind: .boxes, count: values.count)
    bodies.bounds.stickyX = []
    axes.content.artists.append(bodies)
    let stroke = LineStyle(paint: .cycle(0))
    // The ends of a violin are a quarter of its full width to each side.
    let halves = places.map { ($0 - 0.125, $0 + 0.125) }
    for ends in [highs, lows] { axes.content.artists.append(StraightLineArtist(.x, at: ends, spans: halves, style: stroke, label: "")) }
    let spans = zip(lows, highs).map { ($0, $1) }
    axes.content.artists.append(StraightLineArtist(.y, at: places, spans: spans, style: stroke, label: ""))
  }

  private static func violin(_ sample: [Double], _ interval: DataInterval, at place: Double) -> [(x: Double, y: Double)] {
    let steps = 100
    let heights = (0..<steps).map { interval.low + (interval.high - interval.low) * Double($0) / Double(steps - 1) }
    guard let density = KernelDensity(sample) else { return heights.map { (place, $0) } }
    let values = heights.map { density($0) }
    let largest = values.max() ?? 1
    let half = values.map { 0.25 * $0 / largest }
    return zip(heights, half).map { (place - $1, $0) } + zip(heights, half).reversed().map { (place + $1, $0) }
  }
}
