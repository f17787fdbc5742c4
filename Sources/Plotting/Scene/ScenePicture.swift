internal import WebMarkup

/// Draws a three-dimensional axes: the three walls behind the data with their grid, the axes, the data from back to front.
struct ScenePicture {
  let scene: SceneContent
  let content: AxesContent
  let context: DrawingContext
  private let projection: SceneProjection
  private let limits: [AxisContent.Limits]
  private let ticks: [AxisTicks]

  /// The picture of a scene in the box of a context.
  init(_ scene: SceneContent, _ content: AxesContent, _ context: DrawingContext) {
    self.scene = scene
    self.content = content
    self.context = context
    let bounds = scene.bounds
    limits = [bounds.x, bounds.y, bounds.z].map { interval in
      if interval.isEmpty { return AxisContent.Limits(0, 1) }
      let (low, high) = nonsingular(interval.low, interval.high, expander: 0.05, tiny: 1e-15)
      // matplotlib leaves a forty-eighth of the range free at each end.
      return AxisContent.Limits(low - (high - low) / 48, high + (high - low) / 48)
    }
    ticks = limits.map { AxisTicks(axis: AxisContent(), limits: $0, space: 6) }
    projection = SceneProjection(
      low: ScenePoint(x: limits[0].low, y: limits[1].low, z: limits[2].low),
      high: ScenePoint(x: limits[0].high, y: limits[1].high, z: limits[2].high), elevation: scene.elevation, azimuth: scene.azimuth,
      left: context.left + 34, top: context.top + 4, width: max(context.width - 90, 40), height: max(context.height - 52, 40))
  }

  /// All marks.
  func markup() -> [Markup] { walls + solids + axes }

  // MARK: - Walls

  private var walls: [Markup] {
    let back = projection.back
    var panes = PathData()
    for direction in 0..<3 {
      let corners = [(0.0, 0.0), (1, 0), (1, 1), (0, 1)].map { Self.point(direction, at: Self.value(back, direction), $0.0, $0.1) }
      panes.polygon(corners.map { projection.page(part: $0) })
    }
    var grid = PathData()
    for direction in 0..<3 {
      for position in parts(direction) {
        // A line of the grid runs along the two walls that meet where this direction's ticks are.
        let others = [0, 1, 2].filter { $0 != direction }
        let (a, b) = (Self.value(back, others[0]), Self.value(back, others[1]))
        let places = [(1 - a, b), (a, b), (a, 1 - b)].map { projection.page(part: Self.point(direction, at: position, $0.0, $0.1)) }
        grid.polyline(places)
      }
    }
    return [
      .element("path", [.class("plot-pane"), .named("fill", "currentColor"), .named("fill-opacity", "0.06"), .named("d", panes.text)]),
      .element("path", [.class("plot-grid"), .named("fill", "none"), .named("stroke", "#b0b0b0"), .named("d", grid.text)]),
    ]
  }

  /// The point at a part of one direction; the other two directions follow in their order.
  private static func point(_ direction: Int, at value: Double, _ first: Double, _ second: Double) -> ScenePoint {
    switch direction {
    case 0: ScenePoint(x: value, y: first, z: second)
    case 1: ScenePoint(x: first, y: value, z: second)
    default: ScenePoint(x: first, y: second, z: value)
    }
  }

  private static func value(_ point: ScenePoint, _ direction: Int) -> Double { [point.x, point.y, point.z][direction] }

  /// The visible ticks of a direction as parts of the box.
  private func parts(_ direction: Int) -> [Double] {
    ticks[direction].positions.filter(limits[direction].contains).map {
      ($0 - limits[direction].first) / (limits[direction].last - limits[direction].first)
    }
  }

  // MARK: - Axes

  private var axes: [Markup] {
    let back = projection.back
    let middle = projection.page(part: ScenePoint(x: 0.5, y: 0.5, z: 0.5))
    var lines = PathData()
    var texts: [Markup] = []
    // The axes of x and y lie on the ground in front; z stands at the outer edge on the right.
    let vertical = [(1 - back.x, back.y), (back.x, 1 - back.y)].max {
      projection.page(part: ScenePoint(x: $0.0, y: $0.1, z: 0)).x < projection.page(part: ScenePoint(x: $1.0, y: $1.1, z: 0)).x
    }
    let places = [(1 - back.y, back.z), (1 - back.x, back.z), vertical ?? (1, 1)]
    for direction in 0..<3 {
      let (first, second) = places[direction]
      func page(_ part: Double) -> Point { projection.page(part: Self.point(direction, at: part, first, second)) }
      lines.polyline([page(0), page(1)])
      let outward = Self.outward(from: middle, page(0), page(1), isVertical: direction == 2)
      for (part, label) in zip(parts(direction), labels(direction)) {
        let place = page(part)
        lines.polyline([place, Point(place.x + outward.x * 4, place.y + outward.y * 4)])
        texts.append(text(label.plain, place, outward, 9))
      }
      let name = [content.x.label, content.y.label, scene.zLabel][direction]
      if !name.isEmpty { texts.append(text(name, page(0.5), outward, direction == 2 ? 40 : 32)) }
    }
    let frame: [Markup.Attribute] = [.class("plot-frame"), .named("fill", "none"), .named("stroke", "currentColor")]
    return [
      .element("path", frame + [.named("d", lines.text)]),
      .element("g", [.class("plot-tick-label"), .named("fill", "currentColor")], texts),
    ]
  }

