/// A value that can be put into a template with `%` (Python's `template % values`).
public protocol PercentFormattable: Sendable {
  /// The value as the formatting reads it.
  var percentValue: PercentValue { get }
}

/// A value of a template with `%`.
public enum PercentValue: Sendable, PercentFormattable {
  /// A whole number.
  case integer(Int)
  /// A float.
  case float(Double)
  /// Anything else: Python's name of its type, its `str` and its `repr`.
  case other(type: String, text: String, representation: String)

  /// The value itself.
  public var percentValue: PercentValue { self }
}

extension Int: PercentFormattable {
  /// The number.
  public var percentValue: PercentValue { .integer(self) }
}

extension Double: PercentFormattable {
  /// The number.
  public var percentValue: PercentValue { .float(self) }
}

extension Bool: PercentFormattable {
  /// The truth value, which has the text `True` or `False` and counts 1 or 0.
  public var percentValue: PercentValue { .integer(self ? 1 : 0) }
}

extension String: PercentFormattable {
  /// The text, which `%r` puts between quotes.
  public var percentValue: PercentValue {
    .other(type: "str", text: self, representation: pythonLiteral)
  }
}

extension Checked {
  /// A template with its `%` items replaced by values in order; throws Python's messages for wrong types and numbers of values.
  package static func percentFormat(_ template: String, _ values: [PercentValue]) throws(NumericError) -> String {
    var items = PercentItems(template: Array(template)[...], values: values[...])
    return try items.text()
  }
}

/// Formats values into a template by C's conventions, as Python understands them (printf-style String Formatting).
///
/// The values stand in the template as `%d`, `%5.2f`, `%-10s`, `%x`, `%%`: `percentFormat("loss %.3f after %d steps", 0.25, 100)`.
public func percentFormat(_ template: String, _ values: any PercentFormattable...) -> String {
  do { return try Checked.percentFormat(template, values.map(\.percentValue)) } catch { stop(error) }
}

/// The items of a template, read one after the other.
private struct PercentItems {
  var template: ArraySlice<Character>
  var values: ArraySlice<PercentValue>

  mutating func text() throws(NumericError) -> String {
    var text = ""
    while let character = template.popFirst() {
      if character != "%" {
        text.append(character)
      } else if template.first == "%" {
        template.removeFirst()
        text.append("%")
      } else {
        text += try item()
      }
    }
    guard values.isEmpty else { throw NumericError(.type, "not all arguments converted during string formatting") }
    return text
  }

  private mutating func item() throws(NumericError) -> String {
    var spec = try FormatSpec(parsing: "", typeName: "str")
    var isLeft = false
    var padsWithZeros = false
    while let flag = template.first, "-+ #0".contains(flag) {
      template.removeFirst()
      switch flag {
      case "-": isLeft = true
      case "0": padsWithZeros = true
      case "#": spec.isAlternate = true
      case " ": if spec.sign == nil { spec.sign = " " }
      default: spec.sign = "+"
      }
    }
    let width = try number() ?? 0
    spec.width = Swift.abs(width)
    if width < 0 { isLeft = true }
    if template.first == "." {
      template.removeFirst()
      spec.precision = Swift.max(0, try number() ?? 0)
    }
    while let length = template.first, "hlL".contains(length) { template.removeFirst() }
    guard let type = template.popFirst() else { throw NumericError(.value, "incomplete format") }
    spec.alignment = isLeft ? .left : padsWithZeros ? .afterSign : .right
    spec.fill = padsWithZeros && !isLeft ? "0" : " "
    return try text(of: next(), type, spec)
  }

  private mutating func next() throws(NumericError) -> PercentValue {
    guard let value = values.popFirst() else { throw NumericError(.type, "not enough arguments for format string") }
    return value
  }

  /// A number of the template, or of the values where the template has a `*`.
  private mutating func number() throws(NumericError) -> Int? {
    if template.first == "*" {
      template.removeFirst()
      guard case .integer(let value) = try next() else { throw NumericError(.type, "* wants int") }
      return Swift.min(Swift.max(value, -1_000_000), 1_000_000)
    }
    var value: Int?
    while let digit = template.first?.wholeNumberValue {
      template.removeFirst()
      let longer = (value ?? 0) * 10 + digit
      guard longer <= 1_000_000 else { throw NumericError(.value, "width too big") }
      value = longer
    }
    return value
  }

  private func text(of value: PercentValue, _ type: Character, _ spec: FormatSpec) throws(NumericError) -> String {
    var spec = spec
    switch type {
    case "s", "r", "a": return try textItem(value, type, spec)
    case "c":
      if case .other("str", let text, _) = value, text.count == 1 { return spec.padded(sign: "", text, defaultAlignment: .right) }
      guard case .integer(let code) = value else { throw NumericError(.type, "%c requires int or char") }
      guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else {
        throw NumericError(.overflow, "%c arg not in range(0x110000)")
      }
      return spec.padded(sign: "", String(Character(scalar)), defaultAlignment: .right)
    case "d", "i", "u", "x", "X", "o": return try integerItem(value, type, spec)
    case "e", "E", "f", "F", "g", "G":
      spec.type = type
      switch value {
      case .integer(let number): return try spec.format(Double(number))
      case .float(let number): return try spec.format(number)
      case .other(let name, _, _): throw NumericError(.type, "must be real number, not \(name)")
      }
    default: throw NumericError(.value, "unsupported format character '\(type)'")
    }
  }

  private func textItem(_ value: PercentValue, _ type: Character, _ spec: FormatSpec) throws(NumericError) -> String {
    let text: String
    switch value {
    case .integer(let number): text = String(number)
    case .float(let number): text = ScalarText.text(number)
    case .other(_, let plain, let representation): text = type == "s" ? plain : representation
    }
    var spec = spec
    spec.fill = " "
    if spec.alignment == .afterSign { spec.alignment = .right }
    return spec.padded(sign: "", spec.precision.map { String(text.prefix($0)) } ?? text, defaultAlignment: .right)
  }

  private func integerItem(_ value: PercentValue, _ type: Character, _ spec: FormatSpec) throws(NumericError) -> String {
    let number: Int
    switch value {
    case .integer(let whole): number = whole
    case .float(let float) where "diu".contains(type):
      guard float.isFinite, let whole = Int(exactly: float.rounded(.towardZero)) else {
        throw NumericError(.overflow, "cannot convert float \(ScalarText.text(float)) to integer")
      }
      number = whole
    case .float: throw NumericError(.type, "%\(type) format: an integer is required, not float")
    case .other(let name, _, _):
      throw NumericError(.type, "%\(type) format: \("diu".contains(type) ? "a real number" : "an integer") is required, not \(name)")
    }
    var spec = spec
    let digits = spec.precision ?? 0
    spec.precision = nil
    spec.type = "iu".contains(type) ? "d" : type
    guard digits > 0 else { return try spec.format(number) }
    var bare = spec
    bare.width = 0
    var text = try bare.format(Int(clamping: number.magnitude))
    text = String(repeating: "0", count: Swift.max(0, digits - text.count)) + text
    return spec.padded(sign: spec.sign(isNegative: number < 0), text, defaultAlignment: .right)
  }
}
