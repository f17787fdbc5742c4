let finalSquare = 25
var board = [Int](repeating: 0, count: finalSquare + 1)
board[03] = +08; board[06] = +11; board[09] = +09; board[10] = +02
board[14] = -10; board[19] = -11; board[22] = -02; board[24] = -08
var square = 0
var diceRoll = 0
gameLoop: while square != finalSquare {
  diceRoll += 1
  if diceRoll == 7 { diceRoll = 1 }
  switch square + diceRoll {
  case finalSquare: break gameLoop
  case let newSquare where newSquare > finalSquare: continue gameLoop
  default: square += diceRoll; square += board[square]
  }
}
print("Game over!", square, diceRoll)
outer: for i in 1...5 { for j in 1...5 { if j == 3 { continue outer }; if i == 3 { break outer }; print(i, j, terminator: "; ") } }
print()
let integerToDescribe = 5
var description = "The number \(integerToDescribe) is"
switch integerToDescribe { case 2, 3, 5, 7, 11, 13, 17, 19: description += " a prime number, and also"; fallthrough; default: description += " an integer." }
print(description)
func greet(person: [String: String]) {
  guard let name = person["name"] else { return }
  print("Hello \(name)!")
  guard let location = person["location"] else { print("I hope the weather is nice near you."); return }
  print("I hope the weather is nice in \(location).")
}
greet(person: ["name": "John"])
greet(person: ["name": "Jane", "location": "Cupertino"])
var score = 3
if score < 100 { score += 100; defer { score -= 100 }; print(score) }
print(score)
let temperatureInCelsius = 25
let weatherAdvice = if temperatureInCelsius <= 0 { "It's very cold." } else if temperatureInCelsius >= 30 { "It's really warm." } else { "It's not that cold." }
print(weatherAdvice)
let someCharacter: Character = "a"
let message = switch someCharacter { case "a": "The first letter of the Latin alphabet"; case "z": "The last letter"; default: "Some other character" }
print(message)
let freeze: String? = if temperatureInCelsius <= 0 { "cold" } else { nil }
print(freeze as Any)
var n = 10
repeat { n -= 3 } while n > 0
print(n)
for tick in stride(from: 0, to: 60, by: 20) { print(tick, terminator: " ") }
for tick in stride(from: 3, through: 12, by: 3) { print(tick, terminator: " ") }
print()
#if DEBUG
print("debug")
#elseif os(Linux)
print("linux")
#else
print("else")
#endif
if #available(macOS 10.12, *) { print("available") }
