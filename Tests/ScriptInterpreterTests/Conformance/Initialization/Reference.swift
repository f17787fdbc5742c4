struct StructWithFail { let n: Int; init?(_ s: String) { guard let n = Int(s) else { return nil }; self.n = n } }
print(StructWithFail("3")!.n, StructWithFail("x") == nil)
class Base { let a: Int; var b: String; init(a: Int, b: String = "b") { self.a = a; self.b = b }; convenience init?(text: String) { guard let n = Int(text) else { return nil }; self.init(a: n) }; required init(copy: Base) { a = copy.a; b = copy.b } }
class Sub: Base {
  var c: [Int]
  init(c: [Int]) { self.c = c; super.init(a: c.count); b += "!" }
  required init(copy: Base) { c = (copy as? Sub)?.c ?? []; super.init(copy: copy) }
  override convenience init(a: Int, b: String) { self.init(c: Array(repeating: a, count: a)); self.b = b }
}
let s = Sub(c: [1, 2])
let t = Sub(a: 3, b: "z")
print(s.a, s.b, t.c, t.b, Sub(copy: t).c, Sub(copy: Base(a: 9)).a, Base(text: "12")?.a ?? 0, Base(text: "q") == nil)
extension StructWithFail { init(sum xs: Int...) { n = xs.reduce(0, +) } }
print(StructWithFail(sum: 1, 2, 3).n)
struct Defaults { var a = 1, b: Int?, c: [String] = []; let d = 4; var e: (Int, Int) = (0, 0) }
print(Defaults(), Defaults(a: 2), Defaults(b: 3, e: (1, 2)), Defaults(a: 0, b: nil, c: ["x"]))
enum E { case a, b(Int); init(_ n: Int) { self = n == 0 ? .a : .b(n) }; init?(name: String) { switch name { case "a": self = .a; default: return nil } } }
print(E(0), E(5), E(name: "a")!, E(name: "z") as Any)
class Lazy { lazy var x: Int = { calls += 1; return 42 }(); lazy private(set) var list = [Int](); var calls = 0 }
let l = Lazy()
print(l.calls, l.x, l.x, l.calls)
l.list.isEmpty ? print("empty") : print("full")
final class Once { static let shared: Once = { print("made once"); return Once() }(); let id: Int; private init() { id = 7 } }
print(Once.shared.id, Once.shared === Once.shared)
struct Temp { let c: Double; init(celsius c: Double) { self.c = c }; init(fahrenheit f: Double) { self.init(celsius: (f - 32) / 1.8) } }
print(Temp(fahrenheit: 212).c, [0.0, 100].map(Temp.init(celsius:)).map(\.c))
protocol P { init(v: Int); static func make() -> Self }
extension P { static func make() -> Self { Self(v: 1) }; init() { self.init(v: 99) } }
struct PS: P { var v: Int }
final class PC: P { let v: Int; init(v: Int) { self.v = v } }
print(PS.make().v, PS().v, PC.make().v, PC().v)
func build<T: P>(_: T.Type) -> T { T() }
print(build(PS.self).v, build(PC.self).v)
class Parent { let name: String; private(set) var children: [Child] = []; init(_ n: String, _ kids: String...) { name = n; for k in kids { children.append(Child(k, of: self)) } } }
class Child { let name: String; unowned let parent: Parent; init(_ n: String, of p: Parent) { name = n; parent = p } }
let family = Parent("A", "b", "c")
print(family.children.map { "\($0.name)<\($0.parent.name)" })
