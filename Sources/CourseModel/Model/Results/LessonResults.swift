package import SourceDiagnostics

/// What came out of running a lesson's cells.
package struct LessonResults: Sendable {
  /// The outputs of each cell that ran, by the cell's index.
  package var outputs: [Int: [CellOutput]]

  /// The mistakes that running showed.
  package var diagnostics: [Diagnostic]

  /// How long each cell took by the clock; only a table for the author may show it.
  package var durations: [Int: Duration] = [:]

  /// Results; nothing ran unless outputs are given.
  package init(outputs: [Int: [CellOutput]] = [:], diagnostics: [Diagnostic] = []) {
    self.outputs = outputs
    self.diagnostics = diagnostics
  }

  /// The outputs of a cell, in the order they came; empty if it didn't run.
  package subscript(cell: CodeCell) -> [CellOutput] { outputs[cell.index] ?? [] }
}
