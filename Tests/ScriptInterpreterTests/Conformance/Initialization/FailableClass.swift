class Product {
  let name: String
  init?(name: String) {
    if name.isEmpty { return nil }
    self.name = name
  }
}
class CartItem: Product {
  let quantity: Int
  init?(name: String, quantity: Int) {
    if quantity < 1 { return nil }
    self.quantity = quantity
    super.init(name: name)
  }
}
if let twoSocks = CartItem(name: "sock", quantity: 2) { print("Item: \(twoSocks.name), quantity: \(twoSocks.quantity)") }
if let zeroShirts = CartItem(name: "shirt", quantity: 0) { print("Item: \(zeroShirts.name)") } else { print("Unable to initialize zero shirts") }
if let oneUnnamed = CartItem(name: "", quantity: 1) { print("Item: \(oneUnnamed.name)") } else { print("Unable to initialize one unnamed product") }
class Document {
  var name: String?
  init() {}
  init?(name: String) {
    if name.isEmpty { return nil }
    self.name = name
  }
}
class AutomaticallyNamedDocument: Document {
  override init() {
    super.init()
    self.name = "[Untitled]"
  }
  override init(name: String) {
    super.init()
    if name.isEmpty { self.name = "[Untitled]" } else { self.name = name }
  }
}
class UntitledDocument: Document {
  override init() { super.init(name: "[Untitled]")! }
}
print(AutomaticallyNamedDocument().name ?? "nil", AutomaticallyNamedDocument(name: "x").name ?? "nil", Document().name ?? "none")
print(Document(name: "") == nil, UntitledDocument().name!)
