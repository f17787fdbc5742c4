var completionHandlers: [() -> Void] = []
func someFunctionWithEscapingClosure(completionHandler: @escaping () -> Void) {
  completionHandlers.append(completionHandler)
}
func someFunctionWithNonescapingClosure(closure: () -> Void) { closure() }
class SomeClass {
  var x = 10
  func doSomething() {
    someFunctionWithEscapingClosure { self.x = 100 }
    someFunctionWithNonescapingClosure { x = 200 }
  }
  func other() {
    someFunctionWithEscapingClosure { [self] in x = 300 }
    someFunctionWithEscapingClosure { [weak self] in self?.x += 1 }
  }
}
let instance = SomeClass()
instance.doSomething()
print(instance.x)
completionHandlers.first?()
print(instance.x)
instance.other()
completionHandlers[1]()
completionHandlers.last?()
print(instance.x, completionHandlers.count)
struct SomeStruct {
  var x = 10
  mutating func doSomething() {
    someFunctionWithNonescapingClosure { x = 200 }
  }
}
var st = SomeStruct()
st.doSomething()
print(st.x)
var customersInLine = ["Chris", "Alex", "Ewa", "Barry", "Daniella"]
print(customersInLine.count)
let customerProvider = { customersInLine.remove(at: 0) }
print(customersInLine.count)
print("Now serving \(customerProvider())!")
print(customersInLine.count)
func serve(customer customerProvider: @autoclosure () -> String) {
  print("Now serving \(customerProvider())!")
}
serve(customer: customersInLine.remove(at: 0))
var customerProviders: [() -> String] = []
func collectCustomerProviders(_ customerProvider: @autoclosure @escaping () -> String) {
  customerProviders.append(customerProvider)
}
collectCustomerProviders(customersInLine.remove(at: 0))
collectCustomerProviders(customersInLine.remove(at: 0))
print("Collected \(customerProviders.count) closures.")
for customerProvider in customerProviders {
  print("Now serving \(customerProvider())!")
}
func check(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = "failed") {
  if !condition() { print(message()) }
}
check(customersInLine.isEmpty)
check(customersInLine.isEmpty, "left: \(customersInLine)")
func myAnd(_ a: Bool, _ b: @autoclosure () throws -> Bool) rethrows -> Bool { a ? try b() : false }
print(myAnd(false, 1 / customersInLine.count > 0), myAnd(true, 2 > 1))
