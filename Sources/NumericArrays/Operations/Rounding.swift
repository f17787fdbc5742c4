import CNumericKernels
import Glibc

extension Checked {
  /// The largest whole numbers not above the elements.
  package static func floor<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_FLOOR, x)
  }

  /// The smallest whole numbers not below the elements.
  package static func ceil<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_CEIL, x)
  }

  /// The elements without their fractions.
  package static func trunc<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_TRUNC, x)
  }

  /// The nearest whole numbers, halves to even.
  package static func rint<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_RINT, x)
  }
}

/// The largest whole numbers not above the elements (NumPy's `floor`).
public func floor<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.floor(x) } catch { stop(error) }
}

/// The smallest whole numbers not below the elements (NumPy's `ceil`).
public func ceil<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.ceil(x) } catch { stop(error) }
}

/// The elements without their fractions (NumPy's `trunc`).
public func trunc<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.trunc(x) } catch { stop(error) }
}

/// The nearest whole numbers, halves to even (NumPy's `rint`).
public func rint<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.rint(x) } catch { stop(error) }
}

extension Checked {
  /// The elements rounded to a number of decimals, halves to even: `rint(x * 10 ** decimals) / 10 ** decimals`.
  package static func round(_ x: consuming NDArray<Double>, decimals: Int = 0) throws(NumericError) -> NDArray<Double> {
    if decimals == 0 { return try rint(x) }
    let scale = Glibc.pow(10, Double(Swift.min(decimals.magnitude, 400)))
    if decimals < 0 { return try multiply(rint(divide(x, scale)), scale) }
    return try divide(rint(multiply(x, scale)), scale)
  }
}

/// The elements rounded to a number of decimals, halves to even (NumPy's `round`).
public func round(_ x: consuming NDArray<Double>, decimals: Int = 0) -> NDArray<Double> {
  do { return try Checked.round(x, decimals: decimals) } catch { stop(error) }
}
