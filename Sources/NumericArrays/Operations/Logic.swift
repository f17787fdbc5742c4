import CNumericKernels

extension Checked {
  /// Whether both are true, with broadcasting.
  package static func and(_ a: consuming NDArray<Bool>, _ b: consuming NDArray<Bool>) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_AND, a, b)
  }

  /// Whether at least one is true, with broadcasting.
  package static func or(_ a: consuming NDArray<Bool>, _ b: consuming NDArray<Bool>) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_OR, a, b)
  }

  /// Whether exactly one is true, with broadcasting.
  package static func xor(_ a: consuming NDArray<Bool>, _ b: consuming NDArray<Bool>) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_XOR, a, b)
  }

  /// Whether an element is false.
  package static func not(_ a: consuming NDArray<Bool>) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.unary(NK_NOT, a)
  }
}

extension NDArray where Element == Bool {
  /// Whether both are true, with broadcasting (NumPy's `&` of masks).
  public static func .& (a: consuming NDArray, b: consuming NDArray) -> NDArray {
    do { return try Checked.and(a, b) } catch { stop(error) }
  }

  /// Whether at least one is true, with broadcasting (NumPy's `|` of masks).
  public static func .| (a: consuming NDArray, b: consuming NDArray) -> NDArray {
    do { return try Checked.or(a, b) } catch { stop(error) }
  }

  /// Whether exactly one is true, with broadcasting (NumPy's `^` of masks).
  public static func .^ (a: consuming NDArray, b: consuming NDArray) -> NDArray {
    do { return try Checked.xor(a, b) } catch { stop(error) }
  }

  /// Whether an element is false (NumPy's `~` of a mask).
  public static prefix func .! (a: consuming NDArray) -> NDArray {
    do { return try Checked.not(a) } catch { stop(error) }
  }
}

// MARK: - Bits of integers

extension Checked {
  /// The bits that both have, with broadcasting.
  package static func and<E: IntegerElement>(_ a: consuming NDArray<E>, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_AND, a, b)
  }

  /// The bits that at least one has, with broadcasting.
  package static func or<E: IntegerElement>(_ a: consuming NDArray<E>, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_OR, a, b)
  }

  /// The bits that exactly one has, with broadcasting.
  package static func xor<E: IntegerElement>(_ a: consuming NDArray<E>, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_XOR, a, b)
  }

  /// The bits that a number does not have.
  package static func not<E: IntegerElement>(_ a: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.unary(NK_NOT, a)
  }
}

extension NDArray where Element: IntegerElement {
  /// The bits that both have, with broadcasting (NumPy's `&` of integers).
  public static func .& (a: consuming NDArray, b: consuming NDArray) -> NDArray {
    do { return try Checked.and(a, b) } catch { stop(error) }
  }

  /// The bits that at least one has, with broadcasting (NumPy's `|` of integers).
  public static func .| (a: consuming NDArray, b: consuming NDArray) -> NDArray {
    do { return try Checked.or(a, b) } catch { stop(error) }
  }

  /// The bits that exactly one has, with broadcasting (NumPy's `^` of integers).
  public static func .^ (a: consuming NDArray, b: consuming NDArray) -> NDArray {
    do { return try Checked.xor(a, b) } catch { stop(error) }
  }
}
