class Person { let name: String; var friends: [Person] = []; weak var best: Person?
  init(name: String) { self.name = name } 
  func add(_ p: Person...) { friends += p } }
extension Person: Hashable { static func == (l: Person, r: Person) -> Bool { l.name == r.name }; func hash(into h: inout Hasher) { h.combine(name) } }
extension Person: CustomDebugStringConvertible { var debugDescription: String { "P(\(name))" } }
let a = Person(name: "A"), b = Person(name: "B"), c = Person(name: "C")
a.add(b, c); b.add(c); a.best = b
func reach(_ p: Person, _ seen: inout Set<Person>) { guard seen.insert(p).inserted else { return }; p.friends.forEach { reach($0, &seen) } }
var seen = Set<Person>(); reach(a, &seen)
print(seen.map(\.name).sorted(), a.best?.friends.first?.name ?? "none", [a, b], a.friends.contains(c), a == Person(name: "A"), a === Person(name: "A"))
debugPrint(a, "s", 1.0)
print(String(describing: a.best), String(reflecting: "q"), "\(a.friends)")
