/// The generator PCG64: a linear congruence of 128 bits whose output is permuted (O'Neill 2014, XSL-RR), as NumPy's `PCG64` has it.
struct PermutedCongruential: Sendable {
  private static let multiplier = UInt128(0x2360_ed05_1fc6_5da4) << 64 | UInt128(0x4385_df64_9fcc_f645)
  private var state: UInt128
  private let increment: UInt128
  /// The upper half of a word whose lower half has been given out as 32 bits.
  private var spareHalf: UInt32?

  /// The state that a sequence of seed words gives.
  init(_ seed: SeedSequence) {
    let words = seed.longWords(4)
    increment = (UInt128(words[2]) << 64 | UInt128(words[3])) << 1 | 1
    state = 0
    step()
    state &+= UInt128(words[0]) << 64 | UInt128(words[1])
    step()
  }

  private mutating func step() { state = state &* PermutedCongruential.multiplier &+ increment }

  /// The next 64 random bits.
  mutating func next64() -> UInt64 {
    step()
    let value = UInt64(truncatingIfNeeded: state >> 64) ^ UInt64(truncatingIfNeeded: state)
    let rotation = UInt64(truncatingIfNeeded: state >> 122)
    return value >> rotation | value << ((64 &- rotation) & 63)
  }

  /// The next 32 random bits: the lower half of a word, then the upper half of the same.
  mutating func next32() -> UInt32 {
    if let half = spareHalf {
      spareHalf = nil
      return half
    }
    let word = next64()
    spareHalf = UInt32(word >> 32)
    return UInt32(truncatingIfNeeded: word)
  }

  /// The next number of [0, 1), with 53 random bits.
  mutating func nextDouble() -> Double { Double(next64() >> 11) * 0x1p-53 }
}
