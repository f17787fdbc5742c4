import SourceDiagnostics

/// Reads the declarations of `style`, `classDef` and `linkStyle`: `fill:#f9f,stroke:#333,stroke-width:4px`.
struct StyleParser {
  private(set) var style = DiagramStyle()

  /// Reads declarations that are separated by commas outside parentheses, and reports each that can't be followed.
  static func parse(_ range: Range<Int>, in scanner: inout DiagramScanner) -> DiagramStyle {
    var parser = StyleParser()
    for declaration in declarations(range, in: scanner.bytes) { parser.read(declaration, in: &scanner) }
    return parser.style
  }

  /// The parts between commas and semicolons, without spaces at their ends; `rgb(1, 2, 3)` and `5\,5` stay whole.
  private static func declarations(_ range: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var depth = 0
    var start = range.lowerBound
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ",") where depth <= 0 && !(index > start && bytes[index - 1] == UInt8(ascii: "\\")),
        UInt8(ascii: ";"):
        parts.append(start..<index)
        start = index + 1
      default: break
      }
    }
    parts.append(start..<range.upperBound)
    return parts.map { trimmed($0, in: bytes) }.filter { !$0.isEmpty }
  }

  private mutating func read(_ declaration: Range<Int>, in scanner: inout DiagramScanner) {
    guard let colon = scanner.bytes[declaration].firstIndex(of: UInt8(ascii: ":")) else {
      scanner.report(
        .error, "InvalidStyle", declaration, "'\(scanner.text(declaration))' is not a style; write 'property:value'")
      return
    }
    let name = trimmed(declaration.lowerBound..<colon, in: scanner.bytes)
    var valueRange = trimmed((colon + 1)..<declaration.upperBound, in: scanner.bytes)
    let important = Array(" !important".utf8)
    if scanner.bytes[valueRange].suffix(important.count).elementsEqual(important) {
      valueRange = trimmed(valueRange.lowerBound..<(valueRange.upperBound - important.count), in: scanner.bytes)
    }
    let value = scanner.text(valueRange)
    switch set(scanner.text(name).lowercased(), to: value) {
    case .set: break
    case .unknownProperty:
      scanner.report(
        .warning, "UnsupportedStyle", name, "'\(scanner.text(name))' has no effect on a diagram",
        explanation: "A diagram knows fill, stroke, stroke-width, stroke-dasharray, color, opacity, font-weight and font-style.")
    case .invalidValue: reportInvalid(value, valueRange, in: &scanner)
    }
  }

  private func reportInvalid(_ value: String, _ range: Range<Int>, in scanner: inout DiagramScanner) {
    var fixIts: [Diagnostic.FixIt] = []
    if value.utf8.allSatisfy({ isWordByte($0) }) {
      fixIts = nearestNames(to: value, among: DiagramColor.names.sorted(), limit: 1).map {
        Diagnostic.FixIt("Replace it with '\($0)'", replacing: scanner.source.range(range), with: $0)
      }
    }
    scanner.report(.error, "InvalidStyleValue", range, "'\(value)' is not a value of this style", fixIts: fixIts)
  }

  private enum Outcome { case set, unknownProperty, invalidValue }

  private mutating func set(_ property: String, to value: String) -> Outcome {
    switch property {
    case "fill", "background", "background-color": return assign(DiagramColor(value), to: \.fill)
    case "stroke", "border-color": return assign(DiagramColor(value), to: \.stroke)
    case "color": return assign(DiagramColor(value), to: \.color)
    case "stroke-width": return assign(Self.length(value).flatMap { $0 <= 40 ? $0 : nil }, to: \.strokeWidth)
    case "stroke-dasharray": return assign(Self.lengths(value), to: \.dashes)
    case "opacity", "fill-opacity": return assign(Self.length(value).flatMap { $0 <= 1 ? $0 : nil }, to: \.opacity)
    case "font-weight": return assign(["bold", "bolder", "600", "700", "800", "900"].contains(value), to: \.isBold)
    case "font-style": return assign(value == "italic" || value == "oblique", to: \.isItalic)
    default: return .unknownProperty
    }
  }

  private mutating func assign<Value>(_ value: Value?, to path: WritableKeyPath<DiagramStyle, Value?>) -> Outcome {
    guard let value else { return .invalidValue }
    style[keyPath: path] = value
    return .set
  }

  private static func length(_ text: some StringProtocol) -> Double? {
    let digits = text.hasSuffix("px") ? text.dropLast(2) : text[...]
    guard let value = Double(digits), value.isFinite, value >= 0 else { return nil }
    return value
  }

  private static func lengths(_ text: String) -> [Double]? {
    let parts = text.split { $0 == " " || $0 == "," || $0 == "\\" }
    let values = parts.compactMap { length($0) }
    return values.count == parts.count && !values.isEmpty && values.count <= 8 ? values : nil
  }
}

/// A range without spaces at its ends.
func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
  var (lower, upper) = (range.lowerBound, range.upperBound)
  while lower < upper, bytes[lower] <= UInt8(ascii: " ") { lower += 1 }
  while upper > lower, bytes[upper - 1] <= UInt8(ascii: " ") { upper -= 1 }
  return lower..<upper
}
