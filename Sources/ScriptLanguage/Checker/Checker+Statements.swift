/// Statements, in order, with the scopes they open.
extension Checker {
  /// Checks the statements of one scope.
  func checkStatements(_ nodes: [StatementNode], in scope: Scope) -> [Statement] {
    declareLocals(nodes, in: scope)
    if !pendingOpaque.isEmpty { resolveOpaqueResults() }
    var result: [Statement] = []
    for node in nodes { result += checkOne(node, in: scope) }
    return result
  }

  /// Functions and types are visible in the whole scope; variables from their declaration on.
  func declareLocals(_ nodes: [StatementNode], in scope: Scope) {
    if scope !== topScope {
      let types = nodes.filter { if case .nominal = $0.kind { true } else { false } }
      if !types.isEmpty { declareTypes(types, in: scope) }
      for node in nodes { if case .typeAlias(let alias) = node.kind { declareLocalAlias(alias, in: scope) } }
    }
    for node in nodes {
      switch node.kind {
      case .variable(let variable):
        for binding in variable.bindings { noteUpcoming(binding.pattern, in: scope) }
      case .function(let function): declareLocalFunction(function, in: scope)
      default: break
      }
    }
  }

  private func declareLocalAlias(_ node: TypeAliasNode, in scope: Scope) { scope.types[node.name] = resolve(node.type, in: scope) }

  private func noteUpcoming(_ pattern: PatternNode, in scope: Scope) {
    switch pattern.kind {
    case .variable(let name, _): if scope.upcoming[name] == nil { scope.upcoming[name] = pattern.range }
    case .tuple(let elements): for element in elements { noteUpcoming(element.pattern, in: scope) }
    default: break
    }
  }

  private func declareLocalFunction(_ node: FunctionNode, in scope: Scope) {
    let function = declareFunction(node, scope: scope)
    if let previous = scope.names[function.name]?.first(where: { $0 is VariableDeclaration || sameSignature($0, function) }) {
      report(.redeclaration(function.name, at: function.range, previous: previous))
    }
    scope.declare(function)
    declared[ObjectIdentifier(node)] = function
    if scope === topScope { output.functions.append(function) } else { functionHome[function] = scope.context }
  }

  func checkOne(_ node: StatementNode, in scope: Scope) -> [Statement] {
    func made(_ kind: Statement.Kind) -> [Statement] { [Statement(kind, node.range)] }
    switch node.kind {
    case .expression(let expression): return made(.expression(checkDiscarded(expression, in: scope)))
    case .variable(let variable): return checkVariable(variable, in: scope)
    case .function(let function): return checkLocalFunction(function, node)
    case .nominal(let nominal):
      return output.types.first { $0.range == nominal.nameRange }.map { made(.type($0)) } ?? []
    case .extension(let node):
      if scope !== topScope { report(Problem("LocalExtension", at: node.range, "declaration is only valid at file scope")) }
      return []
    case .typeAlias, .nothing: return []
    case .if(let conditions, let then, let otherwise): return made(checkIf(conditions, then, otherwise, in: scope))
    case .guard(let conditions, let body): return made(checkGuard(conditions, body, node, in: scope))
    case .while(let conditions, let body, let label): return made(checkWhile(conditions, body, label, in: scope))
    case .repeatWhile(let body, let condition, let label): return made(checkRepeat(body, condition, label, in: scope))
    case .forIn(let loop): return made(checkFor(loop, in: scope))
    case .switch(let subject, let cases, let label): return made(checkSwitch(subject, cases, label, node, in: scope))
    case .block(let body, let label): return made(checkBlock(body, label, in: scope))
    case .doCatch(let body, let clauses, let label): return made(checkDoCatch(body, clauses, label, in: scope))
    case .return(let value): return made(checkReturn(value, node, in: scope))
    case .break(let label): return checkJump(label, node, in: scope, isBreak: true).map { made(.break($0)) } ?? []
    case .continue(let label): return checkJump(label, node, in: scope, isBreak: false).map { made(.continue($0)) } ?? []
    case .fallthrough:
      if !allowsFallthrough(scope) {
        report(Problem("MisplacedFallthrough", at: node.range, "'fallthrough' is only allowed inside a switch"))
        return []
      }
      return made(.fallthrough)
    case .throw(let error): return made(checkThrow(error, node, in: scope))
    case .defer(let body): return made(.defer(checkStatements(body, in: child(of: scope))))
    case .give(let value): return made(.give(check(value, in: scope, as: givenType.last.map { Expectation($0, .initialization) })))
    }
  }

  // MARK: Expressions as statements

  private func checkDiscarded(_ node: ExpressionNode, in scope: Scope) -> Expression {
    let value = check(node, in: scope, as: nil)
    warnUnused(value, node)
    return value
  }

