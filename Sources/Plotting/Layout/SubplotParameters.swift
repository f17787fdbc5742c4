/// Where the grid of axes lies in its figure, as fractions of the figure's width and height.
package struct SubplotParameters: Sendable, Hashable {
  /// The left side of the first column.
  package var left = 0.125
  /// The right side of the last column.
  package var right = 0.9
  /// The lower side of the last row.
  package var bottom = 0.11
  /// The upper side of the first row.
  package var top = 0.88
  /// The space between columns as a fraction of the mean axes width.
  package var columnSpace = 0.2
  /// The space between rows as a fraction of the mean axes height.
  package var rowSpace = 0.2

  /// matplotlib's default parameters.
  package init() {}

  /// The box of a place in a grid of axes.
  package func box(of slot: SubplotSlot) -> FractionBox {
    let columns = Self.spans(count: slot.gridColumns, from: left, length: right - left, space: columnSpace)
    let rows = Self.spans(count: slot.gridRows, from: 0, length: top - bottom, space: rowSpace)
    let x0 = columns[slot.columns.lowerBound].start
    let x1 = columns[slot.columns.upperBound - 1].end
    return FractionBox(
      x: x0, y: top - rows[slot.rows.upperBound - 1].end, width: x1 - x0,
      height: (top - rows[slot.rows.lowerBound].start) - (top - rows[slot.rows.upperBound - 1].end))
  }

  private static func spans(count: Int, from start: Double, length: Double, space: Double) -> [(start: Double, end: Double)] {
    let cell = length / (Double(count) + space * Double(count - 1))
    let gap = space * cell
    var position = 0.0
    return (0..<count).map { index in
      position += index == 0 ? 0 : gap
      let begin = position
      position += cell
      return (start + begin, start + position)
    }
  }
}

/// The place of an axes in a grid.
package struct SubplotSlot: Sendable, Hashable {
  /// The number of rows of the grid.
  package var gridRows: Int
  /// The number of columns of the grid.
  package var gridColumns: Int
  /// The rows that the axes covers, counted from the top.
  package var rows: Range<Int>
  /// The columns that the axes covers.
  package var columns: Range<Int>
}

/// A box in fractions of the figure, with the origin at the lower left.
package struct FractionBox: Sendable, Hashable {
  /// The left side.
  package var x: Double
  /// The lower side.
  package var y: Double
  /// The width.
  package var width: Double
  /// The height.
  package var height: Double
}
