// MARK: - Throwing forms

extension RandomState {
  /// Puts the rows of an array in random order; throws for an array without axes.
  package func checkedShuffle<E: ArrayElement>(_ x: inout NDArray<E>) throws(NumericError) {
    guard x.ndim > 0 else { throw NumericError(.type, "object of type 'numpy.ndarray' without axes has no len()") }
    x = try Checked.get(x, [.positions(Checked.array(shuffledPositions(x.count)))])
  }

  /// The numbers from 0 to n - 1 in random order; throws when n is negative.
  package func checkedPermutation(_ n: Int) throws(NumericError) -> NDArray<Int> {
    if n < 0 { throw NumericError(.value, "negative dimensions are not allowed") }
    // Asking for the memory first keeps a huge n from being listed.
    _ = try NDArray<Int>(uninitialized: [n])
    return try Checked.array(shuffledPositions(n))
  }

  /// `count` of the numbers from 0 to n - 1, with or without repeats; throws when there are not enough.
  package func checkedChoice(_ n: Int, size: [Int], replace: Bool, p: NDArray<Double>? = nil) throws(NumericError) -> NDArray<Int> {
    if n <= 0 { throw NumericError(.value, "a must be greater than 0 unless no samples are taken") }
    let count = try Extents(checking: size).product
    if let p { return try weightedChoice(n, size: size, count: count, replace: replace, p: p) }
    if replace { return try checkedRandint(0, n, size: size) }
    guard count <= n else { throw RandomState.populationTooSmall }
    let permutation = try checkedPermutation(n)
    return try Checked.reshape(Checked.get(permutation, [.slice(start: nil, stop: count, step: 1)]), size)
  }

  private static var populationTooSmall: NumericError {
    NumericError(.value, "Cannot take a larger sample than population when 'replace=False'")
  }

  private func weightedChoice(
    _ n: Int, size: [Int], count: Int, replace: Bool, p: NDArray<Double>
  ) throws(NumericError) -> NDArray<Int> {
    var weights = try p.elements
    guard p.ndim == 1, weights.count == n else { throw NumericError(.value, "'a' and 'p' must have same size") }
    if weights.contains(where: { !($0 >= 0) }) { throw NumericError(.value, "probabilities are not non-negative") }
    guard Swift.abs(weights.reduce(0, +) - 1) <= 1.5e-8 else { throw NumericError(.value, "probabilities do not sum to 1") }
    if replace {
      let limits = RandomState.limits(of: weights)
      let draws = try checkedRand(size)
      return try Checked.array(draws.elements.map { RandomState.position(of: $0, in: limits) }, shape: Extents(size))
    }
    guard count <= n else { throw RandomState.populationTooSmall }
    guard weights.count(where: { $0 > 0 }) >= count else {
      throw NumericError(.value, "Fewer non-zero entries in p than size")
    }
    var found: [Int] = []
    while found.count < count {
      let draws = try checkedRand([count - found.count]).elements
      for position in found { weights[position] = 0 }
      let limits = RandomState.limits(of: weights)
      var new: [Int] = []
      for draw in draws {
        let position = RandomState.position(of: draw, in: limits)
        if !new.contains(position) { new.append(position) }
      }
      found += new
    }
    return try Checked.array(found, shape: Extents(size))
  }

  /// The running sums of weights, divided by the last.
  private static func limits(of weights: [Double]) -> [Double] {
    var sum = 0.0
    let sums = weights.map { weight in
      sum += weight
      return sum
    }
    return sums.map { $0 / sum }
  }

  /// The first position whose limit lies above a draw.
  private static func position(of draw: Double, in limits: [Double]) -> Int {
    var (low, high) = (0, limits.count)
    while low < high {
      let middle = (low + high) / 2
      if limits[middle] <= draw { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The numbers from 0 to n - 1 in the order that shuffling them gives.
  private func shuffledPositions(_ n: Int) -> [Int] {
    var positions = Array(0..<n)
    var last = n - 1
    while last > 0 {
      positions.swapAt(last, nextPosition(last))
      last -= 1
    }
    return positions
  }
}

// MARK: - Public forms

extension RandomState {
  /// Puts the rows of an array in random order (NumPy's `shuffle`).
  public func shuffle<E: ArrayElement>(_ x: inout NDArray<E>) {
    do { try checkedShuffle(&x) } catch { stop(error) }
  }

  /// Puts the elements of a Swift array in random order (NumPy's `shuffle`).
  public func shuffle<Value>(_ values: inout [Value]) {
    var last = values.count - 1
    while last > 0 {
      values.swapAt(last, nextPosition(last))
      last -= 1
    }
  }

  /// The numbers from 0 to n - 1 in random order (NumPy's `permutation`).
  public func permutation(_ n: Int) -> NDArray<Int> {
    do { return try checkedPermutation(n) } catch { stop(error) }
  }

  /// The rows of an array in random order (NumPy's `permutation`).
  public func permutation<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E> {
    var result = x
    do { try checkedShuffle(&result) } catch { stop(error) }
    return result
  }

  /// `size` of the numbers from 0 to n - 1, with or without repeats (NumPy's `choice`).
  public func choice(_ n: Int, size: Int, replace: Bool = true) -> NDArray<Int> {
    do { return try checkedChoice(n, size: [size], replace: replace) } catch { stop(error) }
  }

  /// `size` of the numbers from 0 to n - 1 with the probabilities `p` (NumPy's `choice`).
  public func choice(_ n: Int, size: Int, replace: Bool = true, p: NDArray<Double>) -> NDArray<Int> {
    do { return try checkedChoice(n, size: [size], replace: replace, p: p) } catch { stop(error) }
  }

  /// `size` of the elements of an array of one axis, with or without repeats (NumPy's `choice`).
  public func choice<E: ArrayElement>(_ x: NDArray<E>, size: Int, replace: Bool = true) -> NDArray<E> {
    do {
      return try Checked.get(x, [.positions(checkedChoice(x.count, size: [size], replace: replace))])
    } catch { stop(error) }
  }
}
