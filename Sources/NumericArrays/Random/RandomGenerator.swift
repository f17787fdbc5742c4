import Glibc

/// Random numbers with the streams of NumPy's `default_rng`: PCG64, ziggurats, and the same seed gives the same bits.
///
/// ```swift
/// let rng = defaultRNG(42)
/// let weights = rng.standardNormal(size: [2, 16]) * 0.5
/// ```
public final class RandomGenerator {
  var bits: PermutedCongruential

  /// The generator that `default_rng(seed)` is in NumPy; the seed must not be negative.
  public init(seed: Int) {
    do { bits = PermutedCongruential(try RandomGenerator.sequence(seed)) } catch { stop(error) }
  }

  /// The generator of a seed; throws when the seed is negative.
  package init(checkedSeed seed: Int) throws(NumericError) {
    bits = PermutedCongruential(try RandomGenerator.sequence(seed))
  }

  private static func sequence(_ seed: Int) throws(NumericError) -> SeedSequence {
    guard seed >= 0 else { throw NumericError(.value, "expected non-negative integer") }
    return SeedSequence(UInt(seed))
  }

  /// The generator of a sequence of seed words.
  package init(_ seed: SeedSequence) { bits = PermutedCongruential(seed) }

  private init(bits: PermutedCongruential) { self.bits = bits }

  /// An independent generator in the same state.
  package func clone() -> RandomGenerator { RandomGenerator(bits: bits) }

  /// The next 64 random bits of the generator itself.
  package func drawWord() -> UInt64 { bits.next64() }
}

/// A generator with the streams of NumPy's `default_rng`; the seed must not be negative.
public func defaultRNG(_ seed: Int) -> RandomGenerator {
  do { return try RandomGenerator(checkedSeed: seed) } catch { stop(error) }
}

extension RandomGenerator: RandomSource {
  package func nextDouble() -> Double { bits.nextDouble() }
  package func next32() -> UInt32 { bits.next32() }
  package func next64() -> UInt64 { bits.next64() }

  /// A number of the standard normal distribution, by the ziggurat of Marsaglia and Tsang (2000).
  package func nextNormal() -> Double {
    while true {
      var word = bits.next64()
      let layer = Int(word & 0xff)
      word >>= 8
      let mantissa = (word >> 1) & 0x000f_ffff_ffff_ffff
      let size = Double(mantissa) * ZigguratTables.normalWidths[layer]
      let x = word & 1 == 1 ? -size : size
      if mantissa < ZigguratTables.normalLimits[layer] { return x }
      if layer == 0 { return normalTail(isNegative: (mantissa >> 8) & 1 == 1) }
      let (upper, lower) = (ZigguratTables.normalDensities[layer - 1], ZigguratTables.normalDensities[layer])
      if (upper - lower) * nextDouble() + lower < Exact.exp(-0.5 * x * x) { return x }
    }
  }

  private func normalTail(isNegative: Bool) -> Double {
    while true {
      let x = -ZigguratTables.inverseNormalTail * log1p(-nextDouble())
      let y = -log1p(-nextDouble())
      if y + y > x * x { return isNegative ? -(ZigguratTables.normalTail + x) : ZigguratTables.normalTail + x }
    }
  }

  /// A number of the exponential distribution of mean 1, by its ziggurat.
  package func nextExponential() -> Double {
    while true {
      let word = bits.next64() >> 3
      let layer = Int(word & 0xff)
      let mantissa = word >> 8
      let x = Double(mantissa) * ZigguratTables.exponentialWidths[layer]
      if mantissa < ZigguratTables.exponentialLimits[layer] { return x }
      if layer == 0 { return ZigguratTables.exponentialTail - log1p(-nextDouble()) }
      let (upper, lower) = (ZigguratTables.exponentialDensities[layer - 1], ZigguratTables.exponentialDensities[layer])
      if (upper - lower) * nextDouble() + lower < Exact.exp(-x) { return x }
    }
  }

  package func geometricByInversion(_ p: Double) -> Double { (-nextExponential() / log1p(-p)).rounded(.up) }
  package func standardRayleigh() -> Double { (2 * nextExponential()).squareRoot() }

  package func hypergeometric(good: Int, bad: Int, sample: Int) -> Int {
    sample >= 10 && sample <= good + bad - 10 ? byRatioOfUniforms(good, bad, sample) : byDrawing(good, bad, sample)
  }

  private func byDrawing(_ good: Int, _ bad: Int, _ sample: Int) -> Int {
    let total = good + bad
    var draws = sample > total / 2 ? total - sample : sample
    var (rest, restGood) = (total, good)
    while draws > 0, restGood > 0, rest > restGood {
      rest -= 1
      if Int(masked(UInt64(rest))) < restGood { restGood -= 1 }
      draws -= 1
    }
    if rest == restGood { restGood -= draws }
    return sample > total / 2 ? restGood : good - restGood
  }

  /// The ratio of uniforms (Stadlober 1990).
  private func byRatioOfUniforms(_ good: Int, _ bad: Int, _ sample: Int) -> Int {
    let population = good + bad
    let drawn = min(sample, population - sample)
    let (smaller, larger) = (min(good, bad), max(good, bad))
    let p = Double(smaller) / Double(population)
    let q = Double(larger) / Double(population)
    let a = Double(drawn) * p + 0.5
    let variance = Double(population - drawn) * Double(drawn) * p * q / Double(population - 1)
    let c = (variance + 0.5).squareRoot()
    let h = 1.7155277699214135 * c + 0.8989161620588988
    let mode = Int((Double(drawn + 1) * Double(smaller + 1) / Double(population + 2)).rounded(.down))
    func logWeight(_ k: Int) -> Double {
      lgamma(Double(k + 1)) + lgamma(Double(smaller - k + 1)) + lgamma(Double(drawn - k + 1)) + lgamma(Double(larger - drawn + k + 1))
    }
    let top = logWeight(mode)
    let bound = min(Double(min(drawn, smaller)) + 1, (a + 16 * c).rounded(.down))
    var k = 0
    while true {
      let u = nextDouble()
      let v = nextDouble()
      let x = a + h * (v - 0.5) / u
      if !(x >= 0 && x < bound) { continue }
      k = Int(x.rounded(.down))
      let t = top - logWeight(k)
      if u * (4 - u) - 3 <= t { break }
      if u * (u - t) >= 1 { continue }
      if 2 * Exact.log(u) <= t { break }
    }
    if good > bad { k = drawn - k }
    return drawn < sample ? good - k : k
  }
}
