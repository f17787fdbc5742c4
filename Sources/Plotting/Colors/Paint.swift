/// What a mark is painted with: a colour that follows the page's theme, or one that stays as it is.
package enum Paint: Sendable, Hashable {
  /// A place in the property cycle.
  case cycle(Int)
  /// Black asked for by name, which follows the text colour.
  case ink
  /// White asked for by name, which follows the page's ground.
  case paper
  /// Exactly this colour.
  case exact(Color)

  /// The paint that a text names.
  ///
  /// - Throws: `PlotError` for a text that names no colour, with the nearest name.
  package init(_ text: String) throws(PlotError) {
    if let index = Color.cycleIndex(text) {
      self = .cycle(index)
      return
    }
    guard let color = Color(text: text) else {
      throw PlotError.unknown(text, of: "color", among: Color.namedColors.keys.sorted() + Color.tableauNames)
    }
    switch text.lowercased() {
    case "k", "black": self = .ink
    case "w", "white": self = .paper
    default: self = .exact(color)
    }
  }

  /// The colour on a light page.
  package var color: Color {
    switch self {
    case .cycle(let index): Color(Color.cycle[index % Color.cycle.count])
    case .ink: Color(0x000000)
    case .paper: Color(0xFFFFFF)
    case .exact(let color): color
    }
  }

  /// The same without its theme.
  var exact: Paint { .exact(color) }

  /// The class that gives the colour its theme, or nil for an exact one.
  var className: String? {
    switch self {
    case .cycle(let index): "s\(index % Color.cycle.count)"
    case .ink: "plot-ink"
    case .paper: "plot-paper"
    case .exact: nil
    }
  }

  /// Whether nothing would be seen.
  var isInvisible: Bool { color.alpha == 0 }
}
