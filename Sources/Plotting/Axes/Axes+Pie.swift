extension Axes {
  /// Draws shares of a whole as wedges of a circle.
  ///
  /// - Parameters:
  ///   - values: the sizes, which need not add up to anything.
  ///   - labels: the names beside the wedges.
  ///   - autopct: how a percentage is written in each wedge, such as `"%.1f%%"`; empty for not at all.
  ///   - colors: the colours' names; empty for the cycle.
  ///   - startAngle: where the first wedge begins, in degrees from the right.
  public func pie(
    _ values: some PlotValues, labels: [String] = [], autopct: String = "", colors: [String] = [], startAngle: Double = 0
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.pie(values.plotValues, labels: labels, autopct: autopct, colors: colors, startAngle: startAngle)
    }
  }

  /// Draws the arrows (u, v) of a field at the places (x, y).
  ///
  /// - Parameters:
  ///   - x: the horizontal positions, one for each arrow.
  ///   - y: the vertical positions.
  ///   - u: the horizontal parts of the arrows.
  ///   - v: the vertical parts of the arrows.
  ///   - color: a colour's name.
  ///   - scale: how many units of (u, v) are as wide as the axes; nil for a length that suits the number of arrows.
  public func quiver(
    _ x: some PlotValues, _ y: some PlotValues, _ u: some PlotValues, _ v: some PlotValues, color: String = "k", scale: Double? = nil
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.quiver(x.plotValues, y.plotValues, u.plotValues, v.plotValues, color: color, scale: scale)
    }
  }
}

extension CheckedAxes {
  /// Draws shares of a whole as wedges of a circle.
  ///
  /// - Throws: `PlotError` for negative or no values, a number of names that differs, an unknown colour or format.
  package func pie(
    _ values: [Double], labels: [String] = [], autopct: String = "", colors: [String] = [], startAngle: Double = 0
  ) throws(PlotError) {
    guard values.allSatisfy({ $0 >= 0 && $0.isFinite }) else { throw PlotError("Wedge sizes 'x' must be non negative values") }
    let total = values.reduce(0, +)
    guard total > 0 else { throw PlotError("All wedge sizes are zero") }
    guard labels.isEmpty || labels.count == values.count else { throw PlotError("'labels' must be of length 'x', not \(labels.count)") }
    var wedges: [PieArtist.Wedge] = []
    for (index, value) in values.enumerated() {
      let paint = colors.isEmpty ? Paint.cycle(index % 10) : try Paint(colors[index % colors.count])
      let percentage = try Self.percentage(100 * value / total, autopct)
      wedges.append(
        PieArtist.Wedge(share: value / total, name: labels.isEmpty ? "" : labels[index], percentage: percentage, paint: paint))
    }
    axes.content.artists.append(PieArtist(wedges: wedges, startAngle: startAngle))
    axes.content.hasEqualAspect = true
    axes.content.showsAxes = false
    axes.content.x.explicitLimits = .init(-1.25, 1.25)
    axes.content.y.explicitLimits = .init(-1.25, 1.25)
  }

  /// A percentage by a format with one `%d` or `%.nf` in it.
  private static func percentage(_ value: Double, _ format: String) throws(PlotError) -> String {
    var result = ""
    var rest = Substring(format)
    while let sign = rest.firstIndex(of: "%") {
      result += rest[..<sign]
      let body = rest[rest.index(after: sign)...]
      let specification = body.prefix { $0 == "." || $0.isNumber }
      guard let kind = body.dropFirst(specification.count).first else { throw PlotError("incomplete format") }
      switch kind {
      case "%": result += "%"
      case "d": result += DecimalText.fixed(value.rounded(.towardZero), decimals: 0)
      case "f": result += DecimalText.fixed(value, decimals: Int(specification.drop { $0 != "." }.dropFirst()) ?? 6)
      default: throw PlotError("unsupported format character '\(kind)'")
      }
      rest = body.dropFirst(specification.count + 1)
    }
    return result + rest
  }

  /// Draws the arrows of a field.
  ///
  /// - Throws: `PlotError` for lengths that differ, an unknown colour, a scale that is not positive.
  package func quiver(
    _ x: [Double], _ y: [Double], _ u: [Double], _ v: [Double], color: String = "k", scale: Double? = nil
  ) throws(PlotError) {
    var (x, y) = (x, y)
    if x.count * y.count == u.count, x.count != u.count {
      // Positions of columns and rows stand for the whole grid.
      (x, y) = (y.flatMap { _ in x }, y.flatMap { row in x.map { _ in row } })
    }
    guard x.count == u.count, y.count == u.count, v.count == u.count else {
      throw PlotError("Argument U has a size \(u.count) which does not match \(x.count), the number of arrow positions")
    }
    if let scale, !(scale > 0) { throw PlotError("scale must be positive, not \(scale)") }
    axes.content.artists.append(
      ArrowsArtist(x: x, y: y, u: u, v: v, paint: try Paint(color), scale: scale, bounds: DataBounds(x: x, y: y)))
  }
}
