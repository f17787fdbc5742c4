let names = ["Anna", "Alex", "Brian", "Jack"]
for name in names { print("Hello, \(name)!") }
for index in 1...5 { print("\(index) times 5 is \(index * 5)") }
let base = 3, power = 10
var answer = 1
for _ in 1...power { answer *= base }
print("\(base) to the power of \(power) is \(answer)")
let minutes = 60, minuteInterval = 15
for tickMark in stride(from: 0, to: minutes, by: minuteInterval) { print(tickMark, terminator: " ") }
for tickMark in stride(from: 3, through: 12, by: 3) { print(tickMark, terminator: " ") }
print()
let finalSquare = 25
var board = [Int](repeating: 0, count: finalSquare + 1)
board[03] = +08; board[06] = +11; board[09] = +09; board[10] = +02
board[14] = -10; board[19] = -11; board[22] = -02; board[24] = -08
var square = 0
var diceRoll = 0
while square < finalSquare {
  diceRoll += 1
  if diceRoll == 7 { diceRoll = 1 }
  square += diceRoll
  if square < board.count { square += board[square] }
}
print("Game over at \(square)")
square = 0; diceRoll = 0
repeat {
  square += board[square]
  diceRoll += 1
  if diceRoll == 7 { diceRoll = 1 }
  square += diceRoll
} while square < finalSquare
print("Game over!", square)
square = 0; diceRoll = 0
gameLoop: while square != finalSquare {
  diceRoll += 1
  if diceRoll == 7 { diceRoll = 1 }
  switch square + diceRoll {
  case finalSquare: break gameLoop
  case let newSquare where newSquare > finalSquare: continue gameLoop
  default:
    square += diceRoll
    square += board[square]
  }
}
print("labelled", square)
let temperature = 30
let advice = if temperature <= 0 { "scarf" } else if temperature >= 30 { "sunscreen" } else { "t-shirt" }
print(advice)
let freezeWarning: String? = if temperature <= 0 { "ice" } else { nil }
print(freezeWarning as Any)
let c: Character = "z"
let msg = switch c {
case "a": "The first letter"
case "z": "The last letter"
default: "Some other letter"
}
print(msg)
for i in (0..<5).reversed() where i != 2 { print(i, terminator: ",") }
print()
for (i, n) in names.enumerated() where i % 2 == 1 { print(i, n) }
for case let (i, n?) in [(1, "a"), (2, nil), (3, "c")] { print(i, n) }
