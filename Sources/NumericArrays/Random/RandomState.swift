import Glibc

/// Random numbers with the streams of NumPy's legacy `RandomState`: the same seed gives the same bits.
///
/// ```swift
/// let random = RandomState(seed: 42)
/// let weights = random.randn(2, 16) * 0.5
/// ```
public final class RandomState {
  private(set) var bits: MersenneTwister
  /// The second number of a pair from the polar method, kept for the next call.
  private var cachedGauss: Double?

  /// The generator that `RandomState(seed)` is in NumPy; the seed must lie between 0 and 2³² - 1.
  public init(seed: Int) {
    guard let word = UInt32(exactly: seed) else { stop(RandomState.seedOutOfRange) }
    bits = MersenneTwister(seed: word)
  }

  /// The generator that a list of seeds gives; each must lie between 0 and 2³² - 1.
  public init(seed: [Int]) {
    do { bits = MersenneTwister(seeds: try RandomState.words(seed)) } catch { stop(error) }
  }

  /// The generator that a list of seeds gives; throws when one is out of range.
  package init(checkedSeed seed: [Int]) throws(NumericError) {
    bits = MersenneTwister(seeds: try RandomState.words(seed))
  }

  private static func words(_ seed: [Int]) throws(NumericError) -> [UInt32] {
    if seed.isEmpty { throw NumericError(.value, "Seed must be non-empty") }
    var words: [UInt32] = []
    for value in seed {
      guard let word = UInt32(exactly: value) else { throw seedOutOfRange }
      words.append(word)
    }
    return words
  }

  /// The generator of a seed; throws when the seed is out of range.
  package init(checkedSeed seed: Int) throws(NumericError) {
    guard let word = UInt32(exactly: seed) else { throw RandomState.seedOutOfRange }
    bits = MersenneTwister(seed: word)
  }

  private init(copying other: RandomState) {
    bits = other.bits
    cachedGauss = other.cachedGauss
  }

  /// An independent generator in the same state.
  package func clone() -> RandomState { RandomState(copying: self) }

  private static var seedOutOfRange: NumericError { NumericError(.value, "Seed must be between 0 and 2**32 - 1") }

  /// Starts the stream of a seed anew (NumPy's `seed`).
  public func seed(_ seed: Int) {
    do { try checkedSeed(seed) } catch { stop(error) }
  }

  /// Starts the stream of a seed anew; throws when the seed is out of range.
  package func checkedSeed(_ seed: Int) throws(NumericError) {
    guard let word = UInt32(exactly: seed) else { throw RandomState.seedOutOfRange }
    bits = MersenneTwister(seed: word)
    cachedGauss = nil
  }
}

// MARK: - Single draws

extension RandomState {
  package func nextDouble() -> Double { bits.nextDouble() }
  package func next32() -> UInt32 { bits.next32() }

  /// The next 32 random bits of the generator itself.
  package func drawWord() -> UInt32 { bits.next32() }

  package func next64() -> UInt64 { bits.next64() }

  /// A number of the standard normal distribution, by Marsaglia's polar method; every second call answers from the cache.
  func nextGauss() -> Double {
    if let cached = cachedGauss {
      cachedGauss = nil
      return cached
    }
    var (x, y, radius) = (0.0, 0.0, 0.0)
    repeat {
      x = 2 * bits.nextDouble() - 1
      y = 2 * bits.nextDouble() - 1
      radius = x * x + y * y
    } while radius >= 1 || radius == 0
    let factor = Glibc.sqrt(-2 * Exact.log(radius) / radius)
    cachedGauss = factor * x
    return factor * y
  }

  /// Numbers of [0, 1) in the order of their positions.
  func uniforms(_ shape: [Int]) throws(NumericError) -> NDArray<Double> {
    let result = try NDArray<Double>(uninitialized: Extents(checking: shape))
    WorkCount.add(result.size * 16)
    bits.fillUniform(result.base, count: result.size)
    return result
  }

  /// Standard normal numbers, the same as one call after the other gives.
  func gausses(_ shape: [Int]) throws(NumericError) -> NDArray<Double> {
    let result = try NDArray<Double>(uninitialized: Extents(checking: shape))
    WorkCount.add(result.size * 16)
    var start = 0
    if cachedGauss != nil, result.size > 0 {
      result.base[0] = nextGauss()
      start = 1
    }
    let pairs = (result.size - start) / 2
    bits.fillPolar(result.base + start, pairs: pairs)
    if start + 2 * pairs < result.size { result.base[start + 2 * pairs] = nextGauss() }
    return result
  }

  /// A whole number from 0 to `largest`, by masking and drawing again: no draw at all when there is only one.
  func nextBounded(_ largest: UInt64) -> UInt64 {
    if largest == 0 { return 0 }
    if largest == UInt64(UInt32.max) { return UInt64(bits.next32()) }
    let mask = UInt64.max >> UInt64(largest.leadingZeroBitCount)
    while true {
      let value = (largest < UInt64(UInt32.max) ? UInt64(bits.next32()) : bits.next64()) & mask
      if value <= largest { return value }
    }
  }

  /// A position from 0 to `largest`, as shuffling draws it.
  func nextPosition(_ largest: Int) -> Int {
    Int(truncatingIfNeeded: nextBounded(UInt64(largest)))
  }
}
