extension Checked {
  /// The elements of each line along an axis in ascending order, NaN last.
  package static func sort<E: NumericElement>(_ x: NDArray<E>, axis: Int = -1) throws(NumericError) -> NDArray<E> {
    if try x.layout.resolve(axis: axis) == x.layout.rank - 1 { return try sortedLines(x) }
    return try mapLines(x, axis: axis) { line, write in
      SortedLines.sort(line)
      for position in line.indices { write(position, line[position]) }
    }
  }

  /// The positions that put each line along an axis in ascending order; equal elements keep their order.
  package static func argsort<E: NumericElement>(_ x: NDArray<E>, axis: Int = -1) throws(NumericError) -> NDArray<Int> {
    try mapLines(x, axis: axis) { line, write in
      for (position, source) in SortedLines.order(UnsafeBufferPointer(line)).enumerated() { write(position, source) }
    }
  }

  /// The lines of the last axis, sorted where the copy of the array has them.
  private static func sortedLines<E: NumericElement>(_ x: NDArray<E>) throws(NumericError) -> NDArray<E> {
    let out = NDArray<E>(raw: try x.raw.contiguousCopy())
    let length = x.layout.shape[x.layout.rank - 1]
    for start in Swift.stride(from: 0, to: out.size, by: Swift.max(length, 1)) {
      SortedLines.sort(UnsafeMutableBufferPointer(start: out.base + start, count: length))
    }
    withExtendedLifetime(out.storage) {}
    return out
  }

  /// For each value the first position in an ascending array where it could stand; on the right side, the last.
  package static func searchsorted<E: NumericElement>(
    _ x: NDArray<E>, _ values: NDArray<E>, right: Bool = false
  ) throws(NumericError) -> NDArray<Int> {
    guard x.layout.rank == 1 else { throw NumericError(.value, "object of too small depth for desired array") }
    let sorted = try x.elements
    let result = try NDArray<Int>(uninitialized: values.layout.shape)
    for (number, value) in try values.elements.enumerated() {
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = (low + high) / 2
        let isBefore = right ? !(value < sorted[middle]) : sorted[middle] < value
        if isBefore { low = middle + 1 } else { high = middle }
      }
      result.base[number] = low
    }
    return result
  }

  /// How often each of the numbers 0, 1, 2 … occurs in an array of one axis; throws for a negative number.
  package static func bincount(_ x: NDArray<Int>, minLength: Int = 0) throws(NumericError) -> NDArray<Int> {
    guard x.layout.rank == 1 else { throw NumericError(.value, "object too deep for desired array") }
    let numbers = try x.elements
    guard (numbers.min() ?? 0) >= 0 else { throw NumericError(.value, "'list' argument must have no negative elements") }
    let largest = numbers.max() ?? -1
    if largest == .max { throw NumericError(.value, "array is too big") }
    let counts = try full([Swift.max(largest + 1, minLength)], 0)
    for number in numbers { counts.base[number] += 1 }
    return counts
  }
}

// MARK: - Methods

extension NDArray where Element: NumericElement {
  /// The elements of each line along an axis in ascending order, NaN last (NumPy's `sort`).
  ///
  /// - Complexity: O(n log n) for each line of n elements.
  public func sorted(axis: Int = -1) -> NDArray {
    do { return try Checked.sort(self, axis: axis) } catch { stop(error) }
  }

  /// The positions that put each line along an axis in ascending order (NumPy's `argsort`); equal elements keep their order.
  ///
  /// - Complexity: O(n log n) for each line of n elements.
  public func argsort(axis: Int = -1) -> NDArray<Int> {
    do { return try Checked.argsort(self, axis: axis) } catch { stop(error) }
  }
}

// MARK: - Functions

/// The elements of each line along an axis in ascending order, NaN last (NumPy's `sort`).
public func sort<E: NumericElement>(_ x: NDArray<E>, axis: Int = -1) -> NDArray<E> {
  do { return try Checked.sort(x, axis: axis) } catch { stop(error) }
}

/// The positions that put each line along an axis in ascending order (NumPy's `argsort`); equal elements keep their order.
public func argsort<E: NumericElement>(_ x: NDArray<E>, axis: Int = -1) -> NDArray<Int> {
  do { return try Checked.argsort(x, axis: axis) } catch { stop(error) }
}

/// The different elements in ascending order (NumPy's `unique`).
public func unique<E: NumericElement>(_ x: NDArray<E>) -> NDArray<E> {
  do { return try Checked.unique(x) } catch { stop(error) }
}

/// The different elements in ascending order, and how often each occurs (NumPy's `unique` with `return_counts`).
public func uniqueCounts<E: NumericElement>(_ x: NDArray<E>) -> (values: NDArray<E>, counts: NDArray<Int>) {
  do { return try Checked.uniqueCounts(x) } catch { stop(error) }
}

/// For each value the position in an ascending array where it could stand (NumPy's `searchsorted`).
public func searchsorted<E: NumericElement>(_ x: NDArray<E>, _ values: NDArray<E>, right: Bool = false) -> NDArray<Int> {
  do { return try Checked.searchsorted(x, values, right: right) } catch { stop(error) }
}

/// How often each of the numbers 0, 1, 2 … occurs in an array of one axis (NumPy's `bincount`); none may be negative.
public func bincount(_ x: NDArray<Int>, minLength: Int = 0) -> NDArray<Int> {
  do { return try Checked.bincount(x, minLength: minLength) } catch { stop(error) }
}
