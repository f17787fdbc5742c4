func greet(_ person: [String: String]) -> String {
  guard let name = person["name"] else { return "no name" }
  guard let city = person["city"], !city.isEmpty else { return "Hello \(name)" }
  return "Hello \(name) of \(city)"
}
print(greet(["name": "Ann"]), greet([:]), greet(["name": "Bob", "city": "Rome"]))
let inputs = ["3", "x", nil, "5"]
var total = 0
for case let text? in inputs { if let n = Int(text) { total += n } }
print(total, inputs.compactMap { $0 }.compactMap(Int.init).max() ?? 0)
