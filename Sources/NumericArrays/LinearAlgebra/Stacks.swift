// Functions of matrices work on each matrix of a stack: the last two axes are the matrix, those before count the matrices.

/// What functions of a stack of matrices share.
enum Stack {
  /// Throws unless the array has at least two axes.
  static func requireMatrices(_ x: NDArray<Double>) throws(NumericError) {
    guard x.layout.rank >= 2 else {
      throw NumericError(.linearAlgebra, "\(x.layout.rank)-dimensional array given. Array must be at least two-dimensional")
    }
  }

  /// Throws unless the matrices are square.
  static func requireSquare(_ x: NDArray<Double>) throws(NumericError) {
    try requireMatrices(x)
    guard x.layout.shape[x.layout.rank - 1] == x.layout.shape[x.layout.rank - 2] else {
      throw NumericError(.linearAlgebra, "Last 2 dimensions of the array must be square: \(x.layout.shape.tuple)")
    }
  }

  /// The matrices one after the other.
  static func matrices(_ x: NDArray<Double>) throws(NumericError) -> [DenseMatrix] {
    let (rows, columns) = (x.layout.shape[x.layout.rank - 2], x.layout.shape[x.layout.rank - 1])
    let count = x.layout.droppingLast(2).size
    let elements = try x.elements
    var result: [DenseMatrix] = []
    for number in 0..<count {
      var matrix = DenseMatrix(rows: rows, columns: columns)
      matrix.elements = Array(elements[number * rows * columns..<(number + 1) * rows * columns])
      result.append(matrix)
    }
    return result
  }

  /// An array with one result of a shape for each matrix.
  static func gather(_ x: NDArray<Double>, _ shape: [Int], _ results: [[Double]]) throws(NumericError) -> NDArray<Double> {
    try Checked.array(results.flatMap { $0 }, shape: Extents(Array(x.layout.shape.dropLast(2)) + shape))
  }
}

extension DenseMatrix {
  /// The first columns, row by row.
  func elements(rows: Int, columns count: Int) -> [Double] {
    if rows == self.rows, count == columns { return elements }
    return (0..<rows).flatMap { elements[$0 * columns..<$0 * columns + count] }
  }
}
