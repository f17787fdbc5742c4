internal import WebMarkup

/// A line through points, markers at them, or both.
struct LineArtist: Artist {
  var x: [Double]
  var y: [Double]
  var style: LineStyle
  var markers: MarkerStyle?
  var label: String
  /// How the line goes in steps; nil for straight from point to point.
  var step: Step?
  /// Whether it only belongs to another artist and needs no words of its own.
  var isDecoration = false
  var bounds: DataBounds

  /// Where a step is.
  enum Step: String, Sendable, CaseIterable {
    case pre, post, mid
  }

  init(x: [Double], y: [Double], style: LineStyle, markers: MarkerStyle?, label: String) {
    self.x = x
    self.y = y
    self.style = style
    self.markers = markers
    self.label = label
    bounds = DataBounds(x: x, y: y)
  }

  var legendMark: LegendMark { .line(style, markers) }

  var summary: ArtistSummary {
    ArtistSummary(kind: isDecoration ? .decoration : style.dash == .none ? .scatter : .line, count: x.count)
  }

  /// The vertices of the line in pixels.
  private func vertices(_ points: [Point]) -> [Point] {
    guard let step, let first = points.first else { return points }
    return [first]
      + zip(points, points.dropFirst()).flatMap { start, end in
        switch step {
        case .pre: [Point(start.x, end.y), end]
        case .post: [Point(end.x, start.y), end]
        case .mid: [Point((start.x + end.x) / 2, start.y), Point((start.x + end.x) / 2, end.y), end]
        }
      }
  }

  func obstacles(in context: DrawingContext) -> Obstacles { Obstacles(lines: [context.points(x, y)]) }

  func draw(in context: DrawingContext) -> [Markup] {
    let points = context.points(x, y)
    var marks: [Markup] = []
    if style.dash != .none, !style.paint.isInvisible {
      var data = PathData()
      data.polyline(Simplification.simplified(vertices(points)))
      if !data.isEmpty { marks.append(context.strokedPath(data.text, style)) }
    }
    if let markers {
      let texts = points.count <= 300 && !isDecoration ? zip(x, y).map { PointText.of($0, $1) } : []
      marks += context.markers(points, texts: texts, sizes: [], style: markers)
    }
    return marks
  }
}

/// The text that a pointer shows at a point.
enum PointText {
  /// The two values with four significant digits.
  static func of(_ x: Double, _ y: Double) -> String { "(\(number(x)), \(number(y)))" }

  /// A number with four significant digits and a real minus sign.
  static func number(_ value: Double) -> String {
    ScalarFormatter.withRealMinus(DecimalText.general(value, significant: 4))
  }
}
