indirect enum Tree<Element: Comparable> {
  case empty
  case node(left: Tree, value: Element, right: Tree)
  init() { self = .empty }
  init<S: Sequence>(_ items: S) where S.Element == Element {
    self = .empty
    for item in items { insert(item) }
  }
  mutating func insert(_ new: Element) { self = inserting(new) }
  func inserting(_ new: Element) -> Tree {
    switch self {
    case .empty: return .node(left: .empty, value: new, right: .empty)
    case let .node(left, value, right):
      if new < value { return .node(left: left.inserting(new), value: value, right: right) }
      if new > value { return .node(left: left, value: value, right: right.inserting(new)) }
      return self
    }
  }
  func contains(_ x: Element) -> Bool {
    switch self {
    case .empty: false
    case .node(_, x, _): true
    case .node(let l, let v, let r): x < v ? l.contains(x) : r.contains(x)
    }
  }
  var depth: Int {
    guard case let .node(left, _, right) = self else { return 0 }
    return 1 + max(left.depth, right.depth)
  }
  var inOrder: [Element] {
    if case let .node(l, v, r) = self { return l.inOrder + [v] + r.inOrder }
    return []
  }
  func forEach(_ body: (Element) -> Void) {
    guard case let .node(l, v, r) = self else { return }
    l.forEach(body); body(v); r.forEach(body)
  }
  func map<U>(_ f: (Element) -> U) -> Tree<U> {
    switch self {
    case .empty: return .empty
    case let .node(l, v, r): return .node(left: l.map(f), value: f(v), right: r.map(f))
    }
  }
}
var tree = Tree([5, 2, 8, 1, 9, 3])
tree.insert(7)
print(tree.inOrder, tree.depth, tree.contains(9), tree.contains(4))
var sum = 0
tree.forEach { sum += $0 }
print(sum, tree.map { "\($0)!" }.inOrder)
indirect enum Expr {
  case const(Double), variable(String), unary(String, Expr), binary(Expr, String, Expr)
  func eval(_ env: [String: Double]) throws -> Double {
    switch self {
    case .const(let v): return v
    case .variable(let name):
      guard let v = env[name] else { throw EvalError.unbound(name) }
      return v
    case .unary("-", let e): return -(try e.eval(env))
    case .unary(let op, _): throw EvalError.badOperator(op)
    case let .binary(l, op, r):
      let (a, b) = (try l.eval(env), try r.eval(env))
      switch op {
      case "+": return a + b
      case "*": return a * b
      case "/" where b == 0: throw EvalError.divisionByZero
      case "/": return a / b
      default: throw EvalError.badOperator(op)
      }
    }
  }
}
enum EvalError: Error { case unbound(String), badOperator(String), divisionByZero }
let e = Expr.binary(.const(2), "*", .binary(.variable("x"), "+", .unary("-", .const(1))))
print(try e.eval(["x": 4]))
for expr in [e, .binary(.const(1), "/", .const(0)), .unary("!", .const(1))] {
  do { print(try expr.eval([:])) }
  catch EvalError.unbound(let n) { print("unbound \(n)") }
  catch let error as EvalError { print(error) }
}
print(Expr.unary("-", .const(1)))
