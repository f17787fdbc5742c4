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
    if let p {
      var choice = try WeightedChoice(n, p)
      return try choice.draw(size, count: count, replace: replace) { count throws(NumericError) in try checkedRand([count]).elements }
    }
    if replace { return try checkedRandint(0, n, size: size) }
    guard count <= n else { throw WeightedChoice.populationTooSmall }
    let permutation = try checkedPermutation(n)
    return try Checked.reshape(Checked.get(permutation, [.slice(start: nil, stop: count, step: 1)]), size)
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
