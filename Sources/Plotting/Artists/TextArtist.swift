internal import WebMarkup

/// A text at a place, perhaps with an arrow to another.
struct TextArtist: Artist {
  var text: String
  /// Where the text stands.
  var x: Double
  var y: Double
  /// Whether the place is given in parts of the axes (0 to 1) instead of values.
  var isInAxesFraction = false
  var style: TextStyle
  /// Where an arrow points to, in values.
  var target: (x: Double, y: Double)?
  /// Whether an arrow is drawn to the target.
  var hasArrow = false

  var bounds: DataBounds { DataBounds() }

  var layer: Double { 3 }

  var summary: ArtistSummary { ArtistSummary(kind: .decoration, count: 1) }

  func draw(in context: DrawingContext) -> [Markup] {
    let place = isInAxesFraction ? Point(context.left + x * context.width, context.bottom - y * context.height) : context.point(x, y)
    guard place.isFinite, isInAxesFraction || target != nil || context.contains(place) else { return [] }
    var marks: [Markup] = []
    if hasArrow, let target {
      let tip = context.point(target.x, target.y)
      if tip.isFinite { marks += arrow(from: place, to: tip, context) }
    }
    let lines = style.size * DrawingContext.pixelsPerPoint * 1.2 * Double(text.lineCount - 1)
    let size = style.size * DrawingContext.pixelsPerPoint
    let shift: Double =
      switch style.vertical {
      case .top: size * 0.85
      case .center: size * 0.35 - lines / 2
      case .bottom: -size * 0.22 - lines
      case .baseline: -lines
      }
    var attributes =
      context.colorAttributes(style.paint, "plot-text", isHaloed: false) + [
        .pixels("x", place.x), .pixels("y", place.y + shift), .named("fill", "currentColor"),
      ]
    if size != PageText.size { attributes.append(.pixels("font-size", size)) }
    if style.horizontal != .left { attributes.append(.named("text-anchor", style.horizontal == .center ? "middle" : "end")) }
    if style.isBold { attributes.append(.named("font-weight", "bold")) }
    if style.rotation != 0 {
      let angle = DecimalText.coordinate(-style.rotation)
      attributes.append(
        .named("transform", "rotate(\(angle) \(DecimalText.coordinate(place.x)) \(DecimalText.coordinate(place.y)))"))
    }
    return marks + [.element("text", attributes, AxesPicture.lines(text, x: place.x))]
  }

  /// A thin arrow that ends two points before its target, as matplotlib's `->` with its default shrinking.
  private func arrow(from place: Point, to target: Point, _ context: DrawingContext) -> [Markup] {
    let size = style.size * DrawingContext.pixelsPerPoint
    // It starts beside the text, on the side of the target.
    let half = PageText.width(text, size: size) / 2
    let middle =
      switch style.horizontal {
      case .left: place.x + half
      case .center: place.x
      case .right: place.x - half
      }
    let base = Point(middle, place.y - size * 0.35)
    let (dx, dy) = (target.x - base.x, target.y - base.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 8 else { return [] }
    let (ux, uy) = (dx / length, dy / length)
    let clearance = min(abs(ux) > 1e-9 ? (half + 3) / abs(ux) : .infinity, abs(uy) > 1e-9 ? size * 0.75 / abs(uy) : .infinity, length - 6)
    let tip = Point(target.x - ux * 2.5, target.y - uy * 2.5)
    var data = PathData()
    data.move(to: Point(base.x + ux * clearance, base.y + uy * clearance))
    data.line(to: tip)
    data.move(to: Point(tip.x - ux * 6 - uy * 3.5, tip.y - uy * 6 + ux * 3.5))
    data.line(to: tip)
    data.line(to: Point(tip.x - ux * 6 + uy * 3.5, tip.y - uy * 6 - ux * 3.5))
    return [context.strokedPath(data.text, LineStyle(paint: style.paint, width: 0.9), class: "plot-text")]
  }
}

/// How a text in an axes looks.
struct TextStyle: Sendable, Hashable {
  /// Which part of a text stands at its place horizontally.
  enum Horizontal: String, Sendable, CaseIterable {
    case left, center, right
  }

  /// Which part of a text stands at its place vertically.
  enum Vertical: String, Sendable, CaseIterable {
    case top, center, bottom, baseline
  }

  var paint = Paint.ink
  /// In points.
  var size = 10.0
  var horizontal = Horizontal.left
  var vertical = Vertical.baseline
  var isBold = false
  /// In degrees, anticlockwise.
  var rotation = 0.0

  /// The alignment of two words.
  ///
  /// - Throws: `PlotError` for words other than matplotlib's.
  mutating func align(_ horizontal: String, _ vertical: String) throws(PlotError) {
    guard let ha = Horizontal(rawValue: horizontal) else {
      throw .unknown(horizontal, of: "ha", among: Horizontal.allCases.map(\.rawValue))
    }
    guard let va = Vertical(rawValue: vertical) else { throw .unknown(vertical, of: "va", among: Vertical.allCases.map(\.rawValue)) }
    (self.horizontal, self.vertical) = (ha, va)
  }
}
