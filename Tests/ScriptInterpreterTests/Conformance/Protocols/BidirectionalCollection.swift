struct Ring<T>: RandomAccessCollection, MutableCollection {
  var items: [T]
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  subscript(i: Int) -> T { get { items[i] } set { items[i] = newValue } }
}
var ring = Ring(items: [3, 1, 2])
print(ring.count, ring.last!, Array(ring.reversed()), ring.sorted(), ring.firstIndex(of: 2)!, ring[0..<2].map { $0 }, ring.suffix(1).first!)
ring.swapAt(0, 2)
ring.sort()
print(ring.items, ring.max()!, ring.enumerated().map { $0.offset * $0.element }, ring.indices, ring.isEmpty)
