class Node<T> { var value: T; var next: Node<T>?; weak var previous: Node<T>?; init(_ value: T) { self.value = value } }
class LinkedList<T> {
  private var head: Node<T>?
  private var tail: Node<T>?
  private(set) var count = 0
  var isEmpty: Bool { head == nil }
  var first: T? { head?.value }
  var last: T? { tail?.value }
  func append(_ value: T) {
    let node = Node(value)
    if let tail { node.previous = tail; tail.next = node } else { head = node }
    tail = node
    count += 1
  }
  func node(at index: Int) -> Node<T>? {
    guard index >= 0 else { return nil }
    var current = head
    var i = index
    while current != nil { if i == 0 { return current }; i -= 1; current = current!.next }
    return nil
  }
  func remove(_ node: Node<T>) -> T {
    let prev = node.previous, next = node.next
    if let prev { prev.next = next } else { head = next }
    next?.previous = prev
    if next == nil { tail = prev }
    node.previous = nil; node.next = nil
    count -= 1
    return node.value
  }
  func reverse() {
    var current = head
    tail = current
    var prev: Node<T>? = nil
    while let node = current { let next = node.next; node.next = prev; node.previous = next; prev = node; current = next }
    head = prev
  }
}
extension LinkedList: CustomStringConvertible {
  var description: String {
    var text = "["
    var node = head
    while node != nil { text += "\(node!.value)"; node = node!.next; if node != nil { text += ", " } }
    return text + "]"
  }
}
let list = LinkedList<String>()
list.append("Hello"); list.append("World"); list.append("!")
print(list, list.count, list.first!, list.last!)
list.reverse()
print(list)
if let n = list.node(at: 1) { print(list.remove(n)) }
print(list, list.isEmpty, list.node(at: 9) == nil)
let ints = LinkedList<Int>()
for i in 1...5 { ints.append(i * i) }
print(ints)
