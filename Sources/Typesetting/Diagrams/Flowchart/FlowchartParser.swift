import SourceDiagnostics

/// Reads the statements of a flowchart, one after the other; a statement that can't be read is reported and skipped.
///
/// Source: the documented syntax of Mermaid 11, "Flowcharts - Basic Syntax".
struct FlowchartParser {
  var scanner: DiagramScanner
  var chart = Flowchart()
  /// The index of each node by its name.
  var nodeIndices: [String: Int] = [:]
  /// The subgraphs that are open, outermost first, with the nodes and subgraphs named inside each.
  var openSubgraphs: [OpenSubgraph] = []
  var styles = FlowchartStyles()
  /// The names of edges (`e1@-->`), which a later `e1@{ … }` may refer to.
  var edgeNames: Set<String> = []

  /// A subgraph that has no `end` yet.
  struct OpenSubgraph {
    var index: Int
    var range: Range<Int>
    var nodes: [Int] = []
    var children: [Int] = []
  }

  /// A chart this big can't be read by anybody; laying it out would only take time.
  static let nodeLimit = 600
  static let edgeLimit = 1200
  static let nestingLimit = 20

  init(_ scanner: DiagramScanner, title: String?) {
    self.scanner = scanner
    chart.title = title
  }

  /// Reads everything behind the word `flowchart`.
  mutating func parse() {
    parseDirectionOfChart()
    while true {
      scanner.skipBlank()
      if scanner.isAtEnd { break }
      let start = scanner.offset
      scanner.beginStatement()
      parseStatement()
      if scanner.offset == start { scanner.skipLine() }
    }
    finish()
  }

  /// Closes what is open and applies what could only be applied at the end.
  mutating func finish() {
    while let open = openSubgraphs.popLast() {
      scanner.report(.error, "UnclosedSubgraph", open.range, "The subgraph is not closed")
      close(open)
    }
    styles.apply(to: &chart, nodeIndices, in: &scanner)
    resolveSubgraphEnds()
  }

  private mutating func parseDirectionOfChart() {
    scanner.skipSpaces()
    guard !scanner.isAtStatementEnd else { return }
    let range = scanDirectionWord()
    if let direction = FlowDirection(mermaid: scanner.text(range)) {
      chart.direction = direction
    } else {
      reportUnknownDirection(range)
    }
  }

  private mutating func scanDirectionWord() -> Range<Int> {
    let start = scanner.offset
    while !scanner.isAtStatementEnd, scanner.peek() > UInt8(ascii: " ") { scanner.offset += 1 }
    return start..<scanner.offset
  }

  private mutating func reportUnknownDirection(_ range: Range<Int>) {
    scanner.report(
      .error, "UnknownDirection", range, "'\(scanner.text(range))' is not a direction",
      explanation: "A direction is TB or TD (down), BT (up), LR (to the right) or RL (to the left).")
  }

  /// Skips a statement of which the rest can't be read.
  mutating func skipStatement() {
    while !scanner.isAtEnd, scanner.peek() != UInt8(ascii: "\n"), scanner.peek() != UInt8(ascii: ";") { scanner.offset += 1 }
  }

  // MARK: - Statements

  private mutating func parseStatement() {
    let start = scanner.offset
    let word = scanner.text(scanner.scanWord())
    let next = scanner.peek()
    let isWhole = scanner.isAtStatementEnd || next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") || next == UInt8(ascii: "\r")
    switch word {
    case "subgraph" where isWhole: parseSubgraph(start)
    case "end" where isWhole: parseEnd(start..<scanner.offset)
    case "direction" where isWhole: parseDirection()
    case "style" where isWhole: styles.parseStyle(&scanner)
    case "classDef" where isWhole: styles.parseDefinition(&scanner)
    case "class" where isWhole: styles.parseApplication(&scanner)
    case "linkStyle" where isWhole: styles.parseLinkStyle(&scanner)
    case "click" where isWhole: skipInteraction(start)
    case "accTitle", "accDescr": parseAccessibility()
    default:
      scanner.offset = start
      parseChain()
      expectStatementEnd()
    }
  }

  private mutating func expectStatementEnd() {
    scanner.skipSpaces()
    guard !scanner.isAtStatementEnd else { return }
    let start = scanner.offset
    skipStatement()
    guard !scanner.hasStatementError else { return }
    let rest = trimmed(start..<scanner.offset, in: scanner.bytes)
    scanner.report(
      .error, "UnexpectedText", rest, "'\(shortened(scanner.text(rest)))' can't stand here",
      explanation: "A statement is a chain of nodes and edges such as 'A --> B', and ends with the line or with ';'.")
  }

  mutating func parseDirection() {
    scanner.skipSpaces()
    let range = scanDirectionWord()
    guard let direction = FlowDirection(mermaid: scanner.text(range)) else { return reportUnknownDirection(range) }
    if let open = openSubgraphs.last {
      chart.subgraphs[open.index].direction = direction
    } else {
      chart.direction = direction
    }
  }

  mutating func skipInteraction(_ start: Int) {
    let rest = scanner.scanRestOfLine()
    scanner.report(
      .warning, "UnsupportedInteraction", start..<rest.upperBound, "'click' has no effect: a diagram is a picture",
      explanation: "Put the link into the text around the diagram.")
  }

  /// Reads `accTitle: …`, `accDescr: …` and `accDescr { … }`.
  mutating func parseAccessibility() {
    scanner.skipSpaces()
    var text: String
    if scanner.consume(":") {
      text = scanner.text(scanner.scanRestOfLine())
    } else if scanner.consume("{") {
      let start = scanner.offset
      while !scanner.isAtEnd, scanner.peek() != UInt8(ascii: "}") { scanner.offset += 1 }
      text = scanner.text(start..<scanner.offset).split { $0 == "\n" || $0 == " " }.joined(separator: " ")
      if !scanner.consume("}") {
        scanner.report(.error, "UnclosedDescription", (start - 1)..<start, "The description has no closing '}'")
      }
    } else {
      return expectStatementEnd()
    }
    if let earlier = chart.accessibilityText { text = earlier + ". " + text }
    chart.accessibilityText = text
  }
}

/// A text short enough for a message.
func shortened(_ text: String) -> String {
  text.count <= 40 ? text : text.prefix(39) + "…"
}
