internal import WebMarkup

/// Draws one axes as an SVG at the size in which the page shows it.
struct AxesPicture {
  let content: AxesContent
  let geometry: AxesGeometry
  let context: DrawingContext
  let width: Double
  let height: Double
  /// Pictures of axes in the same place, drawn over this one.
  var overlays: [AxesPicture] = []
  /// Whether the frame belongs to another picture.
  var isOverlay = false

  /// The picture of an axes in `width` × `height` pixels with the given margins.
  init(_ content: AxesContent, _ geometry: AxesGeometry, width: Double, height: Double, margins: Margins) {
    self.content = content
    self.geometry = geometry
    self.width = width
    self.height = height
    var box = (
      left: margins.left, top: margins.top, width: max(width - margins.left - margins.right, 10),
      height: max(height - margins.top - margins.bottom, 10)
    )
    if content.hasEqualAspect { Self.shrink(&box, toRatioOf: geometry, content) }
    context = DrawingContext(
      left: box.left, top: box.top, width: box.width, height: box.height, xLimits: geometry.xLimits, yLimits: geometry.yLimits,
      xScale: content.x.scale, yScale: content.y.scale, themesInk: !content.artists.contains { $0.coversGround },
      offersTexts: content.showsAxes)
  }

  private static func shrink(
    _ box: inout (left: Double, top: Double, width: Double, height: Double), toRatioOf geometry: AxesGeometry, _ content: AxesContent
  ) {
    let ratio = (geometry.yLimits.high - geometry.yLimits.low) / (geometry.xLimits.high - geometry.xLimits.low)
    guard ratio.isFinite, ratio > 0 else { return }
    let inner = FractionBox(x: box.left, y: box.top, width: box.width, height: box.height).shrunk(toAspect: ratio, figureAspect: 1)
    box = (inner.x, inner.y, inner.width, inner.height)
  }

  /// The `<svg>` element.
  func markup(label: String) -> Markup {
    let (width, height) = (DecimalText.coordinate(width), DecimalText.coordinate(height))
    let attributes: [Markup.Attribute] = [
      .class(content.showsAxes ? "plot-axes" : "plot-axes plot-small"), .named("viewBox", "0 0 \(width) \(height)"),
      .named("width", width), .named("height", height), .named("font-size", DecimalText.coordinate(PageText.size)), .named("role", "img"),
      .named("aria-label", label),
    ]
    return .element("svg", attributes, marks + overlays.flatMap(\.marks))
  }

  private var marks: [Markup] {
    if let scene = content.scene { return ScenePicture(scene, content, context).markup() + colorBar + labels }
    return plainMarks
  }

  private var plainMarks: [Markup] { gridLines + clipped(artists) + frame + colorBar + tickTexts + labels + legend }

  // MARK: - Artists

  private var artists: [Markup] {
    let ordered = content.artists.enumerated().sorted { ($0.element.layer, $0.offset) < ($1.element.layer, $1.offset) }
    return ordered.flatMap { $0.element.draw(in: context) }
  }

  private var legend: [Markup] {
    guard let legend = content.legend, let picture = LegendPicture(legend, content.artists, context) else { return [] }
    return [
      picture.markup(avoiding: content.artists.reduce(into: Obstacles()) { $0.formUnion($1.obstacles(in: context)) })
    ]
  }

  /// Cuts off what lies outside the box, where the limits leave data out; a nested `<svg>` needs no name that a page could repeat.
  private func clipped(_ marks: [Markup]) -> [Markup] {
    let bounds = content.bounds
    let cuts = { (limits: AxisContent.Limits, data: DataInterval) in !data.isEmpty && (data.low < limits.low || data.high > limits.high) }
    guard cuts(geometry.xLimits, bounds.x) || cuts(geometry.yLimits, bounds.y) else { return marks }
    let box = [context.left, context.top, context.width, context.height].map(DecimalText.coordinate)
    return [
      .element(
        "svg",
        [
          .named("x", box[0]), .named("y", box[1]), .named("width", box[2]), .named("height", box[3]),
          .named("viewBox", box.joined(separator: " ")), .named("overflow", "hidden"),
        ], marks)
    ]
  }
}
