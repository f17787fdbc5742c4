import CNumericKernels

extension Checked {
  /// The sum of all elements.
  package static func sum<E: NumericElement>(_ x: NDArray<E>) throws(NumericError) -> E {
    x.size == 0 ? E.zero : Reduction.runAll(NK_SUM, x, from: E.sumStart)
  }

  /// The sum along an axis.
  package static func sum<E: NumericElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<E> {
    try sum(x, Reduction.Plan(x.layout, axis: axis, keepDims: keepDims))
  }

  /// The sum over several axes.
  package static func sum<E: NumericElement>(_ x: NDArray<E>, axes: [Int], keepDims: Bool = false) throws(NumericError) -> NDArray<E> {
    try sum(x, Reduction.Plan(x.layout, axes: axes, keepDims: keepDims))
  }

  private static func sum<E: NumericElement>(_ x: NDArray<E>, _ plan: Reduction.Plan) throws(NumericError) -> NDArray<E> {
    try Reduction.run(NK_SUM, x, plan, from: plan.count == 0 ? E.zero : E.sumStart)
  }

  /// The sum of truth values, which count 1 and 0.
  package static func sum(_ x: NDArray<Bool>) throws(NumericError) -> Int {
    Reduction.runAll(NK_SUM, x, from: 0)
  }

  /// The sum of truth values along an axis.
  package static func sum(_ x: NDArray<Bool>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<Int> {
    try Reduction.run(NK_SUM, x, Reduction.Plan(x.layout, axis: axis, keepDims: keepDims), from: 0)
  }

  /// The sum of truth values over several axes.
  package static func sum(_ x: NDArray<Bool>, axes: [Int], keepDims: Bool = false) throws(NumericError) -> NDArray<Int> {
    try Reduction.run(NK_SUM, x, Reduction.Plan(x.layout, axes: axes, keepDims: keepDims), from: 0)
  }
}

// MARK: - Methods

extension NDArray where Element: NumericElement {
  /// The sum of all elements (NumPy's `sum`).
  public func sum() -> Element {
    do { return try Checked.sum(self) } catch { stop(error) }
  }

  /// The sum along an axis (NumPy's `sum`); with `keepDims` the axis stays, with one element.
  public func sum(axis: Int, keepDims: Bool = false) -> NDArray<Element> {
    do { return try Checked.sum(self, axis: axis, keepDims: keepDims) } catch { stop(error) }
  }

  /// The sum over several axes (NumPy's `sum` with a tuple as axis).
  public func sum(axes: [Int], keepDims: Bool = false) -> NDArray<Element> {
    do { return try Checked.sum(self, axes: axes, keepDims: keepDims) } catch { stop(error) }
  }
}

extension NDArray where Element == Bool {
  /// The sum of the truth values, which count 1 and 0, of all elements (NumPy's `sum`).
  public func sum() -> Int {
    do { return try Checked.sum(self) } catch { stop(error) }
  }

  /// The sum of the truth values, which count 1 and 0, along an axis (NumPy's `sum`); with `keepDims` the axis stays, with one element.
  public func sum(axis: Int, keepDims: Bool = false) -> NDArray<Int> {
    do { return try Checked.sum(self, axis: axis, keepDims: keepDims) } catch { stop(error) }
  }

  /// The sum of the truth values, which count 1 and 0, over several axes (NumPy's `sum` with a tuple as axis).
  public func sum(axes: [Int], keepDims: Bool = false) -> NDArray<Int> {
    do { return try Checked.sum(self, axes: axes, keepDims: keepDims) } catch { stop(error) }
  }
}

// MARK: - Functions

/// The sum of all elements (NumPy's `sum`).
public func sum<E: NumericElement>(_ x: NDArray<E>) -> E {
  do { return try Checked.sum(x) } catch { stop(error) }
}

/// The sum along an axis (NumPy's `sum`); with `keepDims` the axis stays, with one element.
public func sum<E: NumericElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) -> NDArray<E> {
  do { return try Checked.sum(x, axis: axis, keepDims: keepDims) } catch { stop(error) }
}

/// The sum of truth values, which count 1 and 0, of all elements (NumPy's `sum`).
public func sum(_ x: NDArray<Bool>) -> Int {
  do { return try Checked.sum(x) } catch { stop(error) }
}

/// The sum of truth values, which count 1 and 0, along an axis (NumPy's `sum`); with `keepDims` the axis stays, with one element.
public func sum(_ x: NDArray<Bool>, axis: Int, keepDims: Bool = false) -> NDArray<Int> {
  do { return try Checked.sum(x, axis: axis, keepDims: keepDims) } catch { stop(error) }
}
