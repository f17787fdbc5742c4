/// Spreads the edges at a side of a box, in the order of where they lead, so that they don't cross or hide each other.
enum PortAssignment {
  /// The distance from the middle of its upper and its lower vertex at which each segment is attached.
  static func ports(_ graph: LayeredGraph, _ layered: LayeredVertices, _ order: [[Int]]) -> [(upper: Int, lower: Int)] {
    var positions = Array(repeating: 0, count: layered.vertices.count)
    for layer in order {
      for (index, vertex) in layer.enumerated() { positions[vertex] = index }
    }
    var below = Array(repeating: [Int](), count: layered.vertices.count)
    var above = below
    for (index, segment) in layered.segments.enumerated() {
      below[segment.upper].append(index)
      above[segment.lower].append(index)
    }
    var result = Array(repeating: (upper: 0, lower: 0), count: layered.segments.count)
    for (vertex, description) in layered.vertices.enumerated() {
      guard case .box(let box) = description.kind else { continue }
      let byLower = below[vertex].sorted { (positions[layered.segments[$0].lower], $0) < (positions[layered.segments[$1].lower], $1) }
      for (index, offset) in zip(byLower, offsets(byLower.count, graph.boxes[box].breadth)) { result[index].upper = offset }
      let byUpper = above[vertex].sorted { (positions[layered.segments[$0].upper], $0) < (positions[layered.segments[$1].upper], $1) }
      for (index, offset) in zip(byUpper, offsets(byUpper.count, graph.boxes[box].breadth)) { result[index].lower = offset }
    }
    return result
  }

  /// Offsets at equal steps around 0 that stay in the middle half of a side.
  private static func offsets(_ count: Int, _ breadth: Int) -> [Int] {
    guard count > 1 else { return [0] }
    let step = min(16, breadth / (2 * (count - 1)))
    return (0..<count).map { (2 * $0 - count + 1) * step / 2 }
  }
}
