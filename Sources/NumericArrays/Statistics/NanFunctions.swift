// Statistics that leave NaN out.

extension Checked {
  private static func axes(_ x: NDArray<Double>, _ axes: [Int]?) -> [Int] { axes ?? Array(0..<x.layout.rank) }

  /// The array with its NaN replaced, and how many elements each result stands for.
  private static func filled(
    _ x: NDArray<Double>, _ value: Double, _ axes: [Int]
  ) throws(NumericError) -> (NDArray<Double>, count: NDArray<Double>) {
    let isMissing = try isnan(x)
    let count = try sum(convert(not(isMissing), to: Double.self), axes: axes, keepDims: true)
    return (try select(isMissing, value, x), count)
  }

  /// The sums over axes (all without names) of the elements that are not NaN.
  package static func nansum(_ x: NDArray<Double>, axes named: [Int]? = nil, keepDims: Bool = false) throws(NumericError) -> NDArray<Double>
  {
    try sum(select(isnan(x), 0, x), axes: axes(x, named), keepDims: keepDims)
  }

  /// The products over axes of the elements that are not NaN.
  package static func nanprod(_ x: NDArray<Double>, axes named: [Int]? = nil, keepDims: Bool = false) throws(NumericError) -> NDArray<
    Double
  > {
    try prod(select(isnan(x), 1, x), axes: axes(x, named), keepDims: keepDims)
  }

  /// The means over axes of the elements that are not NaN; NaN where all are.
  package static func nanmean(_ x: NDArray<Double>, axes named: [Int]? = nil, keepDims: Bool = false) throws(NumericError) -> NDArray<
    Double
  > {
    let axes = axes(x, named)
    let (values, count) = try filled(x, 0, axes)
    return try dropping(axes, keepDims, divide(sum(values, axes: axes, keepDims: true), count))
  }

  /// The variances over axes of the elements that are not NaN; NaN where there are not more than `ddof`.
  package static func nanvar(
    _ x: NDArray<Double>, axes named: [Int]? = nil, ddof: Int = 0, keepDims: Bool = false
  ) throws(NumericError) -> NDArray<Double> {
    let axes = axes(x, named)
    let (values, count) = try filled(x, 0, axes)
    let mean = try divide(sum(values, axes: axes, keepDims: true), count)
    let distances = try select(isnan(x), 0, subtract(values, mean))
    let degrees = try subtract(count, Double(ddof))
    let variances = try divide(sum(square(distances), axes: axes, keepDims: true), degrees)
    return try dropping(axes, keepDims, select(lessEqual(degrees, 0), Double.nan, variances))
  }

  /// The standard deviations over axes of the elements that are not NaN.
  package static func nanstd(
    _ x: NDArray<Double>, axes: [Int]? = nil, ddof: Int = 0, keepDims: Bool = false
  ) throws(NumericError) -> NDArray<Double> {
    try sqrt(nanvar(x, axes: axes, ddof: ddof, keepDims: keepDims))
  }

  /// The largest over axes of the elements that are not NaN; NaN where all are.
  package static func nanmax(_ x: NDArray<Double>, axes named: [Int]? = nil, keepDims: Bool = false) throws(NumericError) -> NDArray<Double>
  {
    let axes = axes(x, named)
    let (values, count) = try filled(x, -.infinity, axes)
    return try dropping(axes, keepDims, select(equal(count, 0), Double.nan, max(values, axes: axes, keepDims: true)))
  }

  /// The smallest over axes of the elements that are not NaN; NaN where all are.
  package static func nanmin(_ x: NDArray<Double>, axes named: [Int]? = nil, keepDims: Bool = false) throws(NumericError) -> NDArray<Double>
  {
    let axes = axes(x, named)
    let (values, count) = try filled(x, .infinity, axes)
    return try dropping(axes, keepDims, select(equal(count, 0), Double.nan, min(values, axes: axes, keepDims: true)))
  }

  private static func dropping(_ axes: [Int], _ keepDims: Bool, _ x: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    if keepDims { return x }
    var resolved: [Int] = []
    for axis in axes { resolved.append(try x.layout.resolve(axis: axis)) }
    var result = x
    for axis in resolved.sorted(by: >) { result = try squeeze(result, axis: axis) }
    return result
  }

