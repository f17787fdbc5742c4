struct Graph {
  var adjacency: [String: [String]] = [:]
  mutating func addEdge(_ a: String, _ b: String) {
    adjacency[a, default: []].append(b)
    adjacency[b, default: []].append(a)
  }
  func bfs(from start: String) -> [String] {
    var queue = [start], seen: Set = [start], order: [String] = []
    while !queue.isEmpty {
      let node = queue.removeFirst()
      order.append(node)
      for next in adjacency[node]!.sorted() where !seen.contains(next) {
        seen.insert(next)
        queue.append(next)
      }
    }
    return order
  }
  func dfs(_ node: String, _ seen: inout Set<String>) -> [String] {
    guard seen.insert(node).inserted else { return [] }
    var order = [node]
    for next in adjacency[node]!.sorted() { order += dfs(next, &seen) }
    return order
  }
}
var g = Graph()
for (a, b) in [("A", "B"), ("A", "C"), ("B", "D"), ("C", "E"), ("D", "E")] { g.addEdge(a, b) }
var seen = Set<String>()
print(g.bfs(from: "A"), g.dfs("A", &seen))
