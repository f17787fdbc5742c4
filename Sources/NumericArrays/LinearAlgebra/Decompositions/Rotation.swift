import CNumericKernels

/// √(x² + y²) without overflow.
@inline(__always)
func hypotenuse(_ x: Double, _ y: Double) -> Double {
  let (a, b) = (Swift.abs(x), Swift.abs(y))
  let (large, small) = a > b ? (a, b) : (b, a)
  if small == 0 || !large.isFinite { return large }
  let ratio = small / large
  return large * (1 + ratio * ratio).squareRoot()
}

/// A rotation that takes (f, g) to (r, 0) (LAPACK's `lartg`).
struct Rotation {
  var c = 1.0
  var s = 0.0
  var r: Double

  @inline(__always)
  init(_ f: Double, _ g: Double) {
    if g == 0 {
      r = f
    } else if f == 0 {
      (c, s, r) = (0, g.sign == .minus ? -1 : 1, Swift.abs(g))
    } else {
      // Squares that neither overflow nor vanish need no scaling.
      let squares = f * f + g * g
      let length = squares > 1e-280 && squares < 1e280 ? squares.squareRoot() : hypotenuse(f, g)
      c = Swift.abs(f) / length
      r = f.sign == .minus ? -length : length
      s = g / r
    }
  }
}

/// A number with the sign of another.
@inline(__always)
func signed(_ size: Double, like other: Double) -> Double { other.sign == .minus ? -Swift.abs(size) : Swift.abs(size) }

/// Rotations of neighbouring rows of a matrix, gathered until there are so many that the matrix is worth walking through.
struct RotationQueue {
  private var waiting: [nk_rotation] = []
  private let matrix: MatrixView?

  /// Rotations of the rows of a matrix; of none, they are forgotten.
  init(_ matrix: MatrixView?) { self.matrix = matrix }

  /// Turns a row and the next: `(c·x + s·y, c·y - s·x)`.
  @inline(__always)
  mutating func rotate(_ row: Int, _ c: Double, _ s: Double) {
    if matrix == nil { return }
    waiting.append(nk_rotation(row: row, c: c, s: s))
    if waiting.count >= 16_384 { finish() }
  }

  /// Turns what is still waiting to be turned.
  mutating func finish() {
    guard let matrix else { return }
    nk_rotate_rows_f64(matrix.columns, matrix.base, matrix.rowStride, waiting.count, waiting)
    waiting.removeAll(keepingCapacity: true)
  }
}

/// The positions that put values in order by selection, which is how LAPACK orders them: equal ones may change places.
func selectionOrder(_ values: [Double], _ isBefore: (Double, Double) -> Bool) -> [Int] {
  var order = Array(values.indices)
  for i in order.indices {
    var first = i
    for j in i..<order.count where isBefore(values[order[j]], values[order[first]]) { first = j }
    order.swapAt(i, first)
  }
  return order
}
