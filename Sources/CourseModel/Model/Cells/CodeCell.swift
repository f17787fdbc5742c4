package import SourceDiagnostics

/// A fenced block of Swift that the build runs in the lesson's session.
package struct CodeCell: Sendable {
  /// The number of the cell in the lesson, in the order of the text, from 0.
  package var index: Int

  /// The name from `label=`, unique in the lesson.
  package var label: String?

  /// What the author asked for in the info string and the `//|` lines.
  package var attributes: CodeAttributes

  /// What the cell is for.
  package var role: Role

  /// The code that runs, hidden lines included, `//|` lines left out, with the place of every line in the lesson's file.
  package var source: EmbeddedSource

  /// The lines that the reader sees.
  package var lines: [CodeLine]

  /// What the cell is expected to give out, from the `output` and `error` fences that follow it; at most one of each kind.
  package var expectations: [ExpectedOutput]

  /// The first of the expectations; most cells have one at most.
  package var expectation: ExpectedOutput? { expectations.first }

  /// What single lines are expected to print, from `// Prints "…"` comments, in order.
  package var printsComments: [PrintsComment]

  /// Where the fence stands, from the first backtick to the last.
  package var range: SourceRange

  /// What a cell is for.
  package enum Role: String, Sendable {
    /// Part of the lesson's session.
    case lesson
    /// Part of an exercise, run before its other cells.
    case setup
    /// What the reader of an exercise starts from.
    case starter
    /// Part of a solution.
    case solution
    /// Tells a right answer to an exercise from a wrong one; never shown.
    case check
  }
}
