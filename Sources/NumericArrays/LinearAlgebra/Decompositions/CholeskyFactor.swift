/// The lower triangular root of a symmetric positive definite matrix, of which the lower triangle is read.
struct CholeskyFactor {
  /// The root, with zeros above its diagonal.
  let lower: DenseMatrix

  /// Decomposes a square matrix; throws when it is not positive definite.
  init(_ matrix: DenseMatrix) throws(NumericError) {
    let view = MatrixView(copying: matrix)
    guard CholeskyFactor.factor(view) else { throw NumericError(.linearAlgebra, "Matrix is not positive definite") }
    for i in 0..<view.rows {
      for j in (i + 1)..<Swift.max(view.columns, i + 1) { view[i, j] = 0 }
    }
    lower = view.matrix
  }

  /// Overwrites the lower triangle with its root; false when there is none.
  private static func factor(_ a: MatrixView) -> Bool {
    let n = a.rows
    guard n > 16 else { return factorSmall(a) }
    let half = (n / 2 + 7) / 8 * 8
    let (first, last) = (0..<half, half..<n)
    guard factor(a[first, first]) else { return false }
    a[first, first].solveLower(a[last, first].transposed, isUnit: false)
    // The lower triangle of what remains, in strips that reach a little beyond the diagonal.
    for start in stride(from: half, to: n, by: 64) {
      let end = Swift.min(start + 64, n)
      a[start..<end, half..<end].subtract(product: a[start..<end, first], a[half..<end, first].transposed)
    }
    return factor(a[last, last])
  }

  private static func factorSmall(_ a: MatrixView) -> Bool {
    for i in 0..<a.rows {
      for j in 0...i {
        var sum = a[i, j]
        for k in 0..<j { sum -= a[i, k] * a[j, k] }
        if i == j {
          guard sum > 0 else { return false }
          a[i, i] = sum.squareRoot()
        } else {
          a[i, j] = sum / a[j, j]
        }
      }
    }
    return true
  }
}
