class Country {
  let name: String
  var capitalCity: City!
  init(name: String, capitalName: String) { self.name = name; self.capitalCity = City(name: capitalName, country: self) }
}
class City {
  let name: String
  unowned let country: Country
  init(name: String, country: Country) { self.name = name; self.country = country }
}
var country = Country(name: "Canada", capitalName: "Ottawa")
print("\(country.name)'s capital city is called \(country.capitalCity.name)")
let possible: String! = "x"
let forced: String = possible
let optional = possible
print(forced, optional as Any, possible == nil)
class Residence { var rooms: [Room] = []; var numberOfRooms: Int { rooms.count }; subscript(i: Int) -> Room { get { rooms[i] } set { rooms[i] = newValue } }; func printNumberOfRooms() { print("The number of rooms is \(numberOfRooms)") }; var address: Address? }
class Room { let name: String; init(name: String) { self.name = name } }
class Address { var buildingName: String?; var buildingNumber: String?; var street: String?; func buildingIdentifier() -> String? { if let buildingNumber = buildingNumber, let street = street { return "\(buildingNumber) \(street)" } else if buildingName != nil { return buildingName } else { return nil } } }
class Person { var residence: Residence? }
let john = Person()
if let roomCount = john.residence?.numberOfRooms { print("\(roomCount)") } else { print("Unable to retrieve the number of rooms.") }
func createAddress() -> Address { print("Function was called."); let a = Address(); a.buildingNumber = "29"; a.street = "Acacia Road"; return a }
john.residence?.address = createAddress()
if john.residence?.printNumberOfRooms() != nil { print("possible") } else { print("not possible") }
if (john.residence?.address = createAddress()) != nil { print("set") } else { print("not set") }
if let firstRoomName = john.residence?[0].name { print(firstRoomName) } else { print("Unable") }
john.residence?[0] = Room(name: "Bathroom")
let johnsHouse = Residence()
johnsHouse.rooms.append(Room(name: "Living Room")); johnsHouse.rooms.append(Room(name: "Kitchen"))
john.residence = johnsHouse
if let firstRoomName = john.residence?[0].name { print("The first room name is \(firstRoomName).") }
var testScores = ["Dave": [86, 82, 84], "Bev": [79, 94, 81]]
testScores["Dave"]?[0] = 91
testScores["Bev"]?[0] += 1
testScores["Brian"]?[0] = 72
print(testScores["Dave"]!, testScores["Bev"]!)
let johnsAddress = Address()
johnsAddress.buildingName = "The Larches"; johnsAddress.street = "Laurel Street"
john.residence?.address = johnsAddress
if let johnsStreet = john.residence?.address?.street { print("John's street name is \(johnsStreet).") }
if let buildingIdentifier = john.residence?.address?.buildingIdentifier() { print("John's building identifier is \(buildingIdentifier).") }
if let beginsWithThe = john.residence?.address?.buildingIdentifier()?.hasPrefix("The") { print(beginsWithThe) }
