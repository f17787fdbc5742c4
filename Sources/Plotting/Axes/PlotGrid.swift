public import NumericArrays

/// A table of numbers that can be drawn as an image or as contours: rows of numbers, or an `NDArray` of two axes.
public protocol PlotGrid {
  /// The rows from the first to the last, as doubles.
  var plotRows: [[Double]] { get }
}

extension Array: PlotGrid where Element: PlotValues {
  /// The rows as doubles.
  public var plotRows: [[Double]] { map(\.plotValues) }
}

extension NDArray: PlotGrid where Element: PlotScalar {
  /// The rows of an array of two axes; an array of one axis is one row.
  public var plotRows: [[Double]] {
    unlessMistaken { () throws(PlotError) in try checkedPlotRows }
  }

  /// The rows of an array of two axes; an array of one axis is one row.
  ///
  /// - Throws: `PlotError` for an array of another number of axes.
  package var checkedPlotRows: [[Double]] {
    get throws(PlotError) {
      let values = try checkedPlotValues
      guard ndim == 2 else {
        guard ndim == 1 else { throw PlotError("Invalid shape \(Self.tuple(shape)) for image data") }
        return [values]
      }
      let width = shape[1]
      return (0..<shape[0]).map { Array(values[$0 * width..<($0 + 1) * width]) }
    }
  }

  private static func tuple(_ shape: [Int]) -> String {
    "(" + shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? ",)" : ")")
  }
}
