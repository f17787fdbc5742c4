import SourceDiagnostics

extension FlowchartParser {
  /// Reads `A & B --> C -- text --> D`: groups of nodes with an edge from each node of a group to each of the next.
  mutating func parseChain() {
    guard var sources = parseGroup() else { return skipStatement() }
    while let link = scanLink() {
      scanner.skipBlankBeforeNode()
      guard let targets = parseGroup() else {
        if scanner.isAtStatementEnd, !scanner.hasStatementError {
          scanner.report(.error, "MissingNode", link.range, "The edge has no node behind it")
        }
        return skipStatement()
      }
      connect(sources, targets, by: link)
      sources = targets
    }
  }

  private mutating func connect(_ sources: [Int], _ targets: [Int], by link: FlowchartLink) {
    let label = link.label.map { makeLabel($0) }
    for source in sources {
      for target in targets {
        guard chart.edges.count < Self.edgeLimit else {
          return reportTooLarge(link.range, "A chart may have \(Self.edgeLimit) edges at most")
        }
        var edge = FlowchartEdge(source: .node(source), target: .node(target))
        edge.label = label.flatMap { $0.isEmpty ? nil : $0 }
        edge.line = link.line
        edge.sourceHead = link.sourceHead
        edge.targetHead = link.targetHead
        edge.length = link.length
        chart.edges.append(edge)
      }
    }
  }

  mutating func reportTooLarge(_ range: Range<Int>, _ summary: String) {
    if !scanner.hasReported("DiagramTooLarge") { scanner.report(.error, "DiagramTooLarge", range, summary) }
  }

  /// Reads nodes joined by `&`; nil, and reported, if there is none.
  private mutating func parseGroup() -> [Int]? {
    var group: [Int] = []
    repeat {
      scanner.skipSpaces()
      guard let node = parseNode() else { return group.isEmpty ? nil : group }
      group.append(node)
      let end = scanner.offset
      scanner.skipSpaces()
      if scanner.peek() != UInt8(ascii: "&") { scanner.offset = end }
    } while scanner.consume("&")
    return group
  }

  // MARK: - Nodes

  /// Reads a name with an optional shape and optional classes: `A`, `A[text]`, `A:::class`, `A@{ shape: circle }`.
  private mutating func parseNode() -> Int? {
    let idRange = scanNodeName()
    guard !idRange.isEmpty else {
      if !scanner.isAtStatementEnd {
        let start = scanner.offset
        skipStatement()
        let rest = trimmed(start..<scanner.offset, in: scanner.bytes)
        scanner.report(
          .error, "MissingNode", rest, "'\(shortened(scanner.text(rest)))' stands where a node is expected",
          explanation: "A node starts with its name, a word such as 'A' or 'input', then its shape: 'A[text]'.")
      }
      return nil
    }
    let id = scanner.text(idRange)
    if edgeNames.contains(id), scanner.starts(with: "@{") { return skipEdgeProperties(idRange) }
    if id == "end" {
      scanner.report(
        .error, "ReservedName", idRange, "'end' closes a subgraph and can't name a node", explanation: "Write 'End' or 'END'.")
    }
    guard let index = node(named: id, at: idRange) else { return nil }
    if scanner.consume("@{") {
      parseProperties(of: index, idRange)
    } else if let (shape, label) = scanShape() {
      chart.nodes[index].shape = shape
      chart.nodes[index].label = makeLabel(label)
    }
    while scanner.consume(":::") {
      let name = scanner.scanWord()
      styles.applications.append(.init(className: name, nodes: [idRange]))
    }
    return index
  }

  /// Moves over a name: letters, digits, `_`, `.`, and `-` where no edge starts with it.
  private mutating func scanNodeName() -> Range<Int> {
    let start = scanner.offset
    while !scanner.isAtEnd {
      let byte = scanner.peek()
      if isWordByte(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "+")
        || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
      {
        scanner.offset += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "=") {
        // "A-.->B", "A-->B" and "A==>B" start an edge; "a-b", "a.b" and "a=b" are names.
        let next = scanner.peek(1)
        guard scanner.offset > start, isWordByte(next) else { break }
        scanner.offset += 1
      } else {
        break
      }
    }
    return start..<scanner.offset
  }

  /// The index of the node with a name, which is new if it was not named before.
  mutating func node(named id: String, at range: Range<Int>) -> Int? {
    let index: Int
    if let known = nodeIndices[id] {
      index = known
    } else {
      guard chart.nodes.count < Self.nodeLimit else {
        reportTooLarge(range, "A chart may have \(Self.nodeLimit) nodes at most")
        return nil
      }
      index = chart.nodes.count
      nodeIndices[id] = index
      chart.nodes.append(FlowchartNode(id: id))
    }
    if !openSubgraphs.isEmpty { openSubgraphs[openSubgraphs.count - 1].nodes.append(index) }
    return index
  }

  private mutating func skipEdgeProperties(_ range: Range<Int>) -> Int? {
    while !scanner.isAtEnd, scanner.peek() != UInt8(ascii: "}") { scanner.offset += 1 }
    _ = scanner.consume("}")
    scanner.report(
      .warning, "UnsupportedEdgeProperty", range.lowerBound..<scanner.offset,
      "Properties of an edge have no effect: a diagram does not move")
    return nil
  }

  // MARK: - Labels

  /// Reads a label and reports tags that a diagram can't show.
  mutating func makeLabel(_ part: LabelSource) -> DiagramLabel {
    let raw = scanner.text(part.range)
    let (label, droppedTags) = LabelParser.parse(raw, isMarkdown: part.isMarkdown)
    if let tag = droppedTags.first {
      scanner.report(
        .warning, "UnsupportedLabelTag", part.range, "'<\(tag)>' has no effect in a label",
        explanation: "A label knows <br>, <b>, <strong>, <i> and <em>.")
    }
    if raw.contains("$$") {
      scanner.report(.warning, "UnsupportedLabelFormula", part.range, "A formula in a label is shown as its source")
    }
    return label
  }
}

/// Where the text of a label stands in the code.
struct LabelSource {
  /// The text without quotes.
  var range: Range<Int>
  /// Whether it stood between `` "` `` and `` `" ``.
  var isMarkdown = false
}

extension DiagramScanner {
  /// Moves to the node behind an edge, which may stand on the next line.
  mutating func skipBlankBeforeNode() {
    let start = offset
    skipSpaces()
    guard isAtStatementEnd, peek() != UInt8(ascii: ";") else { return }
    skipBlank()
    if isAtEnd || !isWordByte(peek()) { offset = start }
  }

  /// Reads a text between quotes and leaves the cursor behind it; nil if no quote stands here or none closes it.
  mutating func scanQuoted() -> LabelSource? {
    guard peek() == UInt8(ascii: "\"") else { return nil }
    let start = offset + 1
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) else {
      report(.error, "UnclosedQuote", offset..<start, "The text has no closing '\"'")
      return nil
    }
    offset = end + 1
    if end - start >= 2, bytes[start] == UInt8(ascii: "`"), bytes[end - 1] == UInt8(ascii: "`") {
      return LabelSource(range: (start + 1)..<(end - 1), isMarkdown: true)
    }
    return LabelSource(range: start..<end)
  }
}
