package import SourceDiagnostics
package import WebMarkup

/// A formula written in TeX, as MathML.
package struct Formula: Sendable {
  /// The `<math>` element.
  package let markup: Markup

  /// Compiles the TeX between dollar signs.
  ///
  /// - Parameters:
  ///   - isBlock: whether the formula stands on lines of its own (`$$…$$`).
  ///   - macros: bodies of commands without arguments or with `#1`…`#9`, by their names without the backslash.
  /// - Returns: the formula and what is wrong with it at its place in the lesson; what could not be understood is shown as written.
  /// - Complexity: O(*n*) in the length of the formula and its expanded macros.
  package static func parse(_ source: EmbeddedSource, isBlock: Bool, macros: [String: String] = [:]) -> (Formula, [Diagnostic]) {
    guard source.code.utf8.count <= sizeLimit else {
      let problem = Diagnostic(
        .warning, "FormulaTooLarge", at: source.range(0..<1), "A formula of more than \(sizeLimit / 1000) kB is shown as its source")
      return (Formula(markup: .element("code", [], text: source.code)), [problem])
    }
    var parser = FormulaParser(source, isDisplayed: isBlock, macros: macros.mapValues(TeXMacro.init))
    let row = MathRow.markup(parser.parseFormula())
    let attributes = isBlock ? [Markup.Attribute.named("display", "block")] : []
    return (Formula(markup: .element("math", attributes, row)), parser.diagnostics)
  }

  private static let sizeLimit = 30_000
}
