extension Checked {
  /// The variance of all elements: the mean of the squared distances from the mean, with `ddof` subtracted from the number.
  package static func variance<E: FloatElement>(_ x: NDArray<E>, ddof: Int = 0) throws(NumericError) -> E {
    let distances = try subtract(x, mean(x))
    let squares = try square(distances)
    return try sum(squares) / E.element(of: Swift.max(x.size &- ddof, 0))
  }

  /// The variances along an axis.
  package static func variance<E: FloatElement>(
    _ x: NDArray<E>, axis: Int, ddof: Int = 0, keepDims: Bool = false
  ) throws(NumericError) -> NDArray<E> {
    let count = try x.layout.shape[x.layout.resolve(axis: axis)]
    let squares = try square(subtract(x, mean(x, axis: axis, keepDims: true)))
    return try divide(sum(squares, axis: axis, keepDims: keepDims), E.element(of: Swift.max(count &- ddof, 0)))
  }

  /// The variances over several axes.
  package static func variance<E: FloatElement>(
    _ x: NDArray<E>, axes: [Int], ddof: Int = 0, keepDims: Bool = false
  ) throws(NumericError) -> NDArray<E> {
    let count = try Reduction.Plan(x.layout, axes: axes, keepDims: keepDims).count
    let squares = try square(subtract(x, mean(x, axes: axes, keepDims: true)))
    return try divide(sum(squares, axes: axes, keepDims: keepDims), E.element(of: Swift.max(count &- ddof, 0)))
  }

  /// The standard deviation of all elements: the square root of their variance.
  package static func std<E: FloatElement>(_ x: NDArray<E>, ddof: Int = 0) throws(NumericError) -> E {
    try variance(x, ddof: ddof).squareRoot()
  }

  /// The standard deviations along an axis.
  package static func std<E: FloatElement>(
    _ x: NDArray<E>, axis: Int, ddof: Int = 0, keepDims: Bool = false
  ) throws(NumericError) -> NDArray<E> {
    try sqrt(variance(x, axis: axis, ddof: ddof, keepDims: keepDims))
  }

  /// The standard deviations over several axes.
  package static func std<E: FloatElement>(
    _ x: NDArray<E>, axes: [Int], ddof: Int = 0, keepDims: Bool = false
  ) throws(NumericError) -> NDArray<E> {
    try sqrt(variance(x, axes: axes, ddof: ddof, keepDims: keepDims))
  }
}

// MARK: - Methods

extension NDArray where Element: FloatElement {
  /// The variance of all elements (NumPy's `var`).
  public func variance(ddof: Int = 0) -> Element {
    do { return try Checked.variance(self, ddof: ddof) } catch { stop(error) }
  }

  /// The variance along an axis (NumPy's `var`); with `keepDims` the axis stays, with one element.
  public func variance(axis: Int, ddof: Int = 0, keepDims: Bool = false) -> NDArray<Element> {
    do { return try Checked.variance(self, axis: axis, ddof: ddof, keepDims: keepDims) } catch { stop(error) }
  }

  /// The variance over several axes (NumPy's `var` with a tuple as axis).
  public func variance(axes: [Int], ddof: Int = 0, keepDims: Bool = false) -> NDArray<Element> {
    do { return try Checked.variance(self, axes: axes, ddof: ddof, keepDims: keepDims) } catch { stop(error) }
  }

  /// The standard deviation of all elements (NumPy's `std`).
  public func std(ddof: Int = 0) -> Element {
    do { return try Checked.std(self, ddof: ddof) } catch { stop(error) }
  }

  /// The standard deviation along an axis (NumPy's `std`); with `keepDims` the axis stays, with one element.
  public func std(axis: Int, ddof: Int = 0, keepDims: Bool = false) -> NDArray<Element> {
    do { return try Checked.std(self, axis: axis, ddof: ddof, keepDims: keepDims) } catch { stop(error) }
  }

  /// The standard deviation over several axes (NumPy's `std` with a tuple as axis).
  public func std(axes: [Int], ddof: Int = 0, keepDims: Bool = false) -> NDArray<Element> {
    do { return try Checked.std(self, axes: axes, ddof: ddof, keepDims: keepDims) } catch { stop(error) }
  }
}
