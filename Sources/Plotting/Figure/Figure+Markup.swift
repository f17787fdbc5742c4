package import WebMarkup

extension Figure {
  /// The figure as markup for a page: one SVG for each axes, in rows that wrap on a narrow screen.
  ///
  /// - Parameter language: the language of the description for readers who do not see the figure.
  package func markup(language: DescriptionLanguage = .english) -> Markup {
    let geometries = axes.map { geometry(of: $0) }
    let margins = zip(axes, geometries).map { Margins($0.content, $1) }
    let widest = margins.reduce(Margins()) { $0.union($1) }
    var rows: [Markup] = []
    if !title.isEmpty { rows.append(.element("p", [.class("plot-suptitle")], text: title)) }
    for row in Set(axes.map(\.slot.rows.lowerBound)).sorted() {
      let members = axes.indices.filter { axes[$0].slot.rows.lowerBound == row }
      let tallest = members.reduce(Margins()) { $0.union(margins[$1]) }
      let shared = Margins(left: widest.left, right: widest.right, top: tallest.top, bottom: tallest.bottom)
      let pictures = members.map { index in
        picture(axes[index], geometries[index], shared).markup(
          label: FigureDescription(language: language).text(axes[index].content, geometries[index]))
      }
      rows.append(.element("div", [.class("plot-row")], pictures))
    }
    return .element("div", [.class("plot")], rows)
  }

  /// The figure as text of the markup, which any HTML page can hold.
  public var svg: String { MarkupSerializer.serialize(markup()) }

  private func picture(_ axes: Axes, _ geometry: AxesGeometry, _ margins: Margins) -> AxesPicture {
    let size = PageSize(figure: size, slot: axes.slot, isBare: !axes.content.showsAxes)
    return AxesPicture(axes.content, geometry, width: size.width, height: size.height, margins: margins)
  }
}

/// The size of an axes on the page in pixels.
struct PageSize: Equatable {
  var width: Double
  var height: Double

  /// The width of the column in which pages show figures.
  static let column = 688.0
  /// The space between two axes of a row.
  static let gap = 8.0

  /// The size of an axes at a place of a figure's grid.
  ///
  /// One axes is shown 480 px wide, two and more 340 px, so that two stand side by side and texts keep their size; images without axes
  /// share the column. The height follows the paper.
  init(figure: (Double, Double), slot: SubplotSlot, isBare: Bool) {
    let columns = Double(slot.gridColumns)
    let span = Double(slot.columns.count)
    let aspect = (figure.1 / Double(slot.gridRows) * Double(slot.rows.count)) / (figure.0 / columns * span)
    let bounded = min(max(aspect.isFinite ? aspect : 0.75, 0.3), 1.6)
    if isBare, columns > 1 {
      width = max(((Self.column - (columns - 1) * Self.gap) / columns).rounded(.down), 48) * span + (span - 1) * Self.gap
      height = (width * bounded).rounded()
    } else if columns == 1 || span == columns {
      width = columns == 1 ? 480 : Self.column
      height = (width * bounded).rounded()
    } else {
      width = 340 * span + (span - 1) * Self.gap
      // Texts take a larger part of a small axes than on paper, so it gets a little more height.
      height = (width * bounded).rounded() + 20
    }
  }
}
