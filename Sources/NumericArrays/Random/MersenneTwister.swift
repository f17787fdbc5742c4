import CNumericKernels

/// The generator MT19937 (Matsumoto and Nishimura 1998), seeded as NumPy's legacy `RandomState` seeds it.
struct MersenneTwister: Sendable {
  private static let length = 624
  private var state: [UInt32]
  private var position: Int

  /// The state that one seed word is spread to.
  init(seed: UInt32) {
    state = [seed]
    state.reserveCapacity(MersenneTwister.length)
    for i in 1..<UInt32(MersenneTwister.length) {
      let previous = state[Int(i) - 1]
      state.append(1_812_433_253 &* (previous ^ (previous >> 30)) &+ i)
    }
    position = MersenneTwister.length
  }

  /// The state that a list of seed words is mixed into (`init_by_array` of the reference code).
  init(seeds: [UInt32]) {
    self.init(seed: 19_650_218)
    guard !seeds.isEmpty else { return }
    let n = MersenneTwister.length
    var (i, j) = (1, 0)
    for _ in 0..<max(n, seeds.count) {
      let previous = state[i - 1]
      state[i] = (state[i] ^ ((previous ^ (previous >> 30)) &* 1_664_525)) &+ seeds[j] &+ UInt32(j)
      i += 1
      j += 1
      if i >= n {
        state[0] = state[n - 1]
        i = 1
      }
      if j >= seeds.count { j = 0 }
    }
    for _ in 0..<n - 1 {
      let previous = state[i - 1]
      state[i] = (state[i] ^ ((previous ^ (previous >> 30)) &* 1_566_083_941)) &- UInt32(i)
      i += 1
      if i >= n {
        state[0] = state[n - 1]
        i = 1
      }
    }
    state[0] = 0x8000_0000
  }

  /// The next 32 random bits.
  mutating func next32() -> UInt32 {
    if position == MersenneTwister.length { refill() }
    var word = state[position]
    position += 1
    word ^= word >> 11
    word ^= (word << 7) & 0x9d2c_5680
    word ^= (word << 15) & 0xefc6_0000
    word ^= word >> 18
    return word
  }

  /// The next 64 random bits, the upper half drawn first.
  mutating func next64() -> UInt64 {
    let upper = UInt64(next32())
    return upper << 32 | UInt64(next32())
  }

  /// The next number of [0, 1), with 53 random bits.
  mutating func nextDouble() -> Double {
    let upper = Double(next32() >> 5)
    let lower = Double(next32() >> 6)
    return (upper * 67_108_864 + lower) / 9_007_199_254_740_992
  }

  /// Fills memory with the next numbers of [0, 1).
  mutating func fillUniform(_ out: UnsafeMutablePointer<Double>, count: Int) {
    state.withUnsafeMutableBufferPointer { nk_fill_uniform($0.baseAddress, &position, count, out) }
  }

  /// Fills memory with the next pairs of normal numbers of the polar method.
  mutating func fillPolar(_ out: UnsafeMutablePointer<Double>, pairs: Int) {
    state.withUnsafeMutableBufferPointer { nk_fill_polar($0.baseAddress, &position, pairs, out) }
  }

  private mutating func refill() {
    let n = MersenneTwister.length
    state.withUnsafeMutableBufferPointer { state in
      for i in 0..<n {
        let word = (state[i] & 0x8000_0000) | (state[i + 1 < n ? i + 1 : 0] & 0x7fff_ffff)
        let other = state[i + 397 < n ? i + 397 : i + 397 - n]
        state[i] = other ^ (word >> 1) ^ ((word & 1) * 0x9908_b0df)
      }
    }
    position = 0
  }
}
