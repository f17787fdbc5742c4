struct Bag: RangeReplaceableCollection {
  var items: [Int] = []
  init() {}
  var startIndex: Int { items.startIndex }
  var endIndex: Int { items.endIndex }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> Int { items[i] }
  mutating func replaceSubrange<C: Collection>(_ r: Range<Int>, with c: C) where C.Element == Int { items.replaceSubrange(r, with: c) }
}
var bag = Bag([1, 2, 3])
bag.append(4)
bag.insert(0, at: 0)
bag.remove(at: 1)
bag.removeAll { $0 % 2 == 0 }
bag += [7, 8]
print(bag.items, bag.count, (bag + [9]).items, bag.first!)
