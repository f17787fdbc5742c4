/// Conditions, branches and loops.
extension Checker {
  func child(of scope: Scope) -> Scope { Scope(parent: scope, context: scope.context) }

  // MARK: Conditions

  /// Checks conditions; the variables they bind are declared in `scope`.
  func checkConditions(_ nodes: [ConditionNode], in scope: Scope, isGuard: Bool = false) -> [Statement.Condition] {
    nodes.map { node in
      switch node.kind {
      case .expression(let expression):
        if case .assign(_, _, let place) = expression.kind {
          report(
            Problem("AssignmentAsCondition", at: expression.range, "use of '=' in a boolean context, did you mean '=='?")
              .fix("Write '=='", replacing: place, with: "=="))
          return .expression(Expression(.error, .error, node.range))
        }
        return .expression(check(expression, in: scope, as: Expectation(standard.boolType, .condition)))
      case .binding(let pattern, let type, let value): return checkBinding(pattern, type, value, in: scope)
      case .matches(let pattern, let value):
        let subject = check(value, in: scope, as: nil)
        return .matches(checkPattern(pattern, subject.type, in: scope), subject)
      }
    }
  }

  private func checkBinding(_ pattern: PatternNode, _ type: TypeNode?, _ value: ExpressionNode, in scope: Scope) -> Statement.Condition {
    let annotated = type.map { resolve($0, in: scope) }
    let subject = check(value, in: scope, as: annotated.map { Expectation(standard.optionalType($0), .initialization) })
    var wrapped = Type.error
    if let inner = standard.wrapped(subject.type) {
      wrapped = inner
    } else if subject.type != .error {
      report(
        Problem(
          "BindingNeedsOptional", at: value.range, "initializer for conditional binding must have Optional type, not '\(subject.type)'"))
    }
    let inner = bind(pattern, wrapped, in: scope)
    return .matches(Pattern(.some(inner), subject.type, pattern.range), subject)
  }

  // MARK: Branches

  func checkIf(_ conditions: [ConditionNode], _ then: [StatementNode], _ otherwise: [StatementNode]?, in scope: Scope) -> Statement.Kind {
    let inner = child(of: scope)
    inner.isBranch = true
    let checked = checkConditions(conditions, in: inner)
    let body = checkStatements(then, in: child(of: inner))
    let alternative = child(of: scope)
    alternative.isBranch = true
    return .if(checked, then: body, else: otherwise.map { checkStatements($0, in: alternative) })
  }

  func checkGuard(_ conditions: [ConditionNode], _ body: [StatementNode], _ node: StatementNode, in scope: Scope) -> Statement.Kind {
    // The body does not see what the conditions bind.
    let before = scope.names
    let checked = checkConditions(conditions, in: scope, isGuard: true)
    let after = scope.names
    scope.names = before
    let otherwise = checkStatements(body, in: child(of: scope))
    scope.names = after
    if fallsThrough(otherwise) {
      report(
        Problem(
          "GuardFallsThrough", at: node.range.upperBound - 1..<node.range.upperBound,
          "'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope"))
    }
    return .guard(checked, else: otherwise)
  }

  func checkBlock(_ body: [StatementNode], _ name: Name?, in scope: Scope) -> Statement.Kind {
    let label = Statement.Label(name: name)
    let inner = child(of: scope)
    if name != nil { inner.loops.append(.init(label: label, isLoop: false, isSwitch: false)) }
    return .block(checkStatements(body, in: inner), label)
  }

  // MARK: Loops

  private func loopScope(_ scope: Scope, _ label: Statement.Label) -> Scope {
    let inner = child(of: scope)
    inner.loops.append(.init(label: label, isLoop: true, isSwitch: false))
    return inner
  }

  func checkWhile(_ conditions: [ConditionNode], _ body: [StatementNode], _ name: Name?, in scope: Scope) -> Statement.Kind {
    let label = Statement.Label(name: name)
    let inner = loopScope(scope, label)
    let checked = checkConditions(conditions, in: inner)
    return .while(checked, checkStatements(body, in: child(of: inner)), label)
  }

  func checkRepeat(_ body: [StatementNode], _ condition: ExpressionNode, _ name: Name?, in scope: Scope) -> Statement.Kind {
    let label = Statement.Label(name: name)
    let statements = checkStatements(body, in: loopScope(scope, label))
    return .repeatWhile(statements, check(condition, in: scope, as: Expectation(standard.boolType, .condition)), label)
  }

