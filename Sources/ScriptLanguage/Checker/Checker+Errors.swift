/// `throw`, `do`-`catch` and where errors go.
extension Checker {
  func checkThrow(_ value: ExpressionNode, _ node: StatementNode, in scope: Scope) -> Statement.Kind {
    let error = check(value, in: scope, as: expectedError(value, scope))
    let target = Type.existential([standard.error])
    if error.type != .error, !conforms(error.type, standard.error) {
      report(
        Problem("CannotThrow", at: value.range, "thrown expression type '\(error.type)' does not conform to 'Error'"))
    }
    noteThrown(error.type)
    if !handlesErrors(scope) { report(.unhandledError(at: node.range.lowerBound..<node.range.lowerBound + 5)) }
    return .throw(error.type == target || error.type == .error ? error : Expression(.erase(error), target, error.range))
  }

  /// The type that the function says its errors have, for errors written as `.case`.
  private func expectedError(_ value: ExpressionNode, _ scope: Scope) -> Expectation? {
    switch value.kind {
    case .member(nil, _): break
    case .call(let callee, _):
      guard case .member(nil, _) = callee.kind else { return nil }
    default: return nil
    }
    return scope.context.kind == .function ? scope.context.function?.thrownType.map { Expectation($0, .returnValue) } : nil
  }

  /// Notes the type of an error that the innermost `do` may catch.
  func noteThrown(_ type: Type) { thrownTypes.append(type) }

  /// Whether an error that is thrown in a scope is caught or passed on.
  func handlesErrors(_ scope: Scope) -> Bool {
    if scope.context.kind == .topLevel || scope.context.canThrow { return true }
    var current: Scope? = scope
    while let here = current, here.context === scope.context {
      if here.catchesErrors { return true }
      current = here.parent
    }
    return false
  }

  func checkDoCatch(_ body: [StatementNode], _ clauses: [CatchNode], _ name: Name?, in scope: Scope) -> Statement.Kind {
    let label = Statement.Label(name: name)
    let inner = child(of: scope)
    inner.catchesErrors = clauses.contains { catchesAll($0) }
    inner.isBranch = true
    if name != nil { inner.loops.append(.init(label: label, isLoop: false, isSwitch: false)) }
    let outerTypes = thrownTypes
    thrownTypes = []
    let statements = checkStatements(body, in: inner)
    let found = thrownTypes
    thrownTypes = outerTypes
    // Where all errors have one type, a plain `catch` sees that type.
    let single = Set(found).count == 1 ? found[0] : nil
    let type = Type.existential([standard.error])
    let checked = clauses.map { clause -> Statement.CatchClause in
      let scope = child(of: scope)
      scope.isBranch = true
      var variables: [VariableDeclaration] = []
      caughtType = single
      let patterns = checkAlternatives(clause.patterns, type, in: scope, &variables)
      caughtType = nil
      var error: VariableDeclaration?
      if clause.patterns.isEmpty { error = declareVariable("error", single ?? type, true, clause.range, in: scope) }
      return Statement.CatchClause(patterns: patterns, error: error, body: checkStatements(clause.body, in: child(of: scope)))
    }
    return .doCatch(statements, checked, label)
  }

  private func catchesAll(_ clause: CatchNode) -> Bool {
    clause.patterns.isEmpty
      || clause.patterns.contains { item in
        guard item.filter == nil else { return false }
        if case .variable = item.pattern.kind { return true }
        if case .any = item.pattern.kind { return true }
        return false
      }
  }
}

extension Problem {
  static func unhandledError(at range: Range<Int>) -> Problem {
    Problem("UnhandledError", at: range, "errors thrown from here are not handled")
  }
}
