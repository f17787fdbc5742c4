class A { func f(_ x: Int) -> String { "A.int" }; func f(_ x: String) -> String { "A.str" }; func f<T>(_ x: [T]) -> String { "A.arr" } }
class B: A { override func f(_ x: Int) -> String { "B.int+" + super.f(x) }; func f(_ x: Double) -> String { "B.dbl" } }
let b = B(); print(b.f(1), b.f("s"), b.f(2.5), b.f([1]), (b as A).f(3))
protocol Q { func go() -> String }; extension Q { func go() -> String { "default" }; func ext() -> String { "ext " + go() } }
struct X: Q { func go() -> String { "X" }; func ext() -> String { "X.ext" } }; struct Y: Q {}
let qs: [any Q] = [X(), Y()]; print(qs.map { $0.go() + "/" + $0.ext() }, X().ext())
func gen<T: Q>(_ t: T) -> String { t.ext() }; print(gen(X()), gen(Y()))
class Base: Q { func go() -> String { "Base" } }; class Der: Base { override func go() -> String { "Der" } }
let q: any Q = Der(); print(q.go(), q.ext(), gen(Der()))
class Shape { init() { setup() }; func setup() { print("Shape.setup") } }; class Sq: Shape { var side = 2; override func setup() { print("Sq.setup", side) } }; _ = Sq()
func over(_ x: Any) -> String { "any" }; func over<T: Equatable>(_ x: T) -> String { "eq" }; func over(_ x: Int) -> String { "int" }; print(over(1), over("s"), over([{ 1 }]), over(2 as Any))
func opt(_ x: Int?) -> String { "opt" }; func opt(_ x: Int) -> String { "int" }; let n: Int? = 1; print(opt(n), opt(1), opt(nil))
func lab(a: Int, b: Int = 2) -> Int { a + b }; func lab(a: Int) -> Int { a * 100 }; print(lab(a: 1), lab(a: 1, b: 1))
func clos(_ f: (Int) -> Int) -> String { "one" }; func clos(_ f: (Int, Int) -> Int) -> String { "two" }; print(clos { $0 }, clos { $0 + $1 })
func ret() -> Int { 1 }; func ret() -> String { "s" }; let ri: Int = ret(), rs: String = ret(); print(ri, rs)
struct M { static func * (l: M, r: Int) -> String { "M*Int" }; static func * (l: Int, r: M) -> String { "Int*M" } }; print(M() * 2, 2 * M())
extension Array { func mid() -> String { "generic" } }; extension Array where Element == Int { func mid() -> String { "ints" } }; print([1].mid(), ["a"].mid())
extension Sequence { func kind() -> String { "seq" } }; extension Collection { func kind() -> String { "coll" } }; print([1].kind(), AnySequence([1]).kind())
