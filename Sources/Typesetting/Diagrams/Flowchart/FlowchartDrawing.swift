import WebMarkup

/// Draws a placed flowchart: boxes of subgraphs, then edges, then nodes, so that lines never run over text.
struct FlowchartDrawing {
  private let chart: Flowchart
  private let geometry: FlowchartGeometry

  init(_ chart: Flowchart, _ geometry: FlowchartGeometry) {
    self.chart = chart
    self.geometry = geometry
  }

  /// All elements, back to front.
  func shapes() -> [Markup] {
    let order = chart.subgraphs.indices.sorted { (geometry.boxes[$0]?.depth ?? 0, $0) < (geometry.boxes[$1]?.depth ?? 0, $1) }
    return order.flatMap(box) + chart.edges.indices.flatMap(edge) + order.map(title) + chart.nodes.indices.flatMap(node)
  }

  private func box(_ index: Int) -> [Markup] {
    guard let box = geometry.boxes[index] else { return [] }
    let style = ThemedStyle(box: chart.subgraphs[index].style)
    return [NodeShape.box(box.rectangle, radius: 6, [.class(style.shapeClass)] + style.shapeAttributes)]
  }

  /// Titles are drawn over the edges that enter a box at its top.
  private func title(_ index: Int) -> Markup {
    guard let box = geometry.boxes[index] else { return .empty }
    let style = ThemedStyle(box: chart.subgraphs[index].style)
    let center = Point(x: box.rectangle.center.x, y: box.rectangle.y + 7 + box.title.height / 2)
    return DiagramText.draw(box.title, center: center, class: style.textClass, style.textAttributes)
  }

  private func edge(_ index: Int) -> [Markup] {
    guard let placed = geometry.edges[index] else { return [] }
    let edge = chart.edges[index]
    var path = SVGPath()
    for curve in placed.curves { path.add(curve) }
    var attributes: [Markup.Attribute] = []
    let kind = edge.line == .dotted ? " dot" : edge.line == .thick ? " thk" : ""
    if let stroke = edge.style.stroke {
      attributes = [.class("ec" + kind), .named("fill", "none"), .named("stroke", stroke.css)]
    } else {
      attributes = [.class("ed" + kind)]
    }
    if let width = edge.style.strokeWidth { attributes.append(.named("stroke-width", svgNumber(width))) }
    if let dashes = edge.style.dashes {
      attributes.append(.named("stroke-dasharray", dashes.map(svgNumber).joined(separator: " ")))
    }
    var shapes = [NodeShape.path(path, attributes)]
    for (head, end) in [(edge.sourceHead, placed.sourceHead), (edge.targetHead, placed.targetHead)] {
      shapes += EdgeHeadShape.draw(head, edge.line, tip: end.tip, direction: end.direction, color: edge.style.stroke)
    }
    for (text, end) in [(edge.sourceText, placed.sourceHead), (edge.targetText, placed.targetHead)] {
      guard let text else { continue }
      let layout = LabelLayout(DiagramLabel(text), fontSize: 12, maximumWidth: 120)
      // Beside a label in the middle of a short edge.
      let clearance = placed.label.map { $0.layout.width / 2 } ?? 0
      let aside = Point(x: -end.direction.y, y: end.direction.x) * (end.direction.x == 0 ? layout.width / 2 + 8 + clearance : 12)
      shapes.append(DiagramText.draw(layout, center: end.tip - end.direction * 22 + aside, class: "el"))
    }
    if let label = placed.label {
      let color = edge.style.color.flatMap { $0.isGray ? nil : $0 }
      shapes.append(
        DiagramText.draw(
          label.layout, center: label.center, class: color == nil ? "el" : nil, color.map { [.named("fill", $0.css)] } ?? []))
    }
    return shapes
  }

  private func node(_ index: Int) -> [Markup] {
    guard let placed = geometry.nodes[index] else { return [] }
    let node = chart.nodes[index]
    let style = ThemedStyle(node.style)
    let outline = ShapeOutline(shape: node.shape, width: placed.rectangle.width, height: placed.rectangle.height)
    let shape = NodeShape.draw(outline, in: placed.rectangle, [.class(style.shapeClass)] + style.shapeAttributes)
    if [.startPoint, .endPoint, .bar].contains(node.shape) { return shape }
    if node.shape == .classBox { return shape + ClassBoxDrawing.contents(node, placed, style) }
    return shape + [DiagramText.draw(placed.label, center: labelCenter(outline, placed), class: style.textClass, style.textAttributes)]
  }

  /// The middle of the room that the outline leaves for the label.
  private func labelCenter(_ outline: ShapeOutline, _ placed: FlowchartGeometry.Node) -> Point {
    var center = placed.rectangle.center
    if outline.shape == .cylinder { center.y += outline.lid / 2 }
    if outline.shape == .flag { center.x += outline.slant / 3 }
    return center
  }
}

/// What a screen reader says of a flowchart.
enum FlowchartDescription {
  /// More edges than this are not read out.
  private static let limit = 80

  /// Each edge as "A → B (label)", then the nodes that have none, then what each subgraph holds.
  static func text(of chart: Flowchart) -> String {
    var parts: [String] = []
    var isNamed = Array(repeating: false, count: chart.nodes.count)
    for edge in chart.edges where edge.line != .invisible {
      let label = edge.label.map { " (\($0.plainText))" } ?? ""
      let sign = edge.targetHead == .none && edge.sourceHead == .none ? "—" : edge.sourceHead == .none ? "→" : "↔"
      parts.append("\(name(edge.source, chart)) \(sign) \(name(edge.target, chart))\(label)")
      for case .node(let index) in [edge.source, edge.target] { isNamed[index] = true }
    }
    for (index, node) in chart.nodes.enumerated() where !isNamed[index] { parts.append(plain(node.label, node.id)) }
    for (index, subgraph) in chart.subgraphs.enumerated() {
      let members = chart.nodes.filter { $0.subgraph == index }.map { plain($0.label, $0.id) }
      if !members.isEmpty { parts.append("\(plain(subgraph.title, subgraph.id)) [\(members.joined(separator: ", "))]") }
    }
    return parts.prefix(limit).joined(separator: "; ") + (parts.count > limit ? "; …" : "")
  }

  private static func name(_ end: FlowchartEdge.End, _ chart: Flowchart) -> String {
    switch end {
    case .node(let index): plain(chart.nodes[index].label, chart.nodes[index].id)
    case .subgraph(let index): plain(chart.subgraphs[index].title, chart.subgraphs[index].id)
    }
  }

  private static func plain(_ label: DiagramLabel, _ id: String) -> String { label.isEmpty ? id : label.plainText }
}
