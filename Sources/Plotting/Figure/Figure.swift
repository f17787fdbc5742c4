/// A figure: a sheet of paper with one or more axes, as matplotlib's `Figure`.
///
/// ```swift
/// let figure = Figure(size: (12, 4))
/// let axes = figure.subplots(1, 2)
/// axes[0].plot(losses)
/// figure.tightLayout()
/// show(figure)
/// ```
///
/// Limits, ticks and boxes follow matplotlib's rules on a sheet of this size; the picture is laid out for the page.
public final class Figure {
  /// Width and height in inches.
  public let size: (Double, Double)

  /// The title above all axes; empty for none.
  public var title = ""

  /// The axes in the order in which they were made.
  public private(set) var axes: [Axes] = []

  /// Where the grid of axes lies.
  package var parameters = SubplotParameters()

  /// A figure of so many inches (from 0.5 to 200), without axes.
  public init(size: (Double, Double) = (6.4, 4.8)) {
    func bounded(_ inches: Double, _ usual: Double) -> Double { inches.isNaN ? usual : min(max(inches, 0.5), 200) }
    self.size = (bounded(size.0, 6.4), bounded(size.1, 4.8))
  }

  /// The throwing forms of the methods.
  package var checked: CheckedFigure { CheckedFigure(figure: self) }

  /// Adds an axes at a place of the grid.
  func add(_ slot: SubplotSlot) -> Axes {
    let new = Axes(figure: self, slot: slot)
    axes.append(new)
    return new
  }
}

/// The methods of a figure that can fail, in their throwing form.
package struct CheckedFigure {
  /// The figure.
  package let figure: Figure
}

// MARK: - Axes

extension Figure {
  /// One axes that fills the figure.
  public func subplots() -> Axes {
    add(SubplotSlot(gridRows: 1, gridColumns: 1, rows: 0..<1, columns: 0..<1))
  }

  /// A grid of axes in reading order: the first row from left to right, then the next.
  public func subplots(_ rows: Int, _ columns: Int, sharex: Bool = false, sharey: Bool = false) -> [Axes] {
    unlessMistaken { () throws(PlotError) in try checked.subplots(rows, columns, sharex: sharex, sharey: sharey) }
  }

  /// One axes at a place of a grid; places are counted from 1 in reading order, as in matplotlib's `add_subplot`.
  public func subplot(_ rows: Int, _ columns: Int, _ index: Int) -> Axes {
    unlessMistaken { () throws(PlotError) in try checked.subplot(rows, columns, index) }
  }

  /// One axes that covers several places of a grid.
  ///
  /// - Parameters:
  ///   - shape: the number of rows and columns of the grid.
  ///   - loc: the row and column of the first place, counted from 0.
  ///   - rowspan: how many rows the axes covers.
  ///   - colspan: how many columns the axes covers.
  public func subplot2grid(_ shape: (Int, Int), _ loc: (Int, Int), rowspan: Int = 1, colspan: Int = 1) -> Axes {
    unlessMistaken { () throws(PlotError) in try checked.subplot2grid(shape, loc, rowspan: rowspan, colspan: colspan) }
  }
}

extension CheckedFigure {
  /// One axes that covers several places of a grid.
  ///
  /// - Throws: `PlotError` for places outside the grid.
  package func subplot2grid(_ shape: (Int, Int), _ loc: (Int, Int), rowspan: Int = 1, colspan: Int = 1) throws(PlotError) -> Axes {
    try Self.check(shape.0, shape.1)
    guard loc.0 >= 0, loc.1 >= 0, rowspan >= 1, colspan >= 1, rowspan <= shape.0 - loc.0, colspan <= shape.1 - loc.1 else {
      throw PlotError("index \(loc) with spans (\(rowspan), \(colspan)) is out of bounds for a grid of shape \(shape)")
    }
    return figure.add(
      SubplotSlot(
        gridRows: shape.0, gridColumns: shape.1, rows: loc.0..<loc.0 + rowspan, columns: loc.1..<loc.1 + colspan))
  }

  /// A grid of axes in reading order.
  ///
  /// - Throws: `PlotError` for a grid without rows or columns, or with more than 400 places.
  package func subplots(_ rows: Int, _ columns: Int, sharex: Bool = false, sharey: Bool = false) throws(PlotError) -> [Axes] {
    try Self.check(rows, columns)
    var grid: [Axes] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let new = figure.add(SubplotSlot(gridRows: rows, gridColumns: columns, rows: row..<row + 1, columns: column..<column + 1))
        if sharex { new.share(.x, with: grid.first, hidesLabels: row < rows - 1) }
        if sharey { new.share(.y, with: grid.first, hidesLabels: column > 0) }
        grid.append(new)
      }
    }
    return grid
  }

  /// One axes at a place of a grid, counted from 1.
  ///
  /// - Throws: `PlotError` for a place outside the grid.
  package func subplot(_ rows: Int, _ columns: Int, _ index: Int) throws(PlotError) -> Axes {
    try Self.check(rows, columns)
    guard index >= 1, index <= rows * columns else {
      throw PlotError("num must be an integer with 1 <= num <= \(rows * columns), not \(index)")
    }
    let (row, column) = ((index - 1) / columns, (index - 1) % columns)
    return figure.add(SubplotSlot(gridRows: rows, gridColumns: columns, rows: row..<row + 1, columns: column..<column + 1))
  }

  private static func check(_ rows: Int, _ columns: Int) throws(PlotError) {
    guard rows > 0 else { throw PlotError("Number of rows must be a positive integer, not \(rows)") }
    guard columns > 0 else { throw PlotError("Number of columns must be a positive integer, not \(columns)") }
    guard rows <= 400, columns <= 400, rows * columns <= 400 else {
      throw PlotError("a figure can have at most 400 axes, not \(rows) × \(columns)")
    }
  }
}

// MARK: - Texts

extension Figure: CustomStringConvertible {
  /// matplotlib's text, `Figure(640x480)`: the size in pixels at 100 dots an inch.
  public var description: String {
    "Figure(\(DecimalText.general(size.0 * 100, significant: 6))x\(DecimalText.general(size.1 * 100, significant: 6)))"
  }
}
