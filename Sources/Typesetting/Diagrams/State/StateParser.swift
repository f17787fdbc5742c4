import SourceDiagnostics

/// Reads a state diagram as a flowchart: states are nodes, composite states subgraphs, transitions edges.
///
/// Source: the documented syntax of Mermaid 11, "State diagrams".
struct StateParser {
  private var flow: FlowchartParser
  private var noteCount = 0

  init(_ scanner: DiagramScanner, title: String?) { flow = FlowchartParser(scanner, title: title) }

  /// The chart of a state diagram, and what is wrong with it.
  static func parse(_ scanner: DiagramScanner, _ header: DiagramHeader) -> (Flowchart, [Diagnostic]) {
    var parser = StateParser(scanner, title: header.title)
    parser.parse()
    return (parser.flow.chart, parser.flow.scanner.diagnostics)
  }

  private mutating func parse() {
    flow.scanner.skipLine()
    while true {
      flow.scanner.skipBlank()
      if flow.scanner.isAtEnd { break }
      flow.scanner.beginStatement()
      let start = flow.scanner.offset
      parseStatement()
      if flow.scanner.offset == start { flow.scanner.skipLine() }
    }
    flow.finish()
  }

  // MARK: - Statements

  private mutating func parseStatement() {
    let start = flow.scanner.offset
    if flow.scanner.consume("}") { return flow.parseEnd(start..<flow.scanner.offset) }
    let word = flow.scanner.text(flow.scanner.scanWord())
    let isWhole = flow.scanner.isAtStatementEnd || flow.scanner.peek() <= UInt8(ascii: " ")
    switch word {
    case "state" where isWhole: parseState(start)
    case "direction" where isWhole: flow.parseDirection()
    case "note" where isWhole: parseNote(start..<flow.scanner.offset)
    case "classDef" where isWhole: flow.styles.parseDefinition(&flow.scanner)
    case "class" where isWhole: flow.styles.parseApplication(&flow.scanner)
    case "style" where isWhole: flow.styles.parseStyle(&flow.scanner)
    case "accTitle", "accDescr": flow.parseAccessibility()
    case "hide", "scale": flow.scanner.skipLine()
    case "click" where isWhole: flow.skipInteraction(start)
    case "" where flow.scanner.starts(with: "--") && !flow.scanner.starts(with: "-->"):
      flow.scanner.skipLine()
      flow.scanner.report(.warning, "UnsupportedState", start..<(start + 2), "Regions of a state that run at once are drawn as one")
    default:
      flow.scanner.offset = start
      parseTransition()
    }
  }

  /// Reads `A --> B : text`, `A : text` or `A`.
  private mutating func parseTransition() {
    let start = flow.scanner.offset
    guard let source = parseEnd(isSource: true) else { return reportLine(start) }
    flow.scanner.skipSpaces()
    if flow.scanner.consume("-->") {
      flow.scanner.skipSpaces()
      guard let target = parseEnd(isSource: false) else { return reportLine(start) }
      let label = parseDescription()
      guard flow.chart.edges.count < FlowchartParser.edgeLimit else { return }
      var edge = FlowchartEdge(source: .node(source), target: .node(target))
      edge.targetHead = .arrow
      edge.label = label.flatMap { $0.isEmpty ? nil : $0 }
      flow.chart.edges.append(edge)
    } else if let label = parseDescription() {
      flow.chart.nodes[source].label = label
    }
    flow.scanner.skipSpaces()
    if !flow.scanner.isAtStatementEnd { reportLine(flow.scanner.offset) }
  }

  private mutating func reportLine(_ start: Int) {
    flow.scanner.offset = start
    flow.scanner.skipLine()
    let line = trimmed(start..<flow.scanner.offset, in: flow.scanner.bytes)
    guard !flow.scanner.hasStatementError else { return }
    flow.scanner.report(
      .error, "InvalidState", line, "'\(shortened(flow.scanner.text(line)))' is not a statement of a state diagram",
      explanation: "A transition is written 'A --> B : text', a start '[*] --> A'.")
  }

  private mutating func parseDescription() -> DiagramLabel? {
    flow.scanner.skipSpaces()
    guard flow.scanner.peek() == UInt8(ascii: ":"), flow.scanner.peek(1) != UInt8(ascii: ":") else { return nil }
    flow.scanner.offset += 1
    return flow.makeLabel(LabelSource(range: flow.scanner.scanRestOfLine()))
  }

