import CNumericKernels

/// A reflection `1 - tau·v·vᵀ` that takes a vector to a multiple of the first unit vector (LAPACK's `larfg`): `v[0]` is 1.
struct Reflection {
  var tau = 0.0
  var v: [Double]
  /// The multiple; its sign is opposite to that of the vector's first element, unless nothing had to be done.
  var beta = 0.0

  init(_ x: [Double]) {
    v = x
    beta = x.first ?? 0
    v.withUnsafeMutableBufferPointer { v in
      if let base = v.baseAddress { (tau, beta) = Reflection.form(base, v.count) }
    }
  }

  /// Overwrites a vector of at least one element with the one that reflects it; its first element becomes 1.
  static func form(_ x: UnsafeMutablePointer<Double>, _ count: Int) -> (tau: Double, beta: Double) {
    let alpha = x[0]
    let tail = norm(x + 1, count - 1)
    x[0] = 1
    guard tail != 0 else {
      for i in 1..<Swift.max(count, 1) { x[i] = 0 }
      return (0, alpha)
    }
    let beta = alpha.sign == .minus ? hypotenuse(alpha, tail) : -hypotenuse(alpha, tail)
    let scale = 1 / (alpha - beta)
    for i in 1..<count { x[i] *= scale }
    return ((beta - alpha) / beta, beta)
  }

  /// The Euclidean length, scaled where squares would overflow or vanish.
  private static func norm(_ x: UnsafePointer<Double>, _ count: Int) -> Double {
    let squares = nk_dot_f64(count, x, 1, x, 1)
    if squares > 1e-280, squares < 1e300 { return squares.squareRoot() }
    var largest = 0.0
    for i in 0..<count { largest = Swift.max(largest, Swift.abs(x[i])) }
    guard largest > 0, largest.isFinite else { return largest }
    var sum = 0.0
    for i in 0..<count { sum += (x[i] / largest) * (x[i] / largest) }
    return largest * sum.squareRoot()
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
