extension Axes {
  /// Turns the texts at the ticks of the horizontal axis by degrees, anticlockwise, so that long names do not touch.
  public func rotateXTickLabels(_ degrees: Double) {
    content.x.tickRotation = degrees
  }

  /// Draws lines through the columns of a table at x = 0, 1, 2 and so on, one for each column.
  ///
  /// - Parameters:
  ///   - table: the rows of values.
  ///   - labels: the columns' names in the legend.
  public func plotColumns(_ table: some PlotGrid, labels: [String] = []) {
    unlessMistaken { () throws(PlotError) in try checked.plotColumns(table.plotRows, labels: labels) }
  }
}

extension CheckedAxes {
  /// Draws lines through the columns of a table.
  ///
  /// - Throws: `PlotError` for rows of different lengths, a number of names that differs from that of the columns.
  package func plotColumns(_ rows: [[Double]], labels: [String] = []) throws(PlotError) {
    let width = try Self.width(of: rows, for: "columns of a plot")
    guard labels.isEmpty || labels.count == width else {
      throw PlotError("label must be scalar or have the same length as the input data, but found \(labels.count) for \(width) datasets.")
    }
    let x = rows.indices.map(Double.init)
    for column in 0..<width { try plot(x, rows.map { $0[column] }, label: labels.isEmpty ? "" : labels[column]) }
  }
}
