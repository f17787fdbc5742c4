/// From solved nodes to checked expressions.
extension Solver {
  func emit(_ node: SolverNode, in scope: Scope) -> Expression {
    let type = resolved(node.type)
    func made(_ kind: Expression.Kind) -> Expression { Expression(kind, type, node.range) }
    switch node.kind {
    case .literal: return literal(node, type)
    case .interpolation(let segments, _): return interpolation(node, type, segments, scope)
    case .variable(let variable): return made(read(variable, scope))
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
    case .tupleElement(let base, let index): return made(.tupleElement(emit(base, in: scope), index))
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
    case .forceUnwrap(let base): return made(.forceUnwrap(emit(base, in: scope)))
    case .chainLink(let base): return made(.chainLink(emit(base, in: scope)))
    case .optionalChain(let inner): return optionalChain(node, inner, type, scope)
    case .dynamicType(let value): return made(.dynamicType(emit(value, in: scope)))
    case .parenthesized(let inner): return emit(inner, in: scope)
    case .attempt(let kind, let inner): return attempt(node, kind, inner, type, scope)
    case .checked(let expression): return expression
    case .error: return Expression(.error, .error, node.range)
    }
  }

  // MARK: Literals

  private func literal(_ node: SolverNode, _ type: Type) -> Expression {
    var source = node.source
    var isNegative = false
    if case .prefix(_, let operand) = source.kind {
      isNegative = true
      source = operand
    }
    switch source.kind {
    case .integer(let magnitude): return integer(node, IntegerLiteral(magnitude: magnitude ?? 0, isNegative: isNegative), type)
    case .floating(let value): return floating(node, isNegative ? -value : value, type)
    case .boolean(let value):
      return convertible(node, .boolean(value), type, default: standard.boolType, "booleanLiteral", "BooleanLiteralType")
    case .string(let segments):
      var text = ""
      for case .text(let piece) in segments { text += piece }
      return stringLiteral(node, text, type)
    case .nil:
      if standard.wrapped(type) == nil, type != .error { return nilLiteral(node, type) }
      return Expression(.none, type, node.range)
    default: return Expression(.error, .error, node.range)
    }
  }

  private func integer(_ node: SolverNode, _ value: IntegerLiteral, _ type: Type) -> Expression {
    if type.nominal?.module?.name == "Swift" {
      if type.nominal === standard.double || type.nominal?.name == "Float" {
        let magnitude = Double(value.magnitude)
        return Expression(.floating(value.isNegative ? -magnitude : magnitude), type, node.range)
      }
      checkRange(value, type, node)
      return Expression(.integer(value), type, node.range)
    }
    let raw = literalType("IntegerLiteralType", type) ?? standard.intType
    let inner = integer(node, value, raw)
    return convertible(node, inner.kind, type, default: raw, "integerLiteral", "IntegerLiteralType")
  }

  private func checkRange(_ value: IntegerLiteral, _ type: Type, _ node: SolverNode) {
    guard let name = type.nominal?.name.text, let bits = integerBits[name] else { return }
    let isSigned = name.hasPrefix("Int")
    let limit: UInt64 = isSigned ? (1 << UInt64(bits - 1)) - (value.isNegative ? 0 : 1) : (bits == 64 ? .max : (1 << UInt64(bits)) - 1)
    if value.magnitude > limit || (value.isNegative && !isSigned && value.magnitude > 0) {
      let text = (value.isNegative ? "-" : "") + String(value.magnitude)
      checker.report(Problem("IntegerLiteralOverflow", at: node.range, "integer literal '\(text)' overflows when stored into '\(type)'"))
    }
  }

  private func floating(_ node: SolverNode, _ value: Double, _ type: Type) -> Expression {
    convertible(
      node, .floating(value), type, default: type.nominal?.module?.name == "Swift" ? type : standard.doubleType, "floatLiteral",
      "FloatLiteralType")
  }

  private func stringLiteral(_ node: SolverNode, _ text: String, _ type: Type) -> Expression {
    if type.nominal === standard.character {
      if text.count != 1 {
        checker.report(
          Problem("BadCharacter", at: node.range, "cannot convert value of type 'String' to specified type 'Character'"))
      }
      return Expression(.string(text), type, node.range)
    }
    return convertible(node, .string(text), type, default: standard.stringType, "stringLiteral", "StringLiteralType")
  }

  private func nilLiteral(_ node: SolverNode, _ type: Type) -> Expression {
    Expression(.none, type, node.range)
  }

  private func literalType(_ name: Name, _ type: Type) -> Type? {
    let found = checker.associatedType(name, of: type)
    if case .member = found { return nil }
    return found
  }

