/// From solved nodes to checked expressions.
extension Solver {
  func emit(_ node: SolverNode, in scope: Scope) -> Expression {
    let type = resolved(node.type)
    func made(_ kind: Expression.Kind) -> Expression { Expression(kind, type, node.range) }
    switch node.kind {
    case .literal: return literal(node, type)
    case .interpolation(let segments, _): return interpolation(node, type, segments, scope)
    case .variable(let variable):
      let kind = read(variable, scope)
      if case .name("super", _, _) = node.source.kind { return made(.superReference(variable)) }
      return made(kind)
    case .reference(let site, let base): return reference(node, site, base, type, scope)
    case .call(let site, let base, let arguments): return call(node, site, base, arguments, type, scope)
    case .callValue(let callee, let arguments, _): return callValue(node, callee, arguments, type, scope)
    case .element(let site, let base, let arguments): return element(node, site, base, arguments, type, scope)
    case .metatype(let instance):
      requireKnown(instance, node)
      return made(.metatype(resolved(instance)))
    case .tuple(let children): return made(.tuple(children.map { emit($0, in: scope) }))
    case .array(let children, let element): return array(node, children, resolved(element), type, scope)
    case .dictionary(let pairs, let key, let value): return dictionary(node, pairs, resolved(key), resolved(value), type, scope)
    case .tupleElement(let base, let index): return element(index, of: emit(base, in: scope), resolved(node.type), node.range)
    case .conditional(let test, let then, let otherwise):
      return made(
        .conditional(
          emit(test, in: scope), coerce(emit(then, in: scope), to: type), coerce(emit(otherwise, in: scope), to: type)))
    case .and(let left, let right): return made(.and(emit(left, in: scope), emit(right, in: scope)))
    case .or(let left, let right): return made(.or(emit(left, in: scope), emit(right, in: scope)))
    case .coalesce(let left, let right): return coalesce(node, left, right, type, scope)
    case .assign(let place, let value): return assign(node, place, value, scope)
    case .discard(let value):
      let inner = emit(value, in: scope)
      return Expression(.discard(inner), .void, node.range)
    case .cast(let value, let kind, let target): return cast(node, value, kind, resolved(target), type, scope)
    case .closure(let site): return closure(node, site, type, scope)
    case .reference_(let inner): return emit(inner, in: scope)
    case .forceUnwrap(let base):
      let inner = emit(base, in: scope)
      // `super.init(…)!` fails by itself where it must not.
      if case .call(let call) = inner.kind, call.function.kind == .initializer, inner.type.isVoid { return inner }
      if inner.type.isVoid, let forced = forced(inner) { return forced }
      return made(.forceUnwrap(inner))
    case .chainLink(let base): return made(.chainLink(emit(base, in: scope)))
    case .optionalChain(let inner): return optionalChain(node, inner, type, scope)
    case .dynamicType(let value): return made(.dynamicType(emit(value, in: scope)))
    case .parenthesized(let inner): return emit(inner, in: scope)
    case .implicitUnwrap(let inner):
      let value = emit(inner, in: scope)
      return value.type == type ? value : made(.forceUnwrap(value))
    case .attempt(let kind, let inner): return attempt(node, kind, inner, type, scope)
    case .checked(let expression): return expression
    case .erased(let source, let inner):
      return checker.check(source, in: interpolationScope(inner), as: Expectation(.any, .interpolation))
    case .error: return Expression(.error, .error, node.range)
    }
  }

  // MARK: Others

  func coalesce(_ node: SolverNode, _ left: SolverNode, _ right: SolverNode, _ type: Type, _ scope: Scope) -> Expression {
    let wrapped = standard.wrapped(type)
    let isOptional = standard.wrapped(resolved(right.type)) != nil && wrapped != nil
    let value = isOptional ? wrapped! : type
    var first = emit(left, in: scope)
    if standard.wrapped(first.type) == nil, first.type != .error {
      checker.report(
        Problem(
          "NeedlessCoalescing", at: left.range,
          "left side of nil coalescing operator '??' has non-optional type '\(first.type)', so the right side is never used",
          severity: .warning))
    }
    first = coerce(first, to: standard.optionalType(value))
    return Expression(.coalesce(first, coerce(emit(right, in: scope), to: type)), type, node.range)
  }

  func optionalChain(_ node: SolverNode, _ inner: SolverNode, _ type: Type, _ scope: Scope) -> Expression {
    let value = emit(inner, in: scope)
    if value.type == .error { return value }
    // An optional at the end of the chain is not wrapped again.
    let wrapped = value.type == type ? value : Expression(.wrap(value), type, node.range)
    return Expression(.optionalChain(wrapped), type, node.range)
  }

