import CNumericKernels

extension Checked {
  /// The largest element, or NaN where there is one of all elements.
  package static func max<E: NumericElement>(_ x: NDArray<E>) throws(NumericError) -> E {
    try scalar(Reduction.runFromFirst(NK_LARGEST, x, Reduction.Plan(x.layout, axes: nil, keepDims: false), name: "maximum"))
  }

  /// The largest element, or NaN where there is one along an axis.
  package static func max<E: NumericElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<E> {
    try max(x, Reduction.Plan(x.layout, axis: axis, keepDims: keepDims))
  }

  /// The largest element, or NaN where there is one over several axes.
  package static func max<E: NumericElement>(_ x: NDArray<E>, axes: [Int], keepDims: Bool = false) throws(NumericError) -> NDArray<E> {
    try max(x, Reduction.Plan(x.layout, axes: axes, keepDims: keepDims))
  }

  private static func max<E: NumericElement>(_ x: NDArray<E>, _ plan: Reduction.Plan) throws(NumericError) -> NDArray<E> {
    try Reduction.runFromFirst(NK_LARGEST, x, plan, name: "maximum")
  }

  /// The smallest element, or NaN where there is one of all elements.
  package static func min<E: NumericElement>(_ x: NDArray<E>) throws(NumericError) -> E {
    try scalar(Reduction.runFromFirst(NK_SMALLEST, x, Reduction.Plan(x.layout, axes: nil, keepDims: false), name: "minimum"))
  }

  /// The smallest element, or NaN where there is one along an axis.
  package static func min<E: NumericElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<E> {
    try min(x, Reduction.Plan(x.layout, axis: axis, keepDims: keepDims))
  }

  /// The smallest element, or NaN where there is one over several axes.
  package static func min<E: NumericElement>(_ x: NDArray<E>, axes: [Int], keepDims: Bool = false) throws(NumericError) -> NDArray<E> {
    try min(x, Reduction.Plan(x.layout, axes: axes, keepDims: keepDims))
  }

  private static func min<E: NumericElement>(_ x: NDArray<E>, _ plan: Reduction.Plan) throws(NumericError) -> NDArray<E> {
    try Reduction.runFromFirst(NK_SMALLEST, x, plan, name: "minimum")
  }

  /// The one element of an array that has only one.
  package static func scalar<E: ArrayElement>(_ x: NDArray<E>) throws(NumericError) -> E {
    guard x.size == 1 else {
      throw NumericError(.value, "can only convert an array of size 1 to a scalar, not one of shape \(x.layout.shape.tuple)")
    }
    return withExtendedLifetime(x.storage) { x.base.pointee }
  }
}

// MARK: - Methods

extension NDArray where Element: NumericElement {
  /// The largest element, or NaN where there is one of all elements (NumPy's `max`).
  public func max() -> Element {
    do { return try Checked.max(self) } catch { stop(error) }
  }

  /// The largest element, or NaN where there is one along an axis (NumPy's `max`); with `keepDims` the axis stays, with one element.
  public func max(axis: Int, keepDims: Bool = false) -> NDArray<Element> {
    do { return try Checked.max(self, axis: axis, keepDims: keepDims) } catch { stop(error) }
  }

  /// The largest element, or NaN where there is one over several axes (NumPy's `max` with a tuple as axis).
  public func max(axes: [Int], keepDims: Bool = false) -> NDArray<Element> {
    do { return try Checked.max(self, axes: axes, keepDims: keepDims) } catch { stop(error) }
  }
}

extension NDArray where Element: NumericElement {
  /// The smallest element, or NaN where there is one of all elements (NumPy's `min`).
  public func min() -> Element {
    do { return try Checked.min(self) } catch { stop(error) }
  }

  /// The smallest element, or NaN where there is one along an axis (NumPy's `min`); with `keepDims` the axis stays, with one element.
  public func min(axis: Int, keepDims: Bool = false) -> NDArray<Element> {
    do { return try Checked.min(self, axis: axis, keepDims: keepDims) } catch { stop(error) }
  }

  /// The smallest element, or NaN where there is one over several axes (NumPy's `min` with a tuple as axis).
  public func min(axes: [Int], keepDims: Bool = false) -> NDArray<Element> {
    do { return try Checked.min(self, axes: axes, keepDims: keepDims) } catch { stop(error) }
  }
}
