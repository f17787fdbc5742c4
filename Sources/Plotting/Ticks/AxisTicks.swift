/// The ticks of one axis with their texts.
package struct AxisTicks: Sendable, Hashable {
  /// Positions of the major ticks, some of them perhaps outside the limits.
  package var positions: [Double] = []
  /// The texts of the major ticks.
  package var labels: [TickLabel] = []
  /// Positions of the minor ticks.
  package var minorPositions: [Double] = []
  /// The texts of the minor ticks, most of them empty.
  package var minorLabels: [TickLabel] = []
  /// What is pulled out of all texts, such as `1e6`.
  package var offsetText = ""

  /// The ticks of an axis.
  ///
  /// - Parameters:
  ///   - axis: scale and wishes of the author.
  ///   - limits: where the axis begins and ends.
  ///   - space: how many ticks fit on the axis (`tickSpace`).
  package init(axis: AxisContent, limits: AxisContent.Limits, space: Int) {
    if let explicit = axis.explicitTicks {
      positions = explicit
      writeExplicitLabels(axis, limits)
    } else if !axis.categories.isEmpty {
      positions = axis.categories.indices.map(Double.init)
      labels = axis.categories.map { TickLabel($0) }
    } else if axis.scale == .log {
      let locator = LogLocator(mostTicks: space)
      positions = locator.majorTicks(from: limits.low, to: limits.high)
      minorPositions = locator.minorTicks(from: limits.low, to: limits.high)
      writeLogarithmicLabels(limits)
    } else {
      positions = MaxNLocator(intervals: min(max(space, 1), 9)).ticks(from: limits.first, to: limits.last)
      writeNumbers(limits)
    }
  }

  /// How many tick texts fit on an axis: three times as wide as high horizontally, twice the height vertically.
  ///
  /// - Parameters:
  ///   - length: the axis in points.
  ///   - fontSize: the size of the texts in points.
  package static func space(_ direction: Direction, length: Double, fontSize: Double = 10) -> Int {
    integer((length / (fontSize * (direction == .x ? 3 : 2))).rounded(.down))
  }

  // MARK: - Texts

  private mutating func writeExplicitLabels(_ axis: AxisContent, _ limits: AxisContent.Limits) {
    if let texts = axis.explicitTickLabels {
      labels = positions.indices.map { TickLabel($0 < texts.count ? texts[$0] : "") }
    } else if axis.scale == .log {
      writeLogarithmicLabels(limits)
    } else {
      writeNumbers(limits)
    }
  }

  private mutating func writeNumbers(_ limits: AxisContent.Limits) {
    let formatter = ScalarFormatter(ticks: positions, low: limits.low, high: limits.high)
    labels = formatter.labels.map(TickLabel.init)
    offsetText = formatter.offsetText
  }

  private mutating func writeLogarithmicLabels(_ limits: AxisContent.Limits) {
    let formatter = LogFormatter(low: limits.low, high: limits.high)
    labels = positions.map(formatter.label)
    minorLabels = minorPositions.map(formatter.label)
  }
}
