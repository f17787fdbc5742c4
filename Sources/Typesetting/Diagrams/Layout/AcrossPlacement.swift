/// Chooses where everything is across: edges are made as straight as the distances between neighbours allow, clusters as narrow.
///
/// Source: Gansner, Koutsofios, North, Vo (1993), section 4.2, with two more nodes for the sides of each cluster.
struct AcrossPlacement {
  /// The middle of each vertex.
  private(set) var centers: [Int]
  /// The sides of each cluster.
  private(set) var clusterSides: [(left: Int, right: Int)]
  /// How far from the middles of its vertices each segment is attached.
  let ports: [(upper: Int, lower: Int)]

  private let graph: LayeredGraph
  private let layered: LayeredVertices
  private var constraints: [NetworkSimplex.Edge] = []
  private var known: Set<[Int]> = []

  /// Places the vertices of ordered layers.
  init(_ graph: LayeredGraph, _ layered: LayeredVertices, _ order: [[Int]]) {
    self.graph = graph
    self.layered = layered
    let ports = PortAssignment.ports(graph, layered, order)
    self.ports = ports
    centers = []
    clusterSides = []
    let vertexCount = layered.vertices.count
    for layer in order { separate(layer) }
    for index in graph.clusters.indices { addCluster(index) }
    let firstSegment = vertexCount + 2 * graph.clusters.count
    for (index, segment) in layered.segments.enumerated() {
      straighten(segment, ports[index], node: firstSegment + index)
    }
    let solution = NetworkSimplex(nodeCount: firstSegment + layered.segments.count, edges: constraints, centers: true).ranks
    centers = Array(solution[0..<vertexCount])
    clusterSides = graph.clusters.indices.map { (solution[left($0)], solution[right($0)]) }
  }

  private func left(_ cluster: Int) -> Int { layered.vertices.count + 2 * cluster }
  private func right(_ cluster: Int) -> Int { layered.vertices.count + 2 * cluster + 1 }

  private mutating func keep(_ tail: Int, before head: Int, by distance: Int, weight: Int = 0) {
    guard weight > 0 || known.insert([tail, head, distance]).inserted else { return }
    constraints.append(.init(tail: tail, head: head, minimumLength: distance, weight: weight))
  }

  // MARK: - Distances

  /// Keeps the neighbours of a layer apart, and the sides of clusters between what is in them and what is not.
  private mutating func separate(_ layer: [Int]) {
    var previous: Int?
    for vertex in layer {
      let chain = graph.clusterChain(layered.vertices[vertex].cluster)
      let previousChain = previous.map { graph.clusterChain(layered.vertices[$0].cluster) } ?? []
      let entered = chain.filter { !previousChain.contains($0) }
      let left = previousChain.filter { !chain.contains($0) }
      separate(previous, leaving: left, entering: entered, vertex)
      previous = vertex
    }
    if let previous { _ = climb(from: previous, graph.clusterChain(layered.vertices[previous].cluster)) }
  }

  private mutating func separate(_ previous: Int?, leaving: [Int], entering: [Int], _ vertex: Int) {
    var head = vertex
    var headRoom = layered.vertices[vertex].leading
    for cluster in entering {
      keep(
        left(cluster), before: head,
        by: headRoom + (head == vertex ? padding(cluster, vertex).leading : graph.clusters[cluster].padding.leading))
      (head, headRoom) = (left(cluster), 0)
    }
    guard let previous else { return }
    let (tail, tailRoom) = climb(from: previous, leaving)
    keep(tail, before: head, by: tailRoom + headRoom + gap(previous, vertex, crossesCluster: !leaving.isEmpty || !entering.isEmpty))
  }

  /// Keeps the right sides of the clusters that end behind a vertex; gives the outermost side.
  private mutating func climb(from vertex: Int, _ clusters: [Int]) -> (node: Int, room: Int) {
    var tail = vertex
    var room = layered.vertices[vertex].trailing
    for cluster in clusters {
      keep(
        tail, before: right(cluster),
        by: room + (tail == vertex ? padding(cluster, vertex).trailing : graph.clusters[cluster].padding.trailing))
      (tail, room) = (right(cluster), 0)
    }
    return (tail, room)
  }

  /// An edge needs less room inside a cluster's border than a box does.
  private func padding(_ cluster: Int, _ vertex: Int) -> LayeredGraph.Padding {
    var padding = graph.clusters[cluster].padding
    if layered.vertices[vertex].isPassage {
      padding.leading = min(padding.leading, 10)
      padding.trailing = min(padding.trailing, 10)
    }
    return padding
  }

  private func gap(_ one: Int, _ other: Int, crossesCluster: Bool) -> Int {
    let (a, b) = (layered.vertices[one], layered.vertices[other])
    if a.isPassage && b.isPassage { return graph.edgeGap }
    if a.isPassage || b.isPassage { return crossesCluster ? graph.edgeGap : (graph.boxGap + graph.edgeGap) / 2 }
    return graph.boxGap
  }

  /// Keeps a cluster as narrow as its title and its contents allow, inside the cluster around it.
  private mutating func addCluster(_ index: Int) {
    let cluster = graph.clusters[index]
    keep(left(index), before: right(index), by: max(cluster.minimumBreadth, 1), weight: 64)
    guard let parent = cluster.parent else { return }
    keep(left(parent), before: left(index), by: cluster.padding.leading)
    keep(right(index), before: right(parent), by: cluster.padding.trailing)
  }

  // MARK: - Straightness

  /// Adds a node between the ends of a segment whose distances to both add up to how far the segment leans.
  private mutating func straighten(_ segment: LayeredVertices.Segment, _ port: (upper: Int, lower: Int), node: Int) {
    let ends = [layered.vertices[segment.upper].isPassage, layered.vertices[segment.lower].isPassage].count { $0 }
    var weight = [1, 2, 8][ends]
    // A long label is kept in line with the node its edge leads to, so that the edge bends only before it.
    if case .label = layered.vertices[segment.upper].kind, layered.vertices[segment.upper].depth > 30 { weight += 2 }
    let base = 1000
    constraints.append(.init(tail: node, head: segment.upper, minimumLength: base - port.upper, weight: weight))
    constraints.append(.init(tail: node, head: segment.lower, minimumLength: base - port.lower, weight: weight))
  }
}
