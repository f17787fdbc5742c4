protocol FullyNamed { var fullName: String { get } }
struct Person: FullyNamed { var fullName: String }
class Starship: FullyNamed {
  var prefix: String?
  var name: String
  init(name: String, prefix: String? = nil) { self.name = name; self.prefix = prefix }
  var fullName: String { return (prefix != nil ? prefix! + " " : "") + name }
}
print(Person(fullName: "John Appleseed").fullName, Starship(name: "Enterprise", prefix: "USS").fullName)
protocol RandomNumberGenerator { func random() -> Double }
class LinearCongruentialGenerator: RandomNumberGenerator {
  var lastRandom = 42.0
  let m = 139968.0, a = 3877.0, c = 29573.0
  func random() -> Double { lastRandom = ((lastRandom * a + c).truncatingRemainder(dividingBy: m)); return lastRandom / m }
}
let generator = LinearCongruentialGenerator()
print("Here's a random number: \(generator.random())")
print("And another one: \(generator.random())")
protocol Togglable { mutating func toggle() }
enum OnOffSwitch: Togglable { case off, on
  mutating func toggle() { switch self { case .off: self = .on; case .on: self = .off } } }
var lightSwitch = OnOffSwitch.off
lightSwitch.toggle()
print(lightSwitch)
class Dice {
  let sides: Int
  let generator: RandomNumberGenerator
  init(sides: Int, generator: RandomNumberGenerator) { self.sides = sides; self.generator = generator }
  func roll() -> Int { Int(generator.random() * Double(sides)) + 1 }
}
var d6 = Dice(sides: 6, generator: LinearCongruentialGenerator())
for _ in 1...5 { print("Random dice roll is \(d6.roll())") }
class DiceGame {
  let sides: Int
  let dice = Dice(sides: 6, generator: LinearCongruentialGenerator())
  weak var delegate: Delegate?
  init(sides: Int) { self.sides = sides }
  func roll() -> Int { dice.roll() }
  func play(rounds: Int) {
    delegate?.gameDidStart(self)
    for round in 1...rounds {
      let player1 = roll(), player2 = roll()
      if player1 == player2 { delegate?.game(self, didEndRound: round, winner: nil) }
      else if player1 > player2 { delegate?.game(self, didEndRound: round, winner: 1) }
      else { delegate?.game(self, didEndRound: round, winner: 2) }
    }
    delegate?.gameDidEnd(self)
  }
  protocol Delegate: AnyObject {
    func gameDidStart(_ game: DiceGame)
    func game(_ game: DiceGame, didEndRound round: Int, winner: Int?)
    func gameDidEnd(_ game: DiceGame)
  }
}
class DiceGameTracker: DiceGame.Delegate {
  var playerScore1 = 0, playerScore2 = 0
  func gameDidStart(_ game: DiceGame) { print("Started a new game"); playerScore1 = 0; playerScore2 = 0 }
  func game(_ game: DiceGame, didEndRound round: Int, winner: Int?) {
    switch winner {
    case 1: playerScore1 += 1; print("Player 1 won round \(round)")
    case 2: playerScore2 += 1; print("Player 2 won round \(round)")
    default: print("The round was a draw")
    }
  }
  func gameDidEnd(_ game: DiceGame) {
    if playerScore1 == playerScore2 { print("The game ended in a draw.") }
    else if playerScore1 > playerScore2 { print("Player 1 won!") } else { print("Player 2 won!") }
  }
}
let tracker = DiceGameTracker()
let game = DiceGame(sides: 6)
game.delegate = tracker
game.play(rounds: 3)
protocol TextRepresentable { var textualDescription: String { get } }
extension Dice: TextRepresentable { var textualDescription: String { "A \(sides)-sided dice" } }
extension DiceGame: TextRepresentable { var textualDescription: String { "A game of \(sides)" } }
extension Array: TextRepresentable where Element: TextRepresentable {
  var textualDescription: String { let itemsAsText = self.map { $0.textualDescription }; return "[" + itemsAsText.joined(separator: ", ") + "]" }
}
print([d6, Dice(sides: 12, generator: generator)].textualDescription)
struct Hamster { var name: String; var textualDescription: String { "A hamster named \(name)" } }
extension Hamster: TextRepresentable {}
let things: [TextRepresentable] = [game, d6, Hamster(name: "Simon")]
for thing in things { print(thing.textualDescription) }
struct Vector3D: Equatable { var x = 0.0, y = 0.0, z = 0.0 }
if Vector3D(x: 2.0, y: 3.0, z: 4.0) == Vector3D(x: 2.0, y: 3.0, z: 4.0) { print("These two vectors are also equivalent.") }
enum SkillLevel: Comparable { case beginner, intermediate, expert(stars: Int) }
for level in [SkillLevel.intermediate, .beginner, .expert(stars: 5), .expert(stars: 3)].sorted() { print(level) }
protocol Named { var name: String { get } }
protocol Aged { var age: Int { get } }
struct P: Named, Aged { var name: String; var age: Int }
func wishHappyBirthday(to celebrator: Named & Aged) { print("Happy birthday, \(celebrator.name), you're \(celebrator.age)!") }
wishHappyBirthday(to: P(name: "Malcolm", age: 21))
protocol HasArea { var area: Double { get } }
class Circle: HasArea { let pi = 3.1415927; var radius: Double; var area: Double { pi * radius * radius }; init(radius: Double) { self.radius = radius } }
class Country: HasArea { var area: Double; init(area: Double) { self.area = area } }
class Animal { var legs: Int; init(legs: Int) { self.legs = legs } }
let objects: [AnyObject] = [Circle(radius: 2.0), Country(area: 243_610), Animal(legs: 4)]
for object in objects {
  if let objectWithArea = object as? HasArea { print("Area is \(objectWithArea.area)") } else { print("Something that doesn't have an area") }
}
extension RandomNumberGenerator { func randomBool() -> Bool { random() > 0.5 } }
print("And here's a random Boolean: \(generator.randomBool())")
protocol Pretty: TextRepresentable { var pretty: String { get } }
extension Pretty { var pretty: String { "* " + textualDescription } }
extension Hamster: Pretty {}
print(Hamster(name: "X").pretty)
extension Collection where Element: Equatable { func allEqual() -> Bool { for element in self { if element != self.first { return false } }; return true } }
print([100, 100, 100].allEqual(), [1, 2].allEqual())
protocol Shape { init(size: Int); static var label: String { get set }; func scaled(_ k: Int) -> Self }
final class Sq: Shape { var size: Int; static var label = "sq"; init(size: Int) { self.size = size }; func scaled(_ k: Int) -> Sq { Sq(size: size * k) } }
func build<T: Shape>(_ t: T.Type, _ n: Int) -> T { T.label += "!"; return T(size: n).scaled(2) }
print(build(Sq.self, 3).size, Sq.label)
