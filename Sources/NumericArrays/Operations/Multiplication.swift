import CNumericKernels

extension Checked {
  /// The elementwise product of two arrays, with broadcasting.
  package static func multiply<E: NumericElement>(
    _ a: consuming NDArray<E>, _ b: consuming NDArray<E>
  ) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_MULTIPLY, a, b)
  }

  /// The elementwise product of two arrays, for each element of an array and one value.
  package static func multiply<E: NumericElement>(_ a: consuming NDArray<E>, _ b: E) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_MULTIPLY, a, b)
  }

  /// The elementwise product of two arrays, for one value and each element of an array.
  package static func multiply<E: NumericElement>(_ a: E, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_MULTIPLY, a, b)
  }

  /// Multiplies an array, with broadcasting to its shape; in place when nobody else has its memory.
  package static func multiplyInPlace<E: NumericElement>(_ a: inout NDArray<E>, _ b: NDArray<E>) throws(NumericError) {
    try Elementwise.update(NK_MULTIPLY, &a, b)
  }

  /// Multiplies an array, by one value for every element.
  package static func multiplyInPlace<E: NumericElement>(_ a: inout NDArray<E>, _ b: E) throws(NumericError) {
    try Elementwise.update(NK_MULTIPLY, &a, b)
  }

  /// The elements where a mask is true, and 0 times the element where it is false, with broadcasting.
  package static func multiply(_ a: consuming NDArray<Double>, _ mask: NDArray<Bool>) throws(NumericError) -> NDArray<Double> {
    NDArray(raw: try multiply(a.raw, mask: mask.raw))
  }

  private static func multiply(_ a: consuming RawArray, mask: RawArray) throws(NumericError) -> RawArray {
    let shape = try broadcastShape(a.layout.shape, mask.layout.shape)
    guard let strides = a.layout.broadcastStrides(to: shape), let maskStrides = mask.layout.broadcastStrides(to: shape) else {
      throw .broadcast(a.layout.shape, mask.layout.shape)
    }
    let out = a.isReusable(for: shape) ? copy a : try RawArray(uninitialized: shape, .float64)
    shape.withUnsafeElements { extents in
      out.withOperand { out in
        a.withOperand(strides: strides) { a in
          mask.withOperand(strides: maskStrides) { nk_multiply_by_mask(shape.count, extents, out, a, $0) }
        }
      }
    }
    return out
  }
}

// MARK: - Operators

extension NDArray where Element: NumericElement {
  /// The elementwise product, with broadcasting (NumPy's `*`).
  public static func * (a: consuming NDArray, b: consuming NDArray) -> NDArray {
    do { return try Checked.multiply(a, b) } catch { stop(error) }
  }

  /// The elementwise product, for each element of an array and one value.
  public static func * (a: consuming NDArray, b: Element) -> NDArray {
    do { return try Checked.multiply(a, b) } catch { stop(error) }
  }

  /// The elementwise product, for one value and each element of an array.
  public static func * (a: Element, b: consuming NDArray) -> NDArray {
    do { return try Checked.multiply(a, b) } catch { stop(error) }
  }

  /// The elementwise product, written to the left array, whose shape must not change.
  public static func *= (a: inout NDArray, b: NDArray) {
    do { try Checked.multiplyInPlace(&a, b) } catch { stop(error) }
  }

  /// The elementwise product with one value, written to the left array.
  public static func *= (a: inout NDArray, b: Element) {
    do { try Checked.multiplyInPlace(&a, b) } catch { stop(error) }
  }
}

extension NDArray where Element == Double {
  /// The elements where a mask is true, and 0 times the element where it is false, with broadcasting.
  public static func * (a: consuming NDArray, mask: NDArray<Bool>) -> NDArray {
    do { return try Checked.multiply(a, mask) } catch { stop(error) }
  }

  /// The elements where a mask is true, and 0 times the element where it is false, with broadcasting.
  public static func * (mask: NDArray<Bool>, a: consuming NDArray) -> NDArray {
    do { return try Checked.multiply(a, mask) } catch { stop(error) }
  }
}
