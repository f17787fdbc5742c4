/// From an expression as written to nodes with types and constraints.
extension Solver {
  func generate(_ node: ExpressionNode, in scope: Scope, expecting expected: Type? = nil) -> SolverNode {
    switch node.kind {
    case .integer, .wideInteger: return SolverNode(node, fresh(literal: .integer), .literal)
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
    case .binary(let use, let left, let right): return binary(node, use, left, right, scope, expected)
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
      // `Int?.self`.
      if case .member(let base?, let member) = inner.kind, member.name == "self", case .chainLink(let wrapped) = base.kind,
        let type = typeNode(wrapped, scope)
      {
        return typeValue(node, TypeNode(.optional(type), base.range), scope)
      }
      let child = generate(inner, in: scope)
      let result = fresh()
      add(.chainResult(child.type, result))
      return SolverNode(node, result, .optionalChain(child))
    case .try(let kind, let inner): return attempt(node, kind, inner, scope, expected)
    case .await(let inner):
      return generate(inner, in: scope, expecting: expected)
    case .type(let type):
      let instance = checker.resolve(type, in: scope)
      return SolverNode(node, .metatype(instance), .metatype(instance))
    case .discard:
      report(Problem("MisplacedDiscard", at: node.range, "'_' can only appear in a pattern or on the left side of an assignment"))
      return failed(node)
    case .sourceLocation(let kind): return generate(sourceLocation(kind, node.range, scope), in: scope)
    case .statement(let statement): return valueOfStatement(node, statement, scope, expected)
    case .error:
      hasReported = true
      return failed(node)
    }
  }

  func failed(_ node: ExpressionNode) -> SolverNode { SolverNode(node, .error, .error) }

  func report(_ problem: Problem) {
    if problem.severity == .error { hasReported = true }
    checker.report(problem)
  }

  // MARK: Operators of the language itself

  func conditional(
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

  func prefix(_ node: ExpressionNode, _ use: ExpressionNode.OperatorUse, _ operand: ExpressionNode, _ scope: Scope) -> SolverNode {
    // A minus right before a number belongs to the literal.
    if use.name == "-", use.range.upperBound == operand.range.lowerBound {
      switch operand.kind {
      case .wideInteger:
        return SolverNode(ExpressionNode(.prefix(use, operand), node.range), fresh(literal: .integer), .literal)
      case .integer(let magnitude):
        return SolverNode(ExpressionNode(.prefix(use, operand), node.range), negative(.integer, magnitude), .literal)
      case .floating: return SolverNode(ExpressionNode(.prefix(use, operand), node.range), fresh(literal: .floating), .literal)
      default: break
      }
    }
    return operatorCall(node, use, [operand], .prefix, scope)
  }

  func negative(_ kind: LiteralKind, _ magnitude: UInt64) -> Type { fresh(literal: kind) }

  func binary(
    _ node: ExpressionNode, _ use: ExpressionNode.OperatorUse, _ left: ExpressionNode, _ right: ExpressionNode, _ scope: Scope,
    _ expected: Type? = nil
  ) -> SolverNode {
    // `a?.b += c` changes what is there, if something is.
    if case .optionalChain(let inner) = left.kind, checker.environment.operators.group(of: use.name)?.isAssignment ?? false {
      let change = ExpressionNode(.binary(use, inner, right), node.range)
      return generate(ExpressionNode(.optionalChain(change), node.range), in: scope)
    }
    switch use.name.text {
    case "&&", "||":
      let first = generate(left, in: scope), second = generate(right, in: scope)
      guard isOnlyBool(use.name) else { break }
      add(.convert(first.type, standard.boolType))
      add(.convert(second.type, standard.boolType))
      return SolverNode(node, standard.boolType, use.name.text == "&&" ? .and(first, second) : .or(first, second))
    case "??":
      if isChain(left), expected == .any, isIntegerLiteral(right) { return erasedCoalesce(node, use, left, right, scope) }
      let first = generate(left, in: scope), second = generate(right, in: scope)
      let result = fresh()
      add(.coalesce(first.type, second.type, result: result))
      return SolverNode(node, result, .coalesce(first, second))
    default: break
    }
    return operatorCall(node, use, [left, right], .infix, scope)
  }

  private func isIntegerLiteral(_ node: ExpressionNode) -> Bool {
    switch node.kind {
    case .integer: true
    case .prefix(let use, let operand): use.name == "-" && isIntegerLiteral(operand)
    default: false
    }
  }

  private func isChain(_ node: ExpressionNode) -> Bool {
    switch node.kind {
    case .optionalChain: true
    case .parenthesized(let inner): isChain(inner)
    default: false
    }
  }

  /// `a?.b ?? 1` where any value will do: both sides become `Any` by themselves, so the literal stays an `Int`.
  private func erasedCoalesce(
    _ node: ExpressionNode, _ use: ExpressionNode.OperatorUse, _ left: ExpressionNode, _ right: ExpressionNode, _ scope: Scope
  ) -> SolverNode {
    let any = TypeNode(.resolved(.any), node.range)
    let optional = ExpressionNode(.cast(left, .coerce, TypeNode(.optional(any), left.range)), left.range)
    return binary(node, use, optional, ExpressionNode(.cast(right, .coerce, any), right.range), scope)
  }

  /// Whether nobody has overloaded `&&` or `||`.
  func isOnlyBool(_ name: Name) -> Bool {
    checker.environment.operatorFunctions[name] == nil
  }

  func forceUnwrap(_ node: ExpressionNode, _ base: ExpressionNode, _ scope: Scope) -> SolverNode {
    let child = generate(base, in: scope)
    let wrapped = fresh()
    add(.optionalObject(child.type, wrapped))
    return SolverNode(node, wrapped, .forceUnwrap(child))
  }

  func assign(_ node: ExpressionNode, _ place: ExpressionNode, _ value: ExpressionNode, _ scope: Scope) -> SolverNode {
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

  func assignmentTarget(_ node: ExpressionNode, _ scope: Scope) -> SolverNode {
    switch node.kind {
    case .discard: return SolverNode(node, fresh(), .error)
    case .tuple(let elements):
      let children = elements.map { assignmentTarget($0.value, scope) }
      return SolverNode(node, .tuple(children.map { TupleElement($0.type) }), .tuple(children))
    default: return generate(node, in: scope)
    }
  }

  func cast(_ node: ExpressionNode, _ value: ExpressionNode, _ kind: ExpressionNode.CastKind, _ type: TypeNode, _ scope: Scope)
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

  func attempt(
    _ node: ExpressionNode, _ kind: ExpressionNode.TryKind, _ inner: ExpressionNode, _ scope: Scope, _ expected: Type?
  ) -> SolverNode {
    let child = generate(inner, in: scope, expecting: kind == .plain ? expected : nil)
    guard kind == .optional else { return SolverNode(node, child.type, .attempt(kind, child)) }
    let result = fresh()
    add(.chainResult(child.type, result))
    return SolverNode(node, result, .attempt(kind, child))
  }

  func valueOfStatement(_ node: ExpressionNode, _ statement: StatementNode, _ scope: Scope, _ expected: Type?) -> SolverNode {
    var known: Type?
    if let expected, !hasVariables(expected) { known = resolved(expected) }
    let value = checker.checkValue(of: statement, in: scope, expecting: known)
    if value.type == .error { hasReported = true }
    return SolverNode(node, value.type, .checked(value))
  }
}
