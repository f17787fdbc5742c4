package import SourceDiagnostics

/// A flowchart in Mermaid's sense: nodes, edges between them, and subgraphs that hold nodes.
package struct Flowchart: Sendable, Equatable {
  /// The way the edges point.
  package var direction = FlowDirection.down

  /// The title of the front matter, if there is one.
  package var title: String?

  /// What `accTitle` and `accDescr` tell a screen reader.
  package var accessibilityText: String?

  /// The nodes in the order they are first named.
  package var nodes: [FlowchartNode] = []

  /// The edges in the order they are written.
  package var edges: [FlowchartEdge] = []

  /// The subgraphs in the order they are opened.
  package var subgraphs: [FlowchartSubgraph] = []

  /// An empty flowchart.
  package init() {}

  /// Parses the code of a diagram that starts with `flowchart` or `graph`.
  ///
  /// - Returns: what could be understood, and a diagnostic at the exact place of everything that could not.
  package static func parse(_ source: EmbeddedSource) -> (Flowchart, [Diagnostic]) {
    var scanner = DiagramScanner(source)
    let header = DiagramHeader.scan(&scanner)
    return parse(scanner, header)
  }

  /// Parses what follows the header.
  static func parse(_ scanner: DiagramScanner, _ header: DiagramHeader) -> (Flowchart, [Diagnostic]) {
    var parser = FlowchartParser(scanner, title: header.title)
    parser.parse()
    return (parser.chart, parser.scanner.diagnostics)
  }
}

/// The way the edges of a diagram point.
package enum FlowDirection: String, Sendable, CaseIterable {
  /// `TB` or `TD`.
  case down
  /// `BT`.
  case up
  /// `LR`.
  case right
  /// `RL`.
  case left

  /// The direction that Mermaid calls so.
  package init?(mermaid name: String) {
    switch name {
    case "TB", "TD", "v": self = .down
    case "BT", "^": self = .up
    case "LR", ">": self = .right
    case "RL", "<": self = .left
    default: return nil
    }
  }

  /// Whether the edges run across the page.
  package var isHorizontal: Bool { self == .right || self == .left }
}
