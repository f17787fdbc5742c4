/// From an expression as written to nodes with types and constraints.
extension Solver {
  func generate(_ node: ExpressionNode, in scope: Scope, expecting expected: Type? = nil) -> SolverNode {
    switch node.kind {
    case .integer(let magnitude):
      if magnitude == nil { reportOverflow(node) }
      return SolverNode(node, fresh(literal: .integer), .literal)
    case .floating: return SolverNode(node, fresh(literal: .floating), .literal)
    case .boolean: return SolverNode(node, fresh(literal: .boolean), .literal)
    case .nil: return SolverNode(node, fresh(literal: .null), .literal)
    case .string(let segments): return string(node, segments, scope)
    case .name(let name, let arguments, let labels): return self.name(node, name, arguments, labels, scope)
    case .operatorName(let name): return operatorReference(node, name, scope)
    case .array(let elements): return array(node, elements, scope, expected)
    case .dictionary(let pairs): return dictionary(node, pairs, scope, expected)
    case .tuple(let elements): return tuple(node, elements, scope, expected)
    case .parenthesized(let inner):
      let child = generate(inner, in: scope, expecting: expected)
      return SolverNode(node, child.type, .parenthesized(child))
    case .member(let base, let member): return self.member(node, base, member, scope)
    case .tupleElement(let base, let index): return tupleElement(node, base, index, scope)
    case .call(let callee, let arguments): return call(node, callee, arguments, scope)
    case .element(let base, let arguments): return element(node, base, arguments, scope)
    case .prefix(let use, let operand): return prefix(node, use, operand, scope)
    case .postfix(let use, let operand): return operatorCall(node, use, [operand], .postfix, scope)
    case .binary(let use, let left, let right): return binary(node, use, left, right, scope)
    case .assign(let place, let value, _): return assign(node, place, value, scope)
    case .conditional(let condition, let then, let otherwise, _): return conditional(node, condition, then, otherwise, scope, expected)
    case .cast(let value, let kind, let type): return cast(node, value, kind, type, scope)
    case .closure(let closure): return self.closure(node, closure, scope)
    case .reference(let place):
      report(Problem("MisplacedReference", at: node.range, "'&' may only be used to pass an argument to inout parameter"))
      return generate(place, in: scope)
    case .forceUnwrap(let base): return forceUnwrap(node, base, scope)
    case .chainLink(let base):
      let child = generate(base, in: scope)
      let wrapped = fresh()
      add(.optionalObject(child.type, wrapped))
      return SolverNode(node, wrapped, .chainLink(child))
    case .optionalChain(let inner):
      let child = generate(inner, in: scope)
      let result = fresh()
      add(.chainResult(child.type, result))
      return SolverNode(node, result, .optionalChain(child))
    case .try(let kind, let inner): return attempt(node, kind, inner, scope, expected)
    case .await(let inner):
      report(.unsupported("`await`", at: node.range))
      return generate(inner, in: scope, expecting: expected)
    case .type(let type):
      let instance = checker.resolve(type, in: scope)
      return SolverNode(node, .metatype(instance), .metatype(instance))
    case .discard:
      report(Problem("MisplacedDiscard", at: node.range, "'_' can only appear in a pattern or on the left side of an assignment"))
      return failed(node)
    case .statement(let statement): return valueOfStatement(node, statement, scope, expected)
    case .keyPath, .error:
      hasReported = true
      return failed(node)
    }
  }

  func failed(_ node: ExpressionNode) -> SolverNode { SolverNode(node, .error, .error) }

  func report(_ problem: Problem) {
    if problem.severity == .error { hasReported = true }
    checker.report(problem)
  }

  private func reportOverflow(_ node: ExpressionNode) {
    report(Problem("IntegerLiteralOverflow", at: node.range, "integer literal does not fit into 64 bits"))
  }

  // MARK: Literals

  private func string(_ node: ExpressionNode, _ segments: [ExpressionNode.StringSegment], _ scope: Scope) -> SolverNode {
    let isPlain = segments.allSatisfy { if case .text = $0 { true } else { false } }
    if isPlain { return SolverNode(node, fresh(literal: .string), .literal) }
    return SolverNode(node, fresh(literal: .interpolation), .interpolation(segments, scope))
  }

  private func array(_ node: ExpressionNode, _ elements: [ExpressionNode], _ scope: Scope, _ expected: Type?) -> SolverNode {
    let type = fresh()
    guard case .variable(let index) = type else { return failed(node) }
    state.variables[Int(index)].isArrayLiteral = true
    let element = fresh()
    var hint: Type?
    if let expected, let target = literalTarget(expected), acceptsArrayLiteral(target), bind(index, target) {
      _ = unify(element, arrayLiteralElement(of: target))
      hint = element
    } else {
      add(.arrayLiteral(type, element: element))
    }
    // Literals of one kind share a variable, so that a long table costs little.
    var shared: [LiteralKind: Type] = [:]
    let children = elements.map { child -> SolverNode in
      if let kind = bareLiteral(child) {
        if let known = shared[kind] {
          countLiteral(known)
          return SolverNode(child, known, .literal)
        }
        let made = generate(child, in: scope)
        shared[kind] = made.type
        add(.convert(made.type, element))
        return made
      }
      let made = generate(child, in: scope, expecting: hint.map { fixed($0) })
      add(.convert(made.type, element))
      return made
    }
    return SolverNode(node, type, .array(children, element: element))
  }

