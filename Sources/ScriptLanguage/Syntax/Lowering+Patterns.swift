import SwiftSyntax

extension Lowering {
  /// A pattern of a declaration, where identifiers are new variables.
  func bindingPattern(_ node: PatternSyntax, isConstant: Bool) -> PatternNode {
    descend(node) { PatternNode(bindingKind(node, isConstant: isConstant), range(node)) } ?? PatternNode(.error, range(node))
  }

  private func bindingKind(_ node: PatternSyntax, isConstant: Bool) -> PatternNode.Kind {
    switch node.as(PatternSyntaxEnum.self) {
    case .identifierPattern(let identifier): return .variable(name(identifier.identifier), isConstant: isConstant)
    case .wildcardPattern: return .any
    case .tuplePattern(let tuple):
      let elements = tuple.elements.map { (label: label($0.label), pattern: bindingPattern($0.pattern, isConstant: isConstant)) }
      return elements.count == 1 && elements[0].label == nil ? elements[0].pattern.kind : .tuple(elements)
    case .valueBindingPattern(let binding):
      return bindingPattern(binding.pattern, isConstant: binding.bindingSpecifier.tokenKind != .keyword(.var)).kind
    case .expressionPattern(let pattern): return boundExpression(pattern.expression, isConstant: isConstant)
    case .isTypePattern, .missingPattern: return matchKind(node)
    }
  }

  /// A pattern of a `case`, where identifiers are expressions unless `let` or `var` stands before them.
  func matchPattern(_ node: PatternSyntax) -> PatternNode {
    descend(node) { PatternNode(matchKind(node), range(node)) } ?? PatternNode(.error, range(node))
  }

  private func matchKind(_ node: PatternSyntax) -> PatternNode.Kind {
    switch node.as(PatternSyntaxEnum.self) {
    case .valueBindingPattern(let binding):
      return bindingPattern(binding.pattern, isConstant: binding.bindingSpecifier.tokenKind != .keyword(.var)).kind
    case .expressionPattern(let pattern): return matchedExpression(pattern.expression, binding: nil)
    case .isTypePattern(let pattern): return .isType(type(pattern.type))
    case .wildcardPattern: return .any
    case .identifierPattern(let identifier):
      return .expression(ExpressionNode(.name(name(identifier.identifier), arguments: nil, labels: nil), range(node)))
    case .tuplePattern(let tuple): return .tuple(tuple.elements.map { (label($0.label), matchPattern($0.pattern)) })
    case .missingPattern: return .error
    }
  }

  private func boundExpression(_ node: ExprSyntax, isConstant: Bool) -> PatternNode.Kind {
    matchedExpression(node, binding: isConstant)
  }

  /// A pattern that the parser read as an expression.
  ///
  /// `binding`: whether identifiers are new constants (true), variables (false) or uses.
  private func matchedExpression(_ node: ExprSyntax, binding: Bool?) -> PatternNode.Kind {
    func inner(_ node: ExprSyntax) -> PatternNode {
      descend(node) { PatternNode(matchedExpression(node, binding: binding), range(node)) } ?? PatternNode(.error, range(node))
    }
    switch node.as(ExprSyntaxEnum.self) {
    case .patternExpr(let pattern):
      return binding.map { bindingPattern(pattern.pattern, isConstant: $0).kind } ?? matchPattern(pattern.pattern).kind
    case .discardAssignmentExpr: return .any
    case .declReferenceExpr(let reference):
      if let binding, reference.argumentNames == nil { return .variable(name(reference.baseName), isConstant: binding) }
    case .optionalChainingExpr(let optional): return .some(inner(optional.expression))
    case .tupleExpr(let tuple):
      if tuple.elements.count == 1, let only = tuple.elements.first, only.label == nil { return inner(only.expression).kind }
      return .tuple(tuple.elements.map { (label($0.label), inner($0.expression)) })
    case .memberAccessExpr(let access):
      if access.declName.argumentNames == nil, isCaseName(access) {
        return .enumCase(access.base.map { expression($0) }, name(access.declName.baseName), nil)
      }
    case .functionCallExpr(let call):
      if let access = call.calledExpression.as(MemberAccessExprSyntax.self), isCaseName(access) {
        let elements = call.arguments.map { (label: label($0.label), pattern: inner($0.expression)) }
        let payload =
          elements.count == 1 && elements[0].label == nil ? elements[0].pattern : PatternNode(.tuple(elements), range(call.arguments))
        return .enumCase(access.base.map { expression($0) }, name(access.declName.baseName), payload)
      }
    case .sequenceExpr(let sequence):
      if let cast = castPattern(sequence, inner) { return cast }
    default: break
    }
    return .expression(expression(node))
  }

  /// `let x as T`, which the parser leaves as a sequence.
  private func castPattern(_ node: SequenceExprSyntax, _ inner: (ExprSyntax) -> PatternNode) -> PatternNode.Kind? {
    let elements = Array(node.elements)
    guard elements.count == 3, let cast = elements[1].as(UnresolvedAsExprSyntax.self), cast.questionOrExclamationMark == nil,
      let target = elements[2].as(TypeExprSyntax.self)
    else { return nil }
    return .cast(inner(elements[0]), type(target.type))
  }

  /// `.name` or `Type.name` can be an enum case; `value.name` is an expression, which the checker finds out.
  private func isCaseName(_ access: MemberAccessExprSyntax) -> Bool {
    guard let base = access.base else { return true }
    if let reference = base.as(DeclReferenceExprSyntax.self) { return reference.baseName.text.first?.isUppercase ?? false }
    if let special = base.as(GenericSpecializationExprSyntax.self) {
      return special.expression.as(DeclReferenceExprSyntax.self)?.baseName.text.first?.isUppercase ?? false
    }
    if let inner = base.as(MemberAccessExprSyntax.self) { return inner.declName.baseName.text.first?.isUppercase ?? false }
    return false
  }
}