  /// Reads the name of a state; `[*]` is a point of its own in each composite state.
  private mutating func parseEnd(isSource: Bool) -> Int? {
    let start = flow.scanner.offset
    if flow.scanner.consume("[*]") {
      let scope = flow.openSubgraphs.last.map { String($0.index) } ?? ""
      let index = flow.node(named: "[*]\(isSource ? "start" : "end")\(scope)", at: start..<flow.scanner.offset)
      if let index {
        flow.chart.nodes[index].shape = isSource ? .startPoint : .endPoint
        flow.chart.nodes[index].label = DiagramLabel(isSource ? "●" : "◉")
      }
      return index
    }
    let range = scanName()
    guard !range.isEmpty else { return nil }
    let index = state(flow.scanner.text(range), range)
    if flow.scanner.consume(":::") {
      flow.styles.applications.append(.init(className: flow.scanner.scanWord(), nodes: [range]))
    }
    return index
  }

  private mutating func scanName() -> Range<Int> {
    let start = flow.scanner.offset
    while isWordByte(flow.scanner.peek())
      || (flow.scanner.peek() == UInt8(ascii: "-") && isWordByte(flow.scanner.peek(1)) && flow.scanner.offset > start)
      || flow.scanner.peek() == UInt8(ascii: ".")
    { flow.scanner.offset += 1 }
    return start..<flow.scanner.offset
  }

  private mutating func state(_ id: String, _ range: Range<Int>) -> Int? {
    let isNew = flow.nodeIndices[id] == nil
    let index = flow.node(named: id, at: range)
    if isNew, let index { flow.chart.nodes[index].shape = .rounded }
    return index
  }

  // MARK: - Declarations

  /// Reads `state "text" as A`, `state A { … }`, `state A <<choice>>`.
  private mutating func parseState(_ start: Int) {
    flow.scanner.skipSpaces()
    var label: DiagramLabel?
    if let quoted = flow.scanner.scanQuoted() {
      label = flow.makeLabel(quoted)
      flow.scanner.skipSpaces()
      if flow.scanner.text(flow.scanner.scanWord()) != "as" { return reportLine(start) }
      flow.scanner.skipSpaces()
    }
    let range = scanName()
    guard !range.isEmpty else { return reportLine(start) }
    let id = flow.scanner.text(range)
    flow.scanner.skipSpaces()
    if flow.scanner.consume("{") { return flow.open(id: id, title: label ?? DiagramLabel(id), at: range) }
    guard let index = state(id, range) else { return }
    if let label { flow.chart.nodes[index].label = label }
    if flow.scanner.consume("<<") || flow.scanner.consume("[[") {
      let kind = flow.scanner.text(flow.scanner.scanWord())
      flow.chart.nodes[index].shape = ["choice": .rhombus, "fork": .bar, "join": .bar][kind] ?? .rounded
      flow.chart.nodes[index].label = DiagramLabel("")
      flow.scanner.skipLine()
    }
  }

  /// Reads `right of A : text`, or the lines up to `end note`, as a node beside the state.
  private mutating func parseNote(_ keyword: Range<Int>) {
    flow.scanner.skipSpaces()
    let side = flow.scanner.text(flow.scanner.scanWord())
    flow.scanner.skipSpaces()
    guard side == "left" || side == "right", flow.scanner.text(flow.scanner.scanWord()) == "of" else {
      return reportLine(keyword.lowerBound)
    }
    flow.scanner.skipSpaces()
    let range = scanName()
    guard !range.isEmpty, let target = state(flow.scanner.text(range), range) else { return reportLine(keyword.lowerBound) }
    let label = parseDescription() ?? parseNoteLines(keyword)
    noteCount += 1
    guard let note = flow.node(named: "note\u{0}\(noteCount)", at: keyword) else { return }
    flow.chart.nodes[note].label = label
    flow.chart.nodes[note].style.fill = DiagramColor("#fff9c4")
    var edge = FlowchartEdge(source: .node(target), target: .node(note))
    edge.line = .dotted
    flow.chart.edges.append(edge)
  }

  private mutating func parseNoteLines(_ keyword: Range<Int>) -> DiagramLabel {
    flow.scanner.skipLine()
    let start = flow.scanner.offset
    while !flow.scanner.isAtEnd {
      flow.scanner.offset += 1
      flow.scanner.skipSpaces()
      let end = flow.scanner.offset
      if flow.scanner.consume("end note") { return flow.makeLabel(LabelSource(range: trimmed(start..<end, in: flow.scanner.bytes))) }
      flow.scanner.skipLine()
    }
    flow.scanner.report(.error, "UnclosedNote", keyword, "The note has no 'end note'")
    return flow.makeLabel(LabelSource(range: trimmed(start..<flow.scanner.bytes.count, in: flow.scanner.bytes)))
  }
}
