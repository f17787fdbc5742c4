/// Where everything of a flowchart is on the page.
struct FlowchartGeometry: Sendable {
  /// A node and its label.
  struct Node: Sendable {
    var rectangle: Rectangle
    var label: LabelLayout
  }

  /// The box of a subgraph and its title.
  struct Box: Sendable {
    var rectangle: Rectangle
    var title: LabelLayout
    /// How deep it is nested; inner boxes are drawn over outer ones.
    var depth: Int
  }

  /// An edge: one line, in two parts where its label stands in it.
  struct Edge: Sendable {
    var curves: [Curve] = []
    var label: (layout: LabelLayout, center: Point)?
    /// The tip of the head at the source and the unit vector in which it points.
    var sourceHead: (tip: Point, direction: Point)
    /// The same at the target.
    var targetHead: (tip: Point, direction: Point)
  }

  var width = 0.0
  var height = 0.0
  /// By the index of the node.
  var nodes: [Node?]
  /// By the index of the edge; nil for an invisible edge.
  var edges: [Edge?]
  /// By the index of the subgraph.
  var boxes: [Box?]

  init(_ chart: Flowchart) {
    nodes = Array(repeating: nil, count: chart.nodes.count)
    edges = Array(repeating: nil, count: chart.edges.count)
    boxes = Array(repeating: nil, count: chart.subgraphs.count)
  }

  /// Takes over what another part of the same chart places, moved by a distance.
  mutating func insert(_ other: FlowchartGeometry, offset: Point) {
    for index in nodes.indices {
      guard var node = other.nodes[index] else { continue }
      node.rectangle = node.rectangle.offset(by: offset)
      nodes[index] = node
    }
    for index in boxes.indices {
      guard var box = other.boxes[index] else { continue }
      box.rectangle = box.rectangle.offset(by: offset)
      boxes[index] = box
    }
    for index in edges.indices {
      guard let edge = other.edges[index] else { continue }
      edges[index] = edge.map { $0 + offset }
    }
  }
}

extension FlowchartGeometry.Edge {
  /// The edge with every point moved.
  func map(_ transform: (Point) -> Point) -> Self {
    var result = self
    result.curves = curves.map { $0.map(transform) }
    result.label = label.map { ($0.layout, transform($0.center)) }
    result.sourceHead.tip = transform(sourceHead.tip)
    result.targetHead.tip = transform(targetHead.tip)
    return result
  }
}
