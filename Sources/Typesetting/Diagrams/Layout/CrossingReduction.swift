/// Orders the vertices of each layer so that few edges cross; the vertices of a cluster stay together, and clusters side by side keep
/// one order in all layers.
///
/// Source: the layer-by-layer sweep of Sugiyama, Tagawa, Toda (1981) with barycentres, clusters being sorted as blocks; crossings are
/// counted as by Barth, Jünger, Mutzel (2002).
struct CrossingReduction {
  /// The vertices of each layer from left to right.
  private(set) var order: [[Int]]

  private let graph: LayeredGraph
  private let vertices: [LayeredVertices.Vertex]
  private var upperNeighbors: [[Int]]
  private var lowerNeighbors: [[Int]]
  private var positions: [Double]
  private let clusterChains: [[Int]]

  /// Orders the layers, starting with the author's order.
  ///
  /// - Complexity: O(*s* log *s*) in the number of edge segments for each of a fixed number of sweeps.
  init(_ graph: LayeredGraph, _ layered: LayeredVertices) {
    self.graph = graph
    vertices = layered.vertices
    upperNeighbors = Array(repeating: [], count: vertices.count)
    lowerNeighbors = upperNeighbors
    for segment in layered.segments {
      lowerNeighbors[segment.upper].append(segment.lower)
      upperNeighbors[segment.lower].append(segment.upper)
    }
    positions = Array(repeating: 0, count: vertices.count)
    // From the outermost cluster to the innermost.
    clusterChains = vertices.map { graph.clusterChain($0.cluster).reversed() }
    order = Array(repeating: [], count: layered.layerCount)
    placeInAuthorsOrder()
    reduce()
  }

  /// Walks from each box to what hangs on it, so that neighbours start near each other.
  private mutating func placeInAuthorsOrder() {
    var seen = Array(repeating: false, count: vertices.count)
    for start in vertices.indices where !seen[start] && upperNeighbors[start].isEmpty {
      var stack = [start]
      while let vertex = stack.popLast() {
        guard !seen[vertex] else { continue }
        seen[vertex] = true
        order[vertices[vertex].layer].append(vertex)
        stack.append(contentsOf: lowerNeighbors[vertex].reversed())
      }
    }
    updatePositions()
    let keys = clusterKeys()
    for layer in order.indices { sort(layer, vertexKeys: positions, clusterKeys: keys) }
  }

  private mutating func reduce() {
    var best = order
    var bestCrossings = crossings()
    var stale = 0
    for sweep in 0..<24 where bestCrossings > 0 && stale < 6 {
      let isDownward = sweep % 2 == 0
      let keys = clusterKeys()
      for layer in isDownward ? Array(order.indices) : order.indices.reversed() {
        var vertexKeys = positions
        for vertex in order[layer] {
          let neighbors = isDownward ? upperNeighbors[vertex] : lowerNeighbors[vertex]
          if !neighbors.isEmpty { vertexKeys[vertex] = mean(neighbors) }
        }
        sort(layer, vertexKeys: vertexKeys, clusterKeys: keys)
      }
      transpose()
      let count = crossings()
      if count < bestCrossings {
        (best, bestCrossings, stale) = (order, count, 0)
      } else {
        stale += 1
      }
    }
    order = best
    updatePositions()
  }

  // MARK: - Positions

  private mutating func updatePositions() {
    for layer in order.indices { updatePositions(layer) }
  }

  /// Positions count from the middle of a layer, so that layers of different sizes compare.
  private mutating func updatePositions(_ layer: Int) {
    let middle = Double(order[layer].count - 1) / 2
    for (index, vertex) in order[layer].enumerated() { positions[vertex] = Double(index) - middle }
  }

  private func mean(_ members: [Int]) -> Double {
    members.reduce(0) { $0 + positions[$1] } / Double(members.count)
  }

