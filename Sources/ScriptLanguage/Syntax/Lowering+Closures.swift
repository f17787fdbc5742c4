import SwiftSyntax

extension Lowering {
  func closure(_ node: ClosureExprSyntax) -> ExpressionNode {
    let closure = ClosureNode()
    closure.openRange = range(node.leftBrace)
    if let signature = node.signature { read(signature, into: closure) }
    closures.append(closure)
    closure.body = statements(node.statements)
    closures.removeLast()
    return ExpressionNode(.closure(closure), range(node))
  }

  private func read(_ signature: ClosureSignatureSyntax, into closure: ClosureNode) {
    if let capture = signature.capture { closure.captures = capture.items.map { captureItem($0) } }
    switch signature.parameterClause {
    case .simpleInput(let list): closure.parameters = list.map { .init(name: label($0.name), type: nil, range: range($0.name)) }
    case .parameterClause(let clause): closure.parameters = clause.parameters.map { parameter($0) }
    case nil: break
    }
    if let effects = signature.effectSpecifiers {
      closure.isThrowing = effects.throwsClause != nil
    }
    closure.resultType = signature.returnClause.map { type($0.type) }
  }

  private func captureItem(_ item: ClosureCaptureSyntax) -> ClosureNode.CaptureItem {
    let ownership: VariableDeclaration.Ownership =
      switch item.specifier?.specifier.tokenKind {
      case .keyword(.weak): .weak
      case .keyword(.unowned): .unowned
      default: .strong
      }
    return .init(
      name: name(item.name), ownership: ownership, value: item.initializer.map { expression($0.value) }, range: range(item.name))
  }

  private func parameter(_ node: ClosureParameterSyntax) -> ClosureNode.Parameter {
    if let ellipsis = node.ellipsis { refuse("a variadic closure parameter", at: ellipsis) }
    return .init(
      name: label(node.secondName ?? node.firstName), type: node.type.map { type($0) }, range: range(node.secondName ?? node.firstName))
  }
}
