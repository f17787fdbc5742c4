@resultBuilder struct StringBuilder {
  static func buildBlock(_ parts: String...) -> String { parts.joined(separator: " ") }
  static func buildOptional(_ part: String?) -> String { part ?? "-" }
  static func buildEither(first: String) -> String { "<" + first + ">" }
  static func buildEither(second: String) -> String { "[" + second + "]" }
  static func buildArray(_ parts: [String]) -> String { parts.joined(separator: "|") }
}
func make(@StringBuilder _ content: () -> String) -> String { content() }
let flag = true
print(make { "a"; "b" })
print(make { "x"; if flag { "yes" } else { "no" }; "y" })
print(make { for i in 1...3 { "i\(i)" } })
print(make { "only"; if !flag { "hidden" } })
@StringBuilder func greeting(_ name: String) -> String { "Hello"; name; "!" }
print(greeting("World"))
protocol Drawable { func draw() -> String }
struct Line: Drawable { var elements: [Drawable]; func draw() -> String { elements.map { $0.draw() }.joined(separator: "") } }
struct Text: Drawable { var content: String; init(_ content: String) { self.content = content }; func draw() -> String { content } }
struct Space: Drawable { func draw() -> String { " " } }
struct Stars: Drawable { var length: Int; func draw() -> String { String(repeating: "*", count: length) } }
struct AllCaps: Drawable { var content: Drawable; func draw() -> String { content.draw().uppercased() } }
@resultBuilder struct DrawingBuilder {
  static func buildBlock(_ components: Drawable...) -> Drawable { Line(elements: components) }
  static func buildEither(first: Drawable) -> Drawable { first }
  static func buildEither(second: Drawable) -> Drawable { second }
  static func buildArray(_ components: [Drawable]) -> Drawable { Line(elements: components) }
}
func draw(@DrawingBuilder content: () -> Drawable) -> Drawable { content() }
func caps(@DrawingBuilder content: () -> Drawable) -> Drawable { AllCaps(content: content()) }
func makeGreeting(for name: String? = nil) -> Drawable {
  let greeting = draw {
    Stars(length: 3)
    Text("Hello")
    Space()
    caps { if let name { Text(name + "!") } else { Text("World!") } }
    Stars(length: 2)
  }
  return greeting
}
print(makeGreeting().draw()); print(makeGreeting(for: "Ravi Patel").draw())
let manyStars = draw { Text("Stars:"); for length in 1...3 { Space(); Stars(length: length) } }
print(manyStars.draw())
