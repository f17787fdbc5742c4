class Animal {
  let name: String
  private(set) var energy = 10
  init(name: String) { self.name = name }
  func sound() -> String { "generic" }
  func speak() -> String { "\(name): \(sound())" }
  func eat(_ amount: Int = 1) -> Self { energy += amount; return self }
  class func kind() -> String { "Animal" }
  static func create(_ n: String) -> Animal { Animal(name: n) }
  subscript(i: Int) -> String { "animal[\(i)]" }
}
class Dog: Animal {
  override func sound() -> String { "Woof" }
  func fetch() -> String { "\(name) fetches" }
  override class func kind() -> String { "Dog < " + super.kind() }
  override subscript(i: Int) -> String { "dog[\(i)] " + super[i] }
}
final class Puppy: Dog {
  override func sound() -> String { super.sound().lowercased() + "!" }
  override func eat(_ amount: Int = 5) -> Self { print("yum"); return super.eat(amount * 2) }
}
let animals: [Animal] = [Animal(name: "A"), Dog(name: "D"), Puppy(name: "P")]
for a in animals { print(a.speak(), type(of: a).kind(), a[1], a.eat().energy) }
print(Puppy(name: "q").eat().eat(3).energy, Dog(name: "z").eat().fetch())
print(Animal.create("c").name, type(of: animals[2]), animals[2] is Dog, animals[1] is Puppy)
func describe(_ a: Animal) -> String { switch a { case let p as Puppy: "puppy \(p.name)"; case is Dog: "dog"; default: "animal" } }
print(animals.map(describe))
class Base { func a() { print("Base.a"); b() }; func b() { print("Base.b") }; init() { a() } }
class Mid: Base { override func b() { print("Mid.b") } }
class Leaf: Mid { var x = 5; override func a() { print("Leaf.a", x); super.a() } }
_ = Leaf()
class Generic<T> { var value: T; init(_ v: T) { value = v }; func show() -> String { "G(\(value))" } }
class IntGeneric: Generic<Int> { override func show() -> String { "Int" + super.show() } ; func double() -> Int { value * 2 } }
let g: Generic<Int> = IntGeneric(21)
print(g.show(), (g as! IntGeneric).double(), Generic("s").show())
print(animals[0] === animals[0], animals[0] !== animals[1])
