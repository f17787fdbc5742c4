import CNumericKernels

extension Checked {
  /// The position, in index order, of the first largest element.
  package static func argmax<E: ArrayElement>(_ x: NDArray<E>) throws(NumericError) -> Int {
    guard x.size > 0 else { throw emptyArgument("argmax") }
    let line = try x.contiguous()
    return withExtendedLifetime(line.storage) { nk_arg_extreme(NK_LARGEST, E.elementType.kernelType, line.size, line.base, 1) }
  }

  /// The positions along an axis of the first largest elements.
  package static func argmax<E: ArrayElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<Int> {
    try argExtreme(NK_LARGEST, x, axis: axis, keepDims: keepDims, name: "argmax")
  }

  /// The position, in index order, of the first smallest element.
  package static func argmin<E: ArrayElement>(_ x: NDArray<E>) throws(NumericError) -> Int {
    guard x.size > 0 else { throw emptyArgument("argmin") }
    let line = try x.contiguous()
    return withExtendedLifetime(line.storage) { nk_arg_extreme(NK_SMALLEST, E.elementType.kernelType, line.size, line.base, 1) }
  }

  /// The positions along an axis of the first smallest elements.
  package static func argmin<E: ArrayElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<Int> {
    try argExtreme(NK_SMALLEST, x, axis: axis, keepDims: keepDims, name: "argmin")
  }

  private static func argExtreme<E: ArrayElement>(
    _ op: nk_reduction, _ x: NDArray<E>, axis: Int, keepDims: Bool, name: String
  ) throws(NumericError) -> NDArray<Int> {
    let axis = try x.layout.resolve(axis: axis)
    let plan = try Reduction.Plan(x.layout, axis: axis, keepDims: keepDims)
    let out = try NDArray<Int>(uninitialized: plan.shape)
    guard out.size > 0 else { return out }
    guard plan.count > 0 else { throw emptyArgument(name) }
    var position = 0
    x.layout.forEachLine(along: axis) { offset in
      let line = x.raw.memory + offset * E.elementType.size
      out.base[position] = nk_arg_extreme(op, E.elementType.kernelType, plan.count, line, x.layout.strides[axis])
      position += 1
    }
    withExtendedLifetime(x.storage) {}
    return out
  }

  private static func emptyArgument(_ name: String) -> NumericError {
    NumericError(.value, "attempt to get \(name) of an empty sequence")
  }
}

// MARK: - Methods

extension NDArray {
  /// The position, in index order, of the first largest element (NumPy's `argmax`); a NaN wins.
  public func argmax() -> Int {
    do { return try Checked.argmax(self) } catch { stop(error) }
  }

  /// The positions along an axis of the first largest elements (NumPy's `argmax`).
  public func argmax(axis: Int, keepDims: Bool = false) -> NDArray<Int> {
    do { return try Checked.argmax(self, axis: axis, keepDims: keepDims) } catch { stop(error) }
  }

  /// The position, in index order, of the first smallest element (NumPy's `argmin`); a NaN wins.
  public func argmin() -> Int {
    do { return try Checked.argmin(self) } catch { stop(error) }
  }

  /// The positions along an axis of the first smallest elements (NumPy's `argmin`).
  public func argmin(axis: Int, keepDims: Bool = false) -> NDArray<Int> {
    do { return try Checked.argmin(self, axis: axis, keepDims: keepDims) } catch { stop(error) }
  }
}

// MARK: - Functions

/// The position, in index order, of the first largest element (NumPy's `argmax`); a NaN wins.
public func argmax<E: ArrayElement>(_ x: NDArray<E>) -> Int {
  do { return try Checked.argmax(x) } catch { stop(error) }
}

/// The positions along an axis of the first largest elements (NumPy's `argmax`).
public func argmax<E: ArrayElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) -> NDArray<Int> {
  do { return try Checked.argmax(x, axis: axis, keepDims: keepDims) } catch { stop(error) }
}

/// The position, in index order, of the first smallest element (NumPy's `argmin`); a NaN wins.
public func argmin<E: ArrayElement>(_ x: NDArray<E>) -> Int {
  do { return try Checked.argmin(x) } catch { stop(error) }
}

/// The positions along an axis of the first smallest elements (NumPy's `argmin`).
public func argmin<E: ArrayElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) -> NDArray<Int> {
  do { return try Checked.argmin(x, axis: axis, keepDims: keepDims) } catch { stop(error) }
}
