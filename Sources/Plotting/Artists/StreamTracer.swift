import Glibc

/// Follows a field of arrows on a regular grid from many places, so that the lines fill the grid evenly.
///
/// The method is that of matplotlib's `streamplot`: the ground is divided into 30 × 30 cells, each of which holds one line at most; starts
/// are tried along a spiral from the border inwards; lines shorter than a tenth of the axes are dropped. Steps are of one length here
/// (midpoint rule), not adaptive. All lengths are parts of the axes.
struct StreamTracer {
  /// The horizontal parts of the arrows in parts of the axes a unit of time, in rows.
  private let u: [Double]
  private let v: [Double]
  private let rows: Int
  private let columns: Int
  private var occupied: [Bool]

  private static let cells = 30
  private static let step = 0.004
  private static let shortest = 0.1
  private static let longest = 4.0

  /// A tracer of arrows given in rows, the first at the bottom.
  init(u: [Double], v: [Double], rows: Int, columns: Int) {
    self.u = u
    self.v = v
    self.rows = rows
    self.columns = columns
    occupied = Array(repeating: false, count: Self.cells * Self.cells)
  }

  /// The lines, each as places from (0, 0) to (1, 1) in the direction of the arrows.
  mutating func lines() -> [[Point]] {
    var lines: [[Point]] = []
    for (column, row) in Self.spiral() where !occupied[row * Self.cells + column] {
      let start = Point((Double(column) + 0.5) / Double(Self.cells), (Double(row) + 0.5) / Double(Self.cells))
      let before = occupied
      occupied[row * Self.cells + column] = true
      let backward = trace(from: start, sign: -1)
      let forward = trace(from: start, sign: 1)
      let line = Array(backward.reversed()) + [start] + forward
      if Double(line.count - 1) * Self.step > Self.shortest { lines.append(line) } else { occupied = before }
    }
    return lines
  }

  private mutating func trace(from start: Point, sign: Double) -> [Point] {
    var place = start
    var points: [Point] = []
    var cell = Self.cell(of: place)
    while Double(points.count) * Self.step < Self.longest / 2, let first = direction(at: place) {
      let middle = Point(place.x + sign * first.x * Self.step / 2, place.y + sign * first.y * Self.step / 2)
      guard let second = direction(at: middle) else { break }
      place = Point(place.x + sign * second.x * Self.step, place.y + sign * second.y * Self.step)
      guard place.x >= 0, place.x <= 1, place.y >= 0, place.y <= 1 else { break }
      let next = Self.cell(of: place)
      if next != cell {
        if occupied[next] { break }
        occupied[next] = true
        cell = next
      }
      points.append(place)
    }
    return points
  }

  private static func cell(of place: Point) -> Int {
    let last = cells - 1
    return min(integer(place.y * Double(cells)), last) * cells + min(integer(place.x * Double(cells)), last)
  }

  /// The direction of the arrows at a place, of length 1; nil outside the grid and where there is none.
  private func direction(at place: Point) -> Point? {
    guard place.x >= 0, place.x <= 1, place.y >= 0, place.y <= 1 else { return nil }
    let (x, y) = (place.x * Double(columns - 1), place.y * Double(rows - 1))
    let (column, row) = (min(integer(x), columns - 2), min(integer(y), rows - 2))
    let (dx, dy) = (x - Double(column), y - Double(row))
    func value(_ field: [Double]) -> Double {
      let corner = row * columns + column
      let low = field[corner] * (1 - dx) + field[corner + 1] * dx
      let high = field[corner + columns] * (1 - dx) + field[corner + columns + 1] * dx
      return low * (1 - dy) + high * dy
    }
    let (horizontal, vertical) = (value(u), value(v))
    let length = hypot(horizontal, vertical)
    guard length > 1e-12, length.isFinite else { return nil }
    return Point(horizontal / length, vertical / length)
  }

  /// The cells along a spiral from the lower left corner inwards.
  private static func spiral() -> [(column: Int, row: Int)] {
    var (left, right, bottom, top) = (0, cells - 1, 0, cells - 1)
    var result: [(Int, Int)] = []
    while left <= right, bottom <= top {
      for column in left...right { result.append((column, bottom)) }
      for row in stride(from: bottom + 1, through: top, by: 1) { result.append((right, row)) }
      if bottom < top { for column in stride(from: right - 1, through: left, by: -1) { result.append((column, top)) } }
      if left < right { for row in stride(from: top - 1, to: bottom, by: -1) { result.append((left, row)) } }
      (left, right, bottom, top) = (left + 1, right - 1, bottom + 1, top - 1)
    }
    return result
  }
}
