struct Celsius: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  var degrees: Double
  init(integerLiteral value: Int) { degrees = Double(value) }
  init(floatLiteral value: Double) { degrees = value }
}
struct Tags: ExpressibleByArrayLiteral { var items: [String]; init(arrayLiteral elements: String...) { items = elements } }
struct Name: ExpressibleByStringLiteral { var text: String; init(stringLiteral value: String) { text = value.capitalized_ } }
extension String { var capitalized_: String { prefix(1).uppercased() + dropFirst() } }
struct Lookup: ExpressibleByDictionaryLiteral { var pairs: [(String, Int)]; init(dictionaryLiteral elements: (String, Int)...) { pairs = elements } }
let a: Celsius = 20, b: Celsius = 36.6, t: Tags = ["x", "y"], n: Name = "ada", l: Lookup = ["a": 1, "b": 2]
print(a.degrees, b.degrees, t.items, n.text, l.pairs.count, l.pairs[1])
