protocol Drawable { func draw() -> String }
struct Line: Drawable { var elements: [Drawable]; func draw() -> String { elements.map { $0.draw() }.joined(separator: "") } }
struct Text: Drawable { var content: String; init(_ content: String) { self.content = content }; func draw() -> String { content } }
struct Space: Drawable { func draw() -> String { " " } }
struct Stars: Drawable { var length: Int; func draw() -> String { String(repeating: "*", count: length) } }
struct AllCaps: Drawable { var content: Drawable; func draw() -> String { content.draw().uppercased() } }
@resultBuilder
struct DrawingBuilder {
  static func buildBlock(_ components: Drawable...) -> Drawable { Line(elements: components) }
  static func buildEither(first: Drawable) -> Drawable { first }
  static func buildEither(second: Drawable) -> Drawable { second }
  static func buildArray(_ components: [Drawable]) -> Drawable { Line(elements: components) }
  static func buildOptional(_ c: Drawable?) -> Drawable { c ?? Text("") }
}
func draw(@DrawingBuilder content: () -> Drawable) -> Drawable { content() }
func caps(@DrawingBuilder content: () -> Drawable) -> Drawable { AllCaps(content: content()) }
func makeGreeting(for name: String? = nil) -> Drawable {
  let greeting = draw {
    Stars(length: 3)
    Text("Hello")
    Space()
    caps {
      if let name = name { Text(name + "!") } else { Text("World!") }
    }
    Stars(length: 2)
  }
  return greeting
}
print(makeGreeting().draw())
print(makeGreeting(for: "Ravi Patel").draw())
let manyFlag = true
let manyStars = draw {
  Text("Stars:")
  for length in 1...3 { Space(); Stars(length: length) }
  if manyFlag { Text(" many") }
}
print(manyStars.draw())
@resultBuilder enum ArrayBuilder<Element> {
  static func buildExpression(_ e: Element) -> [Element] { [e] }
  static func buildExpression(_ e: [Element]) -> [Element] { e }
  static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap { $0 } }
  static func buildOptional(_ p: [Element]?) -> [Element] { p ?? [] }
  static func buildEither(first p: [Element]) -> [Element] { p }
  static func buildEither(second p: [Element]) -> [Element] { p }
  static func buildArray(_ p: [[Element]]) -> [Element] { p.flatMap { $0 } }
  static func buildFinalResult(_ p: [Element]) -> [Element] { p }
}
extension Array { init(@ArrayBuilder<Element> build: () -> [Element]) { self = build() } }
let flag = false
let xsCount = 0
let xs: [Int] = Array {
  1
  2
  [3, 4]
  if flag { 5 } else { 6 }
  for i in 7...9 where i != 8 { i }
  switch xsCount { case 0: 100; default: 200 }
}
print(xs)
@resultBuilder struct StringBuilder {
  static func buildBlock(_ parts: String...) -> String { parts.joined(separator: "\n") }
  static func buildOptional(_ s: String?) -> String { s ?? "(none)" }
}
struct HTML { let text: String; init(@StringBuilder _ b: () -> String) { text = b() } }
func div(@StringBuilder _ b: () -> String) -> String { "<div>\n" + b() + "\n</div>" }
func p(_ s: String) -> String { "<p>\(s)</p>" }
let page = HTML {
  p("one")
  div {
    let x = 1 + 1
    p("x = \(x)")
    if x > 5 { p("big") }
  }
}
print(page.text)
struct Menu { @StringBuilder var body: String { "a"; "b" } ; @StringBuilder func items(_ n: Int) -> String { "n"; "\(n)" } }
print(Menu().body, Menu().items(3))
