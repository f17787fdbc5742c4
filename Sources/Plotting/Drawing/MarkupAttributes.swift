internal import WebMarkup

extension Markup.Attribute {
  /// A coordinate or length in pixels.
  static func pixels(_ name: String, _ value: Double) -> Self { Self(name, DecimalText.coordinate(value)) }
}

extension DrawingContext {
  /// Class and colour of a mark; the mark itself paints with `currentColor`.
  func colorAttributes(_ paint: Paint, _ classes: String) -> [Markup.Attribute] {
    let paint = themed(paint)
    var names = classes
    if let theme = paint.className { names += " \(theme)" }
    if case .exact(let color) = paint, color.isTooDarkForDarkPages { names += " plot-halo" }
    return [.class(names), .named("color", paint.color.hexadecimal)]
  }

  /// The attributes of a stroke, without its colour.
  func strokeAttributes(_ style: LineStyle, paint: String = "currentColor") -> [Markup.Attribute] {
    let width = style.width * Self.pixelsPerPoint
    var attributes: [Markup.Attribute] = [.named("stroke", paint), .named("stroke-width", DecimalText.short(width, decimals: 2))]
    if !style.dash.lengths.isEmpty {
      let lengths = style.dash.lengths.map { DecimalText.short($0 * width, decimals: 1) }
      attributes.append(.named("stroke-dasharray", lengths.joined(separator: " ")))
    }
    let alpha = style.alpha * style.paint.color.alpha
    if alpha < 1 { attributes.append(.named("stroke-opacity", DecimalText.short(alpha))) }
    return attributes
  }

  /// A stroked path.
  func strokedPath(_ data: String, _ style: LineStyle, class name: String = "plot-line") -> Markup {
    .element(
      "path",
      colorAttributes(style.paint, name) + [.named("fill", "none")] + strokeAttributes(style)
        + [.named("stroke-linejoin", "round"), .named("d", data)])
  }

  /// Class, fill and edge of a filled shape; the edge has its own colour.
  func fillAttributes(_ style: FillStyle, class name: String = "plot-area") -> [Markup.Attribute] {
    var attributes = colorAttributes(style.paint, name) + [.named("fill", "currentColor")]
    let alpha = style.alpha * style.paint.color.alpha
    if alpha < 1 { attributes.append(.named("fill-opacity", DecimalText.short(alpha))) }
    if let edge = style.edge, edge.width > 0, !edge.paint.isInvisible {
      let sameColor = themed(edge.paint) == themed(style.paint)
      attributes += strokeAttributes(edge, paint: sameColor ? "currentColor" : edge.paint.color.hexadecimal)
    }
    return attributes
  }
}
