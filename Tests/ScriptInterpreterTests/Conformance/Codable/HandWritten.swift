import Foundation
struct Temperature: Codable {
  var celsius: Double
  enum Keys: String, CodingKey { case value, unit }
  init(celsius: Double) { self.celsius = celsius }
  init(from decoder: Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    let value = try container.decode(Double.self, forKey: .value)
    let unit = try container.decodeIfPresent(String.self, forKey: .unit) ?? "C"
    celsius = unit == "F" ? (value - 32) / 1.8 : value
  }
  func encode(to encoder: Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(celsius, forKey: .value)
    try container.encode("C", forKey: .unit)
  }
}
let list = try JSONDecoder().decode([Temperature].self, from: Data(#"[{"value":20},{"value":212,"unit":"F"}]"#.utf8))
print(list.map(\.celsius))
let encoder = JSONEncoder()
encoder.outputFormatting = .sortedKeys
print(String(decoding: try encoder.encode(list), as: UTF8.self))
struct Wrapper: Codable {
  var items: [Int]
  init(items: [Int]) { self.items = items }
  init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    items = []
    while !container.isAtEnd { items.append(try container.decode(Int.self)) }
  }
  func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for item in items { try container.encode(item * 10) }
  }
}
print(String(decoding: try encoder.encode(Wrapper(items: [1, 2])), as: UTF8.self))
print(try JSONDecoder().decode(Wrapper.self, from: Data("[5, 6]".utf8)).items)
