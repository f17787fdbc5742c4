import SourceDiagnostics

extension FlowchartParser {
  /// Reads the name and title behind `subgraph`: `one`, `one [Title]`, `"Title"`, `Some title`.
  mutating func parseSubgraph(_ start: Int) {
    let keyword = start..<scanner.offset
    scanner.skipSpaces()
    var id: String?
    var title: LabelSource?
    if scanner.peek() == UInt8(ascii: "\"") {
      title = scanner.scanQuoted()
    } else {
      let nameStart = scanner.offset
      while !scanner.isAtStatementEnd, scanner.peek() != UInt8(ascii: "[") { scanner.offset += 1 }
      let name = trimmed(nameStart..<scanner.offset, in: scanner.bytes)
      if !name.isEmpty { id = scanner.text(name) }
      title = LabelSource(range: name)
      if scanner.peek() == UInt8(ascii: "["), let (_, label) = scanShape() { title = label }
    }
    scanner.skipSpaces()
    if !scanner.isAtStatementEnd {
      let rest = scanner.scanRestOfLine()
      scanner.report(.error, "UnexpectedText", rest, "'\(shortened(scanner.text(rest)))' can't stand behind the title of a subgraph")
    }
    open(id: id, title: title.map { makeLabel($0) } ?? DiagramLabel(""), at: keyword)
  }

  mutating func open(id: String?, title: DiagramLabel, at range: Range<Int>) {
    let index = chart.subgraphs.count
    if openSubgraphs.count >= Self.nestingLimit {
      scanner.report(.error, "SubgraphsTooDeep", range, "Subgraphs may be nested \(Self.nestingLimit) deep at most")
      openSubgraphs.append(OpenSubgraph(index: openSubgraphs[openSubgraphs.count - 1].index, range: range))
      return
    }
    chart.subgraphs.append(FlowchartSubgraph(id: id ?? title.plainText, title: title))
    openSubgraphs.append(OpenSubgraph(index: index, range: range))
  }

  /// Closes the innermost subgraph.
  mutating func parseEnd(_ range: Range<Int>) {
    guard let open = openSubgraphs.popLast() else {
      scanner.report(.error, "UnexpectedEnd", range, "'end' closes no subgraph")
      return
    }
    close(open)
  }

  /// Puts the nodes that were named in a subgraph into it, unless a subgraph that ended earlier has them.
  mutating func close(_ open: OpenSubgraph) {
    for node in open.nodes where chart.nodes[node].subgraph == nil { chart.nodes[node].subgraph = open.index }
    for child in open.children where chart.subgraphs[child].parent == nil { chart.subgraphs[child].parent = open.index }
    if let outer = openSubgraphs.indices.last, openSubgraphs[outer].index != open.index {
      openSubgraphs[outer].children.append(open.index)
    }
  }

  /// Makes edges to a subgraph's name edges to the subgraph, and drops the nodes that only stood for one.
  mutating func resolveSubgraphEnds() {
    var subgraphOfNode: [Int: Int] = [:]
    for (index, subgraph) in chart.subgraphs.enumerated() {
      if let node = nodeIndices[subgraph.id], subgraphOfNode[node] == nil {
        subgraphOfNode[node] = index
        if chart.subgraphs[index].parent == nil, let outer = chart.nodes[node].subgraph, !contains(index, outer) {
          chart.subgraphs[index].parent = outer
        }
        chart.subgraphs[index].style.merge(chart.nodes[node].style)
      }
    }
    guard !subgraphOfNode.isEmpty else { return }
    var newIndices: [Int] = []
    var kept: [FlowchartNode] = []
    for (index, node) in chart.nodes.enumerated() {
      newIndices.append(kept.count)
      if subgraphOfNode[index] == nil { kept.append(node) }
    }
    chart.nodes = kept
    func resolve(_ end: FlowchartEdge.End) -> FlowchartEdge.End {
      guard case .node(let node) = end else { return end }
      return subgraphOfNode[node].map { .subgraph($0) } ?? .node(newIndices[node])
    }
    for index in chart.edges.indices {
      chart.edges[index].source = resolve(chart.edges[index].source)
      chart.edges[index].target = resolve(chart.edges[index].target)
    }
  }

  /// Whether a subgraph is, or lies in, another.
  private func contains(_ outer: Int, _ inner: Int) -> Bool {
    var current: Int? = inner
    while let index = current {
      if index == outer { return true }
      current = chart.subgraphs[index].parent
    }
    return false
  }
}
