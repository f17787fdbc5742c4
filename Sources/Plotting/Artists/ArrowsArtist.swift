import Glibc
internal import WebMarkup

/// Arrows of a field, each at its place, all scaled alike.
struct ArrowsArtist: Artist {
  var x: [Double]
  var y: [Double]
  var u: [Double]
  var v: [Double]
  var paint: Paint
  /// How long an arrow is: this many units of (u, v) are as wide as the axes; nil for a length that suits their number.
  var scale: Double?
  var bounds: DataBounds

  var summary: ArtistSummary { ArtistSummary(kind: .arrows, count: x.count) }

  func draw(in context: DrawingContext) -> [Markup] {
    let lengths = zip(u, v).map { hypot($0, $1) }.filter(\.isFinite)
    let mean = lengths.isEmpty ? 0 : lengths.reduce(0, +) / Double(lengths.count)
    guard mean > 0 else { return [] }
    // matplotlib's automatic scale: the mean arrow is 1.8 widths divided by the number of columns of a square of so many arrows.
    let columns = max(10, Double(x.count).squareRoot().rounded(.up))
    let pixels = context.width / (scale ?? 1.8 * mean * columns)
    let thickness = max(1, 0.06 * context.width / min(max(Double(x.count).squareRoot(), 8), 25))
    var data = PathData()
    for index in x.indices {
      let place = context.point(x[index], y[index])
      let length = hypot(u[index], v[index]) * pixels
      guard place.isFinite, length.isFinite, length > 0, context.contains(place) else { continue }
      data.arrow(from: place, angle: atan2(-v[index], u[index]), length: length, thickness: thickness)
    }
    return data.isEmpty ? [] : [.element("path", context.fillAttributes(FillStyle(paint: paint)) + [.named("d", data.text)])]
  }
}

extension PathData {
  /// Adds an arrow with matplotlib's proportions: a head three shafts wide and five long, shrunk on short arrows.
  mutating func arrow(from place: Point, angle: Double, length: Double, thickness: Double) {
    let size = min(1, length / (5 * thickness))
    let (shaft, head, neck) = (thickness / 2 * size, 1.5 * thickness * size, length - 4.5 * thickness * size)
    let barb = length - 5 * thickness * size
    let outline = [
      (0.0, shaft), (neck, shaft), (barb, head), (length, 0.0), (barb, -head), (neck, -shaft), (0.0, -shaft),
    ]
    polygon(
      outline.map { along, across in
        Point(place.x + along * cos(angle) - across * sin(angle), place.y + along * sin(angle) + across * cos(angle))
      })
  }
}
