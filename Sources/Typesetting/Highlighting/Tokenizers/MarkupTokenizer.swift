/// Colours HTML and XML: tags, attributes, their values, character references and comments.
struct MarkupTokenizer {
  private let bytes: [UInt8]
  private var position = 0
  private var output = TokenLines([])

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  consuming func run(_ output: inout TokenLines) {
    self.output = output
    while let start = bytes[position...].firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) {
      position = start
      if bytes[start] == UInt8(ascii: "&") { scanReference() } else { scanTagOrComment() }
    }
    output = self.output
  }

  private func starts(with text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { buffer in bytes[position..<(position + buffer.count)].elementsEqual(buffer) }
  }

  private mutating func emit(_ kind: CodeToken.Kind, to end: Int) {
    output.add(kind, position..<end)
    position = end
  }

  /// Where a text ends that is looked for from the position on; the end of the code if it is not there.
  private func end(of text: String) -> Int {
    let close = Array(text.utf8)
    var index = position
    while index + close.count <= bytes.count {
      if bytes[index] == close[0], bytes[index..<(index + close.count)].elementsEqual(close) { return index + close.count }
      index += 1
    }
    return bytes.count
  }

  private mutating func scanReference() {
    let limit = min(bytes.count, position + 12)
    if let end = bytes[position..<limit].firstIndex(of: UInt8(ascii: ";")) { emit(.number, to: end + 1) } else { position += 1 }
  }

  private mutating func scanTagOrComment() {
    if starts(with: "<!--") { return emit(.comment, to: end(of: "-->")) }
    if starts(with: "<![CDATA[") { return emit(.string, to: end(of: "]]>")) }
    if starts(with: "<!") || starts(with: "<?") { return emit(.attribute, to: end(of: ">")) }
    var index = position + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
    let nameStart = index
    while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
    guard index > nameStart else {
      position += 1
      return
    }
    emit(.keyword, to: index)
    scanAttributes()
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "@")
  }

  private mutating func scanAttributes() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") { return emit(.keyword, to: position + 1) }
      if byte == UInt8(ascii: "<") { return }
      if byte == UInt8(ascii: "/") {
        emit(.keyword, to: position + 1)
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let close = bytes[(position + 1)...].firstIndex(of: byte).map { $0 + 1 } ?? bytes.count
        emit(.string, to: close)
      } else if isNameByte(byte) {
        var end = position
        while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
        emit(.attribute, to: end)
      } else {
        position += 1
      }
    }
  }
}
