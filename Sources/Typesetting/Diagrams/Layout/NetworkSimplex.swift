/// Gives nodes integer ranks so that every edge has its least length and the sum of *weight* × *length* over all edges is least.
///
/// It places layers (edges are those of the drawing) as well as coordinates (edges are distances to keep).
/// Source: Gansner, Koutsofios, North, Vo, "A Technique for Drawing Directed Graphs" (1993), section 2.3. The cut value of a tree
/// edge is computed as the net flow out of the subtree behind it, which is a sum over the nodes of the subtree.
struct NetworkSimplex {
  /// A distance to keep: `rank[head] - rank[tail] >= minimumLength`.
  struct Edge {
    var tail: Int
    var head: Int
    var minimumLength: Int
    var weight: Int
  }

  let edges: [Edge]
  /// The solution; its least value need not be 0.
  private(set) var ranks: [Int]

  private let nodeCount: Int
  /// Node *v*'s incident edges are `incidence[starts[v]..<starts[v + 1]]`.
  private let starts: [Int]
  private let incidence: [Int]
  /// What flows out of each node less what flows in, if every edge carries its weight.
  private let supplies: [Int]

  private var isTreeEdge: [Bool]
  private var parentEdges: [Int]
  private var preorder: [Int] = []
  /// A node's subtree is the nodes at the preorder positions `entry[v]..<exit[v]`.
  private var entry: [Int]
  private var exit: [Int]
  private var netFlows: [Int]

  /// Solves the problem.
  ///
  /// Parts of the graph that no edge connects are ranked each by itself. Edges that close a directed cycle can't all be kept; callers
  /// give none.
  ///
  /// - Parameter centers: whether nodes that may move at no cost are put in the middle of where they may be.
  /// - Complexity: O(*nodes* + *edges*) per pivot; the number of pivots is bounded.
  init(nodeCount: Int, edges: [Edge], centers: Bool = false) {
    self.nodeCount = nodeCount
    self.edges = edges
    ranks = Array(repeating: 0, count: nodeCount)
    isTreeEdge = Array(repeating: false, count: edges.count)
    parentEdges = Array(repeating: -1, count: nodeCount)
    entry = Array(repeating: 0, count: nodeCount)
    exit = entry
    netFlows = entry
    (starts, incidence) = Self.incidence(nodeCount, edges)
    var supplies = Array(repeating: 0, count: nodeCount)
    for edge in edges {
      supplies[edge.tail] += edge.weight
      supplies[edge.head] -= edge.weight
    }
    self.supplies = supplies
    rankByLongestPath()
    let tree = TightTree(ranks: ranks, edges: edges, starts: starts, incidence: incidence)
    (ranks, isTreeEdge) = (tree.ranks, tree.isTreeEdge)
    pivot()
    if centers { centerFreeSubtrees() }
  }

  private static func incidence(_ nodeCount: Int, _ edges: [Edge]) -> ([Int], [Int]) {
    var starts = Array(repeating: 0, count: nodeCount + 1)
    for edge in edges {
      starts[edge.tail + 1] += 1
      starts[edge.head + 1] += 1
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var next = starts
    var incidence = Array(repeating: 0, count: 2 * edges.count)
    for (index, edge) in edges.enumerated() {
      incidence[next[edge.tail]] = index
      next[edge.tail] += 1
      incidence[next[edge.head]] = index
      next[edge.head] += 1
    }
    return (starts, incidence)
  }

  private func slack(_ index: Int) -> Int {
    let edge = edges[index]
    return ranks[edge.head] - ranks[edge.tail] - edge.minimumLength
  }

  // MARK: - A feasible start

  private mutating func rankByLongestPath() {
    var waiting = Array(repeating: 0, count: nodeCount)
    for edge in edges { waiting[edge.head] += 1 }
    var queue = (0..<nodeCount).filter { waiting[$0] == 0 }
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for position in starts[node]..<starts[node + 1] {
        let edge = edges[incidence[position]]
        guard edge.tail == node, edge.head != node else { continue }
        ranks[edge.head] = max(ranks[edge.head], ranks[node] + edge.minimumLength)
        waiting[edge.head] -= 1
        if waiting[edge.head] == 0 { queue.append(edge.head) }
      }
    }
  }

