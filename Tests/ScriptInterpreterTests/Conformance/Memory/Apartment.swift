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
var john: Person?
var unit4A: Apartment?
john = Person(name: "John Appleseed")
unit4A = Apartment(unit: "4A")
john!.apartment = unit4A
unit4A!.tenant = john
john = nil
print(unit4A?.tenant == nil)
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
var c: Customer?
c = Customer(name: "Jane")
c!.card = CreditCard(number: 1234_5678, customer: c!)
print(c!.card!.customer.name)
c = nil
