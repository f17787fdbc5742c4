/// HTML, SVG or MathML as a tree of values; nothing is escaped before it is serialized, and everything is then.
package enum Markup: Sendable, Hashable {
  /// Text, escaped when serialized.
  case text(String)

  /// An element with its attributes in the order they are written.
  indirect case element(name: String, attributes: [Attribute], children: [Markup])

  /// Several nodes in a row, without an element around them.
  case fragment([Markup])

  /// Markup that is already serialized and safe. For our own constant text only, never for an author's.
  case verbatim(String)

  /// An attribute; `value` nil writes the bare name (`<details open>`).
  package struct Attribute: Sendable, Hashable {
    /// The name.
    package var name: String
    /// The value, or nil for a boolean attribute.
    package var value: String?

    /// An attribute.
    package init(_ name: String, _ value: String?) {
      self.name = name
      self.value = value
    }
  }
}

extension Markup {
  /// An element with attributes and children.
  package static func element(_ name: String, _ attributes: [Attribute] = [], _ children: [Markup] = []) -> Markup {
    .element(name: name, attributes: attributes, children: children)
  }

  /// An element with attributes and one text.
  package static func element(_ name: String, _ attributes: [Attribute] = [], text: String) -> Markup {
    .element(name: name, attributes: attributes, children: [.text(text)])
  }

  /// Nothing.
  package static var empty: Markup { .fragment([]) }
}

extension Markup.Attribute {
  /// A `class` attribute.
  package static func `class`(_ names: String) -> Self { Self("class", names) }

  /// An `id` attribute.
  package static func id(_ value: String) -> Self { Self("id", value) }

  /// An `href` attribute.
  package static func href(_ value: String) -> Self { Self("href", value) }

  /// An attribute with a value.
  package static func named(_ name: String, _ value: String) -> Self { Self(name, value) }

  /// An attribute without a value.
  package static func flag(_ name: String) -> Self { Self(name, nil) }
}
