package import SourceDiagnostics

/// A flowchart in Mermaid's sense: nodes, edges between them, and subgraphs that hold nodes.
package struct Flowchart: Sendable, Equatable {
  /// Parses the code of a diagram that starts with `flowchart` or `graph`.
  ///
  /// - Returns: what could be understood, and a diagnostic at the exact place of everything that could not.
  package static func parse(_ source: EmbeddedSource) -> (Flowchart, [Diagnostic]) { (Flowchart(), []) }
}
