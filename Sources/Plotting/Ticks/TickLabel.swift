/// The text at a tick: plain, or with an exponent.
package struct TickLabel: Sendable, Hashable {
  /// The text, or what stands before the exponent.
  package var text: String
  /// The exponent, written small and raised; empty for none.
  package var exponent = ""

  /// A plain text.
  package init(_ text: String) { self.text = text }

  /// A text with an exponent.
  package init(_ text: String, exponent: Int) {
    self.text = text
    self.exponent = ScalarFormatter.withRealMinus("\(exponent)")
  }

  /// Whether nothing is written.
  package var isEmpty: Bool { text.isEmpty && exponent.isEmpty }

  /// The text on one line, as a screen reader or a test would want it.
  package var plain: String { exponent.isEmpty ? text : "\(text)^\(exponent)" }
}
