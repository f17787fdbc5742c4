import Foundation
struct Address: Codable, Equatable { var street: String; var city: String }
struct Person: Codable, Equatable {
  var name: String
  var age: Int
  var email: String?
  var tags: [String]
  var address: Address
}
let person = Person(name: "Ann", age: 31, email: nil, tags: ["a", "b"], address: Address(street: "1 Main", city: "X/Y"))
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys]
let data = try encoder.encode(person)
print(String(data: data, encoding: .utf8)!)
let back = try JSONDecoder().decode(Person.self, from: data)
print(back == person, back.tags, back.address.city)
encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
print(String(data: try encoder.encode(person), encoding: .utf8)!)
let json = "[{\"name\": \"Bob\", \"age\": 4, \"email\": \"b@c.d\", \"tags\": [], \"address\": {\"street\": \"s\", \"city\": \"c\"}}]"
let people = try JSONDecoder().decode([Person].self, from: Data(json.utf8))
print(people.count, people[0].email ?? "none", people[0].tags.isEmpty)
