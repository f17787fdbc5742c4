import Glibc

/// A square matrix as a product of triangles, by Gaussian elimination with the largest pivot of each column (LAPACK's `getrf`).
///
/// Half of the columns are eliminated, then what that does to the others is a product, then they are eliminated (Toledo 1997).
struct Elimination {
  let size: Int
  /// Both triangles in one matrix; the lower one has ones on its diagonal.
  private let factors: MatrixView
  /// The row of the original matrix that each row comes from.
  private var rows: [Int]
  /// 1 or -1: whether the exchange of rows was even.
  private var sign = 1.0
  /// Whether a pivot is zero.
  private(set) var isSingular = false

  /// Eliminates a square matrix.
  init(_ matrix: DenseMatrix) {
    size = matrix.rows
    factors = MatrixView(copying: matrix)
    rows = Array(0..<size)
    WorkCount.add(size * size * 8)
    eliminate(0..<size)
  }

  private mutating func eliminate(_ columns: Range<Int>) {
    guard columns.count > 8 else {
      for column in columns { eliminate(column, until: columns.upperBound) }
      return
    }
    let middle = columns.lowerBound + (columns.count / 2 + 7) / 8 * 8
    let (first, last, below) = (columns.lowerBound..<middle, middle..<columns.upperBound, middle..<size)
    eliminate(first)
    factors[first, first].solveLower(factors[first, last], isUnit: true)
    factors[below, last].subtract(product: factors[below, first], factors[first, last])
    eliminate(last)
  }

  /// Eliminates one column in those up to `end`.
  private mutating func eliminate(_ column: Int, until end: Int) {
    let (n, base) = (size, factors.base)
    var pivot = column
    for row in column..<n where Swift.abs(base[row * n + column]) > Swift.abs(base[pivot * n + column]) { pivot = row }
    let value = base[pivot * n + column]
    if value == 0 {
      isSingular = true
      return
    }
    if pivot != column {
      factors.swapRows(pivot, column)
      rows.swapAt(pivot, column)
      sign = -sign
    }
    let source = base + column * n
    let inverse = 1 / value
    for row in (column + 1)..<Swift.max(n, column + 1) {
      let target = base + row * n
      let factor = inverse.isFinite ? target[column] * inverse : target[column] / value
      target[column] = factor
      for j in (column + 1)..<Swift.max(end, column + 1) { target[j] -= factor * source[j] }
    }
  }

  /// The product of the pivots, with the sign of the exchanges.
  var determinant: Double {
    var product = sign
    for i in 0..<size { product *= factors[i, i] }
    return product
  }

  /// The sign of the determinant and the logarithm of its size; zero and minus infinity for a singular matrix.
  var logDeterminant: (sign: Double, log: Double) {
    var (sign, log) = (sign, 0.0)
    for i in 0..<size {
      let pivot = factors[i, i]
      if pivot == 0 { return (0, -.infinity) }
      if pivot < 0 { sign = -sign }
      log += Exact.log(Swift.abs(pivot))
    }
    return (sign, log)
  }

  /// The solution of A·x = b for `b` of `size` × `width` elements, row by row.
  func solve(_ b: [Double], width: Int) -> [Double] {
    var x: [Double] = []
    x.reserveCapacity(b.count)
    for row in rows { x += b[row * width..<(row + 1) * width] }
    var matrix = DenseMatrix(rows: size, columns: width)
    matrix.elements = x
    let solution = MatrixView(copying: matrix)
    factors.solveLower(solution, isUnit: true)
    factors.solveUpper(solution)
    return solution.matrix.elements
  }
}
