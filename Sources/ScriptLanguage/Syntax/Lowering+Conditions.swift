import SwiftSyntax

/// `#if`: only the part whose condition holds is read.
extension Lowering {
  /// The clause of an `#if` that is compiled; nil if there is none.
  func activeClause(_ node: DeclSyntax) -> IfConfigClauseSyntax? {
    node.as(IfConfigDeclSyntax.self)?.clauses.first { clause in clause.condition.map { holds($0) } ?? true }
  }

  /// Whether a compilation condition holds for lessons, which are like a debug build without flags on Linux.
  private func holds(_ node: ExprSyntax) -> Bool {
    switch node.as(ExprSyntaxEnum.self) {
    case .booleanLiteralExpr(let literal): return literal.literal.tokenKind == .keyword(.true)
    case .prefixOperatorExpr(let prefix): return prefix.operator.text == "!" && !holds(prefix.expression)
    case .tupleExpr(let tuple): return tuple.elements.first.map { holds($0.expression) } ?? false
    case .functionCallExpr(let call): return holds(call.calledExpression.trimmedDescription, call.arguments.trimmedDescription)
    case .sequenceExpr(let sequence): return holds(Array(sequence.elements))
    default: return false
    }
  }

  private func holds(_ name: String, _ argument: String) -> Bool {
    switch name {
    case "os": argument == "Linux"
    case "arch": argument == "x86_64"
    case "canImport": ["Foundation", "Glibc", "Swift"].contains(argument)
    case "swift", "compiler": !argument.contains("<")
    default: false
    }
  }

  /// `a && b || c`: a disjunction of conjunctions.
  private func holds(_ elements: [ExprSyntax]) -> Bool {
    var conjunction = true
    var result = false
    for element in elements {
      if let use = element.as(BinaryOperatorExprSyntax.self) {
        guard use.operator.text == "||" else { continue }
        result = result || conjunction
        conjunction = true
      } else {
        conjunction = conjunction && holds(element)
      }
    }
    return result || conjunction
  }
}
