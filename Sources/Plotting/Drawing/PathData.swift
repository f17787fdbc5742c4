/// The `d` attribute of a path, built in tenths of a pixel and written relative to the previous point, which is short and never drifts.
struct PathData {
  /// The attribute's text so far.
  private(set) var text = ""
  private var x = 0
  private var y = 0
  private var lastCommand: Character = " "

  /// Whether nothing has been drawn.
  var isEmpty: Bool { text.isEmpty }

  /// Starts a new piece.
  mutating func move(to point: Point) {
    let (newX, newY) = (Self.tenths(point.x), Self.tenths(point.y))
    if text.isEmpty || lastCommand == "z" { append("M", [newX, newY]) } else { append("m", [newX - x, newY - y]) }
    (x, y) = (newX, newY)
  }

  /// Draws a straight line; one that ends where it starts is left out.
  mutating func line(to point: Point) {
    let (newX, newY) = (Self.tenths(point.x), Self.tenths(point.y))
    let (dx, dy) = (newX - x, newY - y)
    if dx == 0 && dy == 0 { return }
    if dy == 0 { append("h", [dx]) } else if dx == 0 { append("v", [dy]) } else { append("l", [dx, dy]) }
    (x, y) = (newX, newY)
  }

  /// Draws a line that may be of no length, which round caps show as a dot.
  mutating func dot(at point: Point) {
    move(to: point)
    append("h", [0])
  }

  /// Draws through all points; one that is not finite breaks the line.
  mutating func polyline(_ points: [Point]) {
    var isDrawing = false
    for point in points {
      guard point.isFinite else {
        isDrawing = false
        continue
      }
      if isDrawing { line(to: point) } else { move(to: point) }
      isDrawing = true
    }
  }

  /// Draws a closed shape.
  mutating func polygon(_ points: [Point]) {
    guard let first = points.first, points.allSatisfy(\.isFinite) else { return }
    move(to: first)
    for point in points.dropFirst() { line(to: point) }
    close()
  }

  /// Draws a circular arc to a point.
  mutating func arc(to point: Point, radius: Double, isLarge: Bool, isClockwise: Bool) {
    let (newX, newY) = (Self.tenths(point.x), Self.tenths(point.y))
    append("a", [Self.tenths(radius), Self.tenths(radius), 0, isLarge ? 10 : 0, isClockwise ? 10 : 0, newX - x, newY - y])
    (x, y) = (newX, newY)
  }

  /// Draws a circle.
  mutating func circle(at center: Point, radius: Double) {
    move(to: Point(center.x - radius, center.y))
    arc(to: Point(center.x + radius, center.y), radius: radius, isLarge: true, isClockwise: true)
    arc(to: Point(center.x - radius, center.y), radius: radius, isLarge: true, isClockwise: true)
    close()
  }

  /// Closes the current piece.
  mutating func close() {
    text += "z"
    lastCommand = "z"
  }

  // MARK: - Writing

  private static func tenths(_ value: Double) -> Int { integer((min(max(value, -1e6), 1e6) * 10).rounded()) }

  private mutating func append(_ command: Character, _ numbers: [Int]) {
    let repeatsCommand = command == lastCommand && command != "M" && command != "m"
    if !repeatsCommand { text.append(command) }
    for (index, number) in numbers.enumerated() {
      let needsSpace = index > 0 || repeatsCommand
      if needsSpace, number >= 0 { text += " " }
      appendTenths(number)
    }
    lastCommand = command
  }

  private mutating func appendTenths(_ tenths: Int) {
    if tenths < 0 { text += "-" }
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    if whole > 0 || rest == 0 { text += "\(whole)" }
    if rest > 0 { text += ".\(rest)" }
  }
}

/// A point of the drawing in pixels, y downwards.
struct Point: Equatable, Sendable {
  var x: Double
  var y: Double

  /// A point.
  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// Whether both coordinates are finite.
  var isFinite: Bool { x.isFinite && y.isFinite }
}
