/// Chooses where the layers are along: each as deep as its deepest vertex, with room for edges and for the borders of clusters between.
struct AlongPlacement {
  /// The band of each layer.
  private(set) var bands: [(top: Double, bottom: Double)] = []
  /// Where each cluster begins and ends.
  private(set) var clusterEnds: [(top: Double, bottom: Double)]

  /// Places layers one below the other.
  init(_ graph: LayeredGraph, _ layered: LayeredVertices, _ across: AcrossPlacement, unit: Int) {
    clusterEnds = Array(repeating: (0, 0), count: graph.clusters.count)
    placeLayers(graph, layered, across, unit: unit)
    guard let grown = grownToMinimumDepth(graph) else { return }
    bands.removeAll()
    placeLayers(grown, layered, across, unit: unit)
  }

  /// The graph with more room inside the clusters that are too short for their titles; nil if there are none.
  private func grownToMinimumDepth(_ graph: LayeredGraph) -> LayeredGraph? {
    var grown = graph
    var isChanged = false
    for index in graph.clusters.indices {
      let missing = graph.clusters[index].minimumDepth - Int(clusterEnds[index].bottom - clusterEnds[index].top)
      guard missing > 0 else { continue }
      grown.clusters[index].padding.top += (missing + 1) / 2
      grown.clusters[index].padding.bottom += (missing + 1) / 2
      isChanged = true
    }
    return isChanged ? grown : nil
  }

  private mutating func placeLayers(_ graph: LayeredGraph, _ layered: LayeredVertices, _ across: AcrossPlacement, unit: Int) {
    var depths = Array(repeating: 0, count: layered.layerCount)
    for vertex in layered.vertices { depths[vertex.layer] = max(depths[vertex.layer], vertex.depth) }
    let (before, after) = Self.clusterRoom(graph, layered)
    let leans = Self.leans(layered, across)
    var position = 0
    for layer in 0..<layered.layerCount {
      if layer > 0 {
        // Edges that lean far need more room to bend in.
        position += (unit == 1 ? graph.rankGap : graph.labelGap + 4) + min(unit == 1 ? 36 : 24, leans[layer] / (unit == 1 ? 10 : 6))
        position += after[layer - 1] + before[layer]
      } else {
        position += before[0]
      }
      bands.append((Double(position), Double(position + depths[layer])))
      position += depths[layer]
    }
    placeClusters(graph, layered)
  }

  /// The room that the borders of clusters need before and after each layer.
  private static func clusterRoom(_ graph: LayeredGraph, _ layered: LayeredVertices) -> (before: [Int], after: [Int]) {
    var before = Array(repeating: 0, count: layered.layerCount)
    var after = before
    for index in graph.clusters.indices {
      guard let layers = layered.clusterLayers[index] else { continue }
      var (first, last) = (0, 0)
      for cluster in graph.clusterChain(index) {
        guard let range = layered.clusterLayers[cluster] else { continue }
        if range.lowerBound == layers.lowerBound { first += graph.clusters[cluster].padding.top }
        if range.upperBound == layers.upperBound { last += graph.clusters[cluster].padding.bottom }
      }
      before[layers.lowerBound] = max(before[layers.lowerBound], first)
      after[layers.upperBound] = max(after[layers.upperBound], last)
    }
    return (before, after)
  }

  /// The farthest that a segment leads to the side, for each layer from the one above.
  private static func leans(_ layered: LayeredVertices, _ across: AcrossPlacement) -> [Int] {
    var leans = Array(repeating: 0, count: layered.layerCount + 1)
    for segment in layered.segments {
      let layer = layered.vertices[segment.lower].layer
      leans[layer] = max(leans[layer], abs(across.centers[segment.lower] - across.centers[segment.upper]))
    }
    return leans
  }

  private mutating func placeClusters(_ graph: LayeredGraph, _ layered: LayeredVertices) {
    for index in graph.clusters.indices {
      guard let layers = layered.clusterLayers[index] else { continue }
      let (top, bottom) = room(inside: index, graph, layered)
      clusterEnds[index] = (bands[layers.lowerBound].top - Double(top), bands[layers.upperBound].bottom + Double(bottom))
    }
  }

  /// The padding of a cluster and of the deepest nest of clusters that begin or end with it.
  private func room(inside cluster: Int, _ graph: LayeredGraph, _ layered: LayeredVertices) -> (top: Int, bottom: Int) {
    var result = (top: graph.clusters[cluster].padding.top, bottom: graph.clusters[cluster].padding.bottom)
    guard let layers = layered.clusterLayers[cluster] else { return result }
    for index in graph.clusters.indices where index != cluster {
      let chain = graph.clusterChain(index)
      guard let depth = chain.firstIndex(of: cluster) else { continue }
      var (top, bottom) = (0, 0)
      for inner in chain[...depth] {
        guard let range = layered.clusterLayers[inner] else { continue }
        if range.lowerBound == layers.lowerBound { top += graph.clusters[inner].padding.top }
        if range.upperBound == layers.upperBound { bottom += graph.clusters[inner].padding.bottom }
      }
      result = (max(result.top, top), max(result.bottom, bottom))
    }
    return result
  }
}