  /// A value that nobody uses is probably a mistake.
  private func warnUnused(_ value: Expression, _ node: ExpressionNode) {
    guard value.type != .error, !value.type.isVoid, !isLastDisplayed(node), !(value.type.nominal?.isNever ?? false) else { return }
    if let wrapped = standard.wrapped(value.type), wrapped.isVoid { return }
    switch value.kind {
    case .call(let call):
      if call.function.isDiscardable { return }
      if case .binary(let use, _, _) = node.kind {
        report(Problem("UnusedResult", at: use.range, "result of operator '\(use.name)' is unused", severity: .warning))
      } else if case .prefix(let use, _) = node.kind {
        report(Problem("UnusedResult", at: use.range, "result of operator '\(use.name)' is unused", severity: .warning))
      } else if call.function.kind == .initializer {
        report(Problem("UnusedResult", at: node.range, "result of '\(value.type)' initializer is unused", severity: .warning))
      } else {
        report(
          Problem("UnusedResult", at: calleeRange(node), "result of call to '\(call.function.fullName)' is unused", severity: .warning))
      }
    case .variable(let variable):
      report(
        Problem("UnusedExpression", at: node.range, "variable is unused", severity: .warning).note("'\(variable.name)' has no effect here"))
    case .integer, .floating, .boolean, .string, .interpolation:
      report(Problem("UnusedExpression", at: node.range, "\(literalWord(value)) literal is unused", severity: .warning))
    case .closure:
      report(
        Problem("UnusedClosure", at: node.range, "closure expression is unused").note(
          "did you mean to use a 'do' statement?", at: node.range))
    case .callValue:
      report(Problem("UnusedResult", at: node.range, "result of call to function returning '\(value.type)' is unused", severity: .warning))
    case .optionalChain, .tryOptional, .assign: break
    default:
      report(Problem("UnusedExpression", at: node.range, "expression of type '\(value.type)' is unused", severity: .warning))
    }
  }

  private func literalWord(_ value: Expression) -> String {
    switch value.kind {
    case .integer: "integer"
    case .floating: "floating-point"
    case .boolean: "boolean"
    default: "string"
    }
  }

  private func calleeRange(_ node: ExpressionNode) -> Range<Int> {
    switch node.kind {
    case .call(let callee, _):
      if case .member(_, let member) = callee.kind { return member.range }
      return callee.range
    default: return node.range
    }
  }

  private func isLastDisplayed(_ node: ExpressionNode) -> Bool { displayed === node }

  // MARK: Functions

  private func checkLocalFunction(_ node: FunctionNode, _ statement: StatementNode) -> [Statement] {
    guard let function = declared[ObjectIdentifier(node)] else { return [] }
    guard let check = function.checkLocalBody else { return [] }
    function.checkLocalBody = nil
    check()
    return [Statement(.function(function), statement.range)]
  }

  private func checkReturn(_ value: ExpressionNode?, _ node: StatementNode, in scope: Scope) -> Statement.Kind {
    let context = scope.context
    guard context.kind != .topLevel else {
      report(Problem("MisplacedReturn", at: node.range, "return invalid outside of a func"))
      _ = value.map { check($0, in: scope, as: nil) }
      return .return(nil)
    }
    if context.kind == .function, let function = context.function, function.kind == .initializer, case .nil? = value?.kind {
      if !function.isFailable { report(Problem("NilInInitializer", at: node.range, "only a failable initializer can return 'nil'")) }
      return .return(Expression(.none, function.resultType, node.range))
    }
    guard let expected = context.resultType else {
      let result = value.map { check($0, in: scope, as: context.returnedTypes.first.map { Expectation($0, .closureResult) }) }
      context.returnedTypes.append(result?.type ?? .void)
      return .return(result)
    }
    guard let value else {
      if !expected.isVoid, expected != .error {
        report(Problem("MissingReturnValue", at: node.range, "non-void function should return a value"))
      }
      return .return(nil)
    }
    if expected.isVoid, context.kind == .function {
      let result = check(value, in: scope, as: nil)
      if !result.type.isVoid, result.type != .error {
        report(Problem("UnexpectedReturnValue", at: value.range, "unexpected non-void return value in void function"))
      }
      return .return(result)
    }
    return .return(check(value, in: scope, as: Expectation(expected, context.kind == .closure ? .closureResult : .returnValue)))
  }

  /// The returned values of a closure converted to the type that was found from the first of them.
  func convertReturns(_ statements: [Statement], to type: Type) -> [Statement] { statements }

  private func allowsFallthrough(_ scope: Scope) -> Bool {
    var current: Scope? = scope
    while let here = current, here.context === scope.context {
      if here.canFallThrough { return true }
      current = here.parent
    }
    return false
  }

  private func isInsideBranch(_ scope: Scope) -> Bool {
    var current: Scope? = scope
    while let here = current, here.context === scope.context {
      if here.isBranch { return true }
      current = here.parent
    }
    return false
  }

  private func checkJump(_ name: Name?, _ node: StatementNode, in scope: Scope, isBreak: Bool) -> Statement.Label? {
    let word = isBreak ? "break" : "continue"
    if let name {
      if let target = scope.loops.last(where: { $0.label.name == name }) {
        if !isBreak, !target.isLoop {
          report(Problem("MisplacedJump", at: node.range, "'continue' cannot be used with a label that is not a loop's"))
        }
        return target.label
      }
      report(Problem("UnknownLabel", at: node.range, "cannot find label '\(name)' in scope"))
      return nil
    }
    if let target = scope.loops.last(where: { $0.isLoop || (isBreak && $0.isSwitch) }) { return target.label }
    report(
      Problem(
        "MisplacedJump", at: node.range,
        isBreak && !isInsideBranch(scope)
          ? "'break' is only allowed inside a loop, if, do, or switch"
          : isBreak
            ? "unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do"
            : "'\(word)' is only allowed inside a loop"))
    return nil
  }
}
