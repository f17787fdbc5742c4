import Foundation
enum Category: String, CaseIterable, Comparable { case fruit, tool, toy
  static func < (lhs: Category, rhs: Category) -> Bool { lhs.rawValue < rhs.rawValue } }
struct Product: Hashable { let sku: String; let name: String; let price: Double; let category: Category }
enum InventoryError: Error, Equatable { case outOfStock(sku: String, requested: Int, available: Int); case unknownProduct(String); case invalidQuantity(Int) }
extension InventoryError: CustomStringConvertible {
  var description: String {
    switch self {
    case let .outOfStock(sku, requested, available): return "\(sku): requested \(requested), only \(available) left"
    case .unknownProduct(let s): return "unknown product '\(s)'"
    case .invalidQuantity(let q): return "invalid quantity \(q)"
    }
  }
}
protocol InventoryObserver: AnyObject { func inventory(_ inventory: Inventory, didChange sku: String, from old: Int, to new: Int) }
class Inventory {
  private var products: [String: Product] = [:]
  private var stock: [String: Int] = [:] { didSet { changes += 1 } }
  private(set) var changes = 0
  weak var observer: InventoryObserver?
  func add(_ product: Product, quantity: Int = 0) { products[product.sku] = product; stock[product.sku, default: 0] += quantity }
  func quantity(of sku: String) -> Int { stock[sku] ?? 0 }
  func remove(_ sku: String, quantity: Int) throws -> Double {
    guard quantity > 0 else { throw InventoryError.invalidQuantity(quantity) }
    guard let product = products[sku] else { throw InventoryError.unknownProduct(sku) }
    let available = self.quantity(of: sku)
    guard available >= quantity else { throw InventoryError.outOfStock(sku: sku, requested: quantity, available: available) }
    stock[sku] = available - quantity
    observer?.inventory(self, didChange: sku, from: available, to: available - quantity)
    return Double(quantity) * product.price
  }
  var totalValue: Double { stock.reduce(0) { $0 + Double($1.value) * (products[$1.key]?.price ?? 0) } }
  func report() -> [(Category, [String])] {
    let grouped = Dictionary(grouping: products.values, by: { $0.category })
    return grouped.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted { $0.name < $1.name }.map { "\($0.name) x\(quantity(of: $0.sku))" }) }
  }
}
class Auditor: InventoryObserver { var entries: [String] = []; func inventory(_ inventory: Inventory, didChange sku: String, from old: Int, to new: Int) { entries.append("\(sku): \(old) -> \(new)") } }
let inventory = Inventory()
let auditor = Auditor()
inventory.observer = auditor
inventory.add(Product(sku: "A1", name: "apple", price: 0.5, category: .fruit), quantity: 10)
inventory.add(Product(sku: "H1", name: "hammer", price: 12.25, category: .tool), quantity: 2)
inventory.add(Product(sku: "B1", name: "banana", price: 0.25, category: .fruit))
let orders: [(sku: String, quantity: Int)] = [("A1", 4), ("H1", 3), ("Z9", 1), ("B1", 0), ("H1", 2)]
var revenue = 0.0
for (index, order) in orders.enumerated() {
  do {
    let amount = try inventory.remove(order.sku, quantity: order.quantity)
    revenue += amount
    print(String(format: "%d: sold %@ for %.2f", index + 1, order.sku, amount))
  } catch InventoryError.unknownProduct(let sku) { print("\(index + 1): no such thing as \(sku)") }
  catch let error as InventoryError { print("\(index + 1): \(error)") }
  catch { fatalError("unexpected") }
}
print(String(format: "revenue %.2f, left %.2f", revenue, inventory.totalValue), auditor.entries, inventory.changes)
for (category, lines) in inventory.report() { print(category.rawValue.capitalized.padding(toLength: 8, withPad: ".", startingAt: 0), lines.joined(separator: ", ")) }
print((try? inventory.remove("A1", quantity: 1)) ?? 0, Category.allCases.sorted().map(\.rawValue), InventoryError.invalidQuantity(1) == .invalidQuantity(1))
class Student { let name: String; private var grades: [String: [Double]] = [:]; init(name: String) { self.name = name }
  func add(_ g: Double..., to subject: String) { grades[subject, default: []].append(contentsOf: g) }
  func average(in subject: String) -> Double? { guard let g = grades[subject], !g.isEmpty else { return nil }; return g.reduce(0, +) / Double(g.count) }
  lazy var subjects: () -> [String] = { [unowned self] in self.grades.keys.sorted() }
  var gpa: Double { let a = subjects().compactMap(average(in:)); return a.isEmpty ? 0 : a.reduce(0, +) / Double(a.count) } }
let st = Student(name: "Ann")
st.add(90, 80, to: "math"); st.add(70, to: "art"); st.add(100, to: "math")
print(st.subjects(), st.average(in: "math")!, st.average(in: "bio") as Any, st.gpa)