  /// A literal as a value of a type that is made from literals: a call of its initializer.
  private func convertible(
    _ node: SolverNode, _ kind: Expression.Kind, _ type: Type, default natural: Type, _ label: Name, _ associated: Name
  ) -> Expression {
    if type == natural || type == .error || type.nominal?.module?.name == "Swift" && type.nominal?.nativeKey == nil && false {
      return Expression(kind, type, node.range)
    }
    if case .parameter = type { return witnessLiteral(node, kind, type, natural, label) }
    let candidates = checker.members("init", of: type).filter { member in
      guard let function = member.declaration as? FunctionDeclaration else { return false }
      return function.parameters.count == 1 && function.parameters[0].label == label
    }
    guard let member = candidates.first, let function = member.declaration as? FunctionDeclaration else {
      return Expression(kind, type, node.range)
    }
    let substitution = Substitution(signature: function.signature, types: function.signature == nil ? [] : type.arguments)
    let argument = Expression(kind, natural, node.range)
    return Expression(
      .call(Call(function: function, substitution: substitution, dispatch: .direct, receiver: nil, arguments: [.value(argument)])), type,
      node.range)
  }

  /// A literal of a generic parameter's type: the initializer that its protocol requires.
  private func witnessLiteral(_ node: SolverNode, _ kind: Expression.Kind, _ type: Type, _ natural: Type, _ label: Name) -> Expression {
    for member in checker.members("init", of: type) {
      guard let function = member.declaration as? FunctionDeclaration, function.parameters.count == 1, function.parameters[0].label == label
      else { continue }
      let argument = Expression(kind, natural, node.range)
      let call = Call(
        function: function, substitution: Substitution(signature: function.signature, types: [type]), dispatch: .witness, receiver: nil,
        arguments: [.value(argument)])
      return Expression(.call(call), type, node.range)
    }
    return Expression(kind, type, node.range)
  }

  // MARK: Collections

  private func array(_ node: SolverNode, _ children: [SolverNode], _ element: Type, _ type: Type, _ scope: Scope) -> Expression {
    if hasVariables(element) {
      checker.report(
        Problem("EmptyLiteral", at: node.range, "empty collection literal requires an explicit type"))
      return Expression(.error, .error, node.range)
    }
    let elements = children.map { coerce(emit($0, in: scope), to: element) }
    let literal = Expression(.array(elements), standard.arrayType(element), node.range)
    return collection(literal, type, "arrayLiteral")
  }

  private func dictionary(
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
  private func collection(_ literal: Expression, _ type: Type, _ label: Name) -> Expression {
    if literal.type == type || type == .error { return literal }
    for member in checker.members("init", of: type) {
      guard let function = member.declaration as? FunctionDeclaration, function.parameters.count == 1, function.parameters[0].label == label
      else { continue }
      let substitution = Substitution(signature: function.signature, types: function.signature == nil ? [] : type.arguments)
      let call = Call(function: function, substitution: substitution, dispatch: .direct, receiver: nil, arguments: [.value(literal)])
      return Expression(.call(call), type, literal.range)
    }
    return literal
  }

  // MARK: Others

  private func coalesce(_ node: SolverNode, _ left: SolverNode, _ right: SolverNode, _ type: Type, _ scope: Scope) -> Expression {
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

  private func optionalChain(_ node: SolverNode, _ inner: SolverNode, _ type: Type, _ scope: Scope) -> Expression {
    let value = emit(inner, in: scope)
    if value.type == .error { return value }
    // An optional at the end of the chain is not wrapped again.
    let wrapped = value.type == type ? value : Expression(.wrap(value), type, node.range)
    return Expression(.optionalChain(wrapped), type, node.range)
  }

  private func attempt(_ node: SolverNode, _ kind: ExpressionNode.TryKind, _ inner: SolverNode, _ type: Type, _ scope: Scope) -> Expression
  {
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

  private func cast(
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

  private func closure(_ node: SolverNode, _ site: ClosureSite, _ type: Type, _ outer: Scope) -> Expression {
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

  private func bodyStatement(_ value: Expression, _ result: Type, _ closure: ClosureState) -> Statement {
    if closure.dropsResult || value.type.nominal?.isNever ?? false { return Statement(.expression(value), value.range) }
    return Statement(.return(coerce(value, to: result)), value.range)
  }

  private func made(
    _ node: SolverNode, _ site: ClosureSite, _ closure: ClosureState, _ type: Type, _ result: Type, _ body: [Statement],
    _ variables: [VariableDeclaration], _ captures: [Capture]
  ) -> Expression {
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

  private func requireKnown(_ type: Type, _ node: SolverNode) {
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
