enum Direction: String, CaseIterable { case north, south, east = "E" }
print(Direction.allCases.count, Direction(rawValue: "E")!, Direction(rawValue: "x") as Any, Direction.north.rawValue)
enum Level: Int, Comparable { case low = 1, high = 5
  static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue } }
print(Level.low < .high, Level(rawValue: 5)!, [Level.high, .low].sorted(), max(Level.low, Level.high))
