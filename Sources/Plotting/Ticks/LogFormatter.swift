import Glibc

/// Writes powers of ten at the ticks of a logarithmic axis, and some of their multiples where there are few powers.
///
/// The rule is that of matplotlib 3.11's `LogFormatterSciNotation` for base 10.
struct LogFormatter {
  private let labelled: Set<Int>

  /// A formatter for an axis with the given limits.
  init(low: Double, high: Double) {
    let lowExponent = log(low) / log(10)
    let highExponent = log(high) / log(10)
    let ticks = highExponent.rounded(.down) - lowExponent.nextDown.rounded(.down)
    if ticks > 1 {
      labelled = [1]
    } else if abs(highExponent - lowExponent) > 0.4 {
      labelled = [1, 2, 3, 4, 6, 10]
    } else {
      labelled = Set(1...10)
    }
  }

  /// The label of a tick; empty where the axis shows none.
  func label(_ value: Double) -> TickLabel {
    guard value > 0 else { return TickLabel("") }
    let logarithm = log(value) / log(10)
    let nearest = logarithm.rounded(.toNearestOrEven)
    let isDecade = abs(logarithm - nearest) <= 1e-9 * max(abs(logarithm), abs(nearest))
    let exponent = isDecade ? nearest : logarithm.rounded(.down)
    let coefficient = pow(10, logarithm - exponent)
    guard labelled.contains(integer(coefficient.rounded(.toNearestOrEven))) else { return TickLabel("") }
    if isDecade { return TickLabel("10", exponent: integer(exponent)) }
    return TickLabel("\(DecimalText.general(coefficient, significant: 6))\u{d7}10", exponent: integer(exponent))
  }
}
