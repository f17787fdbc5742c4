/// A matrix of doubles in memory of its own, row by row: what decompositions work on.
struct DenseMatrix {
  let rows: Int
  let columns: Int
  var elements: [Double]

  /// A matrix of zeros.
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    elements = [Double](repeating: 0, count: rows * columns)
  }

  /// The elements of an array of two axes.
  init(_ array: NDArray<Double>) throws(NumericError) {
    guard array.layout.rank == 2 else {
      throw NumericError(.linearAlgebra, "\(array.layout.rank)-dimensional array given. Array must be two-dimensional")
    }
    rows = array.layout.shape[0]
    columns = array.layout.shape[1]
    elements = try array.elements
  }

  /// The identity.
  static func identity(_ n: Int) -> DenseMatrix {
    var matrix = DenseMatrix(rows: n, columns: n)
    for i in 0..<n { matrix[i, i] = 1 }
    return matrix
  }

  subscript(row: Int, column: Int) -> Double {
    @inline(__always) get { elements[row * columns + column] }
    @inline(__always) set { elements[row * columns + column] = newValue }
  }

  /// Rows as columns.
  var transposed: DenseMatrix {
    var result = DenseMatrix(rows: columns, columns: rows)
    for i in 0..<rows {
      for j in 0..<columns { result[j, i] = self[i, j] }
    }
    return result
  }

  /// The matrix as an array of two axes, some leading columns of it.
  func array(columns count: Int? = nil) throws(NumericError) -> NDArray<Double> {
    let count = count ?? columns
    if count == columns { return try Checked.array(elements, shape: [rows, columns]) }
    var kept: [Double] = []
    for i in 0..<rows { kept += elements[i * columns..<i * columns + count] }
    return try Checked.array(kept, shape: [rows, count])
  }

  /// Turns two rows: `(c·x + s·y, c·y - s·x)`.
  @inline(__always)
  mutating func rotateRows(_ first: Int, _ second: Int, _ c: Double, _ s: Double) {
    let columns = columns
    elements.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let (x, y) = (base + first * columns, base + second * columns)
      for j in 0..<columns {
        let (a, b) = (x[j], y[j])
        x[j] = c * a + s * b
        y[j] = c * b - s * a
      }
    }
  }

  mutating func negateRow(_ row: Int) {
    for j in 0..<columns { self[row, j] = -self[row, j] }
  }

  mutating func swapRows(_ a: Int, _ b: Int) {
    if a == b { return }
    for j in 0..<columns { elements.swapAt(a * columns + j, b * columns + j) }
  }

  /// Throws unless all elements are finite, as iterations would not converge.
  func requireFinite(_ problem: String) throws(NumericError) {
    guard elements.allSatisfy(\.isFinite) else { throw NumericError(.linearAlgebra, problem) }
  }
}

/// A reflection `1 - tau·v·vᵀ` that takes a vector to a multiple of the first unit vector (LAPACK's `larfg`): `v[0]` is 1.
struct Reflection {
  var tau = 0.0
  var v: [Double]
  /// The multiple; its sign is opposite to that of the vector's first element, unless nothing had to be done.
  var beta: Double

  init(_ x: [Double]) {
    v = x
    beta = x.first ?? 0
    let tail = Reflection.norm(x.dropFirst())
    if !v.isEmpty { v[0] = 1 }
    guard tail != 0 else {
      for i in v.indices.dropFirst() { v[i] = 0 }
      return
    }
    let alpha = beta
    beta = alpha.sign == .minus ? hypotenuse(alpha, tail) : -hypotenuse(alpha, tail)
    tau = (beta - alpha) / beta
    let scale = 1 / (alpha - beta)
    for i in v.indices.dropFirst() { v[i] = x[i] * scale }
  }

  /// The Euclidean length, scaled so that squares neither overflow nor vanish.
  private static func norm(_ x: ArraySlice<Double>) -> Double {
    let largest = x.reduce(0) { Swift.max($0, Swift.abs($1)) }
    guard largest > 0, largest.isFinite else { return largest }
    if largest > 1e-150, largest < 1e150 { return x.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    return largest * x.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }.squareRoot()
  }

  /// Applies the reflection from the left to the block of a matrix that starts at a row and a column.
  func applyLeft(to matrix: inout DenseMatrix, row: Int, column: Int) {
    guard tau != 0, column < matrix.columns else { return }
    let width = matrix.columns - column
    let stride = matrix.columns
    var sums = [Double](repeating: 0, count: width)
    matrix.elements.withUnsafeMutableBufferPointer { elements in
      sums.withUnsafeMutableBufferPointer { sums in
        v.withUnsafeBufferPointer { v in
          guard let base = elements.baseAddress else { return }
          for i in 0..<v.count where v[i] != 0 {
            let line = base + (row + i) * stride + column
            for j in 0..<width { sums[j] += v[i] * line[j] }
          }
          for i in 0..<v.count where v[i] != 0 {
            let line = base + (row + i) * stride + column
            let factor = tau * v[i]
            for j in 0..<width { line[j] -= factor * sums[j] }
          }
        }
      }
    }
  }

  /// Applies the reflection from the right to the block of a matrix that starts at a row and a column.
  func applyRight(to matrix: inout DenseMatrix, row: Int, column: Int) {
    guard tau != 0 else { return }
    let stride = matrix.columns
    matrix.elements.withUnsafeMutableBufferPointer { elements in
      v.withUnsafeBufferPointer { v in
        guard let base = elements.baseAddress else { return }
        for i in row..<Swift.max(row, matrix.rows) {
          let line = base + i * stride + column
          var sum = 0.0
          for j in 0..<v.count { sum += line[j] * v[j] }
          let factor = tau * sum
          for j in 0..<v.count { line[j] -= factor * v[j] }
        }
      }
    }
  }
}

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
      let length = hypotenuse(f, g)
      c = Swift.abs(f) / length
      r = f.sign == .minus ? -length : length
      s = g / r
    }
  }
}

/// A number with the sign of another.
@inline(__always)
func signed(_ size: Double, like other: Double) -> Double { other.sign == .minus ? -Swift.abs(size) : Swift.abs(size) }
