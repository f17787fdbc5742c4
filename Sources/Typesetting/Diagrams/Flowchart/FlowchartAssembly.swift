/// Lays one group of a flowchart out: makes the layered graph, has it placed, and turns the result into the group's direction.
struct FlowchartAssembly {
  private let layout: FlowchartLayout
  private let group: Int?
  private let turn: FlowTurn
  private var graph = LayeredGraph()
  private var geometry: FlowchartGeometry
  /// What each box stands for.
  private var contents: [Content] = []
  private var boxOfNode: [Int: Int] = [:]
  private var boxOfSubgraph: [Int: Int] = [:]
  private var clusterOfSubgraph: [Int: Int] = [:]
  private var subgraphOfCluster: [Int] = []
  /// The edges of the layered graph and what they stand for.
  private var links: [FlowchartRouter.Link] = []
  private var loops: [(edge: Int, box: Int)] = []

  private enum Content {
    case node(Int)
    case subgraph(Int, FlowchartGeometry)
  }

  init(_ layout: FlowchartLayout, group: Int?, direction: FlowDirection) {
    self.layout = layout
    self.group = group
    turn = FlowTurn(direction)
    geometry = FlowchartGeometry(layout.chart)
    if direction.isHorizontal {
      graph.boxGap = 22
      graph.rankGap = 36
      graph.labelGap = 14
    }
  }

  private var chart: Flowchart { layout.chart }

  mutating func place() -> FlowchartGeometry {
    addContents(of: group, cluster: nil)
    for index in chart.edges.indices { addEdge(index) }
    addOrderings()
    let placement = LayeredLayout.place(graph)
    placeBoxes(placement)
    placeClusters(placement)
    let router = FlowchartRouter(layout, turn, graph, placement, outlines: graph.boxes.indices.map(outline), links: links)
    for link in links where chart.edges[link.edge].line != .invisible { geometry.edges[link.edge] = router.route(link) }
    for (index, loop) in loops.enumerated() where chart.edges[loop.edge].line != .invisible {
      let earlier = loops[..<index].count { $0.box == loop.box }
      geometry.edges[loop.edge] = router.loop(loop.edge, at: loop.box, earlier: earlier)
    }
    return geometry.startingAtOrigin()
  }

  // MARK: - Boxes

  private mutating func addContents(of subgraph: Int?, cluster: Int?) {
    for index in chart.nodes.indices where chart.nodes[index].subgraph == subgraph {
      let node = chart.nodes[index]
      let size = ShapeOutline.size(
        of: node.shape, around: layout.nodeLabels[index], compartments: node.compartments, isHorizontal: turn.isHorizontal)
      boxOfNode[index] = add(.node(index), size, cluster: cluster)
    }
    for index in chart.subgraphs.indices where chart.subgraphs[index].parent == subgraph {
      if layout.isSeparate[index] { addSeparate(index, cluster: cluster) } else { addCluster(index, parent: cluster) }
    }
  }

  private mutating func addSeparate(_ index: Int, cluster: Int?) {
    let piece = layout.place(group: index, direction: chart.subgraphs[index].direction ?? turn.direction)
    let title = layout.titles[index]
    let padding = FlowchartLayout.padding
    let titleHeight = title.lines.isEmpty ? 0 : title.height + 8
    let width = max(piece.width, title.width) + 2 * padding
    let height = piece.height + 2 * padding + titleHeight
    let size = (2 * (max(width, 60) / 2).rounded(.up), 2 * (max(height, 44) / 2).rounded(.up))
    boxOfSubgraph[index] = add(.subgraph(index, piece), size, cluster: cluster)
  }

  private mutating func add(_ content: Content, _ size: (width: Double, height: Double), cluster: Int?) -> Int {
    let (breadth, depth) = turn.isHorizontal ? (size.height, size.width) : (size.width, size.height)
    contents.append(content)
    graph.boxes.append(.init(breadth: Int(breadth), depth: Int(depth), cluster: cluster))
    return graph.boxes.count - 1
  }

