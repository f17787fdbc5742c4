/// Colours code by a table of what its language's tokens look like.
///
/// It goes through the code once; every token is at least one byte long and found without looking further than its own end, or a
/// bounded distance ahead.
struct CodeTokenizer {
  private let grammar: CodeGrammar
  private let bytes: [UInt8]
  private var position = 0
  private var output = TokenLines([])
  /// The last byte that was no space, for telling division from a regular expression.
  private var lastByte: UInt8 = 0

  init(_ grammar: CodeGrammar, _ bytes: [UInt8]) {
    self.grammar = grammar
    self.bytes = bytes
  }

  /// Adds the tokens of the whole code.
  consuming func run(_ output: inout TokenLines) {
    self.output = output
    while position < bytes.count {
      let start = position
      step()
      if position == start { position += 1 }
      if bytes[position - 1] > UInt8(ascii: " ") { lastByte = bytes[position - 1] }
    }
    output = self.output
  }

  private mutating func step() {
    let byte = bytes[position]
    if byte <= UInt8(ascii: " ") { return }
    if scanComment() || scanString() || scanSpecial(byte) { return }
    if isDigit(byte) || (byte == UInt8(ascii: ".") && isDigit(peek(1)) && !isWordByte(peek(-1))) {
      scanNumber()
    } else if isNameByte(byte) {
      scanName()
    }
  }

  // MARK: - Looking

  private func peek(_ distance: Int) -> UInt8 {
    let index = position + distance
    return index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  private func starts(with text: [UInt8], at index: Int) -> Bool {
    guard index + text.count <= bytes.count else { return false }
    for offset in text.indices where bytes[index + offset] != text[offset] { return false }
    return true
  }

  private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private func isNameByte(_ byte: UInt8) -> Bool { isWordByte(byte) || (!grammar.nameBytes.isEmpty && grammar.nameBytes.contains(byte)) }

  private func endOfLine(from start: Int) -> Int { bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count }

  private mutating func emit(_ kind: CodeToken.Kind, to end: Int) {
    output.add(kind, position..<end)
    position = end
  }

  // MARK: - Comments and strings

  private mutating func scanComment() -> Bool {
    if let (open, close) = grammar.blockComment, starts(with: open, at: position) {
      emit(.comment, to: endOfBlockComment(open, close))
      return true
    }
    for comment in grammar.lineComments where starts(with: comment, at: position) {
      emit(.comment, to: endOfLine(from: position))
      return true
    }
    return false
  }

  private func endOfBlockComment(_ open: [UInt8], _ close: [UInt8]) -> Int {
    var depth = 1
    var index = position + open.count
    while index < bytes.count {
      if starts(with: close, at: index) {
        index += close.count
        depth -= 1
        if depth == 0 { return index }
      } else if grammar.nestsComments, starts(with: open, at: index) {
        index += open.count
        depth += 1
      } else {
        index += 1
      }
    }
    return bytes.count
  }

  private mutating func scanString() -> Bool {
    guard let end = endOfString(at: position) else { return false }
    let isKey = grammar.hasStringKeys && nextByte(after: end) == UInt8(ascii: ":")
    emit(isKey ? .attribute : .string, to: end)
    return true
  }

  /// Where the string that starts at an index ends; nil if none starts there.
  private func endOfString(at start: Int) -> Int? {
    for rule in grammar.strings where starts(with: rule.open, at: start) {
      // An opening that starts with a letter, such as `r"`, is none at the end of a name.
      if isWordByte(rule.open[0]), start > 0, isWordByte(bytes[start - 1]) { continue }
      return end(of: rule, from: start + rule.open.count)
    }
    return nil
  }

  private func end(of rule: CodeGrammar.StringRule, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if rule.hasEscapes, bytes[index] == UInt8(ascii: "\\") {
        index += 2
      } else if starts(with: rule.close, at: index) {
        return index + rule.close.count
      } else if bytes[index] == UInt8(ascii: "\n"), !rule.isMultiline {
        return index
      } else {
        index += 1
      }
    }
    return bytes.count
  }

  /// The first byte behind an index that is no space, looking at most 80 bytes ahead.
  private func nextByte(after index: Int) -> UInt8 {
    for next in index..<min(bytes.count, index + 80) where bytes[next] != UInt8(ascii: " ") && bytes[next] != UInt8(ascii: "\t") {
      return bytes[next]
    }
    return 0
  }

  // MARK: - What single languages have

