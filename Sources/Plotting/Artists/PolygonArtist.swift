internal import WebMarkup

/// Filled shapes given by their corners: areas between curves, wedges, arrows.
struct PolygonArtist: Artist {
  /// Each shape's corners in values.
  var shapes: [[(x: Double, y: Double)]]
  var style: FillStyle
  var label: String
  var kind: ArtistSummary.Kind
  var count: Int
  var bounds: DataBounds

  init(_ shapes: [[(x: Double, y: Double)]], style: FillStyle, label: String, kind: ArtistSummary.Kind, count: Int) {
    self.shapes = shapes
    self.style = style
    self.label = label
    self.kind = kind
    self.count = count
    bounds = DataBounds(x: shapes.flatMap { $0.map(\.x) }, y: shapes.flatMap { $0.map(\.y) })
  }

  var layer: Double { 1 }

  var legendMark: LegendMark { .area(style) }

  var summary: ArtistSummary { ArtistSummary(kind: kind, count: count) }

  func obstacles(in context: DrawingContext) -> Obstacles {
    Obstacles(lines: shapes.map { shape in shape.map { context.point($0.x, $0.y) } })
  }

  func draw(in context: DrawingContext) -> [Markup] {
    var data = PathData()
    for shape in shapes { data.polygon(Simplification.simplified(shape.map { context.point($0.x, $0.y) })) }
    return data.isEmpty ? [] : [.element("path", context.fillAttributes(style) + [.named("d", data.text)])]
  }
}
