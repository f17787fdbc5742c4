package import SourceDiagnostics

/// A question with choices, of which some are right.
package struct Quiz: Sendable {
  /// The anchor: written as `{#id}` or `quiz-1`, `quiz-2`….
  package var id: String

  /// The author's title.
  package var title: [Inline]?

  /// What stands before the choices.
  package var question: [Block]

  /// The choices, at least two.
  package var choices: [Choice]

  /// One of the answers.
  package struct Choice: Sendable {
    /// Whether the choice is right.
    package var isCorrect: Bool
    /// What the reader chooses.
    package var answer: [Inline]
    /// Why the choice is right or wrong.
    package var justification: [Block]
    /// Where the choice stands.
    package var range: SourceRange

    /// The blocks of the choice below its first line.
    package var blocks: [Block] { justification }
  }

  /// Whether more than one choice is right.
  package var isMultiple: Bool { choices.count(where: \.isCorrect) > 1 }
}