  private mutating func scanSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "@") where grammar.hasAtAttributes && isWordByte(peek(1)):
      return scanAttribute()
    case UInt8(ascii: "#") where grammar.hasDirectives && isAtLineStart:
      position += 1
      while peek(0) == UInt8(ascii: " ") { position += 1 }
      let end = endOfName(position)
      output.add(.attribute, (position - 1)..<end)
      position = end
      return true
    case UInt8(ascii: "#") where grammar.isRust && (peek(1) == UInt8(ascii: "[") || peek(1) == UInt8(ascii: "!")):
      emit(
        .attribute,
        to: bytes[position..<endOfLine(from: position)].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? endOfLine(from: position))
      return true
    case UInt8(ascii: "'") where grammar.isRust: return scanRustQuote()
    case UInt8(ascii: "$") where grammar.hasDollarNames: return scanDollarName()
    case UInt8(ascii: "/") where grammar.hasRegularExpressions: return scanRegularExpression()
    default: return false
    }
  }

  private var isAtLineStart: Bool {
    var index = position - 1
    while index >= 0, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") { index -= 1 }
    return index < 0 || bytes[index] == UInt8(ascii: "\n")
  }

  private mutating func scanAttribute() -> Bool {
    // In "a @ b" of Python the sign multiplies; an attribute follows no name.
    guard !isWordByte(lastByte) || isAtLineStart || peek(-1) <= UInt8(ascii: " ") else { return false }
    var end = endOfName(position + 1)
    while end < bytes.count, bytes[end] == UInt8(ascii: "."), end + 1 < bytes.count, isWordByte(bytes[end + 1]) { end = endOfName(end + 1) }
    emit(.attribute, to: end)
    return true
  }

  /// A character such as `'a'`, or a lifetime such as `'a`.
  private mutating func scanRustQuote() -> Bool {
    let limit = min(bytes.count, position + 12)
    var index = position + 1
    if peek(1) == UInt8(ascii: "\\") { index += 2 }
    while index < limit, bytes[index] != UInt8(ascii: "'"), bytes[index] > UInt8(ascii: " ") || index == position + 1 { index += 1 }
    if index < limit, bytes[index] == UInt8(ascii: "'"), index > position + 1 {
      let scalars = bytes[(position + 1)..<index].count { $0 & 0xC0 != 0x80 }
      if scalars == 1 || peek(1) == UInt8(ascii: "\\") {
        emit(.string, to: index + 1)
        return true
      }
    }
    emit(.attribute, to: max(endOfName(position + 1), position + 1))
    return true
  }

  private mutating func scanDollarName() -> Bool {
    var end = position + 1
    if end < bytes.count, bytes[end] == UInt8(ascii: "(") || bytes[end] == UInt8(ascii: "{") {
      let close = bytes[end] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "}")
      end = bytes[end..<min(bytes.count, end + 80)].firstIndex(of: close).map { $0 + 1 } ?? end
    } else {
      end = max(endOfName(end), min(end + 1, bytes.count))
    }
    emit(.attribute, to: end)
    return true
  }

  /// A regular expression may stand where a value is expected; it ends on its line, within 400 bytes.
  private mutating func scanRegularExpression() -> Bool {
    let before: Set<UInt8> = Set("(,=:[!&|?{};+-*%<>~^".utf8).union([0])
    guard before.contains(lastByte) else { return false }
    var index = position + 1
    var isInClass = false
    let limit = min(bytes.count, position + 400)
    while index < limit, bytes[index] != UInt8(ascii: "\n") {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): isInClass = true
      case UInt8(ascii: "]"): isInClass = false
      case UInt8(ascii: "/") where !isInClass:
        emit(.string, to: endOfName(index + 1))
        return true
      default: break
      }
      index += 1
    }
    return false
  }

  // MARK: - Numbers and names

  private mutating func scanNumber() {
    let start = position
    let isHexadecimal = bytes[position] == UInt8(ascii: "0") && (peek(1) | 0x20) == UInt8(ascii: "x")
    while position < bytes.count {
      let byte = bytes[position]
      let isExponentSign =
        (byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")) && !isHexadecimal && position > start
        && (bytes[position - 1] | 0x20) == UInt8(ascii: "e")
      let isPoint = byte == UInt8(ascii: ".") && peek(1) != UInt8(ascii: ".") && (isDigit(peek(1)) || !isWordByte(peek(1)))
      guard (isWordByte(byte) && byte < 0x80) || isPoint || isExponentSign else { break }
      position += 1
    }
    output.add(.number, start..<position)
  }

  private func endOfName(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
    return end
  }

  private mutating func scanName() {
    let end = endOfName(position)
    var name = String(decoding: bytes[position..<end], as: UTF8.self)
    if grammar.ignoresCase { name = name.lowercased() }
    if grammar.stringPrefixes.contains(name), let stringEnd = endOfString(at: end) { return emit(.string, to: stringEnd) }
    emit(kind(of: name, end), to: end)
  }

  private func kind(of name: String, _ end: Int) -> CodeToken.Kind {
    if grammar.keywords.contains(name) { return .keyword }
    if grammar.constants.contains(name) { return .number }
    if grammar.types.contains(name) { return .type }
    let isCapital = name.utf8.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
    if grammar.capitalsAreTypes, isCapital, name.utf8.contains(where: { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) {
      return .type
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: "(") || (bytes[end] == UInt8(ascii: "!") && grammar.isRust) { return .function }
    return .plain
  }
}
