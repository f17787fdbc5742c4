extension Checked {
  /// Whether each element is among others.
  package static func isin<E: NumericElement>(_ x: NDArray<E>, _ values: NDArray<E>) throws(NumericError) -> NDArray<Bool> {
    let sorted = try unique(values)
    if sorted.size == 0 { return try full(Array(x.layout.shape), false) }
    let places = try searchsorted(sorted, x)
    let last = sorted.size - 1
    let found = try get(sorted, [.positions(map(places) { Swift.min($0, last) })])
    return try equal(found, x)
  }

  /// The elements that both have, sorted, each once.
  package static func intersect1d<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    let values = try unique(a)
    return try get(values, [.mask(isin(values, b))])
  }

  /// The elements that one of them has, sorted, each once.
  package static func union1d<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try unique(append(a, b))
  }

  /// The elements of the first that the second does not have, sorted, each once.
  package static func setdiff1d<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    let values = try unique(a)
    return try get(values, [.mask(not(isin(values, b)))])
  }

  /// The elements that exactly one of them has, sorted, each once.
  package static func setxor1d<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try union1d(setdiff1d(a, b), setdiff1d(b, a))
  }

  /// The positions that sort by the last key first, then by the one before it, and so on.
  package static func lexsort<E: NumericElement>(_ keys: [NDArray<E>]) throws(NumericError) -> NDArray<Int> {
    guard let first = keys.first else { throw NumericError(.type, "need sequence of keys with len > 0 in lexsort") }
    var order = try arange(0, first.size)
    for key in keys {
      guard key.layout.rank == 1, key.size == first.size else { throw NumericError(.value, "all keys need to be the same shape") }
      order = try get(order, [.positions(argsort(get(key, [.positions(order)])))])
    }
    return order
  }

  /// The elements along an axis so arranged that none before position `k` is larger, and none behind it smaller.
  package static func partition<E: NumericElement>(_ x: NDArray<E>, _ k: Int, axis: Int = -1) throws(NumericError) -> NDArray<E> {
    let extent = try x.layout.shape[x.layout.resolve(axis: axis)]
    guard k >= -extent, k < extent else { throw NumericError(.value, "kth(=\(k)) out of bounds (\(extent))") }
    return try sort(x, axis: axis)
  }

  /// Where the different elements first stand in index order, and which of them each element is.
  package static func uniquePlaces<E: NumericElement>(
    _ x: NDArray<E>
  ) throws(NumericError) -> (values: NDArray<E>, index: NDArray<Int>, inverse: NDArray<Int>) {
    let line = try reshape(x, [-1])
    let values = try unique(line)
    let inverse = try searchsorted(values, line)
    let index = try full([values.size], -1)
    for (position, place) in try inverse.elements.enumerated() where place < values.size && index.base[place] < 0 {
      index.base[place] = position
    }
    return (values, index, try reshape(inverse, Array(x.layout.shape)))
  }
}

/// Whether each element is among others (NumPy's `isin`).
public func isin<E: NumericElement>(_ x: NDArray<E>, _ values: NDArray<E>) -> NDArray<Bool> {
  do { return try Checked.isin(x, values) } catch { stop(error) }
}

/// The elements that both have, sorted, each once (NumPy's `intersect1d`).
public func intersect1d<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.intersect1d(a, b) } catch { stop(error) }
}

/// The elements that one of them has, sorted, each once (NumPy's `union1d`).
public func union1d<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.union1d(a, b) } catch { stop(error) }
}

/// The elements of the first that the second does not have, sorted, each once (NumPy's `setdiff1d`).
public func setdiff1d<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.setdiff1d(a, b) } catch { stop(error) }
}

/// The elements that exactly one of them has, sorted, each once (NumPy's `setxor1d`).
public func setxor1d<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.setxor1d(a, b) } catch { stop(error) }
}

/// The positions that sort by the last key first, then by the one before it, and so on (NumPy's `lexsort`).
public func lexsort<E: NumericElement>(_ keys: [NDArray<E>]) -> NDArray<Int> {
  do { return try Checked.lexsort(keys) } catch { stop(error) }
}

/// The elements so arranged that none before position `k` is larger, and none behind it smaller (NumPy's `partition`).
///
/// They are in fact sorted.
public func partition<E: NumericElement>(_ x: NDArray<E>, _ k: Int, axis: Int = -1) -> NDArray<E> {
  do { return try Checked.partition(x, k, axis: axis) } catch { stop(error) }
}

/// The different elements, where each first stands, and which of them each element is (NumPy's `unique` with index and inverse).
public func uniquePlaces<E: NumericElement>(_ x: NDArray<E>) -> (values: NDArray<E>, index: NDArray<Int>, inverse: NDArray<Int>) {
  do { return try Checked.uniquePlaces(x) } catch { stop(error) }
}
