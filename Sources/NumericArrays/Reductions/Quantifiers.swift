import CNumericKernels

extension Checked {
  /// Whether at least one element is true (not zero) of all elements.
  package static func any<E: ArrayElement>(_ x: NDArray<E>) throws(NumericError) -> Bool {
    Reduction.runAll(NK_ANY, x, from: false)
  }

  /// Whether at least one element is true (not zero) along an axis.
  package static func any<E: ArrayElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<Bool> {
    try any(x, Reduction.Plan(x.layout, axis: axis, keepDims: keepDims))
  }

  /// Whether at least one element is true (not zero) over several axes.
  package static func any<E: ArrayElement>(_ x: NDArray<E>, axes: [Int], keepDims: Bool = false) throws(NumericError) -> NDArray<Bool> {
    try any(x, Reduction.Plan(x.layout, axes: axes, keepDims: keepDims))
  }

  private static func any<E: ArrayElement>(_ x: NDArray<E>, _ plan: Reduction.Plan) throws(NumericError) -> NDArray<Bool> {
    try Reduction.run(NK_ANY, x, plan, from: false)
  }

  /// Whether every element is true (not zero) of all elements.
  package static func all<E: ArrayElement>(_ x: NDArray<E>) throws(NumericError) -> Bool {
    Reduction.runAll(NK_ALL, x, from: true)
  }

  /// Whether every element is true (not zero) along an axis.
  package static func all<E: ArrayElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<Bool> {
    try all(x, Reduction.Plan(x.layout, axis: axis, keepDims: keepDims))
  }

  /// Whether every element is true (not zero) over several axes.
  package static func all<E: ArrayElement>(_ x: NDArray<E>, axes: [Int], keepDims: Bool = false) throws(NumericError) -> NDArray<Bool> {
    try all(x, Reduction.Plan(x.layout, axes: axes, keepDims: keepDims))
  }

  private static func all<E: ArrayElement>(_ x: NDArray<E>, _ plan: Reduction.Plan) throws(NumericError) -> NDArray<Bool> {
    try Reduction.run(NK_ALL, x, plan, from: true)
  }
}

// MARK: - Methods

extension NDArray {
  /// Whether at least one element is true (not zero) of all elements (NumPy's `any`).
  public func any() -> Bool {
    do { return try Checked.any(self) } catch { stop(error) }
  }

  /// Whether at least one element is true (not zero) along an axis (NumPy's `any`); with `keepDims` the axis stays, with one element.
  public func any(axis: Int, keepDims: Bool = false) -> NDArray<Bool> {
    do { return try Checked.any(self, axis: axis, keepDims: keepDims) } catch { stop(error) }
  }

  /// Whether at least one element is true (not zero) over several axes (NumPy's `any` with a tuple as axis).
  public func any(axes: [Int], keepDims: Bool = false) -> NDArray<Bool> {
    do { return try Checked.any(self, axes: axes, keepDims: keepDims) } catch { stop(error) }
  }

  /// Whether every element is true (not zero) of all elements (NumPy's `all`).
  public func all() -> Bool {
    do { return try Checked.all(self) } catch { stop(error) }
  }

  /// Whether every element is true (not zero) along an axis (NumPy's `all`); with `keepDims` the axis stays, with one element.
  public func all(axis: Int, keepDims: Bool = false) -> NDArray<Bool> {
    do { return try Checked.all(self, axis: axis, keepDims: keepDims) } catch { stop(error) }
  }

  /// Whether every element is true (not zero) over several axes (NumPy's `all` with a tuple as axis).
  public func all(axes: [Int], keepDims: Bool = false) -> NDArray<Bool> {
    do { return try Checked.all(self, axes: axes, keepDims: keepDims) } catch { stop(error) }
  }
}
