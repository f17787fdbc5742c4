extension Axes {
  /// Shows a table of values as coloured cells, the first row at the top.
  ///
  /// - Parameters:
  ///   - values: the rows of values.
  ///   - cmap: the colour map.
  ///   - vmin: the value at the low end of the map; the smallest one for nil.
  ///   - vmax: the value at the high end of the map; the largest one for nil.
  ///   - origin: `"upper"` puts the first row at the top, `"lower"` at the bottom.
  ///   - extent: left, right, bottom and top of the image in values; empty for one unit a cell with whole numbers in their middles.
  ///   - equalAspect: whether cells are square.
  ///   - alpha: opacity from 0 to 1.
  /// - Returns: how values became colours, for a colour bar.
  @discardableResult
  public func imshow(
    _ values: some PlotGrid, cmap: ColorMap = .viridis, vmin: Double? = nil, vmax: Double? = nil, origin: String = "upper",
    extent: [Double] = [], equalAspect: Bool = true, alpha: Double = 1
  ) -> ColorScale {
    unlessMistaken { () throws(PlotError) in
      try checked.imshow(
        values.plotRows, cmap: cmap, vmin: vmin, vmax: vmax, origin: origin, extent: extent, equalAspect: equalAspect, alpha: alpha)
    }
  }
}

extension CheckedAxes {
  /// Shows rows of values as coloured cells.
  ///
  /// - Throws: `PlotError` for rows of different lengths, no values, more than 4 million of them, an unknown origin.
  @discardableResult
  package func imshow(
    _ rows: [[Double]], cmap: ColorMap = .viridis, vmin: Double? = nil, vmax: Double? = nil, origin: String = "upper",
    extent: [Double] = [], equalAspect: Bool = true, alpha: Double = 1
  ) throws(PlotError) -> ColorScale {
    try Self.check(alpha: alpha)
    let columns = try Self.width(of: rows, for: "image data")
    guard origin == "upper" || origin == "lower" else { throw .unknown(origin, of: "origin", among: ["upper", "lower"]) }
    let isUpper = origin == "upper"
    let (height, width) = (Double(rows.count), Double(columns))
    guard extent.isEmpty || (extent.count == 4 && extent.allSatisfy(\.isFinite)) else {
      throw PlotError("extent must be left, right, bottom and top, not \(extent)")
    }
    let cells = isUpper ? [-0.5, width - 0.5, height - 0.5, -0.5] : [-0.5, width - 0.5, -0.5, height - 0.5]
    let box = extent.isEmpty ? cells : extent
    let scale = ColorScale(map: cmap, normalization: Normalization(low: vmin, high: vmax, values: rows.flatMap { $0 }))
    axes.content.artists.append(
      ImageArtist(
        rows: rows, scale: scale, extent: (left: box[0], right: box[1], bottom: box[2], top: box[3]), hasOriginAtTop: isUpper, alpha: alpha)
    )
    axes.content.hasEqualAspect = equalAspect
    axes.content.x.isInverted = box[0] > box[1]
    axes.content.y.isInverted = box[2] > box[3]
    return scale
  }

  /// The length of the rows of a table.
  static func width(of rows: [[Double]], for purpose: String) throws(PlotError) -> Int {
    let width = rows.first?.count ?? 0
    guard width > 0 else { throw PlotError("Invalid shape (\(rows.count), \(width)) for \(purpose)") }
    guard rows.allSatisfy({ $0.count == width }) else { throw PlotError("the rows of \(purpose) must be equally long") }
    guard rows.count * width <= 4_000_000 else { throw PlotError("(\(rows.count), \(width)) is too large for \(purpose)") }
    return width
  }
}
