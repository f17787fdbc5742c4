/// A line of code as the reader sees it.
package struct CodeLine: Sendable, Equatable {
  /// The index of the line in the code, from 0; displayed lines may skip hidden ones.
  package var index: Int

  /// The text, without the comments that only steer the display.
  package var text: String

  /// Whether the line is set off from the others.
  package var isHighlighted: Bool

  /// Whether the line is marked as added or removed.
  package var change: Change?

  /// The marks of `ins=` and `del=`.
  package enum Change: String, Sendable {
    /// The line is new.
    case inserted
    /// The line is gone.
    case deleted
  }
}
