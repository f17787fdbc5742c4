// MARK: - Throwing forms

extension RandomGenerator {
  /// Puts the rows of an array in random order; throws for an array without axes.
  package func checkedShuffle<E: ArrayElement>(_ x: inout NDArray<E>) throws(NumericError) {
    guard x.ndim > 0 else { throw NumericError(.type, "object of type 'numpy.ndarray' without axes has no len()") }
    x = try Checked.get(x, [.positions(Checked.array(shuffledPositions(x.count)))])
  }

  /// The numbers from 0 to n - 1 in random order; throws when n is negative.
  package func checkedPermutation(_ n: Int) throws(NumericError) -> NDArray<Int> {
    if n < 0 { throw NumericError(.value, "negative dimensions are not allowed") }
    _ = try NDArray<Int>(uninitialized: [n])
    return try Checked.array(shuffledPositions(n))
  }

  /// Each line along an axis in a random order of its own.
  package func checkedPermuted<E: ArrayElement>(_ x: NDArray<E>, axis: Int) throws(NumericError) -> NDArray<E> {
    let axis = try x.layout.resolve(axis: axis)
    let out = try Checked.copy(x)
    let (extent, step) = (out.layout.shape[axis], out.layout.strides[axis])
    var starts: [Int] = []
    out.layout.forEachLine(along: axis) { starts.append($0) }
    for start in starts {
      let line = out.memory + start
      for last in stride(from: extent - 1, to: 0, by: -1) {
        let other = Int(masked(UInt64(last)))
        (line[last * step], line[other * step]) = (line[other * step], line[last * step])
      }
    }
    return out
  }

  /// `count` of the numbers from 0 to n - 1, with or without repeats; throws when there are not enough.
  package func checkedChoice(
    _ n: Int, size: [Int], replace: Bool = true, p: NDArray<Double>? = nil, shuffle: Bool = true
  ) throws(NumericError) -> NDArray<Int> {
    let count = try Extents(checking: size).product
    guard n > 0 || count == 0 else { throw NumericError(.value, "a must be a positive integer unless no samples are taken") }
    if let p {
      var choice = try WeightedChoice(n, p)
      return try choice.draw(size, count: count, replace: replace) { count throws(NumericError) in try checkedRandom([count]).elements }
    }
    if replace { return try checkedIntegers(0, Swift.max(n, 1), size: size) }
    guard count <= n else { throw WeightedChoice.populationTooSmall }
    let positions = n > 10_000 && count > n / (shuffle ? 50 : 20) ? try tail(n, count) : sample(n, count, shuffle: shuffle)
    return try Checked.array(positions, shape: Extents(size))
  }

  /// The end of the numbers from 0 to n - 1 after as many steps of shuffling.
  private func tail(_ n: Int, _ count: Int) throws(NumericError) -> [Int] {
    // Asking for the memory first keeps a huge n from being listed.
    _ = try NDArray<Int>(uninitialized: [n])
    var positions = Array(0..<n)
    shuffle(&positions, from: Swift.max(n - count, 1))
    return Array(positions[(n - count)...])
  }

  /// Floyd's sampling, then shuffled.
  private func sample(_ n: Int, _ count: Int, shuffle: Bool) -> [Int] {
    var chosen: Set<Int> = []
    var positions: [Int] = []
    for last in (n - count)..<n {
      let draw = Int(bounded(UInt64(last)))
      let position = chosen.contains(draw) ? last : draw
      chosen.insert(position)
      positions.append(position)
    }
    if shuffle { self.shuffle(&positions, from: 1) }
    return positions
  }

  private func shuffle(_ positions: inout [Int], from first: Int) {
    for last in stride(from: positions.count - 1, through: first, by: -1) { positions.swapAt(last, Int(bounded(UInt64(last)))) }
  }

  /// The numbers from 0 to n - 1 in the order that shuffling them gives.
  private func shuffledPositions(_ n: Int) -> [Int] {
    var positions = Array(0..<n)
    for last in stride(from: n - 1, to: 0, by: -1) { positions.swapAt(last, Int(masked(UInt64(last)))) }
    return positions
  }
}

// MARK: - Public forms

extension RandomGenerator {
  /// Puts the rows of an array in random order (NumPy's `shuffle`).
  public func shuffle<E: ArrayElement>(_ x: inout NDArray<E>) {
    do { try checkedShuffle(&x) } catch { stop(error) }
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

  /// Each line along an axis in a random order of its own (NumPy's `permuted`).
  public func permuted<E: ArrayElement>(_ x: NDArray<E>, axis: Int) -> NDArray<E> {
    do { return try checkedPermuted(x, axis: axis) } catch { stop(error) }
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
