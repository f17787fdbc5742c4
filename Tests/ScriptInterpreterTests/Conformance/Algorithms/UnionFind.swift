struct UnionFind {
  var parent: [Int], size: [Int]
  init(_ n: Int) { parent = Array(0..<n); size = Array(repeating: 1, count: n) }
  mutating func find(_ x: Int) -> Int { if parent[x] != x { parent[x] = find(parent[x]) }; return parent[x] }
  mutating func union(_ a: Int, _ b: Int) {
    var (x, y) = (find(a), find(b))
    if x == y { return }
    if size[x] < size[y] { swap(&x, &y) }
    parent[y] = x
    size[x] += size[y]
  }
}
var u = UnionFind(6)
u.union(0, 1); u.union(2, 3); u.union(1, 3)
print(u.find(0) == u.find(2), u.find(4) == u.find(5), (0..<6).map { u.find($0) }.count, u.size[u.find(3)])
