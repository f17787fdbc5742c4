internal import WebMarkup

/// A table of values shown as coloured cells.
struct ImageArtist: Artist {
  var rows: [[Double]]
  var scale: ColorScale
  /// Left, right, bottom and top of the image in values.
  var extent: (left: Double, right: Double, bottom: Double, top: Double)
  /// Whether the first row is at the top.
  var hasOriginAtTop: Bool
  var alpha: Double

  var bounds: DataBounds {
    var bounds = DataBounds(x: [extent.left, extent.right], y: [extent.bottom, extent.top])
    bounds.stickyX = [extent.left, extent.right]
    bounds.stickyY = [extent.bottom, extent.top]
    return bounds
  }

  var layer: Double { 0 }

  var coversGround: Bool { true }

  var summary: ArtistSummary { ArtistSummary(kind: .image, count: rows.count * (rows.first?.count ?? 0)) }

  func draw(in context: DrawingContext) -> [Markup] {
    guard let columns = rows.first?.count, columns > 0 else { return [] }
    let corner = context.point(extent.left, hasOriginAtTop ? extent.top : extent.bottom)
    let opposite = context.point(extent.right, hasOriginAtTop ? extent.bottom : extent.top)
    guard corner.isFinite, opposite.isFinite else { return [] }
    let cells = shown
    let grid = CellGrid(rows: cells.count, columns: cells[0].count, corner: corner, opposite: opposite)
    if rows.count * columns <= 300, context.offersTexts { return [grid.cells(texts: texts) { color(cells[$0][$1]) }.with(alpha)] }
    return [grid.runs { color(cells[$0][$1]) }.with(alpha)]
  }

  private func color(_ value: Double) -> Color { scale.map.color(at: scale.normalization.position(of: value)) }

  private var texts: [[String]] {
    rows.enumerated().map { y, row in row.enumerated().map { x, value in "(\(x), \(y)): \(PointText.number(value))" } }
  }

  /// The rows, or as many of them as the page has pixels: every cell beyond 400 is left out evenly.
  private var shown: [[Double]] {
    let (height, width) = (rows.count, rows[0].count)
    guard height > 400 || width > 400 else { return rows }
    let (shownHeight, shownWidth) = (min(height, 400), min(width, 400))
    return (0..<shownHeight).map { y in
      let row = rows[(2 * y + 1) * height / (2 * shownHeight)]
      return (0..<shownWidth).map { row[(2 * $0 + 1) * width / (2 * shownWidth)] }
    }
  }
}

/// Cells of equal size between two corners of the page.
struct CellGrid {
  var rows: Int
  var columns: Int
  /// Where the first cell of the first row begins.
  var corner: Point
  /// Where the last cell of the last row ends.
  var opposite: Point

  private func x(_ column: Int) -> Double { corner.x + (opposite.x - corner.x) * Double(column) / Double(columns) }
  private func y(_ row: Int) -> Double { corner.y + (opposite.y - corner.y) * Double(row) / Double(rows) }

  /// One rectangle for each cell, with a text that a pointer shows.
  func cells(texts: [[String]], color: (Int, Int) -> Color) -> Markup {
    var marks: [Markup] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let paint = color(row, column)
        guard paint.alpha > 0 else { continue }
        let (x0, x1) = (min(x(column), x(column + 1)), max(x(column), x(column + 1)))
        let (y0, y1) = (min(y(row), y(row + 1)), max(y(row), y(row + 1)))
        marks.append(
          .element(
            "rect",
            [
              .pixels("x", x0), .pixels("y", y0), .pixels("width", x1 - x0), .pixels("height", y1 - y0),
              .named("fill", paint.hexadecimal),
            ], [.element("title", text: texts[row][column])]))
      }
    }
    return .element("g", [.class("plot-image"), .named("shape-rendering", "crispEdges")], marks)
  }

  /// Cells in runs of one colour, one path for each colour, in units of cells.
  ///
  /// A run is a horizontal stroke one cell thick, the shortest way to write it; the inner `<svg>` stretches cells to the box.
  func runs(color: (Int, Int) -> Color) -> Markup {
    var paths: [(color: Color, data: String, end: (row: Int, column: Int))] = []
    var places: [Color: Int] = [:]
    for row in 0..<rows {
      var start = 0
      while start < columns {
        let paint = color(row, start)
        var end = start + 1
        while end < columns, color(row, end) == paint { end += 1 }
        if paint.alpha > 0 {
          if places[paint] == nil {
            places[paint] = paths.count
            paths.append((paint, "M\(start) \(row).5h\(end - start)", (row, end)))
          } else if let place = places[paint] {
            let previous = paths[place].end
            let move = start - previous.column
            paths[place].data += "m\(move)\(row - previous.row < 0 ? "" : " ")\(row - previous.row)h\(end - start)"
            paths[place].end = (row, end)
          }
        }
        start = end
      }
    }
    let marks = paths.map { Markup.element("path", [.named("stroke", $0.color.hexadecimal), .named("d", $0.data)]) }
    let (left, top) = (min(corner.x, opposite.x), min(corner.y, opposite.y))
    let box: [Markup.Attribute] = [
      .class("plot-image"), .pixels("x", left), .pixels("y", top), .pixels("width", abs(opposite.x - corner.x)),
      .pixels("height", abs(opposite.y - corner.y)), .named("viewBox", "0 0 \(columns) \(rows)"), .named("preserveAspectRatio", "none"),
      .named("shape-rendering", "crispEdges"),
    ]
    let (flipX, flipY) = (opposite.x < corner.x, opposite.y < corner.y)
    guard flipX || flipY else { return .element("svg", box, marks) }
    let move = "translate(\(flipX ? columns : 0) \(flipY ? rows : 0)) scale(\(flipX ? -1 : 1) \(flipY ? -1 : 1))"
    return .element("svg", box, [.element("g", [.named("transform", move)], marks)])
  }
}

extension Markup {
  /// The element with an opacity.
  fileprivate func with(_ alpha: Double) -> Markup {
    guard alpha < 1, case .element(let name, let attributes, let children) = self else { return self }
    return .element(name: name, attributes: attributes + [.named("opacity", DecimalText.short(alpha))], children: children)
  }
}
