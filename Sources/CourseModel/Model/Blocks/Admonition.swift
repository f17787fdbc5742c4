/// A box that stands out from the running text: `:::tip`, or `> [!TIP]` as GitHub writes it.
package struct Admonition: Sendable {
  /// What the box is for.
  package var kind: Kind

  /// The author's title; nil where the site puts the kind's own name in the reader's language.
  package var title: [Inline]?

  /// The anchor from `{#id}`.
  package var id: String?

  /// The style classes from `{.class}`.
  package var classes: [String]

  /// What the box holds.
  package var blocks: [Block]

  /// The kinds of admonition; Docusaurus' names and its legacy ones.
  package enum Kind: String, Sendable, CaseIterable {
    /// A remark.
    case note
    /// Advice.
    case tip
    /// Background.
    case info
    /// Something to be careful with.
    case warning
    /// Something that does harm.
    case danger
    /// A remark of less weight.
    case secondary
    /// Something the reader must know.
    case important
    /// Good news.
    case success
    /// Docusaurus' older word for a warning.
    case caution
  }
}
