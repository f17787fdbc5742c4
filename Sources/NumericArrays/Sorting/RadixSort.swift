/// Sorts long lines of numbers digit by digit, the low ones first, which keeps equal elements in their order.
///
/// Digits have 11 bits; those that are the same in all elements cost nothing. Takes time and memory in proportion to the length.
enum RadixSort {
  /// The length from which it is faster than comparing.
  static let leastCount = 512
  private static let digitBits: UInt64 = 11
  private static let digits = 6
  private static let buckets = 2048

  /// A number whose order as an unsigned one is the order of floats: NaN last, both zeros equal.
  @inline(__always)
  static func key(_ value: Double) -> UInt64 {
    if value.isNaN { return .max }
    let bits = (value == 0 ? 0 : value).bitPattern
    return bits >> 63 == 1 ? ~bits : bits | 1 << 63
  }

  /// A number whose order as an unsigned one is the order of integers.
  @inline(__always)
  static func key<Whole: FixedWidthInteger>(_ value: Whole) -> UInt64 { UInt64(truncatingIfNeeded: value &- Whole.min) }

  /// A number whose order as an unsigned one is the order of floats: NaN last, both zeros equal.
  @inline(__always)
  static func key(_ value: Float) -> UInt64 {
    if value.isNaN { return UInt64(UInt32.max) }
    let bits = (value == 0 ? 0 : value).bitPattern
    return UInt64(bits >> 31 == 1 ? ~bits : bits | 1 << 31)
  }

  /// The positions that put keys in order; with each pass the keys move along.
  static func order(_ keys: [UInt64]) -> [Int] {
    let count = keys.count
    let counts = keys.withUnsafeBufferPointer { keys in histogram(keys.count) { keys[$0] } }
    var (keys, positions) = (keys, Array(0..<count))
    var (otherKeys, otherPositions) = ([UInt64](repeating: 0, count: count), [Int](repeating: 0, count: count))
    for digit in 0..<digits {
      guard var places = starts(counts, digit, count) else { continue }
      let shift = UInt64(digit) * digitBits
      keys.withUnsafeBufferPointer { keys in
        positions.withUnsafeBufferPointer { positions in
          otherKeys.withUnsafeMutableBufferPointer { otherKeys in
            otherPositions.withUnsafeMutableBufferPointer { otherPositions in
              places.withUnsafeMutableBufferPointer { places in
                for i in 0..<count {
                  let bucket = Int(keys[i] >> shift & 2047)
                  let place = places[bucket]
                  places[bucket] = place + 1
                  otherKeys[place] = keys[i]
                  otherPositions[place] = positions[i]
                }
              }
            }
          }
        }
      }
      swap(&keys, &otherKeys)
      swap(&positions, &otherPositions)
    }
    return positions
  }

  /// Puts elements in the order of their keys.
  @inline(__always)
  static func sort<Element: BitwiseCopyable>(_ line: UnsafeMutableBufferPointer<Element>, _ key: (Element) -> UInt64) {
    let count = line.count
    guard let base = line.baseAddress else { return }
    let counts = histogram(count) { key(base[$0]) }
    let scratch = UnsafeMutableBufferPointer<Element>.allocate(capacity: count)
    defer { scratch.deallocate() }
    guard let spare = scratch.baseAddress else { return }
    var (from, to) = (base, spare)
    for digit in 0..<digits {
      guard var places = starts(counts, digit, count) else { continue }
      let shift = UInt64(digit) * digitBits
      places.withUnsafeMutableBufferPointer { places in
        for i in 0..<count {
          let element = from[i]
          let bucket = Int(key(element) >> shift & 2047)
          let place = places[bucket]
          places[bucket] = place + 1
          to[place] = element
        }
      }
      swap(&from, &to)
    }
    if from != base { base.update(from: from, count: count) }
  }

  /// How often each value of each digit occurs among `count` keys.
  @inline(__always)
  private static func histogram(_ count: Int, _ key: (Int) -> UInt64) -> [Int] {
    var counts = [Int](repeating: 0, count: digits * buckets)
    counts.withUnsafeMutableBufferPointer { counts in
      for i in 0..<count {
        let key = key(i)
        for digit in 0..<digits { counts[digit * buckets + Int(key >> (UInt64(digit) * digitBits) & 2047)] += 1 }
      }
    }
    return counts
  }

  /// Where the elements with each value of a digit begin; nil when all have the same.
  private static func starts(_ counts: [Int], _ digit: Int, _ count: Int) -> [Int]? {
    var places = [Int](repeating: 0, count: buckets)
    var sum = 0
    for bucket in 0..<buckets {
      let size = counts[digit * buckets + bucket]
      if size == count { return nil }
      places[bucket] = sum
      sum += size
    }
    return places
  }
}
