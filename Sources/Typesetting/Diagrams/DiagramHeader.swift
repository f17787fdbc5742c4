import SourceDiagnostics

/// What stands before the statements of a diagram: front matter, directives, comments, and the word that names its kind.
struct DiagramHeader {
  /// The title of the front matter.
  var title: String?
  /// The word that names the kind, such as `flowchart` or `sequenceDiagram`; empty if there is none.
  var keyword = ""
  /// Where the word stands.
  var range = 0..<0

  /// Reads a header and leaves the scanner behind the keyword.
  static func scan(_ scanner: inout DiagramScanner) -> DiagramHeader {
    var header = DiagramHeader()
    header.title = scanFrontMatter(&scanner)
    skipDirectives(&scanner)
    let start = scanner.offset
    while isWordByte(scanner.peek()) || (scanner.peek() == UInt8(ascii: "-") && scanner.offset > start) { scanner.offset += 1 }
    header.range = start..<scanner.offset
    header.keyword = scanner.text(header.range)
    return header
  }

  /// Reads `---`, lines, `---` at the start of the code; of the settings only `title` is followed.
  private static func scanFrontMatter(_ scanner: inout DiagramScanner) -> String? {
    let start = scanner.offset
    scanner.skipBlank()
    guard scanner.consume("---") else {
      scanner.offset = start
      return nil
    }
    var title: String?
    scanner.skipLine()
    while !scanner.isAtEnd {
      scanner.offset += 1
      if scanner.starts(with: "---") {
        scanner.skipLine()
        return title
      }
      if scanner.consume("title:") { title = unquoted(scanner.text(scanner.scanRestOfLine())) }
      scanner.skipLine()
    }
    scanner.report(.error, "UnclosedFrontMatter", start..<(start + 3), "The front matter of the diagram has no closing '---'")
    return title
  }

  private static func unquoted(_ text: String) -> String {
    let quotes: [Character] = ["\"", "'"]
    guard text.count >= 2, let first = text.first, quotes.contains(first), text.last == first else { return text }
    return String(text.dropFirst().dropLast())
  }

  /// Moves over comments, and over directives, which change nothing here and are reported.
  private static func skipDirectives(_ scanner: inout DiagramScanner) {
    while true {
      while scanner.peek() == UInt8(ascii: "\n") || scanner.peek() == UInt8(ascii: ";") { scanner.offset += 1 }
      scanner.skipSpaces()
      if scanner.starts(with: "%%{") {
        skipDirective(&scanner)
      } else if scanner.starts(with: "%%") {
        scanner.skipLine()
      } else if scanner.peek() != UInt8(ascii: "\n") {
        return
      }
    }
  }

  private static func skipDirective(_ scanner: inout DiagramScanner) {
    let start = scanner.offset
    while !scanner.isAtEnd, !scanner.starts(with: "}%%") { scanner.offset += 1 }
    let isClosed = scanner.consume("}%%")
    scanner.report(
      isClosed ? .warning : .error, isClosed ? "UnsupportedDirective" : "UnclosedDirective",
      start..<(isClosed ? scanner.offset : start + 3),
      isClosed ? "A directive has no effect: diagrams follow the page's theme" : "The directive has no closing '}%%'")
  }
}