  /// The middle elements along an axis of those that are not NaN; NaN where all are.
  package static func nanmedian(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<Double> {
    try nanquantile(x, 0.5, axis: axis, keepDims: keepDims)
  }

  /// The quantiles along an axis of the elements that are not NaN; NaN where all are.
  package static func nanquantile(
    _ x: NDArray<Double>, _ q: Double, axis: Int, keepDims: Bool = false
  ) throws(NumericError) -> NDArray<Double> {
    guard q >= 0, q <= 1 else { throw NumericError(.value, "Quantiles must be in the range [0, 1]") }
    return try reduceLines(x, axis: axis, keepDims: keepDims) { line in
      SortedLines.sort(line)
      // NaN is sorted to the end.
      let numbers = UnsafeBufferPointer(line).prefix { !$0.isNaN }
      return QuantileMethod.linear.value(ofSorted: UnsafeBufferPointer(rebasing: numbers), q)
    }
  }

  /// The position in index order of the largest element that is not NaN; throws when all are.
  package static func nanargmax(_ x: NDArray<Double>) throws(NumericError) -> Int {
    if try all(isnan(x)) { throw NumericError(.value, "All-NaN slice encountered") }
    return try argmax(select(isnan(x), -Double.infinity, x))
  }

  /// The position in index order of the smallest element that is not NaN; throws when all are.
  package static func nanargmin(_ x: NDArray<Double>) throws(NumericError) -> Int {
    if try all(isnan(x)) { throw NumericError(.value, "All-NaN slice encountered") }
    return try argmin(select(isnan(x), Double.infinity, x))
  }
}

/// The sum of the elements that are not NaN (NumPy's `nansum`).
public func nansum(_ x: NDArray<Double>) -> Double {
  do { return try Checked.scalar(Checked.nansum(x)) } catch { stop(error) }
}

/// The sum along an axis of the elements that are not NaN (NumPy's `nansum`).
public func nansum(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.nansum(x, axes: [axis], keepDims: keepDims) } catch { stop(error) }
}

/// The product of the elements that are not NaN (NumPy's `nanprod`).
public func nanprod(_ x: NDArray<Double>) -> Double {
  do { return try Checked.scalar(Checked.nanprod(x)) } catch { stop(error) }
}

/// The product along an axis of the elements that are not NaN (NumPy's `nanprod`).
public func nanprod(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.nanprod(x, axes: [axis], keepDims: keepDims) } catch { stop(error) }
}

/// The mean of the elements that are not NaN (NumPy's `nanmean`).
public func nanmean(_ x: NDArray<Double>) -> Double {
  do { return try Checked.scalar(Checked.nanmean(x)) } catch { stop(error) }
}

/// The mean along an axis of the elements that are not NaN (NumPy's `nanmean`).
public func nanmean(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.nanmean(x, axes: [axis], keepDims: keepDims) } catch { stop(error) }
}

/// The largest of the elements that are not NaN (NumPy's `nanmax`).
public func nanmax(_ x: NDArray<Double>) -> Double {
  do { return try Checked.scalar(Checked.nanmax(x)) } catch { stop(error) }
}

/// The largest along an axis of the elements that are not NaN (NumPy's `nanmax`).
public func nanmax(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.nanmax(x, axes: [axis], keepDims: keepDims) } catch { stop(error) }
}

/// The smallest of the elements that are not NaN (NumPy's `nanmin`).
public func nanmin(_ x: NDArray<Double>) -> Double {
  do { return try Checked.scalar(Checked.nanmin(x)) } catch { stop(error) }
}

/// The smallest along an axis of the elements that are not NaN (NumPy's `nanmin`).
public func nanmin(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.nanmin(x, axes: [axis], keepDims: keepDims) } catch { stop(error) }
}

/// The variance of the elements that are not NaN (NumPy's `nanvar`).
public func nanvar(_ x: NDArray<Double>, ddof: Int = 0) -> Double {
  do { return try Checked.scalar(Checked.nanvar(x, ddof: ddof)) } catch { stop(error) }
}

/// The variance along an axis of the elements that are not NaN (NumPy's `nanvar`).
public func nanvar(_ x: NDArray<Double>, axis: Int, ddof: Int = 0, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.nanvar(x, axes: [axis], ddof: ddof, keepDims: keepDims) } catch { stop(error) }
}

/// The standard deviation of the elements that are not NaN (NumPy's `nanstd`).
public func nanstd(_ x: NDArray<Double>, ddof: Int = 0) -> Double {
  do { return try Checked.scalar(Checked.nanstd(x, ddof: ddof)) } catch { stop(error) }
}

/// The standard deviation along an axis of the elements that are not NaN (NumPy's `nanstd`).
public func nanstd(_ x: NDArray<Double>, axis: Int, ddof: Int = 0, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.nanstd(x, axes: [axis], ddof: ddof, keepDims: keepDims) } catch { stop(error) }
}

/// The middle of the elements that are not NaN (NumPy's `nanmedian`).
public func nanmedian(_ x: NDArray<Double>) -> Double {
  do { return try Checked.scalar(Checked.nanmedian(Checked.reshape(x, [-1]), axis: 0)) } catch { stop(error) }
}

/// The middle along an axis of the elements that are not NaN (NumPy's `nanmedian`).
public func nanmedian(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.nanmedian(x, axis: axis, keepDims: keepDims) } catch { stop(error) }
}

/// The position in index order of the largest element that is not NaN (NumPy's `nanargmax`).
public func nanargmax(_ x: NDArray<Double>) -> Int {
  do { return try Checked.nanargmax(x) } catch { stop(error) }
}

/// The position in index order of the smallest element that is not NaN (NumPy's `nanargmin`).
public func nanargmin(_ x: NDArray<Double>) -> Int {
  do { return try Checked.nanargmin(x) } catch { stop(error) }
}
