import Glibc
internal import WebMarkup

/// Lines along the arrows of a field, each with an arrow head in its middle.
struct StreamArtist: Artist {
  /// The lines in values.
  var lines: [(x: [Double], y: [Double])]
  var style: LineStyle
  var bounds: DataBounds

  var summary: ArtistSummary { ArtistSummary(kind: .arrows, count: lines.count) }

  func draw(in context: DrawingContext) -> [Markup] {
    var data = PathData()
    var heads = PathData()
    for line in lines {
      let points = context.points(line.x, line.y)
      data.polyline(Simplification.simplified(points))
      guard points.count > 2 else { continue }
      let middle = points.count / 2
      let (tip, tail) = (points[middle], points[max(middle - 3, 0)])
      heads.head(at: tip, angle: atan2(tip.y - tail.y, tip.x - tail.x))
    }
    guard !data.isEmpty else { return [] }
    let fill = FillStyle(paint: style.paint)
    return [
      context.strokedPath(data.text, style),
      .element("path", context.fillAttributes(fill) + [.named("d", heads.text)]),
    ]
  }
}

extension PathData {
  /// Adds an arrow head around a place.
  fileprivate mutating func head(at place: Point, angle: Double) {
    polygon(
      [(5.0, 0.0), (-3.5, 3.8), (-3.5, -3.8)].map { along, across in
        Point(place.x + along * cos(angle) - across * sin(angle), place.y + along * sin(angle) + across * cos(angle))
      })
  }
}
