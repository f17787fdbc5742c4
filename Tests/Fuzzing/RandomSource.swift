/// A generator of random choices that is the same for the same seed and case number.
struct RandomSource: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64, index: Int) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: index) &* 0xD1B5_4A32_D192_ED03
  }

  /// The next 64 bits, by SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to a bound.
  mutating func number(below bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }

  /// One of several things.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[number(below: choices.count)] }

  /// Whether something that happens once in so many times happens.
  mutating func oneIn(_ count: Int) -> Bool { number(below: count) == 0 }
}
