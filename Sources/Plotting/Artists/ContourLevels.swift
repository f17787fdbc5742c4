/// Chooses the levels of contours.
enum ContourLevels {
  /// Round levels that span values, about as many as wanted (7 in matplotlib when nothing is said).
  static func automatic(from low: Double, to high: Double, wanted: Int) -> [Double] {
    let locator = MaxNLocator(intervals: wanted + 1, leastVisible: 1, steps: MaxNLocator.levelSteps)
    let levels = locator.ticks(from: low, to: high)
    let first = levels.lastIndex { $0 < low } ?? 0
    let last = (levels.firstIndex { $0 > high } ?? levels.count - 1) + 1
    return last - first < 3 ? levels : Array(levels[first..<last])
  }
}
