import SourceDiagnostics

/// Decides which lines of a block the reader sees, and which are set off.
///
/// Lines between `// snippet.hide` and `// snippet.show` and lines that end in `// hide` run but don't show; `// highlight-next-line`,
/// `// highlight-start` and `// highlight-end` set lines off and vanish. Ranges of line numbers count the lines that are left.
struct CodeLines {
  private var lines: [CodeLine] = []
  private var isHiding = false
  private var isHighlighting = false
  private var highlightsNext = false

  /// The lines of a code that are shown.
  static func displayed(_ code: String, marks: FenceAttributes) -> [CodeLine] {
    var reader = CodeLines()
    guard !code.isEmpty else { return [] }
    for (index, line) in code.split(separator: "\n", omittingEmptySubsequences: false).enumerated() { reader.read(String(line), index) }
    reader.mark(marks.highlighted) { $0.isHighlighted = true }
    reader.mark(marks.inserted) { $0.change = .inserted }
    reader.mark(marks.deleted) { $0.change = .deleted }
    return reader.lines
  }

  private mutating func read(_ line: String, _ index: Int) {
    guard Self.mayCommand(line) || isHiding else {
      lines.append(CodeLine(index: index, text: line, isHighlighted: isHighlighting || highlightsNext, change: nil))
      highlightsNext = false
      return
    }
    switch Self.command(in: line) {
    case "snippet.hide": isHiding = true
    case "snippet.show": isHiding = false
    case "highlight-next-line": highlightsNext = true
    case "highlight-start": isHighlighting = true
    case "highlight-end": isHighlighting = false
    default:
      guard !isHiding, !Self.endsInHide(line) else { return }
      lines.append(CodeLine(index: index, text: line, isHighlighted: isHighlighting || highlightsNext, change: nil))
      highlightsNext = false
    }
  }

  private mutating func mark(_ ranges: [ClosedRange<Int>], _ change: (inout CodeLine) -> Void) {
    for range in ranges where range.lowerBound <= lines.count {
      for number in range.lowerBound...min(range.upperBound, lines.count) { change(&lines[number - 1]) }
    }
  }

  /// Whether a line has the letters "hi" or "sh", without which it steers nothing; most lines of code end here.
  private static func mayCommand(_ line: String) -> Bool {
    var previous: UInt8 = 0
    for unit in line.utf8 {
      if previous == UInt8(ascii: "h"), unit == UInt8(ascii: "i") { return true }
      if previous == UInt8(ascii: "s"), unit == UInt8(ascii: "h") { return true }
      previous = unit
    }
    return false
  }

  /// The text of a line that is a comment and nothing else, in any of the usual notations.
  private static func command(in line: String) -> Substring? {
    let text = line.trimmingBlanks
    for (open, close) in [("//", ""), ("#", ""), ("--", ""), ("%", ""), ("<!--", "-->"), ("/*", "*/"), ("{/*", "*/}")] {
      guard text.hasPrefix(open), text.hasSuffix(close), text.count >= open.count + close.count else { continue }
      return text.dropFirst(open.count).dropLast(close.count).trimmingBlanks
    }
    return nil
  }

  private static func endsInHide(_ line: String) -> Bool {
    let text = line.trimmingBlanks
    guard text.hasSuffix("hide") else { return false }
    let before = text.dropLast(4).trimmingBlanks
    return before.hasSuffix("//") && !before.hasSuffix("///")
  }
}

extension StringProtocol {
  /// The text without blanks and tabs at its ends.
  var trimmingBlanks: Substring {
    var text = Substring(self)
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
