class Vehicle {
  var currentSpeed = 0.0
  var description: String { return "traveling at \(currentSpeed) miles per hour" }
  func makeNoise() {}
}
let someVehicle = Vehicle()
print("Vehicle: \(someVehicle.description)")
class Bicycle: Vehicle { var hasBasket = false }
class Tandem: Bicycle { var currentNumberOfPassengers = 0 }
let tandem = Tandem()
tandem.hasBasket = true
tandem.currentNumberOfPassengers = 2
tandem.currentSpeed = 22.0
print("Tandem: \(tandem.description)")
class Train: Vehicle { override func makeNoise() { print("Choo Choo") } }
Train().makeNoise()
class Car: Vehicle {
  var gear = 1
  override var description: String { return super.description + " in gear \(gear)" }
}
let car = Car()
car.currentSpeed = 25.0
car.gear = 3
print("Car: \(car.description)")
class AutomaticCar: Car {
  override var currentSpeed: Double {
    didSet { gear = Int(currentSpeed / 10.0) + 1 }
  }
}
let automatic = AutomaticCar()
automatic.currentSpeed = 35.0
print("AutomaticCar: \(automatic.description)")
class Shape {
  let name: String
  init(name: String) { self.name = name }
  func area() -> Double { 0 }
  final func describe() -> String { "\(name) with area \(area())" }
  class func kind() -> String { "shape" }
  static var count = 0
  subscript(i: Int) -> String { "\(name)[\(i)]" }
}
class Circle: Shape {
  var radius: Double { willSet { print("from \(radius) to \(newValue)") } }
  init(radius: Double) { self.radius = radius; super.init(name: "circle"); Self.count += 1 }
  override func area() -> Double { 3 * radius * radius }
  override class func kind() -> String { "round " + super.kind() }
  override subscript(i: Int) -> String { super[i] + "!" }
}
class Square: Shape {
  var side: Double
  init(side: Double) { self.side = side; super.init(name: "square"); Shape.count += 1 }
  convenience init() { self.init(side: 1) }
  override func area() -> Double { side * side }
}
let shapes: [Shape] = [Circle(radius: 2), Square(side: 3), Square(), Shape(name: "blob")]
for s in shapes { print(s.describe(), type(of: s).kind(), s[1], s is Square, (s as? Circle)?.radius ?? -1) }
(shapes[0] as! Circle).radius = 5
print(Shape.count, shapes.map { $0.area() }.reduce(0, +), type(of: shapes[1]))
class A { func f() -> String { "A.f " + g() }; func g() -> String { "A.g" } }
class B: A { override func g() -> String { "B.g" } }
class C: B { override func f() -> String { "C." + super.f() }; override func g() -> String { "C.g>" + super.g() } }
print(A().f(), B().f(), C().f(), (C() as A).g())
class Animal { var sound: String { "..." }; required init() {}; static func make() -> Self { Self() } }
class Dog: Animal { override var sound: String { "Woof" } }
class Puppy: Dog { override var sound: String { super.sound.lowercased() } }
print(Animal.make().sound, Dog.make().sound, Puppy.make().sound)
let kinds: [Animal.Type] = [Animal.self, Dog.self, Puppy.self]
print(kinds.map { $0.init().sound })
