package import SourceDiagnostics

/// A fenced or indented block of code that is shown and highlighted but never run.
package struct CodeExample: Sendable {
  /// The language in lower case; empty where none is named.
  package var language: String

  /// The name from `label=`, unique in the lesson.
  package var label: String?

  /// What the author asked for in the info string.
  package var attributes: CodeAttributes

  /// The code, with the place of every line in the lesson's file.
  package var source: EmbeddedSource

  /// The lines that the reader sees.
  package var lines: [CodeLine]

  /// Whether the example shows what a program prints (an `output` or `error` fence that belongs to no cell).
  package var isOutput: Bool { language == "output" || language == "error" }
}
