/// How an author wants a shape or a line drawn; nil means as the theme draws it.
///
/// Every value is checked when it is read, so that it can be written into SVG as it is: a colour never is a URL.
package struct DiagramStyle: Sendable, Equatable {
  /// The ground.
  package var fill: DiagramColor?
  /// The outline, or the line of an edge.
  package var stroke: DiagramColor?
  /// The text.
  package var color: DiagramColor?
  /// The width of the outline in pixels.
  package var strokeWidth: Double?
  /// The lengths of dashes and gaps in pixels.
  package var dashes: [Double]?
  /// From 0 to 1.
  package var opacity: Double?
  /// Whether the text is bold.
  package var isBold: Bool?
  /// Whether the text is italic.
  package var isItalic: Bool?

  /// The theme's style.
  package init() {}

  /// Takes over what another style sets.
  package mutating func merge(_ other: DiagramStyle) {
    fill = other.fill ?? fill
    stroke = other.stroke ?? stroke
    color = other.color ?? color
    strokeWidth = other.strokeWidth ?? strokeWidth
    dashes = other.dashes ?? dashes
    opacity = other.opacity ?? opacity
    isBold = other.isBold ?? isBold
    isItalic = other.isItalic ?? isItalic
  }
}
