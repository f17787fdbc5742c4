package import SourceDiagnostics

/// A table: one header row and any number of body rows, all as wide as the header.
package struct Table: Sendable {
  /// The alignment of each column.
  package var alignments: [Alignment]

  /// The cells of the header row.
  package var header: [Cell]

  /// The cells of the body rows.
  package var rows: [[Cell]]

  /// How the text of a column stands.
  package enum Alignment: String, Sendable {
    /// As the page's direction has it.
    case natural
    /// At the left.
    case left
    /// In the middle.
    case center
    /// At the right.
    case right
  }

  /// A cell of a table.
  package struct Cell: Sendable {
    /// The text.
    package var content: [Inline]
    /// Where the cell stands.
    package var range: SourceRange
  }
}
