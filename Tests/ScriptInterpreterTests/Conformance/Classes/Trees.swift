class Node<T> { var value: T; var children: [Node<T>] = []; weak var parent: Node<T>?; init(_ v: T) { value = v }
  func add(_ c: Node<T>) { children.append(c); c.parent = self }
  var depth: Int { var d = 0, n = parent; while let p = n { d += 1; n = p.parent }; return d }
  func forEach(_ f: (Node<T>) -> Void) { f(self); children.forEach { $0.forEach(f) } }
  func levels() -> [[T]] { var out: [[T]] = [], q = [self]; while !q.isEmpty { out.append(q.map(\.value)); q = q.flatMap(\.children) }; return out } }
extension Node where T: Equatable { func search(_ v: T) -> Node? { if value == v { return self }; for c in children { if let f = c.search(v) { return f } }; return nil } }
extension Node: CustomStringConvertible { var description: String { children.isEmpty ? "\(value)" : "\(value) {" + children.map { $0.description }.joined(separator: ", ") + "}" } }
let root = Node("drinks"), hot = Node("hot"), cold = Node("cold")
root.add(hot); root.add(cold); hot.add(Node("tea")); hot.add(Node("coffee")); cold.add(Node("soda"))
print(root, root.search("tea")!.depth, root.search("x") as Any, root.levels())
root.forEach { print(String(repeating: "-", count: $0.depth) + $0.value) }
indirect enum BinaryTree<T: Comparable> { case empty, node(BinaryTree, T, BinaryTree)
  func inserting(_ v: T) -> BinaryTree { switch self { case .empty: return .node(.empty, v, .empty); case let .node(l, x, r): return v < x ? .node(l.inserting(v), x, r) : .node(l, x, r.inserting(v)) } }
  var sorted: [T] { switch self { case .empty: return []; case let .node(l, v, r): return l.sorted + [v] + r.sorted } }
  var height: Int { switch self { case .empty: return 0; case .node(let l, _, let r): return 1 + Swift.max(l.height, r.height) } } }
let t = [5, 2, 8, 1].reduce(BinaryTree<Int>.empty) { $0.inserting($1) }
print(t.sorted, t.height)
struct Heap<T> { var a: [T] = []; let cmp: (T, T) -> Bool
  mutating func push(_ x: T) { a.append(x); var i = a.count - 1; while i > 0 { let p = (i - 1) / 2; if cmp(a[i], a[p]) { a.swapAt(i, p); i = p } else { break } } }
  mutating func pop() -> T? { guard !a.isEmpty else { return nil }; a.swapAt(0, a.count - 1); let r = a.removeLast(); var i = 0
    while true { let l = 2 * i + 1, rr = l + 1; var m = i; if l < a.count, cmp(a[l], a[m]) { m = l }; if rr < a.count, cmp(a[rr], a[m]) { m = rr }; if m == i { break }; a.swapAt(i, m); i = m }
    return r } }
var h = Heap<(Int, String)>(cmp: { $0.0 < $1.0 }); for p in [(3, "c"), (1, "a"), (2, "b")] { h.push(p) }
while let (n, s) = h.pop() { print(n, s, terminator: " ") }
print()
