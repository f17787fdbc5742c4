package import SourceDiagnostics

/// A task for the reader, with code to start from, hints, solutions and checks that the build runs.
///
/// `blocks` holds all of it in the author's order: the task itself, hints and solutions as disclosures, the cells in place.
/// The arrays of cells are the same cells sorted by their role, for whoever runs them.
package struct Exercise: Sendable {
  /// The anchor: written as `{#id}` or `exercise-1`, `exercise-2`….
  package var id: String

  /// The author's title.
  package var title: [Inline]?

  /// What the exercise holds.
  package var blocks: [Block]

  /// Cells without a role, run before the others.
  package var setup: [CodeCell]

  /// The code that the reader starts from.
  package var starter: [CodeCell]

  /// The cells of the solutions, one array for each `:::solution`.
  package var solutions: [[CodeCell]]

  /// The cells that tell a right answer from a wrong one.
  package var checks: [CodeCell]

  /// Where the exercise stands.
  package var range: SourceRange
}