  /// Where each cluster is drawn to: the mean of the neighbours outside it, or of its own vertices if it has none.
  private func clusterKeys() -> [Double] {
    var outside = Array(repeating: (sum: 0.0, count: 0.0), count: graph.clusters.count)
    var inside = outside
    for vertex in vertices.indices {
      for cluster in clusterChains[vertex] {
        inside[cluster] = (inside[cluster].sum + positions[vertex], inside[cluster].count + 1)
        for neighbor in upperNeighbors[vertex] + lowerNeighbors[vertex] where !clusterChains[neighbor].contains(cluster) {
          outside[cluster] = (outside[cluster].sum + positions[neighbor], outside[cluster].count + 1)
        }
      }
    }
    return graph.clusters.indices.map { index in
      if outside[index].count > 0 { return outside[index].sum / outside[index].count }
      return inside[index].count > 0 ? inside[index].sum / inside[index].count : 0
    }
  }

  // MARK: - Sorting

  private mutating func sort(_ layer: Int, vertexKeys: [Double], clusterKeys: [Double]) {
    order[layer] = sorted(order[layer], depth: 0, vertexKeys, clusterKeys)
    updatePositions(layer)
  }

  /// Sorts vertices that share their clusters down to a depth; those of a deeper cluster are sorted as one block.
  private func sorted(_ members: [Int], depth: Int, _ vertexKeys: [Double], _ clusterKeys: [Double]) -> [Int] {
    var blocks: [(key: Double, cluster: Int?, members: [Int])] = []
    var blockOfCluster: [Int: Int] = [:]
    for vertex in members {
      guard depth < clusterChains[vertex].count else {
        blocks.append((vertexKeys[vertex], nil, [vertex]))
        continue
      }
      let cluster = clusterChains[vertex][depth]
      if let block = blockOfCluster[cluster] {
        blocks[block].members.append(vertex)
      } else {
        blockOfCluster[cluster] = blocks.count
        blocks.append((clusterKeys[cluster], cluster, [vertex]))
      }
    }
    // Clusters with equal keys must have the same order in every layer; equal vertices keep the order they have.
    let indexed = blocks.enumerated().sorted { one, other in
      (one.element.key, one.element.cluster ?? .max, one.offset) < (other.element.key, other.element.cluster ?? .max, other.offset)
    }
    return indexed.flatMap { block in
      block.element.cluster == nil ? block.element.members : sorted(block.element.members, depth: depth + 1, vertexKeys, clusterKeys)
    }
  }

  /// Swaps neighbours of the same cluster while that removes crossings.
  private mutating func transpose() {
    for _ in 0..<4 {
      var improved = false
      for layer in order.indices {
        for index in order[layer].indices.dropLast() {
          let (left, right) = (order[layer][index], order[layer][index + 1])
          guard vertices[left].cluster == vertices[right].cluster else { continue }
          let now = pairCrossings(left, right)
          if now > 0, pairCrossings(right, left) < now {
            order[layer].swapAt(index, index + 1)
            positions.swapAt(left, right)
            improved = true
          }
        }
      }
      if !improved { return }
    }
  }

  private func pairCrossings(_ left: Int, _ right: Int) -> Int {
    var count = 0
    for (a, b) in [(upperNeighbors[left], upperNeighbors[right]), (lowerNeighbors[left], lowerNeighbors[right])] {
      for one in a {
        for other in b where positions[one] > positions[other] { count += 1 }
      }
    }
    return count
  }

  // MARK: - Counting

  private func crossings() -> Int {
    order.indices.dropLast().reduce(0) { $0 + crossings(below: $1) }
  }

  private func crossings(below layer: Int) -> Int {
    var indices: [Int] = []
    let offset = Double(order[layer + 1].count - 1) / 2
    for vertex in order[layer] {
      indices += lowerNeighbors[vertex].map { Int(positions[$0] + offset) }.sorted()
    }
    // A binary indexed tree counts, for each segment, the earlier ones that end further right.
    var tree = Array(repeating: 0, count: order[layer + 1].count + 1)
    var count = 0
    for (seen, index) in indices.enumerated() {
      var notRight = 0
      var node = index + 1
      while node > 0 {
        notRight += tree[node]
        node -= node & -node
      }
      count += seen - notRight
      node = index + 1
      while node < tree.count {
        tree[node] += 1
        node += node & -node
      }
    }
    return count
  }
}
