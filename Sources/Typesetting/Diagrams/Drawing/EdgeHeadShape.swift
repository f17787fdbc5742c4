import WebMarkup

/// Draws the heads of edges, their tips on the outlines of the nodes.
enum EdgeHeadShape {
  /// The elements of a head with its tip at a point.
  ///
  /// - Parameter color: the author's colour for the edge, if it is not the theme's.
  static func draw(
    _ head: FlowchartEdge.Head, _ line: FlowchartEdge.Line, tip: Point, direction: Point, color: DiagramColor?
  ) -> [Markup] {
    let side = Point(x: -direction.y, y: direction.x)
    switch head {
    case .none: return []
    case .arrow:
      let (length, half) = line == .thick ? (13.0, 6.0) : (10.0, 4.5)
      let base = tip - direction * length
      let triangle = SVGPath.polygon([tip, base + side * half, base - side * half])
      return [NodeShape.path(triangle, color.map { [.named("fill", $0.css)] } ?? [.class("ar")])]
    case .circle:
      let center = tip - direction * 4.75
      return [NodeShape.ellipse(.around(center, width: 8, height: 8), outlined(color))]
    case .cross:
      let center = tip - direction * 6
      let (a, b) = (direction * 4 + side * 4, direction * 4 - side * 4)
      var cross = SVGPath()
      cross.move(to: center - a)
      cross.line(to: center + a)
      cross.move(to: center - b)
      cross.line(to: center + b)
      return [NodeShape.path(cross, outlined(color))]
    }
  }

  private static func outlined(_ color: DiagramColor?) -> [Markup.Attribute] {
    guard let color else { return [.class("ao")] }
    return [.named("fill", "none"), .named("stroke", color.css), .named("stroke-width", "1.5")]
  }
}
