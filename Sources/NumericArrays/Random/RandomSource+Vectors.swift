import Glibc

extension RandomSource {
  /// An array of a shape, filled in index order with one draw after the other.
  func fill<E: ArrayElement>(_ shape: [Int], _ draw: () -> E) throws(NumericError) -> NDArray<E> {
    let result = try NDArray<E>(uninitialized: Extents(checking: shape))
    WorkCount.add(result.size * 16)
    for position in 0..<result.size { result.base[position] = draw() }
    return result
  }

  /// Normal numbers whose means and scales are arrays, broadcast together and to the size.
  package func checkedNormal(
    _ mean: NDArray<Double>, _ scale: NDArray<Double>, size: [Int]?
  ) throws(NumericError) -> NDArray<Double> {
    if try Checked.any(Checked.less(scale, 0)) { throw NumericError(.value, "scale < 0") }
    return try broadcastDraws(mean, scale, size) { $0 + $1 * nextNormal() }
  }

  /// Uniform numbers whose bounds are arrays, broadcast together and to the size.
  package func checkedUniform(
    _ low: NDArray<Double>, _ high: NDArray<Double>, size: [Int]?
  ) throws(NumericError) -> NDArray<Double> {
    guard try Checked.all(Checked.isfinite(Checked.subtract(high, low))) else {
      throw NumericError(.overflow, "Range exceeds valid bounds")
    }
    return try broadcastDraws(low, high, size) { $0 + ($1 - $0) * nextDouble() }
  }

  /// Numbers of Poisson distributions whose means are an array, one for each element.
  package func checkedPoisson(_ lam: NDArray<Double>) throws(NumericError) -> NDArray<Int> {
    let result = try NDArray<Int>(uninitialized: lam.layout.shape)
    for (position, lam) in try lam.elements.enumerated() {
      guard lam >= 0, lam.isFinite else { throw NumericError(.value, "lam < 0 or lam contains NaNs") }
      if lam > 9.223372006484771e18 { throw NumericError(.value, "lam value too large") }
      result.base[position] = poisson(lam)
    }
    return result
  }

  private func broadcastDraws(
    _ a: NDArray<Double>, _ b: NDArray<Double>, _ size: [Int]?, _ draw: (Double, Double) -> Double
  ) throws(NumericError) -> NDArray<Double> {
    let shape: [Int]
    if let size { shape = size } else { shape = Array(try broadcastShape(a.layout.shape, b.layout.shape)) }
    let first = try Checked.broadcast(a, to: shape).elements
    let second = try Checked.broadcast(b, to: shape).elements
    let result = try NDArray<Double>(uninitialized: Extents(checking: shape))
    for position in 0..<result.size { result.base[position] = draw(first[position], second[position]) }
    return result
  }

  /// How many of `n` trials end in each of the outcomes with probabilities `p`, again and again; outcomes are the last axis.
  package func checkedMultinomial(_ n: Int, _ p: NDArray<Double>, size: [Int] = []) throws(NumericError) -> NDArray<Int> {
    if n < 0 { throw NumericError(.value, "n < 0") }
    guard p.layout.rank == 1 else { throw NumericError(.value, "pvals must be a 1-d array") }
    let weights = try p.elements
    guard weights.allSatisfy({ $0 >= 0 && $0 <= 1 }) else { throw NumericError(.value, "pvals < 0, pvals > 1 or pvals contains NaNs") }
    if weights.dropLast().reduce(0, +) > 1 + 1e-12 { throw NumericError(.value, "sum(pvals[:-1]) > 1.0") }
    let result = try NDArray<Int>(uninitialized: Extents(checking: size + [weights.count]))
    guard result.size > 0 else { return result }
    for start in stride(from: 0, to: result.size, by: weights.count) {
      for (outcome, count) in multinomial(n, weights).enumerated() { result.base[start + outcome] = count }
    }
    return result
  }

  /// Shares that add up to 1 with the concentrations `alpha`, again and again; shares are the last axis.
  package func checkedDirichlet(_ alpha: NDArray<Double>, size: [Int] = []) throws(NumericError) -> NDArray<Double> {
    let weights = try alpha.elements
    guard alpha.layout.rank == 1, weights.allSatisfy({ $0 > 0 && $0.isFinite }) else { throw NumericError(.value, "alpha <= 0") }
    let result = try NDArray<Double>(uninitialized: Extents(checking: size + [weights.count]))
    guard result.size > 0 else { return result }
    for start in stride(from: 0, to: result.size, by: weights.count) {
      var sum = 0.0
      for (position, weight) in weights.enumerated() {
        let draw = standardGamma(weight)
        result.base[start + position] = draw
        sum += draw
      }
      let inverse = 1 / sum
      for position in weights.indices { result.base[start + position] *= inverse }
    }
    return result
  }

  /// Vectors of a normal distribution with a mean and a covariance, again and again; vectors are the last axis.
  ///
  /// Standard normal numbers times the root of the covariance that its singular values and vectors give.
  package func checkedMultivariateNormal(
    _ mean: NDArray<Double>, _ cov: NDArray<Double>, size: [Int] = []
  ) throws(NumericError) -> NDArray<Double> {
    guard mean.layout.rank == 1 else { throw NumericError(.value, "mean must be 1 dimensional") }
    guard cov.layout.rank == 2, cov.layout.shape[0] == cov.layout.shape[1] else {
      throw NumericError(.value, "cov must be 2 dimensional and square")
    }
    guard mean.size == cov.layout.shape[0] else { throw NumericError(.value, "mean and cov must have same length") }
    let draws = try fill(size + [mean.size]) { nextNormal() }
    let parts = try Checked.svd(cov)
    let root = try Checked.multiply(Checked.reshape(Checked.sqrt(parts.s), [mean.size, 1]), parts.vt)
    let flat = try Checked.matmul(Checked.reshape(draws, [-1, mean.size]), root)
    return try Checked.add(Checked.reshape(flat, size + [mean.size]), mean)
  }
}
