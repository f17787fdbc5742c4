extension Checked {
  /// The mean of all elements: their sum divided by their number; NaN when there are none.
  package static func mean<E: FloatElement>(_ x: NDArray<E>) throws(NumericError) -> E {
    try sum(x) / E.element(of: x.size)
  }

  /// The means along an axis.
  package static func mean<E: FloatElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<E> {
    let count = try x.layout.shape[x.layout.resolve(axis: axis)]
    return try divide(sum(x, axis: axis, keepDims: keepDims), E.element(of: count))
  }

  /// The means over several axes.
  package static func mean<E: FloatElement>(_ x: NDArray<E>, axes: [Int], keepDims: Bool = false) throws(NumericError) -> NDArray<E> {
    let count = try Reduction.Plan(x.layout, axes: axes, keepDims: keepDims).count
    return try divide(sum(x, axes: axes, keepDims: keepDims), E.element(of: count))
  }

  /// The mean of integers or truth values.
  package static func meanOfIntegers<E: ArrayElement>(_ x: NDArray<E>) throws(NumericError) -> Double {
    try mean(convert(x, to: Double.self))
  }

  /// The means of integers or truth values along an axis.
  package static func meanOfIntegers<E: ArrayElement>(
    _ x: NDArray<E>, axis: Int, keepDims: Bool = false
  ) throws(NumericError) -> NDArray<Double> {
    try mean(convert(x, to: Double.self), axis: axis, keepDims: keepDims)
  }

  /// The means of integers or truth values over several axes.
  package static func meanOfIntegers<E: ArrayElement>(
    _ x: NDArray<E>, axes: [Int], keepDims: Bool = false
  ) throws(NumericError) -> NDArray<Double> {
    try mean(convert(x, to: Double.self), axes: axes, keepDims: keepDims)
  }
}

// MARK: - Methods

extension NDArray where Element: FloatElement {
  /// The mean of all elements (NumPy's `mean`).
  public func mean() -> Element {
    do { return try Checked.mean(self) } catch { stop(error) }
  }

  /// The mean along an axis (NumPy's `mean`); with `keepDims` the axis stays, with one element.
  public func mean(axis: Int, keepDims: Bool = false) -> NDArray<Element> {
    do { return try Checked.mean(self, axis: axis, keepDims: keepDims) } catch { stop(error) }
  }

  /// The mean over several axes (NumPy's `mean` with a tuple as axis).
  public func mean(axes: [Int], keepDims: Bool = false) -> NDArray<Element> {
    do { return try Checked.mean(self, axes: axes, keepDims: keepDims) } catch { stop(error) }
  }
}

extension NDArray where Element: IntegerElement {
  /// The mean of all elements (NumPy's `mean`).
  public func mean() -> Double {
    do { return try Checked.meanOfIntegers(self) } catch { stop(error) }
  }

  /// The mean along an axis (NumPy's `mean`); with `keepDims` the axis stays, with one element.
  public func mean(axis: Int, keepDims: Bool = false) -> NDArray<Double> {
    do { return try Checked.meanOfIntegers(self, axis: axis, keepDims: keepDims) } catch { stop(error) }
  }

  /// The mean over several axes (NumPy's `mean` with a tuple as axis).
  public func mean(axes: [Int], keepDims: Bool = false) -> NDArray<Double> {
    do { return try Checked.meanOfIntegers(self, axes: axes, keepDims: keepDims) } catch { stop(error) }
  }
}

extension NDArray where Element == Bool {
  /// The mean of all elements (NumPy's `mean`).
  public func mean() -> Double {
    do { return try Checked.meanOfIntegers(self) } catch { stop(error) }
  }

  /// The mean along an axis (NumPy's `mean`); with `keepDims` the axis stays, with one element.
  public func mean(axis: Int, keepDims: Bool = false) -> NDArray<Double> {
    do { return try Checked.meanOfIntegers(self, axis: axis, keepDims: keepDims) } catch { stop(error) }
  }

  /// The mean over several axes (NumPy's `mean` with a tuple as axis).
  public func mean(axes: [Int], keepDims: Bool = false) -> NDArray<Double> {
    do { return try Checked.meanOfIntegers(self, axes: axes, keepDims: keepDims) } catch { stop(error) }
  }
}

// MARK: - Functions

/// The mean of all elements (NumPy's `mean`).
public func mean<E: FloatElement>(_ x: NDArray<E>) -> E {
  do { return try Checked.mean(x) } catch { stop(error) }
}

/// The mean along an axis (NumPy's `mean`); with `keepDims` the axis stays, with one element.
public func mean<E: FloatElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) -> NDArray<E> {
  do { return try Checked.mean(x, axis: axis, keepDims: keepDims) } catch { stop(error) }
}

/// The mean of integers of all elements (NumPy's `mean`).
public func mean<E: IntegerElement>(_ x: NDArray<E>) -> Double {
  do { return try Checked.meanOfIntegers(x) } catch { stop(error) }
}

/// The mean of integers along an axis (NumPy's `mean`); with `keepDims` the axis stays, with one element.
public func mean<E: IntegerElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.meanOfIntegers(x, axis: axis, keepDims: keepDims) } catch { stop(error) }
}

/// The mean of truth values of all elements (NumPy's `mean`).
public func mean(_ x: NDArray<Bool>) -> Double {
  do { return try Checked.meanOfIntegers(x) } catch { stop(error) }
}

/// The mean of truth values along an axis (NumPy's `mean`); with `keepDims` the axis stays, with one element.
public func mean(_ x: NDArray<Bool>, axis: Int, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.meanOfIntegers(x, axis: axis, keepDims: keepDims) } catch { stop(error) }
}
