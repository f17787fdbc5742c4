extension Axes {
  /// Draws points with bars that show their errors.
  ///
  /// - Parameters:
  ///   - x: the horizontal positions.
  ///   - y: the values.
  ///   - yerr: half the length of the vertical bars, one for each point.
  ///   - format: colour, marker and line of the points in matplotlib's short form; `"none"` for bars alone.
  ///   - label: the name in the legend.
  ///   - color: a colour's name; empty for the next of the cycle.
  ///   - capSize: the length of the caps in points.
  public func errorbar(
    _ x: some PlotValues, _ y: some PlotValues, yerr: some PlotValues, _ format: String = "", label: String = "", color: String = "",
    capSize: Double = 0
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.errorbar(
        x.plotValues, y.plotValues, yerr: yerr.plotValues, xerr: [], format, label: label, color: color, capSize: capSize)
    }
  }

  /// Draws points with vertical bars of one length.
  public func errorbar(
    _ x: some PlotValues, _ y: some PlotValues, yerr: Double, _ format: String = "", label: String = "", color: String = "",
    capSize: Double = 0
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.errorbar(
        x.plotValues, y.plotValues, yerr: [yerr], xerr: [], format, label: label, color: color, capSize: capSize)
    }
  }

  /// Draws points with vertical and horizontal bars.
  public func errorbar(
    _ x: some PlotValues, _ y: some PlotValues, yerr: some PlotValues, xerr: some PlotValues, _ format: String = "", label: String = "",
    color: String = "", capSize: Double = 0
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.errorbar(
        x.plotValues, y.plotValues, yerr: yerr.plotValues, xerr: xerr.plotValues, format, label: label, color: color, capSize: capSize)
    }
  }

  /// Draws the distribution of some values as a box: quartiles, whiskers to 1.5 times the box's height, points beyond.
  public func boxplot(_ values: some PlotValues, label: String = "") {
    unlessMistaken { () throws(PlotError) in try checked.boxplot([values.plotValues], labels: label.isEmpty ? [] : [label]) }
  }

  /// Draws a box for each of several distributions, side by side at 1, 2, 3 and so on.
  public func boxplot(_ values: [[Double]], labels: [String] = []) {
    unlessMistaken { () throws(PlotError) in try checked.boxplot(values, labels: labels) }
  }
}

extension CheckedAxes {
  /// Draws points with error bars; an empty array stands for no bars, one value for all points.
  ///
  /// - Throws: `PlotError` for lengths that differ, negative errors, an unknown format or colour.
  package func errorbar(
    _ x: [Double], _ y: [Double], yerr: [Double], xerr: [Double] = [], _ format: String = "", label: String = "", color: String = "",
    capSize: Double = 0
  ) throws(PlotError) {
    guard x.count == y.count else { throw .mismatch("x and y", x.count, y.count) }
    let parsed = try FormatString(format == "none" ? "" : format)
    let paint = try linePaint(color.isEmpty ? parsed.color ?? "" : color)
    let style = LineStyle(paint: paint)
    if format == "none" {
      axes.content.artists.append(LineArtist(x: x, y: y, style: LineStyle(paint: paint, dash: .none), markers: nil, label: ""))
    } else {
      let markers = parsed.marker.map { MarkerStyle(marker: $0, size: 6, paint: paint, edge: LineStyle(paint: paint, width: 1), alpha: 1) }
      let line = LineStyle(paint: paint, dash: parsed.dash ?? .solid)
      axes.content.artists.append(LineArtist(x: x, y: y, style: line, markers: markers, label: label))
    }
    if !yerr.isEmpty { try addErrors(.y, x, y, yerr, style, capSize, name: "yerr") }
    if !xerr.isEmpty { try addErrors(.x, y, x, xerr, style, capSize, name: "xerr") }
  }

  private func addErrors(
    _ direction: Direction, _ positions: [Double], _ values: [Double], _ errors: [Double], _ style: LineStyle, _ capSize: Double,
    name: String
  ) throws(PlotError) {
    guard errors.count == 1 || errors.count == values.count else {
      throw PlotError(
        "'\(name)' (shape: (\(errors.count),)) must be a scalar or a 1D or (2, n) array-like whose shape matches '\(direction)' (shape: (\(values.count),))"
      )
    }
    guard errors.allSatisfy({ !($0 < 0) }) else { throw PlotError("'\(name)' must not contain negative values") }
    let all = try Self.stretched(errors, to: values.count)
    let low = zip(values, all).map { $0 - $1 }
    let high = zip(values, all).map { $0 + $1 }
    let spans = zip(low, high).map { ($0, $1) }
    axes.content.artists.append(StraightLineArtist(direction, at: positions, spans: spans, style: style, label: ""))
    guard capSize > 0 else { return }
    let shape: Marker = direction == .y ? .horizontalStroke : .verticalStroke
    let caps = MarkerStyle(marker: shape, size: 2 * capSize, paint: style.paint, edge: LineStyle(paint: style.paint, width: 1), alpha: 1)
    for ends in [low, high] {
      let (x, y) = direction == .y ? (positions, ends) : (ends, positions)
      var artist = LineArtist(x: x, y: y, style: LineStyle(paint: style.paint, dash: .none), markers: caps, label: "")
      artist.isDecoration = true
      axes.content.artists.append(artist)
    }
  }

  /// Draws a box for each of several distributions.
  ///
  /// - Throws: `PlotError` for a number of names that differs from that of the distributions.
  package func boxplot(_ values: [[Double]], labels: [String] = []) throws(PlotError) {
    guard labels.isEmpty || labels.count == values.count else {
      throw PlotError("Dimensions of labels and X must be compatible")
    }
    let boxes = values.map(BoxStatistics.init)
    axes.content.artists.append(BoxArtist(boxes: boxes, labels: labels))
    let places = boxes.indices.map { Double($0 + 1) }
    axes.content.x.explicitTicks = places
    axes.content.x.explicitTickLabels = labels.isEmpty ? boxes.indices.map { "\($0 + 1)" } : labels
  }
}
