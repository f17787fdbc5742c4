/// Everything that is known of one axis (x or y) of an axes.
package struct AxisContent: Sendable {
  /// The label beside the axis.
  package var label = ""
  /// How values are spaced.
  package var scale = AxisScale.linear
  /// The limits that were asked for; nil for automatic ones.
  package var explicitLimits: Limits?
  /// Whether larger values come first.
  package var isInverted = false
  /// The part of the data's range that automatic limits leave free at both ends.
  package var margin = 0.05
  /// The tick positions that were asked for; nil for automatic ones.
  package var explicitTicks: [Double]?
  /// The interval that those ticks cover; automatic limits include it.
  package var tickInterval = DataInterval()
  /// The texts of those ticks; nil for numbers.
  package var explicitTickLabels: [String]?
  /// Names of categories, whose places are 0, 1, 2 and so on; empty for an axis of numbers.
  package var categories: [String] = []
  /// Whether lines are drawn across the axes at the ticks.
  package var showsGrid = false
  /// Whether the ticks have texts: not on the inner side of a shared axis.
  package var showsTickLabels = true
  /// By how many degrees the texts at the ticks are turned, anticlockwise.
  package var tickRotation = 0.0
  /// Whether it is drawn at all: not where another axes in the same place shows it.
  package var isHidden = false
  /// Whether ticks and label stand at the top or right side.
  package var isOpposite = false

  /// The two ends of an axis; `first` is at the left or bottom.
  package struct Limits: Sendable, Hashable {
    /// The value at the left or bottom.
    package var first: Double
    /// The value at the right or top.
    package var last: Double

    /// Limits from `first` to `last`.
    package init(_ first: Double, _ last: Double) {
      self.first = first
      self.last = last
    }

    /// The smaller end.
    package var low: Double { min(first, last) }
    /// The larger end.
    package var high: Double { max(first, last) }
    /// Whether a value lies between the ends.
    package func contains(_ value: Double) -> Bool { value >= low && value <= high }
  }
}

/// One of the two directions of an axes.
package enum Direction: Sendable, Hashable, CaseIterable {
  /// Left to right.
  case x
  /// Bottom to top.
  case y
}
