class Shape: CustomStringConvertible, Comparable {
  let name: String
  init(name: String) { self.name = name }
  var area: Double { 0 }
  var perimeter: Double { 0 }
  var description: String { "\(name)(area: \(area), perimeter: \(perimeter))" }
  static func < (l: Shape, r: Shape) -> Bool { l.area < r.area }
  static func == (l: Shape, r: Shape) -> Bool { l === r || (l.name == r.name && l.area == r.area) }
}
class Rectangle: Shape {
  var width, height: Double
  init(width: Double, height: Double, name: String = "rect") { self.width = width; self.height = height; super.init(name: name) }
  override var area: Double { width * height }
  override var perimeter: Double { 2 * (width + height) }
}
class Square: Rectangle {
  init(side: Double) { super.init(width: side, height: side, name: "square") }
  override var width: Double { didSet { if height != width { height = width } } }
  override var description: String { "square of \(width)" }
}
final class Circle: Shape {
  private let radius: Double
  init(radius: Double) { self.radius = radius; super.init(name: "circle") }
  override var area: Double { 3 * radius * radius }
}
let sq = Square(side: 2)
let shapes: [Shape] = [Rectangle(width: 3, height: 4), sq, Circle(radius: 1)]
print(shapes.sorted(), shapes.max()!, shapes.map(\.area).reduce(0, +))
sq.width = 5
print(sq, sq.height, sq.area, sq == Square(side: 5), shapes.contains(sq))
class Employee {
  let name: String
  fileprivate(set) var salary: Double
  weak var manager: Manager?
  required init(name: String, salary: Double) { self.name = name; self.salary = salary }
  func raise(by percent: Double) { salary *= 1 + percent / 100 }
  func role() -> String { "employee" }
  func describe() -> String { "\(name): \(role()) \(Int(salary))" + (manager.map { " under \($0.name)" } ?? "") }
}
class Manager: Employee {
  private(set) var reports: [Employee] = []
  override func role() -> String { "manager of \(reports.count)" }
  override func raise(by percent: Double) { super.raise(by: percent * 2); reports.forEach { $0.raise(by: percent / 2) } }
  func add(_ e: Employee) { reports.append(e); e.manager = self }
}
final class Director: Manager { override func role() -> String { "director, " + super.role() } }
let dir = Director(name: "Dee", salary: 1000), man = Manager(name: "Max", salary: 500), emp = Employee(name: "Eve", salary: 100)
dir.add(man); man.add(emp)
dir.raise(by: 10)
for e in [dir, man, emp] { print(e.describe()) }
let types: [Employee.Type] = [Employee.self, Manager.self]
print(types.map { $0.init(name: "T", salary: 1).role() }, type(of: emp as Employee), type(of: man as Employee) == Manager.self)
class Node { var children: [Node] = []; func accept(_ depth: Int = 0) -> String { String(repeating: "-", count: depth) + label + children.map { "\n" + $0.accept(depth + 1) }.joined() }; var label: String { "node" } }
class Leaf: Node { let text: String; init(_ t: String) { text = t; super.init() }; override var label: String { text } }
class Group: Node { convenience init(_ c: Node...) { self.init(); children = c }; override var label: String { "group(\(children.count))" } }
print(Group(Leaf("a"), Group(Leaf("b")), Leaf("c")).accept())
class Counter { class var step: Int { 1 }; private(set) var n = 0; func tick() -> Self { n += type(of: self).step; return self } }
class Fast: Counter { override class var step: Int { 10 } }
print(Counter().tick().tick().n, Fast().tick().tick().n)
class Template { final func run() -> [String] { [before(), body(), after()].compactMap { $0 } }; func before() -> String? { nil }; func body() -> String { fatalError("override") }; func after() -> String? { "end" } }
class Job: Template { override func before() -> String? { "start" }; override func body() -> String { "work" } }
class Quiet: Job { override func after() -> String? { nil } }
print(Job().run(), Quiet().run())
class A { var v: Int { 1 }; func f(_ x: Int = 1) -> String { "A\(x)" } }
class B: A { override var v: Int { super.v + 1 }; override func f(_ x: Int = 2) -> String { "B\(x) " + super.f(x) } }
let ab: A = B()
print(ab.v, ab.f(), B().f(), (ab as? B)?.f() ?? "")
