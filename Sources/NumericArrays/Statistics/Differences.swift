extension Checked {
  /// The differences of neighbours along an axis, `n` times over.
  package static func diff<E: NumericElement>(_ x: NDArray<E>, n: Int = 1, axis: Int = -1) throws(NumericError) -> NDArray<E> {
    if n < 0 { throw NumericError(.value, "order must be non-negative but got \(n)") }
    let axis = try x.layout.resolve(axis: axis)
    let whole = Array(repeating: IndexTerm.slice(start: nil, stop: nil, step: 1), count: axis)
    var result = x
    for _ in 0..<Swift.min(n, x.layout.shape[axis]) {
      let upper = try get(result, whole + [.slice(start: 1, stop: nil, step: 1)])
      result = try subtract(upper, get(result, whole + [.slice(start: nil, stop: -1, step: 1)]))
    }
    return result
  }

  /// The distance between the largest and the smallest element.
  package static func ptp<E: NumericElement>(_ x: NDArray<E>) throws(NumericError) -> E {
    try scalar(subtract(array(max(x)), array(min(x))))
  }

  /// The distances between the largest and the smallest elements along an axis.
  package static func ptp<E: NumericElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<E> {
    try subtract(max(x, axes: [axis], keepDims: keepDims), min(x, axes: [axis], keepDims: keepDims))
  }

  /// How many elements are not zero.
  package static func countNonzero<E: ArrayElement>(_ x: NDArray<E>) throws(NumericError) -> Int {
    try sum(convert(x, to: Bool.self))
  }

  /// Whether elements are close: their distance is at most `atol` plus `rtol` times the size of the second.
  package static func isclose(
    _ a: NDArray<Double>, _ b: NDArray<Double>, rtol: Double = 1e-5, atol: Double = 1e-8
  ) throws(NumericError) -> NDArray<Bool> {
    let bound = try add(multiply(abs(b), rtol), atol)
    let near = try and(lessEqual(abs(subtract(a, b)), bound), isfinite(b))
    return try or(near, equal(a, b))
  }

  /// The coordinates of the elements that are not zero: one row for each, one column for each axis.
  package static func argwhere<E: ArrayElement>(_ x: NDArray<E>) throws(NumericError) -> NDArray<Int> {
    let coordinates = try nonzero(convert(x, to: Bool.self))
    if coordinates.isEmpty { return try full([countNonzero(x), 0], 0) }
    return try stack(coordinates, axis: 1)
  }
}

/// The differences of neighbours along an axis (NumPy's `diff`).
public func diff<E: NumericElement>(_ x: NDArray<E>, n: Int = 1, axis: Int = -1) -> NDArray<E> {
  do { return try Checked.diff(x, n: n, axis: axis) } catch { stop(error) }
}

/// The distance between the largest and the smallest element (NumPy's `ptp`).
public func ptp<E: NumericElement>(_ x: NDArray<E>) -> E {
  do { return try Checked.ptp(x) } catch { stop(error) }
}

/// The distances between the largest and the smallest elements along an axis (NumPy's `ptp`).
public func ptp<E: NumericElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) -> NDArray<E> {
  do { return try Checked.ptp(x, axis: axis, keepDims: keepDims) } catch { stop(error) }
}

/// How many elements are not zero (NumPy's `count_nonzero`).
public func countNonzero<E: ArrayElement>(_ x: NDArray<E>) -> Int {
  do { return try Checked.countNonzero(x) } catch { stop(error) }
}

/// Whether elements are close to each other (NumPy's `isclose`).
public func isclose(_ a: NDArray<Double>, _ b: NDArray<Double>, rtol: Double = 1e-5, atol: Double = 1e-8) -> NDArray<Bool> {
  do { return try Checked.isclose(a, b, rtol: rtol, atol: atol) } catch { stop(error) }
}

/// Whether all elements are close to each other (NumPy's `allclose`).
public func allclose(_ a: NDArray<Double>, _ b: NDArray<Double>, rtol: Double = 1e-5, atol: Double = 1e-8) -> Bool {
  do { return try Checked.all(Checked.isclose(a, b, rtol: rtol, atol: atol)) } catch { stop(error) }
}

/// The coordinates of the true elements, one array for each axis (NumPy's `nonzero`).
public func nonzero(_ mask: NDArray<Bool>) -> [NDArray<Int>] {
  do { return try Checked.nonzero(mask) } catch { stop(error) }
}

/// The coordinates of the elements that are not zero, a row for each (NumPy's `argwhere`).
public func argwhere<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<Int> {
  do { return try Checked.argwhere(x) } catch { stop(error) }
}
