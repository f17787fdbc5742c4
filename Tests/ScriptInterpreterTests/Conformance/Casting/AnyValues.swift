class Animal { let name: String; init(_ n: String) { name = n } }
class Dog: Animal { func bark() -> String { name + " barks" } }
final class Puppy: Dog { override func bark() -> String { "small " + super.bark() } }
class Cat: Animal { var lives = 9 }
let zoo: [Animal] = [Dog("Rex"), Cat("Tom"), Puppy("Bit"), Animal("Gen")]
for a in zoo {
  switch a {
  case let p as Puppy: print("puppy", p.bark())
  case let d as Dog: print("dog", d.bark())
  case let c as Cat where c.lives > 5: print("cat", c.lives)
  default: print("animal", a.name, type(of: a))
  }
}
print(zoo.compactMap { $0 as? Dog }.map(\.name), zoo.filter { $0 is Cat }.count, (zoo[2] as! Dog).bark(), zoo.map { type(of: $0) == Dog.self })
let any: [Any] = [1, 2.5, "s", true, [1, 2], ["k": 1], (1, "t"), Dog("D"), Optional(3) as Any, { 5 } as () -> Int]
func describe(_ x: Any) -> String {
  if let i = x as? Int { return "Int \(i)" }
  if let d = x as? Double { return "Double \(d)" }
  if let b = x as? Bool { return "Bool \(b)" }
  if let s = x as? String { return "String \(s)" }
  if let a = x as? [Int] { return "Array \(a)" }
  if let d = x as? [String: Int] { return "Dict \(d)" }
  if let (n, t) = x as? (Int, String) { return "Tuple \(n) \(t)" }
  if let f = x as? () -> Int { return "Func \(f())" }
  if let a = x as? Animal { return "Animal \(a.name)" }
  return "?"
}
any.forEach { print(describe($0)) }
protocol Shape { var area: Double { get } }
struct Sq: Shape { var s: Double; var area: Double { s * s } }
struct Ci: Shape { var r: Double; var area: Double { 3 * r * r } }
let shapes: [any Shape] = [Sq(s: 2), Ci(r: 1)]
for s in shapes { if let sq = s as? Sq { print("square", sq.s) } else if s is Ci { print("circle", s.area) } }
let mixed: [Any] = [Sq(s: 1), "x", Ci(r: 2)]
print(mixed.compactMap { $0 as? any Shape }.map(\.area).reduce(0, +))
let d: Any = ["a": [1, 2], "b": [3]]
if let dict = d as? [String: [Int]] { print(dict.values.flatMap { $0 }.sorted()) }
let n = 7 as Any
print((n as? Int).map { $0 + 1 } ?? 0, n as? String ?? "not a string", (n as! Int) * 2)
print(Int("12").flatMap { $0 as Int? }.map(String.init) ?? "", Int(3.99), Int(exactly: 3.5) as Any, Double("1e3")!, Int("ff", radix: 16)!, String(255, radix: 2), Character("a").asciiValue!, Bool("true")!)
func generic<T>(_ t: T) -> String { switch t { case is Int: "int"; case is any Sequence: "seq"; case is any Error: "err"; default: "\(T.self)" } }
struct E: Error {}
print(generic(1), generic([1]), generic(E()), generic(1.5), generic("s"))
let nsLike: [String: Any?] = ["x": nil, "y": 2]
for k in nsLike.keys.sorted() { if let v = nsLike[k]! { print(k, v) } else { print(k, "nil") } }
let up: Animal = Puppy("U"), f: (Puppy) -> Animal = { $0 }, h: (Animal) -> String = { $0.name }
let narrow: (Dog) -> String = h
print(up is Dog, f(Puppy("P")).name, narrow(Dog("N")), (up as? Cat)?.lives as Any)
