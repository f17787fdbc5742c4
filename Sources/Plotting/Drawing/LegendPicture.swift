internal import WebMarkup

/// Draws a legend in an axes.
struct LegendPicture {
  let legend: LegendContent
  let entries: [(label: String, mark: LegendMark)]
  let context: DrawingContext

  private static let em = PageText.size
  private static let padding = 0.4 * em
  private static let handle = 2 * em
  private static let handleGap = 0.8 * em
  private static let lineHeight = 1.5 * em

  /// The legend of some artists; nil when none of them has a name.
  init?(_ legend: LegendContent, _ artists: [any Artist], _ context: DrawingContext) {
    let entries = artists.filter { !$0.label.isEmpty && !$0.label.hasPrefix("_") }.map { (label: $0.label, mark: $0.legendMark) }
    guard !entries.isEmpty else { return nil }
    self.legend = legend
    self.entries = entries
    self.context = context
  }

  private var width: Double {
    let names = entries.map { PageText.width($0.label) + Self.handle + Self.handleGap }
    return max(names.max() ?? 0, PageText.width(legend.title)) + 2 * Self.padding + 2
  }

  private var height: Double {
    Double(entries.count + (legend.title.isEmpty ? 0 : 1)) * Self.lineHeight - 0.5 * Self.em + 2 * Self.padding + 2
  }

  /// The legend's markup at its place.
  func markup(avoiding obstacles: @autoclosure () -> Obstacles) -> Markup {
    let box = legend.location == .best ? best(avoiding: obstacles()) : box(at: legend.location)
    let frame: [Markup.Attribute] = [
      .class("plot-legend-box"), .pixels("x", box.left), .pixels("y", box.top), .pixels("width", box.width), .pixels("height", box.height),
      .named("rx", "3"), .named("fill", "#fff"), .named("fill-opacity", "0.8"), .named("stroke", "#ccc"),
    ]
    var y = box.top + Self.padding + 1 + Self.em / 2
    var marks: [Markup] = [.element("rect", frame)]
    if !legend.title.isEmpty {
      marks.append(name(legend.title, x: box.left + box.width / 2, y: y, anchor: "middle"))
      y += Self.lineHeight
    }
    for entry in entries {
      let x = box.left + Self.padding + 1
      marks += mark(entry.mark, x: x, y: y)
      marks.append(name(entry.label, x: x + Self.handle + Self.handleGap, y: y, anchor: "start"))
      y += Self.lineHeight
    }
    return .element("g", [.class("plot-legend")], marks)
  }

  private func name(_ text: String, x: Double, y: Double, anchor: String) -> Markup {
    let place: [Markup.Attribute] = [.pixels("x", x), .pixels("y", y + Self.em * 0.35), .named("fill", "currentColor")]
    return .element("text", place + (anchor == "start" ? [] : [.named("text-anchor", anchor)]), text: text)
  }

  private func mark(_ mark: LegendMark, x: Double, y: Double) -> [Markup] {
    var data = PathData()
    switch mark {
    case .none:
      return []
    case .line(let style, let marker):
      var marks: [Markup] = []
      if style.dash != .none {
        data.move(to: Point(x, y))
        data.line(to: Point(x + Self.handle, y))
        marks.append(context.strokedPath(data.text, style))
      }
      guard let marker else { return marks }
      var mark = PathData()
      let radius = marker.size * marker.marker.diameter / 2 * DrawingContext.pixelsPerPoint
      mark.marker(marker.marker, at: Point(x + Self.handle / 2, y), radius: radius)
      return marks + [.element("path", context.markerAttributes(marker) + [.named("d", mark.text)])]
    case .area(let style):
      data.polygon([Point(x, y - 4.4), Point(x + Self.handle, y - 4.4), Point(x + Self.handle, y + 4.4), Point(x, y + 4.4)])
      return [.element("path", context.fillAttributes(style) + [.named("d", data.text)])]
    }
  }

  // MARK: - Place

  private func box(at location: LegendContent.Location) -> Obstacles.Box {
    let pad = 0.5 * Self.em
    let (x, y) = location.fractions
    return Obstacles.Box(
      left: context.left + pad + x * (context.width - 2 * pad - width), top: context.top + pad + y * (context.height - 2 * pad - height),
      width: width, height: height)
  }

  /// The first of the ten places that hides least.
  func best(avoiding obstacles: Obstacles) -> Obstacles.Box {
    var best = box(at: .upperRight)
    var least = Int.max
    for location in LegendContent.Location.allCases where location != .best {
      let candidate = box(at: location)
      let badness = obstacles.badness(of: candidate)
      if badness < least { (best, least) = (candidate, badness) }
      if least == 0 { break }
    }
    return best
  }
}
