import CNumericKernels

extension Checked {
  /// The sines.
  package static func sin<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_SIN, x)
  }

  /// The cosines.
  package static func cos<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_COS, x)
  }

  /// The tangents.
  package static func tan<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_TAN, x)
  }

  /// The angles with these sines; NaN outside -1 to 1.
  package static func arcsin<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_ARCSIN, x)
  }

  /// The angles with these cosines; NaN outside -1 to 1.
  package static func arccos<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_ARCCOS, x)
  }

  /// The angles with these tangents.
  package static func arctan<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_ARCTAN, x)
  }

  /// The hyperbolic sines.
  package static func sinh<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_SINH, x)
  }

  /// The hyperbolic cosines.
  package static func cosh<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_COSH, x)
  }

  /// The hyperbolic tangents.
  package static func tanh<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_TANH, x)
  }

  /// The inverse hyperbolic sines.
  package static func arcsinh<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_ARCSINH, x)
  }

  /// The inverse hyperbolic cosines; NaN below 1.
  package static func arccosh<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_ARCCOSH, x)
  }

  /// The inverse hyperbolic tangents.
  package static func arctanh<E: FloatElement>(_ x: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_ARCTANH, x)
  }
}

/// The sines (NumPy's `sin`).
public func sin<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.sin(x) } catch { stop(error) }
}

/// The cosines (NumPy's `cos`).
public func cos<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.cos(x) } catch { stop(error) }
}

/// The tangents (NumPy's `tan`).
public func tan<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.tan(x) } catch { stop(error) }
}

/// The angles with these sines; NaN outside -1 to 1 (NumPy's `arcsin`).
public func arcsin<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.arcsin(x) } catch { stop(error) }
}

/// The angles with these cosines; NaN outside -1 to 1 (NumPy's `arccos`).
public func arccos<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.arccos(x) } catch { stop(error) }
}

/// The angles with these tangents (NumPy's `arctan`).
public func arctan<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.arctan(x) } catch { stop(error) }
}

/// The hyperbolic sines (NumPy's `sinh`).
public func sinh<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.sinh(x) } catch { stop(error) }
}

/// The hyperbolic cosines (NumPy's `cosh`).
public func cosh<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.cosh(x) } catch { stop(error) }
}

/// The hyperbolic tangents (NumPy's `tanh`).
public func tanh<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.tanh(x) } catch { stop(error) }
}

/// The inverse hyperbolic sines (NumPy's `arcsinh`).
public func arcsinh<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.arcsinh(x) } catch { stop(error) }
}

/// The inverse hyperbolic cosines; NaN below 1 (NumPy's `arccosh`).
public func arccosh<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.arccosh(x) } catch { stop(error) }
}

/// The inverse hyperbolic tangents (NumPy's `arctanh`).
public func arctanh<E: FloatElement>(_ x: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.arctanh(x) } catch { stop(error) }
}