  func attempt(_ node: SolverNode, _ kind: ExpressionNode.TryKind, _ inner: SolverNode, _ type: Type, _ scope: Scope) -> Expression {
    checker.tryDepth += 1
    let outerRange = checker.tryRange
    checker.tryRange = node.range.lowerBound..<node.range.lowerBound + 3
    let handled = scope.catchesErrors
    if kind != .plain { scope.catchesErrors = true }
    defer {
      checker.tryDepth -= 1
      checker.tryRange = outerRange
      scope.catchesErrors = handled
    }
    let value = emit(inner, in: scope)
    switch kind {
    case .plain: return value
    case .force: return Expression(.tryForce(value), type, node.range)
    case .optional:
      let wrapped = value.type == type ? value : Expression(.wrap(value), type, node.range)
      return Expression(.tryOptional(wrapped), type, node.range)
    }
  }

  func cast(
    _ node: SolverNode, _ value: SolverNode, _ kind: ExpressionNode.CastKind, _ target: Type, _ type: Type, _ scope: Scope
  ) -> Expression {
    let inner = emit(value, in: scope)
    switch kind {
    case .coerce: return coerce(inner, to: target)
    case .is: return Expression(.isType(inner, target), type, node.range)
    case .conditional: return Expression(.conditionalCast(inner, target), type, node.range)
    case .forced: return Expression(.forcedCast(inner, target), type, node.range)
    }
  }

  func closure(_ node: SolverNode, _ site: ClosureSite, _ type: Type, _ outer: Scope) -> Expression {
    let closure = state.closures[site.index]
    let result = resolved(closure.resultType)
    if hasVariables(type) { return unresolved(node) }
    var body: [Statement] = []
    var variables: [VariableDeclaration] = []
    var captures: [Capture] = []
    switch closure.body {
    case .expression(let expression, let parameters, let context):
      let tryDepth = checker.tryDepth
      checker.tryDepth = 0
      defer { checker.tryDepth = tryDepth }
      variables = parameters
      for variable in parameters { variable.type = resolved(variable.type) }
      let scope = Scope(parent: site.scope, context: context)
      for variable in parameters { scope.declare(variable) }
      checker.declareCaptures(site.node, in: scope)
      body = [bodyStatement(emit(expression, in: scope), result, closure)]
      captures = context.captures
    case .statements(let statements, let parameters, let context, let problems):
      body = statements
      variables = parameters
      captures = context.captures
      problems.forEach { checker.report($0) }
    case nil: return unresolved(node)
    }
    checker.propagate(captures, to: outer.context)
    return made(node, site, closure, type, result, body, variables, captures)
  }

  func bodyStatement(_ value: Expression, _ result: Type, _ closure: ClosureState) -> Statement {
    if closure.dropsResult || value.type.nominal?.isNever ?? false { return Statement(.expression(value), value.range) }
    return Statement(.return(coerce(value, to: result)), value.range)
  }

  func made(
    _ node: SolverNode, _ site: ClosureSite, _ closure: ClosureState, _ type: Type, _ result: Type, _ body: [Statement],
    _ variables: [VariableDeclaration], _ captures: [Capture]
  ) -> Expression {
    if site.node.isKeyPath, case .nominal(let declaration, let arguments) = type, declaration === standard.keyPath {
      return keyPath(site, arguments, type, body, variables, captures)
    }
    guard case .function(let function) = type else { return unresolved(node) }
    var parameters = variables, statements = body
    if closure.splitsTuple, let tuple = function.parameters.first {
      // The tuple arrives whole and is taken apart by the first statement.
      let whole = VariableDeclaration("$tuple", tuple.type, isConstant: true, storage: .local, range: node.range)
      if case .tuple(let elements) = tuple.type {
        let patterns = zip(variables, elements).map { Pattern(.variable($0), $1.type, node.range) }
        let value = Expression(.variable(whole), tuple.type, node.range)
        statements.insert(Statement(.binding(Pattern(.tuple(patterns), tuple.type, node.range), value), node.range), at: 0)
      }
      parameters = [whole]
    }
    let isInout = function.parameters.map(\.isInout)
    let made = Closure(
      parameters: parameters, inoutParameters: isInout, resultType: result, body: statements, captures: captures, isAutoclosure: false)
    return Expression(.closure(made), type, node.range)
  }

  func unresolved(_ node: SolverNode) -> Expression {
    if !hasReported {
      let isClosure = if case .closure = node.kind { true } else { false }
      report(
        Problem(
          "CannotInfer", at: node.range,
          isClosure
            ? "unable to infer type of a closure parameter in the current context"
            : "type of expression is ambiguous without a type annotation"))
    }
    return Expression(.error, .error, node.range)
  }

  func requireKnown(_ type: Type, _ node: SolverNode) {
    guard hasVariables(type), !hasReported else { return }
    if case .nominal(let nominal, let arguments) = fixed(type), let index = arguments.firstIndex(where: { hasVariables($0) }),
      let parameter = nominal.signature?.parameters[index]
    {
      report(Problem("CannotInferParameter", at: node.range, "generic parameter '\(parameter.name)' could not be inferred"))
    }
  }
}

/// The sizes of the standard integer types.
let integerBits: [String: Int] = [
  "Int": 64, "Int8": 8, "Int16": 16, "Int32": 32, "Int64": 64, "UInt": 64, "UInt8": 8, "UInt16": 16, "UInt32": 32, "UInt64": 64,
]
