@resultBuilder struct ListBuilder { static func buildBlock(_ c: [String]...) -> [String] { c.flatMap { $0 } }
  static func buildExpression(_ s: String) -> [String] { [s] }; static func buildExpression(_ n: Int) -> [String] { ["\(n)"] }
  static func buildOptional(_ c: [String]?) -> [String] { c ?? [] }; static func buildEither(first c: [String]) -> [String] { c }; static func buildEither(second c: [String]) -> [String] { c }
  static func buildArray(_ c: [[String]]) -> [String] { c.flatMap { $0 } }; static func buildLimitedAvailability(_ c: [String]) -> [String] { c } }
func list(@ListBuilder _ b: () -> [String]) -> [String] { b() }
let on = true, n = 2
print(list { "a"; 1; if on { "on" }; if n > 5 { "big" } else if n > 1 { "mid" } else { "small" }; for i in 0..<n { "i\(i)"; i * 10 }; let s = "let"; s })
struct View { let name: String; let kids: [View]; init(_ n: String, @ViewBuilder _ k: () -> [View] = { [] }) { name = n; kids = k() }
  func render(_ d: Int = 0) -> String { String(repeating: " ", count: d) + name + kids.map { "\n" + $0.render(d + 1) }.joined() } }
@resultBuilder enum ViewBuilder { static func buildBlock(_ v: View...) -> [View] { v } }
print(View("root") { View("a"); View("b") { View("c") } }.render())
@propertyWrapper struct Positive { private var v = 0; var wrappedValue: Int { get { v } set { v = max(0, newValue) } }; init(wrappedValue: Int) { self.wrappedValue = wrappedValue }; var projectedValue: String { "p\(v)" } }
struct Game { @Positive var score = -5; @Positive var lives: Int = 3; mutating func lose() { lives -= 10 } }
var g = Game(); g.lose(); g.score += 7; print(g.score, g.lives, g.$score)
@propertyWrapper struct Box<T> { var wrappedValue: T; var projectedValue: Box<T> { get { self } set { self = newValue } } }
struct H { @Box var x: Int; @Box var y = "d" }
var h = H(x: 4); h.$x.wrappedValue = 9; print(h.x, h.y)
@dynamicMemberLookup struct Proxy<T> { let t: T; subscript<V>(dynamicMember k: KeyPath<T, V>) -> V { t[keyPath: k] } }
print(Proxy(t: "hello").count, Proxy(t: [1, 2]).first as Any)
enum Tree<T> { case leaf; indirect case node(Tree, T, Tree); var count: Int { if case let .node(l, _, r) = self { return l.count + 1 + r.count }; return 0 } }
print(Tree<Int>.node(.leaf, 1, .node(.leaf, 2, .leaf)).count)
