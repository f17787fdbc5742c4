enum TrafficLight: String, CaseIterable {
  case red, green, yellow
  var next: TrafficLight {
    switch self {
    case .red: return .green
    case .green: return .yellow
    case .yellow: return .red
    }
  }
  mutating func advance() { self = next }
  static func named(_ s: String) -> TrafficLight? { Self(rawValue: s) }
  static let initial = TrafficLight.red
  init() { self = .initial }
  init?(seconds: Int) {
    switch seconds % 60 {
    case 0..<30: self = .red
    case 30..<55: self = .green
    case 55...: self = .yellow
    default: return nil
    }
  }
}
var light = TrafficLight()
light.advance(); light.advance()
print(light, TrafficLight.named("green") ?? "none", TrafficLight(seconds: 40)!, TrafficLight(seconds: -1) as Any)
print(TrafficLight.allCases.map(\.rawValue), TrafficLight.allCases.firstIndex(of: .yellow)!)
enum Shape: Equatable {
  case circle(radius: Double), rect(width: Double, height: Double), empty
  var area: Double {
    switch self {
    case .circle(let r): return 3 * r * r
    case .rect(let w, let h): return w * h
    case .empty: return 0
    }
  }
  func scaled(by k: Double) -> Shape {
    switch self {
    case let .circle(radius): .circle(radius: radius * k)
    case let .rect(w, h): .rect(width: w * k, height: h * k)
    case .empty: self
    }
  }
}
let shapes: [Shape] = [.circle(radius: 2), .rect(width: 2, height: 3.5), .empty]
print(shapes.map(\.area), shapes.map { $0.scaled(by: 2) })
print(shapes[0] == .circle(radius: 2), shapes[1] == .empty, shapes.contains(.empty))
if case .rect(width: let w, height: _) = shapes[1] { print(w) }
if case .circle = shapes[0] { print("a circle") }
enum Level: Int, Comparable {
  case low = 10, mid = 20, high = 30
  static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}
print(Level.low < .high, [Level.high, .low, .mid].sorted(), max(Level.mid, .low))
enum Size: Comparable { case small, medium(Int), large }
print(Size.small < .medium(1), Size.medium(3) < .medium(2), [Size.large, .medium(2), .small].min()!)
enum Op: Character {
  case plus = "+", minus = "-", times = "*"
  func callAsFunction(_ a: Int, _ b: Int) -> Int {
    switch self { case .plus: a + b; case .minus: a - b; case .times: a * b }
  }
  var precedence: Int { self == .times ? 2 : 1 }
}
print(Op(rawValue: "*")!(6, 7), Op.plus(1, 2), Op(rawValue: "/") == nil, Op.minus.precedence)
enum Token: Hashable, CustomStringConvertible {
  case number(Double), op(Op), paren(open: Bool)
  var description: String {
    switch self {
    case .number(let n): "num(\(n))"
    case .op(let o): "op(\(o.rawValue))"
    case .paren(open: true): "("
    case .paren: ")"
    }
  }
}
let tokens: Set<Token> = [.number(1), .op(.plus), .number(1), .paren(open: true)]
print(tokens.count, [Token.number(2), .op(.times), .paren(open: false)])
enum Math { static let pi = 3.14; static func square(_ x: Double) -> Double { x * x } }
print(Math.square(Math.pi))
enum List<T> { case end; indirect case node(T, List<T>)
  var array: [T] { switch self { case .end: []; case let .node(v, rest): [v] + rest.array } } }
let list: List<Int> = .node(1, .node(2, .node(3, .end)))
print(list.array)
let make: (Int) -> Size = Size.medium
print(make(4), [1, 2].map(Size.medium), [1.5].map(Shape.circle))