  private func countLiteral(_ type: Type) {
    if case .variable(let index) = fixed(type) { state.variables[Int(index)].literalCount += 1 }
  }

  private func bareLiteral(_ node: ExpressionNode) -> LiteralKind? {
    switch node.kind {
    case .integer(let magnitude): magnitude == nil ? nil : .integer
    case .floating: .floating
    case .boolean: .boolean
    default: nil
    }
  }

  /// The type that a literal takes on where an optional of it is expected.
  private func literalTarget(_ expected: Type) -> Type? {
    switch fixed(expected) {
    case .variable, .error, .existential: nil
    case let type: standard.wrapped(type).map { fixed($0) }.flatMap { literalTarget($0) } ?? (standard.wrapped(type) == nil ? type : nil)
    }
  }

  func arrayLiteralElement(of type: Type) -> Type {
    if case .nominal(let declaration, let arguments) = type, declaration === standard.array { return arguments[0] }
    return checker.associatedType("ArrayLiteralElement", of: type)
  }

  private func dictionary(
    _ node: ExpressionNode, _ pairs: [(ExpressionNode, ExpressionNode)], _ scope: Scope, _ expected: Type?
  ) -> SolverNode {
    let type = fresh()
    guard case .variable(let index) = type else { return failed(node) }
    state.variables[Int(index)].isDictionaryLiteral = true
    let key = fresh(), value = fresh()
    if let expected, let target = literalTarget(expected), acceptsDictionaryLiteral(target), bind(index, target) {
      bindDictionary(target, key, value)
    } else {
      add(.dictionaryLiteral(type, key: key, value: value))
    }
    let children = pairs.map { pair in
      let first = generate(pair.0, in: scope, expecting: fixed(key))
      let second = generate(pair.1, in: scope, expecting: fixed(value))
      add(.convert(first.type, key))
      add(.convert(second.type, value))
      return (first, second)
    }
    return SolverNode(node, type, .dictionary(children, key: key, value: value))
  }

  func bindDictionary(_ target: Type, _ key: Type, _ value: Type) {
    if case .nominal(let declaration, let arguments) = target, declaration === standard.dictionary {
      _ = unify(key, arguments[0]) && unify(value, arguments[1])
    } else {
      _ = unify(key, checker.associatedType("Key", of: target)) && unify(value, checker.associatedType("Value", of: target))
    }
  }

  private func tuple(_ node: ExpressionNode, _ elements: [ArgumentNode], _ scope: Scope, _ expected: Type?) -> SolverNode {
    var hints: [Type?] = elements.map { _ in nil }
    if case .tuple(let types)? = expected.map({ fixed($0) }), types.count == elements.count { hints = types.map(\.type) }
    let children = zip(elements, hints).map { generate($0.value, in: scope, expecting: $1) }
    let type = Type.tuple(zip(elements, children).map { TupleElement(label: $0.label, $1.type) })
    return SolverNode(node, type, .tuple(children))
  }

  // MARK: Operators of the language itself

  private func conditional(
    _ node: ExpressionNode, _ condition: ExpressionNode, _ then: ExpressionNode, _ otherwise: ExpressionNode, _ scope: Scope,
    _ expected: Type?
  ) -> SolverNode {
    let test = generate(condition, in: scope)
    add(.convert(test.type, standard.boolType))
    let result = fresh()
    let first = generate(then, in: scope, expecting: expected), second = generate(otherwise, in: scope, expecting: expected)
    add(.convert(first.type, result))
    add(.convert(second.type, result))
    return SolverNode(node, result, .conditional(test, first, second))
  }

  private func prefix(_ node: ExpressionNode, _ use: ExpressionNode.OperatorUse, _ operand: ExpressionNode, _ scope: Scope) -> SolverNode {
    // A minus right before a number belongs to the literal.
    if use.name == "-", use.range.upperBound == operand.range.lowerBound {
      switch operand.kind {
      case .integer(let magnitude?):
        return SolverNode(ExpressionNode(.prefix(use, operand), node.range), negative(.integer, magnitude), .literal)
      case .floating: return SolverNode(ExpressionNode(.prefix(use, operand), node.range), fresh(literal: .floating), .literal)
      default: break
      }
    }
    return operatorCall(node, use, [operand], .prefix, scope)
  }

  private func negative(_ kind: LiteralKind, _ magnitude: UInt64) -> Type { fresh(literal: kind) }

