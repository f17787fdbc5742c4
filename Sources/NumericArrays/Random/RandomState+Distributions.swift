import Glibc

// MARK: - Throwing forms

extension RandomState {
  /// Numbers of the uniform distribution over [0, 1).
  package func checkedRand(_ shape: [Int]) throws(NumericError) -> NDArray<Double> {
    try uniforms(shape)
  }

  /// Numbers of the standard normal distribution.
  package func checkedRandn(_ shape: [Int]) throws(NumericError) -> NDArray<Double> {
    try gausses(shape)
  }

  /// Numbers of a normal distribution; throws when the scale is negative.
  package func checkedNormal(_ mean: Double, _ scale: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    if scale < 0 { throw NumericError(.value, "scale < 0") }
    return try Checked.add(mean, Checked.multiply(scale, gausses(size)))
  }

  /// Numbers of the uniform distribution over [low, high).
  package func checkedUniform(_ low: Double, _ high: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    let range = high - low
    if !range.isFinite { throw NumericError(.overflow, "Range exceeds valid bounds") }
    return try Checked.add(low, Checked.multiply(range, uniforms(size)))
  }

  /// Numbers of an exponential distribution; throws when the scale is negative.
  package func checkedExponential(_ scale: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    if scale < 0 { throw NumericError(.value, "scale < 0") }
    return try fill(size) { scale * -Exact.log(1 - nextDouble()) }
  }

  /// Whole numbers from `low` up to but not including `high`; throws when there are none.
  package func checkedRandint(_ low: Int, _ high: Int, size: [Int]) throws(NumericError) -> NDArray<Int> {
    if low >= high { throw NumericError(.value, "low >= high") }
    let largest = UInt64(bitPattern: Int64(high &- low)) - 1
    return try fill(size) { low &+ Int(truncatingIfNeeded: nextBounded(largest)) }
  }

  /// Whole numbers of a narrow type, whose words come in pieces out of 32 bits, the low end first.
  package func checkedRandint<E: NarrowIntegerElement>(
    _ low: Int, _ high: Int, size: [Int], dtype: E.Type
  ) throws(NumericError) -> NDArray<E> {
    if low >= high { throw NumericError(.value, "low >= high") }
    guard E(exactly: low) != nil else { throw NumericError(.value, "low is out of bounds for \(E.elementType.name)") }
    guard E(exactly: high - 1) != nil else { throw NumericError(.value, "high is out of bounds for \(E.elementType.name)") }
    let largest = UInt32(high - 1 - low)
    var pieces = WordPieces(width: UInt32(E.bitWidth))
    return try fill(size) {
      if largest == 0 { return E(truncatingIfNeeded: low) }
      let mask = UInt32.max >> UInt32(largest.leadingZeroBitCount)
      var draw = pieces.next { next32() } & mask
      while draw > largest { draw = pieces.next { next32() } & mask }
      return E(truncatingIfNeeded: low + Int(draw))
    }
  }

  /// Truth values, one bit of 32 after the other, the low end first.
  package func checkedRandbool(_ low: Int, _ high: Int, size: [Int]) throws(NumericError) -> NDArray<Bool> {
    guard low < high else { throw NumericError(.value, "low >= high") }
    guard low >= 0, high <= 2 else { throw NumericError(.value, "\(low < 0 ? "low" : "high") is out of bounds for bool") }
    var pieces = WordPieces(width: 1)
    return try fill(size) { high - low == 1 ? low == 1 : pieces.next { next32() } == 1 }
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
