import CNumericKernels

extension Checked {
  /// The sum of two arrays, with broadcasting.
  package static func add<E: NumericElement>(
    _ a: consuming NDArray<E>, _ b: consuming NDArray<E>
  ) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_ADD, a, b)
  }

  /// The sum of two arrays, for each element of an array and one value.
  package static func add<E: NumericElement>(_ a: consuming NDArray<E>, _ b: E) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_ADD, a, b)
  }

  /// The sum of two arrays, for one value and each element of an array.
  package static func add<E: NumericElement>(_ a: E, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_ADD, a, b)
  }

  /// Adds to an array, with broadcasting to its shape; in place when nobody else has its memory.
  package static func addInPlace<E: NumericElement>(_ a: inout NDArray<E>, _ b: NDArray<E>) throws(NumericError) {
    try Elementwise.update(NK_ADD, &a, b)
  }

  /// Adds to an array, by one value for every element.
  package static func addInPlace<E: NumericElement>(_ a: inout NDArray<E>, _ b: E) throws(NumericError) {
    try Elementwise.update(NK_ADD, &a, b)
  }
}

// MARK: - Operators

extension NDArray where Element: NumericElement {
  /// The sum, with broadcasting (NumPy's `+`).
  public static func + (a: consuming NDArray, b: consuming NDArray) -> NDArray {
    do { return try Checked.add(a, b) } catch { stop(error) }
  }

  /// The sum, for each element of an array and one value.
  public static func + (a: consuming NDArray, b: Element) -> NDArray {
    do { return try Checked.add(a, b) } catch { stop(error) }
  }

  /// The sum, for one value and each element of an array.
  public static func + (a: Element, b: consuming NDArray) -> NDArray {
    do { return try Checked.add(a, b) } catch { stop(error) }
  }

  /// The sum, written to the left array, whose shape must not change.
  public static func += (a: inout NDArray, b: NDArray) {
    do { try Checked.addInPlace(&a, b) } catch { stop(error) }
  }

  /// The sum with one value, written to the left array.
  public static func += (a: inout NDArray, b: Element) {
    do { try Checked.addInPlace(&a, b) } catch { stop(error) }
  }
}
