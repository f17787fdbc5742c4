enum CompassPoint: CaseIterable { case north, south, east, west }
var dir = CompassPoint.west
dir = .east
print(dir, CompassPoint.allCases.count, CompassPoint.allCases)
enum Barcode { case upc(Int, Int, Int, Int); case qrCode(String) }
var productBarcode = Barcode.upc(8, 85909, 51226, 3)
productBarcode = .qrCode("ABCDEFGHIJKLMNOP")
switch productBarcode { case let .upc(a, b, c, d): print("UPC: \(a), \(b), \(c), \(d)."); case let .qrCode(code): print("QR code: \(code).") }
enum Planet: Int, CaseIterable { case mercury = 1, venus, earth, mars, jupiter, saturn, uranus, neptune; var isInner: Bool { rawValue < 5 } }
print(Planet.earth.rawValue, Planet(rawValue: 7)!, Planet(rawValue: 11) as Any, Planet.allCases.filter { $0.isInner }.count)
indirect enum ArithmeticExpression { case number(Int); case addition(ArithmeticExpression, ArithmeticExpression); case multiplication(ArithmeticExpression, ArithmeticExpression) }
func evaluate(_ expression: ArithmeticExpression) -> Int {
  switch expression {
  case let .number(value): return value
  case let .addition(left, right): return evaluate(left) + evaluate(right)
  case let .multiplication(left, right): return evaluate(left) * evaluate(right)
  }
}
let sum = ArithmeticExpression.addition(.number(5), .number(4))
print(evaluate(.multiplication(sum, .number(2))))
enum Direction: String { case up, down; init?(letter: Character) { switch letter { case "u": self = .up; case "d": self = .down; default: return nil } }; var opposite: Direction { self == .up ? .down : .up }; static let start = Direction.up; mutating func flip() { self = opposite } }
print(Direction(letter: "u")!, Direction(letter: "x") as Any, Direction.down.opposite.rawValue, Direction.start, Direction(rawValue: "down")!)
var dd = Direction.up; dd.flip(); print(dd)
enum Shape { case circle(radius: Double), rect(w: Double, h: Double), empty
  var area: Double { switch self { case .circle(let r): return 3 * r * r; case .rect(let w, let h): return w * h; case .empty: return 0 } }
  static func square(_ s: Double) -> Shape { .rect(w: s, h: s) } }
print([Shape.circle(radius: 1), .rect(w: 2, h: 3), .empty, .square(4)].map(\.area))
enum Tree<T: Comparable> { case leaf; indirect case node(Tree<T>, T, Tree<T>)
  func inserting(_ x: T) -> Tree<T> { switch self { case .leaf: return .node(.leaf, x, .leaf); case let .node(l, v, r): if x < v { return .node(l.inserting(x), v, r) } else if x > v { return .node(l, v, r.inserting(x)) } else { return self } } }
  var sorted: [T] { switch self { case .leaf: return []; case let .node(l, v, r): return l.sorted + [v] + r.sorted } } 
  var depth: Int { switch self { case .leaf: 0; case .node(let l, _, let r): 1 + max(l.depth, r.depth) } } }
var tree = Tree<Int>.leaf
for x in [5, 2, 8, 1, 9, 3] { tree = tree.inserting(x) }
print(tree.sorted, tree.depth)
enum Level: Int, Comparable { case low = 1, mid, high; static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue } }
print(Level.low < .high, [Level.high, .low, .mid].sorted(), max(Level.low, .mid))
enum Op: String, CaseIterable { case add = "+", sub = "-"; func apply(_ a: Int, _ b: Int) -> Int { switch self { case .add: a + b; case .sub: a - b } } }
for op in Op.allCases { print("3 \(op.rawValue) 2 = \(op.apply(3, 2))") }
enum Size: Comparable { case small, medium, large }
print(Size.small < .large, [Size.large, .small].min()!)
enum Msg: Equatable { case text(String), quit }
print(Msg.text("a") == .text("a"), Msg.text("a") == .quit, Msg.quit != .quit)
