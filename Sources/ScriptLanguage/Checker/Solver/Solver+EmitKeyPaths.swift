/// Key path literals as values: a function that reads and, where the place can be written, one that writes.
extension Solver {
  func keyPath(
    _ site: ClosureSite, _ arguments: [Type], _ type: Type, _ body: [Statement], _ variables: [VariableDeclaration], _ captures: [Capture]
  ) -> Expression {
    let range = site.range
    guard let path = site.node.singleExpression, arguments.count == 2,
      let maker = standard.keyPath.members["init"]?.first as? FunctionDeclaration, maker.parameters.count == 3
    else { return Expression(.error, .error, range) }
    let reading = Closure(
      parameters: variables, inoutParameters: [false], resultType: arguments[1], body: body, captures: captures, isAutoclosure: false)
    let getter = Expression(.closure(reading), .function([.init(arguments[0])], arguments[1]), range)
    let setter = self.setter(path, site, root: arguments[0], value: arguments[1])
    let name = Expression(.string("\(arguments[0])" + steps(of: path)), standard.stringType, range)
    let call = Call(
      function: maker, substitution: Substitution(signature: maker.signature, types: arguments), dispatch: .direct, receiver: nil,
      arguments: [.value(getter), .value(setter), .value(name)])
    return Expression(.call(call), type, range)
  }

  /// The function that writes what a path leads to; nil where it can only be read.
  private func setter(_ path: ExpressionNode, _ site: ClosureSite, root: Type, value: Type) -> Expression {
    let range = site.range
    let type = Type.function([.init(root, isInout: true), .init(value)], .void)
    let none = Expression(.none, standard.optionalType(type), range)
    if case .optionalChain = path.kind { return none }
    if case .name = path.kind, root != value { return none }
    let closure = ClosureNode()
    closure.openRange = range
    closure.parameters = [
      .init(name: "$root", type: TypeNode(.inout(TypeNode(.resolved(root), range)), range), range: range),
      .init(name: "$value", type: TypeNode(.resolved(value), range), range: range),
    ]
    let written = ExpressionNode(.name("$value", arguments: nil, labels: nil), range)
    closure.body = [StatementNode(.expression(ExpressionNode(.assign(path, written, operatorRange: range), range)), range)]
    let saved = checker.problems
    let made = checker.check(ExpressionNode(.closure(closure), range), in: site.scope, as: Expectation(type, .coercion))
    guard checker.problems.count == saved.count, made.type != .error else {
      checker.problems = saved
      return none
    }
    return Expression(.wrap(made), none.type, range)
  }

  /// The steps of a path as they are shown behind its root.
  private func steps(of node: ExpressionNode) -> String {
    switch node.kind {
    case .member(let base?, let member): steps(of: base) + ".\(member.name)"
    case .tupleElement(let base, let index): steps(of: base) + ".\(index)"
    case .forceUnwrap(let base): steps(of: base) + "!"
    case .chainLink(let base): steps(of: base) + "?"
    case .optionalChain(let inner): steps(of: inner)
    case .element(let base, _): steps(of: base) + ".subscript(_: Int)"
    default: ""
    }
  }
}
