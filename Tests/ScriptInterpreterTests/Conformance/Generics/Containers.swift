struct Queue<T>: CustomStringConvertible {
  private var inbox: [T] = [], outbox: [T] = []
  var isEmpty: Bool { inbox.isEmpty && outbox.isEmpty }
  var count: Int { inbox.count + outbox.count }
  mutating func enqueue(_ x: T) { inbox.append(x) }
  @discardableResult mutating func dequeue() -> T? {
    if outbox.isEmpty { outbox = inbox.reversed(); inbox.removeAll() }
    return outbox.popLast()
  }
  var peek: T? { outbox.last ?? inbox.first }
  var description: String { "Queue" + String(describing: Array(outbox.reversed()) + inbox) }
}
extension Queue: ExpressibleByArrayLiteral { init(arrayLiteral elements: T...) { inbox = elements } }
extension Queue: Sequence { func makeIterator() -> AnyIterator<T> { var copy = self; return AnyIterator { copy.dequeue() } } }
var q: Queue = [1, 2, 3]
q.enqueue(4); q.dequeue()
print(q, q.count, q.peek ?? 0, q.map { $0 * 2 }, q.reduce(0, +), q.contains(3))
final class Node<Value> {
  var value: Value
  var next: Node?
  weak var previous: Node?
  init(_ value: Value, next: Node? = nil) { self.value = value; self.next = next }
}
struct LinkedList<Value>: Sequence, ExpressibleByArrayLiteral {
  private(set) var head: Node<Value>?
  private var tail: Node<Value>?
  private(set) var count = 0
  init() {}
  init(arrayLiteral elements: Value...) { for e in elements { append(e) } }
  mutating func append(_ value: Value) {
    let node = Node(value)
    node.previous = tail
    if tail == nil { head = node } else { tail!.next = node }
    tail = node
    count += 1
  }
  mutating func reverse() {
    var current = head, prev: Node<Value>? = nil
    tail = head
    while let node = current { current = node.next; node.next = prev; prev = node }
    head = prev
  }
  struct Iterator: IteratorProtocol {
    var node: Node<Value>?
    mutating func next() -> Value? { defer { node = node?.next }; return node?.value }
  }
  func makeIterator() -> Iterator { Iterator(node: head) }
}
var list: LinkedList = ["a", "b", "c"]
list.append("d"); list.reverse()
print(Array(list), list.count, list.first { $0 < "c" }!, list.sorted(), list.enumerated().map { "\($0)\($1)" })
struct PriorityQueue<Element> {
  private var heap: [Element] = []
  private let before: (Element, Element) -> Bool
  init(by before: @escaping (Element, Element) -> Bool) { self.before = before }
  var isEmpty: Bool { heap.isEmpty }
  mutating func push(_ e: Element) {
    heap.append(e)
    var i = heap.count - 1
    while i > 0, before(heap[i], heap[(i - 1) / 2]) { heap.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 }
  }
  mutating func pop() -> Element? {
    guard let top = heap.first else { return nil }
    let last = heap.removeLast()
    if heap.isEmpty { return top }
    heap[0] = last
    var i = 0
    while true {
      let l = 2 * i + 1, r = l + 1
      var best = i
      if l < heap.count && before(heap[l], heap[best]) { best = l }
      if r < heap.count && before(heap[r], heap[best]) { best = r }
      if best == i { break }
      heap.swapAt(i, best)
      i = best
    }
    return top
  }
}
extension PriorityQueue where Element: Comparable { init() { self.init(by: <) } }
var pq = PriorityQueue<Int>()
for x in [5, 1, 8, 3] { pq.push(x) }
while let x = pq.pop() { print(x, terminator: " ") }
print()
struct Matrix<T: Numeric>: Equatable {
  let rows: Int, columns: Int
  var grid: [T]
  init(rows: Int, columns: Int, fill: T = 0) { self.rows = rows; self.columns = columns; grid = Array(repeating: fill, count: rows * columns) }
  init(_ data: [[T]]) { rows = data.count; columns = data.first?.count ?? 0; grid = data.flatMap { $0 } }
  subscript(r: Int, c: Int) -> T { get { grid[r * columns + c] } set { grid[r * columns + c] = newValue } }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    var out = Matrix(rows: a.rows, columns: b.columns)
    for i in 0..<a.rows { for j in 0..<b.columns { for k in 0..<a.columns { out[i, j] += a[i, k] * b[k, j] } } }
    return out
  }
  static func identity(_ n: Int) -> Self { var m = Self(rows: n, columns: n); for i in 0..<n { m[i, i] = 1 }; return m }
  var transposed: Matrix { var t = Matrix(rows: columns, columns: rows); for i in 0..<rows { for j in 0..<columns { t[j, i] = self[i, j] } }; return t }
}
let m = Matrix([[1, 2], [3, 4]])
print((m * m).grid, m * .identity(2) == m, m.transposed.grid, Matrix<Double>.identity(2))
class Cache<Key: Hashable, Value> {
  private var store: [Key: Value] = [:]
  private var order: [Key] = []
  let capacity: Int
  init(capacity: Int) { self.capacity = capacity }
  subscript(key: Key) -> Value? {
    get {
      guard let v = store[key] else { return nil }
      touch(key)
      return v
    }
    set {
      store[key] = newValue
      if newValue == nil { order.removeAll { $0 == key } } else { touch(key) }
      if order.count > capacity { store[order.removeFirst()] = nil }
    }
  }
  private func touch(_ key: Key) { order.removeAll { $0 == key }; order.append(key) }
  var keys: [Key] { order }
}
let cache = Cache<String, Int>(capacity: 2)
cache["a"] = 1; cache["b"] = 2; _ = cache["a"]; cache["c"] = 3
print(cache.keys, cache["b"] as Any, cache["a"]!)
