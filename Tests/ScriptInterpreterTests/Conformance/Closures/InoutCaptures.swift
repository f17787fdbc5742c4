func apply(_ n: Int, to value: inout Int) {
  func step() { value += n }
  step()
  step()
  [1, 2, 3].forEach { value += $0 }
}
var total = 0
apply(5, to: &total)
print(total)
func collect(_ items: [Int], into out: inout [Int], where test: (Int) -> Bool) {
  items.forEach { item in
    if test(item) { out.append(item) }
  }
}
var evens: [Int] = []
collect(Array(1...10), into: &evens) { $0 % 2 == 0 }
print(evens)
struct Tree {
  indirect enum Node { case leaf, node(Node, Int, Node) }
  var root = Node.leaf
  func walk(_ out: inout [Int]) {
    func visit(_ n: Node) {
      guard case let .node(l, v, r) = n else { return }
      visit(l)
      out.append(v)
      visit(r)
    }
    visit(root)
  }
}
let t = Tree(root: .node(.node(.leaf, 1, .leaf), 2, .node(.leaf, 3, .leaf)))
var out: [Int] = []
t.walk(&out)
print(out)
func permutations(_ items: [Int]) -> [[Int]] {
  var result: [[Int]] = []
  func go(_ a: inout [Int], _ k: Int) {
    if k == a.count { result.append(a); return }
    for i in k..<a.count {
      a.swapAt(i, k)
      go(&a, k + 1)
      a.swapAt(i, k)
    }
  }
  var copy = items
  go(&copy, 0)
  return result
}
print(permutations([1, 2, 3]))
func update(_ dict: inout [String: Int], _ keys: [String]) {
  keys.forEach { dict[$0, default: 0] += 1 }
  let size = keys.reduce(0) { acc, k in acc + (dict[k] ?? 0) }
  print(size)
}
var d: [String: Int] = [:]
update(&d, ["a", "b", "a"])
print(d["a"]!, d["b"]!)
extension Array where Element == Int {
  mutating func bump(by n: Int) {
    indices.forEach { self[$0] += n }
    func twice() { for i in indices { self[i] *= 2 } }
    twice()
  }
}
var arr = [1, 2, 3]
arr.bump(by: 10)
print(arr)
struct Counter {
  var n = 0
  mutating func run(_ times: Int) -> [Int] {
    (0..<times).map { i in n += i; return n }
  }
}
var c = Counter()
print(c.run(5), c.n)
func swapBoth<T>(_ a: inout T, _ b: inout T) {
  let exchange = { (x: inout T, y: inout T) in let t = x; x = y; y = t }
  exchange(&a, &b)
}
var s1 = "one", s2 = "two"
swapBoth(&s1, &s2)
print(s1, s2)
