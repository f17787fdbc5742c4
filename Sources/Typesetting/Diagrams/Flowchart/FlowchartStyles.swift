import SourceDiagnostics

/// The style statements of a flowchart, which may name nodes and classes that are defined later.
struct FlowchartStyles {
  /// A class given to nodes, by `class A,B name` or `A:::name`.
  struct Application {
    var className: Range<Int>
    var nodes: [Range<Int>]
  }

  var applications: [Application] = []
  private var definitions: [String: DiagramStyle] = [:]
  private var definitionOrder: [String] = []
  private var nodeStyles: [(nodes: [Range<Int>], style: DiagramStyle)] = []
  private var edgeStyles: [(edges: [Range<Int>], style: DiagramStyle)] = []

  // MARK: - Reading

  /// Reads `A,B fill:#f9f` behind `style`.
  mutating func parseStyle(_ scanner: inout DiagramScanner) {
    let names = scanNames(&scanner)
    let style = StyleParser.parse(scanner.scanRestOfLine(), in: &scanner)
    nodeStyles.append((names, style))
  }

  /// Reads `name1,name2 fill:#f9f` behind `classDef`.
  mutating func parseDefinition(_ scanner: inout DiagramScanner) {
    let names = scanNames(&scanner)
    let style = StyleParser.parse(scanner.scanRestOfLine(), in: &scanner)
    for range in names {
      let name = scanner.text(range)
      if definitions[name] == nil { definitionOrder.append(name) }
      definitions[name, default: DiagramStyle()].merge(style)
    }
  }

  /// Reads `A,B name` behind `class`.
  mutating func parseApplication(_ scanner: inout DiagramScanner) {
    let nodes = scanNames(&scanner)
    let name = scanner.scanRestOfLine()
    guard !nodes.isEmpty, !name.isEmpty else {
      scanner.report(.error, "InvalidClass", nodes.first ?? name, "Write 'class A,B name'")
      return
    }
    applications.append(Application(className: name, nodes: nodes))
  }

  /// Reads `0,1 stroke:red` or `default stroke:red` behind `linkStyle`.
  mutating func parseLinkStyle(_ scanner: inout DiagramScanner) {
    let edges = scanNames(&scanner)
    scanner.skipSpaces()
    let start = scanner.offset
    if scanner.consume("interpolate") {
      scanner.skipSpaces()
      _ = scanner.scanWord()
      scanner.report(.warning, "UnsupportedStyle", start..<scanner.offset, "'interpolate' has no effect on an edge")
    }
    edgeStyles.append((edges, StyleParser.parse(scanner.scanRestOfLine(), in: &scanner)))
  }

  /// Reads names separated by commas.
  private func scanNames(_ scanner: inout DiagramScanner) -> [Range<Int>] {
    var names: [Range<Int>] = []
    repeat {
      scanner.skipSpaces()
      let start = scanner.offset
      while !scanner.isAtStatementEnd, scanner.peek() > UInt8(ascii: " "), scanner.peek() != UInt8(ascii: ",") { scanner.offset += 1 }
      if scanner.offset > start { names.append(start..<scanner.offset) }
      let end = scanner.offset
      scanner.skipSpaces()
      if scanner.peek() != UInt8(ascii: ",") { scanner.offset = end }
    } while scanner.consume(",")
    return names
  }

  // MARK: - Applying

  /// Gives the nodes, subgraphs and edges their styles: the default class, their classes in order, then `style` lines.
  mutating func apply(to chart: inout Flowchart, _ nodeIndices: [String: Int], in scanner: inout DiagramScanner) {
    if let style = definitions["default"] {
      for index in chart.nodes.indices { chart.nodes[index].style.merge(style) }
    }
    for application in applications {
      let name = scanner.text(application.className)
      guard let style = definitions[name] else {
        reportUnknownClass(application.className, name, in: &scanner)
        continue
      }
      for node in application.nodes { merge(style, into: &chart, nodeIndices, node, &scanner) }
    }
    for (nodes, style) in nodeStyles {
      for node in nodes { merge(style, into: &chart, nodeIndices, node, &scanner) }
    }
    for (edges, style) in edgeStyles {
      for edge in edges { merge(style, intoEdge: edge, of: &chart, &scanner) }
    }
  }

  private func merge(
    _ style: DiagramStyle, into chart: inout Flowchart, _ nodeIndices: [String: Int], _ range: Range<Int>, _ scanner: inout DiagramScanner
  ) {
    let name = scanner.text(range)
    if let index = nodeIndices[name] {
      chart.nodes[index].style.merge(style)
    } else if let index = chart.subgraphs.firstIndex(where: { $0.id == name }) {
      chart.subgraphs[index].style.merge(style)
    } else {
      let near = nearestNames(to: name, among: chart.nodes.map(\.id) + chart.subgraphs.map(\.id), limit: 1)
      scanner.report(
        .warning, "UnknownNode", range, "No node is called '\(name)'",
        fixIts: near.map { .init("Replace it with '\($0)'", replacing: scanner.source.range(range), with: $0) })
    }
  }

  private func merge(_ style: DiagramStyle, intoEdge range: Range<Int>, of chart: inout Flowchart, _ scanner: inout DiagramScanner) {
    let name = scanner.text(range)
    if name == "default" {
      for index in chart.edges.indices { chart.edges[index].style.merge(style) }
    } else if let index = Int(name), chart.edges.indices.contains(index) {
      chart.edges[index].style.merge(style)
    } else {
      scanner.report(
        .error, "UnknownEdge", range, "There is no edge number \(name)",
        explanation: "Edges are numbered from 0 in the order they are written; this diagram has \(chart.edges.count).")
    }
  }

  private func reportUnknownClass(_ range: Range<Int>, _ name: String, in scanner: inout DiagramScanner) {
    let near = nearestNames(to: name, among: definitionOrder, limit: 1)
    scanner.report(
      .warning, "UnknownClass", range, "No 'classDef' defines '\(name)'",
      fixIts: near.map { .init("Replace it with '\($0)'", replacing: scanner.source.range(range), with: $0) })
  }
}
