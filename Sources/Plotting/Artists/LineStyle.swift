/// How a stroke looks.
package struct LineStyle: Sendable, Hashable {
  /// The colour.
  package var paint: Paint
  /// The width in points.
  package var width: Double
  /// The pattern.
  package var dash: Dash
  /// Opacity from 0 to 1.
  package var alpha: Double

  /// A stroke.
  package init(paint: Paint, width: Double = 1.5, dash: Dash = .solid, alpha: Double = 1) {
    self.paint = paint
    self.width = width
    self.dash = dash
    self.alpha = alpha
  }

  /// The pattern of a stroke.
  package enum Dash: Sendable, Hashable {
    /// An unbroken line.
    case solid
    /// Long pieces.
    case dashed
    /// Long pieces and dots.
    case dashDot
    /// Dots.
    case dotted
    /// No line at all.
    case none

    /// Lengths of pieces and gaps for a line one unit wide (matplotlib's rcParams).
    var lengths: [Double] {
      switch self {
      case .solid, .none: []
      case .dashed: [3.7, 1.6]
      case .dashDot: [6.4, 1.6, 1, 1.6]
      case .dotted: [1, 1.65]
      }
    }

    /// The pattern of a text such as `"--"` or `"dashed"`.
    ///
    /// - Throws: `PlotError` for an unknown text.
    package init(_ text: String) throws(PlotError) {
      switch text {
      case "-", "solid": self = .solid
      case "--", "dashed": self = .dashed
      case "-.", "dashdot": self = .dashDot
      case ":", "dotted": self = .dotted
      case "", " ", "None", "none": self = .none
      default: throw .unknown(text, of: "ls", among: ["-", "--", "-.", ":", "solid", "dashed", "dashdot", "dotted", "None"])
      }
    }
  }
}

/// How an area is filled and edged.
package struct FillStyle: Sendable, Hashable {
  /// The colour of the inside.
  package var paint: Paint
  /// Opacity from 0 to 1.
  package var alpha: Double
  /// The edge, if any.
  package var edge: LineStyle?

  /// A filled area.
  package init(paint: Paint, alpha: Double = 1, edge: LineStyle? = nil) {
    self.paint = paint
    self.alpha = alpha
    self.edge = edge
  }
}
