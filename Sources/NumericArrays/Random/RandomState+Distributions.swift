import Glibc

// MARK: - Throwing forms

extension RandomState {
  /// An array of a shape, filled in index order with one draw after the other.
  package func fill<E: ArrayElement>(_ shape: [Int], _ draw: () -> E) throws(NumericError) -> NDArray<E> {
    let result = try NDArray<E>(uninitialized: Extents(checking: shape))
    for position in 0..<result.size { result.base[position] = draw() }
    return result
  }

  /// Numbers of the uniform distribution over [0, 1).
  package func checkedRand(_ shape: [Int]) throws(NumericError) -> NDArray<Double> {
    try fill(shape) { nextDouble() }
  }

  /// Numbers of the standard normal distribution.
  package func checkedRandn(_ shape: [Int]) throws(NumericError) -> NDArray<Double> {
    try fill(shape) { nextGauss() }
  }

  /// Numbers of a normal distribution; throws when the scale is negative.
  package func checkedNormal(_ mean: Double, _ scale: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    if scale < 0 { throw NumericError(.value, "scale < 0") }
    return try fill(size) { mean + scale * nextGauss() }
  }

  /// Numbers of the uniform distribution over [low, high).
  package func checkedUniform(_ low: Double, _ high: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    let range = high - low
    if !range.isFinite { throw NumericError(.overflow, "Range exceeds valid bounds") }
    return try fill(size) { low + range * nextDouble() }
  }

  /// Numbers of an exponential distribution; throws when the scale is negative.
  package func checkedExponential(_ scale: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    if scale < 0 { throw NumericError(.value, "scale < 0") }
    return try fill(size) { scale * -Glibc.log(1 - nextDouble()) }
  }

  /// Whole numbers from `low` up to but not including `high`; throws when there are none.
  package func checkedRandint(_ low: Int, _ high: Int, size: [Int]) throws(NumericError) -> NDArray<Int> {
    if low >= high { throw NumericError(.value, "low >= high") }
    let largest = UInt64(bitPattern: Int64(high &- low)) - 1
    return try fill(size) { low &+ Int(truncatingIfNeeded: nextBounded(largest)) }
  }
}

// MARK: - Uniform and normal

extension RandomState {
  /// Numbers of the uniform distribution over [0, 1) (NumPy's `rand`): `rand(2, 3)`.
  public func rand(_ shape: Int...) -> NDArray<Double> {
    do { return try checkedRand(shape) } catch { stop(error) }
  }

  /// A number of the uniform distribution over [0, 1) (NumPy's `rand`).
  public func rand() -> Double { nextDouble() }

  /// Numbers of the standard normal distribution (NumPy's `randn`): `randn(2, 3)`.
  public func randn(_ shape: Int...) -> NDArray<Double> {
    do { return try checkedRandn(shape) } catch { stop(error) }
  }

  /// A number of the standard normal distribution (NumPy's `randn`).
  public func randn() -> Double { nextGauss() }

  /// Numbers of the standard normal distribution (NumPy's `standard_normal`).
  public func standardNormal(size: [Int]) -> NDArray<Double> {
    do { return try checkedRandn(size) } catch { stop(error) }
  }

  /// Numbers of a normal distribution (NumPy's `normal`); the scale must not be negative.
  public func normal(_ mean: Double = 0, _ scale: Double = 1, size: [Int]) -> NDArray<Double> {
    do { return try checkedNormal(mean, scale, size: size) } catch { stop(error) }
  }

  /// Numbers of a normal distribution along one axis (NumPy's `normal`); the scale must not be negative.
  public func normal(_ mean: Double = 0, _ scale: Double = 1, size: Int) -> NDArray<Double> {
    do { return try checkedNormal(mean, scale, size: [size]) } catch { stop(error) }
  }

  /// A number of a normal distribution (NumPy's `normal`); the scale must not be negative.
  public func normal(_ mean: Double = 0, _ scale: Double = 1) -> Double {
    do { return try checkedNormal(mean, scale, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the uniform distribution over [low, high) (NumPy's `uniform`).
  public func uniform(_ low: Double = 0, _ high: Double = 1, size: [Int]) -> NDArray<Double> {
    do { return try checkedUniform(low, high, size: size) } catch { stop(error) }
  }

  /// Numbers of the uniform distribution over [low, high) along one axis (NumPy's `uniform`).
  public func uniform(_ low: Double = 0, _ high: Double = 1, size: Int) -> NDArray<Double> {
    do { return try checkedUniform(low, high, size: [size]) } catch { stop(error) }
  }

  /// A number of the uniform distribution over [low, high) (NumPy's `uniform`).
  public func uniform(_ low: Double = 0, _ high: Double = 1) -> Double {
    do { return try checkedUniform(low, high, size: []).item() } catch { stop(error) }
  }
}

// MARK: - Exponential

extension RandomState {
  /// Numbers of an exponential distribution (NumPy's `exponential`); the scale must not be negative.
  public func exponential(_ scale: Double = 1, size: [Int]) -> NDArray<Double> {
    do { return try checkedExponential(scale, size: size) } catch { stop(error) }
  }

  /// A number of an exponential distribution (NumPy's `exponential`); the scale must not be negative.
  public func exponential(_ scale: Double = 1) -> Double {
    do { return try checkedExponential(scale, size: []).item() } catch { stop(error) }
  }
}

// MARK: - Whole numbers

extension RandomState {
  /// Whole numbers from `low` up to but not including `high` (NumPy's `randint`).
  public func randint(_ low: Int, _ high: Int, size: [Int]) -> NDArray<Int> {
    do { return try checkedRandint(low, high, size: size) } catch { stop(error) }
  }

  /// Whole numbers from `low` up to but not including `high`, along one axis (NumPy's `randint`).
  public func randint(_ low: Int, _ high: Int, size: Int) -> NDArray<Int> {
    do { return try checkedRandint(low, high, size: [size]) } catch { stop(error) }
  }

  /// A whole number from `low` up to but not including `high` (NumPy's `randint`).
  public func randint(_ low: Int, _ high: Int) -> Int {
    do { return try checkedRandint(low, high, size: []).item() } catch { stop(error) }
  }

  /// A whole number from 0 up to but not including `high` (NumPy's `randint`).
  public func randint(_ high: Int) -> Int {
    do { return try checkedRandint(0, high, size: []).item() } catch { stop(error) }
  }
}
