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
    NDArray(raw: try accumulate(op, x.raw, axis: axis).converted(to: E.elementType))
  }

  /// Running sums with 64 bits for integers.
  static func accumulate(_ op: nk_reduction, _ x: RawArray, axis: Int) throws(NumericError) -> RawArray {
    let axis = try x.layout.resolve(axis: axis)
    let out = try RawArray(uninitialized: x.layout.shape, x.type.ofSums)
    var targets: [Int] = []
    out.layout.forEachLine(along: axis) { targets.append($0) }
    var line = 0
    x.layout.forEachLine(along: axis) { place in
      guard line < targets.count else { return }
      let source = x.memory + place * x.type.size
      let target = out.memory + targets[line] * out.type.size
      _ = nk_accumulate(
        op, x.type.kernelType, x.layout.shape[axis], target, out.layout.strides[axis], source, x.layout.strides[axis])
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
