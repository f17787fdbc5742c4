extension FormatSpec {
  /// A complex number in the form of this specification (Python's `format(complex, spec)`): both parts alike, the second with its sign.
  package func format(_ value: Complex) throws(NumericError) -> String {
    if let type, !"eEfFgGn".contains(type) {
      throw NumericError(.value, "Unknown format code '\(type)' for object of type 'complex'")
    }
    if fill == "0", alignment == .afterSign {
      throw NumericError(.value, "Zero padding is not allowed in complex format specifier")
    }
    if alignment == .afterSign {
      throw NumericError(.value, "'=' alignment flag is not allowed in complex format specifier")
    }
    let isBare = type == nil
    let skipsReal = isBare && value.real == 0 && value.real.sign == .plus
    var part = self
    part.width = 0
    part.alignment = nil
    part.fill = " "
    if isBare, precision != nil { part.type = "g" }
    let real = try part.partText(value.real)
    if !skipsReal { part.sign = "+" }
    let imaginary = try part.partText(value.imaginary) + "j"
    let text = skipsReal ? imaginary : real + imaginary
    return padded(sign: "", isBare && !skipsReal ? "(\(text))" : text, defaultAlignment: .right)
  }

  /// A part of a complex number, without the `.0` of whole numbers when no form is asked for.
  private func partText(_ value: Double) throws(NumericError) -> String {
    let text = try format(value)
    return type == nil && text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