  private func binary(
    _ node: ExpressionNode, _ use: ExpressionNode.OperatorUse, _ left: ExpressionNode, _ right: ExpressionNode, _ scope: Scope
  ) -> SolverNode {
    switch use.name.text {
    case "&&", "||":
      let first = generate(left, in: scope), second = generate(right, in: scope)
      guard isOnlyBool(use.name) else { break }
      add(.convert(first.type, standard.boolType))
      add(.convert(second.type, standard.boolType))
      return SolverNode(node, standard.boolType, use.name.text == "&&" ? .and(first, second) : .or(first, second))
    case "??":
      let first = generate(left, in: scope), second = generate(right, in: scope)
      let result = fresh()
      add(.coalesce(first.type, second.type, result: result))
      return SolverNode(node, result, .coalesce(first, second))
    default: break
    }
    return operatorCall(node, use, [left, right], .infix, scope)
  }

  /// Whether nobody has overloaded `&&` or `||`.
  private func isOnlyBool(_ name: Name) -> Bool {
    checker.environment.operatorFunctions[name] == nil
  }

  private func forceUnwrap(_ node: ExpressionNode, _ base: ExpressionNode, _ scope: Scope) -> SolverNode {
    let child = generate(base, in: scope)
    let wrapped = fresh()
    add(.optionalObject(child.type, wrapped))
    return SolverNode(node, wrapped, .forceUnwrap(child))
  }

  private func assign(_ node: ExpressionNode, _ place: ExpressionNode, _ value: ExpressionNode, _ scope: Scope) -> SolverNode {
    if case .discard = place.kind {
      let right = generate(value, in: scope)
      return SolverNode(node, .void, .discard(right))
    }
    let left = assignmentTarget(place, scope)
    let right = generate(value, in: scope, expecting: left.type)
    if case .optionalChain(let inner) = left.kind {
      add(.convert(right.type, inner.type))
      return SolverNode(node, standard.optionalType(.void), .assign(left, right))
    }
    add(.convert(right.type, left.type))
    return SolverNode(node, .void, .assign(left, right))
  }

  private func assignmentTarget(_ node: ExpressionNode, _ scope: Scope) -> SolverNode {
    switch node.kind {
    case .discard: return SolverNode(node, fresh(), .error)
    case .tuple(let elements):
      let children = elements.map { assignmentTarget($0.value, scope) }
      return SolverNode(node, .tuple(children.map { TupleElement($0.type) }), .tuple(children))
    default: return generate(node, in: scope)
    }
  }

  private func cast(_ node: ExpressionNode, _ value: ExpressionNode, _ kind: ExpressionNode.CastKind, _ type: TypeNode, _ scope: Scope)
    -> SolverNode
  {
    let target = checker.resolve(type, in: scope)
    let child = generate(value, in: scope, expecting: kind == .coerce ? target : nil)
    switch kind {
    case .coerce:
      add(.convert(child.type, target))
      return SolverNode(node, target, .cast(child, kind, target))
    case .is: return SolverNode(node, standard.boolType, .cast(child, kind, target))
    case .conditional: return SolverNode(node, standard.optionalType(target), .cast(child, kind, target))
    case .forced: return SolverNode(node, target, .cast(child, kind, target))
    }
  }

  private func attempt(
    _ node: ExpressionNode, _ kind: ExpressionNode.TryKind, _ inner: ExpressionNode, _ scope: Scope, _ expected: Type?
  ) -> SolverNode {
    let child = generate(inner, in: scope, expecting: kind == .plain ? expected : nil)
    guard kind == .optional else { return SolverNode(node, child.type, .attempt(kind, child)) }
    let result = fresh()
    add(.chainResult(child.type, result))
    return SolverNode(node, result, .attempt(kind, child))
  }

  private func valueOfStatement(_ node: ExpressionNode, _ statement: StatementNode, _ scope: Scope, _ expected: Type?) -> SolverNode {
    var known: Type?
    if let expected, !hasVariables(expected) { known = resolved(expected) }
    let value = checker.checkValue(of: statement, in: scope, expecting: known)
    if value.type == .error { hasReported = true }
    return SolverNode(node, value.type, .checked(value))
  }

  // MARK: Closures

  private func closure(_ node: ExpressionNode, _ closure: ClosureNode, _ scope: Scope) -> SolverNode {
    let index = closureSites.count
    closureSites.append(ClosureSite(index: index, node: closure, scope: scope, range: node.range))
    let type = fresh()
    guard case .variable(let variable) = type else { return failed(node) }
    state.variables[Int(variable)].closure = index
    closureTypes.append(type)
    let count = closure.parameters?.count ?? closure.anonymousCount
    var types: [Type] = []
    for position in 0..<count {
      types.append(closure.parameters?[position].type.map { parameterType($0, scope) } ?? fresh())
    }
    let result = closure.resultType.map { checker.resolve($0, in: scope) } ?? fresh()
    let isInout = (closure.parameters ?? []).map { if case .inout? = $0.type?.kind { true } else { false } }
    state.closures.append(
      ClosureState(parameterTypes: types, inoutParameters: isInout, resultType: result, isThrowing: closure.isThrowing || closure.mayThrow))
    add(.closure(closureSites[index], type))
    return SolverNode(node, type, .closure(closureSites[index]))
  }

  private func parameterType(_ node: TypeNode, _ scope: Scope) -> Type {
    if case .inout(let inner) = node.kind { return checker.resolve(inner, in: scope) }
    return checker.resolve(node, in: scope)
  }
}
