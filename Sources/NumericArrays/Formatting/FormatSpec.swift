/// A format specification of Python's mini-language: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
///
/// Source: the Python Library Reference, "Format Specification Mini-Language".
package struct FormatSpec: Sendable, Equatable {
  /// Where a value stands within its width.
  enum Alignment: Character {
    case left = "<"
    case right = ">"
    case center = "^"
    /// Padding between the sign and the digits.
    case afterSign = "="
  }

  var fill: Character = " "
  var alignment: Alignment?
  /// `+`, `-` or a space.
  var sign: Character?
  /// Whether a negative zero loses its sign.
  var dropsNegativeZero = false
  var isAlternate = false
  var width = 0
  /// The character between groups of digits.
  var grouping: Character?
  var precision: Int?
  var type: Character?
  /// The specification as it was written.
  let text: String

  /// Reads a specification for a value of a type with Python's name; throws Python's message when it is not one.
  package init(parsing text: String, typeName: String) throws(NumericError) {
    self.text = text
    var rest = Array(text)[...]
    if rest.count >= 2, let alignment = Alignment(rawValue: rest[rest.startIndex + 1]) {
      fill = rest.removeFirst()
      self.alignment = alignment
      rest.removeFirst()
    } else if let first = rest.first, let alignment = Alignment(rawValue: first) {
      self.alignment = alignment
      rest.removeFirst()
    }
    if let first = rest.first, "+- ".contains(first) { sign = rest.removeFirst() }
    dropsNegativeZero = FormatSpec.take("z", from: &rest)
    isAlternate = FormatSpec.take("#", from: &rest)
    if rest.first == "0" {
      rest.removeFirst()
      if alignment == nil {
        fill = "0"
        alignment = .afterSign
      } else if !text.hasFillBeforeAlignment {
        fill = "0"
      }
    }
    width = try FormatSpec.number(from: &rest) ?? 0
    try readGrouping(from: &rest)
    if FormatSpec.take(".", from: &rest) {
      guard let precision = try FormatSpec.number(from: &rest) else {
        throw NumericError(.value, "Format specifier missing precision")
      }
      self.precision = precision
    }
    guard rest.count <= 1 else {
      throw NumericError(.value, "Invalid format specifier '\(text)' for object of type '\(typeName)'")
    }
    type = rest.first
    try checkGrouping()
  }

  private static func take(_ character: Character, from rest: inout ArraySlice<Character>) -> Bool {
    guard rest.first == character else { return false }
    rest.removeFirst()
    return true
  }

  /// Digits as a number; nil when there are none.
  private static func number(from rest: inout ArraySlice<Character>) throws(NumericError) -> Int? {
    var value: Int?
    while let character = rest.first, character.isASCII, let digit = character.wholeNumberValue {
      let next = (value ?? 0) * 10 + digit
      // Nobody prints wider than this, and Python's own limit (2⁶³ - 1) would only be met by running out of memory.
      guard next <= 1_000_000 else { throw NumericError(.value, "Too many decimal digits in format string") }
      value = next
      rest.removeFirst()
    }
    return value
  }

  private mutating func readGrouping(from rest: inout ArraySlice<Character>) throws(NumericError) {
    while let first = rest.first, first == "," || first == "_" {
      if let grouping {
        if grouping == first { throw NumericError(.value, "Cannot specify '\(first)' with '\(first)'.") }
        throw NumericError(.value, "Cannot specify both ',' and '_'.")
      }
      grouping = first
      rest.removeFirst()
    }
  }

  private func checkGrouping() throws(NumericError) {
    guard let grouping, let type else { return }
    if "defgEFG%".contains(type) || grouping == "_" && "boxX".contains(type) { return }
    throw NumericError(.value, "Cannot specify '\(grouping)' with '\(type)'.")
  }
}

extension String {
  /// Whether the second character is an alignment, so that the first is the fill.
  fileprivate var hasFillBeforeAlignment: Bool {
    let start = prefix(2)
    return start.count == 2 && "<>^=".contains(start.last ?? " ")
  }
}

// MARK: - Padding

extension FormatSpec {
  /// A sign and the text of a number, filled up to the width.
  func padded(sign: String, _ body: String, defaultAlignment: Alignment) -> String {
    let missing = width - sign.count - body.count
    if missing <= 0 { return sign + body }
    let filling = { (count: Int) in String(repeating: fill, count: count) }
    switch alignment ?? defaultAlignment {
    case .left: return sign + body + filling(missing)
    case .right: return filling(missing) + sign + body
    case .center: return filling(missing / 2) + sign + body + filling(missing - missing / 2)
    case .afterSign: return sign + filling(missing) + body
    }
  }

  /// The sign of a number under this specification.
  func sign(isNegative: Bool) -> String {
    isNegative ? "-" : sign == "+" ? "+" : sign == " " ? " " : ""
  }

  /// Digits in groups; with zeros as fill behind the sign, the zeros are grouped too.
  func grouped(_ digits: String, sign: String, rest: String, groupSize: Int) -> String {
    guard let grouping else { return digits + rest }
    var digits = digits
    if fill == "0", alignment == .afterSign {
      let available = width - sign.count - rest.count
      while digits.count + (digits.count - 1) / groupSize < available { digits = "0" + digits }
    }
    var text = ""
    for (number, digit) in digits.enumerated() {
      if number > 0, (digits.count - number) % groupSize == 0 { text.append(grouping) }
      text.append(digit)
    }
    return text + rest
  }
}
