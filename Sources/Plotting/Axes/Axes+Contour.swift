extension Axes {
  /// Draws lines of equal value; the values' columns and rows are at 0, 1, 2 and so on.
  ///
  /// - Parameters:
  ///   - z: the rows of values.
  ///   - levels: about how many levels.
  ///   - colors: one colour for all lines; empty for a colour map.
  ///   - cmap: the colour map.
  ///   - lineWidths: in points.
  ///   - alpha: opacity from 0 to 1.
  /// - Returns: how values became colours, for a colour bar.
  @discardableResult
  public func contour(
    _ z: some PlotGrid, levels: Int = 7, colors: String = "", cmap: ColorMap = .viridis, lineWidths: Double = 1.5, alpha: Double = 1
  ) -> ColorScale {
    unlessMistaken { () throws(PlotError) in
      try checked.contour(nil, nil, z.plotRows, count: levels, colors: colors, cmap: cmap, lineWidths: lineWidths, alpha: alpha)
    }
  }

  /// Draws lines of equal value at positions: one for each column and each row, or one for each value as `meshgrid` makes them.
  @discardableResult
  public func contour(
    _ x: some PlotValues, _ y: some PlotValues, _ z: some PlotGrid, levels: Int = 7, colors: String = "", cmap: ColorMap = .viridis,
    lineWidths: Double = 1.5, alpha: Double = 1
  ) -> ColorScale {
    unlessMistaken { () throws(PlotError) in
      try checked.contour(
        x.plotValues, y.plotValues, z.plotRows, count: levels, colors: colors, cmap: cmap, lineWidths: lineWidths, alpha: alpha)
    }
  }

  /// Draws lines of equal value at given levels.
  @discardableResult
  public func contour(
    _ x: some PlotValues, _ y: some PlotValues, _ z: some PlotGrid, levels: some PlotValues, colors: String = "",
    cmap: ColorMap = .viridis, lineWidths: Double = 1.5, alpha: Double = 1
  ) -> ColorScale {
    unlessMistaken { () throws(PlotError) in
      try checked.contour(
        x.plotValues, y.plotValues, z.plotRows, levels: levels.plotValues, colors: colors, cmap: cmap, lineWidths: lineWidths,
        alpha: alpha)
    }
  }

  /// Fills the bands between lines of equal value; the values' columns and rows are at 0, 1, 2 and so on.
  @discardableResult
  public func contourf(_ z: some PlotGrid, levels: Int = 7, cmap: ColorMap = .viridis, alpha: Double = 1) -> ColorScale {
    unlessMistaken { () throws(PlotError) in
      try checked.contourf(nil, nil, z.plotRows, count: levels, cmap: cmap, alpha: alpha)
    }
  }

  /// Fills the bands between lines of equal value at positions, given as for `contour`.
  @discardableResult
  public func contourf(
    _ x: some PlotValues, _ y: some PlotValues, _ z: some PlotGrid, levels: Int = 7, cmap: ColorMap = .viridis, alpha: Double = 1
  ) -> ColorScale {
    unlessMistaken { () throws(PlotError) in
      try checked.contourf(x.plotValues, y.plotValues, z.plotRows, count: levels, cmap: cmap, alpha: alpha)
    }
  }

  /// Fills the bands between given levels.
  @discardableResult
  public func contourf(
    _ x: some PlotValues, _ y: some PlotValues, _ z: some PlotGrid, levels: some PlotValues, cmap: ColorMap = .viridis, alpha: Double = 1
  ) -> ColorScale {
    unlessMistaken { () throws(PlotError) in
      try checked.contourf(x.plotValues, y.plotValues, z.plotRows, levels: levels.plotValues, cmap: cmap, alpha: alpha)
    }
  }
}