  private func labels(_ direction: Int) -> [TickLabel] {
    zip(ticks[direction].positions, ticks[direction].labels).filter { limits[direction].contains($0.0) }.map(\.1)
  }

  /// The direction on the page away from the box, at right angles to an axis.
  private static func outward(from middle: Point, _ start: Point, _ end: Point, isVertical: Bool) -> Point {
    if isVertical { return Point(1, 0) }
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = max((dx * dx + dy * dy).squareRoot(), 1e-9)
    let normal = Point(-dy / length, dx / length)
    let side = ((start.x + end.x) / 2 - middle.x) * normal.x + ((start.y + end.y) / 2 - middle.y) * normal.y
    return side < 0 ? Point(-normal.x, -normal.y) : normal
  }

  private func text(_ text: String, _ place: Point, _ outward: Point, _ distance: Double) -> Markup {
    let anchor = outward.x > 0.35 ? "start" : outward.x < -0.35 ? "end" : "middle"
    let y = place.y + outward.y * distance + PageText.size * (0.35 + 0.4 * max(outward.y, 0))
    return .element(
      "text", [.pixels("x", place.x + outward.x * distance), .pixels("y", y), .named("text-anchor", anchor)], text: text)
  }

  // MARK: - Data

  private var solids: [Markup] {
    scene.solids.flatMap { solid -> [Markup] in
      switch solid {
      case .surface(let grid, let scale, let paint, let alpha):
        return surface(grid.thinned(to: 36), scale, paint, alpha)
      case .wireframe(let grid, let style):
        var data = PathData()
        let thin = grid.thinned(to: 26)
        for row in 0..<thin.rows { data.polyline((0..<thin.columns).map { projection.place(of: thin[row, $0]) }) }
        for column in 0..<thin.columns { data.polyline((0..<thin.rows).map { projection.place(of: thin[$0, column]) }) }
        return [context.strokedPath(data.text, style)]
      case .line(let points, let style):
        var data = PathData()
        data.polyline(Simplification.simplified(points.map(projection.place)))
        return data.isEmpty ? [] : [context.strokedPath(data.text, style)]
      case .points(let points, let paints, let style):
        return markers(points, paints, style)
      }
    }
  }

  /// The facets of a surface, the farthest first.
  private func surface(_ grid: SceneGrid, _ scale: ColorScale?, _ paint: Paint, _ alpha: Double) -> [Markup] {
    var facets: [(nearness: Double, color: Color, places: [Point])] = []
    for row in 0..<max(grid.rows - 1, 0) {
      for column in 0..<max(grid.columns - 1, 0) {
        let corners = [grid[row, column], grid[row, column + 1], grid[row + 1, column + 1], grid[row + 1, column]]
        guard corners.allSatisfy(\.isFinite) else { continue }
        let height = corners.reduce(0) { $0 + $1.z } / 4
        let color = scale?.color(of: height) ?? paint.color.dimmed(projection.brightness(corners[0], corners[1], corners[3]))
        facets.append((corners.map(projection.nearness).reduce(0, +), color, corners.map { projection.place(of: $0) }))
      }
    }
    let ordered = facets.enumerated().sorted { ($0.element.nearness, $0.offset) < ($1.element.nearness, $1.offset) }.map(\.element)
    var marks: [Markup] = []
    var index = 0
    while index < ordered.count {
      // Facets in a row of one colour share a path.
      var data = PathData()
      let color = ordered[index].color
      while index < ordered.count, ordered[index].color == color {
        data.polygon(ordered[index].places)
        index += 1
      }
      marks.append(.element("path", [.named("color", color.hexadecimal), .named("d", data.text)]))
    }
    let look: [Markup.Attribute] = [
      .class("plot-image"), .named("fill", "currentColor"), .named("stroke", "currentColor"), .named("stroke-width", "0.5"),
      .named("stroke-linejoin", "round"),
    ]
    return [.element("g", look + (alpha < 1 ? [.named("opacity", DecimalText.short(alpha))] : []), marks)]
  }

  private func markers(_ points: [ScenePoint], _ paints: [Paint], _ style: MarkerStyle) -> [Markup] {
    let order = points.indices.filter { points[$0].isFinite }.sorted { projection.nearness(points[$0]) < projection.nearness(points[$1]) }
    let texts = points.count <= 300
    if paints.count == 1 {
      let titles = texts ? order.map { Self.text(points[$0]) } : []
      return context.markers(order.map { projection.place(of: points[$0]) }, texts: titles, sizes: [], style: style)
    }
    return order.flatMap { index -> [Markup] in
      var own = style
      own.paint = paints[min(index, paints.count - 1)]
      own.edge = LineStyle(paint: own.paint, width: 1)
      return context.markers([projection.place(of: points[index])], texts: texts ? [Self.text(points[index])] : [], sizes: [], style: own)
    }
  }

  private static func text(_ point: ScenePoint) -> String {
    "(" + [point.x, point.y, point.z].map(PointText.number).joined(separator: ", ") + ")"
  }
}

extension Color {
  /// The colour in less light.
  fileprivate func dimmed(_ brightness: Double) -> Color {
    func channel(_ value: UInt8) -> UInt8 { UInt8(min(max(Double(value) * brightness, 0), 255).rounded()) }
    return Color(red: channel(red), green: channel(green), blue: channel(blue), alpha: alpha)
  }
}
