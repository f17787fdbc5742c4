/// A token of TeX with its place in the code.
struct TeXToken: Sendable, Hashable {
  /// What it is.
  enum Kind: Sendable, Hashable {
    /// A command, without its backslash: `frac`, `,`, `\`.
    case command(String)
    /// Any character without a meaning of its own.
    case character(Unicode.Scalar)
    case beginGroup, endGroup, superscript, `subscript`, alignment, space
    /// `#1` in the body of a macro.
    case parameter(Int)
    /// The end of the formula.
    case end
  }

  var kind: Kind
  var range: Range<Int>

  /// The tokens of a formula, in order; comments are dropped.
  ///
  /// - Complexity: O(*n*).
  static func tokens(of code: [UInt8]) -> [TeXToken] {
    var tokens: [TeXToken] = []
    var index = 0
    while index < code.count {
      let start = index
      let kind = scan(code, &index)
      if let kind { tokens.append(TeXToken(kind: kind, range: start..<index)) }
    }
    return tokens
  }

  private static func scan(_ code: [UInt8], _ index: inout Int) -> Kind? {
    let byte = code[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\\"): return .command(scanCommand(code, &index))
    case UInt8(ascii: "{"): return .beginGroup
    case UInt8(ascii: "}"): return .endGroup
    case UInt8(ascii: "^"): return .superscript
    case UInt8(ascii: "_"): return .subscript
    case UInt8(ascii: "&"): return .alignment
    case UInt8(ascii: "%"):
      while index < code.count, code[index] != UInt8(ascii: "\n") { index += 1 }
      return nil
    case UInt8(ascii: "#") where index < code.count && (0x31...0x39).contains(code[index]):
      index += 1
      return .parameter(Int(code[index - 1]) - 0x30)
    case 0...UInt8(ascii: " "):
      while index < code.count, code[index] <= UInt8(ascii: " ") { index += 1 }
      return .space
    default: return .character(scanScalar(code, from: index - 1, &index))
    }
  }

  private static func scanCommand(_ code: [UInt8], _ index: inout Int) -> String {
    let start = index
    while index < code.count, (code[index] | 0x20) >= UInt8(ascii: "a"), (code[index] | 0x20) <= UInt8(ascii: "z") { index += 1 }
    if index == start, index < code.count {
      index += 1
      return String(scanScalar(code, from: start, &index))
    }
    return String(decoding: code[start..<index], as: UTF8.self)
  }

  private static func scanScalar(_ code: [UInt8], from start: Int, _ index: inout Int) -> Unicode.Scalar {
    while index < code.count, code[index] & 0xC0 == 0x80 { index += 1 }
    return String(decoding: code[start..<index], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }
}
