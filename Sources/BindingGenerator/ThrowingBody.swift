import SwiftSyntax

/// The body of a public function in its throwing form.
///
/// A public function of the engine that can fail wraps a throwing one: `do { return try … } catch { stop(error) }` in the array modules,
/// `unlessMistaken { try … }` in plots. For lessons the wrapping is taken off, so that a mistake becomes a diagnostic and never ends the process.
struct ThrowingBody {
  /// The statements.
  let text: String
  /// Whether a wrapping was taken off; without one the function can't fail and may be called as it is.
  let isUnwrapped: Bool

  /// Takes the wrapping off a body.
  ///
  /// - Parameter returnsValue: whether a single expression is the function's result.
  init(_ statements: CodeBlockItemListSyntax, returnsValue: Bool) {
    var lines: [String] = []
    var isUnwrapped = false
    for (index, item) in statements.enumerated() {
      if let inner = Self.wrapped(item) {
        isUnwrapped = true
        lines += Self.lines(of: inner, returnsValue: returnsValue && index == statements.count - 1)
      } else {
        lines.append(item.trimmedDescription)
      }
    }
    text = lines.joined(separator: "\n    ")
    self.isUnwrapped = isUnwrapped
  }

  private static func lines(of statements: CodeBlockItemListSyntax, returnsValue: Bool) -> [String] {
    statements.map { item in
      let text = item.trimmedDescription
      if text.hasPrefix("self = ") { return "return " + text.dropFirst("self = ".count) }
      let isResult = returnsValue && statements.count == 1 && item.item.is(ExprSyntax.self)
      return isResult && !text.hasPrefix("return") ? "return " + text : text
    }
  }

  /// The statements inside a wrapping.
  private static func wrapped(_ item: CodeBlockItemSyntax) -> CodeBlockItemListSyntax? {
    if let statement = item.item.as(DoStmtSyntax.self), let handler = statement.catchClauses.first,
      handler.body.statements.trimmedDescription.hasPrefix("stop(")
    {
      return statement.body.statements
    }
    var expression = item.item.as(ExprSyntax.self)
    if let returned = item.item.as(ReturnStmtSyntax.self) { expression = returned.expression }
    if let call = expression?.as(FunctionCallExprSyntax.self), call.calledExpression.trimmedDescription == "unlessMistaken" {
      return call.trailingClosure?.statements
    }
    return nil
  }
}
