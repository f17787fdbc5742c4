/// The interval that data cover in one direction; non-finite values do not count.
package struct DataInterval: Sendable, Hashable {
  /// The smallest value, or +∞ without data.
  package private(set) var low = Double.infinity
  /// The largest value, or −∞ without data.
  package private(set) var high = -Double.infinity
  /// The smallest positive value, which is where a logarithmic axis can begin; +∞ without one.
  package private(set) var leastPositive = Double.infinity

  /// An interval of values.
  package init(_ values: some Sequence<Double> = []) {
    for value in values { include(value) }
  }

  /// Widens the interval to hold a value.
  package mutating func include(_ value: Double) {
    guard value.isFinite else { return }
    low = min(low, value)
    high = max(high, value)
    if value > 0 { leastPositive = min(leastPositive, value) }
  }

  /// Widens the interval to hold another one.
  package mutating func formUnion(_ other: DataInterval) {
    low = min(low, other.low)
    high = max(high, other.high)
    leastPositive = min(leastPositive, other.leastPositive)
  }

  /// Whether there were no data.
  package var isEmpty: Bool { low > high }
}

/// What an artist contributes to the automatic limits of its axes.
package struct DataBounds: Sendable, Hashable {
  /// The horizontal interval.
  package var x = DataInterval()
  /// The vertical interval.
  package var y = DataInterval()
  /// Values of x that the margin does not cross, such as the sides of an image.
  package var stickyX: [Double] = []
  /// Values of y that the margin does not cross, such as the foot of bars.
  package var stickyY: [Double] = []

  /// Bounds without data.
  package init() {}

  /// The bounds of points; a point counts only if both its coordinates are finite.
  package init(x: [Double], y: [Double]) {
    for (x, y) in zip(x, y) where x.isFinite && y.isFinite {
      self.x.include(x)
      self.y.include(y)
    }
  }

  /// Widens the bounds to hold others.
  package mutating func formUnion(_ other: DataBounds) {
    x.formUnion(other.x)
    y.formUnion(other.y)
    stickyX += other.stickyX
    stickyY += other.stickyY
  }
}
