protocol Animal { var name: String { get }; func speak() -> String }
extension Animal { func speak() -> String { "..." }; func intro() -> String { "I am \(name) and I say \(speak())" } }
struct Dog: Animal { let name = "Dog"; func speak() -> String { "Woof" } }
struct Fish: Animal { let name = "Fish" }
class Cat: Animal { var name: String { "Cat" }; func speak() -> String { "Meow" } }
class Lion: Cat { override var name: String { "Lion" }; override func speak() -> String { "Roar" } }
let zoo: [Animal] = [Dog(), Fish(), Cat(), Lion()]
for a in zoo { print(a.intro()) }
protocol Flyer { func fly() -> String }
extension Flyer { func fly() -> String { "flap" } }
extension Flyer where Self: Animal { func show() -> String { name + " does " + fly() } }
struct Bird: Animal, Flyer { let name: String }
print(Bird(name: "Robin").show(), Bird(name: "R").intro())
protocol P { func a() -> Int }
protocol Q: P { func b() -> Int }
extension Q { func a() -> Int { b() * 10 } }
struct X: Q { func b() -> Int { 4 } }
let q: any Q = X()
let p: any P = q
print(q.a(), q.b(), p.a())
func use<T: P>(_ t: T) -> Int { t.a() }
print(use(X()), use(q))
extension Collection where Element: Animal { var names: String { map(\.name).joined(separator: ",") } }
print([Dog(), Dog()].names)
extension Int: Animal { var name: String { "Int\(self)" } }
print(5.intro(), (7 as Animal).speak())
protocol Describable { static var kind: String { get }; static func make() -> Self; var id: Int { get } }
struct D1: Describable { static let kind = "D1"; static func make() -> D1 { D1(id: 1) }; let id: Int }
struct D2: Describable { static var kind: String { "D2" }; static func make() -> Self { Self(id: 2) }; let id: Int }
func info<T: Describable>(_: T.Type) -> String { "\(T.kind) \(T.make().id)" }
print(info(D1.self), info(D2.self))
