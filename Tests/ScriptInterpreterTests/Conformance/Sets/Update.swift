struct Item: Hashable {
  let id: Int, note: String
  static func == (a: Item, b: Item) -> Bool { a.id == b.id }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
var items: Set = [Item(id: 1, note: "old")]
print(items.update(with: Item(id: 1, note: "new"))!.note, items.first!.note, items.insert(Item(id: 1, note: "x")).memberAfterInsert.note)
