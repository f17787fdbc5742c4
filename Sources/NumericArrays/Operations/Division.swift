import CNumericKernels

extension Checked {
  /// The quotient, with broadcasting.
  package static func divide<E: FloatElement>(
    _ a: consuming NDArray<E>, _ b: consuming NDArray<E>
  ) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_DIVIDE, a, b)
  }

  /// The quotient, for each element of an array and one value.
  package static func divide<E: FloatElement>(_ a: consuming NDArray<E>, _ b: E) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_DIVIDE, a, b)
  }

  /// The quotient, for one value and each element of an array.
  package static func divide<E: FloatElement>(_ a: E, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_DIVIDE, a, b)
  }

  /// Divides an array, with broadcasting to its shape; in place when nobody else has its memory.
  package static func divideInPlace<E: FloatElement>(_ a: inout NDArray<E>, _ b: NDArray<E>) throws(NumericError) {
    try Elementwise.update(NK_DIVIDE, &a, b)
  }

  /// Divides an array, by one value for every element.
  package static func divideInPlace<E: FloatElement>(_ a: inout NDArray<E>, _ b: E) throws(NumericError) {
    try Elementwise.update(NK_DIVIDE, &a, b)
  }

  /// The true quotient of integers, with broadcasting.
  package static func divide<E: IntegerElement>(
    _ a: consuming NDArray<E>, _ b: consuming NDArray<E>
  ) throws(NumericError) -> NDArray<Double> {
    try Elementwise.binary(NK_DIVIDE, a, b)
  }

  /// The true quotient of integers, for each element of an array and one value.
  package static func divide<E: IntegerElement>(_ a: consuming NDArray<E>, _ b: E) throws(NumericError) -> NDArray<Double> {
    try Elementwise.binary(NK_DIVIDE, a, b)
  }

  /// The true quotient of integers, for one value and each element of an array.
  package static func divide<E: IntegerElement>(_ a: E, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<Double> {
    try Elementwise.binary(NK_DIVIDE, a, b)
  }

  /// The quotient rounded down (for integers, 0 where the divisor is 0), with broadcasting.
  package static func floorDivide<E: NumericElement>(
    _ a: consuming NDArray<E>, _ b: consuming NDArray<E>
  ) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_FLOOR_DIVIDE, a, b)
  }

  /// The quotient rounded down (for integers, 0 where the divisor is 0), for each element of an array and one value.
  package static func floorDivide<E: NumericElement>(_ a: consuming NDArray<E>, _ b: E) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_FLOOR_DIVIDE, a, b)
  }

  /// The quotient rounded down (for integers, 0 where the divisor is 0), for one value and each element of an array.
  package static func floorDivide<E: NumericElement>(_ a: E, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_FLOOR_DIVIDE, a, b)
  }

  /// Divides an array, rounding down, with broadcasting to its shape; in place when nobody else has its memory.
  package static func floorDivideInPlace<E: NumericElement>(_ a: inout NDArray<E>, _ b: NDArray<E>) throws(NumericError) {
    try Elementwise.update(NK_FLOOR_DIVIDE, &a, b)
  }

  /// Divides an array, rounding down, by one value for every element.
  package static func floorDivideInPlace<E: NumericElement>(_ a: inout NDArray<E>, _ b: E) throws(NumericError) {
    try Elementwise.update(NK_FLOOR_DIVIDE, &a, b)
  }

  /// The remainder of floor division, which has the sign of the divisor, with broadcasting.
  package static func remainder<E: NumericElement>(
    _ a: consuming NDArray<E>, _ b: consuming NDArray<E>
  ) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_REMAINDER, a, b)
  }

  /// The remainder of floor division, which has the sign of the divisor, for each element of an array and one value.
  package static func remainder<E: NumericElement>(_ a: consuming NDArray<E>, _ b: E) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_REMAINDER, a, b)
  }

  /// The remainder of floor division, which has the sign of the divisor, for one value and each element of an array.
  package static func remainder<E: NumericElement>(_ a: E, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_REMAINDER, a, b)
  }

  /// Replaces an array by its remainders, with broadcasting to its shape; in place when nobody else has its memory.
  package static func remainderInPlace<E: NumericElement>(_ a: inout NDArray<E>, _ b: NDArray<E>) throws(NumericError) {
    try Elementwise.update(NK_REMAINDER, &a, b)
  }

  /// Replaces an array by its remainders, by one value for every element.
  package static func remainderInPlace<E: NumericElement>(_ a: inout NDArray<E>, _ b: E) throws(NumericError) {
    try Elementwise.update(NK_REMAINDER, &a, b)
  }
}

