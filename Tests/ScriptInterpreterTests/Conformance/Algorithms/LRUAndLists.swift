class DoublyLinkedList<T> {
  class Node { var value: T; var next: Node?; weak var prev: Node?; init(_ v: T) { value = v } }
  private(set) var head: Node?, tail: Node?
  private(set) var count: Int = 0
  var isEmpty: Bool { return head == nil }
  @discardableResult func append(_ value: T) -> Node {
    let node = Node(value)
    if let last = tail { last.next = node; node.prev = last } else { head = node }
    tail = node
    count += 1
    return node
  }
  func remove(_ node: Node) {
    let prev = node.prev, next = node.next
    if let prev = prev { prev.next = next } else { head = next }
    if let next = next { next.prev = prev } else { tail = prev }
    node.prev = nil; node.next = nil
    count -= 1
  }
  func reverse() {
    var node = head
    swap(&head, &tail)
    while let current = node { let next = current.next; current.next = current.prev; current.prev = next; node = next }
  }
  func node(at index: Int) -> Node? {
    guard index >= 0 && index < count else { return nil }
    var node = head
    for _ in 0..<index { node = node?.next }
    return node
  }
  subscript(index: Int) -> T { get { node(at: index)!.value } set { node(at: index)!.value = newValue } }
}
extension DoublyLinkedList: CustomStringConvertible {
  var description: String {
    var s = "[", node = head
    while let nd = node { s += "\(nd.value)"; node = nd.next; if node != nil { s += " <-> " } }
    return s + "]"
  }
}
extension DoublyLinkedList: Sequence { func makeIterator() -> AnyIterator<T> { var n = head; return AnyIterator { defer { n = n?.next }; return n?.value } } }
let list = DoublyLinkedList<String>()
["a", "b", "c", "d"].forEach { list.append($0) }
list.remove(list.node(at: 1)!)
list[0] = "A"
print(list, list.count, list.tail!.prev!.value)
list.reverse()
print(list, Array(list.map { $0.lowercased() }), list.contains("A"))
final class LRUCache<Key: Hashable, Value> {
  private struct Payload { let key: Key; var value: Value }
  private let list = DoublyLinkedList<Payload>()
  private var nodes: [Key: DoublyLinkedList<Payload>.Node] = [:]
  private let capacity: Int
  init(capacity: Int) { precondition(capacity > 0); self.capacity = capacity }
  func get(_ key: Key) -> Value? {
    guard let node = nodes[key] else { return nil }
    let payload = node.value
    list.remove(node)
    nodes[key] = list.append(payload)
    return payload.value
  }
  func set(_ key: Key, _ value: Value) {
    if let node = nodes[key] { list.remove(node) } else if list.count == capacity, let oldest = list.head { nodes[oldest.value.key] = nil; list.remove(oldest) }
    nodes[key] = list.append(Payload(key: key, value: value))
  }
  var keys: [Key] { list.map(\.key) }
}
let cache = LRUCache<String, Int>(capacity: 2)
cache.set("x", 1); cache.set("y", 2)
_ = cache.get("x")
cache.set("z", 3)
print(cache.keys, cache.get("y") as Any, cache.get("x")!)
struct Queue<T> { private var array: [T?] = []; private var head = 0
  var count: Int { array.count - head }; var isEmpty: Bool { count == 0 }
  mutating func enqueue(_ e: T) { array.append(e) }
  mutating func dequeue() -> T? {
    guard let slot = array[guarded: head], let element = slot else { return nil }
    array[head] = nil; head += 1
    if array.count > 4 && Double(head) / Double(array.count) > 0.25 { array.removeFirst(head); head = 0 }
    return element
  } }
extension Array { subscript(guarded idx: Int) -> Element? { guard (startIndex..<endIndex).contains(idx) else { return nil }; return self[idx] } }
var q = Queue<Int>()
for i in 1...6 { q.enqueue(i) }
print(q.dequeue() ?? 0, q.dequeue() ?? 0, q.count)
class SinglyNode { var val: Int; var next: SinglyNode?; init(_ val: Int, _ next: SinglyNode? = nil) { self.val = val; self.next = next } }
func build(_ a: [Int]) -> SinglyNode? { a.reversed().reduce(nil as SinglyNode?) { SinglyNode($1, $0) } }
func toArray(_ n: SinglyNode?) -> [Int] { sequence(first: n) { $0?.next }.prefix { $0 != nil }.compactMap { $0?.val } }
func reverseList(_ head: SinglyNode?) -> SinglyNode? { var prev: SinglyNode?, cur = head; while cur != nil { let next = cur?.next; cur?.next = prev; prev = cur; cur = next }; return prev }
func merge(_ a: SinglyNode?, _ b: SinglyNode?) -> SinglyNode? { guard let a = a else { return b }; guard let b = b else { return a }; if a.val < b.val { a.next = merge(a.next, b); return a }; b.next = merge(a, b.next); return b }
func middle(_ h: SinglyNode?) -> Int? { var slow = h, fast = h; while fast?.next != nil { slow = slow?.next; fast = fast?.next?.next }; return slow?.val }
print(toArray(reverseList(build([1, 2, 3]))), toArray(merge(build([1, 4]), build([2, 3, 9]))), middle(build([1, 2, 3, 4, 5]))!)