  private mutating func addCluster(_ index: Int, parent: Int?) {
    let cluster = graph.clusters.count
    let title = layout.titles[index]
    let titleRoom = title.lines.isEmpty ? 0 : Int(title.height.rounded(.up)) + 8
    var new = LayeredGraph.Cluster(parent: parent)
    switch turn.direction {
    case .down: new.padding.top += titleRoom
    case .up: new.padding.bottom += titleRoom
    case .right, .left: new.padding.leading += titleRoom
    }
    let titleWidth = Int(title.width.rounded(.up)) + 2 * Int(FlowchartLayout.padding)
    if turn.isHorizontal { new.minimumDepth = titleWidth } else { new.minimumBreadth = titleWidth }
    graph.clusters.append(new)
    subgraphOfCluster.append(index)
    clusterOfSubgraph[index] = cluster
    addContents(of: index, cluster: cluster)
  }

  private func outline(_ box: Int) -> ShapeOutline {
    let (breadth, depth) = (Double(graph.boxes[box].breadth), Double(graph.boxes[box].depth))
    let (width, height) = turn.isHorizontal ? (depth, breadth) : (breadth, depth)
    guard case .node(let index) = contents[box] else { return ShapeOutline(shape: .rectangle, width: width, height: height) }
    return ShapeOutline(shape: chart.nodes[index].shape, width: width, height: height)
  }

  // MARK: - Edges

  private mutating func addEdge(_ index: Int) {
    let edge = chart.edges[index]
    guard layout.group(around: edge.source) == group, layout.group(around: edge.target) == group else { return }
    guard let source = box(for: edge.source, isSource: true), let target = box(for: edge.target, isSource: false) else { return }
    let label = layout.edgeLabels[index]
    if source == target {
      let labelRoom = label.map { turn.isHorizontal ? $0.height : $0.width + 6 } ?? 0
      let earlier = loops.count { $0.box == source }
      graph.boxes[source].trailingRoom = max(graph.boxes[source].trailingRoom, 24 + 12 * earlier + Int(labelRoom.rounded(.up)))
      loops.append((index, source))
      return
    }
    var link = LayeredGraph.Edge(source: source, target: target, length: min(edge.length, 10))
    if let label, edge.line != .invisible {
      let (width, height) = (Int(label.width.rounded(.up)) + 8, Int(label.height.rounded(.up)) + 2)
      link.label = turn.isHorizontal ? (height, width) : (width, height)
    }
    graph.edges.append(link)
    links.append(.init(edge: index, sourceCluster: cluster(of: edge.source), targetCluster: cluster(of: edge.target)))
  }

  private func cluster(of end: FlowchartEdge.End) -> Int? {
    guard case .subgraph(let index) = end else { return nil }
    return clusterOfSubgraph[index]
  }

  /// The box an end is attached to: for a subgraph that is not a box, one of those in it.
  private func box(for end: FlowchartEdge.End, isSource: Bool) -> Int? {
    switch end {
    case .node(let index): return boxOfNode[index]
    case .subgraph(let index):
      if let box = boxOfSubgraph[index] { return box }
      guard let cluster = clusterOfSubgraph[index] else { return nil }
      let members = members(of: cluster)
      return isSource ? members.last : members.first
    }
  }

  private func members(of cluster: Int) -> [Int] {
    graph.boxes.indices.filter { graph.clusterChain(graph.boxes[$0].cluster).contains(cluster) }
  }

  /// An edge from a subgraph starts below all of it, and an edge to one ends above all of it.
  private mutating func addOrderings() {
    for (index, link) in links.enumerated() where link.sourceCluster != nil || link.targetCluster != nil {
      let uppers = link.sourceCluster.map(members) ?? [graph.edges[index].source]
      let lowers = link.targetCluster.map(members) ?? [graph.edges[index].target]
      for upper in uppers {
        for lower in lowers where upper != lower { graph.orderings.append((upper, lower)) }
      }
    }
  }

