import Glibc

// MARK: - Throwing forms

extension RandomGenerator {
  /// A whole number from 0 to `largest`, by Lemire's method (2018).
  func bounded(_ largest: UInt64) -> UInt64 {
    if largest == 0 { return 0 }
    if largest == .max { return bits.next64() }
    if largest == UInt64(UInt32.max) { return UInt64(bits.next32()) }
    if largest < UInt64(UInt32.max) { return UInt64(bounded(UInt32(largest), bits: 32) { self.bits.next32() }) }
    let count = largest + 1
    var product = bits.next64().multipliedFullWidth(by: count)
    if product.low < count {
      let threshold = (UInt64.max - largest) % count
      while product.low < threshold { product = bits.next64().multipliedFullWidth(by: count) }
    }
    return product.high
  }

  /// Lemire's method with words of `width` bits; `largest` is below the largest word.
  private func bounded(_ largest: UInt32, bits width: UInt64, _ next: () -> UInt32) -> UInt32 {
    let count = UInt64(largest) + 1
    let mask: UInt64 = 1 << width - 1
    var product = UInt64(next()) * count
    if product & mask < count {
      let threshold = (mask - UInt64(largest)) % count
      while product & mask < threshold { product = UInt64(next()) * count }
    }
    return UInt32(product >> width)
  }

  /// Whole numbers from `low` up to but not including `high` (or with it); throws when there are none.
  package func checkedIntegers(_ low: Int, _ high: Int, size: [Int], endpoint: Bool = false) throws(NumericError) -> NDArray<Int> {
    guard low < high || (endpoint && low == high) else { throw NumericError(.value, endpoint ? "low > high" : "low >= high") }
    let largest = UInt64(bitPattern: Int64(high &- low)) - (endpoint ? 0 : 1)
    return try fill(size) { low &+ Int(truncatingIfNeeded: bounded(largest)) }
  }

  /// Whole numbers of a narrow type, whose words come in pieces out of 32 bits, the low end first.
  package func checkedIntegers<E: NarrowIntegerElement>(
    _ low: Int, _ high: Int, size: [Int], endpoint: Bool = false, dtype: E.Type
  ) throws(NumericError) -> NDArray<E> {
    guard low < high || (endpoint && low == high) else { throw NumericError(.value, endpoint ? "low > high" : "low >= high") }
    let last = endpoint ? high : high - 1
    guard E(exactly: low) != nil else { throw NumericError(.value, "low is out of bounds for \(E.elementType.name)") }
    guard E(exactly: last) != nil else { throw NumericError(.value, "high is out of bounds for \(E.elementType.name)") }
    let largest = UInt32(last - low)
    var pieces = WordPieces(width: UInt32(E.bitWidth))
    return try fill(size) {
      let draw: UInt32
      if largest == 0 {
        draw = 0
      } else if UInt64(largest) == 1 << UInt64(E.bitWidth) - 1 {
        draw = pieces.next { bits.next32() }
      } else {
        draw = bounded(largest, bits: UInt64(E.bitWidth)) { pieces.next { bits.next32() } }
      }
      return E(truncatingIfNeeded: low + Int(draw))
    }
  }

  /// Floats of [0, 1).
  package func checkedRandom(_ size: [Int]) throws(NumericError) -> NDArray<Double> { try fill(size) { nextDouble() } }

  /// Floats of [0, 1) with 24 random bits.
  package func checkedRandomFloats(_ size: [Int]) throws(NumericError) -> NDArray<Float> { try fill(size) { nextFloat() } }

  /// Floats of the standard normal distribution, by a ziggurat of 32 bits.
  package func checkedStandardNormalFloats(_ size: [Int]) throws(NumericError) -> NDArray<Float> { try fill(size) { nextNormalFloat() } }

  private func nextNormalFloat() -> Float {
    while true {
      let word = bits.next32()
      let layer = Int(word & 0xff)
      let mantissa = (word >> 9) & 0x007f_ffff
      // The tables for 23 bits are those for 52, rounded.
      let size = Float(mantissa) * Float(ZigguratTables.normalWidths[layer] * 0x1p29)
      let x = (word >> 8) & 1 == 1 ? -size : size
      if mantissa < UInt32(ZigguratTables.normalLimits[layer] >> 29) { return x }
      if layer == 0 { return normalTailFloat(isNegative: (mantissa >> 8) & 1 == 1) }
      let (upper, lower) = (Float(ZigguratTables.normalDensities[layer - 1]), Float(ZigguratTables.normalDensities[layer]))
      if Double((upper - lower) * nextFloat() + lower) < Exact.exp(-0.5 * Double(x) * Double(x)) { return x }
    }
  }

