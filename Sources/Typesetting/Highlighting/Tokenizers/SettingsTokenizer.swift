/// Colours files of settings, line by line: YAML, TOML and INI.
struct SettingsTokenizer {
  /// The notation of the settings.
  enum Style: Sendable { case yaml, toml, ini }

  private let bytes: [UInt8]
  private let style: Style
  private var position = 0
  private var end = 0
  /// The quotes of a TOML string that goes on over lines.
  private var openString: [UInt8] = []
  private var output = TokenLines([])

  private static let constants = CodeGrammar.words("true false null yes no on off True False Null TRUE FALSE NULL ~ inf nan")

  init(_ bytes: [UInt8], style: Style) {
    self.bytes = bytes
    self.style = style
  }

  consuming func run(_ output: inout TokenLines) {
    self.output = output
    while position < bytes.count {
      end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      scanLine()
      position = end + 1
    }
    output = self.output
  }

  private func peek(_ distance: Int = 0) -> UInt8 { position + distance < end ? bytes[position + distance] : 0 }

  private mutating func emit(_ kind: CodeToken.Kind, to stop: Int) {
    output.add(kind, position..<stop)
    position = stop
  }

  private mutating func skipSpaces() { while peek() == UInt8(ascii: " ") || peek() == UInt8(ascii: "\t") { position += 1 } }

  private mutating func scanLine() {
    if !openString.isEmpty { continueString() }
    skipSpaces()
    switch style {
    case .yaml:
      if end - position >= 3, bytes[position..<(position + 3)].elementsEqual("---".utf8) { return emit(.keyword, to: end) }
      while peek() == UInt8(ascii: "-"), peek(1) == UInt8(ascii: " ") || peek(1) == 0 {
        emit(.keyword, to: position + 1)
        skipSpaces()
      }
    case .toml, .ini:
      if peek() == UInt8(ascii: "[") {
        let close = bytes[position..<end].lastIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? end
        emit(.type, to: close)
      }
    }
    scanKey()
    while position < end { scanValuePart() }
  }

  /// Takes the name before a colon or an equals sign.
  private mutating func scanKey() {
    let separator = style == .yaml ? UInt8(ascii: ":") : UInt8(ascii: "=")
    guard !isComment(peek()), peek() != UInt8(ascii: "{"), peek() != UInt8(ascii: "[") else { return }
    var index = position
    if peek() == UInt8(ascii: "\"") || peek() == UInt8(ascii: "'") {
      guard let close = bytes[(position + 1)..<end].firstIndex(of: peek()) else { return }
      index = close
    }
    while index < end {
      if bytes[index] == separator, style != .yaml || index + 1 == end || bytes[index + 1] <= UInt8(ascii: " ") {
        emit(.attribute, to: index)
        position += 1
        return
      }
      if bytes[index] == UInt8(ascii: "#") && index > position && bytes[index - 1] == UInt8(ascii: " ") { return }
      index += 1
    }
  }

  private func isComment(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "#") || (style == .ini && byte == UInt8(ascii: ";")) }

  private mutating func scanValuePart() {
    let byte = peek()
    if isComment(byte), position == 0 || bytes[position - 1] <= UInt8(ascii: " ") { return emit(.comment, to: end) }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): style == .ini ? scanWord() : scanString(byte)
    case UInt8(ascii: "&") where style == .yaml, UInt8(ascii: "*") where style == .yaml, UInt8(ascii: "!") where style == .yaml:
      emit(.type, to: endOfWord(position + 1))
    case UInt8(ascii: "|") where style == .yaml, UInt8(ascii: ">") where style == .yaml: emit(.keyword, to: position + 1)
    case 0...UInt8(ascii: " "), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","),
      UInt8(ascii: "="):
      position += 1
    default: scanWord()
    }
  }

  private mutating func scanString(_ quote: UInt8) {
    if style == .toml, peek(1) == quote, peek(2) == quote {
      openString = [quote, quote, quote]
      emit(.string, to: position + 3)
      return continueString()
    }
    var index = position + 1
    while index < end, bytes[index] != quote { index += bytes[index] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1 }
    emit(.string, to: min(index + 1, end))
  }

  /// Goes on with a string of three quotes until they come again or the line ends.
  private mutating func continueString() {
    var index = position
    while index < end {
      if index + 3 <= end, bytes[index..<(index + 3)].elementsEqual(openString) {
        openString = []
        return emit(.string, to: index + 3)
      }
      index += 1
    }
    emit(.string, to: end)
  }

  private func endOfWord(_ start: Int) -> Int {
    let stops = Set(" \t\r,[]{}=\"".utf8)
    var index = start
    while index < end, !stops.contains(bytes[index]) { index += 1 }
    return index
  }

  private mutating func scanWord() {
    let stop = max(endOfWord(position), position + 1)
    let word = String(decoding: bytes[position..<stop], as: UTF8.self)
    let startsNumber =
      (0x30...0x39).contains(peek()) || ((peek() == UInt8(ascii: "-") || peek() == UInt8(ascii: "+")) && (0x30...0x39).contains(peek(1)))
    let isNumber = startsNumber && word.utf8.allSatisfy { isWordByte($0) || ".+-:".utf8.contains($0) }
    emit(isNumber || Self.constants.contains(word) ? .number : .plain, to: stop)
  }
}
