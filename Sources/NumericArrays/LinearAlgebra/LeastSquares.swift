extension Checked {
  /// The solution of least length of a·x ≈ b with the least sum of squares, the residuals, the rank and the singular values.
  package static func lstsq(
    _ a: NDArray<Double>, _ b: NDArray<Double>, rcond: Double? = nil
  ) throws(NumericError) -> (x: NDArray<Double>, residuals: NDArray<Double>, rank: Int, s: NDArray<Double>) {
    let matrix = try DenseMatrix(a)
    let (m, n) = (matrix.rows, matrix.columns)
    guard b.layout.rank == 1 || b.layout.rank == 2 else {
      throw NumericError(.linearAlgebra, "\(b.layout.rank)-dimensional array given. Array must be two-dimensional")
    }
    guard b.layout.shape[0] == m else { throw NumericError(.linearAlgebra, "Incompatible dimensions") }
    let parts = try SingularValues(matrix)
    let limit = (rcond ?? 0x1p-52 * Double(Swift.max(m, n))) * (parts.values.first ?? 0)
    let rank = parts.values.count { $0 > limit }
    let columns = try reshape(b, [m, b.layout.rank == 1 ? 1 : b.layout.shape[1]])
    let left = try array(parts.left.elements(rows: rank, columns: m), shape: [rank, m])
    let right = try array(parts.right.elements(rows: rank, columns: n), shape: [rank, n])
    let scaled = try divide(matmul(left, columns), array(Array(parts.values.prefix(rank)), shape: [rank, 1]))
    let x = try matmul(transpose(right), scaled)
    var residuals = try NDArray<Double>(uninitialized: [0])
    if rank == n, m > n { residuals = try sum(square(subtract(columns, matmul(a, x))), axis: 0) }
    return (b.layout.rank == 1 ? try reshape(x, [n]) : x, residuals, rank, try array(parts.values))
  }

  /// The Moore–Penrose inverses of matrices; singular values up to `rcond` times the largest count as zero.
  package static func pinv(_ a: NDArray<Double>, rcond: Double = 1e-15) throws(NumericError) -> NDArray<Double> {
    try Stack.requireMatrices(a)
    let (m, n) = (a.layout.shape[a.layout.rank - 2], a.layout.shape[a.layout.rank - 1])
    var results: [[Double]] = []
    for matrix in try Stack.matrices(a) {
      let parts = try SingularValues(matrix)
      let limit = rcond * (parts.values.first ?? 0)
      let rank = parts.values.count { $0 > limit }
      let (left, right) = (MatrixView(copying: parts.left), MatrixView(copying: parts.right))
      for i in 0..<rank { right.row(i, 0..<n).scale(by: 1 / parts.values[i]) }
      let inverse = MatrixView(rows: n, columns: m)
      inverse.set(toProduct: right.rows(0..<rank).transposed, left.rows(0..<rank))
      results.append(inverse.matrix.elements)
    }
    return try Stack.gather(a, [n, m], results)
  }

  /// How many singular values of each matrix are not negligible; for an array of one axis, whether it is not zero.
  package static func matrixRank(_ a: NDArray<Double>, tol: Double? = nil) throws(NumericError) -> NDArray<Int> {
    guard a.layout.rank >= 2 else { return try array(countNonzero(a) > 0 ? 1 : 0) }
    let size = Swift.max(a.layout.shape[a.layout.rank - 2], a.layout.shape[a.layout.rank - 1])
    var ranks: [Int] = []
    for matrix in try Stack.matrices(a) {
      let values = try SingularValues(matrix, .none).values
      let limit = tol ?? (values.first ?? 0) * Double(size) * 0x1p-52
      ranks.append(values.count { $0 > limit })
    }
    return try array(ranks, shape: Extents(a.layout.shape.dropLast(2)))
  }

  /// The product of a matrix with itself, `n` times in all; of its inverse for negative `n`.
  package static func matrixPower<E: NumericElement>(_ a: NDArray<E>, _ n: Int) throws(NumericError) -> NDArray<E> {
    guard a.layout.rank >= 2, a.layout.shape[a.layout.rank - 1] == a.layout.shape[a.layout.rank - 2] else {
      throw NumericError(.linearAlgebra, "Last 2 dimensions of the array must be square: \(a.layout.shape.tuple)")
    }
    if n == 0 { return try convert(broadcast(eye(a.layout.shape[a.layout.rank - 1]), to: Array(a.layout.shape))) }
    if n < 0 {
      guard E.elementType == .float64, n != .min else { throw NumericError(.type, "negative powers need an array of Double") }
      return try matrixPower(convert(inv(convert(a, to: Double.self))), -n)
    }
    if n == 3 { return try matmul(matmul(a, a), a) }
    var rest = n
    var power = a
    var result: NDArray<E>?
    while true {
      if rest & 1 == 1 { if let product = result { result = try matmul(product, power) } else { result = power } }
      rest >>= 1
      if rest == 0 { return result ?? power }
      power = try matmul(power, power)
    }
  }

  /// The product of several matrices in the order that takes the fewest multiplications; the first and the last may have one axis.
  package static func multiDot(_ arrays: [NDArray<Double>]) throws(NumericError) -> NDArray<Double> {
    guard arrays.count >= 2, let first = arrays.first, let last = arrays.last else {
      throw NumericError(.value, "Expecting at least two arrays.")
    }
    if arrays.count == 2 { return try matmul(first, last) }
    var matrices = arrays
    if first.layout.rank == 1 { matrices[0] = try reshape(first, [1, first.size]) }
    if last.layout.rank == 1 { matrices[arrays.count - 1] = try reshape(last, [last.size, 1]) }
    for matrix in matrices where matrix.layout.rank != 2 {
      throw NumericError(.linearAlgebra, "\(matrix.layout.rank)-dimensional array given. Array must be two-dimensional")
    }
    let product = try MatrixChain(matrices).product()
    switch (first.layout.rank, last.layout.rank) {
    case (1, 1): return try reshape(product, [])
    case (1, _), (_, 1): return try reshape(product, [-1])
    default: return product
    }
  }
}

