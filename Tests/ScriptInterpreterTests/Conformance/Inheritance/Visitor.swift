protocol Visitor {
  associatedtype Result
  func visit(_ n: NumberNode) -> Result
  func visit(_ n: BinaryNode) -> Result
}
class ExprNode {
  func accept<V: Visitor>(_ v: V) -> V.Result { fatalError("abstract") }
}
class NumberNode: ExprNode {
  let value: Double
  init(_ value: Double) { self.value = value }
  override func accept<V: Visitor>(_ v: V) -> V.Result { v.visit(self) }
}
class BinaryNode: ExprNode {
  let op: Character, lhs: ExprNode, rhs: ExprNode
  init(_ lhs: ExprNode, _ op: Character, _ rhs: ExprNode) { self.lhs = lhs; self.op = op; self.rhs = rhs }
  override func accept<V: Visitor>(_ v: V) -> V.Result { v.visit(self) }
}
struct Evaluator: Visitor {
  func visit(_ n: NumberNode) -> Double { n.value }
  func visit(_ n: BinaryNode) -> Double {
    let a = n.lhs.accept(self), b = n.rhs.accept(self)
    switch n.op {
    case "+": return a + b
    case "-": return a - b
    case "*": return a * b
    default: return a / b
    }
  }
}
struct Printer: Visitor {
  func visit(_ n: NumberNode) -> String { String(n.value) }
  func visit(_ n: BinaryNode) -> String { "(" + n.lhs.accept(self) + " \(n.op) " + n.rhs.accept(self) + ")" }
}
final class DepthCounter: Visitor {
  var visited = 0
  func visit(_ n: NumberNode) -> Int { visited += 1; return 1 }
  func visit(_ n: BinaryNode) -> Int { visited += 1; return 1 + max(n.lhs.accept(self), n.rhs.accept(self)) }
}
let e = BinaryNode(NumberNode(2), "*", BinaryNode(NumberNode(3), "+", NumberNode(4)))
print(e.accept(Printer()), "=", e.accept(Evaluator()))
let c = DepthCounter()
print(e.accept(c), c.visited)
// Double dispatch
class Thing { func collide(with other: Thing) -> String { other.collided(by: self) }
  func collided(by t: Thing) -> String { "thing/thing" }
  func collided(by a: Asteroid) -> String { "asteroid/thing" } }
class Asteroid: Thing {
  override func collide(with other: Thing) -> String { other.collided(by: self) }
  override func collided(by t: Thing) -> String { "thing/asteroid" }
  override func collided(by a: Asteroid) -> String { "asteroid/asteroid" }
}
for a in [Thing(), Asteroid()] { for b in [Thing(), Asteroid()] { print(a.collide(with: b)) } }
protocol ShapeVisitor: AnyObject { func visitCircle(_ c: Circle); func visitSquare(_ s: Square) }
protocol Shape { func accept(_ visitor: ShapeVisitor) }
struct Circle: Shape { let r: Double; func accept(_ visitor: ShapeVisitor) { visitor.visitCircle(self) } }
struct Square: Shape { let side: Double; func accept(_ visitor: ShapeVisitor) { visitor.visitSquare(self) } }
class AreaVisitor: ShapeVisitor {
  private(set) var total = 0.0
  func visitCircle(_ c: Circle) { total += 3.0 * c.r * c.r }
  func visitSquare(_ s: Square) { total += s.side * s.side }
}
let v = AreaVisitor()
let shapes: [Shape] = [Circle(r: 1), Square(side: 2)]
shapes.forEach { $0.accept(v) }
print(v.total)
