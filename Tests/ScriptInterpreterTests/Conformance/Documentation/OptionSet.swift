struct ShippingOptions: OptionSet {
  let rawValue: Int
  static let nextDay = ShippingOptions(rawValue: 1 << 0)
  static let secondDay = ShippingOptions(rawValue: 1 << 1)
  static let priority = ShippingOptions(rawValue: 1 << 2)
  static let express: ShippingOptions = [.nextDay, .secondDay]
}
var free: ShippingOptions = []
print(free.isEmpty, free.rawValue)
free.insert(.priority)
print(free.contains(.priority), ShippingOptions.express.contains(.nextDay), ShippingOptions.express.rawValue)
print(free.union(.express).rawValue, ShippingOptions.express.intersection([.secondDay, .priority]).rawValue, free == [.priority])