  // MARK: - Results

  private mutating func placeBoxes(_ placement: LayeredPlacement) {
    for (box, content) in contents.enumerated() {
      let center = turn.point(placement.centers[box].across, placement.centers[box].along)
      let outline = outline(box)
      let rectangle = Rectangle.around(center, width: outline.width, height: outline.height)
      switch content {
      case .node(let index): geometry.nodes[index] = .init(rectangle: rectangle, label: layout.nodeLabels[index])
      case .subgraph(let index, let piece):
        let title = layout.titles[index]
        let titleHeight = title.lines.isEmpty ? 0 : title.height + 8
        let x = rectangle.x + (rectangle.width - piece.width) / 2
        let y = rectangle.y + titleHeight + (rectangle.height - titleHeight - piece.height) / 2
        geometry.insert(piece, offset: Point(x: x, y: y))
        geometry.boxes[index] = frame(index, rectangle)
      }
    }
  }

  private mutating func placeClusters(_ placement: LayeredPlacement) {
    for (cluster, index) in subgraphOfCluster.enumerated() {
      let place = placement.clusters[cluster]
      let (a, b) = (turn.point(place.left, place.top), turn.point(place.right, place.bottom))
      let rectangle = Rectangle(x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x), height: abs(a.y - b.y))
      geometry.boxes[index] = frame(index, rectangle)
    }
  }

  private func frame(_ index: Int, _ rectangle: Rectangle) -> FlowchartGeometry.Box {
    let depth = chart.subgraphs(around: .subgraph(index)).count
    return .init(rectangle: rectangle, title: layout.titles[index], depth: depth)
  }
}

/// Turns the frame in which edges point down into the direction of a chart.
struct FlowTurn {
  let direction: FlowDirection

  init(_ direction: FlowDirection) { self.direction = direction }

  var isHorizontal: Bool { direction.isHorizontal }

  func point(_ across: Double, _ along: Double) -> Point {
    switch direction {
    case .down: Point(x: across, y: along)
    case .up: Point(x: across, y: -along)
    case .right: Point(x: along, y: across)
    case .left: Point(x: -along, y: across)
    }
  }

  /// The side of a node that edges to later layers leave from.
  var sideAhead: ShapeOutline.Side {
    switch direction {
    case .down: .bottom
    case .up: .top
    case .right: .right
    case .left: .left
    }
  }

  /// The side that edges from earlier layers arrive at.
  var sideBehind: ShapeOutline.Side {
    switch direction {
    case .down: .top
    case .up: .bottom
    case .right: .left
    case .left: .right
    }
  }
}

extension FlowchartGeometry {
  /// The geometry moved so that nothing lies left of or above 0, with its size set.
  func startingAtOrigin() -> FlowchartGeometry {
    var (left, top, right, bottom) = (Double.infinity, Double.infinity, -Double.infinity, -Double.infinity)
    func include(_ rectangle: Rectangle) {
      (left, top) = (min(left, rectangle.x), min(top, rectangle.y))
      (right, bottom) = (max(right, rectangle.right), max(bottom, rectangle.bottom))
    }
    for node in nodes { if let node { include(node.rectangle) } }
    for box in boxes { if let box { include(box.rectangle) } }
    for edge in edges {
      guard let edge else { continue }
      for curve in edge.curves {
        for point in curve.controlPoints { include(Rectangle(x: point.x - 2, y: point.y - 2, width: 4, height: 4)) }
      }
      if let label = edge.label { include(.around(label.center, width: label.layout.width + 4, height: label.layout.height)) }
    }
    guard left <= right else { return self }
    var result = self
    // Whole pixels keep outlines sharp.
    result.insert(self, offset: Point(x: -left.rounded(.down), y: -top.rounded(.down)))
    (result.width, result.height) = ((right - left.rounded(.down)).rounded(.up), (bottom - top.rounded(.down)).rounded(.up))
    return result
  }
}
