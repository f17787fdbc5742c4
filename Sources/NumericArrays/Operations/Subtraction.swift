import CNumericKernels

extension Checked {
  /// The difference of two arrays, with broadcasting.
  package static func subtract<E: NumericElement>(
    _ a: consuming NDArray<E>, _ b: consuming NDArray<E>
  ) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_SUBTRACT, a, b)
  }

  /// The difference of two arrays, for each element of an array and one value.
  package static func subtract<E: NumericElement>(_ a: consuming NDArray<E>, _ b: E) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_SUBTRACT, a, b)
  }

  /// The difference of two arrays, for one value and each element of an array.
  package static func subtract<E: NumericElement>(_ a: E, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_SUBTRACT, a, b)
  }

  /// Subtracts an array, with broadcasting to its shape; in place when nobody else has its memory.
  package static func subtractInPlace<E: NumericElement>(_ a: inout NDArray<E>, _ b: NDArray<E>) throws(NumericError) {
    try Elementwise.update(NK_SUBTRACT, &a, b)
  }

  /// Subtracts an array, by one value for every element.
  package static func subtractInPlace<E: NumericElement>(_ a: inout NDArray<E>, _ b: E) throws(NumericError) {
    try Elementwise.update(NK_SUBTRACT, &a, b)
  }
}

// MARK: - Operators

extension NDArray where Element: NumericElement {
  /// The difference, with broadcasting (NumPy's `-`).
  public static func - (a: consuming NDArray, b: consuming NDArray) -> NDArray {
    do { return try Checked.subtract(a, b) } catch { stop(error) }
  }

  /// The difference, for each element of an array and one value.
  public static func - (a: consuming NDArray, b: Element) -> NDArray {
    do { return try Checked.subtract(a, b) } catch { stop(error) }
  }

  /// The difference, for one value and each element of an array.
  public static func - (a: Element, b: consuming NDArray) -> NDArray {
    do { return try Checked.subtract(a, b) } catch { stop(error) }
  }

  /// The difference, written to the left array, whose shape must not change.
  public static func -= (a: inout NDArray, b: NDArray) {
    do { try Checked.subtractInPlace(&a, b) } catch { stop(error) }
  }

  /// The difference with one value, written to the left array.
  public static func -= (a: inout NDArray, b: Element) {
    do { try Checked.subtractInPlace(&a, b) } catch { stop(error) }
  }
}
