import Foundation
struct Flat: Codable {
  var name: String
  var lat: Double
  var lon: Double
  enum Keys: String, CodingKey { case name, position }
  enum PositionKeys: String, CodingKey { case lat, lon }
  init(name: String, lat: Double, lon: Double) { self.name = name; self.lat = lat; self.lon = lon }
  init(from decoder: Decoder) throws {
    let outer = try decoder.container(keyedBy: Keys.self)
    name = try outer.decode(String.self, forKey: .name)
    let inner = try outer.nestedContainer(keyedBy: PositionKeys.self, forKey: .position)
    lat = try inner.decode(Double.self, forKey: .lat)
    lon = try inner.decode(Double.self, forKey: .lon)
  }
  func encode(to encoder: Encoder) throws {
    var outer = encoder.container(keyedBy: Keys.self)
    try outer.encode(name, forKey: .name)
    var inner = outer.nestedContainer(keyedBy: PositionKeys.self, forKey: .position)
    try inner.encode(lat, forKey: .lat)
    try inner.encode(lon, forKey: .lon)
  }
}
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
let data = try encoder.encode(Flat(name: "Rome", lat: 41.9, lon: 12.5))
print(String(decoding: data, as: UTF8.self))
let back = try JSONDecoder().decode(Flat.self, from: data)
print(back.name, back.lat, back.lon)
final class Node: Codable {
  var value: Int
  var next: Node?
  init(_ value: Int, _ next: Node? = nil) { self.value = value; self.next = next }
}
encoder.outputFormatting = [.sortedKeys]
let list = Node(1, Node(2, Node(3)))
let text = String(decoding: try encoder.encode(list), as: UTF8.self)
print(text)
let copy = try JSONDecoder().decode(Node.self, from: Data(text.utf8))
print(copy.next!.next!.value, copy.next!.next!.next == nil)
struct Page<Item: Codable>: Codable { var items: [Item]; var total: Int }
let page = try JSONDecoder().decode(Page<String>.self, from: Data(#"{"items":["p"],"total":1}"#.utf8))
print(page.items, page.total)
