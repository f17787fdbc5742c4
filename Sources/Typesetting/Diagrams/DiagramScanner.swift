import SourceDiagnostics

/// A cursor over the code of a diagram that collects diagnostics at their places in the lesson.
struct DiagramScanner {
  let source: EmbeddedSource
  let bytes: [UInt8]
  /// The offset in the code of the next code unit.
  var offset = 0
  private var reported: [Diagnostic] = []
  private var errorCount = 0
  private var errorCountAtStatement = 0

  /// More mistakes than this in one diagram help nobody.
  private static let diagnosticLimit = 20

  /// The diagnostics that say that a diagram is larger than may be; nothing is reported after one.
  private static let limits = ["DiagramTooLarge", "SubgraphsTooDeep"]

  init(_ source: EmbeddedSource) {
    self.source = source
    bytes = Array(source.code.utf8)
  }

  // MARK: - Looking

  var isAtEnd: Bool { offset >= bytes.count }

  /// The code unit at the cursor plus a distance, 0 outside the code.
  func peek(_ distance: Int = 0) -> UInt8 {
    let index = offset + distance
    return index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset + count <= bytes.count else { return false }
    return text.withUTF8Buffer { buffer in bytes[offset..<(offset + count)].elementsEqual(buffer) }
  }

  /// Whether the cursor stands at the end of a statement: the end of the line or a semicolon.
  var isAtStatementEnd: Bool {
    isAtEnd || peek() == UInt8(ascii: "\n") || peek() == UInt8(ascii: ";") || isAtComment
  }

  private var isAtComment: Bool { peek() == UInt8(ascii: "%") && peek(1) == UInt8(ascii: "%") }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  // MARK: - Moving

  mutating func consume(_ text: StaticString) -> Bool {
    guard starts(with: text) else { return false }
    offset += text.utf8CodeUnitCount
    return true
  }

  /// Moves over spaces within the line.
  mutating func skipSpaces() {
    while peek() == UInt8(ascii: " ") || peek() == UInt8(ascii: "\t") || peek() == UInt8(ascii: "\r") { offset += 1 }
  }

  /// Moves over spaces, line breaks, comments and semicolons.
  mutating func skipBlank() {
    while !isAtEnd {
      skipSpaces()
      if isAtComment {
        skipLine()
      } else if peek() == UInt8(ascii: "\n") || peek() == UInt8(ascii: ";") {
        offset += 1
      } else {
        return
      }
    }
  }

  /// Moves to the end of the line, before its line break.
  mutating func skipLine() {
    while !isAtEnd, peek() != UInt8(ascii: "\n") { offset += 1 }
  }

  /// Moves over a word of letters, digits and `_`.
  mutating func scanWord() -> Range<Int> {
    let start = offset
    while !isAtEnd, isWordByte(peek()) { offset += 1 }
    return start..<offset
  }

  /// Moves to the end of the line and gives what stood there, without spaces at the ends and without a closing semicolon.
  mutating func scanRestOfLine() -> Range<Int> {
    skipSpaces()
    let start = offset
    skipLine()
    var end = offset
    while end > start, bytes[end - 1] <= UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: ";") { end -= 1 }
    return start..<end
  }

  // MARK: - Reporting

  /// Records what is wrong with a part of the code.
  mutating func report(
    _ severity: Diagnostic.Severity,
    _ identifier: String,
    _ range: Range<Int>,
    _ summary: String,
    explanation: String? = nil,
    fixIts: [Diagnostic.FixIt] = []
  ) {
    if severity == .error { errorCount += 1 }
    // What follows a limit that is reached is a consequence of it.
    guard reported.count < Self.diagnosticLimit, !reported.contains(where: { Self.limits.contains($0.identifier) }) else { return }
    reported.append(
      Diagnostic(severity, identifier, at: source.range(range), summary, explanation: explanation, fixIts: fixIts))
  }

  /// Says that what is read from here on is a statement of its own.
  mutating func beginStatement() { errorCountAtStatement = errorCount }

  /// Whether the statement already has an error, of which others may only be a consequence.
  var hasStatementError: Bool { errorCount > errorCountAtStatement }

  /// Whether a rule was reported.
  func hasReported(_ identifier: String) -> Bool { reported.contains { $0.identifier == identifier } }

  /// What was reported, in the order of the places.
  var diagnostics: [Diagnostic] {
    reported.enumerated().sorted { one, other in
      let (a, b) = (one.element.range?.offsets.lowerBound ?? 0, other.element.range?.offsets.lowerBound ?? 0)
      return (a, one.offset) < (b, other.offset)
    }.map(\.element)
  }
}
