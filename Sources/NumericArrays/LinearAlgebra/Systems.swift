import Glibc

extension Checked {
  /// The solution x of a·x = b for a square matrix; throws when it is singular.
  package static func solve(_ a: NDArray<Double>, _ b: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    let elimination = try Elimination(a)
    guard b.layout.rank == 1 || b.layout.rank == 2, b.layout.shape[0] == elimination.size else {
      throw NumericError(
        .value,
        "solve: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (m,m),(m,n)->(m,n); shapes "
          + "\(a.layout.shape.tuple) \(b.layout.shape.tuple)")
    }
    if elimination.isSingular { throw NumericError(.linearAlgebra, "Singular matrix") }
    let width = b.layout.rank == 1 ? 1 : b.layout.shape[1]
    return try array(elimination.solve(b.elements, width: width), shape: b.layout.shape)
  }

  /// The inverse of a square matrix; throws when it is singular.
  package static func inv(_ a: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    try solve(a, eye(a.layout.rank == 2 ? a.layout.shape[0] : 0))
  }

  /// The determinant of a square matrix.
  package static func det(_ a: NDArray<Double>) throws(NumericError) -> Double {
    try Elimination(a).determinant
  }

  /// The Euclidean length of all elements together.
  package static func norm(_ x: NDArray<Double>) throws(NumericError) -> Double {
    let line = try reshape(x, [-1])
    return try Glibc.sqrt(dotOfLines(line, line))
  }

  /// The norm of an array of one axis: the `ord`th root of the sum of the `ord`th powers, or for infinity the largest magnitude.
  package static func norm(_ x: NDArray<Double>, ord: Double) throws(NumericError) -> Double {
    guard x.layout.rank == 1 else { throw NumericError(.value, "Invalid norm order for matrices.") }
    if ord == 2 { return try norm(x) }
    let sizes = try abs(x)
    if ord == .infinity { return try max(sizes) }
    if ord == -.infinity { return try min(sizes) }
    if ord == 0 { return Double(try countNonzero(x)) }
    if ord == 1 { return try sum(sizes) }
    return try Glibc.pow(sum(power(sizes, ord)), 1 / ord)
  }

  /// The Euclidean lengths along an axis.
  package static func norm(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<Double> {
    try sqrt(sum(square(x), axis: axis, keepDims: keepDims))
  }
}

/// The solution x of a·x = b for a square matrix (NumPy's `linalg.solve`).
///
/// - Complexity: O(n³).
public func solve(_ a: NDArray<Double>, _ b: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.solve(a, b) } catch { stop(error) }
}

/// The inverse of a square matrix (NumPy's `linalg.inv`).
///
/// - Complexity: O(n³).
public func inv(_ a: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.inv(a) } catch { stop(error) }
}

/// The determinant of a square matrix (NumPy's `linalg.det`).
///
/// - Complexity: O(n³).
public func det(_ a: NDArray<Double>) -> Double {
  do { return try Checked.det(a) } catch { stop(error) }
}

/// The Euclidean length of all elements together (NumPy's `linalg.norm`).
public func norm(_ x: NDArray<Double>) -> Double {
  do { return try Checked.norm(x) } catch { stop(error) }
}

/// The norm of an order of an array of one axis (NumPy's `linalg.norm`).
public func norm(_ x: NDArray<Double>, ord: Double) -> Double {
  do { return try Checked.norm(x, ord: ord) } catch { stop(error) }
}

/// The Euclidean lengths along an axis (NumPy's `linalg.norm`).
public func norm(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.norm(x, axis: axis, keepDims: keepDims) } catch { stop(error) }
}
