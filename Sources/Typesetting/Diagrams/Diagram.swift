package import SourceDiagnostics

/// A diagram written in Mermaid's notation, of one of the kinds that can be drawn.
package enum Diagram: Sendable {
  /// `flowchart` or `graph`.
  case flowchart(Flowchart)

  /// Parses the code of a `mermaid` fence.
  ///
  /// - Returns: the diagram, and what is wrong with the code at its place in the lesson. The diagram is nil for an empty code
  ///   and for a kind that can't be drawn; a page then shows the code itself. A diagnostic always says so.
  package static func parse(_ source: EmbeddedSource) -> (diagram: Diagram?, diagnostics: [Diagnostic]) {
    var scanner = DiagramScanner(source)
    guard scanner.bytes.count <= sizeLimit else {
      scanner.report(.error, "DiagramTooLarge", 0..<0, "A diagram of more than \(sizeLimit / 1000) kB is not drawn")
      return (nil, scanner.diagnostics)
    }
    let header = DiagramHeader.scan(&scanner)
    switch header.keyword {
    case "flowchart", "graph", "flowchart-elk":
      let (flowchart, diagnostics) = Flowchart.parse(scanner, header)
      return (flowchart.nodes.isEmpty && flowchart.subgraphs.isEmpty ? nil : .flowchart(flowchart), diagnostics)
    default:
      reportUnknownKind(header, &scanner)
      return (nil, scanner.diagnostics)
    }
  }

  private static let sizeLimit = 100_000

  private static let knownKinds = ["flowchart", "graph"]

  private static let otherKinds: Set<String> = [
    "sequenceDiagram", "stateDiagram", "stateDiagram-v2", "classDiagram", "classDiagram-v2", "pie", "mindmap", "gantt", "erDiagram",
    "journey", "gitGraph", "timeline", "quadrantChart", "requirementDiagram", "xychart-beta", "xychart", "sankey-beta", "sankey",
    "block-beta", "block", "packet-beta", "packet", "kanban", "architecture-beta", "radar-beta", "treemap-beta", "zenuml",
    "C4Context", "C4Container", "C4Component", "C4Dynamic", "C4Deployment", "info",
  ]

  private static func reportUnknownKind(_ header: DiagramHeader, _ scanner: inout DiagramScanner) {
    if header.keyword.isEmpty {
      scanner.report(
        .error, "MissingDiagramKind", header.range, scanner.isAtEnd ? "The diagram is empty" : "The diagram does not start with its kind",
        explanation: "A diagram starts with a line such as 'flowchart TD'.")
    } else if otherKinds.contains(header.keyword) {
      scanner.report(
        .warning, "UnsupportedDiagram", header.range, "A diagram of the kind '\(header.keyword)' is shown as its source")
    } else {
      let near = nearestNames(to: header.keyword, among: knownKinds + otherKinds.sorted(), limit: 1)
      scanner.report(
        .error, "UnknownDiagram", header.range, "'\(header.keyword)' is not a kind of diagram",
        fixIts: near.map { .init("Replace it with '\($0)'", replacing: scanner.source.range(header.range), with: $0) })
    }
  }
}
