protocol SomeProtocol { var mustBeSettable: Int { get set }; static func someTypeMethod(); init(p: Int); subscript(i: Int) -> Int { get } }
class SomeClass: SomeProtocol { var mustBeSettable = 1; class func someTypeMethod() { print("type method") }; required init(p: Int) { mustBeSettable = p }; subscript(i: Int) -> Int { i * mustBeSettable } }
final class FinalClass: SomeProtocol { var mustBeSettable = 2; static func someTypeMethod() { print("final") }; init(p: Int) {}; subscript(i: Int) -> Int { i } }
let c: any SomeProtocol.Type = SomeClass.self
c.someTypeMethod()
let made = c.init(p: 5)
print(made[3], type(of: made))
for t in [SomeClass.self, FinalClass.self] as [any SomeProtocol.Type] { t.someTypeMethod(); print(t.init(p: 4)[2]) }
