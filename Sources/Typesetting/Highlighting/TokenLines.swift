/// Collects the tokens of a code in order; what no token covers is plain.
struct TokenLines {
  private let bytes: [UInt8]
  private var lines: [[CodeToken]] = []
  private var line: [CodeToken] = []
  /// Everything before this offset has its token.
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Adds a token; what lies between it and the one before is plain.
  ///
  /// A token that starts before the end of the last is cut; ends within a character are moved behind it.
  mutating func add(_ kind: CodeToken.Kind, _ range: Range<Int>) {
    let lower = characterBoundary(max(range.lowerBound, position))
    let upper = characterBoundary(range.upperBound)
    guard upper > lower else { return }
    if lower > position { append(.plain, position..<lower) }
    append(kind, lower..<upper)
    position = upper
  }

  /// The first offset from a given one on that is not within a character.
  private func characterBoundary(_ offset: Int) -> Int {
    var offset = min(offset, bytes.count)
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  /// The lines, with the rest of the code as plain text.
  mutating func finish() -> HighlightedCode {
    if position < bytes.count { append(.plain, position..<bytes.count) }
    position = bytes.count
    lines.append(line)
    line = []
    return HighlightedCode(lines: lines)
  }

  /// Cuts a token at line breaks.
  private mutating func append(_ kind: CodeToken.Kind, _ range: Range<Int>) {
    var start = range.lowerBound
    while let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) {
      appendPiece(kind, start..<end)
      lines.append(line)
      line = []
      start = end + 1
    }
    appendPiece(kind, start..<range.upperBound)
  }

  /// Adds a piece of a line, joined to the token before it where both look the same.
  private mutating func appendPiece(_ kind: CodeToken.Kind, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let text = String(decoding: bytes[range], as: UTF8.self)
    if let last = line.last, last.kind == kind {
      line[line.count - 1].text += text
    } else {
      line.append(CodeToken(kind, text))
    }
  }
}
