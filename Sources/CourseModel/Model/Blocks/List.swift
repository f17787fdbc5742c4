package import SourceDiagnostics

/// A bulleted, numbered or task list.
package struct List: Sendable {
  /// The number of the first item, or nil for bullets.
  package var start: Int?

  /// Whether the items' paragraphs are set without space between them.
  package var isTight: Bool

  /// The items, at least one.
  package var items: [Item]

  /// An item of a list.
  package struct Item: Sendable {
    /// The state of the item's check box, or nil if it has none.
    package var isChecked: Bool?
    /// What the item holds.
    package var blocks: [Block]
    /// Where the item stands.
    package var range: SourceRange
  }
}
