let approximateCount = 62
let naturalCount: String
switch approximateCount {
case 0: naturalCount = "no"
case 1..<5: naturalCount = "a few"
case 5..<12: naturalCount = "several"
case 12..<100: naturalCount = "dozens of"
case 100..<1000: naturalCount = "hundreds of"
default: naturalCount = "many"
}
print("There are \(naturalCount) moons orbiting Saturn.")
func describe(_ somePoint: (Int, Int)) -> String {
  switch somePoint {
  case (0, 0): return "\(somePoint) is at the origin"
  case (_, 0): return "\(somePoint) is on the x-axis"
  case (0, _): return "\(somePoint) is on the y-axis"
  case (-2...2, -2...2): return "\(somePoint) is inside the box"
  case let (x, y) where x == y: return "(\(x), \(y)) is on the line x == y"
  case let (x, y) where x == -y: return "(\(x), \(y)) is on the line x == -y"
  case (let distance, 9), (9, let distance): return "On an axis, \(distance) from the origin"
  case let (x, y): return "(\(x), \(y)) is just some arbitrary point"
  }
}
for p in [(0, 0), (3, 0), (0, -4), (1, 1), (5, 5), (6, -6), (3, 9), (9, 7), (4, 7)] { print(describe(p)) }
let integerToDescribe = 5
var description = "The number \(integerToDescribe) is"
switch integerToDescribe {
case 2, 3, 5, 7, 11, 13, 17, 19:
  description += " a prime number, and also"
  fallthrough
default:
  description += " an integer."
}
print(description)
let numberSymbol: Character = "三"
var possibleIntegerValue: Int?
switch numberSymbol {
case "1", "١", "一", "๑": possibleIntegerValue = 1
case "2", "٢", "二", "๒": possibleIntegerValue = 2
case "3", "٣", "三", "๓": possibleIntegerValue = 3
default: break
}
if let integerValue = possibleIntegerValue { print("The integer value of \(numberSymbol) is \(integerValue).") }
func greet(person: [String: String]) {
  guard let name = person["name"] else { return }
  print("Hello \(name)!")
  guard let location = person["location"] else {
    print("I hope the weather is nice near you.")
    return
  }
  print("I hope the weather is nice in \(location).")
}
greet(person: ["name": "John"])
greet(person: ["name": "Jane", "location": "Cupertino"])
if #available(iOS 10, macOS 10.12, *) { print("new") } else { print("old") }
func grade(_ score: Double) -> Character {
  switch score {
  case 90...: return "A"
  case 80..<90: return "B"
  case ..<0: return "?"
  default: return "F"
  }
}
print(grade(95.5), grade(89.99), grade(-1), grade(20))
func kind(_ c: Character) -> String {
  switch c {
  case "a", "e", "i", "o", "u": "vowel"
  case "a"..."z": "consonant"
  case "0"..."9": "digit"
  case let x where x.isWhitespace: "space"
  default: "other"
  }
}
print("h3 o!".map(kind))
let word: String? = "swift"
switch word {
case "swift"?: print("exact")
case .some(let w) where w.hasPrefix("s"): print(w)
case let w?: print("w", w)
case nil: print("nil")
}
switch (word, approximateCount) {
case (.some, 60...69): print("sixties")
case (nil, _): print("none")
default: print("else")
}
