import SourceDiagnostics

/// Reads a class diagram as a flowchart: classes are nodes with members, relations edges, namespaces subgraphs.
///
/// Source: the documented syntax of Mermaid 11, "Class diagrams".
struct ClassParser {
  private var flow: FlowchartParser
  private var noteCount = 0

  private init(_ scanner: DiagramScanner, title: String?) { flow = FlowchartParser(scanner, title: title) }

  /// The chart of a class diagram, and what is wrong with it.
  static func parse(_ scanner: DiagramScanner, _ header: DiagramHeader) -> (Flowchart, [Diagnostic]) {
    var parser = ClassParser(scanner, title: header.title)
    parser.flow.scanner.skipLine()
    while true {
      parser.flow.scanner.skipBlank()
      if parser.flow.scanner.isAtEnd { break }
      parser.flow.scanner.beginStatement()
      let start = parser.flow.scanner.offset
      parser.parseStatement()
      if parser.flow.scanner.offset == start { parser.flow.scanner.skipLine() }
    }
    parser.flow.finish()
    return (parser.flow.chart, parser.flow.scanner.diagnostics)
  }

  // MARK: - Statements

  private mutating func parseStatement() {
    let start = flow.scanner.offset
    if flow.scanner.consume("}") { return flow.parseEnd(start..<flow.scanner.offset) }
    if flow.scanner.consume("<<") { return parseAnnotation(start) }
    let word = flow.scanner.text(flow.scanner.scanWord())
    let isWhole = flow.scanner.isAtStatementEnd || flow.scanner.peek() <= UInt8(ascii: " ")
    switch word {
    case "class" where isWhole: parseClass(start)
    case "namespace" where isWhole:
      flow.scanner.skipSpaces()
      let name = scanName()
      flow.scanner.skipSpaces()
      guard flow.scanner.consume("{") else { return reportLine(start) }
      flow.open(id: "namespace " + flow.scanner.text(name), title: DiagramLabel(flow.scanner.text(name)), at: name)
    case "direction" where isWhole: flow.parseDirection()
    case "note" where isWhole: parseNote(start)
    case "classDef" where isWhole: flow.styles.parseDefinition(&flow.scanner)
    case "style" where isWhole: flow.styles.parseStyle(&flow.scanner)
    case "accTitle", "accDescr": flow.parseAccessibility()
    case "click", "link", "callback", "cssClass": flow.skipInteraction(start)
    default:
      flow.scanner.offset = start
      parseRelation()
    }
  }

  private mutating func reportLine(_ start: Int) {
    flow.scanner.offset = start
    flow.scanner.skipLine()
    let line = trimmed(start..<flow.scanner.offset, in: flow.scanner.bytes)
    guard !flow.scanner.hasStatementError else { return }
    flow.scanner.report(
      .error, "InvalidClassStatement", line, "'\(shortened(flow.scanner.text(line)))' is not a statement of a class diagram",
      explanation: "A relation is written 'Animal <|-- Dog', a member 'Dog : +bark()'.")
  }

  private mutating func scanName() -> Range<Int> {
    let start = flow.scanner.offset
    if flow.scanner.consume("`") {
      while !flow.scanner.isAtStatementEnd, flow.scanner.peek() != UInt8(ascii: "`") { flow.scanner.offset += 1 }
      let end = flow.scanner.offset
      _ = flow.scanner.consume("`")
      return (start + 1)..<end
    }
    while isWordByte(flow.scanner.peek()) || (flow.scanner.peek() == UInt8(ascii: ".") && isWordByte(flow.scanner.peek(1))) {
      flow.scanner.offset += 1
    }
    return start..<flow.scanner.offset
  }

  /// The class with the name at the cursor, which is new if not named before; a type in `~…~` is shown with it.
  private mutating func scanClass() -> Int? {
    let range = scanName()
    guard !range.isEmpty else { return nil }
    let id = flow.scanner.text(range)
    let isNew = flow.nodeIndices[id] == nil
    guard let index = flow.node(named: id, at: range) else { return nil }
    if isNew {
      flow.chart.nodes[index].shape = .classBox
      flow.chart.nodes[index].compartments = [[], []]
    }
    if flow.scanner.peek() == UInt8(ascii: "~") {
      let start = flow.scanner.offset + 1
      while !flow.scanner.isAtStatementEnd, flow.scanner.peek() != UInt8(ascii: " "), flow.scanner.peek() != UInt8(ascii: ":") {
        flow.scanner.offset += 1
      }
      let end = max(start, flow.scanner.offset - 1)
      flow.chart.nodes[index].label = DiagramLabel(id + Self.withAngles("~" + flow.scanner.text(start..<end) + "~"))
    }
    if flow.scanner.consume(":::") { flow.styles.applications.append(.init(className: flow.scanner.scanWord(), nodes: [range])) }
    return index
  }

  /// `List~int~` as `List<int>`.
  private static func withAngles(_ text: String) -> String {
    guard let first = text.firstIndex(of: "~"), let last = text.lastIndex(of: "~"), first != last else { return text }
    return text[..<first] + "<" + withAngles(String(text[text.index(after: first)..<last])) + ">" + text[text.index(after: last)...]
  }

