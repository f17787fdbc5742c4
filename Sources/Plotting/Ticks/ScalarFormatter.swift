import Glibc

/// Writes the numbers at the ticks of a linear axis, with a common offset and power of ten where that shortens them.
///
/// The rule is that of matplotlib 3.11's `ScalarFormatter` with the default settings: an offset when it saves four digits, a power of
/// ten from 1e6 up and from 1e−5 down, as few decimals as keep all ticks apart, and a real minus sign (U+2212).
package struct ScalarFormatter: Sendable {
  /// The texts, one for each tick.
  package private(set) var labels: [String]
  /// What is pulled out of all of them (`1e6`, `+1e5`), or an empty text.
  package private(set) var offsetText: String

  /// The texts of ticks, of which those between `low` and `high` are visible.
  package init(ticks: [Double], low: Double, high: Double) {
    labels = []
    offsetText = ""
    guard !ticks.isEmpty else { return }
    let (low, high) = low <= high ? (low, high) : (high, low)
    let visible = ticks.filter { $0 >= low && $0 <= high }
    let offset = Self.offset(of: visible)
    let magnitude = Self.orderOfMagnitude(of: visible, offset: offset, range: high - low)
    let decimals = Self.decimals(of: ticks, low: low, high: high, offset: offset, magnitude: magnitude)
    labels = ticks.map { tick in
      var scaled = (tick - offset) / power(of: 10, magnitude)
      if abs(scaled) < 1e-8 { scaled = 0 }
      return Self.withRealMinus(DecimalText.fixed(scaled, decimals: decimals))
    }
    if magnitude != 0 { offsetText += "1e\(magnitude)" }
    if offset != 0 { offsetText += (offset > 0 ? "+" : "") + Self.scientific(offset) }
    offsetText = Self.withRealMinus(offsetText)
  }

  /// `text` with U+2212 for every hyphen.
  static func withRealMinus(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "-")) ? String(text.map { $0 == "-" ? "\u{2212}" : $0 }) : text
  }

  // MARK: - The common parts

  private static func offset(of visible: [Double]) -> Double {
    guard let low = visible.min(), let high = visible.max(), low != high, !(low <= 0 && high >= 0) else { return 0 }
    let smallest = min(abs(low), abs(high))
    let largest = max(abs(low), abs(high))
    let top = log10(largest).rounded(.up)
    func digits(_ x: Double, _ exponent: Double) -> Double { flooredDivision(x, pow(10, exponent)).quotient }
    /// One more than the first exponent, counted down from the top, where `differ` holds.
    func exponent(where differ: (Double) -> Bool) -> Double {
      var exponent = top
      while !differ(exponent), exponent > top - 400 { exponent -= 1 }
      return exponent + 1
    }
    var order = exponent { digits(smallest, $0) != digits(largest, $0) }
    if (largest - smallest) / pow(10, order) <= 1e-2 {
      order = exponent { digits(largest, $0) - digits(smallest, $0) > 1 }
    }
    let saved = digits(largest, order)
    return saved >= 1000 ? (low < 0 ? -1 : 1) * saved * pow(10, order) : 0
  }

  private static func orderOfMagnitude(of visible: [Double], offset: Double, range: Double) -> Int {
    guard let largest = visible.map({ abs($0) }).max() else { return 0 }
    var order = 0
    if offset != 0 {
      order = decimalExponent(range)
    } else if largest != 0 {
      order = decimalExponent(largest)
    }
    return order <= -5 || order >= 6 ? order : 0
  }

  private static func decimals(of ticks: [Double], low: Double, high: Double, offset: Double, magnitude: Int) -> Int {
    let factor = power(of: 10, magnitude)
    let scaled = ticks.map { ($0 - offset) / factor }
    var all = scaled
    if ticks.count < 2 { all += [low, high].map { ($0 - offset) / factor } }
    var range = (all.max() ?? 0) - (all.min() ?? 0)
    if range == 0 { range = all.map { abs($0) }.max() ?? 0 }
    if range == 0 || !range.isFinite { range = 1 }
    let order = decimalExponent(range)
    var digits = max(0, 3 - order)
    let threshold = 1e-3 * power(of: 10, order)
    while digits >= 0, scaled.allSatisfy({ abs($0 - rounded($0, decimals: digits)) < threshold }) { digits -= 1 }
    return digits + 1
  }

  private static func scientific(_ value: Double) -> String {
    let exponent = decimalExponent(abs(value))
    let mantissa = rounded(value / power(of: 10, exponent), decimals: 10)
    let text = mantissa == mantissa.rounded() ? DecimalText.fixed(mantissa, decimals: 0) : DecimalText.general(mantissa, significant: 10)
    return exponent == 0 ? text : "\(text)e\(exponent)"
  }
}
