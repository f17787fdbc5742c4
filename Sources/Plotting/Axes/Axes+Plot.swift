extension Axes {
  /// Draws a line through values at x = 0, 1, 2 and so on.
  ///
  /// - Parameters:
  ///   - y: the values.
  ///   - format: colour, marker and line in matplotlib's short form, such as `"r--"` or `"o"`.
  ///   - label: the name in the legend.
  ///   - color: a colour's name, `"C1"`, `"#1f77b4"`; empty for the next of the cycle.
  ///   - lineWidth: in points.
  ///   - lineStyle: `"-"`, `"--"`, `"-."`, `":"` or `"None"`.
  ///   - marker: a marker's code, such as `"o"` or `"s"`; empty for none.
  ///   - markerSize: in points.
  ///   - alpha: opacity from 0 to 1.
  public func plot(
    _ y: some PlotValues, _ format: String = "", label: String = "", color: String = "", lineWidth: Double = 1.5, lineStyle: String = "",
    marker: String = "", markerSize: Double = 6, alpha: Double = 1
  ) {
    let values = y.plotValues
    unlessMistaken { () throws(PlotError) in
      try checked.plot(
        values.indices.map(Double.init), values, format, label: label, color: color, lineWidth: lineWidth, lineStyle: lineStyle,
        marker: marker, markerSize: markerSize, alpha: alpha)
    }
  }

  /// Draws a line through points; the other parameters are those of `plot(_:)`.
  public func plot(
    _ x: some PlotValues, _ y: some PlotValues, _ format: String = "", label: String = "", color: String = "", lineWidth: Double = 1.5,
    lineStyle: String = "", marker: String = "", markerSize: Double = 6, alpha: Double = 1
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.plot(
        x.plotValues, y.plotValues, format, label: label, color: color, lineWidth: lineWidth, lineStyle: lineStyle, marker: marker,
        markerSize: markerSize, alpha: alpha)
    }
  }
}

extension CheckedAxes {
  /// Draws a line through points.
  ///
  /// - Throws: `PlotError` for x and y of different lengths, an unknown colour, marker, line or format string, an opacity outside 0 … 1.
  package func plot(
    _ x: [Double], _ y: [Double], _ format: String = "", label: String = "", color: String = "", lineWidth: Double = 1.5,
    lineStyle: String = "", marker: String = "", markerSize: Double = 6, alpha: Double = 1
  ) throws(PlotError) {
    guard x.count == y.count else { throw .mismatch("x and y", x.count, y.count) }
    try Self.check(alpha: alpha)
    let parsed = try FormatString(format)
    let dash = lineStyle.isEmpty ? parsed.dash ?? .solid : try LineStyle.Dash(lineStyle)
    let shape = marker.isEmpty ? parsed.marker : try Marker.named(marker)
    let paint = try linePaint(color.isEmpty ? parsed.color ?? "" : color)
    let markers = shape.map {
      MarkerStyle(marker: $0, size: markerSize, paint: paint, edge: LineStyle(paint: paint, width: 1), alpha: alpha)
    }
    let style = LineStyle(paint: paint, width: lineWidth, dash: dash, alpha: alpha)
    axes.content.artists.append(LineArtist(x: x, y: y, style: style, markers: markers, label: label))
  }

  /// The paint of a text, or the next of the cycle for lines.
  func linePaint(_ text: String) throws(PlotError) -> Paint {
    if !text.isEmpty { return try Paint(text) }
    defer { axes.content.nextLineColor += 1 }
    return .cycle(axes.content.nextLineColor)
  }

  /// The paint of a text, or the next of the cycle for filled marks.
  func fillPaint(_ text: String) throws(PlotError) -> Paint {
    if !text.isEmpty { return try Paint(text) }
    defer { axes.content.nextFillColor += 1 }
    return .cycle(axes.content.nextFillColor)
  }

  /// Throws for an opacity outside 0 … 1.
  static func check(alpha: Double) throws(PlotError) {
    guard alpha >= 0, alpha <= 1 else { throw PlotError("alpha (\(alpha)) is outside 0-1 range") }
  }
}
