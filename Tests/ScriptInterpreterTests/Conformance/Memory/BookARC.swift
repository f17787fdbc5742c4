class Person {
  let name: String
  init(name: String) { self.name = name; print("\(name) is being initialized") }
  var apartment: Apartment?
  deinit { print("\(name) is being deinitialized") }
}
class Apartment {
  let unit: String
  init(unit: String) { self.unit = unit }
  weak var tenant: Person?
  deinit { print("Apartment \(unit) is being deinitialized") }
}
var reference1: Person? = Person(name: "John Appleseed")
var reference2 = reference1
reference1 = nil
print("one left")
reference2 = nil
var john: Person? = Person(name: "John")
var unit4A: Apartment? = Apartment(unit: "4A")
john!.apartment = unit4A
unit4A!.tenant = john
john = nil
print(unit4A?.tenant?.name ?? "no tenant")
unit4A = nil
class Customer {
  let name: String
  var card: CreditCard?
  init(name: String) { self.name = name }
  deinit { print("\(name) is being deinitialized") }
}
class CreditCard {
  let number: UInt64
  unowned let customer: Customer
  init(number: UInt64, customer: Customer) { self.number = number; self.customer = customer }
  deinit { print("Card #\(number) is being deinitialized") }
}
var c: Customer? = Customer(name: "Kate")
c!.card = CreditCard(number: 1234_5678_9012_3456, customer: c!)
c = nil
class HTMLElement {
  let name: String
  let text: String?
  lazy var asHTML: () -> String = { [unowned self] in
    if let text = self.text { return "<\(self.name)>\(text)</\(self.name)>" } else { return "<\(self.name) />" }
  }
  init(name: String, text: String? = nil) { self.name = name; self.text = text }
  deinit { print("\(name) is being deinitialized") }
}
let heading = HTMLElement(name: "h1")
let defaultText = "some default text"
heading.asHTML = { "<\(heading.name)>\(heading.text ?? defaultText)</\(heading.name)>" }
print(heading.asHTML())
var paragraph: HTMLElement? = HTMLElement(name: "p", text: "hello, world")
print(paragraph!.asHTML())
paragraph = nil
class Bank {
  static var coinsInBank = 10_000
  static func distribute(coins n: Int) -> Int { let k = min(n, coinsInBank); coinsInBank -= k; return k }
  static func receive(coins: Int) { coinsInBank += coins }
}
class Player {
  var coinsInPurse: Int
  init(coins: Int) { coinsInPurse = Bank.distribute(coins: coins) }
  func win(coins: Int) { coinsInPurse += Bank.distribute(coins: coins) }
  deinit { Bank.receive(coins: coinsInPurse) }
}
var playerOne: Player? = Player(coins: 100)
playerOne!.win(coins: 2_000)
print("There are now \(Bank.coinsInBank) coins left in the bank", playerOne!.coinsInPurse)
playerOne = nil
print("PlayerOne has left the game", Bank.coinsInBank)
func scope() {
  let tracker = Apartment(unit: "tmp")
  weak var w = tracker
  print(w === tracker, w != nil)
}
scope()
class Department { var courses: [Course] = []; let name: String; init(_ n: String) { name = n } }
class Course { let name: String; unowned var department: Department; unowned var next: Course?
  init(_ n: String, in d: Department) { name = n; department = d; next = nil } }
let d = Department("Horticulture")
let intro = Course("Survey", in: d), inter = Course("Herbs", in: d)
intro.next = inter
d.courses = [intro, inter]
print(d.courses.map { $0.next?.name ?? "-" }, intro.department.name)
