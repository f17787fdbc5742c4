/// A piece of raw HTML, with its place in the text that was read.
struct HTMLToken {
  /// What the piece is.
  var kind: Kind

  /// The UTF-8 offsets in the text.
  var offsets: Range<Int>

  /// The kinds of piece.
  enum Kind {
    /// A start tag; the name keeps its case, since components begin with a capital letter.
    case start(name: String, attributes: [Attribute], isSelfClosing: Bool)
    /// An end tag.
    case end(name: String)
    /// A comment, processing instruction, declaration or CDATA section.
    case comment
    /// Text, character references resolved.
    case text(String)
  }

  /// An attribute of a start tag.
  struct Attribute {
    /// The name in lower case.
    var name: String
    /// The value, character references resolved.
    var value: String?
    /// Where the name stands.
    var offsets: Range<Int>
  }

  /// Divides a text into tags, comments and text; anything that looks like a tag but isn't one is text.
  static func tokens(of text: String) -> [HTMLToken] {
    var reader = HTMLReader(units: Array(text.utf8))
    return reader.tokens()
  }
}

/// Reads raw HTML.
private struct HTMLReader {
  let units: [UInt8]
  var index = 0

  init(units: [UInt8]) { self.units = units }

  mutating func tokens() -> [HTMLToken] {
    var tokens: [HTMLToken] = []
    var textStart = 0
    while index < units.count {
      let start = index
      if units[index] == UInt8(ascii: "<"), let kind = markup() {
        appendText(textStart..<start, to: &tokens)
        tokens.append(HTMLToken(kind: kind, offsets: start..<index))
        textStart = index
      } else {
        index = start + 1
      }
    }
    appendText(textStart..<units.count, to: &tokens)
    return tokens
  }

  private func appendText(_ range: Range<Int>, to tokens: inout [HTMLToken]) {
    guard !range.isEmpty else { return }
    tokens.append(HTMLToken(kind: .text(CharacterReferences.resolved(string(range))), offsets: range))
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: units[range], as: UTF8.self) }

  private func starts(with text: String, at offset: Int? = nil) -> Bool { units[(offset ?? index)...].starts(with: text.utf8) }

  private mutating func markup() -> HTMLToken.Kind? {
    for (open, close) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")] where starts(with: open) {
      return skip(open.utf8.count, to: close) ? .comment : nil
    }
    if starts(with: "</") {
      index += 2
      guard let name = name() else { return nil }
      skipBlanks()
      guard take(">") else { return nil }
      return .end(name: name)
    }
    index += 1
    guard let name = name() else { return nil }
    var attributes: [HTMLToken.Attribute] = []
    while true {
      skipBlanks()
      if take(">") { return .start(name: name, attributes: attributes, isSelfClosing: false) }
      if starts(with: "/>") {
        index += 2
        return .start(name: name, attributes: attributes, isSelfClosing: true)
      }
      guard let attribute = attribute() else { return nil }
      attributes.append(attribute)
    }
  }

  private mutating func skip(_ count: Int, to close: String) -> Bool {
    var position = index + count
    while position < units.count {
      if starts(with: close, at: position) {
        index = position + close.utf8.count
        return true
      }
      position += 1
    }
    return false
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < units.count, units[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while index < units.count, [0x20, 0x09, 0x0A, 0x0D, 0x0C].contains(units[index]) { index += 1 }
  }

  private mutating func name() -> String? {
    let start = index
    while index < units.count {
      let isLetter = (0x61...0x7A).contains(units[index] | 0x20)
      let isOther = (0x30...0x39).contains(units[index]) || units[index] == UInt8(ascii: "-") || units[index] == UInt8(ascii: ".")
      guard isLetter || (index > start && isOther) else { break }
      index += 1
    }
    return index > start ? string(start..<index) : nil
  }

  private mutating func attribute() -> HTMLToken.Attribute? {
    let start = index
    let ends: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0x0C] + Array("\"'<>/=".utf8)
    while index < units.count, !ends.contains(units[index]) { index += 1 }
    guard index > start else { return nil }
    let name = start..<index
    skipBlanks()
    guard take("=") else { return HTMLToken.Attribute(name: string(name).lowercased(), value: nil, offsets: name) }
    skipBlanks()
    guard let value = value() else { return nil }
    return HTMLToken.Attribute(name: string(name).lowercased(), value: CharacterReferences.resolved(value), offsets: name)
  }

  private mutating func value() -> String? {
    guard index < units.count else { return nil }
    let quote = units[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = index + 1
      guard let end = units[start...].firstIndex(of: quote) else { return nil }
      index = end + 1
      return string(start..<end)
    }
    // `{...}` is how components write values that are no text.
    if quote == UInt8(ascii: "{") {
      guard let end = units[index...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
      defer { index = end + 1 }
      return string((index + 1)..<end)
    }
    let start = index
    let ends: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0x0C] + Array("\"'=<>`".utf8)
    while index < units.count, !ends.contains(units[index]) { index += 1 }
    return index > start ? string(start..<index) : nil
  }
}
