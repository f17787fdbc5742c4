extension FormatSpec {
  /// An integer in the form of this specification (Python's `format(int, spec)`).
  package func format(_ value: Int, typeName: String = "int") throws(NumericError) -> String {
    switch type ?? "d" {
    case "d", "n", "b", "o", "x", "X": break
    case "c": return try character(value)
    case "e", "E", "f", "F", "g", "G", "%": return try format(Double(value))
    case let type: throw NumericError(.value, "Unknown format code '\(type)' for object of type '\(typeName)'")
    }
    if precision != nil { throw NumericError(.value, "Precision not allowed in integer format specifier") }
    if dropsNegativeZero {
      throw NumericError(.value, "Negative zero coercion (z) not allowed in format specifier with integer format code")
    }
    let radix: Int
    let prefix: String
    switch type {
    case "b": (radix, prefix) = (2, "0b")
    case "o": (radix, prefix) = (8, "0o")
    case "x": (radix, prefix) = (16, "0x")
    case "X": (radix, prefix) = (16, "0X")
    default: (radix, prefix) = (10, "")
    }
    let sign = sign(isNegative: value < 0) + (isAlternate ? prefix : "")
    let digits = String(value.magnitude, radix: radix, uppercase: type == "X")
    let body = grouped(digits, sign: sign, rest: "", groupSize: radix == 10 ? 3 : 4)
    return padded(sign: sign, body, defaultAlignment: .right)
  }

  private func character(_ value: Int) throws(NumericError) -> String {
    if precision != nil { throw NumericError(.value, "Precision not allowed in integer format specifier") }
    if sign != nil { throw NumericError(.value, "Sign not allowed with integer format specifier 'c'") }
    if isAlternate { throw NumericError(.value, "Alternate form (#) not allowed with integer format specifier 'c'") }
    guard let code = UInt32(exactly: value), code < 0x110000 else {
      throw NumericError(.overflow, "%c arg not in range(0x110000)")
    }
    let text = Unicode.Scalar(code).map { String(Character($0)) } ?? "\u{fffd}"
    return padded(sign: "", text, defaultAlignment: .right)
  }

  /// A truth value: `True` and `False` without a specification, an integer with one.
  package func format(_ value: Bool) throws(NumericError) -> String {
    text.isEmpty ? ScalarText.text(value) : try format(value ? 1 : 0, typeName: "bool")
  }
}
