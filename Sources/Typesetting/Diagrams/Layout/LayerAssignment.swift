/// Chooses the layer of every box: edges that would close a cycle are turned, then the total length of the edges is made least.
struct LayerAssignment {
  /// The layer of each box, from 0.
  private(set) var layers: [Int]
  /// Whether each edge is turned for the layout.
  private(set) var isReversed: [Bool]

  /// Chooses layers.
  ///
  /// - Parameter unit: how many layers a rank takes: 2 where labels stand in layers of their own between the boxes.
  init(_ graph: LayeredGraph, unit: Int) {
    let links = graph.edges.map { ($0.source, $0.target) } + graph.orderings.map { ($0.upper, $0.lower) }
    let closesCycle = Self.linksClosingCycles(links, graph.boxes.count)
    isReversed = Array(closesCycle[..<graph.edges.count])
    var constraints: [NetworkSimplex.Edge] = []
    for (index, edge) in graph.edges.enumerated() {
      let (tail, head) = isReversed[index] ? (edge.target, edge.source) : (edge.source, edge.target)
      constraints.append(.init(tail: tail, head: head, minimumLength: unit * edge.length, weight: 8))
    }
    for (ordering, closes) in zip(graph.orderings, closesCycle[graph.edges.count...]) where !closes {
      constraints.append(.init(tail: ordering.upper, head: ordering.lower, minimumLength: unit, weight: 0))
    }
    // A cluster pulls its boxes towards its first layer, so that loose ones do not stretch it.
    for (index, box) in graph.boxes.enumerated() {
      for cluster in graph.clusterChain(box.cluster) {
        constraints.append(.init(tail: graph.boxes.count + cluster, head: index, minimumLength: 0, weight: 1))
      }
    }
    let count = graph.boxes.count + graph.clusters.count
    let ranks = NetworkSimplex(nodeCount: count, edges: constraints).ranks
    layers = Self.startingAtZero(ranks, constraints, graph.boxes.count)
  }

  /// Moves each connected part so that its first box is in layer 0.
  private static func startingAtZero(_ ranks: [Int], _ edges: [NetworkSimplex.Edge], _ boxCount: Int) -> [Int] {
    var parents = Array(ranks.indices)
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }
    for edge in edges { parents[root(edge.head)] = root(edge.tail) }
    var least = Array(repeating: Int.max, count: ranks.count)
    for box in 0..<boxCount { least[root(box)] = min(least[root(box)], ranks[box]) }
    return (0..<boxCount).map { ranks[$0] - least[root($0)] }
  }

  /// The links that lead back to a box on the path of a depth-first walk in the author's order.
  private static func linksClosingCycles(_ links: [(source: Int, target: Int)], _ boxCount: Int) -> [Bool] {
    var outgoing = Array(repeating: [Int](), count: boxCount)
    var incomingCount = Array(repeating: 0, count: boxCount)
    for (index, link) in links.enumerated() {
      outgoing[link.source].append(index)
      incomingCount[link.target] += 1
    }
    enum Mark { case new, open, done }
    var marks = Array(repeating: Mark.new, count: boxCount)
    var result = Array(repeating: false, count: links.count)
    let roots = (0..<boxCount).filter { incomingCount[$0] == 0 } + Array(0..<boxCount)
    for start in roots where marks[start] == .new {
      var stack = [(box: start, next: 0)]
      marks[start] = .open
      while let top = stack.last {
        guard top.next < outgoing[top.box].count else {
          marks[top.box] = .done
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let link = outgoing[top.box][top.next]
        let target = links[link].target
        switch marks[target] {
        case .open: result[link] = true
        case .new:
          marks[target] = .open
          stack.append((target, 0))
        case .done: break
        }
      }
    }
    return result
  }
}
