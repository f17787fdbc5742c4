/// `if` and `switch` as expressions: each branch is one expression.
extension Checker {
  /// The value of a statement; its branches have the expected type or, without one, the type of the first.
  func checkValue(of node: StatementNode, in scope: Scope, expecting expected: Type?) -> Expression {
    var type = expected
    if type == nil { type = branches(of: node).lazy.compactMap { self.probe($0, in: scope) }.first }
    guard let statements = giving(node, in: scope, type ?? .error) else {
      report(
        Problem(
          "IncompleteValue", at: node.range,
          "'if' must have an unconditional 'else' and single expressions as branches to be used as an expression"))
      return Expression(.error, .error, node.range)
    }
    guard let type else { return Expression(.error, .error, node.range) }
    return Expression(.statements(statements), type, node.range)
  }

  /// The values of the branches; one that uses what its condition binds cannot be looked at alone.
  private func branches(of node: StatementNode) -> [ExpressionNode] {
    switch node.kind {
    case .if(_, let then, let otherwise): [then, otherwise ?? []].compactMap { single($0) }
    case .switch(_, let cases, _): cases.compactMap { single($0.body) }
    default: []
    }
  }

  private func single(_ body: [StatementNode]) -> ExpressionNode? {
    guard body.count == 1 else { return nil }
    switch body[0].kind {
    case .expression(let expression): return expression
    case .if, .switch: return branches(of: body[0]).first
    default: return nil
    }
  }

  private func giving(_ node: StatementNode, in scope: Scope, _ type: Type) -> [Statement]? {
    givenType.append(type)
    defer { givenType.removeLast() }
    switch node.kind {
    case .if(_, _, let otherwise):
      guard otherwise != nil else { return nil }
      return checkOne(marked(node), in: scope)
    case .switch: return checkOne(marked(node), in: scope)
    default: return nil
    }
  }

  /// The statement with its branches' expressions as values.
  private func marked(_ node: StatementNode) -> StatementNode {
    switch node.kind {
    case .if(let conditions, let then, let otherwise):
      return StatementNode(.if(conditions, then: given(then), else: otherwise.map { given($0) }), node.range)
    case .switch(let subject, let cases, let label):
      let clauses = cases.map { clause in
        var copy = clause
        copy.body = given(clause.body)
        return copy
      }
      return StatementNode(.switch(subject, clauses, label: label), node.range)
    default: return node
    }
  }

  private func given(_ body: [StatementNode]) -> [StatementNode] {
    guard let last = body.last else { return body }
    switch last.kind {
    case .expression(let value): return body.dropLast() + [StatementNode(.give(value), last.range)]
    case .if, .switch: return body.dropLast() + [marked(last)]
    default: return body
    }
  }
}
