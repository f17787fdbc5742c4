import Glibc

/// Random numbers with the streams of Python's `random` module: the same seed gives the same bits.
///
/// ```swift
/// let random = PythonRandom(seed: 42)
/// let die = random.randint(1, 6)
/// ```
public final class PythonRandom {
  private var bits: MersenneTwister
  /// The second number of a pair of normal ones, kept for the next call.
  private var nextGauss: Double?

  /// The generator that `random.Random(seed)` is in Python.
  public init(seed: Int) { bits = PythonRandom.twister(seed) }

  private init(copying other: PythonRandom) {
    bits = other.bits
    nextGauss = other.nextGauss
  }

  /// An independent generator in the same state.
  package func clone() -> PythonRandom { PythonRandom(copying: self) }

  /// Starts the stream of a seed anew (Python's `seed`).
  public func seed(_ seed: Int) {
    bits = PythonRandom.twister(seed)
    nextGauss = nil
  }

  private static func twister(_ seed: Int) -> MersenneTwister {
    let size = seed.magnitude
    let words = [UInt32(truncatingIfNeeded: size), UInt32(truncatingIfNeeded: size >> 32)]
    return MersenneTwister(seeds: words[1] == 0 ? [words[0]] : words)
  }

  /// A number of [0, 1) (Python's `random`).
  public func random() -> Double { bits.nextDouble() }

  /// A whole number from 0 up to but not including `count`, by drawing again what is too large.
  private func below(_ count: Int) -> Int {
    let width = Int.bitWidth - count.leadingZeroBitCount
    while true {
      let draw = randomBits(width)
      if draw < UInt64(count) { return Int(draw) }
    }
  }

  /// Up to 64 random bits, the low words first.
  private func randomBits(_ count: Int) -> UInt64 {
    if count == 0 { return 0 }
    if count <= 32 { return UInt64(bits.next32() >> UInt32(32 - count)) }
    let low = UInt64(bits.next32())
    return low | UInt64(bits.next32() >> UInt32(64 - count)) << 32
  }
}

// MARK: - Throwing forms

extension PythonRandom {
  /// A whole number of `count` random bits, at most 62; throws for other numbers.
  package func checkedGetrandbits(_ count: Int) throws(NumericError) -> Int {
    guard count >= 0, count <= 62 else { throw NumericError(.value, "number of bits must be from 0 to 62") }
    return Int(randomBits(count))
  }

  /// A whole number from `start` up to but not including `end`, `step` apart; throws when there are none.
  package func checkedRandrange(_ start: Int, _ end: Int, _ step: Int = 1) throws(NumericError) -> Int {
    if step == 0 { throw NumericError(.value, "zero step for randrange()") }
    let (width, overflows) = end.subtractingReportingOverflow(start)
    if overflows { throw NumericError(.value, "range of randrange() is too wide") }
    let count = step > 0 ? width / step + (width % step > 0 ? 1 : 0) : width / step + (width % step < 0 ? 1 : 0)
    guard count > 0 else { throw NumericError(.value, "empty range for randrange()") }
    return start + step * below(count)
  }

  /// A whole number from `a` to `b`, both included; throws when there are none.
  package func checkedRandint(_ a: Int, _ b: Int) throws(NumericError) -> Int {
    guard a <= b, b < .max else { throw NumericError(.value, "empty range for randint(\(a), \(b))") }
    return try checkedRandrange(a, b + 1)
  }

  /// One of the elements; throws when there are none.
  package func checkedChoice<E: ArrayElement>(_ x: NDArray<E>) throws(NumericError) -> E {
    guard x.layout.rank == 1, x.size > 0 else { throw NumericError(.index, "Cannot choose from an empty sequence") }
    return try Checked.element(x, below(x.size))
  }

  /// `count` positions below `n`, each at most once, in the order of drawing; throws when there are not enough.
  package func checkedSample(_ n: Int, _ count: Int) throws(NumericError) -> [Int] {
    guard count >= 0, count <= n else { throw NumericError(.value, "Sample larger than population or is negative") }
    var setSize = 21.0
    if count > 5 { setSize += pow(4, ceil(Exact.log(Double(count * 3)) / Exact.log(4))) }
    if Double(n) <= setSize {
      var pool = Array(0..<n)
      return (0..<count).map { number in
        let draw = below(n - number)
        defer { pool[draw] = pool[n - number - 1] }
        return pool[draw]
      }
    }
    var chosen: Set<Int> = []
    return (0..<count).map { _ in
      var draw = below(n)
      while chosen.contains(draw) { draw = below(n) }
      chosen.insert(draw)
      return draw
    }
  }

