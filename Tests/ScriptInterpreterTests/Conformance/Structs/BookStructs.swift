struct Resolution { var width = 0; var height = 0 }
class VideoMode { var resolution = Resolution(); var interlaced = false; var frameRate = 0.0; var name: String? }
let vga = Resolution(width: 640, height: 480)
let hd = Resolution(width: 1920, height: 1080)
var cinema = hd
cinema.width = 2048
print("cinema is now \(cinema.width) pixels wide, hd is still \(hd.width), vga \(vga.width)")
enum CompassPoint { case north, south, east, west; mutating func turnNorth() { self = .north } }
var currentDirection = CompassPoint.west
let rememberedDirection = currentDirection
currentDirection.turnNorth()
print("The current direction is \(currentDirection)", "The remembered direction is \(rememberedDirection)")
let tenEighty = VideoMode()
tenEighty.resolution = hd
tenEighty.interlaced = true
tenEighty.name = "1080i"
tenEighty.frameRate = 25.0
let alsoTenEighty = tenEighty
alsoTenEighty.frameRate = 30.0
alsoTenEighty.resolution.width = 1280
print("The frameRate property of tenEighty is now \(tenEighty.frameRate) \(tenEighty.resolution)")
if tenEighty === alsoTenEighty { print("same instance") }
struct FixedLengthRange { var firstValue: Int; let length: Int }
var rangeOfThreeItems = FixedLengthRange(firstValue: 0, length: 3)
rangeOfThreeItems.firstValue = 6
print(rangeOfThreeItems)
struct Point { var x = 0.0, y = 0.0
  mutating func moveBy(x deltaX: Double, y deltaY: Double) { self = Point(x: x + deltaX, y: y + deltaY) }
  func isToTheRightOf(x: Double) -> Bool { self.x > x } }
struct Size { var width = 0.0, height = 0.0 }
struct Rect {
  var origin = Point()
  var size = Size()
  var center: Point {
    get { Point(x: origin.x + (size.width / 2), y: origin.y + (size.height / 2)) }
    set(newCenter) {
      origin.x = newCenter.x - (size.width / 2)
      origin.y = newCenter.y - (size.height / 2)
    }
  }
  var area: Double { size.width * size.height }
}
var square = Rect(origin: Point(x: 0.0, y: 0.0), size: Size(width: 10.0, height: 10.0))
square.center = Point(x: 15.0, y: 15.0)
square.center.x += 1
print("square.origin is now at (\(square.origin.x), \(square.origin.y))", square.area)
var p = Point(x: 1.0, y: 1.0)
p.moveBy(x: 2.0, y: 3.0)
print("The point is now at (\(p.x), \(p.y))", p.isToTheRightOf(x: 1))
struct AudioChannel {
  static let thresholdLevel = 10
  static var maxInputLevelForAllChannels = 0
  var currentLevel: Int = 0 {
    didSet {
      if currentLevel > AudioChannel.thresholdLevel { currentLevel = AudioChannel.thresholdLevel }
      if currentLevel > AudioChannel.maxInputLevelForAllChannels { AudioChannel.maxInputLevelForAllChannels = currentLevel }
    }
  }
}
var leftChannel = AudioChannel(), rightChannel = AudioChannel()
leftChannel.currentLevel = 7
print(leftChannel.currentLevel, AudioChannel.maxInputLevelForAllChannels)
rightChannel.currentLevel = 11
print(rightChannel.currentLevel, AudioChannel.maxInputLevelForAllChannels)
struct LevelTracker {
  static var highestUnlockedLevel = 1
  var currentLevel = 1
  static func unlock(_ level: Int) { if level > highestUnlockedLevel { highestUnlockedLevel = level } }
  static func isUnlocked(_ level: Int) -> Bool { level <= highestUnlockedLevel }
  @discardableResult mutating func advance(to level: Int) -> Bool {
    if LevelTracker.isUnlocked(level) { currentLevel = level; return true } else { return false }
  }
}
class Player {
  var tracker = LevelTracker()
  let playerName: String
  func complete(level: Int) { LevelTracker.unlock(level + 1); tracker.advance(to: level + 1) }
  init(name: String) { playerName = name }
}
let player = Player(name: "Argyrios")
player.complete(level: 1)
print("highest unlocked level is now \(LevelTracker.highestUnlockedLevel)")
print(player.tracker.advance(to: 6), player.tracker.currentLevel)
struct Matrix {
  let rows: Int, columns: Int
  var grid: [Double]
  init(rows: Int, columns: Int) { self.rows = rows; self.columns = columns; grid = Array(repeating: 0.0, count: rows * columns) }
  func indexIsValid(row: Int, column: Int) -> Bool { row >= 0 && row < rows && column >= 0 && column < columns }
  subscript(row: Int, column: Int) -> Double {
    get { assert(indexIsValid(row: row, column: column), "Index out of range"); return grid[(row * columns) + column] }
    set { assert(indexIsValid(row: row, column: column), "Index out of range"); grid[(row * columns) + column] = newValue }
  }
}
var matrix = Matrix(rows: 2, columns: 2)
matrix[0, 1] = 1.5
matrix[1, 0] = 3.2
matrix[1, 0] += 1
print(matrix)
struct TimesTable { let multiplier: Int; subscript(index: Int) -> Int { multiplier * index } }
print("six times three is \(TimesTable(multiplier: 3)[6])")
enum Planet: Int { case mercury = 1, venus, earth, mars
  static subscript(n: Int) -> Planet { Planet(rawValue: n)! } }
print(Planet[4])
