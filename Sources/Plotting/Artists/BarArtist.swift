internal import WebMarkup

/// Rectangles between two values: bars of a bar chart or a histogram, spans.
struct BarArtist: Artist {
  /// A rectangle in values.
  struct Bar: Sendable, Equatable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
    /// What a pointer shows at it.
    var text: String
  }

  var bars: [Bar]
  /// One style for all, or one for each bar.
  var styles: [FillStyle]
  var label: String
  var kind: ArtistSummary.Kind
  var bounds: DataBounds

  /// Bars that stand on a foot the margin does not cross.
  ///
  /// - Parameter isHorizontal: whether the foot is at the left.
  init(_ bars: [Bar], styles: [FillStyle], label: String, kind: ArtistSummary.Kind, isHorizontal: Bool) {
    self.bars = bars
    self.styles = styles
    self.label = label
    self.kind = kind
    bounds = DataBounds(x: bars.flatMap { [$0.x, $0.x + $0.width] }, y: bars.flatMap { [$0.y, $0.y + $0.height] })
    if isHorizontal { bounds.stickyX = bars.map(\.x) } else { bounds.stickyY = bars.map(\.y) }
  }

  var layer: Double { 1 }

  var legendMark: LegendMark { styles.first.map { .area($0) } ?? .none }

  var summary: ArtistSummary { ArtistSummary(kind: kind, count: bars.count) }

  func obstacles(in context: DrawingContext) -> Obstacles {
    Obstacles(
      boxes: bars.map { bar in
        let (first, second) = corners(bar, context)
        return Obstacles.Box(
          left: min(first.x, second.x), top: min(first.y, second.y), width: abs(second.x - first.x), height: abs(second.y - first.y))
      })
  }

  func draw(in context: DrawingContext) -> [Markup] {
    if styles.count <= 1, let style = styles.first { return draw(bars, style, context) }
    return zip(bars, styles).flatMap { draw([$0], $1, context) }
  }

  private func draw(_ bars: [Bar], _ style: FillStyle, _ context: DrawingContext) -> [Markup] {
    let attributes = context.fillAttributes(style)
    guard self.bars.count <= 300 else {
      var data = PathData()
      for bar in bars {
        let corners = self.corners(bar, context)
        data.polygon([corners.0, Point(corners.1.x, corners.0.y), corners.1, Point(corners.0.x, corners.1.y)])
      }
      return data.isEmpty ? [] : [.element("path", attributes + [.named("d", data.text)])]
    }
    let marks = bars.compactMap { bar -> Markup? in
      let (first, second) = corners(bar, context)
      guard first.isFinite, second.isFinite else { return nil }
      let box: [Markup.Attribute] = [
        .pixels("x", min(first.x, second.x)), .pixels("y", min(first.y, second.y)), .pixels("width", abs(second.x - first.x)),
        .pixels("height", abs(second.y - first.y)),
      ]
      return .element("rect", box, bar.text.isEmpty ? [] : [.element("title", text: bar.text)])
    }
    return marks.isEmpty ? [] : [.element("g", attributes, marks)]
  }

  /// Opposite corners in pixels; on a logarithmic axis a foot at zero stands on the lower end.
  private func corners(_ bar: Bar, _ context: DrawingContext) -> (Point, Point) {
    func x(_ value: Double) -> Double { context.xScale == .log && value <= 0 ? context.left : context.x(value) }
    func y(_ value: Double) -> Double { context.yScale == .log && value <= 0 ? context.bottom : context.y(value) }
    return (Point(x(bar.x), y(bar.y)), Point(x(bar.x + bar.width), y(bar.y + bar.height)))
  }
}
