struct GridPoint: Hashable { var x: Int, y: Int }
var tapped: Set = [GridPoint(x: 2, y: 3), GridPoint(x: 4, y: 1)]
let next = GridPoint(x: 0, y: 1)
print(tapped.contains(next) ? "Already tapped" : "New tap", tapped.insert(next).inserted, GridPoint(x: 1, y: 1) == GridPoint(x: 1, y: 1))
struct StreetAddress: Equatable {
  let number: String, street: String, unit: String?
  static func == (lhs: StreetAddress, rhs: StreetAddress) -> Bool { lhs.number == rhs.number && lhs.street == rhs.street && lhs.unit == rhs.unit }
}
let addresses = [StreetAddress(number: "1490", street: "Grove Street", unit: nil), StreetAddress(number: "2119", street: "Maple Avenue", unit: "A")]
print(addresses.contains(StreetAddress(number: "1490", street: "Grove Street", unit: nil)), addresses[0] != addresses[1])