  private mutating func parseClass(_ start: Int) {
    flow.scanner.skipSpaces()
    guard let index = scanClass() else { return reportLine(start) }
    if flow.scanner.peek() == UInt8(ascii: "["), let (_, label) = flow.scanShape() { flow.chart.nodes[index].label = flow.makeLabel(label) }
    flow.scanner.skipSpaces()
    guard flow.scanner.consume("{") else { return }
    while true {
      flow.scanner.skipBlank()
      if flow.scanner.isAtEnd {
        flow.scanner.report(.error, "UnclosedClass", start..<(start + 5), "The class has no closing '}'")
        return
      }
      if flow.scanner.consume("}") { return }
      let line = flow.scanner.scanRestOfLine()
      if line.isEmpty { continue }
      let text = flow.scanner.text(line)
      if text.hasSuffix("}"), text.utf8.count > 1 {
        let member = text.dropLast()
        addMember(String(member.prefix(member.count - member.reversed().prefix { $0 == " " }.count)), to: index)
        return
      }
      addMember(text, to: index)
    }
  }

  private mutating func addMember(_ raw: String, to index: Int) {
    var text = Self.withAngles(decodingCharacterReferences(in: raw))
    if text.hasPrefix("<<"), text.hasSuffix(">>") { return annotate(index, String(text.dropFirst(2).dropLast(2))) }
    if text.hasSuffix("$") || text.hasSuffix("*") { text.removeLast() }
    let isMethod = text.contains("(")
    guard flow.chart.nodes[index].compartments.count == 2, flow.chart.nodes[index].compartments[isMethod ? 1 : 0].count < 60 else { return }
    flow.chart.nodes[index].compartments[isMethod ? 1 : 0].append(text.count > 80 ? text.prefix(79) + "…" : text)
  }

  private mutating func annotate(_ index: Int, _ text: String) {
    flow.chart.nodes[index].label.lines.insert([.init("«\(text)»", isItalic: true)], at: 0)
  }

  private mutating func parseAnnotation(_ start: Int) {
    let range = flow.scanner.scanWord()
    guard flow.scanner.consume(">>") else { return reportLine(start) }
    flow.scanner.skipSpaces()
    guard let index = scanClass() else { return reportLine(start) }
    annotate(index, flow.scanner.text(range))
  }

  private mutating func parseNote(_ start: Int) {
    flow.scanner.skipSpaces()
    var target: Int?
    if flow.scanner.consume("for") {
      flow.scanner.skipSpaces()
      target = scanClass()
      flow.scanner.skipSpaces()
    }
    guard let text = flow.scanner.scanQuoted() else { return reportLine(start) }
    noteCount += 1
    guard let note = flow.node(named: "note\u{0}\(noteCount)", at: text.range) else { return }
    flow.chart.nodes[note].label = flow.makeLabel(text)
    flow.chart.nodes[note].style.fill = DiagramColor("#fff9c4")
    guard let target else { return }
    var edge = FlowchartEdge(source: .node(note), target: .node(target))
    edge.line = .dotted
    flow.chart.edges.append(edge)
  }

  // MARK: - Relations

  private static let heads: [(left: StaticString, right: StaticString, head: FlowchartEdge.Head)] = [
    ("<|", "|>", .triangle), ("*", "*", .diamond), ("o", "o", .openDiamond), ("()", "()", .circle), ("<", ">", .openArrow),
  ]

  /// Reads `A "1" <|-- "n" B : text` or `A : member`.
  private mutating func parseRelation() {
    let start = flow.scanner.offset
    guard let source = scanClass() else { return reportLine(start) }
    flow.scanner.skipSpaces()
    if flow.scanner.consume(":") { return addMember(flow.scanner.text(flow.scanner.scanRestOfLine()), to: source) }
    if flow.scanner.isAtStatementEnd { return }
    let sourceText = scanMultiplicity()
    var sourceHead = FlowchartEdge.Head.none
    for head in Self.heads where flow.scanner.consume(head.left) {
      sourceHead = head.head
      break
    }
    let isDotted = flow.scanner.consume("..")
    guard isDotted || flow.scanner.consume("--") else { return reportLine(start) }
    var targetHead = FlowchartEdge.Head.none
    for head in Self.heads where flow.scanner.consume(head.right) {
      targetHead = head.head
      break
    }
    let targetText = scanMultiplicity()
    guard let target = scanClass() else { return reportLine(start) }
    flow.scanner.skipSpaces()
    var edge = FlowchartEdge(source: .node(source), target: .node(target))
    if flow.scanner.consume(":") { edge.label = flow.makeLabel(LabelSource(range: flow.scanner.scanRestOfLine())) }
    edge.line = isDotted ? .dotted : .solid
    (edge.sourceHead, edge.targetHead, edge.sourceText, edge.targetText) = (sourceHead, targetHead, sourceText, targetText)
    if flow.chart.edges.count < FlowchartParser.edgeLimit { flow.chart.edges.append(edge) }
  }

  private mutating func scanMultiplicity() -> String? {
    flow.scanner.skipSpaces()
    let text = flow.scanner.scanQuoted().map { flow.scanner.text($0.range) }
    flow.scanner.skipSpaces()
    return text
  }
}
