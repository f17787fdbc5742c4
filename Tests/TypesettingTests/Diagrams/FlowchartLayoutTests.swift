import Testing

@testable import Typesetting

/// What holds of the layout of every chart.
@Suite struct FlowchartLayoutTests {
  /// The samples and random charts with cycles, loops, labels and subgraphs.
  static let charts: [String] =
    sampleCharts + (0..<24).map { randomChart(seed: $0, nodes: 4 + 2 * Int($0)) }

  static func randomChart(seed: UInt64, nodes: Int) -> String {
    var random = FixedRandom(state: seed)
    let directions = ["TD", "LR", "BT", "RL"]
    var code = "flowchart \(directions[Int(seed % 4)])\n"
    let shapes = [("[", "]"), ("(", ")"), ("{", "}"), ("((", "))"), ("[/", "/]"), ("[(", ")]")]
    for node in 0..<nodes {
      let (open, close) = shapes[Int.random(in: 0..<shapes.count, using: &random)]
      code += " n\(node)\(open)节点 \(node)\(close)\n"
    }
    for _ in 0..<(nodes * 3 / 2) {
      let (a, b) = (Int.random(in: 0..<nodes, using: &random), Int.random(in: 0..<nodes, using: &random))
      code += " n\(a) -->\(Bool.random(using: &random) && seed % 3 == 0 ? "|w\(a)\(b)|" : "") n\(b)\n"
    }
    if seed % 2 == 0 {
      code += " subgraph s1 [一组]\n n0\n n1\n subgraph s2\n n2\n end\n end\n"
      if seed % 4 == 0 { code += " s1 --> n3\n" }
    }
    return code
  }

  private func place(_ code: String) -> (Flowchart, FlowchartGeometry) {
    let chart = parseFlowchart(code).chart
    return (chart, FlowchartLayout.place(chart))
  }

