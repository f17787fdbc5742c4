struct Fahrenheit { var temperature: Double; init() { temperature = 32.0 } }
print("The default temperature is \(Fahrenheit().temperature)° Fahrenheit")
struct Celsius {
  var temperatureInCelsius: Double
  init(fromFahrenheit fahrenheit: Double) { temperatureInCelsius = (fahrenheit - 32.0) / 1.8 }
  init(fromKelvin kelvin: Double) { temperatureInCelsius = kelvin - 273.15 }
  init(_ celsius: Double) { temperatureInCelsius = celsius }
}
print(Celsius(fromFahrenheit: 212.0), Celsius(fromKelvin: 273.15), Celsius(37.0).temperatureInCelsius)
struct Color {
  let red, green, blue: Double
  init(red: Double, green: Double, blue: Double) { self.red = red; self.green = green; self.blue = blue }
  init(white: Double) { red = white; green = white; blue = white }
}
print(Color(white: 0.5), Color(red: 1.0, green: 0.0, blue: 1.0).blue)
class SurveyQuestion {
  let text: String
  var response: String?
  init(text: String) { self.text = text }
  func ask() { print(text) }
}
let beetsQuestion = SurveyQuestion(text: "How about beets?")
beetsQuestion.ask()
beetsQuestion.response = "I also like beets."
print(beetsQuestion.response as Any)
class ShoppingListItem { var name: String?; var quantity = 1; var purchased = false }
let item = ShoppingListItem()
print(item.name ?? "unnamed", item.quantity, item.purchased)
struct Size { var width = 0.0, height = 0.0 }
struct Point { var x = 0.0, y = 0.0 }
print(Size(width: 2.0, height: 2.0), Size(height: 3), Size())
struct Rect {
  var origin = Point()
  var size = Size()
  init() {}
  init(origin: Point, size: Size) { self.origin = origin; self.size = size }
  init(center: Point, size: Size) {
    let originX = center.x - (size.width / 2)
    let originY = center.y - (size.height / 2)
    self.init(origin: Point(x: originX, y: originY), size: size)
  }
}
print(Rect(), Rect(center: Point(x: 4.0, y: 4.0), size: Size(width: 3.0, height: 3.0)).origin)
class Vehicle { var numberOfWheels = 0; var description: String { "\(numberOfWheels) wheel(s)" } }
class Bicycle: Vehicle { override init() { super.init(); numberOfWheels = 2 } }
print(Vehicle().description, Bicycle().description)
class Hoverboard: Vehicle {
  var color: String
  init(color: String) { self.color = color }
  override var description: String { "\(super.description) in a beautiful \(color)" }
}
print("Hoverboard: \(Hoverboard(color: "silver").description)")
class Food { var name: String; init(name: String) { self.name = name }; convenience init() { self.init(name: "[Unnamed]") } }
class RecipeIngredient: Food {
  var quantity: Int
  init(name: String, quantity: Int) { self.quantity = quantity; super.init(name: name) }
  override convenience init(name: String) { self.init(name: name, quantity: 1) }
}
class ShoppingItem: RecipeIngredient { var purchased = false
  var description: String { var output = "\(quantity) x \(name)"; output += purchased ? " ✔" : " ✘"; return output } }
var breakfastList = [ShoppingItem(), ShoppingItem(name: "Bacon"), ShoppingItem(name: "Eggs", quantity: 6)]
breakfastList[0].name = "Orange juice"
breakfastList[0].purchased = true
for item in breakfastList { print(item.description) }
struct Animal { let species: String; init?(species: String) { if species.isEmpty { return nil }; self.species = species } }
if let giraffe = Animal(species: "Giraffe") { print("An animal was initialized with a species of \(giraffe.species)") }
print(Animal(species: "") == nil)
enum TemperatureUnit { case kelvin, celsius, fahrenheit
  init?(symbol: Character) {
    switch symbol { case "K": self = .kelvin; case "C": self = .celsius; case "F": self = .fahrenheit; default: return nil }
  } }
print(TemperatureUnit(symbol: "F") as Any, TemperatureUnit(symbol: "X") as Any)
class Product { let name: String; init?(name: String) { if name.isEmpty { return nil }; self.name = name } }
class CartItem: Product {
  let quantity: Int
  init?(name: String, quantity: Int) { if quantity < 1 { return nil }; self.quantity = quantity; super.init(name: name) }
}
print(CartItem(name: "sock", quantity: 2)?.name ?? "nil", CartItem(name: "shirt", quantity: 0) == nil, CartItem(name: "", quantity: 1) == nil)
class Document { var name: String?; init() {}; init?(name: String) { if name.isEmpty { return nil }; self.name = name } }
class AutomaticallyNamedDocument: Document {
  override init() { super.init(); self.name = "[Untitled]" }
  override init(name: String) { super.init(); if name.isEmpty { self.name = "[Untitled]" } else { self.name = name } }
}
class UntitledDocument: Document { override init() { super.init(name: "[Untitled]")! } }
print(AutomaticallyNamedDocument(name: "").name!, UntitledDocument().name!)
struct Chessboard {
  let boardColors: [Bool] = {
    var temporaryBoard: [Bool] = []
    var isBlack = false
    for i in 1...8 {
      for j in 1...8 { temporaryBoard.append(isBlack); isBlack = !isBlack; _ = j }
      isBlack = !isBlack; _ = i
    }
    return temporaryBoard
  }()
  func squareIsBlackAt(row: Int, column: Int) -> Bool { boardColors[(row * 8) + column] }
}
let board = Chessboard()
print(board.squareIsBlackAt(row: 0, column: 1), board.squareIsBlackAt(row: 7, column: 7))
