import Glibc
internal import WebMarkup

/// Shares of a whole as wedges of a circle of radius 1.
struct PieArtist: Artist {
  /// One wedge.
  struct Wedge: Sendable, Equatable {
    /// The share from 0 to 1.
    var share: Double
    /// The name beside it; empty for none.
    var name: String
    /// What is written in it; empty for nothing.
    var percentage: String
    var paint: Paint
  }

  var wedges: [Wedge]
  /// Where the first wedge begins, in degrees from the right, anticlockwise.
  var startAngle: Double

  var bounds: DataBounds { DataBounds() }

  var layer: Double { 1 }

  var summary: ArtistSummary { ArtistSummary(kind: .pie, count: wedges.count) }

  func draw(in context: DrawingContext) -> [Markup] {
    let center = context.point(0, 0)
    let radius = abs(context.x(1) - context.x(0))
    var marks: [Markup] = []
    var texts: [Markup] = []
    var start = startAngle / 360
    for wedge in wedges {
      let end = start + wedge.share
      let middle = (start + end) / 2
      let outline = outline(from: start, to: end, center, radius)
      let title = Markup.element("title", text: "\(wedge.name.isEmpty ? "" : wedge.name + ": ")\(PointText.number(wedge.share * 100)) %")
      marks.append(
        .element("path", context.fillAttributes(FillStyle(paint: wedge.paint)) + [.named("d", outline)], [title]))
      let side = Point(onCircle: middle, Point(0, 0), 1).x
      texts += text(wedge.name, Point(onCircle: middle, center, radius * 1.1), anchor: side, [.class("plot-text")])
      // Black on every wedge, light page or dark.
      let black: [Markup.Attribute] = [.class("plot-text"), .named("color", "#000000")]
      texts += text(wedge.percentage, Point(onCircle: middle, center, radius * 0.6), anchor: 0, black)
      start = end
    }
    return marks + texts
  }

  private func outline(from start: Double, to end: Double, _ center: Point, _ radius: Double) -> String {
    var data = PathData()
    if end - start >= 0.9999 {
      data.circle(at: center, radius: radius)
      return data.text
    }
    data.move(to: center)
    data.line(to: Point(onCircle: start, center, radius))
    data.arc(to: Point(onCircle: end, center, radius), radius: radius, isLarge: end - start > 0.5, isClockwise: false)
    data.close()
    return data.text
  }

  private func text(_ text: String, _ place: Point, anchor: Double, _ look: [Markup.Attribute]) -> [Markup] {
    guard !text.isEmpty else { return [] }
    var attributes: [Markup.Attribute] =
      look + [
        .pixels("x", place.x), .pixels("y", place.y + PageText.size * 0.35), .named("fill", "currentColor"),
      ]
    if anchor == 0 {
      attributes.append(.named("text-anchor", "middle"))
    } else if anchor < 0 {
      attributes.append(.named("text-anchor", "end"))
    }
    return [.element("text", attributes, text: text)]
  }
}

extension Point {
  /// The point of a circle at a part of a turn from the right, anticlockwise.
  fileprivate init(onCircle turn: Double, _ center: Point, _ radius: Double) {
    self.init(center.x + radius * cos(2 * .pi * turn), center.y - radius * sin(2 * .pi * turn))
  }
}
