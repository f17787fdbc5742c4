/// Decimal texts of doubles, correctly rounded and the same on every machine.
enum DecimalText {
  /// `value` with exactly `decimals` digits after the point, rounded half to even on the exact binary value, as C's `%.nf`.
  ///
  /// The exact value is m·2^e; with up to 22 decimals m·10^d fits 128 bits, so no digit is ever guessed.
  static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
    let decimals = min(max(decimals, 0), 22)
    let sign = value.sign == .minus ? "-" : ""
    guard let scaled = scaledInteger(value.magnitude, decimals: decimals) else { return "\(value)" }
    var digits = String(scaled)
    guard decimals > 0 else { return sign + digits }
    if digits.utf8.count <= decimals { digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits }
    let point = digits.index(digits.endIndex, offsetBy: -decimals)
    return sign + digits[..<point] + "." + digits[point...]
  }

  /// `value` with at most `significant` significant digits and no trailing zeros, as C's `%.ng` writes it.
  static func general(_ value: Double, significant: Int) -> String {
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : fixed(value, decimals: 0) }
    let (digits, exponent) = leadingDigits(of: value.magnitude, count: max(significant, 1))
    let sign = value < 0 ? "-" : ""
    guard exponent >= -4, exponent < significant else {
      let size = abs(exponent)
      let mantissa = trimmed(digits.prefix(1) + "." + digits.dropFirst())
      return "\(sign)\(mantissa)e\(exponent < 0 ? "-" : "+")\(size < 10 ? "0" : "")\(size)"
    }
    if exponent < 0 { return sign + trimmed("0." + String(repeating: "0", count: -exponent - 1) + digits) }
    return sign + trimmed(digits.prefix(exponent + 1) + "." + digits.dropFirst(exponent + 1))
  }

  /// A coordinate of a drawing: one decimal, no trailing zero, no minus before zero.
  static func coordinate(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "0" }
    let tenths = integer((value * 10).rounded())
    let whole = abs(tenths) / 10
    let rest = abs(tenths) % 10
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }

  /// A small number such as an opacity: up to `decimals` digits, no trailing zeros.
  static func short(_ value: Double, decimals: Int = 3) -> String {
    let text = trimmed(fixed(value, decimals: decimals))
    return text == "-0" ? "0" : text
  }

  private static func scaledInteger(_ magnitude: Double, decimals: Int) -> UInt128? {
    guard magnitude != 0 else { return 0 }
    let exponent = Int(magnitude.exponent) - 52
    let significand = UInt128(magnitude.significandBitPattern | (magnitude.isNormal ? 1 << 52 : 0))
    let binaryExponent = magnitude.isNormal ? exponent : -1074
    var factor: UInt128 = 1
    for _ in 0..<decimals { factor *= 10 }
    let product = significand * factor
    if binaryExponent >= 0 {
      guard binaryExponent < product.leadingZeroBitCount else { return nil }
      return product << UInt128(binaryExponent)
    }
    let shift = -binaryExponent
    guard shift < 128 else { return 0 }
    let quotient = product >> UInt128(shift)
    let remainder = product - (quotient << UInt128(shift))
    let half = UInt128(1) << UInt128(shift - 1)
    if remainder > half || (remainder == half && quotient & 1 == 1) { return quotient + 1 }
    return quotient
  }

  /// The first digits of a positive number, rounded, and the power of ten of the first one.
  ///
  /// Exact where 22 decimals or 38 places before the point are enough; beyond, the number is scaled first, which may cost the last digit.
  private static func leadingDigits(of value: Double, count: Int) -> (digits: String, exponent: Int) {
    var exponent = decimalExponent(value)
    for _ in 0..<2 {
      let decimals = count - 1 - exponent
      let digits = digits(of: value, decimals: decimals)
      // Rounding may carry into the next decade (9.99 to two digits is 10), and the logarithm may be off at a power of ten.
      if digits.utf8.count == count { return (digits, exponent) }
      exponent += digits.utf8.count > count ? 1 : -1
    }
    return ("1" + String(repeating: "0", count: count - 1), exponent)
  }

  /// The digits of value · 10^decimals, rounded half to even.
  private static func digits(of value: Double, decimals: Int) -> String {
    if decimals >= 0, decimals <= 22, let scaled = scaledInteger(value, decimals: decimals) { return String(scaled) }
    guard decimals < 0, let whole = scaledInteger(value, decimals: 0) else {
      return fixed(value * power(of: 10, decimals), decimals: 0)
    }
    var divisor: UInt128 = 1
    for _ in 0..<min(-decimals, 38) { divisor *= 10 }
    let (quotient, remainder) = whole.quotientAndRemainder(dividingBy: divisor)
    let isUp = remainder > divisor / 2 || (remainder == divisor / 2 && quotient & 1 == 1)
    return String(isUp ? quotient + 1 : quotient)
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    guard text.contains(".") else { return String(text) }
    var end = text.endIndex
    while text[text.index(before: end)] == "0" { end = text.index(before: end) }
    if text[text.index(before: end)] == "." { end = text.index(before: end) }
    return String(text[..<end])
  }
}
