import CNumericKernels

extension Checked {
  /// The exponentials of the elements.
  package static func exp<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_EXP, x)
  }

  /// The powers of two.
  package static func exp2<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_EXP2, x)
  }

  /// The exponentials minus 1, precise near 0.
  package static func expm1<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_EXPM1, x)
  }

  /// The natural logarithms; NaN below 0, minus infinity at 0.
  package static func log<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_LOG, x)
  }

  /// The logarithms to base 2.
  package static func log2<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_LOG2, x)
  }

  /// The logarithms to base 10.
  package static func log10<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_LOG10, x)
  }

  /// The logarithms of 1 plus the elements, precise near 0.
  package static func log1p<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_LOG1P, x)
  }
}

/// The exponentials of the elements (NumPy's `exp`).
public func exp<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.exp(x) } catch { stop(error) }
}

/// The powers of two (NumPy's `exp2`).
public func exp2<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.exp2(x) } catch { stop(error) }
}

/// The exponentials minus 1, precise near 0 (NumPy's `expm1`).
public func expm1<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.expm1(x) } catch { stop(error) }
}

/// The natural logarithms; NaN below 0, minus infinity at 0 (NumPy's `log`).
public func log<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.log(x) } catch { stop(error) }
}

/// The logarithms to base 2 (NumPy's `log2`).
public func log2<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.log2(x) } catch { stop(error) }
}

/// The logarithms to base 10 (NumPy's `log10`).
public func log10<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.log10(x) } catch { stop(error) }
}

/// The logarithms of 1 plus the elements, precise near 0 (NumPy's `log1p`).
public func log1p<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.log1p(x) } catch { stop(error) }
}
