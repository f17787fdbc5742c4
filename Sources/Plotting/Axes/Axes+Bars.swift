extension Axes {
  /// Draws vertical bars.
  ///
  /// - Parameters:
  ///   - x: the places of the bars' middles.
  ///   - height: the heights.
  ///   - width: the width of a bar.
  ///   - bottom: where the bars stand.
  ///   - label: the name in the legend.
  ///   - color: a colour's name; empty for the next of the cycle.
  ///   - alpha: opacity from 0 to 1.
  ///   - edgeColor: the colour of the edges; empty for none.
  public func bar(
    _ x: some PlotValues, _ height: some PlotValues, width: Double = 0.8, bottom: Double = 0, label: String = "", color: String = "",
    alpha: Double = 1, edgeColor: String = ""
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.bar(
        x.plotValues, height.plotValues, width: [width], bottom: [bottom], label: label, color: color, alpha: alpha, edgeColor: edgeColor)
    }
  }

  /// Draws vertical bars that stand on others, whose tops are `bottom`.
  public func bar(
    _ x: some PlotValues, _ height: some PlotValues, width: Double = 0.8, bottom: some PlotValues, label: String = "",
    color: String = "", alpha: Double = 1, edgeColor: String = ""
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.bar(
        x.plotValues, height.plotValues, width: [width], bottom: bottom.plotValues, label: label, color: color, alpha: alpha,
        edgeColor: edgeColor)
    }
  }

  /// Draws a vertical bar for each category.
  public func bar(
    _ names: [String], _ height: some PlotValues, width: Double = 0.8, label: String = "", color: String = "", alpha: Double = 1,
    edgeColor: String = ""
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.bar(names, height.plotValues, width: width, label: label, color: color, alpha: alpha, edgeColor: edgeColor)
    }
  }

  /// Draws horizontal bars; `height` is how thick they are.
  public func barh(
    _ y: some PlotValues, _ width: some PlotValues, height: Double = 0.8, label: String = "", color: String = "", alpha: Double = 1,
    edgeColor: String = ""
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.barh(y.plotValues, width.plotValues, height: height, label: label, color: color, alpha: alpha, edgeColor: edgeColor)
    }
  }

  /// Draws a horizontal bar for each category, the first at the bottom.
  public func barh(
    _ names: [String], _ width: some PlotValues, height: Double = 0.8, label: String = "", color: String = "", alpha: Double = 1,
    edgeColor: String = ""
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.barh(names, width.plotValues, height: height, label: label, color: color, alpha: alpha, edgeColor: edgeColor)
    }
  }
}

extension CheckedAxes {
  /// Draws vertical bars; `width` and `bottom` hold one value, or one for each bar.
  ///
  /// - Throws: `PlotError` for lengths that differ, an unknown colour, an opacity outside 0 … 1.
  package func bar(
    _ x: [Double], _ height: [Double], width: [Double] = [0.8], bottom: [Double] = [0], label: String = "", color: String = "",
    alpha: Double = 1, edgeColor: String = ""
  ) throws(PlotError) {
    let widths = try Self.stretched(width, to: x.count)
    let bottoms = try Self.stretched(bottom, to: x.count)
    let heights = try Self.stretched(height, to: x.count)
    let style = try fillStyle(color, alpha: alpha, edge: edgeColor)
    let bars = x.indices.map { i in
      BarArtist.Bar(
        x: x[i] - widths[i] / 2, y: bottoms[i], width: widths[i], height: heights[i], text: PointText.of(x[i], heights[i]))
    }
    axes.content.artists.append(BarArtist(bars, styles: [style], label: label, kind: .bars, isHorizontal: false))
  }

  /// Draws a vertical bar for each category.
  package func bar(
    _ names: [String], _ height: [Double], width: Double = 0.8, label: String = "", color: String = "", alpha: Double = 1,
    edgeColor: String = ""
  ) throws(PlotError) {
    let heights = try Self.stretched(height, to: names.count)
    let style = try fillStyle(color, alpha: alpha, edge: edgeColor)
    let places = axes.content.x.positions(of: names)
    let bars = names.indices.map { i in
      BarArtist.Bar(x: places[i] - width / 2, y: 0, width: width, height: heights[i], text: "\(names[i]): \(PointText.number(heights[i]))")
    }
    axes.content.artists.append(BarArtist(bars, styles: [style], label: label, kind: .bars, isHorizontal: false))
  }

  /// Draws horizontal bars.
  ///
  /// - Throws: `PlotError` for lengths that differ, an unknown colour, an opacity outside 0 … 1.
  package func barh(
    _ y: [Double], _ width: [Double], height: Double = 0.8, label: String = "", color: String = "", alpha: Double = 1,
    edgeColor: String = ""
  ) throws(PlotError) {
    let widths = try Self.stretched(width, to: y.count)
    let style = try fillStyle(color, alpha: alpha, edge: edgeColor)
    let bars = y.indices.map { i in
      BarArtist.Bar(x: 0, y: y[i] - height / 2, width: widths[i], height: height, text: PointText.of(widths[i], y[i]))
    }
    axes.content.artists.append(BarArtist(bars, styles: [style], label: label, kind: .bars, isHorizontal: true))
  }

  /// Draws a horizontal bar for each category.
  package func barh(
    _ names: [String], _ width: [Double], height: Double = 0.8, label: String = "", color: String = "", alpha: Double = 1,
    edgeColor: String = ""
  ) throws(PlotError) {
    let widths = try Self.stretched(width, to: names.count)
    let style = try fillStyle(color, alpha: alpha, edge: edgeColor)
    let places = axes.content.y.positions(of: names)
    let bars = names.indices.map { i in
      BarArtist.Bar(x: 0, y: places[i] - height / 2, width: widths[i], height: height, text: "\(names[i]): \(PointText.number(widths[i]))")
    }
    axes.content.artists.append(BarArtist(bars, styles: [style], label: label, kind: .bars, isHorizontal: true))
  }

  /// A filled style of a colour's text, or of the next colour of the cycle.
  func fillStyle(_ color: String, alpha: Double, edge: String = "") throws(PlotError) -> FillStyle {
    try Self.check(alpha: alpha)
    let edgePaint = edge.isEmpty ? nil : try Paint(edge)
    let paint = try fillPaint(color)
    return FillStyle(paint: paint, alpha: alpha, edge: edgePaint.map { LineStyle(paint: $0, width: 1, alpha: alpha) })
  }

  /// One value for each of `count` places.
  static func stretched(_ values: [Double], to count: Int) throws(PlotError) -> [Double] {
    if values.count == count { return values }
    guard values.count == 1, let value = values.first else {
      throw PlotError(
        "shape mismatch: objects cannot be broadcast to a single shape. Mismatch is between shapes (\(count),) and (\(values.count),)")
    }
    return Array(repeating: value, count: count)
  }
}
