/// A piece of code that is shown in one colour.
package struct CodeToken: Sendable, Hashable {
  /// What a piece of code is, as far as colours tell it apart; the raw value is the class of its `<span>`.
  package enum Kind: String, Sendable, CaseIterable {
    /// Anything else; shown without a span.
    case plain = ""
    /// A keyword, an option of a command, a tag of markup.
    case keyword = "k"
    /// A string or a regular expression.
    case string = "s"
    /// A number or another literal, such as `true`.
    case number = "m"
    /// A comment.
    case comment = "c"
    /// The name of a type.
    case type = "t"
    /// The name of a function where it is called or declared.
    case function = "f"
    /// An attribute, a decorator, a directive, the key of a setting.
    case attribute = "a"
    /// A line that a diff adds.
    case inserted = "gi"
    /// A line that a diff removes.
    case deleted = "gd"
  }

  /// What the piece is.
  package var kind: Kind

  /// The code itself; never contains a line break.
  package var text: String

  /// A piece of code.
  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
