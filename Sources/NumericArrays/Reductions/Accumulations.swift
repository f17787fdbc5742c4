import CNumericKernels

extension Checked {
  /// The running sums of all elements in index order.
  package static func cumsum<E: NumericElement>(_ x: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try accumulate(NK_SUM, reshape(x, [-1]), axis: 0)
  }

  /// The running sums along an axis.
  package static func cumsum<E: NumericElement>(_ x: NDArray<E>, axis: Int) throws(NumericError) -> NDArray<E> {
    try accumulate(NK_SUM, x, axis: axis)
  }

  /// The running products of all elements in index order.
  package static func cumprod<E: NumericElement>(_ x: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try accumulate(NK_PRODUCT, reshape(x, [-1]), axis: 0)
  }

  /// The running products along an axis.
  package static func cumprod<E: NumericElement>(_ x: NDArray<E>, axis: Int) throws(NumericError) -> NDArray<E> {
    try accumulate(NK_PRODUCT, x, axis: axis)
  }

  private static func accumulate<E: NumericElement>(
    _ op: nk_reduction, _ x: NDArray<E>, axis: Int
  ) throws(NumericError) -> NDArray<E> {
    let axis = try x.layout.resolve(axis: axis)
    let out = try NDArray<E>(uninitialized: x.layout.shape)
    var targets: [Int] = []
    out.layout.forEachLine(along: axis) { targets.append($0) }
    var line = 0
    x.layout.forEachLine(along: axis) { place in
      guard line < targets.count else { return }
      let source = x.raw.memory + place * E.elementType.size
      let target = out.raw.memory + targets[line] * E.elementType.size
      _ = nk_accumulate(
        op, E.elementType.kernelType, x.layout.shape[axis], target, out.layout.strides[axis], source, x.layout.strides[axis])
      line += 1
    }
    withExtendedLifetime((x.storage, out.storage)) {}
    return out
  }
}

extension NDArray where Element: NumericElement {
  /// The running sums of all elements in index order (NumPy's `cumsum`).
  public func cumsum() -> NDArray {
    do { return try Checked.cumsum(self) } catch { stop(error) }
  }

  /// The running sums along an axis (NumPy's `cumsum`).
  public func cumsum(axis: Int) -> NDArray {
    do { return try Checked.cumsum(self, axis: axis) } catch { stop(error) }
  }

  /// The running products of all elements in index order (NumPy's `cumprod`).
  public func cumprod() -> NDArray {
    do { return try Checked.cumprod(self) } catch { stop(error) }
  }

  /// The running products along an axis (NumPy's `cumprod`).
  public func cumprod(axis: Int) -> NDArray {
    do { return try Checked.cumprod(self, axis: axis) } catch { stop(error) }
  }
}
