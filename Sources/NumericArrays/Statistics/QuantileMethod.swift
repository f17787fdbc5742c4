/// How a quantile that lies between two elements is chosen (NumPy's `method`; Hyndman and Fan 1996).
package enum QuantileMethod: String, Sendable {
  case linear
  case lower
  case higher
  case nearest
  case midpoint
  case invertedCDF = "inverted_cdf"
  case averagedInvertedCDF = "averaged_inverted_cdf"
  case closestObservation = "closest_observation"
  case interpolatedInvertedCDF = "interpolated_inverted_cdf"
  case hazen
  case weibull
  case medianUnbiased = "median_unbiased"
  case normalUnbiased = "normal_unbiased"

  /// The method of a name; throws for others.
  package init(name: String) throws(NumericError) {
    guard let method = QuantileMethod(rawValue: name) else {
      throw NumericError(.value, "'\(name)' is not a valid method for quantiles")
    }
    self = method
  }

  /// The place of a quantile among `n` sorted elements, counted from 0, not yet limited to them.
  private func place(_ q: Double, _ count: Int) -> Double {
    let n = Double(count)
    func place(_ alpha: Double, _ beta: Double) -> Double { n * q + (alpha + q * (1 - alpha - beta)) - 1 }
    switch self {
    case .linear: return (n - 1) * q
    case .lower: return ((n - 1) * q).rounded(.down)
    case .higher: return ((n - 1) * q).rounded(.up)
    case .nearest: return ((n - 1) * q).rounded(.toNearestOrEven)
    case .midpoint:
      let exact = (n - 1) * q
      return 0.5 * (exact.rounded(.down) + exact.rounded(.up))
    case .invertedCDF:
      let exact = n * q
      return exact == exact.rounded(.down) ? exact - 1 : exact.rounded(.down)
    case .averagedInvertedCDF:
      let exact = n * q
      return exact == exact.rounded(.down) ? exact - 0.5 : exact.rounded(.down)
    case .closestObservation:
      let exact = n * q - 1 - 0.5
      let whole = exact.rounded(.down)
      let isEvenHit = exact == whole && whole.truncatingRemainder(dividingBy: 2) != 0
      return isEvenHit ? whole : whole + 1
    case .interpolatedInvertedCDF: return n * q - 1
    case .hazen: return place(0.5, 0.5)
    case .weibull: return place(0, 0)
    case .medianUnbiased: return place(1.0 / 3, 1.0 / 3)
    case .normalUnbiased: return place(3.0 / 8, 3.0 / 8)
    }
  }

  /// The quantile of sorted elements; NaN when there is one, or none at all.
  ///
  /// Interpolated from the nearer neighbour, so that it is exact at both ends.
  func value(ofSorted line: UnsafeBufferPointer<Double>, _ q: Double) -> Double {
    guard let last = line.last, !last.isNaN else { return .nan }
    let place = Swift.min(Swift.max(place(q, line.count), 0), Double(line.count - 1))
    let low = Int(place.rounded(.down))
    let high = Swift.min(low + 1, line.count - 1)
    let t = place - Double(low)
    let (a, b) = (line[low], line[high])
    let distance = b - a
    return t < 0.5 ? a + distance * t : b - distance * (1 - t)
  }
}
