package import SourceDiagnostics

/// Panels of which the reader sees one at a time.
package struct Tabs: Sendable {
  /// Groups with the same name switch together.
  package var group: String?

  /// The panels, at least one.
  package var tabs: [Tab]

  /// A panel with its label.
  package struct Tab: Sendable {
    /// The name by which panels of one group find each other.
    package var value: String
    /// What the reader sees on the tab.
    package var label: [Inline]
    /// Whether the panel is the first to be seen.
    package var isDefault: Bool
    /// What the panel holds.
    package var blocks: [Block]
    /// Where the panel stands.
    package var range: SourceRange
  }
}
