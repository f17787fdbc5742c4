internal import WebMarkup

/// Coloured cells between given borders, which need not be equally far apart.
struct MeshArtist: Artist {
  var rows: [[Double]]
  /// The borders of the columns, one more than there are columns.
  var x: [Double]
  /// The borders of the rows.
  var y: [Double]
  var scale: ColorScale
  var alpha: Double

  var bounds: DataBounds {
    var bounds = DataBounds()
    bounds.x = DataInterval(x)
    bounds.y = DataInterval(y)
    bounds.stickyX = [bounds.x.low, bounds.x.high]
    bounds.stickyY = [bounds.y.low, bounds.y.high]
    return bounds
  }

  var layer: Double { 0 }

  var coversGround: Bool { true }

  var summary: ArtistSummary { ArtistSummary(kind: .image, count: rows.count * (rows.first?.count ?? 0)) }

  func draw(in context: DrawingContext) -> [Markup] {
    let columns = x.map(context.x)
    let borders = y.map(context.y)
    var paths: [(color: Color, data: PathData)] = []
    var places: [Color: Int] = [:]
    for (index, row) in rows.enumerated() {
      var start = 0
      while start < row.count {
        let color = scale.color(of: row[start])
        var end = start + 1
        while end < row.count, scale.color(of: row[end]) == color { end += 1 }
        if color.alpha > 0 {
          let place = places[color, default: paths.count]
          if place == paths.count {
            places[color] = place
            paths.append((color, PathData()))
          }
          paths[place].data.polygon([
            Point(columns[start], borders[index]), Point(columns[end], borders[index]), Point(columns[end], borders[index + 1]),
            Point(columns[start], borders[index + 1]),
          ])
        }
        start = end
      }
    }
    let marks = paths.filter { !$0.data.isEmpty }.map {
      Markup.element("path", [.named("fill", $0.color.hexadecimal), .named("d", $0.data.text)])
    }
    guard !marks.isEmpty else { return [] }
    let look: [Markup.Attribute] = [.class("plot-image"), .named("shape-rendering", "crispEdges")]
    return [.element("g", look + (alpha < 1 ? [.named("opacity", DecimalText.short(alpha))] : []), marks)]
  }
}

extension ColorScale {
  /// The colour of a value.
  func color(of value: Double) -> Color { map.color(at: normalization.position(of: value)) }
}
