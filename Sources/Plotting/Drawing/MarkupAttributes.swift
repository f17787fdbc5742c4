internal import WebMarkup

extension Markup.Attribute {
  /// A coordinate or length in pixels.
  static func pixels(_ name: String, _ value: Double) -> Self { Self(name, DecimalText.coordinate(value)) }
}

extension DrawingContext {
  /// Class and colour of a mark; the mark itself paints with `currentColor`.
  ///
  /// - Parameters:
  ///   - paint: the colour.
  ///   - classes: other classes of the mark.
  ///   - edge: the paint of an edge of another colour, which makes a halo needless.
  ///   - isHaloed: whether a colour too dark for a dark page gets a light edge there.
  func colorAttributes(_ paint: Paint, _ classes: String, edge: Paint? = nil, isHaloed: Bool = true) -> [Markup.Attribute] {
    let paint = themed(paint)
    var names = classes
    if let theme = paint.className { names += " \(theme)" }
    if case .exact(let color) = paint, color.isTooDarkForDarkPages, edge == nil, isHaloed { names += " plot-halo" }
    switch edge.map(themed) {
    case .ink: names += " plot-edge-ink"
    case .paper: names += " plot-edge-paper"
    default: break
    }
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

  /// A stroked path; where its colour is too dark for a dark page, a wider one below it, which only dark pages show.
  func strokedPath(_ data: String, _ style: LineStyle, class name: String = "plot-line") -> Markup {
    let shape: [Markup.Attribute] = [.named("stroke-linejoin", "round"), .named("d", data)]
    let line = Markup.element(
      "path", colorAttributes(style.paint, name, isHaloed: false) + [.named("fill", "none")] + strokeAttributes(style) + shape)
    guard case .exact(let color) = themed(style.paint), color.isTooDarkForDarkPages, themesInk else { return line }
    let width = DecimalText.short(style.width * Self.pixelsPerPoint + 1.5, decimals: 2)
    let halo: [Markup.Attribute] = [
      .class("plot-halo-line"), .named("fill", "none"), .named("stroke", "none"), .named("stroke-width", width),
    ]
    return .fragment([.element("path", halo + shape), line])
  }

  /// Class, fill and edge of a filled shape; the edge may have its own colour.
  func fillAttributes(_ style: FillStyle, class name: String = "plot-area") -> [Markup.Attribute] {
    let edge = style.edge.flatMap { $0.width > 0 && !$0.paint.isInvisible ? $0 : nil }
    let hasOwnColor = edge.map { themed($0.paint) != themed(style.paint) } ?? false
    var attributes = colorAttributes(style.paint, name, edge: hasOwnColor ? edge?.paint : nil) + [.named("fill", "currentColor")]
    let alpha = style.alpha * style.paint.color.alpha
    if alpha < 1 { attributes.append(.named("fill-opacity", DecimalText.short(alpha))) }
    if let edge { attributes += strokeAttributes(edge, paint: hasOwnColor ? edge.paint.color.hexadecimal : "currentColor") }
    return attributes
  }
}
