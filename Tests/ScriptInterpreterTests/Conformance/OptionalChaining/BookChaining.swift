class Person { var residence: Residence?; let name: String; init(_ name: String = "John") { self.name = name } }
class Residence {
  var rooms: [Room] = []
  var numberOfRooms: Int { rooms.count }
  subscript(i: Int) -> Room { get { rooms[i] } set { rooms[i] = newValue } }
  func printNumberOfRooms() { print("The number of rooms is \(numberOfRooms)") }
  var address: Address?
}
class Room { let name: String; init(name: String) { self.name = name } }
class Address {
  var buildingName: String?, buildingNumber: String?, street: String?
  func buildingIdentifier() -> String? {
    if let buildingNumber = buildingNumber, let street = street { return "\(buildingNumber) \(street)" }
    else if buildingName != nil { return buildingName } else { return nil }
  }
}
let john = Person()
if let roomCount = john.residence?.numberOfRooms { print("John's residence has \(roomCount) room(s).") } else { print("Unable to retrieve the number of rooms.") }
func createAddress() -> Address {
  print("Function was called.")
  let someAddress = Address()
  someAddress.buildingNumber = "29"
  someAddress.street = "Acacia Road"
  return someAddress
}
john.residence?.address = createAddress()
if john.residence?.printNumberOfRooms() != nil { print("It was possible") } else { print("It was not possible to print the number of rooms.") }
if (john.residence?.address = createAddress()) != nil { print("set") } else { print("It was not possible to set the address.") }
if let firstRoomName = john.residence?[0].name { print(firstRoomName) } else { print("Unable to retrieve the first room name.") }
john.residence?[0] = Room(name: "Bathroom")
let johnsHouse = Residence()
johnsHouse.rooms.append(Room(name: "Living Room"))
johnsHouse.rooms.append(Room(name: "Kitchen"))
john.residence = johnsHouse
if let firstRoomName = john.residence?[0].name { print("The first room name is \(firstRoomName).") }
var testScores = ["Dave": [86, 82, 84], "Bev": [79, 94, 81]]
testScores["Dave"]?[0] = 91
testScores["Bev"]?[0] += 1
testScores["Brian"]?[0] = 72
print(testScores["Dave"]!, testScores["Bev"]!, testScores["Brian"] as Any)
if let johnsStreet = john.residence?.address?.street { print(johnsStreet) } else { print("Unable to retrieve the address.") }
let johnsAddress = Address()
johnsAddress.buildingName = "The Larches"
johnsAddress.street = "Laurel Street"
john.residence?.address = johnsAddress
if let buildingIdentifier = john.residence?.address?.buildingIdentifier() { print("John's building identifier is \(buildingIdentifier).") }
if let beginsWithThe = john.residence?.address?.buildingIdentifier()?.hasPrefix("The") { print(beginsWithThe ? "begins" : "no") }
print(john.residence?.rooms.first?.name.uppercased() ?? "-", john.residence!.rooms.last!.name.count)
var people: [Person?] = [john, nil, Person("Jane")]
print(people.map { $0?.residence?.numberOfRooms ?? -1 }, people[2]?.name as Any, people.first??.name as Any)
people[1]?.residence = johnsHouse
people[2]?.residence = Residence()
people[2]?.residence?.rooms += [Room(name: "Loft")]
print(people[2]?.residence?.rooms.count ?? 0)
struct Node { var value: Int; var tags: [String]?; var next: [Node]? }
var n: Node? = Node(value: 1, tags: nil, next: [Node(value: 2, tags: ["a"], next: nil)])
n?.tags?.append("never")
n?.next?[0].tags?.append("b")
n?.value += 10
print(n?.value ?? 0, n?.next?[0].tags ?? [], n?.tags as Any, n?.next?.first?.next?.count as Any)
let maybe: String? = "42"
let number = maybe.flatMap { Int($0) }.map { $0 * 2 }
print(number ?? 0, maybe?.first?.isNumber ?? false, maybe?.count == 2, (maybe?.count ?? 0) + 1)
let dict: [String: [String: Int]] = ["a": ["b": 3]]
print(dict["a"]?["b"] ?? 0, dict["x"]?["b"] as Any, dict["a"]?["z"] ?? 9)
let closure: ((Int) -> Int?)? = { $0 > 0 ? $0 : nil }
print(closure?(3) as Any, closure?(-3) as Any)
