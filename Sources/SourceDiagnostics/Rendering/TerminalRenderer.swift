/// Shows diagnostics in a terminal: `file:line:column: error: summary`, the line with a caret, notes and ways to mend it.
package struct TerminalRenderer: Sendable {
  /// Whether to colour with ANSI escapes.
  package var usesColor: Bool

  /// A renderer with or without colour.
  package init(usesColor: Bool = false) { self.usesColor = usesColor }

  /// The text of one diagnostic, ending with a line break.
  package func render(_ diagnostic: Diagnostic) -> String {
    let headline = "\(diagnostic.severity.rawValue): "
    let color = color(of: diagnostic.severity)
    var text = location(diagnostic.range) + paint(headline, color) + paint(visible(diagnostic.summary), "1") + "\n"
    if let range = diagnostic.range { text += excerpt(range, color: color) }
    if let explanation = diagnostic.explanation {
      for line in explanation.split(separator: "\n", omittingEmptySubsequences: false) { text += "  \(visible(String(line)))\n" }
    }
    for note in diagnostic.notes {
      text += location(note.range) + paint("note: ", "36") + visible(note.message) + "\n"
      if let range = note.range { text += excerpt(range, color: "36") }
    }
    for fixIt in diagnostic.fixIts { text += "  " + paint("help: ", "32") + visible(fixIt.message) + "\n" }
    return text
  }

  private func location(_ range: SourceRange?) -> String {
    guard let range else { return "" }
    let start = range.start
    return paint("\(visible(range.file.name)):\(start.line):\(start.column): ", "1")
  }

  /// The line of a range with a caret under its first character and `~` under the rest.
  private func excerpt(_ range: SourceRange, color: String) -> String {
    let start = range.start
    let contents = range.file.lineContents(start.line)
    let window = window(of: contents, around: range.offsets.lowerBound, in: range.file)
    let number = String(start.line)
    let gutter = String(repeating: " ", count: number.count)
    let line = range.file.text(in: window)
    let before = range.file.text(in: window.lowerBound..<max(window.lowerBound, min(range.offsets.lowerBound, window.upperBound)))
    let marked = range.file.text(in: range.offsets.lowerBound..<min(range.offsets.upperBound, window.upperBound))
    let width = max(1, displayWidth(marked))
    let marks = "^" + String(repeating: "~", count: width - 1)
    let indent = before.unicodeScalars.map { $0 == "\t" ? "\t" : String(repeating: " ", count: displayWidth(of: $0)) }.joined()
    return " \(number) | \(visible(line))\n \(gutter) | \(indent)\(paint(marks, color))\n"
  }

  /// A long line is cut to about 160 bytes around the place of interest, at character boundaries.
  private func window(of contents: Range<Int>, around offset: Int, in file: SourceFile) -> Range<Int> {
    guard contents.count > 160 else { return contents }
    var lower = max(contents.lowerBound, min(offset, contents.upperBound) - 60)
    var upper = min(contents.upperBound, lower + 160)
    while lower > contents.lowerBound, file.utf8[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper < contents.upperBound, file.utf8[upper] & 0xC0 == 0x80 { upper += 1 }
    return lower..<upper
  }

  private func color(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "31;1"
    case .warning: "33;1"
    case .note: "36"
    }
  }

  private func paint(_ text: String, _ code: String) -> String { usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }

  /// A text without control characters, which could move the cursor or hide what was written.
  private func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\t") || (0x7F..<0xA0).contains(scalar.value)
  }
}
