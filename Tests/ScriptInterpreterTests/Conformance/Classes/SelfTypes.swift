class Vehicle { let wheels: Int; required init(wheels: Int) { self.wheels = wheels }; class var kind: String { "vehicle" }; func clone() -> Self { type(of: self).init(wheels: wheels) } }
final class Bike: Vehicle { convenience init() { self.init(wheels: 2) }; override class var kind: String { "bike" } }
let v: Vehicle = Bike()
print(v.clone() is Bike, type(of: v).kind, v.clone().wheels, Vehicle.self == type(of: v))
class Chain { private var parts: [String] = []; @discardableResult func add(_ s: String) -> Self { parts.append(s); return self }; var text: String { parts.joined(separator: ">") } }
print(Chain().add("a").add("b").text)
protocol Copyable2 { func copy() -> Self }
final class Doc: Copyable2 { var t: String; init(_ t: String) { self.t = t }; func copy() -> Doc { Doc(t) } }
let d = Doc("x"), e = d.copy(); e.t = "y"; print(d.t, e.t, d === e, d !== e)
class Outer { var n = 1; lazy var inner = Inner(self); class Inner { unowned let o: Outer; init(_ o: Outer) { self.o = o }; var doubled: Int { o.n * 2 } } }
let o = Outer(); o.n = 4; print(o.inner.doubled)
class P { var name: String { "P" }; func hi() -> String { "hi \(name)" } }
class Q: P { override var name: String { get { super.name + "Q" } }; override final func hi() -> String { super.hi() + "!" } }
print(Q().hi(), [P(), Q()].map { $0.name })
class Acc { var total = 0 { willSet { if newValue < 0 { print("neg") } } didSet { if total < 0 { total = oldValue } } }; subscript(n: Int) -> Acc { total += n; return self } }
let acc = Acc(); acc.total = 5; acc.total = -3; print(acc.total, acc[2][3].total)
class Singleton { static let s = Singleton(); var c = 0; private init() {}; static func inc() { s.c += 1 } }
Singleton.inc(); Singleton.inc(); print(Singleton.s.c)
extension P: CustomStringConvertible { var description: String { "<\(name)>" } }
print(Q(), [P()], "\(Q())")
func same<T: AnyObject>(_ a: T, _ b: T) -> Bool { a === b }
print(same(acc, acc), acc is Acc, (acc as AnyObject) === acc)
struct Weak<T: AnyObject> { weak var v: T? }
var w = Weak(v: Doc("t")); print(w.v == nil); let keep = Doc("k"); w.v = keep; print(w.v!.t)
