protocol FullyNamed { var fullName: String { get } }
struct Person: FullyNamed { var fullName: String }
class Starship: FullyNamed {
  var prefix: String?
  var name: String
  init(name: String, prefix: String? = nil) { self.name = name; self.prefix = prefix }
  var fullName: String { (prefix != nil ? prefix! + " " : "") + name }
}
let john = Person(fullName: "John Appleseed")
let ncc1701 = Starship(name: "Enterprise", prefix: "USS")
print(john.fullName, ncc1701.fullName)
protocol Togglable { mutating func toggle() }
enum OnOffSwitch: Togglable {
  case off, on
  mutating func toggle() { switch self { case .off: self = .on; case .on: self = .off } }
}
var lightSwitch = OnOffSwitch.off
lightSwitch.toggle()
print(lightSwitch)
var t: any Togglable = lightSwitch
t.toggle()
print(t)
protocol Counter { var count: Int { get set }; mutating func bump() }
extension Counter { mutating func bump() { count += 1 } ; mutating func bumpTwice() { bump(); bump() } }
struct A: Counter { var count = 0 }
class B: Counter { var count = 10 }
var a = A(); a.bump(); a.bumpTwice(); print(a.count)
var b = B(); b.bump(); b.bumpTwice(); print(b.count)
var list: [any Counter] = [a, b]
for i in list.indices { list[i].bump(); list[i].count *= 2 }
print(list.map { $0.count }, b.count)
protocol Named { var name: String { get } }
protocol Aged { var age: Int { get } }
struct Human: Named, Aged { var name: String; var age: Int }
func wish(_ p: any Named & Aged) { print("Happy birthday, \(p.name), you're \(p.age)!") }
wish(Human(name: "Malcolm", age: 21))
protocol Initializable { init(value: Int) }
struct S1: Initializable { let value: Int }
class C1: Initializable { let value: Int; required init(value: Int) { self.value = value } }
func make<T: Initializable>(_ type: T.Type) -> T { T(value: 7) }
print(make(S1.self).value, make(C1.self).value)
protocol HasArea { var area: Double { get } }
class Circle: HasArea { let pi = 3.1415927; var radius: Double; var area: Double { pi * radius * radius }; init(radius: Double) { self.radius = radius } }
class Country: HasArea { var area: Double; init(area: Double) { self.area = area } }
class Animal { var legs: Int; init(legs: Int) { self.legs = legs } }
let objects: [AnyObject] = [Circle(radius: 2.0), Country(area: 243_610), Animal(legs: 4)]
for object in objects {
  if let objectWithArea = object as? HasArea { print("Area is \(objectWithArea.area)") } else { print("Something that doesn't have an area") }
}