  // MARK: - Pivots

  private mutating func pivot() {
    let work = max(1, nodeCount + edges.count)
    var remaining = min(20 * work, 25_000_000 / work)
    var searchStart = 0
    rebuildTree()
    while remaining > 0, let leaving = leavingEdge(from: searchStart) {
      guard let entering = enteringEdge(for: leaving) else { return }
      let subtree = subtreeNode(of: leaving)
      // The subtree moves until the entering edge is tight.
      let shift = edges[leaving].tail == subtree ? -slack(entering) : slack(entering)
      if shift != 0 {
        for position in entry[subtree]..<exit[subtree] { ranks[preorder[position]] += shift }
      }
      isTreeEdge[leaving] = false
      isTreeEdge[entering] = true
      searchStart = leaving + 1
      remaining -= 1
      rebuildTree()
    }
  }

  /// Numbers the nodes of the tree and sums the flows of its subtrees.
  private mutating func rebuildTree() {
    preorder.removeAll(keepingCapacity: true)
    var visited = Array(repeating: false, count: nodeCount)
    var stack: [Int] = []
    for root in 0..<nodeCount where !visited[root] {
      parentEdges[root] = -1
      visited[root] = true
      stack.append(root)
      while let node = stack.popLast() {
        entry[node] = preorder.count
        preorder.append(node)
        for position in starts[node]..<starts[node + 1] where isTreeEdge[incidence[position]] {
          let edge = edges[incidence[position]]
          let other = edge.tail == node ? edge.head : edge.tail
          guard !visited[other] else { continue }
          visited[other] = true
          parentEdges[other] = incidence[position]
          stack.append(other)
        }
      }
    }
    for node in preorder {
      netFlows[node] = supplies[node]
      exit[node] = entry[node] + 1
    }
    for node in preorder.reversed() where parentEdges[node] >= 0 {
      let edge = edges[parentEdges[node]]
      let parent = edge.tail == node ? edge.head : edge.tail
      netFlows[parent] += netFlows[node]
      exit[parent] = max(exit[parent], exit[node])
    }
  }

  /// The end of a tree edge that lies away from the root.
  private func subtreeNode(of index: Int) -> Int {
    parentEdges[edges[index].tail] == index ? edges[index].tail : edges[index].head
  }

  private func cutValue(_ index: Int) -> Int {
    let node = subtreeNode(of: index)
    return edges[index].tail == node ? netFlows[node] : -netFlows[node]
  }

  private func leavingEdge(from start: Int) -> Int? {
    for offset in 0..<edges.count {
      let index = start + offset < edges.count ? start + offset : start + offset - edges.count
      if isTreeEdge[index], cutValue(index) < 0 { return index }
    }
    return nil
  }

  /// The edge with the least slack that crosses the cut of a tree edge in the other direction.
  private func enteringEdge(for leaving: Int) -> Int? {
    let subtree = subtreeNode(of: leaving)
    let entersSubtree = edges[leaving].tail == subtree
    var best: Int?
    var bestSlack = Int.max
    for position in entry[subtree]..<exit[subtree] {
      let node = preorder[position]
      for incident in starts[node]..<starts[node + 1] {
        let index = incidence[incident]
        let other = entersSubtree ? edges[index].tail : edges[index].head
        let own = entersSubtree ? edges[index].head : edges[index].tail
        guard own == node, !(entry[subtree]..<exit[subtree]).contains(entry[other]) else { continue }
        let slack = slack(index)
        if slack < bestSlack { (best, bestSlack) = (index, slack) }
      }
    }
    return best
  }

  /// Moves each subtree that costs the same anywhere to the middle of its room.
  private mutating func centerFreeSubtrees() {
    for index in edges.indices where isTreeEdge[index] && cutValue(index) == 0 {
      guard let entering = enteringEdge(for: index) else { continue }
      let room = slack(entering)
      // Less room is not worth the slight slant that edges would get.
      guard room > 12 else { continue }
      let subtree = subtreeNode(of: index)
      let shift = edges[index].tail == subtree ? -room / 2 : room / 2
      for position in entry[subtree]..<exit[subtree] { ranks[preorder[position]] += shift }
    }
  }
}
