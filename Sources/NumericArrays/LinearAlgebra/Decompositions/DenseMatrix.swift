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

  /// Throws unless all elements are finite, as iterations would not converge.
  func requireFinite(_ problem: String) throws(NumericError) {
    guard elements.allSatisfy(\.isFinite) else { throw NumericError(.linearAlgebra, problem) }
  }
}
