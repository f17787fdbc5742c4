extension Axes {
  /// Fills the area between two curves.
  ///
  /// - Parameters:
  ///   - x: the horizontal positions.
  ///   - y1: the first curve.
  ///   - y2: the second curve.
  ///   - label: the name in the legend.
  ///   - color: a colour's name; empty for the next of the cycle.
  ///   - alpha: opacity from 0 to 1.
  public func fillBetween(
    _ x: some PlotValues, _ y1: some PlotValues, _ y2: some PlotValues, label: String = "", color: String = "", alpha: Double = 1
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.fillBetween(x.plotValues, y1.plotValues, y2.plotValues, label: label, color: color, alpha: alpha)
    }
  }

  /// Fills the area between a curve and a constant.
  public func fillBetween(
    _ x: some PlotValues, _ y1: some PlotValues, _ y2: Double = 0, label: String = "", color: String = "", alpha: Double = 1
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.fillBetween(x.plotValues, y1.plotValues, [y2], label: label, color: color, alpha: alpha)
    }
  }

  /// Fills a closed shape given by its corners.
  public func fill(_ x: some PlotValues, _ y: some PlotValues, label: String = "", color: String = "", alpha: Double = 1) {
    unlessMistaken { () throws(PlotError) in
      try checked.fill(x.plotValues, y.plotValues, label: label, color: color, alpha: alpha)
    }
  }
}

extension CheckedAxes {
  /// Fills the area between two curves; one value stands for a constant.
  ///
  /// - Throws: `PlotError` for lengths that differ, an unknown colour, an opacity outside 0 … 1.
  package func fillBetween(
    _ x: [Double], _ y1: [Double], _ y2: [Double] = [0], label: String = "", color: String = "", alpha: Double = 1
  ) throws(PlotError) {
    let first = try Self.stretched(y1, to: x.count)
    let second = try Self.stretched(y2, to: x.count)
    let style = try fillStyle(color, alpha: alpha)
    var shapes: [[(x: Double, y: Double)]] = []
    // A value that is not finite ends one area and begins another.
    for run in x.indices.split(whereSeparator: { !(x[$0].isFinite && first[$0].isFinite && second[$0].isFinite) }) {
      shapes.append(run.map { (x[$0], first[$0]) } + run.reversed().map { (x[$0], second[$0]) })
    }
    axes.content.artists.append(PolygonArtist(shapes, style: style, label: label, kind: .area, count: x.count))
  }

  /// Fills a closed shape given by its corners.
  ///
  /// - Throws: `PlotError` for lengths that differ, an unknown colour, an opacity outside 0 … 1.
  package func fill(_ x: [Double], _ y: [Double], label: String = "", color: String = "", alpha: Double = 1) throws(PlotError) {
    guard x.count == y.count else { throw .mismatch("x and y", x.count, y.count) }
    let style = try fillStyle(color, alpha: alpha)
    let corners = zip(x, y).map { (x: $0, y: $1) }
    axes.content.artists.append(PolygonArtist([corners], style: style, label: label, kind: .area, count: x.count))
  }
}
