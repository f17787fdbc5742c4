extension Axes {
  /// Writes a text at a place.
  ///
  /// - Parameters:
  ///   - x: the place's value on the horizontal axis.
  ///   - y: the place's value on the vertical axis.
  ///   - text: the text; `\n` begins a new line.
  ///   - color: a colour's name.
  ///   - fontSize: in points.
  ///   - ha: what stands at the place horizontally: `"left"`, `"center"` or `"right"`.
  ///   - va: what stands at the place vertically: `"top"`, `"center"`, `"bottom"` or `"baseline"`.
  ///   - rotation: in degrees, anticlockwise.
  public func text(
    _ x: Double, _ y: Double, _ text: String, color: String = "k", fontSize: Double = 10, ha: String = "left", va: String = "baseline",
    rotation: Double = 0
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.text(x, y, text, color: color, fontSize: fontSize, ha: ha, va: va, rotation: rotation)
    }
  }

  /// Writes a text at a place, with an arrow to another place.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - xy: the place that the text is about.
  ///   - xytext: the place where the text stands.
  ///   - arrow: whether an arrow leads from the text to its place.
  ///   - color: a colour's name.
  ///   - fontSize: in points.
  ///   - ha: as in `text`.
  ///   - va: as in `text`.
  public func annotate(
    _ text: String, xy: (Double, Double), xytext: (Double, Double), arrow: Bool = true, color: String = "k", fontSize: Double = 10,
    ha: String = "left", va: String = "baseline"
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.annotate(text, xy: xy, xytext: xytext, arrow: arrow, color: color, fontSize: fontSize, ha: ha, va: va)
    }
  }
}

extension CheckedAxes {
  /// Writes a text at a place.
  ///
  /// - Throws: `PlotError` for an unknown colour or alignment.
  package func text(
    _ x: Double, _ y: Double, _ text: String, color: String = "k", fontSize: Double = 10, ha: String = "left", va: String = "baseline",
    rotation: Double = 0
  ) throws(PlotError) {
    var style = TextStyle(paint: try Paint(color), size: fontSize, rotation: rotation)
    try style.align(ha, va)
    axes.content.artists.append(TextArtist(text: text, x: x, y: y, style: style))
  }

  /// Writes a text at a place, with an arrow to another place.
  ///
  /// - Throws: `PlotError` for an unknown colour or alignment.
  package func annotate(
    _ text: String, xy: (Double, Double), xytext: (Double, Double), arrow: Bool = true, color: String = "k", fontSize: Double = 10,
    ha: String = "left", va: String = "baseline"
  ) throws(PlotError) {
    var style = TextStyle(paint: try Paint(color), size: fontSize)
    try style.align(ha, va)
    axes.content.artists.append(
      TextArtist(text: text, x: xytext.0, y: xytext.1, style: style, target: (x: xy.0, y: xy.1), hasArrow: arrow))
  }
}
