class DataImporter { var filename = "data.txt"; init() { print("importer made") } }
class DataManager { lazy var importer = DataImporter(); var data: [String] = [] }
let manager = DataManager()
manager.data.append("Some data")
print("before")
print(manager.importer.filename)
class StepCounter {
  var totalSteps: Int = 0 {
    willSet(newTotalSteps) { print("About to set totalSteps to \(newTotalSteps)") }
    didSet { if totalSteps > oldValue { print("Added \(totalSteps - oldValue) steps") } }
  }
}
let stepCounter = StepCounter()
stepCounter.totalSteps = 200
stepCounter.totalSteps += 160
struct Cuboid { var width = 0.0, height = 0.0, depth = 0.0; var volume: Double { width * height * depth } }
print(Cuboid(width: 4.0, height: 5.0, depth: 2.0).volume)
@propertyWrapper struct TwelveOrLess {
  private var number = 0
  var wrappedValue: Int { get { number } set { number = min(newValue, 12) } }
}
struct SmallRectangle { @TwelveOrLess var height: Int; @TwelveOrLess var width: Int }
var rectangle = SmallRectangle()
print(rectangle.height)
rectangle.height = 10
print(rectangle.height)
rectangle.height = 24
print(rectangle.height)
@propertyWrapper struct SmallNumber {
  private var maximum: Int
  private var number: Int
  private(set) var projectedValue: Bool
  var wrappedValue: Int {
    get { number }
    set { if newValue > maximum { number = maximum; projectedValue = true } else { number = newValue; projectedValue = false } }
  }
  init() { maximum = 12; number = 0; projectedValue = false }
  init(wrappedValue: Int) { maximum = 12; number = min(wrappedValue, maximum); projectedValue = false }
  init(wrappedValue: Int, maximum: Int) { self.maximum = maximum; number = min(wrappedValue, maximum); projectedValue = false }
}
struct UnitRectangle { @SmallNumber var height: Int = 1; @SmallNumber(maximum: 9) var width: Int = 2; @SmallNumber(wrappedValue: 20, maximum: 5) var depth: Int }
var unit = UnitRectangle()
print(unit.height, unit.width, unit.depth)
unit.width = 55
print(unit.width, unit.$width, unit.$height)
func someFunction() {
  @SmallNumber var myNumber: Int = 0
  myNumber = 10
  print(myNumber)
  myNumber = 24
  print(myNumber)
}
someFunction()
struct SomeStructure { static var storedTypeProperty = "Some value."; static var computedTypeProperty: Int { 1 } }
class SomeClass { static var storedTypeProperty = "Some value."; class var overrideableComputedTypeProperty: Int { 107 } }
class Sub: SomeClass { override class var overrideableComputedTypeProperty: Int { super.overrideableComputedTypeProperty + 1 } }
SomeStructure.storedTypeProperty = "Another value."
print(SomeStructure.storedTypeProperty, SomeStructure.computedTypeProperty, SomeClass.overrideableComputedTypeProperty, Sub.overrideableComputedTypeProperty)
func locals() {
  var n = 0 { didSet { print("n \(oldValue)->\(n)") } }
  var double: Int { n * 2 }
  var half: Int { get { n / 2 } set { n = newValue * 2 } }
  n = 5
  print(double)
  half = 10
  print(n, half)
  lazy var expensive: Int = { print("once"); return n + 1 }()
  print(expensive, expensive)
}
locals()
var global: Int = 1 { willSet { print("will \(newValue)") } didSet { print("did \(oldValue)") } }
global = 7
global += 1
var computedGlobal: Int { get { global * 10 } set { global = newValue / 10 } }
print(computedGlobal)
computedGlobal = 500
print(global)
struct Temperature { var celsius: Double; var fahrenheit: Double { get { celsius * 9 / 5 + 32 } set { celsius = (newValue - 32) * 5 / 9 } } }
var t = Temperature(celsius: 100)
t.fahrenheit -= 180
print(t.celsius, t.fahrenheit)
class Account { private(set) var balance = 0; var limit = 10 { didSet { if limit < 0 { limit = oldValue } } }; func deposit(_ n: Int) { balance += n } }
let acc = Account()
acc.deposit(5); acc.limit = -1
print(acc.balance, acc.limit)
