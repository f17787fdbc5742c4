import Glibc

/// A square matrix as a product of triangles, by Gaussian elimination with the largest pivot of each column (LAPACK's `getrf`).
struct Elimination {
  private(set) var size: Int
  /// Both triangles in one matrix, row by row; the lower one has ones on its diagonal.
  private var factors: [Double]
  /// The row of the original matrix that each row comes from.
  private var rows: [Int]
  /// 1 or -1: whether the exchange of rows was even.
  private var sign = 1.0
  /// Whether a pivot is zero.
  private(set) var isSingular = false

  /// Eliminates a square array of two axes.
  init(_ matrix: NDArray<Double>) throws(NumericError) {
    try Stack.requireSquare(matrix)
    self.init(try DenseMatrix(matrix))
  }

  /// Eliminates a square matrix.
  init(_ matrix: DenseMatrix) {
    size = matrix.rows
    factors = matrix.elements
    rows = Array(0..<size)
    WorkCount.add(size * size * size / 3)
    for column in 0..<size { eliminate(column) }
  }

  private mutating func eliminate(_ column: Int) {
    let n = size
    var pivot = column
    for row in column..<n where Swift.abs(factors[row * n + column]) > Swift.abs(factors[pivot * n + column]) { pivot = row }
    if factors[pivot * n + column] == 0 {
      isSingular = true
      return
    }
    if pivot != column {
      for j in 0..<n { factors.swapAt(pivot * n + j, column * n + j) }
      rows.swapAt(pivot, column)
      sign = -sign
    }
    factors.withUnsafeMutableBufferPointer { factors in
      let inverse = 1 / factors[column * n + column]
      for row in (column + 1)..<Swift.max(n, column + 1) {
        let factor = factors[row * n + column] * inverse
        factors[row * n + column] = factor
        if factor == 0 { continue }
        for j in (column + 1)..<n { factors[row * n + j] -= factor * factors[column * n + j] }
      }
    }
  }

  /// The product of the pivots, with the sign of the exchanges.
  var determinant: Double {
    var product = sign
    for i in 0..<size { product *= factors[i * size + i] }
    return product
  }

  /// The sign of the determinant and the logarithm of its size; zero and minus infinity for a singular matrix.
  var logDeterminant: (sign: Double, log: Double) {
    var (sign, log) = (sign, 0.0)
    for i in 0..<size {
      let pivot = factors[i * size + i]
      if pivot == 0 { return (0, -.infinity) }
      if pivot < 0 { sign = -sign }
      log += Glibc.log(Swift.abs(pivot))
    }
    return (sign, log)
  }

  /// Overwrites the rows of `b` (`size` × `width`, row by row) with the solution of A·x = b.
  func solve(_ b: [Double], width: Int) -> [Double] {
    let n = size
    var x: [Double] = []
    x.reserveCapacity(b.count)
    for row in rows { x += b[row * width..<(row + 1) * width] }
    for i in 0..<n {
      for k in 0..<i where factors[i * n + k] != 0 { subtract(factors[i * n + k], k, from: i, &x, width) }
    }
    for i in (0..<n).reversed() {
      for k in (i + 1)..<Swift.max(n, i + 1) where factors[i * n + k] != 0 { subtract(factors[i * n + k], k, from: i, &x, width) }
      for j in 0..<width { x[i * width + j] /= factors[i * n + i] }
    }
    return x
  }

  private func subtract(_ factor: Double, _ source: Int, from target: Int, _ x: inout [Double], _ width: Int) {
    x.withUnsafeMutableBufferPointer { x in
      for j in 0..<width { x[target * width + j] -= factor * x[source * width + j] }
    }
  }
}
