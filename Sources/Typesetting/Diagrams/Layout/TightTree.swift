/// Builds the spanning trees a network simplex starts from: every edge of theirs has exactly its least length.
///
/// Like Prim's algorithm it takes in, again and again, the edge with the least slack between the tree and the rest, and shifts the tree
/// so that the edge is tight. The shift is kept as one number, so that the slacks of all edges stay comparable while the tree moves.
struct TightTree {
  private(set) var ranks: [Int]
  private(set) var isTreeEdge: [Bool]

  private let edges: [NetworkSimplex.Edge]
  private let starts: [Int]
  private let incidence: [Int]
  private var inTree: [Bool]
  /// Edges that lead out of the tree, by slack plus shift, and edges that lead into it, by slack less shift.
  private var leading = Heap()
  private var arriving = Heap()
  private var shift = 0

  /// Builds a tree for each connected part of a ranked graph.
  ///
  /// - Complexity: O(*edges* log *edges*).
  init(ranks: [Int], edges: [NetworkSimplex.Edge], starts: [Int], incidence: [Int]) {
    self.ranks = ranks
    self.edges = edges
    self.starts = starts
    self.incidence = incidence
    isTreeEdge = Array(repeating: false, count: edges.count)
    inTree = Array(repeating: false, count: ranks.count)
    for root in ranks.indices where !inTree[root] { grow(from: root) }
  }

  private mutating func grow(from root: Int) {
    leading = Heap()
    arriving = Heap()
    shift = 0
    var members: [Int] = []
    join(root, &members)
    while let edge = nearest() {
      isTreeEdge[edge] = true
      join(inTree[edges[edge].tail] ? edges[edge].head : edges[edge].tail, &members)
    }
    for member in members { ranks[member] += shift }
  }

  /// Takes a node in; its rank is kept as if the tree had not moved.
  private mutating func join(_ node: Int, _ members: inout [Int]) {
    inTree[node] = true
    members.append(node)
    ranks[node] -= shift
    for position in starts[node]..<starts[node + 1] {
      let index = incidence[position]
      let edge = edges[index]
      if edge.tail == node, !inTree[edge.head] {
        leading.insert(ranks[edge.head] - ranks[node] - edge.minimumLength, index)
      } else if edge.head == node, !inTree[edge.tail] {
        arriving.insert(ranks[node] - ranks[edge.tail] - edge.minimumLength, index)
      }
    }
  }

  /// Moves the tree until the nearest edge is tight.
  private mutating func nearest() -> Int? {
    while let first = leading.first, inTree[edges[first.edge].head] { leading.removeFirst() }
    while let first = arriving.first, inTree[edges[first.edge].tail] { arriving.removeFirst() }
    if let out = leading.first, out.key - shift <= (arriving.first.map { $0.key + shift } ?? .max) {
      leading.removeFirst()
      shift = out.key
      return out.edge
    }
    guard let first = arriving.first else { return nil }
    arriving.removeFirst()
    shift = -first.key
    return first.edge
  }
}

/// A binary heap of edges, least key first, ties by the edge.
private struct Heap {
  private var items: [(key: Int, edge: Int)] = []

  var first: (key: Int, edge: Int)? { items.first }

  mutating func insert(_ key: Int, _ edge: Int) {
    items.append((key, edge))
    var child = items.count - 1
    while child > 0, items[child] < items[(child - 1) / 2] {
      items.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func removeFirst() {
    items.swapAt(0, items.count - 1)
    items.removeLast()
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < items.count && items[child] < items[least] { least = child }
      if least == parent { return }
      items.swapAt(parent, least)
      parent = least
    }
  }
}
