/// Spreads a seed over as many words as a generator needs (NumPy's `SeedSequence`, after O'Neill's `seed_seq`).
package struct SeedSequence: Sendable {
  private static let poolSize = 4
  private let entropy: [UInt32]
  private let spawnKey: [UInt32]
  private var pool: [UInt32]
  private var childrenSpawned: UInt32 = 0

  /// The sequence of a seed that is not negative.
  package init(_ seed: UInt) {
    self.init([seed])
  }

  /// The sequence of several seeds, none of which is negative.
  package init(_ seeds: [UInt]) {
    let words = seeds.flatMap { $0 >> 32 == 0 ? [UInt32($0)] : [UInt32(truncatingIfNeeded: $0), UInt32($0 >> 32)] }
    self.init(entropy: words, spawnKey: [])
  }

  /// The sequence of a seed of any size, in words of 32 bits, the low ones first.
  package init(words: [UInt32]) {
    self.init(entropy: words, spawnKey: [])
  }

  private init(entropy: [UInt32], spawnKey: [UInt32]) {
    self.entropy = entropy
    self.spawnKey = spawnKey
    var words = entropy
    if !spawnKey.isEmpty {
      while words.count < SeedSequence.poolSize { words.append(0) }
      words += spawnKey
    }
    pool = SeedSequence.mixed(words)
  }

  private static func mixed(_ words: [UInt32]) -> [UInt32] {
    var constant: UInt32 = 0x43b0_d7e5
    func hash(_ value: UInt32) -> UInt32 {
      var value = value ^ constant
      constant = constant &* 0x931e_8875
      value = value &* constant
      return value ^ (value >> 16)
    }
    func mix(_ a: UInt32, _ b: UInt32) -> UInt32 {
      let value = 0xca01_f9dd &* a &- 0x4973_f715 &* b
      return value ^ (value >> 16)
    }
    var pool = (0..<poolSize).map { hash($0 < words.count ? words[$0] : 0) }
    for source in 0..<poolSize {
      for target in 0..<poolSize where target != source { pool[target] = mix(pool[target], hash(pool[source])) }
    }
    for word in words.dropFirst(poolSize) {
      for target in 0..<poolSize { pool[target] = mix(pool[target], hash(word)) }
    }
    return pool
  }

  /// The first words of 32 bits.
  package func words(_ count: Int) -> [UInt32] {
    var constant: UInt32 = 0x8b51_f9dd
    return (0..<count).map { position in
      var value = pool[position % SeedSequence.poolSize] ^ constant
      constant = constant &* 0x58f3_8ded
      value = value &* constant
      return value ^ (value >> 16)
    }
  }

  /// The first words of 64 bits, each of two of 32, the lower first.
  package func longWords(_ count: Int) -> [UInt64] {
    let halves = words(2 * count)
    return (0..<count).map { UInt64(halves[2 * $0]) | UInt64(halves[2 * $0 + 1]) << 32 }
  }

  /// New sequences that are independent of this one and of each other.
  package mutating func spawn(_ count: Int) -> [SeedSequence] {
    (0..<count).map { _ in
      defer { childrenSpawned += 1 }
      return SeedSequence(entropy: entropy, spawnKey: spawnKey + [childrenSpawned])
    }
  }
}
