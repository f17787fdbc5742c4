protocol Graph {
  associatedtype Vertex: Hashable
  func neighbors(of v: Vertex) -> [(Vertex, Int)]
}
struct AdjacencyList<V: Hashable & Comparable>: Graph {
  private var edges: [V: [(V, Int)]] = [:]
  mutating func add(_ a: V, _ b: V, _ w: Int = 1, directed: Bool = false) {
    edges[a, default: []].append((b, w))
    if !directed { edges[b, default: []].append((a, w)) }
  }
  func neighbors(of v: V) -> [(V, Int)] { (edges[v] ?? []).sorted { $0.0 < $1.0 } }
  var vertices: [V] { edges.keys.sorted() }
}
extension Graph {
  func bfs(from s: Vertex) -> [Vertex] {
    var seen: Set<Vertex> = [s], queue = [s], order: [Vertex] = []
    while !queue.isEmpty {
      let v = queue.removeFirst()
      order.append(v)
      for (n, _) in neighbors(of: v) where !seen.contains(n) { seen.insert(n); queue.append(n) }
    }
    return order
  }
  func dfs(_ v: Vertex, _ seen: inout Set<Vertex>, _ visit: (Vertex) -> Void) {
    guard seen.insert(v).inserted else { return }
    visit(v)
    for (n, _) in neighbors(of: v) { dfs(n, &seen, visit) }
  }
  func dijkstra(from s: Vertex) -> [Vertex: Int] {
    var dist: [Vertex: Int] = [s: 0], done: Set<Vertex> = []
    while let (v, d) = dist.filter({ !done.contains($0.key) }).min(by: { $0.value < $1.value }) {
      done.insert(v)
      for (n, w) in neighbors(of: v) { dist[n] = min(dist[n] ?? .max, d + w) }
    }
    return dist
  }
}
var g = AdjacencyList<String>()
g.add("A", "B", 4); g.add("A", "C", 1); g.add("C", "B", 2); g.add("B", "D", 5); g.add("C", "D", 8)
print(g.bfs(from: "A"), g.vertices)
var seen: Set<String> = [], order: [String] = []
g.dfs("A", &seen) { order.append($0) }
let dist = g.dijkstra(from: "A")
print(order, dist.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
func topological<T: Hashable>(_ deps: [(T, [T])]) -> [T]? {
  var result: [T] = [], state: [T: Int] = [:]
  let table = Dictionary(uniqueKeysWithValues: deps)
  func visit(_ t: T) -> Bool {
    switch state[t] {
    case 1?: return false
    case 2?: return true
    default: break
    }
    state[t] = 1
    for d in table[t] ?? [] { if !visit(d) { return false } }
    state[t] = 2
    result.append(t)
    return true
  }
  for (t, _) in deps { if !visit(t) { return nil } }
  return result
}
print(topological([("app", ["lib", "ui"]), ("ui", ["lib"]), ("lib", [])]) ?? [], topological([(1, [2]), (2, [1])]) as Any)
final class UnionFind<T: Hashable> {
  private var parent: [T: T] = [:], size: [T: Int] = [:]
  func find(_ x: T) -> T {
    guard let p = parent[x] else { parent[x] = x; size[x] = 1; return x }
    if p == x { return x }
    let root = find(p)
    parent[x] = root
    return root
  }
  @discardableResult func union(_ a: T, _ b: T) -> Bool {
    var (x, y) = (find(a), find(b))
    if x == y { return false }
    if size[x]! < size[y]! { swap(&x, &y) }
    parent[y] = x
    size[x]! += size[y]!
    return true
  }
}
let uf = UnionFind<Int>()
let mst = [(1, 2, 7), (2, 3, 1), (1, 3, 3), (3, 4, 9)].sorted { $0.2 < $1.2 }.filter { uf.union($0.0, $0.1) }
print(mst.map(\.2), uf.find(1) == uf.find(4))
class TrieNode { var children: [Character: TrieNode] = [:]; var isWord = false }
struct Trie {
  let root = TrieNode()
  func insert(_ w: String) { var n = root; for c in w { if n.children[c] == nil { n.children[c] = TrieNode() }; n = n.children[c]! }; n.isWord = true }
  func words(prefix p: String) -> [String] {
    var n = root
    for c in p { guard let next = n.children[c] else { return [] }; n = next }
    var out: [String] = []
    func walk(_ n: TrieNode, _ s: String) { if n.isWord { out.append(s) }; for k in n.children.keys.sorted() { walk(n.children[k]!, s + String(k)) } }
    walk(n, p)
    return out
  }
}
let trie = Trie()
["car", "card", "cat", "dog"].forEach(trie.insert)
print(trie.words(prefix: "ca"), trie.words(prefix: "x"))
class BST<K: Comparable, V> {
  final class Node { let key: K; var value: V; var left, right: Node?; init(_ k: K, _ v: V) { key = k; value = v } }
  private var root: Node?
  private(set) var count = 0
  subscript(key: K) -> V? {
    get { var n = root; while let c = n { if key == c.key { return c.value }; n = key < c.key ? c.left : c.right }; return nil }
    set { if let v = newValue { root = insert(root, key, v) } }
  }
  private func insert(_ n: Node?, _ k: K, _ v: V) -> Node {
    guard let n = n else { count += 1; return Node(k, v) }
    if k < n.key { n.left = insert(n.left, k, v) } else if k > n.key { n.right = insert(n.right, k, v) } else { n.value = v }
    return n
  }
  func forEach(_ f: (K, V) -> Void) { func go(_ n: Node?) { guard let n else { return }; go(n.left); f(n.key, n.value); go(n.right) }; go(root) }
}
let bst = BST<Int, String>()
for (k, v) in [(5, "five"), (2, "two"), (8, "eight"), (5, "FIVE")] { bst[k] = v }
bst.forEach { print($0, $1, terminator: "; ") }
print(bst.count, bst[8] ?? "-", bst[1] as Any)
func lcs<C: RandomAccessCollection>(_ a: C, _ b: C) -> [C.Element] where C.Element: Equatable, C.Index == Int {
  var t = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in 1...a.count { for j in 1...b.count { t[i][j] = a[i - 1] == b[j - 1] ? t[i - 1][j - 1] + 1 : max(t[i - 1][j], t[i][j - 1]) } }
  var i = a.count, j = b.count, out: [C.Element] = []
  while i > 0 && j > 0 {
    if a[i - 1] == b[j - 1] { out.append(a[i - 1]); i -= 1; j -= 1 } else if t[i - 1][j] >= t[i][j - 1] { i -= 1 } else { j -= 1 }
  }
  return out.reversed()
}
print(String(lcs(Array("AGGTAB"), Array("GXTXAYB"))))
