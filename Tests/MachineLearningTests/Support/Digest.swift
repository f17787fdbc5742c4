/// SHA-256 (FIPS 180-4), for comparing data that are too large to keep beside the tests.
enum Digest {
  static func sha256(_ message: [UInt8]) -> String {
    var state: [UInt32] = primes(8).map { fraction(ofRoot: 2, $0) }
    let constants: [UInt32] = primes(64).map { fraction(ofRoot: 3, $0) }
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    let bitCount = UInt64(message.count) * 8
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * UInt64($0))) }
    for block in stride(from: 0, to: bytes.count, by: 64) {
      var words = (0..<16).map { word in
        (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[block + 4 * word + $1]) }
      }
      for t in 16..<64 {
        let s0 = rotated(words[t - 15], 7) ^ rotated(words[t - 15], 18) ^ (words[t - 15] >> 3)
        let s1 = rotated(words[t - 2], 17) ^ rotated(words[t - 2], 19) ^ (words[t - 2] >> 10)
        words.append(words[t - 16] &+ s0 &+ words[t - 7] &+ s1)
      }
      compress(&state, words, constants)
    }
    return state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  private static func compress(_ state: inout [UInt32], _ words: [UInt32], _ constants: [UInt32]) {
    var v = state
    for t in 0..<64 {
      let s1 = rotated(v[4], 6) ^ rotated(v[4], 11) ^ rotated(v[4], 25)
      let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
      let first = v[7] &+ s1 &+ choice &+ constants[t] &+ words[t]
      let s0 = rotated(v[0], 2) ^ rotated(v[0], 13) ^ rotated(v[0], 22)
      let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
      v = [first &+ s0 &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
    }
    for i in 0..<8 { state[i] &+= v[i] }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

  private static func primes(_ count: Int) -> [Int] {
    var found: [Int] = []
    var n = 2
    while found.count < count {
      if !found.contains(where: { n % $0 == 0 }) { found.append(n) }
      n += 1
    }
    return found
  }

  /// The first 32 bits of the fraction of the square or cube root of a number, by whole-number search.
  private static func fraction(ofRoot degree: Int, _ n: Int) -> UInt32 {
    var (low, high) = (UInt64(0), UInt64(1) << 36)
    while low + 1 < high {
      let middle = (low + high) / 2
      if isAtMost(middle, degree, n) { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }

  /// Whether (x / 2³²)^degree ≤ n.
  private static func isAtMost(_ x: UInt64, _ degree: Int, _ n: Int) -> Bool {
    let value = UInt128(x)
    return degree == 2 ? value * value <= UInt128(n) << 64 : value * value * value <= UInt128(n) << 96
  }
}
