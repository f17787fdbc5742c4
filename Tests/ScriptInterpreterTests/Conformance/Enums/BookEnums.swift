enum CompassPoint { case north, south, east, west }
var directionToHead = CompassPoint.west
directionToHead = .east
switch directionToHead {
case .north: print("Lots of planets have a north")
case .south: print("Watch out for penguins")
case .east: print("Where the sun rises")
case .west: print("Where the skies are blue")
}
enum Beverage: CaseIterable { case coffee, tea, juice }
print("\(Beverage.allCases.count) beverages available")
for beverage in Beverage.allCases { print(beverage) }
enum Barcode {
  case upc(Int, Int, Int, Int)
  case qrCode(String)
}
var productBarcode = Barcode.upc(8, 85909, 51226, 3)
productBarcode = .qrCode("ABCDEFGHIJKLMNOP")
switch productBarcode {
case .upc(let numberSystem, let manufacturer, let product, let check):
  print("UPC: \(numberSystem), \(manufacturer), \(product), \(check).")
case let .qrCode(productCode): print("QR code: \(productCode).")
}
print(productBarcode, Barcode.upc(1, 2, 3, 4))
enum ASCIIControlCharacter: Character { case tab = "\t", lineFeed = "\n", carriageReturn = "\r" }
print(ASCIIControlCharacter.lineFeed.rawValue == "\n", ASCIIControlCharacter(rawValue: "\t")!)
enum Planet: Int { case mercury = 1, venus, earth, mars, jupiter, saturn, uranus, neptune }
print(Planet.earth.rawValue)
let possiblePlanet = Planet(rawValue: 7)
print(possiblePlanet as Any)
let positionToFind = 11
if let somePlanet = Planet(rawValue: positionToFind) {
  switch somePlanet {
  case .earth: print("Mostly harmless")
  default: print("Not a safe place for humans")
  }
} else { print("There isn't a planet at position \(positionToFind)") }
enum Direction: String { case north, south, east = "E", west }
print(Direction.north.rawValue, Direction(rawValue: "E")!, Direction(rawValue: "east") as Any)
indirect enum ArithmeticExpression {
  case number(Int)
  case addition(ArithmeticExpression, ArithmeticExpression)
  case multiplication(ArithmeticExpression, ArithmeticExpression)
}
let five = ArithmeticExpression.number(5)
let four = ArithmeticExpression.number(4)
let sum = ArithmeticExpression.addition(five, four)
let product = ArithmeticExpression.multiplication(sum, ArithmeticExpression.number(2))
func evaluate(_ expression: ArithmeticExpression) -> Int {
  switch expression {
  case let .number(value): return value
  case let .addition(left, right): return evaluate(left) + evaluate(right)
  case let .multiplication(left, right): return evaluate(left) * evaluate(right)
  }
}
print(evaluate(product))
print(product)
