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
    case .triangle:
      let base = tip - direction * 13
      return [NodeShape.path(.polygon([tip, base + side * 7, base - side * 7]), outlined(color))]
    case .diamond, .openDiamond:
      let middle = tip - direction * 8
      let shape = SVGPath.polygon([tip, middle + side * 5, tip - direction * 16, middle - side * 5])
      return [NodeShape.path(shape, head == .openDiamond ? outlined(color) : color.map { [.named("fill", $0.css)] } ?? [.class("ar")])]
    case .openArrow:
      let base = tip - direction * 9
      var lines = SVGPath()
      lines.move(to: base + side * 5)
      lines.line(to: tip)
      lines.line(to: base - side * 5)
      return [NodeShape.path(lines, color.map { [.named("fill", "none"), .named("stroke", $0.css)] } ?? [.class("ed")])]
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
