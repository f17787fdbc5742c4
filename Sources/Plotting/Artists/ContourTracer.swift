/// Finds lines of equal value on a grid by marching squares.
///
/// Values between grid points are interpolated along the edges of the cells. Where two corners on a diagonal are above a level and two
/// below, the mean of the four decides how they connect, as in contourpy's default algorithm. Cells with a value that is not finite
/// have no lines.
struct ContourTracer {
  /// The columns' positions, one for each value.
  private let x: [Double]
  /// The rows' positions, one for each value.
  private let y: [Double]
  private let z: [Double]
  private let rows: Int
  private let columns: Int

  /// A chain of points at a level.
  struct Chain: Equatable {
    var x: [Double]
    var y: [Double]
    var isClosed: Bool

    /// The number of vertices as matplotlib counts them: a closed chain repeats its first.
    var vertexCount: Int { x.count + (isClosed ? 1 : 0) }
  }

  /// A tracer of values at the points (`x`, `y`), all in row order.
  init(x: [Double], y: [Double], z: [Double], rows: Int, columns: Int) {
    self.x = x
    self.y = y
    self.z = z
    self.rows = rows
    self.columns = columns
  }

  /// The interval of the finite values; 0 … 1 without any.
  var range: (low: Double, high: Double) {
    let interval = DataInterval(z)
    return interval.isEmpty ? (0, 1) : (interval.low, interval.high)
  }

  /// The limits of the grid, which the margin does not cross.
  var bounds: DataBounds {
    var bounds = DataBounds()
    bounds.x = DataInterval(x)
    bounds.y = DataInterval(y)
    bounds.stickyX = [bounds.x.low, bounds.x.high]
    bounds.stickyY = [bounds.y.low, bounds.y.high]
    return bounds
  }

  // MARK: - Lines and regions

  /// The lines at a level.
  func lines(at level: Double) -> [Chain] { chains(at: level) }

  /// The outlines of the regions above a level, closed along the border of the grid.
  func regions(above level: Double) -> [Chain] { padded.chains(at: level) }

  /// The same grid with a border of no width whose values lie below every level.
  private var padded: ContourTracer {
    func pad(_ values: [Double], border: (Int, Int) -> Double) -> [Double] {
      (-1...rows).flatMap { row in
        (-1...columns).map { column in
          let isInside = row >= 0 && row < rows && column >= 0 && column < columns
          return isInside ? values[row * columns + column] : border(min(max(row, 0), rows - 1), min(max(column, 0), columns - 1))
        }
      }
    }
    let finite = z.map { $0.isFinite ? $0 : -.infinity }
    return ContourTracer(
      x: pad(x) { x[$0 * columns + $1] }, y: pad(y) { y[$0 * columns + $1] }, z: pad(finite) { _, _ in -.infinity }, rows: rows + 2,
      columns: columns + 2)
  }

  // MARK: - Edges
  // Edge 2k runs from point k to its right neighbour, edge 2k + 1 to the one below in row order.

  private func isAbove(_ point: Int, _ level: Double) -> Bool { z[point] > level }

  /// Where a level crosses an edge.
  private func crossing(_ edge: Int, _ level: Double) -> (x: Double, y: Double) {
    let first = edge / 2
    let second = edge % 2 == 0 ? first + 1 : first + columns
    if !z[second].isFinite { return (x[first], y[first]) }
    if !z[first].isFinite { return (x[second], y[second]) }
    let part = (level - z[first]) / (z[second] - z[first])
    return (x[first] + part * (x[second] - x[first]), y[first] + part * (y[second] - y[first]))
  }

  /// The pairs of edges that lines of a level connect in a cell.
  private func segments(_ row: Int, _ column: Int, _ level: Double) -> [(Int, Int)] {
    let corner = row * columns + column
    let (a, b, c, d) = (corner, corner + 1, corner + columns + 1, corner + columns)
    let values = [z[a], z[b], z[c], z[d]]
    if values.contains(where: { $0.isNaN || $0 == .infinity }) { return [] }
    let above = [a, b, c, d].map { isAbove($0, level) }
    let (top, right, bottom, left) = (2 * a, 2 * b + 1, 2 * d, 2 * a + 1)
    let edges = [top, right, bottom, left]
    let crossed = (0..<4).filter { above[$0] != above[($0 + 1) % 4] }
    if crossed.count == 2 { return [(edges[crossed[0]], edges[crossed[1]])] }
    guard crossed.count == 4 else { return [] }
    let middle = values.contains { !$0.isFinite } ? false : (values[0] + values[1] + values[2] + values[3]) / 4 > level
    // The corner a is cut off from c where the middle does not belong to its side.
    return middle == above[0] ? [(top, right), (bottom, left)] : [(top, left), (right, bottom)]
  }

  // MARK: - Chains

  private func chains(at level: Double) -> [Chain] {
    guard rows > 1, columns > 1 else { return [] }
    var links = Array(repeating: (Int32(-1), Int32(-1)), count: rows * columns * 2)
    var used: [Int] = []
    func connect(_ edge: Int, _ other: Int) {
      if links[edge].0 < 0 {
        links[edge].0 = Int32(other)
        used.append(edge)
      } else {
        links[edge].1 = Int32(other)
      }
    }
    for row in 0..<rows - 1 {
      for column in 0..<columns - 1 {
        for (first, second) in segments(row, column, level) {
          connect(first, second)
          connect(second, first)
        }
      }
    }
    var isDone = Array(repeating: false, count: links.count)
    let open = used.filter { links[$0].1 < 0 }
    return (open.map { ($0, false) } + used.map { ($0, true) }).compactMap { start, isClosed in
      isDone[start] ? nil : chain(from: start, links, &isDone, level, isClosed: isClosed)
    }
  }

  private func chain(from start: Int, _ links: [(Int32, Int32)], _ isDone: inout [Bool], _ level: Double, isClosed: Bool) -> Chain {
    var chain = Chain(x: [], y: [], isClosed: isClosed)
    var edge = start
    while true {
      isDone[edge] = true
      let (x, y) = crossing(edge, level)
      chain.x.append(x)
      chain.y.append(y)
      let (first, second) = (Int(links[edge].0), Int(links[edge].1))
      if first >= 0, !isDone[first] { edge = first } else if second >= 0, !isDone[second] { edge = second } else { return chain }
    }
  }
}
