/// Draws the course of each edge: one smooth line that leaves and meets its nodes at right angles to the layers.
struct FlowchartRouter {
  /// An edge of the chart as an edge of the layered graph, of the same index there.
  struct Link {
    var edge: Int
    /// The clusters at whose borders it starts and ends, instead of at a box.
    var sourceCluster: Int?
    var targetCluster: Int?
  }

  private let layout: FlowchartLayout
  private let turn: FlowTurn
  private let graph: LayeredGraph
  private let placement: LayeredPlacement
  private let outlines: [ShapeOutline]
  private let links: [Int: Int]

  init(
    _ layout: FlowchartLayout, _ turn: FlowTurn, _ graph: LayeredGraph, _ placement: LayeredPlacement, outlines: [ShapeOutline],
    links: [Link]
  ) {
    self.layout = layout
    self.turn = turn
    self.graph = graph
    self.placement = placement
    self.outlines = outlines
    var indices: [Int: Int] = [:]
    for (index, link) in links.enumerated() { indices[link.edge] = index }
    self.links = indices
  }

  // MARK: - Edges between boxes

  func route(_ link: Link) -> FlowchartGeometry.Edge? {
    guard let index = links[link.edge] else { return nil }
    let edge = layout.chart.edges[link.edge]
    let course = course(index, link)
    let (upperHead, lowerHead) = course.isReversed ? (edge.targetHead, edge.sourceHead) : (edge.sourceHead, edge.targetHead)
    let label = layout.edgeLabels[link.edge]
    let labelDepth = label.map { turn.isHorizontal ? $0.width + 8 : $0.height + 2 } ?? 0
    let drawn = CourseCurve.draw(
      course, startTrim: EdgeHead.length(upperHead, edge.line), endTrim: EdgeHead.length(lowerHead, edge.line), labelDepth: labelDepth)
    var curves = drawn.curves.map { $0.map { turn.point($0.x, $0.y) } }
    let ahead = turn.point(0, 1)
    var upper = (tip: turn.point(course.start.x, course.start.y), direction: ahead * -1)
    var lower = (tip: turn.point(course.end.x, course.end.y), direction: ahead)
    if let cluster = course.endCluster {
      cut(&curves, &lower, before: cluster, headLength: EdgeHead.length(lowerHead, edge.line))
    }
    if let cluster = course.startCluster {
      curves = curves.reversed().map(\.reversed)
      cut(&curves, &upper, before: cluster, headLength: EdgeHead.length(upperHead, edge.line))
      curves = curves.reversed().map(\.reversed)
    }
    var result = FlowchartGeometry.Edge(
      curves: curves, sourceHead: course.isReversed ? lower : upper, targetHead: course.isReversed ? upper : lower)
    if let label, let center = drawn.labelCenter { result.label = (label, turn.point(center.x, center.y)) }
    return result
  }

  /// Ends a line where it first meets the border of a cluster, wherever that is.
  private func cut(
    _ curves: inout [Curve], _ head: inout (tip: Point, direction: Point), before cluster: LayeredPlacement.Rectangle, headLength: Double
  ) {
    let (a, b) = (turn.point(cluster.left, cluster.top), turn.point(cluster.right, cluster.bottom))
    let frame = Rectangle(x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x), height: abs(a.y - b.y))
    let wide = Rectangle(
      x: frame.x - headLength, y: frame.y - headLength, width: frame.width + 2 * headLength, height: frame.height + 2 * headLength)
    guard let index = curves.indices.first(where: { curves[$0].cut(before: frame) != nil }), let met = curves[index].cut(before: frame)
    else { return }
    head = (met.curve.end, met.direction)
    if let line = curves[index].cut(before: wide) { curves[index] = line.curve }
    curves.removeSubrange((index + 1)...)
  }

  /// The points an edge passes, in the frame of the layers.
  private func course(_ index: Int, _ link: Link) -> EdgeCourse {
    let route = placement.routes[index]
    let edge = graph.edges[index]
    let (upper, lower) = route.isReversed ? (edge.target, edge.source) : (edge.source, edge.target)
    let (upperCluster, lowerCluster) =
      route.isReversed ? (link.targetCluster, link.sourceCluster) : (link.sourceCluster, link.targetCluster)
    let start = placement.centers[upper].along + Double(graph.boxes[upper].depth) / 2
    let end = placement.centers[lower].along - Double(graph.boxes[lower].depth) / 2
    var course = EdgeCourse(
      start: Point(
        x: placement.centers[upper].across + route.sourceOffset,
        y: start - outlines[upper].inset(on: turn.sideAhead, at: route.sourceOffset)),
      end: Point(
        x: placement.centers[lower].across + route.targetOffset, y: end + outlines[lower].inset(on: turn.sideBehind, at: route.targetOffset)
      ),
      startBand: placement.bands[upper].bottom, endBand: placement.bands[lower].top, passages: route.passages,
      labelPassage: route.labelPassage, isReversed: route.isReversed)
    if let upperCluster, !course.start(at: placement.clusters[upperCluster]) { course.startCluster = placement.clusters[upperCluster] }
    if let lowerCluster, !course.end(at: placement.clusters[lowerCluster]) { course.endCluster = placement.clusters[lowerCluster] }
    return course
  }

  // MARK: - Edges from a box to itself

  func loop(_ index: Int, at box: Int, earlier: Int) -> FlowchartGeometry.Edge {
    let edge = layout.chart.edges[index]
    let center = placement.centers[box]
    let half = Double(graph.boxes[box].breadth) / 2
    let rise = min(10, Double(graph.boxes[box].depth) / 4)
    let reach = 26 + 12 * Double(earlier)
    let side: ShapeOutline.Side = turn.isHorizontal ? .bottom : .right
    func attachment(_ offset: Double) -> Point {
      let real = turn.direction == .up || turn.direction == .left ? -offset : offset
      return Point(x: center.across + half - outlines[box].inset(on: side, at: real), y: center.along + offset)
    }
    let (start, tip) = (attachment(-rise), attachment(rise))
    let (first, last) = (EdgeHead.length(edge.sourceHead, edge.line), EdgeHead.length(edge.targetHead, edge.line))
    let far = center.across + half + reach
    var curve = Curve(start: Point(x: start.x + first, y: start.y))
    curve.cubic(Point(x: far, y: start.y - rise), Point(x: far, y: tip.y + rise), to: Point(x: tip.x + last, y: tip.y))
    let inward = turn.point(-1, 0)
    var result = FlowchartGeometry.Edge(
      curves: [curve.map { turn.point($0.x, $0.y) }],
      sourceHead: (turn.point(start.x, start.y), inward), targetHead: (turn.point(tip.x, tip.y), inward))
    if let label = layout.edgeLabels[index] {
      let distance = center.across + half + reach * 0.8 + 6 + (turn.isHorizontal ? label.height : label.width) / 2
      result.label = (label, turn.point(distance, center.along))
    }
    return result
  }
}

/// The sizes of the heads of edges.
enum EdgeHead {
  /// How much shorter the line is where it has a head.
  static func length(_ head: FlowchartEdge.Head, _ line: FlowchartEdge.Line) -> Double {
    switch head {
    case .none: 0
    case .arrow: line == .thick ? 11 : 8
    case .circle: 9
    case .cross: 6
    case .triangle: 12
    case .diamond, .openDiamond: 16
    case .openArrow: 0
    }
  }
}
