import CNumericKernels

// Sums and products of narrow integers have 64 bits, as in NumPy: `Int` for types with a sign, `UInt` for those without.

extension Checked {
  /// The sum of all elements.
  package static func sum<E: NarrowIntegerElement>(_ x: NDArray<E>) throws(NumericError) -> E.Wide {
    try sum(convert(x, to: E.Wide.self))
  }

  /// The sum over several axes.
  package static func sum<E: NarrowIntegerElement>(
    _ x: NDArray<E>, axes: [Int], keepDims: Bool = false
  ) throws(NumericError) -> NDArray<E.Wide> {
    try sum(convert(x, to: E.Wide.self), axes: axes, keepDims: keepDims)
  }

  /// The product of all elements.
  package static func prod<E: NarrowIntegerElement>(_ x: NDArray<E>) throws(NumericError) -> E.Wide {
    try prod(convert(x, to: E.Wide.self))
  }

  /// The product over several axes.
  package static func prod<E: NarrowIntegerElement>(
    _ x: NDArray<E>, axes: [Int], keepDims: Bool = false
  ) throws(NumericError) -> NDArray<E.Wide> {
    try prod(convert(x, to: E.Wide.self), axes: axes, keepDims: keepDims)
  }

  /// The running sums along an axis.
  package static func cumsum<E: NarrowIntegerElement>(_ x: NDArray<E>, axis: Int) throws(NumericError) -> NDArray<E.Wide> {
    try cumsum(convert(x, to: E.Wide.self), axis: axis)
  }

  /// The running products along an axis.
  package static func cumprod<E: NarrowIntegerElement>(_ x: NDArray<E>, axis: Int) throws(NumericError) -> NDArray<E.Wide> {
    try cumprod(convert(x, to: E.Wide.self), axis: axis)
  }
}

extension NDArray where Element: NarrowIntegerElement {
  /// The sum of all elements, with 64 bits (NumPy's `sum`).
  public func sum() -> Element.Wide {
    do { return try Checked.sum(self) } catch { stop(error) }
  }

  /// The sum along an axis, with 64 bits (NumPy's `sum`); with `keepDims` the axis stays, with one element.
  public func sum(axis: Int, keepDims: Bool = false) -> NDArray<Element.Wide> {
    do { return try Checked.sum(self, axes: [axis], keepDims: keepDims) } catch { stop(error) }
  }

  /// The product of all elements, with 64 bits (NumPy's `prod`).
  public func prod() -> Element.Wide {
    do { return try Checked.prod(self) } catch { stop(error) }
  }

  /// The product along an axis, with 64 bits (NumPy's `prod`); with `keepDims` the axis stays, with one element.
  public func prod(axis: Int, keepDims: Bool = false) -> NDArray<Element.Wide> {
    do { return try Checked.prod(self, axes: [axis], keepDims: keepDims) } catch { stop(error) }
  }

  /// The running sums along an axis, with 64 bits (NumPy's `cumsum`).
  public func cumsum(axis: Int) -> NDArray<Element.Wide> {
    do { return try Checked.cumsum(self, axis: axis) } catch { stop(error) }
  }
}
