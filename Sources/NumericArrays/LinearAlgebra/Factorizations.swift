extension Checked {
  /// Matrices as u·s·vt: orthogonal u and vt, and singular values s in descending order.
  package static func svd(
    _ a: NDArray<Double>, fullMatrices: Bool = true
  ) throws(NumericError) -> (u: NDArray<Double>, s: NDArray<Double>, vt: NDArray<Double>) {
    try Stack.requireMatrices(a)
    let (m, n) = (a.layout.shape[a.layout.rank - 2], a.layout.shape[a.layout.rank - 1])
    let k = Swift.min(m, n)
    let (wide, high) = fullMatrices ? (m, n) : (k, k)
    var (us, ss, vs): ([[Double]], [[Double]], [[Double]]) = ([], [], [])
    for matrix in try Stack.matrices(a) {
      let parts = try SingularValues(matrix, fullMatrices ? .full : .thin)
      us.append(parts.left.transposed.elements)
      ss.append(parts.values)
      vs.append(parts.right.elements)
    }
    return (try Stack.gather(a, [m, wide], us), try Stack.gather(a, [k], ss), try Stack.gather(a, [high, n], vs))
  }

  /// The singular values of matrices in descending order.
  package static func svdvals(_ a: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    try Stack.requireMatrices(a)
    var values: [[Double]] = []
    for matrix in try Stack.matrices(a) { values.append(try SingularValues(matrix, .none).values) }
    return try Stack.gather(a, [Swift.min(a.layout.shape[a.layout.rank - 2], a.layout.shape[a.layout.rank - 1])], values)
  }

  /// Matrices as q·r: orthogonal q and upper triangular r; complete, or as many columns as needed.
  package static func qr(
    _ a: NDArray<Double>, mode: String = "reduced"
  ) throws(NumericError) -> (q: NDArray<Double>, r: NDArray<Double>) {
    guard ["reduced", "complete", "r"].contains(mode) else { throw NumericError(.value, "Unrecognized mode '\(mode)'") }
    try Stack.requireMatrices(a)
    let (m, n) = (a.layout.shape[a.layout.rank - 2], a.layout.shape[a.layout.rank - 1])
    let width = mode == "complete" ? m : Swift.min(m, n)
    var (qs, rs): ([[Double]], [[Double]]) = ([], [])
    for matrix in try Stack.matrices(a) {
      let parts = HouseholderQR(matrix)
      qs.append(mode == "r" ? [] : parts.q(columns: width).elements)
      rs.append(parts.r(rows: width).elements)
    }
    return (try Stack.gather(a, mode == "r" ? [0, 0] : [m, width], qs), try Stack.gather(a, [width, n], rs))
  }

  /// Symmetric positive definite matrices as l·lᵀ with lower triangular l; throws when they are not positive definite.
  package static func cholesky(_ a: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    try Stack.requireSquare(a)
    let n = a.layout.shape[a.layout.rank - 1]
    var results: [[Double]] = []
    for matrix in try Stack.matrices(a) {
      results.append(try CholeskyFactor(matrix).lower.elements)
    }
    return try Stack.gather(a, [n, n], results)
  }

  /// The eigenvalues, ascending, and the eigenvectors, as columns, of symmetric matrices, of which the lower triangle is read.
  package static func eigh(
    _ a: NDArray<Double>, lower: Bool = true, wantsVectors: Bool = true
  ) throws(NumericError) -> (values: NDArray<Double>, vectors: NDArray<Double>) {
    try Stack.requireSquare(a)
    let n = a.layout.shape[a.layout.rank - 1]
    var (values, vectors): ([[Double]], [[Double]]) = ([], [])
    for matrix in try Stack.matrices(a) {
      let parts = try SymmetricEigen(lower ? matrix : matrix.transposed, wantsVectors: wantsVectors)
      values.append(parts.values)
      vectors.append(parts.vectors.transposed.elements)
    }
    return (try Stack.gather(a, [n], values), try Stack.gather(a, wantsVectors ? [n, n] : [0], vectors))
  }

  /// The eigenvalues and the eigenvectors, as columns, of matrices.
  package static func eigComplex(
    _ a: NDArray<Double>, wantsVectors: Bool = true
  ) throws(NumericError) -> (values: NDArray<Complex>, vectors: NDArray<Complex>) {
    try Stack.requireSquare(a)
    guard try all(isfinite(a)) else { throw NumericError(.linearAlgebra, "Array must not contain infs or NaNs") }
    let n = a.layout.shape[a.layout.rank - 1]
    var (values, vectors): ([Complex], [Complex]) = ([], [])
    for matrix in try Stack.matrices(a) {
      let parts = try GeneralEigen(matrix, wantsVectors: wantsVectors)
      values += parts.values
      for i in 0..<(wantsVectors ? n : 0) {
        for vector in parts.vectors { vectors.append(vector[i]) }
      }
    }
    let stack = Array(a.layout.shape.dropLast(2))
    let shape = wantsVectors ? stack + [n, n] : [0]
    return (try array(values, shape: Extents(stack + [n])), try array(vectors, shape: Extents(shape)))
  }

  /// The real eigenvalues and eigenvectors of matrices; throws when some are complex.
  package static func eig(
    _ a: NDArray<Double>, wantsVectors: Bool = true
  ) throws(NumericError) -> (values: NDArray<Double>, vectors: NDArray<Double>) {
    let parts = try eigComplex(a, wantsVectors: wantsVectors)
    guard try parts.values.elements.allSatisfy({ $0.imaginary == 0 }) else {
      throw NumericError(.linearAlgebra, "the matrix has complex eigenvalues; use eigComplex or eigvalsComplex")
    }
    return (try real(parts.values), try real(parts.vectors))
  }
}

