let greeting: String
let hour = 14
if hour < 12 { greeting = "morning" } else if hour < 18 { greeting = "afternoon" } else { greeting = "evening" }
print(greeting)
func classify(_ n: Int) -> String {
  let kind: String, sign: Int
  switch n {
  case ..<0: kind = "negative"; sign = -1
  case 0: kind = "zero"; sign = 0
  default: kind = "positive"; sign = 1
  }
  return "\(kind) \(sign)"
}
print(classify(-5), classify(0), classify(9))
struct Config {
  let path: String
  let retries: Int
  var verbose = false
  private let secret: Int
  init(path: String, retries: Int? = nil) {
    self.path = path
    if let r = retries { self.retries = r } else { self.retries = 3 }
    secret = path.count * self.retries
  }
  init(_ dict: [String: String]) throws {
    guard let p = dict["path"] else { throw ConfigError.missing("path") }
    path = p
    guard let r = Int(dict["retries"] ?? "x") else { throw ConfigError.invalid("retries") }
    retries = r
    secret = 0
    verbose = dict["verbose"] == "true"
  }
  enum ConfigError: Error { case missing(String), invalid(String) }
}
print(Config(path: "/tmp").retries, Config(path: "/a", retries: 7).retries)
for d in [["path": "/x", "retries": "2", "verbose": "true"], [:], ["path": "p"]] {
  do { let c = try Config(d); print(c.path, c.retries, c.verbose) } catch { print(error) }
}
class Base {
  let id: Int
  var tags: [String] = []
  static var next = 0
  init() { id = Base.next; Base.next += 1; setUp() }
  func setUp() { tags.append("base") }
}
class Derived: Base {
  let label: String
  lazy var full: String = { print("computing"); return "\(label)#\(id)" }()
  init(label: String) { self.label = label; super.init(); tags.append("derived") }
  override func setUp() { super.setUp(); tags.append("setup of \(label)") }
}
let d = Derived(label: "d")
print(d.tags, d.id, d.full, d.full)
struct Fraction {
  let numerator: Int, denominator: Int
  init?(_ n: Int, over d: Int) {
    guard d != 0 else { return nil }
    func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
    let g = gcd(n, d), s = d < 0 ? -1 : 1
    (numerator, denominator) = (s * n / g, s * d / g)
  }
  init(_ n: Int) { self.init(n, over: 1)! }
}
print(Fraction(6, over: -8)!, Fraction(1, over: 0) as Any, Fraction(4))
extension Fraction { init?(_ text: String) {
  let parts = text.split(separator: "/").compactMap { Int($0) }
  guard parts.count == 2 else { return nil }
  self.init(parts[0], over: parts[1])
} }
print(Fraction("10/4")!, Fraction("10") as Any)
final class Tree { let value: Int; var children: [Tree]; weak var parent: Tree?
  init(_ value: Int, @TreeBuilder _ children: () -> [Tree] = { [] }) { self.value = value; self.children = children(); self.children.forEach { $0.parent = self } }
  var depth: Int { 1 + (children.map(\.depth).max() ?? 0) } }
@resultBuilder enum TreeBuilder { static func buildBlock(_ t: Tree...) -> [Tree] { t } }
let t = Tree(1) { Tree(2) { Tree(3) }; Tree(4) }
print(t.depth, t.children.map(\.value), t.children[0].children[0].parent!.value)
var optional: Int
optional = 5
print(optional)
let (a, b): (Int, String)
(a, b) = (1, "z")
print(a, b)
class Person { var name: String; unowned let country: Country; init(name: String, country: Country) { self.name = name; self.country = country } }
class Country { let name: String; var leader: Person!; init(name: String, leaderName: String) { self.name = name; self.leader = Person(name: leaderName, country: self) } }
let country = Country(name: "Canada", leaderName: "Ottawa")
print("\(country.name): \(country.leader.name) \(country.leader.country.name)")