/// The order in which a chain of matrices is best multiplied (Cormen et al., matrix-chain multiplication).
private struct MatrixChain {
  private let matrices: [NDArray<Double>]
  private var splits: [[Int]]

  init(_ matrices: [NDArray<Double>]) {
    self.matrices = matrices
    let n = matrices.count
    let sizes = matrices.map { Double($0.layout.shape[0]) } + [Double(matrices[n - 1].layout.shape[1])]
    var costs = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
    splits = [[Int]](repeating: [Int](repeating: 0, count: n), count: n)
    for length in 1..<n {
      for i in 0..<(n - length) {
        let j = i + length
        costs[i][j] = .infinity
        for k in i..<j {
          let cost = costs[i][k] + costs[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1]
          if cost < costs[i][j] { (costs[i][j], splits[i][j]) = (cost, k) }
        }
      }
    }
  }

  func product() throws(NumericError) -> NDArray<Double> { try product(0, matrices.count - 1) }

  private func product(_ i: Int, _ j: Int) throws(NumericError) -> NDArray<Double> {
    if i == j { return matrices[i] }
    return try Checked.matmul(product(i, splits[i][j]), product(splits[i][j] + 1, j))
  }
}

/// The least squares solution of a·x ≈ b, the residuals and the rank (NumPy's `linalg.lstsq`; `svdvals` gives its singular values).
///
/// - Parameter rcond: Singular values up to this share of the largest count as zero; by default the precision times the larger extent.
/// - Complexity: O(m·n·min(m, n)).
public func lstsq(
  _ a: NDArray<Double>, _ b: NDArray<Double>, rcond: Double? = nil
) -> (x: NDArray<Double>, residuals: NDArray<Double>, rank: Int) {
  do {
    let parts = try Checked.lstsq(a, b, rcond: rcond)
    return (parts.x, parts.residuals, parts.rank)
  } catch { stop(error) }
}

/// The Moore–Penrose inverse of a matrix, or of each of a stack (NumPy's `linalg.pinv`).
///
/// - Complexity: O(m·n·min(m, n)).
public func pinv(_ a: NDArray<Double>, rcond: Double = 1e-15) -> NDArray<Double> {
  do { return try Checked.pinv(a, rcond: rcond) } catch { stop(error) }
}

/// The rank of a matrix: how many singular values are not negligible (NumPy's `linalg.matrix_rank`).
///
/// - Complexity: O(m·n·min(m, n)).
public func matrixRank(_ a: NDArray<Double>) -> Int {
  do { return try Checked.scalar(Checked.matrixRank(a)) } catch { stop(error) }
}

/// The product of a square matrix with itself, `n` times in all (NumPy's `linalg.matrix_power`).
///
/// - Complexity: O(n³·log of the power).
public func matrixPower<E: NumericElement>(_ a: NDArray<E>, _ n: Int) -> NDArray<E> {
  do { return try Checked.matrixPower(a, n) } catch { stop(error) }
}

/// The product of several matrices in the order that takes the fewest multiplications (NumPy's `linalg.multi_dot`).
public func multiDot(_ arrays: [NDArray<Double>]) -> NDArray<Double> {
  do { return try Checked.multiDot(arrays) } catch { stop(error) }
}
