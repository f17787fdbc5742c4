import Glibc

/// Finds tick positions at powers of ten, and minor ones at their multiples.
///
/// The rule is that of matplotlib 3.11's `LogLocator` for base 10.
package struct LogLocator: Sendable {
  /// The largest number of ticks that are wanted.
  package var mostTicks: Int

  /// A locator for at most so many ticks (at least 2).
  package init(mostTicks: Int) { self.mostTicks = min(max(mostTicks, 2), 9) }

  /// Powers of ten across an interval of positive numbers, with some just outside.
  package func majorTicks(from low: Double, to high: Double) -> [Double] {
    decades(Span(low: low, high: high)).map { power(of: 10, $0) }
  }

  /// The multiples 2 … 9 of the powers of ten, where the powers stand close enough.
  package func minorTicks(from low: Double, to high: Double) -> [Double] {
    let span = Span(low: low, high: high)
    guard span.available < 10 else { return [] }
    let decades = decades(span)
    let stride = decades.count > 1 ? decades[1] - decades[0] : 1
    guard stride == 1 || span.available <= 1 else { return [] }
    let ticks = (span.first - 1...max(span.first - 1, span.last)).flatMap { decade in
      (2...9).map { Double($0) * power(of: 10, decade) }
    }
    let visible = ticks.count { $0 >= low && $0 <= high }
    if stride == 1, decades.count - 2 + visible <= 1 { return MaxNLocator(intervals: 9).ticks(from: low, to: high) }
    return ticks
  }

  /// The limits of data on a logarithmic axis before the margin.
  static func nonsingular(_ interval: DataInterval) -> (Double, Double) {
    guard !interval.isEmpty, interval.high > 0 else { return (1, 10) }
    let low = interval.low > 0 ? interval.low : interval.leastPositive
    guard low == interval.high else { return (low, interval.high) }
    return (decade(below: low), decade(above: low))
  }

  // MARK: - Decades

  /// The decades inside an interval.
  private struct Span {
    var lowExponent: Double
    var highExponent: Double
    var first: Int
    var last: Int
    var available: Int { last - first + 1 }

    init(low: Double, high: Double) {
      lowExponent = log10(low)
      highExponent = log10(high)
      first = integer(lowExponent.rounded(.up))
      last = integer(highExponent.rounded(.down))
    }
  }

  private func decades(_ span: Span) -> [Int] {
    let available = span.available
    var wanted = mostTicks
    let least = integer((Double(available) / Double(wanted + 1)).rounded(.down)) + 1
    let needed = integer((Double(available) / Double(least)).rounded(.up))
    if needed <= wanted { wanted = needed }
    if wanted <= 0 { return [span.first - 1, span.last + 1] }
    if wanted == 1 {
      let middle = integer(((span.lowExponent + span.highExponent) / 2).rounded(.toNearestOrEven))
      let step = max(middle - (span.first - 1), span.last + 1 - middle)
      return [middle - step, middle, middle + step]
    }
    var step = (available - 1) / (wanted - 1)
    if Double(step) < Double(available) / Double(wanted) { step = available / wanted }
    let lowestOffset = max(available - step * wanted, 0)
    let highestOffset = min(available - step * (wanted - 1), step)
    var offset = ((-span.first) % step + step) % step
    if !(lowestOffset <= offset && offset < highestOffset) { offset = lowestOffset }
    return Array(stride(from: span.first + offset - step, to: span.last + step + 1, by: step))
  }

  private static func decade(below x: Double) -> Double {
    let less = power(of: 10, integer((log(x) / log(10)).rounded(.down)))
    return less == x ? less / 10 : less
  }

  private static func decade(above x: Double) -> Double {
    let greater = power(of: 10, integer((log(x) / log(10)).rounded(.up)))
    return greater == x ? greater * 10 : greater
  }
}
