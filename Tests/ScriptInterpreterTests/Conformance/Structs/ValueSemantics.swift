struct Point: Hashable { var x, y: Int
  static let zero = Point(x: 0, y: 0)
  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  func distance(to o: Point) -> Int { abs(x - o.x) + abs(y - o.y) }
  mutating func translate(dx: Int = 0, dy: Int = 0) { x += dx; y += dy }
  func translated(dx: Int = 0, dy: Int = 0) -> Point { var c = self; c.translate(dx: dx, dy: dy); return c } }
var a = Point(x: 1, y: 2)
var b = a
b.x = 10
print(a, b, a.translated(dx: 5), Point.zero + b, a.distance(to: b))
struct Line { var start: Point, end: Point; var midpoint: Point { get { Point(x: (start.x + end.x) / 2, y: (start.y + end.y) / 2) } set { let d = Point(x: newValue.x - midpoint.x, y: newValue.y - midpoint.y); start = start + d; end = end + d } } }
var l = Line(start: .zero, end: Point(x: 4, y: 4))
l.midpoint.x = 10
l.start.translate(dy: 1)
print(l, l.midpoint)
var lines = [l, l]
lines[0].end.y = 99
lines[1].midpoint = .zero
print(lines.map(\.end), l.end)
var dict = ["p": Point.zero]
dict["p"]?.x = 7
dict["q", default: Point(x: 1, y: 1)].translate(dx: 1)
print(dict["p"]!, dict["q"]!)
func modify(_ p: inout Point, by f: (inout Point) -> Void) { f(&p) }
modify(&a) { $0.x *= 100; $0.y -= 1 }
modify(&lines[0].start) { $0 = .zero }
print(a, lines[0].start)
struct Stack<T> { private var items: [T] = []; mutating func push(_ t: T) { items.append(t) }; mutating func pop() -> T? { items.popLast() }; var peek: T? { items.last }; var count: Int { items.count } }
var s1 = Stack<Int>()
s1.push(1)
var s2 = s1
s2.push(2)
print(s1.count, s2.count, s2.pop() ?? 0, s1.peek ?? 0)
final class Ref { var v = 0 }
struct Holder { var ref = Ref(); var n = 0 }
let h1 = Holder()
var h2 = h1
h2.ref.v = 5; h2.n = 6
print(h1.ref.v, h1.n, h1.ref === h2.ref)
struct COW { private final class Box { var a: [Int]; init(_ a: [Int]) { self.a = a } }
  private var box = Box([])
  var items: [Int] { box.a }
  mutating func append(_ x: Int) { if !isKnownUniquelyReferenced(&box) { box = Box(box.a) }; box.a.append(x) } }
var c1 = COW(); c1.append(1)
var c2 = c1; c2.append(2)
print(c1.items, c2.items)
let set: Set<Point> = [.zero, Point(x: 0, y: 0), Point(x: 1, y: 0)]
print(set.count, set.contains(.zero), Set([Point(x: 2, y: 2)]).union(set).count)
struct Matrix2 { var m: (a: Int, b: Int, c: Int, d: Int); static func * (l: Matrix2, r: Matrix2) -> Matrix2 {
  Matrix2(m: (l.m.a * r.m.a + l.m.b * r.m.c, l.m.a * r.m.b + l.m.b * r.m.d, l.m.c * r.m.a + l.m.d * r.m.c, l.m.c * r.m.b + l.m.d * r.m.d)) } }
var fib = Matrix2(m: (1, 1, 1, 0)); var acc = Matrix2(m: (1, 0, 0, 1)); var n = 30
while n > 0 { if n % 2 == 1 { acc = acc * fib }; fib = fib * fib; n /= 2 }
print(acc.m.b)
var t = (name: "x", pos: Point.zero, list: [1])
t.pos.x = 3; t.list.append(2); t.name += "y"
let u = t
t.list[0] = 9
print(t, u.list)
var nested: [String: [[Int]]] = ["k": [[1], [2, 3]]]
nested["k"]![1].append(4)
nested["k"]?[0][0] += 10
nested["z", default: []].append([0])
print(nested["k"]!, nested["z"]!)
