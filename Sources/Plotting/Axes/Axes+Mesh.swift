extension Axes {
  /// Shows a table of values as coloured cells at positions, the first row at the bottom.
  ///
  /// - Parameters:
  ///   - x: the columns' middles, or their borders where there is one more than columns.
  ///   - y: the rows' middles, or their borders.
  ///   - z: the rows of values.
  ///   - cmap: the colour map.
  ///   - vmin: the value at the low end of the map; the smallest one for nil.
  ///   - vmax: the value at the high end of the map; the largest one for nil.
  ///   - alpha: opacity from 0 to 1.
  /// - Returns: how values became colours, for a colour bar.
  @discardableResult
  public func pcolormesh(
    _ x: some PlotValues, _ y: some PlotValues, _ z: some PlotGrid, cmap: ColorMap = .viridis, vmin: Double? = nil, vmax: Double? = nil,
    alpha: Double = 1
  ) -> ColorScale {
    unlessMistaken { () throws(PlotError) in
      try checked.pcolormesh(x.plotValues, y.plotValues, z.plotRows, cmap: cmap, vmin: vmin, vmax: vmax, alpha: alpha)
    }
  }

  /// Shows how many points lie in each cell of a grid.
  ///
  /// - Parameters:
  ///   - x: the points' horizontal positions.
  ///   - y: the points' vertical positions.
  ///   - bins: the number of cells in each direction.
  ///   - cmap: the colour map.
  /// - Returns: how counts became colours, for a colour bar.
  @discardableResult
  public func hist2d(_ x: some PlotValues, _ y: some PlotValues, bins: Int = 10, cmap: ColorMap = .viridis) -> ColorScale {
    unlessMistaken { () throws(PlotError) in try checked.hist2d(x.plotValues, y.plotValues, bins: bins, cmap: cmap) }
  }
}

extension CheckedAxes {
  /// Shows a table of values as coloured cells at positions.
  ///
  /// - Throws: `PlotError` for positions that do not fit the table, rows of different lengths, an opacity outside 0 … 1.
  @discardableResult
  package func pcolormesh(
    _ x: [Double], _ y: [Double], _ z: [[Double]], cmap: ColorMap = .viridis, vmin: Double? = nil, vmax: Double? = nil, alpha: Double = 1
  ) throws(PlotError) -> ColorScale {
    try Self.check(alpha: alpha)
    let columns = try Self.width(of: z, for: "mesh data")
    let scale = ColorScale(map: cmap, normalization: Normalization(low: vmin, high: vmax, values: z.flatMap { $0 }))
    // Positions from `meshgrid` repeat the columns in each row.
    let isGrid = x.count == columns * z.count && y.count == x.count && x.count > columns
    let xs = isGrid ? Array(x.prefix(columns)) : x
    let ys = isGrid ? stride(from: 0, to: y.count, by: columns).map { y[$0] } : y
    guard let sides = Self.borders(xs, count: columns), let heights = Self.borders(ys, count: z.count) else {
      throw PlotError(
        "Dimensions of C (\(z.count), \(columns)) should be one smaller than X(\(x.count)) and Y(\(y.count)), or equal to them")
    }
    axes.content.artists.append(MeshArtist(rows: z, x: sides, y: heights, scale: scale, alpha: alpha))
    return scale
  }

  /// Shows how many points lie in each cell of a grid.
  ///
  /// - Throws: `PlotError` for x and y of different lengths, no cells, values that are not finite.
  @discardableResult
  package func hist2d(_ x: [Double], _ y: [Double], bins: Int = 10, cmap: ColorMap = .viridis) throws(PlotError) -> ColorScale {
    guard x.count == y.count else { throw PlotError("x and y must have the same length.") }
    let columns = try Histogram(x, bins: bins)
    let rows = try Histogram(y, bins: bins)
    guard bins <= 1000 else { throw PlotError("`bins` must be at most 1000") }
    var counts = Array(repeating: Array(repeating: 0.0, count: bins), count: bins)
    for (x, y) in zip(x, y) { counts[rows.bin(of: y)][columns.bin(of: x)] += 1 }
    return try pcolormesh(columns.edges, rows.edges, counts, cmap: cmap)
  }

  /// The borders of cells whose middles or borders are given; nil for a number of positions that fits neither.
  private static func borders(_ positions: [Double], count: Int) -> [Double]? {
    if positions.count == count + 1 { return positions }
    guard positions.count == count else { return nil }
    guard count > 1 else { return [positions[0] - 0.5, positions[0] + 0.5] }
    let middles = zip(positions, positions.dropFirst()).map { ($0 + $1) / 2 }
    let (first, last) = (positions[0], positions[count - 1])
    return [first - (middles[0] - first)] + middles + [last + (last - middles[count - 2])]
  }
}
