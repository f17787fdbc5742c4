/// Colours CSS: selectors, properties, numbers, colours, strings, at-rules and comments.
struct StyleSheetTokenizer {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  /// Whether a value is being read: between the colon and the end of a declaration.
  private var isInValue = false
  private var output = TokenLines([])

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  consuming func run(_ output: inout TokenLines) {
    self.output = output
    while position < bytes.count {
      let start = position
      step()
      if position == start { position += 1 }
    }
    output = self.output
  }

  private func peek(_ distance: Int) -> UInt8 { position + distance < bytes.count ? bytes[position + distance] : 0 }

  private mutating func emit(_ kind: CodeToken.Kind, to end: Int) {
    output.add(kind, position..<min(end, bytes.count))
    position = min(end, bytes.count)
  }

  private func endOfName(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, isWordByte(bytes[end]) || bytes[end] == UInt8(ascii: "-") { end += 1 }
    return end
  }

  private mutating func step() {
    switch bytes[position] {
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): scanComment()
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/") && position > 0 && bytes[position - 1] != UInt8(ascii: ":"):
      emit(.comment, to: bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): scanString(bytes[position])
    case UInt8(ascii: "{"):
      depth += 1
      isInValue = false
    case UInt8(ascii: "}"):
      depth -= 1
      isInValue = false
    case UInt8(ascii: ";"): isInValue = false
    case UInt8(ascii: ":") where depth > 0 && peek(1) != UInt8(ascii: ":"): isInValue = true
    case UInt8(ascii: "@"): emit(.keyword, to: endOfName(position + 1))
    case UInt8(ascii: "#"): emit(isInValue ? .number : .type, to: endOfName(position + 1))
    case UInt8(ascii: "."): scanPoint()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): scanNumber()
    case UInt8(ascii: "!"): emit(.keyword, to: endOfName(position + 1))
    default: scanName()
    }
  }

  private mutating func scanComment() {
    var index = position + 2
    while index < bytes.count, !(bytes[index] == UInt8(ascii: "/") && bytes[index - 1] == UInt8(ascii: "*") && index > position + 2) {
      index += 1
    }
    emit(.comment, to: index + 1)
  }

  private mutating func scanString(_ quote: UInt8) {
    var index = position + 1
    while index < bytes.count, bytes[index] != quote, bytes[index] != UInt8(ascii: "\n") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    let isClosed = index < bytes.count && bytes[index] == quote
    emit(.string, to: isClosed ? index + 1 : index)
  }

  private mutating func scanPoint() {
    if (0x30...0x39).contains(peek(1)) { return scanNumber() }
    let end = endOfName(position + 1)
    if end > position + 1, !isInValue { emit(.type, to: end) }
  }

  private mutating func scanNumber() {
    var end = position
    while end < bytes.count, isWordByte(bytes[end]) || bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: "%") { end += 1 }
    emit(.number, to: end)
  }

  private mutating func scanName() {
    let end = endOfName(position)
    guard end > position else { return }
    if end < bytes.count, bytes[end] == UInt8(ascii: "("), isInValue {
      emit(.function, to: end)
    } else if depth > 0, !isInValue, isProperty(end) {
      emit(.attribute, to: end)
    } else if !isInValue {
      emit(.keyword, to: end)
    } else {
      position = end
    }
  }

  /// Whether a colon and then no selector follows a name, looking at most 60 bytes ahead.
  private func isProperty(_ end: Int) -> Bool {
    guard end < bytes.count, let colon = bytes[end..<min(bytes.count, end + 8)].firstIndex(where: { $0 > UInt8(ascii: " ") }),
      bytes[colon] == UInt8(ascii: ":")
    else { return false }
    let stop = bytes[colon..<min(bytes.count, colon + 60)].firstIndex {
      $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "}")
    }
    return stop.map { bytes[$0] != UInt8(ascii: "{") } ?? true
  }
}
