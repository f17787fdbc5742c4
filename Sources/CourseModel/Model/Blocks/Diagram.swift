package import SourceDiagnostics

/// A diagram in a notation of its own, drawn at build time.
package struct Diagram: Sendable {
  /// The notation.
  package var notation: Notation

  /// The text of the diagram.
  package var source: EmbeddedSource

  /// The name from `label=`, unique in the lesson.
  package var label: String?

  /// The caption from `title=` or `fig-cap=`.
  package var caption: String?

  /// The notations that the build draws.
  package enum Notation: String, Sendable {
    /// Mermaid.
    case mermaid
  }
}
