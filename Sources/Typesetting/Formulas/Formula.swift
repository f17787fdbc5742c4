package import SourceDiagnostics
package import WebMarkup

/// A formula written in TeX, as MathML.
package struct Formula: Sendable {
  /// The `<math>` element.
  package let markup: Markup

  /// Compiles the TeX between dollar signs.
  ///
  /// - Parameter isBlock: whether the formula stands on lines of its own (`$$…$$`).
  /// - Returns: the formula and what is wrong with it at its place in the lesson; what could not be understood is shown as written.
  package static func parse(_ source: EmbeddedSource, isBlock: Bool) -> (Formula, [Diagnostic]) {
    (Formula(markup: .element("math", [], text: source.code)), [])
  }
}
