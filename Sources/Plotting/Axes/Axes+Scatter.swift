extension Axes {
  /// Draws points of one colour.
  ///
  /// - Parameters:
  ///   - x: the horizontal positions.
  ///   - y: the vertical positions.
  ///   - s: the area of a marker in square points.
  ///   - color: a colour's name; empty for the next of the cycle.
  ///   - alpha: opacity from 0 to 1.
  ///   - marker: a marker's code.
  ///   - edgeColors: the colour of the edges; empty for that of the inside, `"none"` for no edge.
  ///   - label: the name in the legend.
  public func scatter(
    _ x: some PlotValues, _ y: some PlotValues, s: Double = 36, color: String = "", alpha: Double = 1, marker: String = "o",
    edgeColors: String = "", label: String = ""
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.scatter(
        x.plotValues, y.plotValues, s: [s], color: color, alpha: alpha, marker: marker, edgeColors: edgeColors, label: label)
    }
  }

  /// Draws points of one colour, each with its own area.
  public func scatter(
    _ x: some PlotValues, _ y: some PlotValues, s: some PlotValues, color: String = "", alpha: Double = 1, marker: String = "o",
    edgeColors: String = "", label: String = ""
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.scatter(
        x.plotValues, y.plotValues, s: s.plotValues, color: color, alpha: alpha, marker: marker, edgeColors: edgeColors, label: label)
    }
  }

  /// Draws points coloured by their values.
  ///
  /// - Parameters:
  ///   - x: the horizontal positions.
  ///   - y: the vertical positions.
  ///   - c: a value for each point.
  ///   - cmap: the colour map.
  ///   - s: the area of a marker in square points.
  ///   - alpha: opacity from 0 to 1.
  ///   - marker: a marker's code.
  ///   - edgeColors: the colour of the edges; empty for that of the inside, `"none"` for no edge.
  ///   - vmin: the value at the low end of the map; the smallest one for nil.
  ///   - vmax: the value at the high end of the map; the largest one for nil.
  ///   - label: the name in the legend.
  @discardableResult
  public func scatter(
    _ x: some PlotValues, _ y: some PlotValues, c: some PlotValues, cmap: ColorMap = .viridis, s: Double = 36, alpha: Double = 1,
    marker: String = "o", edgeColors: String = "", vmin: Double? = nil, vmax: Double? = nil, label: String = ""
  ) -> ColorScale {
    unlessMistaken { () throws(PlotError) in
      try checked.scatter(
        x.plotValues, y.plotValues, c: c.plotValues, cmap: cmap, s: [s], alpha: alpha, marker: marker, edgeColors: edgeColors,
        vmin: vmin, vmax: vmax, label: label)
    }
  }
}

extension CheckedAxes {
  /// Draws points of one colour; `s` holds one area, or one for each point.
  ///
  /// - Throws: `PlotError` for x and y of different lengths, an unknown colour or marker, an opacity outside 0 … 1.
  package func scatter(
    _ x: [Double], _ y: [Double], s: [Double] = [36], color: String = "", alpha: Double = 1, marker: String = "o",
    edgeColors: String = "", label: String = ""
  ) throws(PlotError) {
    let paint = try fillPaint(color)
    try addScatter(x, y, areas: s, coloring: .single(paint), alpha: alpha, marker: marker, edge: edgeColors, label: label)
  }

  /// Draws points coloured by their values; `s` holds one area, or one for each point.
  ///
  /// - Throws: `PlotError` for lengths that differ, an unknown marker or edge colour, an opacity outside 0 … 1.
  @discardableResult
  package func scatter(
    _ x: [Double], _ y: [Double], c: [Double], cmap: ColorMap = .viridis, s: [Double] = [36], alpha: Double = 1, marker: String = "o",
    edgeColors: String = "", vmin: Double? = nil, vmax: Double? = nil, label: String = ""
  ) throws(PlotError) -> ColorScale {
    guard c.count == x.count else {
      throw PlotError("'c' argument has \(c.count) elements, which is inconsistent with 'x' and 'y' with size \(x.count).")
    }
    let normalization = Normalization(low: vmin, high: vmax, values: c)
    try addScatter(
      x, y, areas: s, coloring: .mapped(values: c, map: cmap, normalization: normalization), alpha: alpha, marker: marker,
      edge: edgeColors, label: label)
    return ColorScale(map: cmap, normalization: normalization)
  }

  private func addScatter(
    _ x: [Double], _ y: [Double], areas: [Double], coloring: ScatterArtist.Coloring, alpha: Double, marker: String, edge: String,
    label: String
  ) throws(PlotError) {
    guard x.count == y.count else { throw PlotError("x and y must be the same size") }
    guard areas.count == 1 || areas.count == x.count else {
      throw PlotError("s must be a scalar, or float array-like with the same size as x and y")
    }
    try Self.check(alpha: alpha)
    guard let shape = try Marker.named(marker) else { return }
    let edgePaint = edge.isEmpty || edge == "face" ? nil : try Paint(edge)
    let width = edgePaint?.isInvisible == true ? 0 : 1.0
    axes.content.artists.append(
      ScatterArtist(
        x: x, y: y, areas: areas, marker: shape, coloring: coloring, alpha: alpha, edge: edgePaint, edgeWidth: width, label: label,
        bounds: DataBounds(x: x, y: y)))
  }
}
