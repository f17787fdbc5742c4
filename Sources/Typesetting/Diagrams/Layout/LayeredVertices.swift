/// The boxes of a graph and the points at which its edges pass through layers, as one list of vertices in layers.
struct LayeredVertices {
  /// What a vertex stands for.
  enum Kind: Equatable {
    case box(Int)
    case label(edge: Int)
    case passage(edge: Int)
    /// Keeps a layer of a cluster open that nothing else of the cluster is in.
    case filler
  }

  struct Vertex {
    var kind: Kind
    var layer: Int
    var cluster: Int?
    /// The room it takes to either side of its middle.
    var leading: Int
    var trailing: Int
    var depth: Int

    var isPassage: Bool {
      switch kind {
      case .box: false
      case .label, .passage, .filler: true
      }
    }
  }

  /// A piece of an edge between neighbouring layers.
  struct Segment {
    var upper: Int
    var lower: Int
    var edge: Int
  }

  var vertices: [Vertex] = []
  var segments: [Segment] = []
  /// The vertices of each edge between its ends, from the upper to the lower.
  var chains: [[Int]]
  var layerCount = 0
  /// The first and last layer of each cluster.
  var clusterLayers: [ClosedRange<Int>?]

  /// Cuts the edges of a graph at the layers they pass.
  init(_ graph: LayeredGraph, _ assignment: LayerAssignment) {
    chains = Array(repeating: [], count: graph.edges.count)
    clusterLayers = Array(repeating: nil, count: graph.clusters.count)
    for (index, box) in graph.boxes.enumerated() {
      let layer = assignment.layers[index]
      let half = (box.breadth + 1) / 2
      vertices.append(
        Vertex(
          kind: .box(index), layer: layer, cluster: box.cluster, leading: half, trailing: half + box.trailingRoom, depth: box.depth))
      layerCount = max(layerCount, layer + 1)
      for cluster in graph.clusterChain(box.cluster) { extend(cluster, to: layer) }
    }
    for index in graph.edges.indices { addChain(index, graph, isReversed: assignment.isReversed[index]) }
    fillClusters(graph)
  }

  private mutating func extend(_ cluster: Int, to layer: Int) {
    guard let range = clusterLayers[cluster] else {
      clusterLayers[cluster] = layer...layer
      return
    }
    clusterLayers[cluster] = min(range.lowerBound, layer)...max(range.upperBound, layer)
  }

  private mutating func addChain(_ index: Int, _ graph: LayeredGraph, isReversed: Bool) {
    let edge = graph.edges[index]
    let (upper, lower) = isReversed ? (edge.target, edge.source) : (edge.source, edge.target)
    let (first, last) = (vertices[upper].layer, vertices[lower].layer)
    // Labels stand in the odd layers, so that they line up.
    var labelLayer = (first + last) / 2
    if labelLayer % 2 == first % 2, labelLayer > first + 1 { labelLayer -= 1 }
    var previous = upper
    for layer in (first + 1)..<max(last, first + 1) {
      let cluster = cluster(at: layer, graph.boxes[upper].cluster, graph.boxes[lower].cluster, graph)
      var vertex = Vertex(kind: .passage(edge: index), layer: layer, cluster: cluster, leading: 0, trailing: 0, depth: 0)
      if let label = edge.label, layer == labelLayer {
        let half = (label.breadth + 1) / 2
        vertex.kind = .label(edge: index)
        (vertex.leading, vertex.trailing, vertex.depth) = (half, half, label.depth)
      }
      let added = vertices.count
      vertices.append(vertex)
      chains[index].append(added)
      segments.append(Segment(upper: previous, lower: added, edge: index))
      previous = added
    }
    segments.append(Segment(upper: previous, lower: lower, edge: index))
  }

  /// The cluster an edge is in at a layer: that of its upper end while it lasts, else that of its lower end once it has begun.
  private func cluster(at layer: Int, _ upper: Int?, _ lower: Int?, _ graph: LayeredGraph) -> Int? {
    let lowerChain = graph.clusterChain(lower)
    let upperChain = graph.clusterChain(upper)
    for cluster in upperChain where lowerChain.contains(cluster) || clusterLayers[cluster]?.contains(layer) == true {
      // A cluster that holds both ends also holds the edge; below it the lower end's own clusters may have begun.
      if lowerChain.contains(cluster) {
        return lowerChain.first { clusterLayers[$0]?.contains(layer) == true && !upperChain.contains($0) } ?? cluster
      }
      return cluster
    }
    return lowerChain.first { clusterLayers[$0]?.contains(layer) == true }
  }

  private mutating func fillClusters(_ graph: LayeredGraph) {
    var filled = Set<[Int]>()
    for vertex in vertices {
      for cluster in graph.clusterChain(vertex.cluster) { filled.insert([cluster, vertex.layer]) }
    }
    // Inner clusters mostly come later in the list than outer ones; going backwards, a filler of an inner one also fills the outer.
    for cluster in clusterLayers.indices.reversed() {
      for layer in clusterLayers[cluster] ?? 0...0 where clusterLayers[cluster] != nil && !filled.contains([cluster, layer]) {
        vertices.append(Vertex(kind: .filler, layer: layer, cluster: cluster, leading: 0, trailing: 0, depth: 0))
        for outer in graph.clusterChain(cluster) { filled.insert([outer, layer]) }
      }
    }
  }
}
