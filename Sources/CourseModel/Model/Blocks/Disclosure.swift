/// A part of the page that is folded until the reader opens it.
package struct Disclosure: Sendable {
  /// What is folded away.
  package var kind: Kind

  /// The line that stays visible; nil where the site puts the kind's own name in the reader's language.
  package var summary: [Inline]?

  /// Whether the part is unfolded at first.
  package var isOpen: Bool

  /// What the part holds.
  package var blocks: [Block]

  /// What a folded part is.
  package enum Kind: String, Sendable {
    /// A `<details>` of the author's own.
    case details
    /// A hint of an exercise.
    case hint
    /// A solution of an exercise.
    case solution
  }
}
