extension FormatSpec {
  /// A text in the form of this specification (Python's `format(str, spec)`); the precision cuts it.
  package func format(_ value: String) throws(NumericError) -> String {
    if let type, type != "s" { throw NumericError(.value, "Unknown format code '\(type)' for object of type 'str'") }
    if let sign {
      throw NumericError(
        .value, sign == " " ? "Space not allowed in string format specifier" : "Sign not allowed in string format specifier")
    }
    if dropsNegativeZero { throw NumericError(.value, "Negative zero coercion (z) not allowed in string format specifier") }
    if isAlternate { throw NumericError(.value, "Alternate form (#) not allowed in string format specifier") }
    if alignment == .afterSign, !startsWithZero {
      throw NumericError(.value, "'=' alignment not allowed in string format specifier")
    }
    if let grouping { throw NumericError(.value, "Cannot specify '\(grouping)' with 's'.") }
    let cut = precision.map { String(String.UnicodeScalarView(value.unicodeScalars.prefix($0))) } ?? value
    let missing = width - cut.unicodeScalars.count
    if missing <= 0 { return cut }
    let filling = { (count: Int) in String(repeating: fill, count: count) }
    switch alignment ?? .left {
    case .left, .afterSign: return cut + filling(missing)
    case .right: return filling(missing) + cut
    case .center: return filling(missing / 2) + cut + filling(missing - missing / 2)
    }
  }

  /// Whether the alignment behind the sign comes from a 0 before the width and was not written.
  private var startsWithZero: Bool { !text.contains("=") }
}