  /// A number of the exponential distribution; throws when the rate is zero.
  package func checkedExpovariate(_ lambda: Double) throws(NumericError) -> Double {
    if lambda == 0 { throw NumericError(.value, "float division by zero") }
    return -Exact.log(1 - random()) / lambda
  }
}

// MARK: - Public forms

extension PythonRandom {
  /// A whole number of `count` random bits, at most 62 (Python's `getrandbits`).
  public func getrandbits(_ count: Int) -> Int {
    do { return try checkedGetrandbits(count) } catch { stop(error) }
  }

  /// A whole number from `start` up to but not including `end`, `step` apart (Python's `randrange`).
  public func randrange(_ start: Int, _ end: Int, _ step: Int = 1) -> Int {
    do { return try checkedRandrange(start, end, step) } catch { stop(error) }
  }

  /// A whole number from 0 up to but not including `end` (Python's `randrange`).
  public func randrange(_ end: Int) -> Int {
    do { return try checkedRandrange(0, end) } catch { stop(error) }
  }

  /// A whole number from `a` to `b`, both included (Python's `randint`).
  public func randint(_ a: Int, _ b: Int) -> Int {
    do { return try checkedRandint(a, b) } catch { stop(error) }
  }

  /// A number from `a` to `b` (Python's `uniform`).
  public func uniform(_ a: Double, _ b: Double) -> Double { a + (b - a) * random() }

  /// A number of a normal distribution, by pairs (Python's `gauss`).
  public func gauss(_ mu: Double = 0, _ sigma: Double = 1) -> Double {
    if let next = nextGauss {
      nextGauss = nil
      return mu + next * sigma
    }
    let angle = random() * (2 * Double.pi)
    let radius = (-2 * Exact.log(1 - random())).squareRoot()
    nextGauss = sin(angle) * radius
    return mu + cos(angle) * radius * sigma
  }

  /// A number of a normal distribution, by the ratio of uniforms (Python's `normalvariate`; Kinderman and Monahan 1977).
  public func normalvariate(_ mu: Double = 0, _ sigma: Double = 1) -> Double {
    let constant = 4 * Exact.exp(-0.5) / 2.0.squareRoot()
    while true {
      let u = random()
      let v = 1 - random()
      let z = constant * (u - 0.5) / v
      if z * z / 4 <= -Exact.log(v) { return mu + z * sigma }
    }
  }

  /// A number of the exponential distribution with a rate (Python's `expovariate`).
  public func expovariate(_ lambda: Double = 1) -> Double {
    do { return try checkedExpovariate(lambda) } catch { stop(error) }
  }

  /// One of the elements of an array of one axis (Python's `choice`).
  public func choice<E: ArrayElement>(_ x: NDArray<E>) -> E {
    do { return try checkedChoice(x) } catch { stop(error) }
  }

  /// `count` of the elements of an array of one axis, each any number of times (Python's `choices`).
  public func choices<E: ArrayElement>(_ x: NDArray<E>, _ count: Int) -> NDArray<E> {
    do { return try Checked.get(x, [.positions(checkedChoices(x.count, count))]) } catch { stop(error) }
  }

  /// `count` of the elements of an array of one axis, each at most once (Python's `sample`).
  public func sample<E: ArrayElement>(_ x: NDArray<E>, _ count: Int) -> NDArray<E> {
    do { return try Checked.get(x, [.positions(Checked.array(checkedSample(x.count, count)))]) } catch { stop(error) }
  }

  /// Puts the elements of an array of one axis in random order (Python's `shuffle`).
  public func shuffle<E: ArrayElement>(_ x: inout NDArray<E>) {
    do { try checkedShuffle(&x) } catch { stop(error) }
  }
}

extension PythonRandom {
  /// `count` positions below `n`, each any number of times; throws when there are none.
  package func checkedChoices(_ n: Int, _ count: Int) throws(NumericError) -> NDArray<Int> {
    guard n > 0 || count == 0 else { throw NumericError(.index, "Cannot choose from an empty population") }
    let result = try NDArray<Int>(uninitialized: [count])
    for number in 0..<count { result.base[number] = Int((random() * Double(n)).rounded(.down)) }
    return result
  }

  /// Puts the rows of an array in random order; throws for an array without axes.
  package func checkedShuffle<E: ArrayElement>(_ x: inout NDArray<E>) throws(NumericError) {
    guard x.ndim > 0 else { throw NumericError(.type, "object of type 'numpy.ndarray' without axes has no len()") }
    var positions = Array(0..<x.count)
    for last in stride(from: x.count - 1, to: 0, by: -1) { positions.swapAt(last, below(last + 1)) }
    x = try Checked.get(x, [.positions(Checked.array(positions))])
  }
}
