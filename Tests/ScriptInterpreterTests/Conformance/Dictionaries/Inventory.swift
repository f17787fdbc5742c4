struct Item { var name: String, quantity: Int, price: Double }
var inventory: [String: Item] = ["a1": Item(name: "pen", quantity: 10, price: 0.5)]
inventory["b2"] = Item(name: "book", quantity: 2, price: 12)
inventory["a1"]?.quantity -= 3
inventory["a1"]!.price *= 2
for (code, item) in inventory.sorted(by: { $0.key < $1.key }) { print(code, item.name, item.quantity, item.price) }
print(inventory.values.map { Double($0.quantity) * $0.price }.reduce(0, +), inventory["zz"]?.name ?? "missing", inventory.mapValues(\.quantity)["b2"]!)
