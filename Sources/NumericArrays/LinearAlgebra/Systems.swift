extension Checked {
  /// The solutions x of a·x = b for square matrices; throws when one is singular.
  ///
  /// A right side of one axis is a vector; with more, the last two axes are a matrix, and stacks are broadcast.
  package static func solve(_ a: NDArray<Double>, _ b: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    try Stack.requireSquare(a)
    let n = a.layout.shape[a.layout.rank - 1]
    let isVector = b.layout.rank == 1
    let rowAxis = isVector ? 0 : b.layout.rank - 2
    guard b.layout.rank > 0, b.layout.shape[rowAxis] == n else {
      throw NumericError(
        .value,
        "solve: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature \(isVector ? "(m,m),(m)->(m)" : "(m,m),(m,n)->(m,n)"); "
          + "shapes \(a.layout.shape.tuple) \(b.layout.shape.tuple)")
    }
    let right = isVector ? try reshape(b, [n, 1]) : b
    let width = right.layout.shape[right.layout.rank - 1]
    let stack = try broadcastShape(Extents(a.layout.shape.dropLast(2)), Extents(right.layout.shape.dropLast(2)))
    let matrices = try Stack.matrices(broadcast(a, to: stack + [n, n]))
    let sides = try broadcast(right, to: stack + [n, width]).elements
    var results: [Double] = []
    for (number, matrix) in matrices.enumerated() {
      let elimination = Elimination(matrix)
      if elimination.isSingular { throw NumericError(.linearAlgebra, "Singular matrix") }
      results += elimination.solve(Array(sides[number * n * width..<(number + 1) * n * width]), width: width)
    }
    return try array(results, shape: Extents(stack + (isVector ? [n] : [n, width])))
  }

  /// The inverses of square matrices; throws when one is singular.
  package static func inv(_ a: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    try Stack.requireSquare(a)
    return try solve(a, eye(a.layout.shape[a.layout.rank - 1]))
  }

  /// The determinants of square matrices.
  package static func det(_ a: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    try Stack.requireSquare(a)
    return try Stack.gather(a, [], Stack.matrices(a).map { [Elimination($0).determinant] })
  }

  /// The signs of determinants and the logarithms of their sizes.
  package static func slogdet(_ a: NDArray<Double>) throws(NumericError) -> (sign: NDArray<Double>, logabsdet: NDArray<Double>) {
    try Stack.requireSquare(a)
    let parts = try Stack.matrices(a).map { Elimination($0).logDeterminant }
    return (try Stack.gather(a, [], parts.map { [$0.sign] }), try Stack.gather(a, [], parts.map { [$0.log] }))
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
  do { return try Checked.scalar(Checked.det(a)) } catch { stop(error) }
}

/// The sign of the determinant of a square matrix and the logarithm of its size (NumPy's `linalg.slogdet`).
///
/// - Complexity: O(n³).
public func slogdet(_ a: NDArray<Double>) -> (sign: Double, logabsdet: Double) {
  do {
    let parts = try Checked.slogdet(a)
    return (try Checked.scalar(parts.sign), try Checked.scalar(parts.logabsdet))
  } catch { stop(error) }
}
