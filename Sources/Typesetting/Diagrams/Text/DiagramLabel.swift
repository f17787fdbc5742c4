/// The text on a node, an edge or a box: lines of runs that may be bold or italic.
package struct DiagramLabel: Sendable, Equatable {
  /// A piece of text in one style.
  package struct Run: Sendable, Equatable {
    /// The text, entities decoded.
    package var text: String
    /// Whether it is bold.
    package var isBold = false
    /// Whether it is italic.
    package var isItalic = false

    /// A piece of text.
    package init(_ text: String, isBold: Bool = false, isItalic: Bool = false) {
      self.text = text
      self.isBold = isBold
      self.isItalic = isItalic
    }
  }

  /// The lines as the author broke them.
  package var lines: [[Run]]

  /// A label of given lines.
  package init(lines: [[Run]]) { self.lines = lines }

  /// A label of one plain line.
  package init(_ text: String) { lines = text.isEmpty ? [] : [[Run(text)]] }

  /// Whether nothing would be seen.
  package var isEmpty: Bool { lines.allSatisfy { $0.allSatisfy(\.text.isEmpty) } }

  /// The text in one line, for descriptions and comparisons.
  package var plainText: String {
    lines.map { line in line.map(\.text).joined() }.joined(separator: " ")
  }
}
