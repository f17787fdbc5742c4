import CNumericKernels

extension Checked {
  /// Whether elements are not a number.
  package static func isnan(_ x: NDArray<Double>) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.unary(NK_IS_NAN, x)
  }

  /// Whether elements are infinite.
  package static func isinf(_ x: NDArray<Double>) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.unary(NK_IS_INFINITE, x)
  }

  /// Whether elements are neither infinite nor NaN.
  package static func isfinite(_ x: NDArray<Double>) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.unary(NK_IS_FINITE, x)
  }
}

/// Whether elements are not a number (NumPy's `isnan`).
public func isnan(_ x: NDArray<Double>) -> NDArray<Bool> {
  do { return try Checked.isnan(x) } catch { stop(error) }
}

/// Whether elements are infinite (NumPy's `isinf`).
public func isinf(_ x: NDArray<Double>) -> NDArray<Bool> {
  do { return try Checked.isinf(x) } catch { stop(error) }
}

/// Whether elements are neither infinite nor NaN (NumPy's `isfinite`).
public func isfinite(_ x: NDArray<Double>) -> NDArray<Bool> {
  do { return try Checked.isfinite(x) } catch { stop(error) }
}