extension CheckedAxes {
  /// Draws lines of equal value, at given levels or about `count` round ones.
  ///
  /// - Throws: `PlotError` for a table smaller than 2 × 2, positions that do not fit it, levels that do not increase, unknown names.
  @discardableResult
  package func contour(
    _ x: [Double]?, _ y: [Double]?, _ z: [[Double]], levels: [Double]? = nil, count: Int = 7, colors: String = "",
    cmap: ColorMap = .viridis, lineWidths: Double = 1.5, alpha: Double = 1
  ) throws(PlotError) -> ColorScale {
    let paint = colors.isEmpty ? nil : try Paint(colors)
    let (tracer, levels) = try prepare(x, y, z, levels, count, alpha)
    let scale = ColorScale(map: cmap, normalization: Normalization(low: levels.first, high: levels.last, values: []))
    let paints = levels.map { paint ?? .exact(cmap.color(at: scale.normalization.position(of: $0))) }
    axes.content.artists.append(
      ContourArtist(
        tracer: tracer, levels: levels, paints: paints, isFilled: false, lineWidth: lineWidths, dashesNegative: paint != nil,
        alpha: alpha, bounds: tracer.bounds))
    return scale
  }

  /// Fills the bands between levels, which are given or about `count` round ones.
  ///
  /// - Throws: `PlotError` for a table smaller than 2 × 2, positions that do not fit it, fewer than two levels, levels that do not increase.
  @discardableResult
  package func contourf(
    _ x: [Double]?, _ y: [Double]?, _ z: [[Double]], levels: [Double]? = nil, count: Int = 7, cmap: ColorMap = .viridis,
    alpha: Double = 1
  ) throws(PlotError) -> ColorScale {
    let (tracer, levels) = try prepare(x, y, z, levels, count, alpha)
    guard levels.count >= 2 else { throw PlotError("Filled contours require at least 2 levels.") }
    let normalization = Normalization(low: levels.first, high: levels.last, values: [])
    let paints = zip(levels, levels.dropFirst()).map { low, high in
      Paint.exact(cmap.color(at: normalization.position(of: 0.5 * (low + high))))
    }
    axes.content.artists.append(
      ContourArtist(
        tracer: tracer, levels: levels, paints: paints, isFilled: true, lineWidth: 0, dashesNegative: false, alpha: alpha,
        bounds: tracer.bounds))
    return ColorScale(map: cmap, normalization: normalization, levels: levels)
  }

  private func prepare(
    _ x: [Double]?, _ y: [Double]?, _ z: [[Double]], _ levels: [Double]?, _ count: Int, _ alpha: Double
  ) throws(PlotError) -> (ContourTracer, [Double]) {
    try Self.check(alpha: alpha)
    let columns = try Self.width(of: z, for: "contour data")
    guard z.count >= 2, columns >= 2 else {
      throw PlotError("Input z must be at least a (2, 2) shaped array, but has shape (\(z.count), \(columns))")
    }
    let xs = try Self.positions(x, name: "x", rows: z.count, columns: columns, isColumn: true)
    let ys = try Self.positions(y, name: "y", rows: z.count, columns: columns, isColumn: false)
    let tracer = ContourTracer(x: xs, y: ys, z: z.flatMap { $0 }, rows: z.count, columns: columns)
    guard let levels else {
      guard count >= 1, count <= 1000 else { throw PlotError("the number of levels must be from 1 to 1000, not \(count)") }
      return (tracer, ContourLevels.automatic(from: tracer.range.low, to: tracer.range.high, wanted: count))
    }
    guard zip(levels, levels.dropFirst()).allSatisfy({ $0 < $1 }) else { throw PlotError("Contour levels must be increasing") }
    return (tracer, levels)
  }

  /// The positions of a table's values, one for each, in row order.
  static func positions(
    _ given: [Double]?, name: String, rows: Int, columns: Int, isColumn: Bool
  ) throws(PlotError) -> [Double] {
    let length = isColumn ? columns : rows
    let values = given ?? (0..<length).map(Double.init)
    if values.count == rows * columns, values.count != length { return values }
    guard values.count == length else {
      throw PlotError(
        "Length of \(name) (\(values.count)) must match number of \(isColumn ? "columns" : "rows") in z (\(length))")
    }
    return (0..<rows).flatMap { row in (0..<columns).map { values[isColumn ? $0 : row] } }
  }
}
