struct Heap<T> {
  var nodes: [T] = []
  let isBefore: (T, T) -> Bool
  init(sort: @escaping (T, T) -> Bool) { isBefore = sort }
  var count: Int { nodes.count }
  mutating func insert(_ value: T) {
    nodes.append(value)
    var i = nodes.count - 1
    while i > 0, isBefore(nodes[i], nodes[(i - 1) / 2]) {
      nodes.swapAt(i, (i - 1) / 2)
      i = (i - 1) / 2
    }
  }
  mutating func remove() -> T? {
    guard !nodes.isEmpty else { return nil }
    nodes.swapAt(0, nodes.count - 1)
    let top = nodes.removeLast()
    var i = 0
    while true {
      var best = i
      for child in [2 * i + 1, 2 * i + 2] where child < nodes.count && isBefore(nodes[child], nodes[best]) { best = child }
      if best == i { return top }
      nodes.swapAt(i, best)
      i = best
    }
  }
}
var heap = Heap<Int>(sort: <)
for x in [5, 3, 8, 1, 9, 2] { heap.insert(x) }
var out: [Int] = []
while let x = heap.remove() { out.append(x) }
print(out)
