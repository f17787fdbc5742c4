import CNumericKernels

extension Checked {
  /// The absolute values.
  package static func abs<E: NumericElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_ABSOLUTE, x)
  }

  /// -1, 0 or 1 by the sign of the elements; NaN stays.
  package static func sign<E: NumericElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_SIGN, x)
  }

  /// The squares.
  package static func square<E: NumericElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_SQUARE, x)
  }

  /// The square roots; NaN below 0.
  package static func sqrt<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_SQRT, x)
  }

  /// The cube roots.
  package static func cbrt<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_CBRT, x)
  }

  /// 1 divided by the elements.
  package static func reciprocal<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_RECIPROCAL, x)
  }
}

/// The absolute values (NumPy's `abs`).
public func abs<E: NumericElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.abs(x) } catch { stop(error) }
}

/// -1, 0 or 1 by the sign of the elements; NaN stays (NumPy's `sign`).
public func sign<E: NumericElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.sign(x) } catch { stop(error) }
}

/// The squares (NumPy's `square`).
public func square<E: NumericElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.square(x) } catch { stop(error) }
}

/// The square roots; NaN below 0 (NumPy's `sqrt`).
public func sqrt<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.sqrt(x) } catch { stop(error) }
}

/// The cube roots (NumPy's `cbrt`).
public func cbrt<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.cbrt(x) } catch { stop(error) }
}

/// 1 divided by the elements (NumPy's `reciprocal`).
public func reciprocal<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.reciprocal(x) } catch { stop(error) }
}

extension Checked {
  /// The elements with their signs changed.
  package static func negate<E: NumericElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_NEGATE, x)
  }
}

extension NDArray where Element: NumericElement {
  /// The elements with their signs changed (NumPy's `negative`).
  public static prefix func - (x: consuming NDArray) -> NDArray {
    do { return try Checked.negate(x) } catch { stop(error) }
  }
}
