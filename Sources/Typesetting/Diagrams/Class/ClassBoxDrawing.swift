import WebMarkup

/// Draws the name of a class and, below lines, its attributes and methods.
enum ClassBoxDrawing {
  static func contents(_ node: FlowchartNode, _ placed: FlowchartGeometry.Node, _ style: ThemedStyle) -> [Markup] {
    let frame = placed.rectangle
    var y = frame.y + 7
    var shapes = [
      DiagramText.draw(
        placed.label, center: Point(x: frame.center.x, y: y + placed.label.height / 2), class: style.textClass,
        [.named("font-weight", "600")] + style.textAttributes)
    ]
    y += placed.label.height + 7
    for members in node.compartments {
      var line = SVGPath()
      line.move(to: Point(x: frame.x, y: y))
      line.line(to: Point(x: frame.right, y: y))
      shapes.append(NodeShape.path(line, [.class("ln")]))
      for (index, member) in members.enumerated() {
        let center = Point(x: frame.x + 10, y: y + 4 + ShapeOutline.memberHeight * (Double(index) + 0.5))
        let layout = LabelLayout(DiagramLabel(member), fontSize: 12, maximumWidth: 10_000)
        shapes.append(DiagramText.draw(layout, center: center, class: style.textClass, anchor: "start", style.textAttributes))
      }
      y += max(Double(members.count) * ShapeOutline.memberHeight, 6) + 8
    }
    return shapes
  }
}