/// A matrix, or each of a stack, as u·diag(s)·vt (NumPy's `linalg.svd`).
///
/// - Parameter fullMatrices: Whether u and vt are square, or have only as many columns and rows as there are singular values.
/// - Returns: Orthogonal u (m × m or m × k), the k = min(m, n) singular values in descending order, and vt (n × n or k × n).
/// - Complexity: O(m·n·min(m, n)).
public func svd(
  _ a: NDArray<Double>, fullMatrices: Bool = true
) -> (u: NDArray<Double>, s: NDArray<Double>, vt: NDArray<Double>) {
  do { return try Checked.svd(a, fullMatrices: fullMatrices) } catch { stop(error) }
}

/// The singular values in descending order (NumPy's `linalg.svdvals`).
///
/// - Complexity: O(m·n·min(m, n)).
public func svdvals(_ a: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.svdvals(a) } catch { stop(error) }
}

/// A matrix, or each of a stack, as an orthogonal one times an upper triangular one (NumPy's `linalg.qr`).
///
/// - Parameter mode: `reduced` (m × k and k × n), or `complete` (m × m and m × n).
/// - Complexity: O(m·n·min(m, n)).
public func qr(_ a: NDArray<Double>, mode: String = "reduced") -> (q: NDArray<Double>, r: NDArray<Double>) {
  do { return try Checked.qr(a, mode: mode) } catch { stop(error) }
}

/// The lower triangular root of a symmetric positive definite matrix, or of each of a stack (NumPy's `linalg.cholesky`).
///
/// - Complexity: O(n³).
public func cholesky(_ a: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.cholesky(a) } catch { stop(error) }
}

/// The eigenvalues, ascending, and the eigenvectors, as columns, of a symmetric matrix (NumPy's `linalg.eigh`).
///
/// - Complexity: O(n³).
public func eigh(_ a: NDArray<Double>) -> (values: NDArray<Double>, vectors: NDArray<Double>) {
  do { return try Checked.eigh(a) } catch { stop(error) }
}

/// The eigenvalues, ascending, of a symmetric matrix (NumPy's `linalg.eigvalsh`).
///
/// - Complexity: O(n³).
public func eigvalsh(_ a: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.eigh(a, wantsVectors: false).values } catch { stop(error) }
}

/// The real eigenvalues and the eigenvectors, as columns, of a square matrix (NumPy's `linalg.eig`); they must not be complex.
///
/// - Complexity: O(n³).
public func eig(_ a: NDArray<Double>) -> (values: NDArray<Double>, vectors: NDArray<Double>) {
  do { return try Checked.eig(a) } catch { stop(error) }
}

/// The real eigenvalues of a square matrix (NumPy's `linalg.eigvals`); they must not be complex.
///
/// - Complexity: O(n³).
public func eigvals(_ a: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.eig(a, wantsVectors: false).values } catch { stop(error) }
}

/// The eigenvalues and the eigenvectors, as columns, of a square matrix as complex numbers (NumPy's `linalg.eig`).
///
/// - Complexity: O(n³).
public func eigComplex(_ a: NDArray<Double>) -> (values: NDArray<Complex>, vectors: NDArray<Complex>) {
  do { return try Checked.eigComplex(a) } catch { stop(error) }
}

/// The eigenvalues of a square matrix as complex numbers (NumPy's `linalg.eigvals`).
///
/// - Complexity: O(n³).
public func eigvalsComplex(_ a: NDArray<Double>) -> NDArray<Complex> {
  do { return try Checked.eigComplex(a, wantsVectors: false).values } catch { stop(error) }
}
