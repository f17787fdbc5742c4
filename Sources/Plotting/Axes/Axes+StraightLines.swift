extension Axes {
  /// Draws a horizontal line across the axes.
  public func axhline(
    _ y: Double = 0, color: String = "C0", lineStyle: String = "-", lineWidth: Double = 1.5, alpha: Double = 1, label: String = ""
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.straightLine(.x, at: y, color: color, lineStyle: lineStyle, lineWidth: lineWidth, alpha: alpha, label: label)
    }
  }

  /// Draws a vertical line across the axes.
  public func axvline(
    _ x: Double = 0, color: String = "C0", lineStyle: String = "-", lineWidth: Double = 1.5, alpha: Double = 1, label: String = ""
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.straightLine(.y, at: x, color: color, lineStyle: lineStyle, lineWidth: lineWidth, alpha: alpha, label: label)
    }
  }

  /// Fills a horizontal band across the axes.
  public func axhspan(_ low: Double, _ high: Double, color: String = "C0", alpha: Double = 1, label: String = "") {
    unlessMistaken { () throws(PlotError) in try checked.band(.y, low, high, color: color, alpha: alpha, label: label) }
  }

  /// Fills a vertical band across the axes.
  public func axvspan(_ low: Double, _ high: Double, color: String = "C0", alpha: Double = 1, label: String = "") {
    unlessMistaken { () throws(PlotError) in try checked.band(.x, low, high, color: color, alpha: alpha, label: label) }
  }

  /// Draws horizontal lines between two values of x.
  public func hlines(
    _ y: some PlotValues, _ xmin: Double, _ xmax: Double, color: String = "C0", lineStyle: String = "-", lineWidth: Double = 1.5,
    label: String = ""
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.lines(
        .x, at: y.plotValues, [xmin], [xmax], color: color, lineStyle: lineStyle, lineWidth: lineWidth, label: label)
    }
  }

  /// Draws vertical lines between two values of y.
  public func vlines(
    _ x: some PlotValues, _ ymin: Double, _ ymax: Double, color: String = "C0", lineStyle: String = "-", lineWidth: Double = 1.5,
    label: String = ""
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.lines(
        .y, at: x.plotValues, [ymin], [ymax], color: color, lineStyle: lineStyle, lineWidth: lineWidth, label: label)
    }
  }
}

extension CheckedAxes {
  /// Draws a line across the axes that runs in a direction, at a value of the other.
  ///
  /// - Throws: `PlotError` for an unknown colour or pattern, an opacity outside 0 … 1.
  package func straightLine(
    _ direction: Direction, at position: Double, color: String = "C0", lineStyle: String = "-", lineWidth: Double = 1.5,
    alpha: Double = 1, label: String = ""
  ) throws(PlotError) {
    try Self.check(alpha: alpha)
    let style = LineStyle(paint: try Paint(color), width: lineWidth, dash: try LineStyle.Dash(lineStyle), alpha: alpha)
    axes.content.artists.append(StraightLineArtist(direction, at: [position], style: style, label: label))
  }

  /// Fills a band between two values of a direction.
  ///
  /// - Throws: `PlotError` for an unknown colour, an opacity outside 0 … 1.
  package func band(
    _ direction: Direction, _ low: Double, _ high: Double, color: String = "C0", alpha: Double = 1, label: String = ""
  ) throws(PlotError) {
    try Self.check(alpha: alpha)
    let style = FillStyle(paint: try Paint(color), alpha: alpha)
    axes.content.artists.append(BandArtist(direction, from: low, to: high, style: style, label: label))
  }

  /// Draws lines in a direction between two values; the ends hold one value, or one for each line.
  ///
  /// - Throws: `PlotError` for lengths that differ, an unknown colour or pattern.
  package func lines(
    _ direction: Direction, at positions: [Double], _ first: [Double], _ last: [Double], color: String = "C0", lineStyle: String = "-",
    lineWidth: Double = 1.5, label: String = ""
  ) throws(PlotError) {
    let starts = try Self.stretched(first, to: positions.count)
    let ends = try Self.stretched(last, to: positions.count)
    let style = LineStyle(paint: try Paint(color), width: lineWidth, dash: try LineStyle.Dash(lineStyle))
    let spans = zip(starts, ends).map { ($0, $1) }
    axes.content.artists.append(StraightLineArtist(direction, at: positions, spans: spans, style: style, label: label))
  }
}
