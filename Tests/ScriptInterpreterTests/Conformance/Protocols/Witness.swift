protocol Greeter { var name: String { get set }; func greet() -> String; mutating func rename(_ n: String) }
extension Greeter { func greet() -> String { "Hi " + name }; mutating func rename(_ n: String) { name = n } }
struct S: Greeter { var name: String }
final class C: Greeter { var name: String; init(_ n: String) { name = n }; func greet() -> String { "Yo " + name } }
var gs: [any Greeter] = [S(name: "s"), C("c")]
for i in gs.indices { gs[i].rename(gs[i].name + "2"); gs[i].name += "!" }
print(gs.map { $0.greet() })
var g: any Greeter = gs[0]
g.name = "copy"
print(g.name, gs[0].name)
func twice<G: Greeter>(_ g: inout G) { g.rename(g.name + g.name) }
var s = S(name: "ab"); twice(&s); print(s)
var c = C("z"); twice(&c); print(c.name)
