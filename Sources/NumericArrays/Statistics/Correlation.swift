extension Checked {
  /// The covariances of the rows (or columns) of an array of up to two axes.
  package static func cov(
    _ x: NDArray<Double>, _ y: NDArray<Double>? = nil, rowvar: Bool = true, ddof: Int = 1
  ) throws(NumericError) -> NDArray<Double> {
    guard x.layout.rank <= 2 else { throw NumericError(.value, "m has more than 2 dimensions") }
    var rows = try variables(x, rowvar)
    if let y {
      guard y.layout.rank <= 2 else { throw NumericError(.value, "y has more than 2 dimensions") }
      rows = try concatenate([rows, variables(y, rowvar)], axis: 0)
    }
    let count = rows.layout.shape[1]
    let centered = try subtract(rows, mean(rows, axis: 1, keepDims: true))
    let products = try matmul(centered, transpose(centered))
    let degrees = Swift.max(count - ddof, 0)
    let result = try multiply(products, 1 / Double(degrees))
    return rows.layout.shape[0] == 1 ? try reshape(result, []) : result
  }

  private static func variables(_ x: NDArray<Double>, _ rowvar: Bool) throws(NumericError) -> NDArray<Double> {
    if x.layout.rank < 2 { return try reshape(x, [1, x.size]) }
    return rowvar || x.layout.shape[0] == 1 ? x : try transpose(x)
  }

  /// The correlations of the rows (or columns) of an array of up to two axes.
  package static func corrcoef(
    _ x: NDArray<Double>, _ y: NDArray<Double>? = nil, rowvar: Bool = true
  ) throws(NumericError) -> NDArray<Double> {
    let covariances = try cov(x, y, rowvar: rowvar)
    if covariances.layout.rank == 0 { return try divide(covariances, covariances) }
    let deviations = try sqrt(diag(covariances))
    let n = deviations.size
    let scaled = try divide(divide(covariances, reshape(deviations, [n, 1])), reshape(deviations, [1, n]))
    return try clip(scaled, -1, 1)
  }

  /// The mean of all elements, each counted with its weight.
  package static func average(_ x: NDArray<Double>, weights: NDArray<Double>) throws(NumericError) -> Double {
    guard x.layout.shape == weights.layout.shape else {
      throw NumericError(.type, "Axis must be specified when shapes of a and weights differ.")
    }
    let total = try sum(weights)
    if total == 0 { throw NumericError(.value, "Weights sum to zero, can't be normalized") }
    return try sum(multiply(x, weights)) / total
  }

  /// The means along an axis, the positions counted with weights.
  package static func average(_ x: NDArray<Double>, axis: Int, weights: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    let axis = try x.layout.resolve(axis: axis)
    var weights = weights
    if weights.layout.shape != x.layout.shape {
      guard weights.layout.rank == 1, weights.size == x.layout.shape[axis] else {
        throw NumericError(.value, "Shape of weights must be consistent with shape of a along specified axis.")
      }
      var shape = [Int](repeating: 1, count: x.layout.rank)
      shape[axis] = weights.size
      weights = try broadcast(reshape(weights, shape), to: Array(x.layout.shape))
    }
    let totals = try sum(weights, axis: axis)
    if try any(equal(totals, 0)) { throw NumericError(.value, "Weights sum to zero, can't be normalized") }
    return try divide(sum(multiply(x, weights), axis: axis), totals)
  }
}

/// The covariances of the rows of an array, or of its columns (NumPy's `cov`).
///
/// - Parameters:
///   - rowvar: Whether rows are variables and columns observations; otherwise the other way round.
///   - ddof: What is subtracted from the number of observations to divide by.
public func cov(_ x: NDArray<Double>, rowvar: Bool = true, ddof: Int = 1) -> NDArray<Double> {
  do { return try Checked.cov(x, rowvar: rowvar, ddof: ddof) } catch { stop(error) }
}

/// The covariances of two variables (NumPy's `cov`).
public func cov(_ x: NDArray<Double>, _ y: NDArray<Double>, ddof: Int = 1) -> NDArray<Double> {
  do { return try Checked.cov(x, y, ddof: ddof) } catch { stop(error) }
}

/// The correlations of the rows of an array, or of its columns (NumPy's `corrcoef`).
public func corrcoef(_ x: NDArray<Double>, rowvar: Bool = true) -> NDArray<Double> {
  do { return try Checked.corrcoef(x, rowvar: rowvar) } catch { stop(error) }
}

/// The correlations of two variables (NumPy's `corrcoef`).
public func corrcoef(_ x: NDArray<Double>, _ y: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.corrcoef(x, y) } catch { stop(error) }
}

/// The mean of all elements, each counted with its weight (NumPy's `average`).
public func average(_ x: NDArray<Double>, weights: NDArray<Double>) -> Double {
  do { return try Checked.average(x, weights: weights) } catch { stop(error) }
}

/// The means along an axis, the positions counted with weights (NumPy's `average`).
public func average(_ x: NDArray<Double>, axis: Int, weights: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.average(x, axis: axis, weights: weights) } catch { stop(error) }
}
