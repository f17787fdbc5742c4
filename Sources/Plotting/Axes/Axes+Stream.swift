extension Axes {
  /// Draws lines along the arrows (u, v) of a field on a regular grid.
  ///
  /// - Parameters:
  ///   - x: the columns' positions, evenly spaced.
  ///   - y: the rows' positions, evenly spaced.
  ///   - u: the rows of the arrows' horizontal parts.
  ///   - v: the rows of the arrows' vertical parts.
  ///   - color: a colour's name.
  ///   - lineWidth: in points.
  public func streamplot(
    _ x: some PlotValues, _ y: some PlotValues, _ u: some PlotGrid, _ v: some PlotGrid, color: String = "C0", lineWidth: Double = 1.5
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.streamplot(x.plotValues, y.plotValues, u.plotRows, v.plotRows, color: color, lineWidth: lineWidth)
    }
  }
}

extension CheckedAxes {
  /// Draws lines along the arrows of a field on a regular grid.
  ///
  /// - Throws: `PlotError` for a grid smaller than 2 × 2, positions that do not fit or do not increase, an unknown colour.
  package func streamplot(
    _ x: [Double], _ y: [Double], _ u: [[Double]], _ v: [[Double]], color: String = "C0", lineWidth: Double = 1.5
  ) throws(PlotError) {
    let columns = try Self.width(of: u, for: "field data")
    guard try Self.width(of: v, for: "field data") == columns, v.count == u.count else {
      throw PlotError("'u' and 'v' must match the shape of the (x, y) grid")
    }
    let xs = x.count == columns * u.count && x.count > columns ? Array(x.prefix(columns)) : x
    let ys = y.count == columns * u.count && y.count > u.count ? stride(from: 0, to: y.count, by: columns).map { y[$0] } : y
    guard xs.count == columns, ys.count == u.count, columns >= 2, u.count >= 2 else {
      throw PlotError("'u' and 'v' must match the shape of the (x, y) grid")
    }
    let (width, height) = (xs[columns - 1] - xs[0], ys[ys.count - 1] - ys[0])
    guard width > 0, height > 0, width.isFinite, height.isFinite else { throw PlotError("'x' and 'y' must be strictly increasing") }
    var tracer = StreamTracer(
      u: u.flatMap { $0.map { $0 / width } }, v: v.flatMap { $0.map { $0 / height } }, rows: u.count, columns: columns)
    let lines = tracer.lines().map { line in (x: line.map { xs[0] + $0.x * width }, y: line.map { ys[0] + $0.y * height }) }
    var bounds = DataBounds(x: [xs[0], xs[columns - 1]], y: [ys[0], ys[ys.count - 1]])
    (bounds.stickyX, bounds.stickyY) = ([xs[0], xs[columns - 1]], [ys[0], ys[ys.count - 1]])
    axes.content.artists.append(
      StreamArtist(lines: lines, style: LineStyle(paint: try Paint(color), width: lineWidth), bounds: bounds))
  }
}