  func checkFor(_ node: ForInNode, in scope: Scope) -> Statement.Kind {
    let sequence = check(node.sequence, in: scope, as: annotatedArray(node, in: scope))
    let element = elementType(of: sequence, at: node.sequence.range)
    let label = Statement.Label(name: node.label)
    let inner = loopScope(scope, label)
    if let annotation = node.type {
      let type = resolve(annotation, in: scope)
      if type != element, element != .error {
        report(
          Problem("WrongElementType", at: annotation.range, "cannot convert sequence element type '\(element)' to expected type '\(type)'"))
      }
    }
    let pattern = node.isCase ? checkPattern(node.pattern, element, in: inner) : bind(node.pattern, element, in: inner)
    let filter = node.filter.map { check($0, in: inner, as: Expectation(standard.boolType, .condition)) }
    let body = checkStatements(node.body, in: child(of: inner))
    let iteration = iteration(over: sequence, element: element, node.sequence.range)
    return .forIn(
      Statement.ForIn(
        pattern: pattern, sequence: sequence, elementType: element, filter: filter, body: body, label: label, iteration: iteration))
  }

  /// `for x: T in [.a, .b]`: the literal is an array of the annotated type.
  private func annotatedArray(_ node: ForInNode, in scope: Scope) -> Expectation? {
    guard let annotation = node.type, case .array = node.sequence.kind else { return nil }
    return Expectation(standard.arrayType(resolve(annotation, in: scope)), .coercion)
  }

  private func elementType(of sequence: Expression, at range: Range<Int>) -> Type {
    guard sequence.type != .error else { return .error }
    guard conforms(sequence.type, standard.sequence) else {
      var problem = Problem(
        "NotASequence", at: range, "for-in loop requires '\(sequence.type)' to conform to 'Sequence'")
      if sequence.type == standard.intType {
        problem = problem.note("did you mean to loop over a range: '0..<\(sequenceText(sequence))'?")
      } else if let wrapped = standard.wrapped(sequence.type), conforms(wrapped, standard.sequence) {
        problem.summary += "; did you mean to unwrap optional?"
      }
      report(problem)
      return .error
    }
    let element = associatedType("Element", of: sequence.type)
    if case .member(let base, _) = element, case .nominal = base { return .error }
    return element
  }

  private func sequenceText(_ sequence: Expression) -> String {
    switch sequence.kind {
    case .integer(let value): String(value.magnitude)
    case .variable(let variable): variable.name.text
    default: "n"
    }
  }

  /// The calls that drive a loop over a sequence written in a lesson; the machine knows the library's own.
  private func iteration(over sequence: Expression, element: Type, _ range: Range<Int>) -> Statement.Iteration? {
    guard sequence.type != .error, !isMachineSequence(sequence.type) else { return nil }
    let type = associatedType("Iterator", of: sequence.type)
    guard let make = method("makeIterator", of: sequence.type) else { return nil }
    let iterator = VariableDeclaration("$iterator", type, isConstant: false, storage: .local, range: range)
    guard let next = method("next", of: type) else { return nil }
    let makeCall = Call(
      function: make.function, substitution: make.substitution, dispatch: make.function.isRequirement ? .witness : .direct,
      receiver: .value(sequence), arguments: [])
    let place = Place(root: .variable(iterator), steps: [], type: type, range: range)
    let nextCall = Call(
      function: next.function, substitution: next.substitution, dispatch: next.function.isRequirement ? .witness : .direct,
      receiver: next.function.isMutating ? .inout(place) : .value(Expression(.variable(iterator), type, range)), arguments: [])
    return Statement.Iteration(
      iterator: iterator, makeIterator: Expression(.call(makeCall), type, range),
      next: Expression(.call(nextCall), standard.optionalType(element), range))
  }

  /// Arrays and ranges of integers are looped over by the machine itself.
  private func isMachineSequence(_ type: Type) -> Bool {
    guard case .nominal(let nominal, let arguments) = type, nominal.module?.name == "Swift" else { return false }
    return nominal === standard.array || (["Range", "ClosedRange"].contains(nominal.name.text) && arguments == [standard.intType])
  }

  /// A method without parameters.
  func method(_ name: Name, of type: Type) -> (function: FunctionDeclaration, substitution: Substitution)? {
    for member in members(name, of: type) {
      guard let function = member.declaration as? FunctionDeclaration, function.parameters.isEmpty, !function.isStatic else { continue }
      return (function, substitution(for: function, base: member.base))
    }
    return nil
  }

  /// The types for the parameters of a member's owner.
  func substitution(for function: FunctionDeclaration, base: Type) -> Substitution {
    guard let signature = function.signature else { return .empty }
    if function.owner?.kind == .protocol { return Substitution(signature: signature, types: [base]) }
    return Substitution(signature: signature, types: base.arguments)
  }
}
