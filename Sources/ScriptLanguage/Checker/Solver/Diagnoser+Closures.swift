/// Closures whose parameters or bodies do not fit.
extension Diagnoser {
  func closure(_ closure: ClosureNode, _ node: ExpressionNode, _ scope: Scope, _ expectation: Expectation?) {
    guard case .function(let function)? = expectation?.type else {
      if let expectation {
        checker.report(Problem("CannotConvert", at: node.range, "cannot convert a closure to specified type '\(expectation.type)'"))
      } else {
        explainBody(closure, scope, [], nil, node)
      }
      return
    }
    explainBody(closure, scope, function.parameters.map(\.type), function.result, node)
  }

  /// Explains what is wrong with the body of a closure whose parameters are known.
  func explainBody(_ closure: ClosureNode, _ scope: Scope, _ types: [Type], _ result: Type?, _ node: ExpressionNode) {
    let count = closure.parameters?.count ?? closure.anonymousCount
    var types = types
    if types.count == 1, count > 1, case .tuple(let elements) = types[0] { types = elements.map(\.type) }
    if count != types.count, !types.isEmpty || closure.parameters != nil {
      return wrongParameterCount(closure, count, types, result, node)
    }
    let context = FunctionContext(.closure, parent: scope.context, function: nil, resultType: result)
    let inner = Scope(parent: scope, context: context)
    for index in 0..<count {
      let written = closure.parameters?[index]
      let type = written?.type.map { checker.resolve($0, in: scope) } ?? (index < types.count ? types[index] : .error)
      let variable = VariableDeclaration(
        written?.name ?? Name("$\(index)"), type, isConstant: true, storage: .local, range: written?.range ?? node.range)
      inner.declare(variable)
    }
    if let expression = closure.singleExpression {
      _ = checker.check(expression, in: inner, as: result.flatMap { isKnown($0) ? Expectation($0, .closureResult) : nil })
    } else {
      _ = checker.checkStatements(closure.body, in: inner)
    }
  }

  func isKnown(_ type: Type) -> Bool {
    switch type {
    case .variable, .error, .parameter: false
    case .nominal(_, let arguments): arguments.allSatisfy { isKnown($0) }
    default: !type.isVoid
    }
  }

  func wrongParameterCount(_ closure: ClosureNode, _ count: Int, _ types: [Type], _ result: Type?, _ node: ExpressionNode) {
    let type = "(" + types.map(\.description).joined(separator: ", ") + ") -> " + (result.map { isKnown($0) ? $0.description : "_" } ?? "_")
    if count == 0, closure.parameters == nil {
      checker.report(
        Problem(
          "ClosureArguments", at: closure.openRange,
          "contextual type for closure argument list expects \(types.count) argument\(types.count == 1 ? "" : "s"), which cannot be implicitly ignored"
        )
        .fix("Insert '_ in'", replacing: closure.openRange.upperBound..<closure.openRange.upperBound, with: " _ in"))
    } else {
      checker.report(
        Problem(
          "ClosureArguments", at: closure.parameters?.first?.range ?? closure.openRange,
          "contextual closure type '\(type)' expects \(types.count) argument\(types.count == 1 ? "" : "s"), but \(count) \(count == 1 ? "was" : "were") used in closure body"
        ))
    }
  }
}
