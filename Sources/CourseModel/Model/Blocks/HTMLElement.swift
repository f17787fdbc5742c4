/// An element that an author wrote as HTML, from the part of HTML that can do no harm.
package struct HTMLElement<Node: Sendable>: Sendable {
  /// The name, in lower case, one of `HTMLPolicy`'s.
  package var name: String

  /// The attributes that the policy allows, in the order they were written; a nil value is a bare name.
  package var attributes: [Attribute]

  /// What stands between the tags; empty for `<br>` and its like.
  package var content: [Node]

  /// An attribute of an element.
  package struct Attribute: Sendable, Equatable {
    /// The name, in lower case.
    package var name: String
    /// The value with its character references resolved.
    package var value: String?
  }
}
