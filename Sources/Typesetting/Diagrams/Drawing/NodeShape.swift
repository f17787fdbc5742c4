import WebMarkup

/// Draws the outlines of nodes.
enum NodeShape {
  /// The elements of a node's outline.
  static func draw(_ outline: ShapeOutline, in rectangle: Rectangle, _ attributes: [Markup.Attribute]) -> [Markup] {
    switch outline.shape {
    case .startPoint: [ellipse(rectangle, [.class("ar")])]
    case .endPoint: [ellipse(rectangle, [.class("ao")]), ellipse(inner(rectangle, by: 5), [.class("ar")])]
    case .bar: [box(rectangle, radius: 2, [.class("ar")])]
    case .rectangle, .classBox: [box(rectangle, radius: 3, attributes)]
    case .rounded: [box(rectangle, radius: 10, attributes)]
    case .stadium: [box(rectangle, radius: rectangle.height / 2, attributes)]
    case .subroutine: [box(rectangle, radius: 0, attributes), subroutineLines(rectangle, attributes)]
    case .circle, .ellipse: [ellipse(rectangle, attributes)]
    case .doubleCircle: [ellipse(rectangle, attributes), ellipse(inner(rectangle, by: 4), attributes)]
    case .cylinder: cylinder(outline, rectangle, attributes)
    case .rhombus, .hexagon, .flag, .parallelogram, .reverseParallelogram, .trapezoid, .reverseTrapezoid:
      [path(.polygon(corners(outline, rectangle)), attributes)]
    }
  }

  /// A rectangle with rounded corners.
  static func box(_ rectangle: Rectangle, radius: Double, _ attributes: [Markup.Attribute]) -> Markup {
    let corners = radius > 0 ? [Markup.Attribute.named("rx", svgNumber(radius))] : []
    return .element(
      "rect",
      attributes + [
        .named("x", svgNumber(rectangle.x)), .named("y", svgNumber(rectangle.y)), .named("width", svgNumber(rectangle.width)),
        .named("height", svgNumber(rectangle.height)),
      ] + corners)
  }

  /// A path with the class and attributes of a shape.
  static func path(_ path: SVGPath, _ attributes: [Markup.Attribute]) -> Markup {
    .element("path", attributes + [.named("d", path.data)])
  }

  /// An ellipse that fills a rectangle.
  static func ellipse(_ rectangle: Rectangle, _ attributes: [Markup.Attribute]) -> Markup {
    let center = [Markup.Attribute.named("cx", svgNumber(rectangle.center.x)), .named("cy", svgNumber(rectangle.center.y))]
    if rectangle.width == rectangle.height {
      return .element("circle", attributes + center + [.named("r", svgNumber(rectangle.width / 2))])
    }
    let radii = [Markup.Attribute.named("rx", svgNumber(rectangle.width / 2)), .named("ry", svgNumber(rectangle.height / 2))]
    return .element("ellipse", attributes + center + radii)
  }

  private static func inner(_ rectangle: Rectangle, by distance: Double) -> Rectangle {
    Rectangle(
      x: rectangle.x + distance, y: rectangle.y + distance, width: rectangle.width - 2 * distance, height: rectangle.height - 2 * distance)
  }

  private static func subroutineLines(_ rectangle: Rectangle, _ attributes: [Markup.Attribute]) -> Markup {
    var lines = SVGPath()
    for x in [rectangle.x + 8, rectangle.right - 8] {
      lines.move(to: Point(x: x, y: rectangle.y))
      lines.line(to: Point(x: x, y: rectangle.bottom))
    }
    return path(lines, attributes)
  }

  private static func cylinder(_ outline: ShapeOutline, _ rectangle: Rectangle, _ attributes: [Markup.Attribute]) -> [Markup] {
    let radii = Point(x: rectangle.width / 2, y: outline.lid)
    let (top, bottom) = (rectangle.y + outline.lid, rectangle.bottom - outline.lid)
    var body = SVGPath()
    body.move(to: Point(x: rectangle.x, y: top))
    body.arc(radii: radii, isClockwise: true, to: Point(x: rectangle.right, y: top))
    body.line(to: Point(x: rectangle.right, y: bottom))
    body.arc(radii: radii, isClockwise: true, to: Point(x: rectangle.x, y: bottom))
    body.close()
    body.move(to: Point(x: rectangle.x, y: top))
    body.arc(radii: radii, isClockwise: false, to: Point(x: rectangle.right, y: top))
    return [path(body, attributes)]
  }

  private static func corners(_ outline: ShapeOutline, _ rectangle: Rectangle) -> [Point] {
    let (left, top, right, bottom) = (rectangle.x, rectangle.y, rectangle.right, rectangle.bottom)
    let (center, slant) = (rectangle.center, outline.slant)
    func points(_ pairs: [(Double, Double)]) -> [Point] { pairs.map { Point(x: $0.0, y: $0.1) } }
    switch outline.shape {
    case .rhombus: return points([(center.x, top), (right, center.y), (center.x, bottom), (left, center.y)])
    case .hexagon:
      return points([
        (left + slant, top), (right - slant, top), (right, center.y), (right - slant, bottom), (left + slant, bottom), (left, center.y),
      ])
    case .flag:
      return points([(left, top), (right, top), (right, bottom), (left, bottom), (left + slant / 1.5, center.y)])
    case .parallelogram: return points([(left + slant, top), (right, top), (right - slant, bottom), (left, bottom)])
    case .reverseParallelogram: return points([(left, top), (right - slant, top), (right, bottom), (left + slant, bottom)])
    case .trapezoid: return points([(left + slant, top), (right - slant, top), (right, bottom), (left, bottom)])
    case .reverseTrapezoid: return points([(left, top), (right, top), (right - slant, bottom), (left + slant, bottom)])
    default: return points([(left, top), (right, top), (right, bottom), (left, bottom)])
    }
  }
}
