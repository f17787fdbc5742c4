/// Maps values linearly to 0 … 1 between a lowest and a highest value.
package struct Normalization: Sendable, Hashable {
  /// The value that becomes 0.
  package var low: Double
  /// The value that becomes 1.
  package var high: Double

  /// From `low` to `high`; where one is nil, the smallest or largest finite value takes its place.
  package init(low: Double?, high: Double?, values: [Double]) {
    var smallest = Double.infinity
    var largest = -Double.infinity
    for value in values where value.isFinite {
      smallest = min(smallest, value)
      largest = max(largest, value)
    }
    self.low = low ?? (smallest.isFinite ? smallest : 0)
    self.high = high ?? (largest.isFinite ? largest : 1)
  }

  /// The position of a value; 0 for every value where the two ends coincide.
  package func position(of value: Double) -> Double {
    if high == low { return value.isNaN ? .nan : 0 }
    return (value - low) / (high - low)
  }
}
