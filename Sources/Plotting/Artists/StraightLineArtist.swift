internal import WebMarkup

/// Straight lines at a value, across the whole axes or between two values.
struct StraightLineArtist: Artist {
  /// The direction in which the lines run.
  var direction: Direction
  /// Where they are, on the other axis.
  var positions: [Double]
  /// The ends on the axis along which they run, one pair for all or one for each; nil for the whole axes.
  var spans: [(Double, Double)]?
  var style: LineStyle
  var label: String
  var bounds: DataBounds

  init(_ direction: Direction, at positions: [Double], spans: [(Double, Double)]? = nil, style: LineStyle, label: String) {
    self.direction = direction
    self.positions = positions
    self.spans = spans
    self.style = style
    self.label = label
    bounds = DataBounds()
    let across = DataInterval(positions)
    let along = DataInterval((spans ?? []).flatMap { [$0.0, $0.1] })
    (bounds.x, bounds.y) = direction == .x ? (along, across) : (across, along)
  }

  var legendMark: LegendMark { .line(style, nil) }

  var summary: ArtistSummary { ArtistSummary(kind: .decoration, count: positions.count) }

  func draw(in context: DrawingContext) -> [Markup] {
    var data = PathData()
    for (index, position) in positions.enumerated() {
      let span = spans.flatMap { $0.isEmpty ? nil : $0[min(index, $0.count - 1)] }
      let (first, second): (Point, Point)
      switch direction {
      case .x:
        let y = context.y(position)
        (first, second) = (Point(span.map { context.x($0.0) } ?? context.left, y), Point(span.map { context.x($0.1) } ?? context.right, y))
      case .y:
        let x = context.x(position)
        (first, second) = (Point(x, span.map { context.y($0.0) } ?? context.bottom), Point(x, span.map { context.y($0.1) } ?? context.top))
      }
      guard first.isFinite, second.isFinite else { continue }
      data.move(to: first)
      data.line(to: second)
    }
    return data.isEmpty ? [] : [context.strokedPath(data.text, style)]
  }
}

/// A band across the whole axes between two values.
struct BandArtist: Artist {
  /// The axis on which the two values are.
  var direction: Direction
  var low: Double
  var high: Double
  var style: FillStyle
  var label: String
  var bounds: DataBounds

  init(_ direction: Direction, from low: Double, to high: Double, style: FillStyle, label: String) {
    self.direction = direction
    self.low = low
    self.high = high
    self.style = style
    self.label = label
    bounds = DataBounds()
    let interval = DataInterval([low, high])
    if direction == .x { bounds.x = interval } else { bounds.y = interval }
  }

  var layer: Double { 1 }

  var legendMark: LegendMark { .area(style) }

  var summary: ArtistSummary { ArtistSummary(kind: .decoration, count: 1) }

  func draw(in context: DrawingContext) -> [Markup] {
    let first = direction == .x ? Point(context.x(low), context.bottom) : Point(context.left, context.y(low))
    let second = direction == .x ? Point(context.x(high), context.top) : Point(context.right, context.y(high))
    guard first.isFinite, second.isFinite else { return [] }
    var data = PathData()
    data.polygon([first, Point(second.x, first.y), second, Point(first.x, second.y)])
    return [.element("path", context.fillAttributes(style) + [.named("d", data.text)])]
  }
}
