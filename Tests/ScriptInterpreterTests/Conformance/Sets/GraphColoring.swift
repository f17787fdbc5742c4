let edges = [(0, 1), (1, 2), (2, 0), (2, 3)]
var neighbours: [Int: Set<Int>] = [:]
for (a, b) in edges { neighbours[a, default: []].insert(b); neighbours[b, default: []].insert(a) }
var colour: [Int: Int] = [:]
for node in 0..<4 {
  let used = Set(neighbours[node]!.compactMap { colour[$0] })
  colour[node] = (0...).first { !used.contains($0) }!
}
print((0..<4).map { colour[$0]! }, neighbours[2]!.sorted(), neighbours.values.map(\.count).max()!)
