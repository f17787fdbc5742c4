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
    let (flowchart, diagnostics) = Flowchart.parse(source)
    return (.flowchart(flowchart), diagnostics)
  }
}
