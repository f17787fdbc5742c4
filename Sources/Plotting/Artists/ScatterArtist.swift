internal import WebMarkup

/// Single points, each perhaps with its own size and colour.
struct ScatterArtist: Artist {
  var x: [Double]
  var y: [Double]
  /// The areas in square points: one for all, or one for each point.
  var areas: [Double]
  var marker: Marker
  var coloring: Coloring
  var alpha: Double
  /// The edges' colour, or nil for the colour of the inside.
  var edge: Paint?
  var edgeWidth: Double
  var label: String
  var bounds: DataBounds

  /// Where the colours come from.
  enum Coloring: Sendable {
    /// One for all points.
    case single(Paint)
    /// One for each point, by a colour map.
    case mapped(values: [Double], map: ColorMap, normalization: Normalization)
  }

  var layer: Double { 1 }

  var summary: ArtistSummary { ArtistSummary(kind: .scatter, count: x.count) }

  var legendMark: LegendMark { .line(LineStyle(paint: firstPaint, dash: .none), style(firstPaint, area: areas.first ?? 36)) }

  /// The diameters in points; matplotlib's `s` is an area.
  private var sizes: [Double] { areas.map { max($0, 0).squareRoot() } }

  private var firstPaint: Paint {
    switch coloring {
    case .single(let paint): paint
    case .mapped(let values, let map, let normalization): .exact(map.color(at: normalization.position(of: values.first ?? 0)))
    }
  }

  private func style(_ paint: Paint, area: Double) -> MarkerStyle {
    let stroke = LineStyle(paint: edge ?? paint, width: edgeWidth, alpha: alpha)
    return MarkerStyle(marker: marker, size: area.squareRoot(), paint: paint, edge: edgeWidth > 0 ? stroke : nil, alpha: alpha)
  }

  func obstacles(in context: DrawingContext) -> Obstacles { Obstacles(points: context.points(x, y)) }

  func draw(in context: DrawingContext) -> [Markup] {
    let points = context.points(x, y)
    let texts = points.count <= 300 ? self.texts : []
    switch coloring {
    case .single(let paint):
      return context.markers(points, texts: texts, sizes: sizes, style: style(paint, area: areas.first ?? 36))
    case .mapped(let values, let map, let normalization):
      return groups(values, map, normalization).flatMap { color, members in
        context.markers(
          members.map { points[$0] }, texts: texts.isEmpty ? [] : members.map { texts[$0] },
          sizes: sizes.count > 1 ? members.map { sizes[$0] } : sizes, style: style(.exact(color), area: areas.first ?? 36))
      }
    }
  }

  /// The indices of the points of each colour, colours in the order of their first point.
  private func groups(_ values: [Double], _ map: ColorMap, _ normalization: Normalization) -> [(Color, [Int])] {
    var places: [Color: Int] = [:]
    var groups: [(Color, [Int])] = []
    for (index, value) in values.enumerated() {
      let color = map.color(at: normalization.position(of: value))
      if color.alpha == 0 { continue }
      if let place = places[color] {
        groups[place].1.append(index)
      } else {
        places[color] = groups.count
        groups.append((color, [index]))
      }
    }
    return groups
  }

  private var texts: [String] {
    let pairs = zip(x, y).map { PointText.of($0, $1) }
    guard case .mapped(let values, _, _) = coloring else { return pairs }
    return zip(pairs, values).map { "\($0): \(PointText.number($1))" }
  }
}
