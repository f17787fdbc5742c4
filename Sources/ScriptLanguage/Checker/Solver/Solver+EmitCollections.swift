/// Collection literals as values of their types.
extension Solver {
  func array(_ node: SolverNode, _ children: [SolverNode], _ element: Type, _ type: Type, _ scope: Scope) -> Expression {
    if hasVariables(element) {
      checker.report(
        Problem("EmptyLiteral", at: node.range, "empty collection literal requires an explicit type"))
      return Expression(.error, .error, node.range)
    }
    let elements = children.map { coerce(emit($0, in: scope), to: element) }
    let literal = Expression(.array(elements), standard.arrayType(element), node.range)
    return collection(literal, type, "arrayLiteral")
  }

  func dictionary(
    _ node: SolverNode, _ pairs: [(SolverNode, SolverNode)], _ key: Type, _ value: Type, _ type: Type, _ scope: Scope
  ) -> Expression {
    if hasVariables(key) || hasVariables(value) {
      checker.report(Problem("EmptyLiteral", at: node.range, "empty collection literal requires an explicit type"))
      return Expression(.error, .error, node.range)
    }
    // A dictionary is made from an array of its pairs.
    let pair = Type.tuple([TupleElement(key), TupleElement(value)])
    let elements = pairs.map { entry in
      let first = coerce(emit(entry.0, in: scope), to: key), second = coerce(emit(entry.1, in: scope), to: value)
      return Expression(.tuple([first, second]), pair, first.range.lowerBound..<second.range.upperBound)
    }
    return collection(Expression(.array(elements), standard.arrayType(pair), node.range), type, "dictionaryLiteral")
  }

  /// A collection literal as a value of another type: a call of its initializer.
  func collection(_ literal: Expression, _ type: Type, _ label: Name) -> Expression {
    if literal.type == type || type == .error { return literal }
    for member in checker.members("init", of: type) {
      guard let function = member.declaration as? FunctionDeclaration, function.parameters.count == 1, function.parameters[0].label == label
      else { continue }
      let substitution = checker.memberSubstitution(function, base: type)
      let call = Call(function: function, substitution: substitution, dispatch: .direct, receiver: nil, arguments: [.value(literal)])
      return Expression(.call(call), type, literal.range)
    }
    return literal
  }
}
