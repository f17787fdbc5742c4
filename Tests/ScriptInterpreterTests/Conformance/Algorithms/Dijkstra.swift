let edges: [String: [(to: String, cost: Int)]] = ["a": [("b", 7), ("c", 3)], "b": [("d", 2)], "c": [("b", 1), ("d", 8)], "d": []]
var distance = ["a": 0]
var open: Set = ["a"]
while let node = open.min(by: { distance[$0]! < distance[$1]! }) {
  open.remove(node)
  for edge in edges[node]! {
    let d = distance[node]! + edge.cost
    if d < distance[edge.to, default: Int.max] {
      distance[edge.to] = d
      open.insert(edge.to)
    }
  }
}
for (node, d) in distance.sorted(by: { $0.key < $1.key }) { print(node, d) }
