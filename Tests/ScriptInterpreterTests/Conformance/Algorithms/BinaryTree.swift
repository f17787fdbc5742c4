indirect enum Tree<T: Comparable> {
  case empty
  case node(Tree, T, Tree)
  func inserting(_ x: T) -> Tree {
    switch self {
    case .empty: return .node(.empty, x, .empty)
    case .node(let l, let v, let r): return x < v ? .node(l.inserting(x), v, r) : x > v ? .node(l, v, r.inserting(x)) : self
    }
  }
  var sorted: [T] { if case .node(let l, let v, let r) = self { return l.sorted + [v] + r.sorted }; return [] }
  var depth: Int { if case .node(let l, _, let r) = self { return 1 + max(l.depth, r.depth) }; return 0 }
  func contains(_ x: T) -> Bool { if case .node(let l, let v, let r) = self { return x == v || (x < v ? l : r).contains(x) }; return false }
}
let t = [5, 2, 8, 1, 9, 3].reduce(Tree<Int>.empty) { $0.inserting($1) }
print(t.sorted, t.depth, t.contains(8), t.contains(7))