// MARK: - Operators

extension NDArray where Element: FloatElement {
  /// The quotient, with broadcasting (NumPy's `/`).
  public static func / (a: consuming NDArray, b: consuming NDArray) -> NDArray {
    do { return try Checked.divide(a, b) } catch { stop(error) }
  }

  /// The quotient, for each element of an array and one value.
  public static func / (a: consuming NDArray, b: Element) -> NDArray {
    do { return try Checked.divide(a, b) } catch { stop(error) }
  }

  /// The quotient, for one value and each element of an array.
  public static func / (a: Element, b: consuming NDArray) -> NDArray {
    do { return try Checked.divide(a, b) } catch { stop(error) }
  }

  /// The quotient, written to the left array, whose shape must not change.
  public static func /= (a: inout NDArray, b: NDArray) {
    do { try Checked.divideInPlace(&a, b) } catch { stop(error) }
  }

  /// The quotient with one value, written to the left array.
  public static func /= (a: inout NDArray, b: Element) {
    do { try Checked.divideInPlace(&a, b) } catch { stop(error) }
  }
}

extension NDArray where Element: IntegerElement {
  /// The true quotient of integers, with broadcasting (NumPy's `/`).
  public static func / (a: consuming NDArray, b: consuming NDArray) -> NDArray<Double> {
    do { return try Checked.divide(a, b) } catch { stop(error) }
  }

  /// The true quotient of integers, for each element of an array and one value.
  public static func / (a: consuming NDArray, b: Element) -> NDArray<Double> {
    do { return try Checked.divide(a, b) } catch { stop(error) }
  }

  /// The true quotient of integers, for one value and each element of an array.
  public static func / (a: Element, b: consuming NDArray) -> NDArray<Double> {
    do { return try Checked.divide(a, b) } catch { stop(error) }
  }
}

extension NDArray where Element: NumericElement {
  /// The remainder of floor division, which has the sign of the divisor, with broadcasting (NumPy's `%`).
  public static func % (a: consuming NDArray, b: consuming NDArray) -> NDArray {
    do { return try Checked.remainder(a, b) } catch { stop(error) }
  }

  /// The remainder of floor division, which has the sign of the divisor, for each element of an array and one value.
  public static func % (a: consuming NDArray, b: Element) -> NDArray {
    do { return try Checked.remainder(a, b) } catch { stop(error) }
  }

  /// The remainder of floor division, which has the sign of the divisor, for one value and each element of an array.
  public static func % (a: Element, b: consuming NDArray) -> NDArray {
    do { return try Checked.remainder(a, b) } catch { stop(error) }
  }

  /// The remainder of floor division, which has the sign of the divisor, written to the left array, whose shape must not change.
  public static func %= (a: inout NDArray, b: NDArray) {
    do { try Checked.remainderInPlace(&a, b) } catch { stop(error) }
  }

  /// The remainder of floor division, which has the sign of the divisor with one value, written to the left array.
  public static func %= (a: inout NDArray, b: Element) {
    do { try Checked.remainderInPlace(&a, b) } catch { stop(error) }
  }
}

/// The quotient rounded down, with broadcasting (NumPy's `//` and `floor_divide`).
public func floorDivide<E: NumericElement>(_ a: consuming NDArray<E>, _ b: consuming NDArray<E>) -> NDArray<E> {
  do { return try Checked.floorDivide(a, b) } catch { stop(error) }
}

/// The quotient rounded down, for each element of an array and one value (NumPy's `//` and `floor_divide`).
public func floorDivide<E: NumericElement>(_ a: consuming NDArray<E>, _ b: E) -> NDArray<E> {
  do { return try Checked.floorDivide(a, b) } catch { stop(error) }
}
