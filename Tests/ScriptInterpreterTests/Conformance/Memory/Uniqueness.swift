final class Storage { var items: [Int] = [] }
struct Stack {
  private var storage = Storage()
  var copies = 0
  mutating func push(_ item: Int) {
    if !isKnownUniquelyReferenced(&storage) {
      let copy = Storage()
      copy.items = storage.items
      storage = copy
      copies += 1
    }
    storage.items.append(item)
  }
  var items: [Int] { storage.items }
}
var first = Stack()
first.push(1)
first.push(2)
var second = first
second.push(3)
second.push(4)
first.push(5)
print(first.items, first.copies)
print(second.items, second.copies)
