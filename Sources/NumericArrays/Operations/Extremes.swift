import CNumericKernels

extension Checked {
  /// The larger elements, with broadcasting; NaN wins.
  package static func maximum<E: NumericElement>(
    _ a: consuming NDArray<E>, _ b: consuming NDArray<E>
  ) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_MAXIMUM, a, b)
  }

  /// The larger elements, for each element of an array and one value.
  package static func maximum<E: NumericElement>(_ a: consuming NDArray<E>, _ b: E) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_MAXIMUM, a, b)
  }

  /// The larger elements, for one value and each element of an array.
  package static func maximum<E: NumericElement>(_ a: E, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_MAXIMUM, a, b)
  }

  /// The smaller elements, with broadcasting; NaN wins.
  package static func minimum<E: NumericElement>(
    _ a: consuming NDArray<E>, _ b: consuming NDArray<E>
  ) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_MINIMUM, a, b)
  }

  /// The smaller elements, for each element of an array and one value.
  package static func minimum<E: NumericElement>(_ a: consuming NDArray<E>, _ b: E) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_MINIMUM, a, b)
  }

  /// The smaller elements, for one value and each element of an array.
  package static func minimum<E: NumericElement>(_ a: E, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_MINIMUM, a, b)
  }

  /// The elements limited to a range: `minimum(maximum(x, low), high)`.
  package static func clip<E: NumericElement>(_ x: consuming NDArray<E>, _ low: E, _ high: E) throws(NumericError) -> NDArray<E> {
    try minimum(maximum(x, low), high)
  }
}

/// The larger elements, with broadcasting (NumPy's `maximum`); NaN wins.
public func maximum<E: NumericElement>(_ a: consuming NDArray<E>, _ b: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.maximum(a, b) } catch { stop(error) }
}

/// The larger elements, with broadcasting (NumPy's `maximum`); NaN wins.
public func maximum<E: NumericElement>(_ a: consuming NDArray<E>, _ b: E) -> NDArray<E> {
  do { return try Checked.maximum(a, b) } catch { stop(error) }
}

/// The larger elements, with broadcasting (NumPy's `maximum`); NaN wins.
public func maximum<E: NumericElement>(_ a: E, _ b: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.maximum(a, b) } catch { stop(error) }
}

/// The smaller elements, with broadcasting (NumPy's `minimum`); NaN wins.
public func minimum<E: NumericElement>(_ a: consuming NDArray<E>, _ b: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.minimum(a, b) } catch { stop(error) }
}

/// The smaller elements, with broadcasting (NumPy's `minimum`); NaN wins.
public func minimum<E: NumericElement>(_ a: consuming NDArray<E>, _ b: E) -> NDArray<E> {
  do { return try Checked.minimum(a, b) } catch { stop(error) }
}

/// The smaller elements, with broadcasting (NumPy's `minimum`); NaN wins.
public func minimum<E: NumericElement>(_ a: E, _ b: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.minimum(a, b) } catch { stop(error) }
}

/// The elements limited to a range (NumPy's `clip`).
public func clip<E: NumericElement>(_ x: consuming NDArray<E>, _ low: E, _ high: E) -> NDArray<E> {
  do { return try Checked.clip(x, low, high) } catch { stop(error) }
}
