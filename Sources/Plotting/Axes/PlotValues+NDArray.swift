public import NumericArrays

extension NDArray: PlotValues where Element: PlotScalar {
  /// The elements in index order, whatever the shape.
  public var plotValues: [Double] {
    unlessMistaken { () throws(PlotError) in try checkedPlotValues }
  }

  /// The elements in index order.
  ///
  /// - Throws: `PlotError` where a strided array would have to be copied and memory does not suffice.
  package var checkedPlotValues: [Double] {
    get throws(PlotError) {
      do { return try elements.map(\.plotValue) } catch { throw PlotError(error.message) }
    }
  }
}
