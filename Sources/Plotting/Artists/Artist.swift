package import WebMarkup

/// Something that is drawn in an axes; a value, so that copying an axes copies it.
package protocol Artist: Sendable {
  /// What it adds to the automatic limits.
  var bounds: DataBounds { get }

  /// The order of drawing: images 0, areas 1, lines 2, texts 3; equal ones in the order of the calls.
  var layer: Double { get }

  /// The name in the legend; empty for none.
  var label: String { get }

  /// The mark beside that name.
  var legendMark: LegendMark { get }

  /// What a reader who does not see the figure is told: the kind, and how many values.
  var summary: ArtistSummary { get }

  /// Whether exact colours cover much of the axes, so that black and white must stay black and white.
  var coversGround: Bool { get }

  /// What a legend should not cover.
  func obstacles(in context: DrawingContext) -> Obstacles

  /// The marks, in the pixels of the context.
  func draw(in context: DrawingContext) -> [Markup]
}

extension Artist {
  package var layer: Double { 2 }
  package var label: String { "" }
  package var legendMark: LegendMark { .none }
  package var coversGround: Bool { false }
  package func obstacles(in context: DrawingContext) -> Obstacles { Obstacles() }
}

/// The mark beside a name in a legend.
package enum LegendMark: Sendable, Hashable {
  /// None.
  case none
  /// A stroke, perhaps with a marker on it.
  case line(LineStyle, MarkerStyle?)
  /// A filled box.
  case area(FillStyle)
}

/// The kind of an artist and how many values it shows.
package struct ArtistSummary: Sendable, Hashable {
  /// What is drawn.
  package enum Kind: Sendable, Hashable, CaseIterable {
    /// A line through points.
    case line
    /// Single points.
    case scatter
    /// Bars.
    case bars
    /// Counts in bins.
    case histogram
    /// An image of values.
    case image
    /// Lines of equal value.
    case contours
    /// An area between curves.
    case area
    /// Values with error bars.
    case errorBars
    /// Distributions as boxes.
    case boxes
    /// Shares of a whole.
    case pie
    /// Arrows of a field.
    case arrows
    /// A surface in space.
    case surface
    /// A straight line across the axes, a span, a text: not worth naming.
    case decoration
  }

  /// What is drawn.
  package var kind: Kind
  /// How many values.
  package var count: Int
}
