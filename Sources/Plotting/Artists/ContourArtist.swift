internal import WebMarkup

/// Lines of equal value, or the bands between them filled.
struct ContourArtist: Artist {
  var tracer: ContourTracer
  var levels: [Double]
  /// One colour for each level, or for each band.
  var paints: [Paint]
  var isFilled: Bool
  var lineWidth: Double
  /// Whether lines below zero are dashed, as matplotlib does where all have one colour.
  var dashesNegative: Bool
  var alpha: Double
  var bounds: DataBounds

  var layer: Double { isFilled ? 1 : 2 }

  var coversGround: Bool { isFilled }

  var summary: ArtistSummary { ArtistSummary(kind: .contours, count: isFilled ? max(levels.count - 1, 0) : levels.count) }

  func draw(in context: DrawingContext) -> [Markup] {
    isFilled ? bands(context) : lines(context)
  }

  private func lines(_ context: DrawingContext) -> [Markup] {
    zip(levels, paints).compactMap { level, paint in
      var data = PathData()
      for chain in tracer.lines(at: level) { data.chain(chain, context) }
      guard !data.isEmpty else { return nil }
      let dash: LineStyle.Dash = dashesNegative && level < 0 ? .dashed : .solid
      return context.strokedPath(data.text, LineStyle(paint: paint, width: lineWidth, dash: dash, alpha: alpha))
    }
  }

  /// Each band is the region above its lower level without the region above its upper one.
  ///
  /// Opaque bands are painted over one another instead, so that no hairline of the ground shows between them.
  private func bands(_ context: DrawingContext) -> [Markup] {
    var outlines = levels.map { tracer.regions(above: $0) }
    if let first = levels.first, first <= tracer.lowest { outlines[0] = tracer.regions(above: -.greatestFiniteMagnitude) }
    let marks = paints.indices.compactMap { index -> Markup? in
      var data = PathData()
      for chain in outlines[index] { data.chain(chain, context) }
      let needsHole = alpha < 1 || index == paints.count - 1
      if needsHole { for chain in outlines[index + 1] { data.chain(chain, context) } }
      guard !data.isEmpty, case .exact(let color) = paints[index].exact else { return nil }
      let paint: [Markup.Attribute] = [.named("fill", color.hexadecimal), .named("fill-rule", "evenodd")]
      return .element("path", paint + [.named("d", data.text)])
    }
    guard !marks.isEmpty else { return [] }
    return [.element("g", [.class("plot-image")] + (alpha < 1 ? [.named("opacity", DecimalText.short(alpha))] : []), marks)]
  }
}

extension ContourTracer {
  /// The smallest finite value.
  var lowest: Double { range.low }
}

extension PathData {
  /// Adds a chain of a contour.
  mutating func chain(_ chain: ContourTracer.Chain, _ context: DrawingContext) {
    var points = context.points(chain.x, chain.y)
    if chain.isClosed, let first = points.first { points.append(first) }
    let simple = Simplification.simplified(points)
    guard simple.count > 1 else { return }
    polyline(chain.isClosed ? simple.dropLast() : simple)
    if chain.isClosed { close() }
  }
}
