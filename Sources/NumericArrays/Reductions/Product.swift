import CNumericKernels

extension Checked {
  /// The product of all elements.
  package static func prod<E: NumericElement>(_ x: NDArray<E>) throws(NumericError) -> E {
    x.size == 0 ? E.one : Reduction.runAll(NK_PRODUCT, x, from: E.one)
  }

  /// The product along an axis.
  package static func prod<E: NumericElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<E> {
    try prod(x, Reduction.Plan(x.layout, axis: axis, keepDims: keepDims))
  }

  /// The product over several axes.
  package static func prod<E: NumericElement>(_ x: NDArray<E>, axes: [Int], keepDims: Bool = false) throws(NumericError) -> NDArray<E> {
    try prod(x, Reduction.Plan(x.layout, axes: axes, keepDims: keepDims))
  }

  private static func prod<E: NumericElement>(_ x: NDArray<E>, _ plan: Reduction.Plan) throws(NumericError) -> NDArray<E> {
    try Reduction.run(NK_PRODUCT, x, plan, from: plan.count == 0 ? E.one : E.one)
  }

  /// The product of truth values, which count 1 and 0.
  package static func prod(_ x: NDArray<Bool>) throws(NumericError) -> Int {
    Reduction.runAll(NK_PRODUCT, x, from: 1)
  }

  /// The product of truth values along an axis.
  package static func prod(_ x: NDArray<Bool>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<Int> {
    try Reduction.run(NK_PRODUCT, x, Reduction.Plan(x.layout, axis: axis, keepDims: keepDims), from: 1)
  }

  /// The product of truth values over several axes.
  package static func prod(_ x: NDArray<Bool>, axes: [Int], keepDims: Bool = false) throws(NumericError) -> NDArray<Int> {
    try Reduction.run(NK_PRODUCT, x, Reduction.Plan(x.layout, axes: axes, keepDims: keepDims), from: 1)
  }
}

// MARK: - Methods

extension NDArray where Element: NumericElement {
  /// The product of all elements (NumPy's `prod`).
  public func prod() -> Element {
    do { return try Checked.prod(self) } catch { stop(error) }
  }

  /// The product along an axis (NumPy's `prod`); with `keepDims` the axis stays, with one element.
  public func prod(axis: Int, keepDims: Bool = false) -> NDArray<Element> {
    do { return try Checked.prod(self, axis: axis, keepDims: keepDims) } catch { stop(error) }
  }

  /// The product over several axes (NumPy's `prod` with a tuple as axis).
  public func prod(axes: [Int], keepDims: Bool = false) -> NDArray<Element> {
    do { return try Checked.prod(self, axes: axes, keepDims: keepDims) } catch { stop(error) }
  }
}

extension NDArray where Element == Bool {
  /// The product of the truth values, which count 1 and 0, of all elements (NumPy's `prod`).
  public func prod() -> Int {
    do { return try Checked.prod(self) } catch { stop(error) }
  }

  /// The product of the truth values, which count 1 and 0, along an axis (NumPy's `prod`); with `keepDims` the axis stays, with one element.
  public func prod(axis: Int, keepDims: Bool = false) -> NDArray<Int> {
    do { return try Checked.prod(self, axis: axis, keepDims: keepDims) } catch { stop(error) }
  }

  /// The product of the truth values, which count 1 and 0, over several axes (NumPy's `prod` with a tuple as axis).
  public func prod(axes: [Int], keepDims: Bool = false) -> NDArray<Int> {
    do { return try Checked.prod(self, axes: axes, keepDims: keepDims) } catch { stop(error) }
  }
}

// MARK: - Functions

/// The product of all elements (NumPy's `prod`).
public func prod<E: NumericElement>(_ x: NDArray<E>) -> E {
  do { return try Checked.prod(x) } catch { stop(error) }
}

/// The product along an axis (NumPy's `prod`); with `keepDims` the axis stays, with one element.
public func prod<E: NumericElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) -> NDArray<E> {
  do { return try Checked.prod(x, axis: axis, keepDims: keepDims) } catch { stop(error) }
}

/// The product of truth values, which count 1 and 0, of all elements (NumPy's `prod`).
public func prod(_ x: NDArray<Bool>) -> Int {
  do { return try Checked.prod(x) } catch { stop(error) }
}

/// The product of truth values, which count 1 and 0, along an axis (NumPy's `prod`); with `keepDims` the axis stays, with one element.
public func prod(_ x: NDArray<Bool>, axis: Int, keepDims: Bool = false) -> NDArray<Int> {
  do { return try Checked.prod(x, axis: axis, keepDims: keepDims) } catch { stop(error) }
}
