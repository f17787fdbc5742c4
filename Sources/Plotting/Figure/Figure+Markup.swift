package import WebMarkup

extension Figure {
  /// The figure as markup for a page: one SVG for each axes, in rows that wrap on a narrow screen.
  ///
  /// - Parameter language: the language of the description for readers who do not see the figure.
  package func markup(language: DescriptionLanguage = .english) -> Markup {
    let plots = axes.filter { $0.base == nil }.map { Plot($0, overlays: overlays(of: $0)) }
    let widest = plots.reduce(Margins()) { $0.union($1.margins) }
    var rows: [Markup] = []
    if !title.isEmpty { rows.append(.element("p", [.class("plot-suptitle")], text: title)) }
    for row in Set(plots.map(\.axes.slot.rows.lowerBound)).sorted() {
      let members = plots.filter { $0.axes.slot.rows.lowerBound == row }
      let tallest = members.reduce(Margins()) { $0.union($1.margins) }
      let shared = Margins(left: widest.left, right: widest.right, top: tallest.top, bottom: tallest.bottom)
      rows.append(.element("div", [.class("plot-row")], members.map { markup(of: $0, margins: shared, language) }))
    }
    return .element("div", [.class("plot")], rows)
  }

  /// The axes that are drawn over another one.
  private func overlays(of base: Axes) -> [Axes] { axes.filter { $0.base === base } }

  /// One axes with what is drawn over it.
  private struct Plot {
    let axes: Axes
    let layers: [(content: AxesContent, geometry: AxesGeometry)]
    let margins: Margins

    init(_ axes: Axes, overlays: [Axes]) {
      self.axes = axes
      layers = ([axes] + overlays).map { ($0.sharedContent, $0.geometry) }
      margins = layers.reduce(Margins()) { $0.union(Margins($1.content, $1.geometry)) }
    }
  }

  private func markup(of plot: Plot, margins: Margins, _ language: DescriptionLanguage) -> Markup {
    let size = PageSize(
      figure: size, slot: plot.axes.slot, isBare: !plot.axes.content.showsAxes, hasSpans: axes.contains { $0.slot.columns.count > 1 })
    var pictures = plot.layers.map { AxesPicture($0.content, $0.geometry, width: size.width, height: size.height, margins: margins) }
    for index in pictures.indices.dropFirst() { pictures[index].isOverlay = true }
    pictures[0].overlays = Array(pictures.dropFirst())
    let description = FigureDescription(language: language)
    return pictures[0].markup(label: plot.layers.map { description.text($0.content, $0.geometry) }.joined(separator: " | "))
  }

  /// The figure as text of the markup, which any HTML page can hold.
  public var svg: String { svg(in: .english) }

  /// The figure as text of the markup, described in a language for readers who do not see it.
  @_spi(Lessons)
  public func svg(in language: DescriptionLanguage) -> String { MarkupSerializer.serialize(markup(language: language)) }
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
  /// One axes is shown 480 px wide, two and more 340 px, so that two stand side by side and texts keep their size; images without axes,
  /// and grids in which some axes cover several columns, share the column. The height follows the paper.
  init(figure: (Double, Double), slot: SubplotSlot, isBare: Bool, hasSpans: Bool = false) {
    let columns = Double(slot.gridColumns)
    let (rowSpan, span) = (Double(slot.rows.count), Double(slot.columns.count))
    let aspect = (figure.1 / Double(slot.gridRows)) / (figure.0 / columns)
    let bounded = min(max(aspect.isFinite ? aspect : 0.75, 0.3), 1.6)
    // Texts take a larger part of a small axes than on paper, so it gets a little more height.
    let extra = isBare || columns == 1 ? 0.0 : 20
    let unit =
      (isBare || hasSpans) && columns > 1
      ? max(((Self.column - (columns - 1) * Self.gap) / columns).rounded(.down), 48) : columns == 1 ? 480 : 340
    width = unit * span + (span - 1) * Self.gap
    height = ((unit * bounded).rounded() + extra) * rowSpan + (rowSpan - 1) * Self.gap
  }
}
