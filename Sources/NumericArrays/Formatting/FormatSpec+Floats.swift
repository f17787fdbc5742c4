extension FormatSpec {
  /// A float in the form of this specification (Python's `format(float, spec)`).
  package func format(_ value: Double) throws(NumericError) -> String {
    let type = self.type
    if let type, !"eEfFgGn%".contains(type) {
      throw NumericError(.value, "Unknown format code '\(type)' for object of type 'float'")
    }
    let isUpper = type.map(\.isUppercase) ?? false
    let scaled = type == "%" ? value * 100 : value
    var isNegative = value.sign == .minus && !value.isNaN
    var (digits, rest): (String, String)
    if scaled.isFinite {
      (digits, rest) = finite(Swift.abs(scaled))
      if dropsNegativeZero, isNegative, !(digits + rest.prefix { $0 != "e" && $0 != "E" }).contains(where: { "123456789".contains($0) }) {
        isNegative = false
      }
    } else {
      (digits, rest) = (scaled.isNaN ? "nan" : "inf", "")
    }
    if type == "%" { rest += "%" }
    if isUpper {
      digits = digits.uppercased()
      rest = rest.uppercased()
    }
    let sign = sign(isNegative: isNegative)
    let body = scaled.isFinite ? grouped(digits, sign: sign, rest: rest, groupSize: 3) : digits + rest
    return padded(sign: sign, body, defaultAlignment: .right)
  }

  /// The digits before the point of a finite number that is not negative, and what follows them.
  private func finite(_ value: Double) -> (digits: String, rest: String) {
    switch type {
    case "f", "F", "%": return split(DecimalText.fixed(value, places: precision ?? 6), keepsPoint: isAlternate)
    case "e", "E": return split(DecimalText.scientific(value, places: precision ?? 6), keepsPoint: isAlternate)
    case "g", "G", "n": return general(value, digits: precision ?? 6, scientificFrom: 0, addsPointZero: false)
    default:
      if let precision { return general(value, digits: precision, scientificFrom: 1, addsPointZero: true) }
      return shortest(value)
    }
  }

  /// Python's `g`: significant digits, in scientific notation when the exponent is below -4 or not below the number of digits.
  private func general(
    _ value: Double, digits requested: Int, scientificFrom offset: Int, addsPointZero: Bool
  ) -> (digits: String, rest: String) {
    let count = max(requested, 1)
    let scientific = DecimalText.scientific(value, places: count - 1)
    let parts = scientific.split(separator: "e")
    let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    if exponent < -4 || exponent >= count - (value == 0 ? 0 : offset) && value != 0 {
      var mantissa = String(parts[0])
      if !isAlternate { mantissa = FormatSpec.trimmed(mantissa) }
      return split(mantissa + "e" + parts[1], keepsPoint: isAlternate)
    }
    var text = DecimalText.fixed(value, places: max(0, count - 1 - exponent))
    if !isAlternate { text = FormatSpec.trimmed(text) }
    if addsPointZero, !text.contains(".") { text += ".0" }
    return split(text, keepsPoint: isAlternate)
  }

  private func shortest(_ value: Double) -> (digits: String, rest: String) {
    split(ScalarText.text(value), keepsPoint: isAlternate)
  }

  /// A decimal number without the zeros at the end of its fraction, and without the point when nothing follows it.
  private static func trimmed(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var text = text
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }

  private func split(_ text: String, keepsPoint: Bool) -> (digits: String, rest: String) {
    let digits = text.prefix { $0.isNumber }
    var rest = text.dropFirst(digits.count)
    if keepsPoint, !rest.hasPrefix(".") { rest = "." + rest }
    return (String(digits), String(rest))
  }
}
