internal import WebMarkup

extension DrawingContext {
  /// Markers of one colour in one group; up to 300 markers may carry texts that a pointer shows.
  ///
  /// - Parameters:
  ///   - points: the centres; those that are not finite or lie outside the axes are left out.
  ///   - texts: one text a point, or none.
  ///   - sizes: the diameters in points: one for all, or one for each.
  func markers(_ points: [Point], texts: [String], sizes: [Double], style: MarkerStyle) -> [Markup] {
    let visible = points.indices.filter { points[$0].isFinite && contains(points[$0]) }
    guard !visible.isEmpty else { return [] }
    let attributes = markerAttributes(style)
    func radius(_ index: Int) -> Double {
      let size = sizes.isEmpty ? style.size : sizes[min(index, sizes.count - 1)]
      return size * style.marker.diameter / 2 * Self.pixelsPerPoint
    }
    if visible.count > MarkerCrowd.threshold {
      return MarkerCrowd(visible.map { points[$0] }, diameter: radius(visible[0]) * 2).markup(style: style, self)
    }
    guard !texts.isEmpty else {
      var data = PathData()
      for index in visible { data.marker(style.marker, at: points[index], radius: radius(index)) }
      return [.element("path", attributes + [.named("d", data.text)])]
    }
    let marks = visible.map { index in
      let title = Markup.element("title", text: texts[index])
      if style.marker.isDisc {
        return Markup.element(
          "circle", [.pixels("cx", points[index].x), .pixels("cy", points[index].y), .pixels("r", radius(index))], [title])
      }
      var data = PathData()
      data.marker(style.marker, at: points[index], radius: radius(index))
      return .element("path", [.named("d", data.text)], [title])
    }
    return [.element("g", attributes, marks)]
  }

  /// Class, fill and edge of markers.
  func markerAttributes(_ style: MarkerStyle) -> [Markup.Attribute] {
    let edge = style.edge.map { edge in
      var edge = edge
      edge.alpha = style.alpha
      return edge
    }
    guard style.marker.isOpen else {
      return fillAttributes(FillStyle(paint: style.paint, alpha: style.alpha, edge: edge), class: "plot-markers")
    }
    let stroke = edge ?? LineStyle(paint: style.paint, width: 1, alpha: style.alpha)
    return colorAttributes(style.paint, "plot-markers") + [.named("fill", "none")] + strokeAttributes(stroke)
  }

  /// Whether a point lies in the box of the axes, with a little slack for rounding.
  func contains(_ point: Point) -> Bool {
    point.x >= left - 0.01 && point.x <= right + 0.01 && point.y >= top - 0.01 && point.y <= bottom + 0.01
  }
}

extension PathData {
  /// Adds a marker.
  mutating func marker(_ marker: Marker, at center: Point, radius: Double) {
    if marker.isDisc {
      circle(at: center, radius: radius)
      return
    }
    for stroke in marker.strokes {
      move(to: Point(center.x + stroke.from.x * radius * 2, center.y + stroke.from.y * radius * 2))
      line(to: Point(center.x + stroke.to.x * radius * 2, center.y + stroke.to.y * radius * 2))
    }
    polygon(marker.corners.map { Point(center.x + $0.x * radius * 2, center.y + $0.y * radius * 2) })
  }
}
