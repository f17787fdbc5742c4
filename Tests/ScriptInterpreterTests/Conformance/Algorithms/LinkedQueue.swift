struct Queue<T> {
  private var inbox: [T] = [], outbox: [T] = []
  mutating func enqueue(_ x: T) { inbox.append(x) }
  mutating func dequeue() -> T? {
    if outbox.isEmpty {
      outbox = inbox.reversed()
      inbox.removeAll()
    }
    return outbox.popLast()
  }
  var isEmpty: Bool { inbox.isEmpty && outbox.isEmpty }
}
var q = Queue<Int>()
(1...4).forEach { q.enqueue($0) }
print(q.dequeue()!, q.dequeue()!)
q.enqueue(9)
while let x = q.dequeue() { print(x, terminator: " ") }
print(q.isEmpty)
