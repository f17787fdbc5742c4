import SwiftSyntax

extension Lowering {
  /// The value of an integer literal's text; nil if it does not fit 64 bits.
  func integerValue(_ text: String) -> UInt64? {
    var digits = text.utf8.filter { $0 != UInt8(ascii: "_") }
    var radix = 10
    if digits.count > 2, digits[0] == UInt8(ascii: "0") {
      switch digits[1] {
      case UInt8(ascii: "x"): radix = 16
      case UInt8(ascii: "o"): radix = 8
      case UInt8(ascii: "b"): radix = 2
      default: break
      }
      if radix != 10 { digits.removeFirst(2) }
    }
    return UInt64(String(decoding: digits, as: UTF8.self), radix: radix)
  }

  /// The value of a floating-point literal's text, decimal or hexadecimal.
  func floatingValue(_ text: String) -> Double {
    Double(text.filter { $0 != "_" }) ?? .infinity
  }

  func string(_ node: StringLiteralExprSyntax) -> ExpressionNode {
    let pounds = node.openingPounds?.text.utf8.count ?? 0
    var segments: [ExpressionNode.StringSegment] = []
    var text = ""
    for segment in node.segments {
      switch segment {
      case .stringSegment(let piece): text += unescaped(piece, pounds: pounds)
      case .expressionSegment(let piece):
        if !text.isEmpty { segments.append(.text(text)) }
        text = ""
        segments.append(.interpolation(arguments(piece.expressions), range(piece)))
      }
    }
    if !text.isEmpty || segments.isEmpty { segments.append(.text(text)) }
    return ExpressionNode(.string(segments), range(node))
  }

  /// The text of a segment with its escapes resolved.
  private func unescaped(_ piece: StringSegmentSyntax, pounds: Int) -> String {
    let raw = piece.content.text
    guard raw.utf8.contains(UInt8(ascii: "\\")) else { return raw.replacingCarriageReturns }
    var result = ""
    var rest = Substring(raw.replacingCarriageReturns)
    let escape = "\\" + String(repeating: "#", count: pounds)
    while let character = rest.unicodeScalars.first {
      if character == "\\", rest.hasPrefix(escape) {
        rest = rest.dropFirst(escape.count)
        result += escapeValue(&rest)
      } else {
        result.unicodeScalars.append(character)
        rest = Substring(rest.unicodeScalars.dropFirst())
      }
    }
    return result
  }

  /// The text that an escape stands for; the parser has complained about wrong ones.
  private func escapeValue(_ rest: inout Substring) -> String {
    guard let letter = rest.unicodeScalars.first else { return "" }
    rest = Substring(rest.unicodeScalars.dropFirst())
    switch letter {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "0": return "\0"
    case "\n": return ""
    case "u":
      guard rest.first == "{", let end = rest.firstIndex(of: "}") else { return "" }
      let digits = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...]
      return UInt32(digits, radix: 16).flatMap { Unicode.Scalar($0) }.map { String(Character($0)) } ?? "\u{FFFD}"
    default: return String(Character(letter))
    }
  }
}

extension String {
  /// A line break inside a literal is `\n`, however the file writes it.
  fileprivate var replacingCarriageReturns: String {
    guard utf8.contains(UInt8(ascii: "\r")) else { return self }
    var scalars = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar == "\n", last == "\r" {
        last = scalar
        continue
      }
      scalars.append(scalar == "\r" ? "\n" : scalar)
      last = scalar
    }
    return String(scalars)
  }
}