  private func normalTailFloat(isNegative: Bool) -> Float {
    let tail = Float(ZigguratTables.normalTail)
    while true {
      let x = -Float(ZigguratTables.inverseNormalTail) * log1pf(-nextFloat())
      let y = -log1pf(-nextFloat())
      if y + y > x * x { return isNegative ? -(tail + x) : tail + x }
    }
  }

  func nextFloat() -> Float { Float(bits.next32() >> 8) * 0x1p-24 }

  /// Numbers of the standard normal distribution.
  package func checkedStandardNormal(_ size: [Int]) throws(NumericError) -> NDArray<Double> { try fill(size) { nextNormal() } }

  /// Numbers of a normal distribution; throws when the scale is negative.
  package func checkedNormal(_ mean: Double, _ scale: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    if scale < 0 { throw NumericError(.value, "scale < 0") }
    return try fill(size) { mean + scale * nextNormal() }
  }

  /// Numbers of the uniform distribution over [low, high).
  package func checkedUniform(_ low: Double, _ high: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    let range = high - low
    if !range.isFinite { throw NumericError(.overflow, "high - low range exceeds valid bounds") }
    return try fill(size) { low + range * nextDouble() }
  }

  /// Numbers of an exponential distribution; throws when the scale is negative.
  package func checkedExponential(_ scale: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    if scale < 0 { throw NumericError(.value, "scale < 0") }
    return try fill(size) { scale * nextExponential() }
  }
}

/// Pieces of 8 or 16 bits out of words of 32, the low end first.
struct WordPieces {
  let width: UInt32
  private var word: UInt32 = 0
  private var rest: UInt32 = 0

  init(width: UInt32) { self.width = width }

  mutating func next(_ draw: () -> UInt32) -> UInt32 {
    if width == 32 { return draw() }
    if rest == 0 {
      word = draw()
      rest = 32 / width
    } else {
      word >>= width
    }
    rest -= 1
    return word & (1 << width - 1)
  }
}

// MARK: - Public forms

extension RandomGenerator {
  /// Numbers of [0, 1) (NumPy's `random`).
  public func random(size: [Int]) -> NDArray<Double> {
    do { return try checkedRandom(size) } catch { stop(error) }
  }

  /// Numbers of [0, 1) along one axis (NumPy's `random`).
  public func random(size: Int) -> NDArray<Double> {
    do { return try checkedRandom([size]) } catch { stop(error) }
  }

  /// A number of [0, 1) (NumPy's `random`).
  public func random() -> Double { nextDouble() }

  /// Numbers of the standard normal distribution (NumPy's `standard_normal`).
  public func standardNormal(size: [Int]) -> NDArray<Double> {
    do { return try checkedStandardNormal(size) } catch { stop(error) }
  }

  /// Numbers of the standard normal distribution along one axis (NumPy's `standard_normal`).
  public func standardNormal(size: Int) -> NDArray<Double> {
    do { return try checkedStandardNormal([size]) } catch { stop(error) }
  }

  /// A number of the standard normal distribution (NumPy's `standard_normal`).
  public func standardNormal() -> Double { nextNormal() }

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

  /// Numbers of an exponential distribution (NumPy's `exponential`); the scale must not be negative.
  public func exponential(_ scale: Double = 1, size: [Int]) -> NDArray<Double> {
    do { return try checkedExponential(scale, size: size) } catch { stop(error) }
  }

  /// A number of an exponential distribution (NumPy's `exponential`); the scale must not be negative.
  public func exponential(_ scale: Double = 1) -> Double {
    do { return try checkedExponential(scale, size: []).item() } catch { stop(error) }
  }

  /// Whole numbers from `low` up to `high`, which is left out unless it is the `endpoint` (NumPy's `integers`).
  public func integers(_ low: Int, _ high: Int, size: [Int], endpoint: Bool = false) -> NDArray<Int> {
    do { return try checkedIntegers(low, high, size: size, endpoint: endpoint) } catch { stop(error) }
  }

  /// Whole numbers from `low` up to `high`, along one axis (NumPy's `integers`).
  public func integers(_ low: Int, _ high: Int, size: Int, endpoint: Bool = false) -> NDArray<Int> {
    do { return try checkedIntegers(low, high, size: [size], endpoint: endpoint) } catch { stop(error) }
  }

  /// A whole number from `low` up to `high` (NumPy's `integers`).
  public func integers(_ low: Int, _ high: Int, endpoint: Bool = false) -> Int {
    do { return try checkedIntegers(low, high, size: [], endpoint: endpoint).item() } catch { stop(error) }
  }

  /// A whole number from 0 up to but not including `high` (NumPy's `integers`).
  public func integers(_ high: Int) -> Int {
    do { return try checkedIntegers(0, high, size: []).item() } catch { stop(error) }
  }
}
