/// Places a flowchart: labels are measured, the layered layout places boxes, and the result is turned into the chart's direction.
///
/// A subgraph whose contents no edge joins to the outside is laid out by itself, in its own direction, and then stands in the chart
/// around it like a node; other subgraphs follow the direction around them, as Mermaid's do.
struct FlowchartLayout {
  let chart: Flowchart
  /// The label of each node and subgraph, broken into lines.
  let nodeLabels: [LabelLayout]
  let titles: [LabelLayout]
  let edgeLabels: [LabelLayout?]
  /// Whether each subgraph is laid out by itself.
  let isSeparate: [Bool]

  /// The room around a chart.
  static let margin = 8.0
  /// The room inside the border of a subgraph.
  static let padding = 14.0

  /// Places a chart.
  static func place(_ chart: Flowchart) -> FlowchartGeometry {
    let layout = FlowchartLayout(chart)
    var piece = layout.place(group: nil, direction: chart.direction)
    let margin = Self.margin
    var result = FlowchartGeometry(chart)
    result.insert(piece, offset: Point(x: margin, y: margin))
    piece.width += 2 * margin
    piece.height += 2 * margin
    (result.width, result.height) = (piece.width, piece.height)
    return result
  }

  private init(_ chart: Flowchart) {
    self.chart = chart
    nodeLabels = chart.nodes.map { LabelLayout($0.label, fontSize: 14, maximumWidth: 200) }
    titles = chart.subgraphs.map { LabelLayout($0.title, fontSize: 13, maximumWidth: 320) }
    edgeLabels = chart.edges.map { edge in edge.label.map { LabelLayout($0, fontSize: 12, maximumWidth: 170) } }
    isSeparate = Self.separateSubgraphs(chart)
  }

  // MARK: - Groups

  /// The subgraphs without an edge from inside to outside.
  private static func separateSubgraphs(_ chart: Flowchart) -> [Bool] {
    var result = Array(repeating: true, count: chart.subgraphs.count)
    for edge in chart.edges {
      let (source, target) = (chart.subgraphs(around: edge.source), chart.subgraphs(around: edge.target))
      for subgraph in source where !target.contains(subgraph) { result[subgraph] = false }
      for subgraph in target where !source.contains(subgraph) { result[subgraph] = false }
    }
    return result
  }

  /// The subgraph laid out by itself that holds something, or nil for the chart.
  func group(around end: FlowchartEdge.End) -> Int? {
    chart.subgraphs(around: end).first { isSeparate[$0] }
  }

  /// Places what is in a group; the result starts at 0, 0.
  func place(group: Int?, direction: FlowDirection) -> FlowchartGeometry {
    var assembly = FlowchartAssembly(self, group: group, direction: direction)
    return assembly.place()
  }
}

extension Flowchart {
  /// The subgraphs around the end of an edge, innermost first; a subgraph is not around itself.
  func subgraphs(around end: FlowchartEdge.End) -> [Int] {
    var chain: [Int] = []
    var current: Int?
    switch end {
    case .node(let index): current = nodes[index].subgraph
    case .subgraph(let index): current = subgraphs[index].parent
    }
    while let index = current {
      chain.append(index)
      current = subgraphs[index].parent
    }
    return chain
  }
}
