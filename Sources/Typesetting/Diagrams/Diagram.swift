package import SourceDiagnostics

/// A diagram written in Mermaid's notation, of one of the kinds that can be drawn.
package enum Diagram: Sendable {
  /// `flowchart` or `graph`.
  case flowchart(Flowchart)
  /// `stateDiagram`, as a chart of states.
  case stateDiagram(Flowchart)
  /// `classDiagram`, as a chart of classes.
  case classDiagram(Flowchart)
  /// `mindmap`, as a chart of its branches.
  case mindmap(Flowchart)
  /// `sequenceDiagram`.
  case sequence(SequenceDiagram)
  /// `pie`.
  case pie(PieChart)
  /// `gantt`.
  case gantt(GanttChart)

  /// Parses the code of a `mermaid` fence.
  ///
  /// - Returns: the diagram, and what is wrong with the code at its place in the lesson. The diagram is nil for an empty code
  ///   and for a kind that can't be drawn; a page then shows the code itself. A diagnostic always says so.
  package static func parse(_ source: EmbeddedSource) -> (diagram: Diagram?, diagnostics: [Diagnostic]) {
    var scanner = DiagramScanner(source)
    guard scanner.bytes.count <= sizeLimit else {
      scanner.report(.error, "DiagramTooLarge", 0..<0, "A diagram may have \(sizeLimit / 1000) kB at most")
      return (nil, scanner.diagnostics)
    }
    let header = DiagramHeader.scan(&scanner)
    switch header.keyword {
    case "flowchart", "graph", "flowchart-elk": return chart(Flowchart.parse(scanner, header)) { .flowchart($0) }
    case "stateDiagram", "stateDiagram-v2": return chart(StateParser.parse(scanner, header)) { .stateDiagram($0) }
    case "classDiagram", "classDiagram-v2": return chart(ClassParser.parse(scanner, header)) { .classDiagram($0) }
    case "mindmap": return chart(MindmapParser.parse(scanner, header)) { .mindmap($0) }
    case "sequenceDiagram":
      let (diagram, diagnostics) = SequenceDiagram.parse(scanner, header)
      return shown(diagram.participants.isEmpty ? nil : .sequence(diagram), diagnostics, scanner, header)
    case "pie":
      let (diagram, diagnostics) = PieChart.parse(scanner, header)
      return shown(diagram.slices.isEmpty ? nil : .pie(diagram), diagnostics, scanner, header)
    case "gantt":
      let (diagram, diagnostics) = GanttChart.parse(scanner, header)
      return shown(diagram.tasks.isEmpty ? nil : .gantt(diagram), diagnostics, scanner, header)
    default:
      reportUnknownKind(header, &scanner)
      return (nil, scanner.diagnostics)
    }

    func chart(_ result: (Flowchart, [Diagnostic]), _ make: (Flowchart) -> Diagram) -> (diagram: Diagram?, diagnostics: [Diagnostic]) {
      let isEmpty = result.0.nodes.isEmpty && result.0.subgraphs.isEmpty
      return shown(isEmpty ? nil : make(result.0), result.1, scanner, header)
    }
  }

  /// The result of parsing; that nothing is to be drawn is said if nothing else is.
  private static func shown(
    _ diagram: Diagram?, _ diagnostics: [Diagnostic], _ scanner: DiagramScanner, _ header: DiagramHeader
  ) -> (diagram: Diagram?, diagnostics: [Diagnostic]) {
    guard diagram == nil, diagnostics.isEmpty else { return (diagram, diagnostics) }
    var scanner = scanner
    scanner.report(.warning, "EmptyDiagram", header.range, "The diagram has nothing to draw")
    return (nil, scanner.diagnostics)
  }

  private static let sizeLimit = 100_000

  private static let knownKinds = [
    "flowchart", "graph", "sequenceDiagram", "stateDiagram-v2", "stateDiagram", "classDiagram", "pie", "mindmap", "gantt",
  ]

  private static let otherKinds: Set<String> = [
    "erDiagram", "journey", "gitGraph", "timeline", "quadrantChart", "requirementDiagram", "xychart-beta", "xychart", "sankey-beta",
    "sankey",
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
