func greet(person: [String: String]) { guard let n = person["name"] else { return }; print("Hello \(n)!") ; guard let loc = person["location"] else { print("near"); return }; print("in \(loc)") }
greet(person: ["name": "J"]); greet(person: ["name": "Jane", "location": "C"])
let optionalString: String? = "Hello"; print(optionalString == nil)
var optionalName: String? = "John Appleseed"; var greeting = "Hello!"
if let name = optionalName { greeting = "Hello, \(name)" } else { greeting = "anon" }; print(greeting)
let nickname: String? = nil, fullName = "John"; print("Hi \(nickname ?? fullName)"); if let nickname { print(nickname) }
let interestingNumbers = ["Prime": [2, 3, 5, 7], "Square": [1, 4, 9]]
var largest = 0; for (_, numbers) in interestingNumbers { for n in numbers { if n > largest { largest = n } } }; print(largest)
func sumOf(_ ns: Int...) -> Int { var s = 0; for n in ns { s += n }; return s }; print(sumOf(), sumOf(42, 597, 12))
func hasAnyMatches(list: [Int], condition: (Int) -> Bool) -> Bool { for i in list { if condition(i) { return true } }; return false }
func lessThanTen(number: Int) -> Bool { return number < 10 }
var numbers = [20, 19, 7, 12]; print(hasAnyMatches(list: numbers, condition: lessThanTen))
print(numbers.map({ (number: Int) -> Int in let result = 3 * number; return result }), numbers.map({ number in 3 * number }), numbers.sorted { $0 > $1 })
class NamedShape { var numberOfSides: Int = 0; var name: String; init(name: String) { self.name = name }; func simpleDescription() -> String { return "A shape with \(numberOfSides) sides." } }
class EquilateralTriangle: NamedShape { var sideLength: Double = 0.0; init(sideLength: Double, name: String) { self.sideLength = sideLength; super.init(name: name); numberOfSides = 3 }
  var perimeter: Double { get { return 3.0 * sideLength } set { sideLength = newValue / 3.0 } }; override func simpleDescription() -> String { return "An equilateral triangle with sides of length \(sideLength)." } }
var triangle = EquilateralTriangle(sideLength: 3.1, name: "a triangle"); print(triangle.perimeter); triangle.perimeter = 9.9; print(triangle.sideLength)
class TriangleAndSquare { var triangle: EquilateralTriangle { willSet { square.sideLength = newValue.sideLength } }; var square: Sq { willSet { triangle.sideLength = newValue.sideLength } }; init(size: Double, name: String) { square = Sq(sideLength: size); triangle = EquilateralTriangle(sideLength: size, name: name) } }
class Sq { var sideLength: Double; init(sideLength: Double) { self.sideLength = sideLength } }
var ts = TriangleAndSquare(size: 10, name: "t"); print(ts.square.sideLength); ts.square = Sq(sideLength: 50); print(ts.triangle.sideLength)
enum ServerResponse { case result(String, String), failure(String) }
let success = ServerResponse.result("6:00 am", "8:09 pm"); switch success { case let .result(sunrise, sunset): print("Sunrise is at \(sunrise) and sunset is at \(sunset)."); case let .failure(message): print("Failure...  \(message)") }
protocol ExampleProtocol { var simpleDescription: String { get }; mutating func adjust() }
struct SimpleStructure: ExampleProtocol { var simpleDescription: String = "A simple structure"; mutating func adjust() { simpleDescription += " (adjusted)" } }
extension Int: ExampleProtocol { var simpleDescription: String { return "The number \(self)" }; mutating func adjust() { self += 42 } }
var b = SimpleStructure(); b.adjust(); print(b.simpleDescription, 7.simpleDescription); let pv: any ExampleProtocol = b; print(pv.simpleDescription)
var fridgeIsOpen = false; let fridgeContent = ["milk", "eggs"]; func fridgeContains(_ food: String) -> Bool { fridgeIsOpen = true; defer { fridgeIsOpen = false }; return fridgeContent.contains(food) }
if fridgeContains("banana") { print("Found") }; print(fridgeIsOpen)
func makeArray<Item>(repeating item: Item, numberOfTimes: Int) -> [Item] { var r: [Item] = []; for _ in 0..<numberOfTimes { r.append(item) }; return r }; print(makeArray(repeating: "knock", numberOfTimes: 2))
enum OptionalValue<Wrapped> { case none, some(Wrapped) }; var possibleInteger: OptionalValue<Int> = .none; possibleInteger = .some(100); print(possibleInteger)
