/// Counts of values in bins of equal width, as NumPy's `histogram`.
package struct Histogram: Sendable, Equatable {
  /// How many values lie in each bin, or their density.
  package private(set) var counts: [Double]
  /// The borders of the bins, one more than there are bins.
  package let edges: [Double]

  /// Counts values in so many bins between the smallest and the largest of them, or between the ends of a range.
  ///
  /// - Throws: `PlotError` for no bins, a range that is empty or not finite, values that are not finite.
  package init(_ values: [Double], bins: Int, range: (Double, Double)? = nil, density: Bool = false) throws(PlotError) {
    guard bins >= 1, bins <= 1_000_000 else { throw PlotError("`bins` must be positive, when an integer") }
    let (low, high) = try Self.outerEdges(values, range)
    edges = Self.spaced(from: low, to: high, count: bins)
    counts = Array(repeating: 0, count: bins)
    for value in values where value >= low && value <= high {
      counts[bin(of: value)] += 1
    }
    if density { normalize() }
  }

  /// The bin of a value between the outer borders, where all bins are equally wide.
  func bin(of value: Double) -> Int {
    let bins = counts.count
    let (low, high) = (edges[0], edges[bins])
    var index = min(max(integer((value - low) / (high - low) * Double(bins)), 0), bins - 1)
    // The product may round across a border; the borders decide.
    if value < edges[index] { index -= 1 } else if index < bins - 1, value >= edges[index + 1] { index += 1 }
    return max(index, 0)
  }

  /// Counts values between given borders, which must not decrease; the last bin holds its upper border.
  package init(_ values: [Double], edges: [Double], density: Bool = false) throws(PlotError) {
    guard edges.count >= 2, zip(edges, edges.dropFirst()).allSatisfy({ $0 <= $1 }) else {
      throw PlotError("`bins` must increase monotonically, when an array")
    }
    self.edges = edges
    counts = Array(repeating: 0, count: edges.count - 1)
    for value in values where value >= edges[0] && value <= edges[edges.count - 1] {
      let above = edges.firstIndex { $0 > value } ?? edges.count - 1
      counts[max(min(above, edges.count - 1) - 1, 0)] += 1
    }
    if density { normalize() }
  }

  private mutating func normalize() {
    let total = counts.reduce(0, +)
    for index in counts.indices where total > 0 { counts[index] = counts[index] / (edges[index + 1] - edges[index]) / total }
  }

  private static func outerEdges(_ values: [Double], _ range: (Double, Double)?) throws(PlotError) -> (Double, Double) {
    var (low, high) = range ?? (values.min() ?? 0, values.max() ?? 1)
    guard low <= high || range == nil else { throw PlotError("max must be larger than min in range parameter.") }
    guard low.isFinite, high.isFinite, range != nil || values.allSatisfy(\.isFinite) else {
      throw PlotError("autodetected range of [\(low), \(high)] is not finite")
    }
    if low == high { (low, high) = (low - 0.5, high + 0.5) }
    return (low, high)
  }

  private static func spaced(from low: Double, to high: Double, count: Int) -> [Double] {
    let step = (high - low) / Double(count)
    return (0..<count).map { Double($0) * step + low } + [high]
  }
}
