import Glibc

/// Finds at most *n* + 1 tick positions that are multiples of a round step.
///
/// The rule is that of matplotlib 3.11's `MaxNLocator` with the steps of `AutoLocator`: {1, 2, 2.5, 5, 10}.
/// Positions just outside the interval are part of the answer; they are not drawn.
package struct MaxNLocator: Sendable {
  /// The largest number of intervals.
  package var intervals: Int
  /// Whether only whole numbers are allowed.
  package var wholeNumbersOnly: Bool
  /// How many visible ticks there must be, even if that needs more intervals.
  package var leastVisible: Int

  /// The steps in one decade, from 1 to 10.
  private var steps: [Double]

  /// The steps of the axes' ticks.
  static let axisSteps: [Double] = [1, 2, 2.5, 5, 10]
  /// The finer steps of contour levels.
  static let levelSteps: [Double] = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

  /// A locator for a number of intervals.
  package init(intervals: Int, wholeNumbersOnly: Bool = false, leastVisible: Int = 2) {
    self.init(intervals: intervals, wholeNumbersOnly: wholeNumbersOnly, leastVisible: leastVisible, steps: Self.axisSteps)
  }

  /// A locator with other steps.
  init(intervals: Int, wholeNumbersOnly: Bool = false, leastVisible: Int = 2, steps: [Double]) {
    self.steps = steps
    self.intervals = max(1, intervals)
    self.wholeNumbersOnly = wholeNumbersOnly
    self.leastVisible = leastVisible
  }

  /// The tick positions for an interval, in ascending order.
  package func ticks(from first: Double, to last: Double) -> [Double] {
    let (low, high) = nonsingular(first, last, expander: 1e-13, tiny: 1e-14)
    let (scale, offset) = Self.scale(low, high, intervals: intervals)
    let (shiftedLow, shiftedHigh) = (low - offset, high - offset)
    var steps = staircase.map { $0 * scale }
    if wholeNumbersOnly { steps = steps.filter { $0 < 1 || abs($0 - $0.rounded(.toNearestOrEven)) < 0.001 } }
    let rawStep = (shiftedHigh - shiftedLow) / Double(intervals)
    let first = steps.firstIndex { $0 >= rawStep } ?? steps.count - 1
    var ticks: [Double] = []
    for candidate in steps[...first].reversed() {
      var step = candidate
      if wholeNumbersOnly, shiftedHigh.rounded(.down) - shiftedLow.rounded(.up) >= Double(leastVisible - 1) { step = max(1, step) }
      ticks = Self.multiples(of: step, from: shiftedLow, to: shiftedHigh, offset: offset)
      if ticks.count(where: { $0 >= shiftedLow && $0 <= shiftedHigh }) >= leastVisible { break }
    }
    return ticks.map { $0 + offset }
  }

  /// The steps of two decades around the wanted one.
  private var staircase: [Double] { steps.dropLast().map { 0.1 * $0 } + steps + [10 * steps[1]] }

  private static func scale(_ low: Double, _ high: Double, intervals: Int) -> (scale: Double, offset: Double) {
    let range = min(abs(high - low), Double.greatestFiniteMagnitude)
    let mean = (high + low) / 2
    var offset = 0.0
    if abs(mean) / range >= 100 { offset = (power(of: 10, decimalExponent(abs(mean)))) * (mean < 0 ? -1 : 1) }
    return (power(of: 10, decimalExponent(range / Double(intervals))), offset)
  }

  private static func multiples(of step: Double, from low: Double, to high: Double, offset: Double) -> [Double] {
    let base = flooredDivision(low, step).quotient * step
    let edge = TickEdge(step: step, offset: offset)
    let first = edge.lastMultiple(notAbove: low - base)
    let last = edge.firstMultiple(notBelow: high - base)
    guard first.isFinite, last.isFinite, last - first < 1000 else { return [] }
    return stride(from: first, to: last + 1, by: 1).map { $0 * step + base }
  }
}

/// Compares positions with multiples of a step, with some slack for rounding errors.
struct TickEdge {
  var step: Double
  var offset: Double

  func lastMultiple(notAbove x: Double) -> Double {
    let (quotient, remainder) = flooredDivision(x, step)
    return isClose(remainder / step, to: 1) ? quotient + 1 : quotient
  }

  func firstMultiple(notBelow x: Double) -> Double {
    let (quotient, remainder) = flooredDivision(x, step)
    return isClose(remainder / step, to: 0) ? quotient : quotient + 1
  }

  /// The slack grows where the offset is large compared to the step, because the digits left for the position are fewer.
  private func isClose(_ multiple: Double, to edge: Double) -> Bool {
    var tolerance = 1e-10
    if offset != 0 { tolerance = min(0.4999, max(1e-10, pow(10, log10(abs(offset) / step) - 12))) }
    return abs(multiple - edge) < tolerance
  }
}
