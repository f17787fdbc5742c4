extension Checked {
  /// How many elements lie in each of several bins of equal width, and the bins' edges.
  package static func histogram(
    _ x: NDArray<Double>, bins: Int = 10, range: (Double, Double)? = nil, weights: NDArray<Double>? = nil
  ) throws(NumericError) -> (counts: NDArray<Double>, edges: NDArray<Double>) {
    guard bins >= 1 else { throw NumericError(.value, "`bins` must be positive, when an integer") }
    let edges = try histogramEdges(x, bins: bins, range: range)
    let limits = try edges.elements
    let (first, last) = (limits[0], limits[bins])
    let values = try x.elements
    let shares = try weights.map { (weights) throws(NumericError) in try weights.elements }
    if let shares, shares.count != values.count { throw NumericError(.value, "weights should have the same shape as a.") }
    let counts = try full([bins], 0.0)
    let width = last - first
    for (position, value) in values.enumerated() where value >= first && value <= last {
      var bin = Swift.min(Int((value - first) / width * Double(bins)), bins - 1)
      // The quotient may be off by a rounding; the edges decide.
      if value < limits[bin] { bin -= 1 } else if value >= limits[bin + 1], bin != bins - 1 { bin += 1 }
      counts.base[bin] += shares?[position] ?? 1
    }
    return (counts, edges)
  }

  /// The edges of bins of equal width over a range, or over all elements.
  package static func histogramEdges(
    _ x: NDArray<Double>, bins: Int, range: (Double, Double)? = nil
  ) throws(NumericError) -> NDArray<Double> {
    var (first, last) = (0.0, 1.0)
    if let range {
      (first, last) = range
      if first > last { throw NumericError(.value, "max must be larger than min in range parameter.") }
      guard first.isFinite, last.isFinite else {
        throw NumericError(.value, "supplied range of [\(ScalarText.text(first)), \(ScalarText.text(last))] is not finite")
      }
    } else if x.size > 0 {
      (first, last) = (try min(x), try max(x))
      guard first.isFinite, last.isFinite else {
        throw NumericError(.value, "autodetected range of [\(ScalarText.text(first)), \(ScalarText.text(last))] is not finite")
      }
    }
    if first == last { (first, last) = (first - 0.5, last + 0.5) }
    return try linspace(first, last, bins + 1)
  }

  /// How many elements lie between neighbouring edges, the last bin with its upper edge.
  package static func histogram(
    _ x: NDArray<Double>, edges: NDArray<Double>, weights: NDArray<Double>? = nil
  ) throws(NumericError) -> NDArray<Double> {
    guard edges.layout.rank == 1, edges.size > 0 else { throw NumericError(.value, "`bins` must be 1d, when an array") }
    let limits = try edges.elements
    guard zip(limits, limits.dropFirst()).allSatisfy({ $0 <= $1 }) else {
      throw NumericError(.value, "`bins` must increase monotonically, when an array")
    }
    let counts = try full([limits.count - 1], 0.0)
    let shares = try weights.map { (weights) throws(NumericError) in try weights.elements }
    for (position, value) in try x.elements.enumerated() {
      guard let last = limits.last, value >= limits[0], value <= last, counts.size > 0 else { continue }
      let above = limits.partitioningIndex { $0 > value }
      counts.base[Swift.min(above, limits.count - 1) - 1] += shares?[position] ?? 1
    }
    return counts
  }

  /// Counts divided by their sum and the widths of their bins.
  package static func density(_ counts: NDArray<Double>, _ edges: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    try divide(divide(counts, diff(edges)), sum(counts))
  }

  /// The number of edges up to each element (below it, from the right), for edges that rise or fall.
  package static func digitize(_ x: NDArray<Double>, _ edges: NDArray<Double>, right: Bool = false) throws(NumericError) -> NDArray<Int> {
    guard edges.layout.rank == 1 else { throw NumericError(.value, "object of too small depth for desired array") }
    let limits = try edges.elements
    if zip(limits, limits.dropFirst()).allSatisfy({ $0 <= $1 }) { return try searchsorted(edges, x, right: !right) }
    guard zip(limits, limits.dropFirst()).allSatisfy({ $0 >= $1 }) else {
      throw NumericError(.value, "bins must be monotonically increasing or decreasing")
    }
    let places = try searchsorted(flip(edges), x, right: right)
    return try map(places) { limits.count - $0 }
  }

  /// The sums of weights of equal numbers.
  package static func bincount(_ x: NDArray<Int>, weights: NDArray<Double>, minLength: Int = 0) throws(NumericError) -> NDArray<Double> {
    let counts = try bincount(x, minLength: minLength)
    let result = try full([counts.size], 0.0)
    guard weights.size == x.size else { throw NumericError(.value, "The weights and list don't have the same length.") }
    for (number, weight) in zip(try x.elements, try weights.elements) { result.base[number] += weight }
    return result
  }
}

extension [Double] {
  /// The first position of a sorted list whose element satisfies a condition that all behind it do.
  func partitioningIndex(where condition: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// How many elements lie in each of several bins of equal width, and the bins' edges (NumPy's `histogram`).
public func histogram(_ x: NDArray<Double>, bins: Int = 10) -> (counts: NDArray<Int>, edges: NDArray<Double>) {
  do {
    let parts = try Checked.histogram(x, bins: bins)
    return (try Checked.convert(parts.counts), parts.edges)
  } catch { stop(error) }
}

/// How many elements lie in each of several bins of equal width from `low` to `high`, and the bins' edges (NumPy's `histogram`).
public func histogram(
  _ x: NDArray<Double>, bins: Int, from low: Double, to high: Double
) -> (counts: NDArray<Int>, edges: NDArray<Double>) {
  do {
    let parts = try Checked.histogram(x, bins: bins, range: (low, high))
    return (try Checked.convert(parts.counts), parts.edges)
  } catch { stop(error) }
}

/// How many elements lie in each of several bins, whose number a rule with NumPy's name chooses (NumPy's `histogram`).
public func histogram(_ x: NDArray<Double>, bins rule: String) -> (counts: NDArray<Int>, edges: NDArray<Double>) {
  do {
    let parts = try Checked.histogram(x, bins: BinRule(name: rule).bins(x))
    return (try Checked.convert(parts.counts), parts.edges)
  } catch { stop(error) }
}

/// How many elements lie between neighbouring edges, the last bin with its upper edge (NumPy's `histogram`).
public func histogram(_ x: NDArray<Double>, edges: NDArray<Double>) -> NDArray<Int> {
  do { return try Checked.convert(Checked.histogram(x, edges: edges)) } catch { stop(error) }
}

/// The density of elements in bins of equal width, and the bins' edges (NumPy's `histogram` with `density=True`).
public func histogramDensity(_ x: NDArray<Double>, bins: Int = 10) -> (density: NDArray<Double>, edges: NDArray<Double>) {
  do {
    let parts = try Checked.histogram(x, bins: bins)
    return (try Checked.density(parts.counts, parts.edges), parts.edges)
  } catch { stop(error) }
}

/// The number of edges up to each element (NumPy's `digitize`).
public func digitize(_ x: NDArray<Double>, _ edges: NDArray<Double>, right: Bool = false) -> NDArray<Int> {
  do { return try Checked.digitize(x, edges, right: right) } catch { stop(error) }
}

/// The sums of weights of equal numbers (NumPy's `bincount` with weights).
public func bincount(_ x: NDArray<Int>, weights: NDArray<Double>, minLength: Int = 0) -> NDArray<Double> {
  do { return try Checked.bincount(x, weights: weights, minLength: minLength) } catch { stop(error) }
}
