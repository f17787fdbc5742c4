struct Money: CustomStringConvertible, LosslessStringConvertible {
  var cents: Int
  init(cents: Int) { self.cents = cents }
  init?(_ description: String) {
    guard let value = Double(description) else { return nil }
    cents = Int((value * 100).rounded())
  }
  var description: String { "$\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)" }
}
print(Money(cents: 1205), Money("3.5")!, Money("x") as Any, [Money(cents: 5)], "\(Money(cents: 99))", String(Money(cents: 100)))
