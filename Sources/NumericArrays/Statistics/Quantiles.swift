extension Checked {
  /// The value below which a share `q` of the elements lies, linearly between neighbours; NaN when there is one.
  package static func quantile(_ x: NDArray<Double>, _ q: Double) throws(NumericError) -> Double {
    try scalar(quantile(reshape(x, [-1]), q, axis: 0))
  }

  /// The quantiles along an axis.
  package static func quantile(
    _ x: NDArray<Double>, _ q: Double, axis: Int, keepDims: Bool = false, method: QuantileMethod = .linear
  ) throws(NumericError) -> NDArray<Double> {
    guard q >= 0, q <= 1 else { throw NumericError(.value, "Quantiles must be in the range [0, 1]") }
    try refuseEmptyLines(x, axis: axis)
    return try reduceLines(x, axis: axis, keepDims: keepDims) { line in
      SortedLines.sort(line)
      return method.value(ofSorted: UnsafeBufferPointer(line), q)
    }
  }

  /// Several quantiles along an axis, which comes first in the result.
  package static func quantile(
    _ x: NDArray<Double>, _ q: NDArray<Double>, axis: Int, keepDims: Bool = false, method: QuantileMethod = .linear
  ) throws(NumericError) -> NDArray<Double> {
    var parts: [NDArray<Double>] = []
    for q in try q.elements { parts.append(try quantile(x, q, axis: axis, keepDims: keepDims, method: method)) }
    guard let first = parts.first else {
      return try full([0] + Array(Reduction.Plan(x.layout, axis: axis, keepDims: keepDims).shape), 0)
    }
    return try reshape(stack(parts, axis: 0), Array(q.layout.shape) + first.shape)
  }

  /// The value below which `q` percent of the elements lie.
  package static func percentile(_ x: NDArray<Double>, _ q: Double) throws(NumericError) -> Double {
    try scalar(percentile(reshape(x, [-1]), q, axis: 0))
  }

  /// The percentiles along an axis.
  package static func percentile(
    _ x: NDArray<Double>, _ q: Double, axis: Int, keepDims: Bool = false
  ) throws(NumericError) -> NDArray<Double> {
    guard q >= 0, q <= 100 else { throw NumericError(.value, "Percentiles must be in the range [0, 100]") }
    return try quantile(x, q / 100, axis: axis, keepDims: keepDims)
  }

  /// Several percentiles of all elements.
  package static func percentile(_ x: NDArray<Double>, _ q: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    let result = try NDArray<Double>(uninitialized: q.layout.shape)
    for (number, q) in try q.elements.enumerated() { result.base[number] = try percentile(x, q) }
    return result
  }

  /// The middle element, or the mean of the middle two; NaN when there is one.
  package static func median(_ x: NDArray<Double>) throws(NumericError) -> Double {
    if x.size == 0 { return .nan }
    return try scalar(median(reshape(x, [-1]), axis: 0))
  }

  /// The medians along an axis.
  package static func median(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<Double> {
    try reduceLines(x, axis: axis, keepDims: keepDims) { line in
      SortedLines.sort(line)
      guard let last = line.last, !last.isNaN else { return .nan }
      let middle = line.count / 2
      return line.count % 2 == 1 ? line[middle] : (line[middle - 1] + line[middle]) / 2
    }
  }

  private static func refuseEmptyLines(_ x: NDArray<Double>, axis: Int) throws(NumericError) {
    if try x.layout.shape[x.layout.resolve(axis: axis)] == 0 {
      throw NumericError(.index, "index -1 is out of bounds for axis 0 with size 0")
    }
  }
}

/// The middle element, or the mean of the middle two (NumPy's `median`).
public func median(_ x: NDArray<Double>) -> Double {
  do { return try Checked.median(x) } catch { stop(error) }
}

/// The medians along an axis (NumPy's `median`).
public func median(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.median(x, axis: axis, keepDims: keepDims) } catch { stop(error) }
}

/// The value below which `q` percent of the elements lie, linearly between neighbours (NumPy's `percentile`).
public func percentile(_ x: NDArray<Double>, _ q: Double) -> Double {
  do { return try Checked.percentile(x, q) } catch { stop(error) }
}

/// The percentiles along an axis (NumPy's `percentile`).
public func percentile(_ x: NDArray<Double>, _ q: Double, axis: Int, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.percentile(x, q, axis: axis, keepDims: keepDims) } catch { stop(error) }
}

/// Several percentiles of all elements (NumPy's `percentile`).
public func percentile(_ x: NDArray<Double>, _ q: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.percentile(x, q) } catch { stop(error) }
}

/// The value below which a share `q` of the elements lies (NumPy's `quantile`).
public func quantile(_ x: NDArray<Double>, _ q: Double) -> Double {
  do { return try Checked.quantile(x, q) } catch { stop(error) }
}

/// The quantiles along an axis (NumPy's `quantile`).
public func quantile(_ x: NDArray<Double>, _ q: Double, axis: Int, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.quantile(x, q, axis: axis, keepDims: keepDims) } catch { stop(error) }
}

/// Several quantiles along an axis, which comes first in the result (NumPy's `quantile`).
public func quantile(_ x: NDArray<Double>, _ q: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.quantile(x, q, axis: axis, keepDims: keepDims) } catch { stop(error) }
}

/// The value below which a share `q` of the elements lies, by a method with NumPy's name (NumPy's `quantile`).
public func quantile(_ x: NDArray<Double>, _ q: Double, method: String) -> Double {
  do {
    return try Checked.scalar(Checked.quantile(Checked.reshape(x, [-1]), q, axis: 0, method: QuantileMethod(name: method)))
  } catch { stop(error) }
}
