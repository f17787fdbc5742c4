import Foundation
struct Product: Codable {
  let id: Int
  let title: String
  let price: Double
  enum CodingKeys: String, CodingKey {
    case id = "product_id"
    case title
    case price = "unit_price"
  }
}
let json = """
  {"product_id": 7, "title": "Lamp \\u00e9", "unit_price": 12.5}
  """
let product = try JSONDecoder().decode(Product.self, from: json.data(using: .utf8)!)
print(product.id, product.title, product.price)
let encoder = JSONEncoder()
encoder.outputFormatting = .sortedKeys
print(String(decoding: try encoder.encode(product), as: UTF8.self))
struct Settings: Codable { var userName = "x"; var maxItemCount = 3 }
encoder.keyEncodingStrategy = .convertToSnakeCase
print(String(decoding: try encoder.encode(Settings()), as: UTF8.self))
let decoder = JSONDecoder()
decoder.keyDecodingStrategy = .convertFromSnakeCase
let settings = try decoder.decode(Settings.self, from: Data(#"{"user_name":"q","max_item_count":9}"#.utf8))
print(settings.userName, settings.maxItemCount)
