struct Heap<Element> {
  private var items: [Element] = []
  private let before: (Element, Element) -> Bool
  init(sort: @escaping (Element, Element) -> Bool) { before = sort }
  init<S: Sequence>(_ elements: S, sort: @escaping (Element, Element) -> Bool) where S.Element == Element {
    self.init(sort: sort)
    elements.forEach { insert($0) }
  }
  var isEmpty: Bool { items.isEmpty }
  var count: Int { items.count }
  var peek: Element? { items.first }
  mutating func insert(_ element: Element) {
    items.append(element)
    var child = items.count - 1
    while child > 0, before(items[child], items[(child - 1) / 2]) {
      items.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }
  mutating func remove() -> Element? {
    guard !items.isEmpty else { return nil }
    items.swapAt(0, items.count - 1)
    let top = items.removeLast()
    var parent = 0
    while true {
      var candidate = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < items.count && before(items[child], items[candidate]) { candidate = child }
      if candidate == parent { return top }
      items.swapAt(parent, candidate)
      parent = candidate
    }
  }
}
var smallest = Heap([5, 3, 8, 1, 9, 2], sort: <)
var drained: [Int] = []
while let next = smallest.remove() { drained.append(next) }
print(drained)
var words = Heap(["kiwi", "fig", "banana"], sort: { $0.count > $1.count })
print(words.peek!, words.count)
words.insert("pomegranate")
print(words.remove()!, words.remove()!, words.isEmpty)
