extension Axes {
  /// Draws a line that goes in steps.
  ///
  /// - Parameters:
  ///   - x: the horizontal positions.
  ///   - y: the values.
  ///   - format: colour, marker and line in matplotlib's short form.
  ///   - at: whether a value holds before its position (`"pre"`), after it (`"post"`) or around it (`"mid"`).
  ///   - label: the name in the legend.
  ///   - color: a colour's name; empty for the next of the cycle.
  public func step(
    _ x: some PlotValues, _ y: some PlotValues, _ format: String = "", at: String = "pre", label: String = "", color: String = ""
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.step(x.plotValues, y.plotValues, format, at: at, label: label, color: color)
    }
  }

  /// Draws values as pins on a base line at zero.
  public func stem(_ x: some PlotValues, _ y: some PlotValues, label: String = "") {
    unlessMistaken { () throws(PlotError) in try checked.stem(x.plotValues, y.plotValues, label: label) }
  }

  /// Draws values at 0, 1, 2 and so on as pins on a base line at zero.
  public func stem(_ y: some PlotValues, label: String = "") {
    let values = y.plotValues
    unlessMistaken { () throws(PlotError) in try checked.stem(values.indices.map(Double.init), values, label: label) }
  }
}

extension CheckedAxes {
  /// Draws a line that goes in steps.
  ///
  /// - Throws: `PlotError` for lengths that differ, an unknown kind of step, format or colour.
  package func step(
    _ x: [Double], _ y: [Double], _ format: String = "", at: String = "pre", label: String = "", color: String = ""
  ) throws(PlotError) {
    guard let kind = LineArtist.Step(rawValue: at) else { throw .unknown(at, of: "where", among: LineArtist.Step.allCases.map(\.rawValue)) }
    try plot(x, y, format, label: label, color: color)
    guard var line = axes.content.artists.popLast() as? LineArtist else { return }
    line.step = kind
    axes.content.artists.append(line)
  }

  /// Draws values as pins on a base line at zero.
  ///
  /// - Throws: `PlotError` for lengths that differ.
  package func stem(_ x: [Double], _ y: [Double], label: String = "") throws(PlotError) {
    guard x.count == y.count else { throw .mismatch("x and y", x.count, y.count) }
    let first = Paint.cycle(0)
    axes.content.artists.append(
      StraightLineArtist(.y, at: x, spans: y.map { (0, $0) }, style: LineStyle(paint: first), label: ""))
    let heads = MarkerStyle(marker: .circle, size: 6, paint: first, edge: LineStyle(paint: first, width: 1), alpha: 1)
    axes.content.artists.append(
      LineArtist(x: x, y: y, style: LineStyle(paint: first, dash: .none), markers: heads, label: label))
    let interval = DataInterval(x)
    guard !interval.isEmpty else { return }
    var base = LineArtist(
      x: [interval.low, interval.high], y: [0, 0], style: LineStyle(paint: .cycle(3)), markers: nil, label: "")
    base.isDecoration = true
    axes.content.artists.append(base)
  }
}
