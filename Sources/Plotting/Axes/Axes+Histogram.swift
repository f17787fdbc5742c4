extension Axes {
  /// Draws how many values lie in each of so many bins.
  ///
  /// - Parameters:
  ///   - values: the values.
  ///   - bins: how many bins there are between the smallest value and the largest.
  ///   - density: whether the bars' area is 1 in all, instead of counts.
  ///   - label: the name in the legend.
  ///   - color: a colour's name; empty for the next of the cycle.
  ///   - alpha: opacity from 0 to 1.
  ///   - edgeColor: the colour of the edges; empty for none.
  public func hist(
    _ values: some PlotValues, bins: Int = 10, density: Bool = false, label: String = "", color: String = "", alpha: Double = 1,
    edgeColor: String = ""
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.hist(values.plotValues, bins: bins, density: density, label: label, color: color, alpha: alpha, edgeColor: edgeColor)
    }
  }

  /// Draws how many values lie between given borders.
  public func hist(
    _ values: some PlotValues, bins: some PlotValues, density: Bool = false, label: String = "", color: String = "", alpha: Double = 1,
    edgeColor: String = ""
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.hist(
        values.plotValues, edges: bins.plotValues, density: density, label: label, color: color, alpha: alpha, edgeColor: edgeColor)
    }
  }
}

extension CheckedAxes {
  /// Draws how many values lie in each of so many bins.
  ///
  /// - Throws: `PlotError` for wrong bins, an unknown colour, an opacity outside 0 … 1.
  package func hist(
    _ values: [Double], bins: Int = 10, density: Bool = false, label: String = "", color: String = "", alpha: Double = 1,
    edgeColor: String = ""
  ) throws(PlotError) {
    let histogram = try Histogram(values, bins: bins, density: density)
    try add(histogram, label, try fillStyle(color, alpha: alpha, edge: edgeColor))
  }

  /// Draws how many values lie between given borders.
  package func hist(
    _ values: [Double], edges: [Double], density: Bool = false, label: String = "", color: String = "", alpha: Double = 1,
    edgeColor: String = ""
  ) throws(PlotError) {
    let histogram = try Histogram(values, edges: edges, density: density)
    try add(histogram, label, try fillStyle(color, alpha: alpha, edge: edgeColor))
  }

  private func add(_ histogram: Histogram, _ label: String, _ style: FillStyle) throws(PlotError) {
    let bars = histogram.counts.indices.map { i in
      let width = histogram.edges[i + 1] - histogram.edges[i]
      let text =
        "\(PointText.number(histogram.edges[i])) … \(PointText.number(histogram.edges[i + 1])): \(PointText.number(histogram.counts[i]))"
      // Left side by way of the middle, with matplotlib's two roundings.
      return BarArtist.Bar(x: histogram.edges[i] + 0.5 * width - width / 2, y: 0, width: width, height: histogram.counts[i], text: text)
    }
    axes.content.artists.append(BarArtist(bars, styles: [style], label: label, kind: .histogram, isHorizontal: false))
  }
}
