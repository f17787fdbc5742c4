/// Places a graph in layers.
///
/// The stages are those of Sugiyama, Tagawa, Toda (1981): layers, order in the layers, coordinates, courses of the edges. Everything is
/// in whole pixels until the end, and nothing depends on hash order, so that the same graph is always placed the same way.
enum LayeredLayout {
  /// Places the boxes, edges and clusters of a graph.
  static func place(_ graph: LayeredGraph) -> LayeredPlacement {
    let unit = graph.edges.contains { $0.label != nil } ? 2 : 1
    let assignment = LayerAssignment(graph, unit: unit)
    let layered = LayeredVertices(graph, assignment)
    let order = CrossingReduction(graph, layered).order
    let across = AcrossPlacement(graph, layered, order)
    let along = AlongPlacement(graph, layered, across, unit: unit)

    var placement = LayeredPlacement()
    for index in graph.boxes.indices {
      let band = along.bands[layered.vertices[index].layer]
      placement.bands.append(band)
      placement.centers.append((Double(across.centers[index]), (band.top + band.bottom) / 2))
    }
    placement.routes = routes(graph, assignment, layered, order, across, along)
    placement.clusters = graph.clusters.indices.map { index in
      let sides = across.clusterSides[index]
      let ends = along.clusterEnds[index]
      return .init(left: Double(sides.left), top: ends.top, right: Double(sides.right), bottom: ends.bottom)
    }
    return placement
  }

  private static func routes(
    _ graph: LayeredGraph, _ assignment: LayerAssignment, _ layered: LayeredVertices, _ order: [[Int]],
    _ across: AcrossPlacement, _ along: AlongPlacement
  ) -> [LayeredPlacement.Route] {
    let clearances = clearances(layered, order, across)
    var routes = Array(repeating: LayeredPlacement.Route(), count: graph.edges.count)
    for (index, segment) in layered.segments.enumerated() {
      if segment.upper < graph.boxes.count { routes[segment.edge].sourceOffset = Double(across.ports[index].upper) }
      if segment.lower < graph.boxes.count { routes[segment.edge].targetOffset = Double(across.ports[index].lower) }
    }
    for edge in graph.edges.indices {
      routes[edge].isReversed = assignment.isReversed[edge]
      for vertex in layered.chains[edge] {
        if layered.vertices[vertex].kind == .label(edge: edge) { routes[edge].labelPassage = routes[edge].passages.count }
        let band = along.bands[layered.vertices[vertex].layer]
        routes[edge].passages.append(
          .init(across: Double(across.centers[vertex]), top: band.top, bottom: band.bottom, clearance: clearances[vertex]))
      }
    }
    return routes
  }

  /// How far each vertex is from its neighbours in its layer.
  private static func clearances(_ layered: LayeredVertices, _ order: [[Int]], _ across: AcrossPlacement) -> [Double] {
    var result = Array(repeating: 1e4, count: layered.vertices.count)
    for layer in order {
      for (left, right) in zip(layer, layer.dropFirst()) {
        let space =
          across.centers[right] - layered.vertices[right].leading - across.centers[left] - layered.vertices[left].trailing
        result[left] = min(result[left], Double(space))
        result[right] = min(result[right], Double(space))
      }
    }
    return result
  }
}