  @Test(arguments: charts) func placesEveryNodeWithoutOverlap(code: String) throws {
    let (chart, geometry) = place(code)
    let rectangles = geometry.nodes.compactMap { $0?.rectangle }
    #expect(rectangles.count == chart.nodes.count)
    for (index, one) in rectangles.enumerated() {
      for other in rectangles[..<index] {
        #expect(
          one.right < other.x || other.right < one.x || one.bottom < other.y || other.bottom < one.y, "\(one) overlaps \(other)")
      }
    }
  }

  @Test(arguments: charts) func keepsEverythingInside(code: String) {
    let (_, geometry) = place(code)
    func isInside(_ rectangle: Rectangle) -> Bool {
      rectangle.x >= 0 && rectangle.y >= 0 && rectangle.right <= geometry.width && rectangle.bottom <= geometry.height
    }
    for node in geometry.nodes { if let node { #expect(isInside(node.rectangle)) } }
    for box in geometry.boxes { if let box { #expect(isInside(box.rectangle)) } }
    for edge in geometry.edges {
      guard let edge else { continue }
      if let label = edge.label { #expect(isInside(.around(label.center, width: label.layout.width, height: label.layout.height))) }
      for point in edge.curves.flatMap(\.controlPoints) { #expect(isInside(.around(point, width: 0, height: 0))) }
    }
  }

  @Test(arguments: charts) func endsEdgesOnTheOutlinesOfTheirNodes(code: String) {
    let (chart, geometry) = place(code)
    for (edge, placed) in zip(chart.edges, geometry.edges) {
      guard let placed else { continue }
      for (end, tip) in [(edge.source, placed.sourceHead.tip), (edge.target, placed.targetHead.tip)] {
        let distance: Double
        switch end {
        case .node(let index):
          guard let rectangle = geometry.nodes[index]?.rectangle else { continue }
          distance = distanceToOutline(tip, chart.nodes[index].shape, rectangle)
        case .subgraph(let index):
          guard let rectangle = geometry.boxes[index]?.rectangle else { continue }
          distance = distanceToOutline(tip, .rectangle, rectangle)
        }
        #expect(distance < 0.6, "the edge from \(edge.source) to \(edge.target) ends \(distance) px off")
      }
    }
  }

  @Test(arguments: charts) func leadsNoEdgeThroughANode(code: String) {
    let (chart, geometry) = place(code)
    for (edge, placed) in zip(chart.edges, geometry.edges) {
      for curve in placed?.curves ?? [] {
        for point in samples(curve) {
          for (index, node) in geometry.nodes.enumerated() {
            guard let rectangle = node?.rectangle, edge.source != .node(index), edge.target != .node(index) else { continue }
            let isInside =
              point.x > rectangle.x + 0.5 && point.x < rectangle.right - 0.5 && point.y > rectangle.y + 0.5
              && point.y < rectangle.bottom - 0.5
            #expect(!isInside, "\(edge.source) → \(edge.target) runs through \(chart.nodes[index].id)")
          }
        }
      }
    }
  }

  @Test(arguments: charts) func keepsLabelsOffNodesAndEachOther(code: String) {
    let (_, geometry) = place(code)
    let labels = geometry.edges.compactMap { edge in
      edge?.label.map { Rectangle.around($0.center, width: $0.layout.width, height: $0.layout.height) }
    }
    let nodes = geometry.nodes.compactMap { $0?.rectangle }
    for (index, label) in labels.enumerated() {
      for other in labels[..<index] + nodes[...] {
        #expect(
          label.right <= other.x || other.right <= label.x || label.bottom <= other.y || other.bottom <= label.y,
          "\(label) overlaps \(other)")
      }
    }
  }

  @Test(arguments: charts) func holdsTheNodesOfEachSubgraphAndNoOther(code: String) {
    let (chart, geometry) = place(code)
    for (index, box) in geometry.boxes.enumerated() {
      guard let box = box?.rectangle else { continue }
      for (node, placed) in zip(chart.nodes, geometry.nodes) {
        guard let rectangle = placed?.rectangle else { continue }
        let holds = chart.subgraphs(around: .node(chart.nodes.firstIndex { $0.id == node.id } ?? 0)).contains(index)
        if holds {
          #expect(rectangle.x > box.x && rectangle.right < box.right && rectangle.y > box.y && rectangle.bottom < box.bottom)
        } else {
          let isOutside = rectangle.right < box.x || rectangle.x > box.right || rectangle.bottom < box.y || rectangle.y > box.bottom
          #expect(isOutside, "\(node.id) lies in \(chart.subgraphs[index].id)")
        }
      }
    }
  }

  @Test(arguments: [("TD", 0.0, 1.0), ("BT", 0, -1), ("LR", 1, 0), ("RL", -1, 0)])
  func pointsEdgesInTheDirection(name: String, x: Double, y: Double) throws {
    let (_, geometry) = place("flowchart \(name)\n A --> B --> C\n A --> D --> C")
    let centers = geometry.nodes.compactMap { $0?.rectangle.center }
    for (from, to) in [(0, 1), (1, 2), (0, 3), (3, 2)] {
      let step = centers[to] - centers[from]
      #expect(step.x * x + step.y * y > 20)
    }
  }

  @Test func centersAParentOverItsChildren() {
    let (_, geometry) = place("flowchart TD\n A --> B & C")
    let centers = geometry.nodes.compactMap { $0?.rectangle.center.x }
    #expect(abs(centers[0] - (centers[1] + centers[2]) / 2) <= 1)
  }

  @Test func drawsAChainAsAStraightLine() {
    let (_, geometry) = place("flowchart TD\n A[a] --> B[a much longer label] --> C((c)) --> D{d}")
    let centers = Set(geometry.nodes.compactMap { $0?.rectangle.center.x })
    #expect(centers.count == 1)
    for edge in geometry.edges { #expect(edge?.curves.count == 1) }
  }

  @Test func untanglesTwoCrossingEdges() {
    let (_, geometry) = place("flowchart TD\n a --> d\n b --> c\n a --> e\n b --> e")
    let x = geometry.nodes.compactMap { $0?.rectangle.center.x }
    // a, d, b, c, e in the order they are named.
    #expect((x[0] < x[2]) == (x[1] < x[3]))
  }

  @Test(arguments: charts) func drawsTheSameTwice(code: String) {
    let chart = parseFlowchart(code).chart
    let renderer = DiagramRenderer(language: "zh-Hans")
    #expect(renderer.render(.flowchart(chart)) == renderer.render(.flowchart(chart)))
  }

  @Test func placesFiftyNodesWithinTheTimeOfABlink() {
    let chart = parseFlowchart(Self.randomChart(seed: 5, nodes: 50)).chart
    let clock = ContinuousClock()
    let best = (0..<5).map { _ in clock.measure { _ = FlowchartLayout.place(chart) } }.min()
    #expect((best ?? .seconds(9)) < .milliseconds(100))
  }

  @Test func placesTheLargestChartInTime() {
    let chart = parseFlowchart(Self.randomChart(seed: 7, nodes: 590)).chart
    let clock = ContinuousClock()
    #expect(clock.measure { _ = FlowchartLayout.place(chart) } < .seconds(20))
  }

  // MARK: - Geometry

  private func samples(_ curve: Curve) -> [Point] {
    var points: [Point] = []
    var start = curve.start
    for piece in curve.pieces {
      for step in 0...16 {
        let t = Double(step) / 16
        switch piece {
        case .line(let end): points.append(start * (1 - t) + end * t)
        case .cubic(let a, let b, let end):
          let s = 1 - t
          points.append(start * (s * s * s) + a * (3 * s * s * t) + b * (3 * s * t * t) + end * (t * t * t))
        }
      }
      start = piece.end
    }
    return points
  }

  /// The distance of a point from a node's outline, measured with the equations of the shapes rather than with the layout's own.
  private func distanceToOutline(_ point: Point, _ shape: FlowchartNode.Shape, _ rectangle: Rectangle) -> Double {
    let offset = point - rectangle.center
    let (a, b) = (rectangle.width / 2, rectangle.height / 2)
    switch shape {
    case .circle, .doubleCircle, .ellipse:
      return abs((offset.x * offset.x / (a * a) + offset.y * offset.y / (b * b)).squareRoot() - 1) * min(a, b)
    case .rhombus: return abs(abs(offset.x) / a + abs(offset.y) / b - 1) * min(a, b)
    case .rectangle, .rounded, .subroutine:
      return min(abs(abs(offset.x) - a), abs(abs(offset.y) - b))
    default:
      // Slanted and curved sides lie within their rectangle by no more than their slant.
      return max(abs(offset.x) - a, abs(offset.y) - b, 0)
    }
  }
}
