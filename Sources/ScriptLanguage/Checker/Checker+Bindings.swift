import SourceDiagnostics

/// Declarations of variables and the patterns that bind them.
extension Checker {
  func checkVariable(_ node: VariableNode, in scope: Scope) -> [Statement] {
    if node.modifiers.isStatic {
      report(Problem("MisplacedModifier", at: node.keywordRange, "static properties may only be declared on a type"))
    }
    return node.bindings.flatMap { binding in
      if let wrapper = node.modifiers.customAttributes.first { return checkWrappedBinding(binding, wrapper, node, in: scope) }
      if node.modifiers.isLazy, let value = binding.value { return checkLazyBinding(binding, value, node, in: scope) }
      return binding.accessors == nil ? [checkBinding(binding, node, in: scope)] : checkAccessedBinding(binding, node, in: scope)
    }
  }

  func checkBinding(_ binding: VariableNode.Binding, _ node: VariableNode, in scope: Scope) -> Statement {
    var value: Expression?
    if let initializer = binding.value, let annotation = binding.type, let generic = openAnnotation(annotation, in: scope) {
      value = check(initializer, in: scope, asSome: generic)
    }
    if value == nil, let initializer = binding.value, binding.type?.isOpaque ?? false { value = check(initializer, in: scope, as: nil) }
    let annotated = value?.type ?? binding.type.map { resolve($0, in: scope) }
    if value == nil, let initializer = binding.value {
      value = check(initializer, in: scope, as: annotated.map { Expectation($0, .initialization) })
    }
    let type = annotated ?? value?.type ?? .error
    if value == nil, annotated == nil {
      report(Problem("MissingType", at: binding.pattern.range, "type annotation missing in pattern"))
    }
    let pattern = bind(binding.pattern, type, in: scope, keyword: node.isConstant ? node.keywordRange : nil)
    if binding.type?.isImplicitlyUnwrapped ?? false { forEachVariable(pattern) { $0.isImplicitlyUnwrapped = true } }
    if node.modifiers.ownership != .strong { forEachVariable(pattern) { $0.ownership = node.modifiers.ownership } }
    if value == nil {
      value = implicitNil(pattern, node.isConstant)
      if value == nil { forEachVariable(pattern) { $0.isInitializedAtDeclaration = false } }
    }
    return Statement(.binding(pattern, value), binding.range)
  }

  /// The generic type of an annotation without its arguments, which the value gives (`let primes: Set = [2, 3, 5]`).
  private func openAnnotation(_ node: TypeNode, in scope: Scope) -> NominalDeclaration? {
    guard case .name(let name, let arguments) = node.kind, arguments.isEmpty, case .genericType(let found)? = lookup(name, in: scope),
      let nominal = found as? NominalDeclaration, nominal.kind != .protocol
    else { return nil }
    return nominal
  }

  /// `var x: Int?` starts with nil.
  private func implicitNil(_ pattern: Pattern, _ isConstant: Bool) -> Expression? {
    guard !isConstant, standard.wrapped(pattern.type) != nil else { return nil }
    return Expression(.none, pattern.type, pattern.range)
  }

  func forEachVariable(_ pattern: Pattern, _ body: (VariableDeclaration) -> Void) {
    switch pattern.kind {
    case .variable(let variable): body(variable)
    case .tuple(let elements): for element in elements { forEachVariable(element, body) }
    case .some(let inner): forEachVariable(inner, body)
    case .enumCase(_, _, let payload): if let payload { forEachVariable(payload, body) }
    case .type(_, let inner): if let inner { forEachVariable(inner, body) }
    case .any, .expression: break
    }
  }

  /// Binds the variables of an irrefutable pattern to the parts of a type.
  func bind(_ node: PatternNode, _ type: Type, in scope: Scope, keyword: Range<Int>? = nil) -> Pattern {
    switch node.kind {
    case .any: return Pattern(.any, type, node.range)
    case .variable(let name, let isConstant):
      return Pattern(.variable(declareVariable(name, type, isConstant, node.range, in: scope, keyword: keyword)), type, node.range)
    case .tuple(let elements): return bindTuple(elements, type, node, in: scope, keyword: keyword)
    case .typed(let inner, let annotation): return bind(inner, resolve(annotation, in: scope), in: scope, keyword: keyword)
    case .error: return Pattern(.any, .error, node.range)
    case .some, .enumCase, .expression, .isType, .cast:
      report(Problem("RefutablePattern", at: node.range, "this pattern may not match; use 'if case' or 'for case'"))
      return Pattern(.any, type, node.range)
    }
  }

  private func bindTuple(
    _ elements: [(label: Name?, pattern: PatternNode)], _ type: Type, _ node: PatternNode, in scope: Scope, keyword: Range<Int>?
  ) -> Pattern {
    var types = elements.map { _ in Type.error }
    if case .tuple(let parts) = type, parts.count == elements.count {
      types = parts.map(\.type)
    } else if case .tuple(let parts) = type {
      report(
        Problem(
          "WrongTupleCount", at: node.range,
          "tuple pattern has the wrong length for tuple type '\(type)' (\(elements.count) instead of \(parts.count))"))
    } else if type != .error {
      report(Problem("NotATuple", at: node.range, "tuple pattern cannot match values of the non-tuple type '\(type)'"))
    }
    let patterns = zip(elements, types).map { bind($0.pattern, $1, in: scope, keyword: keyword) }
    return Pattern(.tuple(patterns), type, node.range)
  }

  func declareVariable(
    _ name: Name, _ type: Type, _ isConstant: Bool, _ range: Range<Int>, in scope: Scope, keyword: Range<Int>? = nil
  ) -> VariableDeclaration {
    if let known = alternativeVariables?[name]?.last as? VariableDeclaration, known.type == type { return known }
    let isGlobal = scope === topScope
    if let previous = scope.names[name]?.last {
      report(.redeclaration(name, at: range, previous: previous))
    }
    let variable = VariableDeclaration(name, type, isConstant: isConstant, storage: isGlobal ? .global : .local, range: range)
    if isGlobal { output.globals.append(variable) } else { home[variable] = scope.context }
    if isConstant, let keyword { keywordRanges[variable] = keyword }
    scope.upcoming[name] = nil
    scope.names[name] = [variable]
    return variable
  }

  // MARK: Patterns of `case`

  /// Checks a pattern that may not match.
  func checkPattern(_ node: PatternNode, _ type: Type, in scope: Scope) -> Pattern {
    switch node.kind {
    case .any, .variable: return bind(node, type, in: scope)
    case .error: return Pattern(.any, .error, node.range)
    case .tuple(let elements):
      guard case .tuple(let parts) = type, parts.count == elements.count else { return bind(node, type, in: scope) }
      return Pattern(.tuple(zip(elements, parts).map { checkPattern($0.pattern, $1.type, in: scope) }), type, node.range)
    case .some(let inner):
      guard let wrapped = standard.wrapped(type) else {
        if type != .error { report(Problem("PatternNeedsOptional", at: node.range, "'?' pattern cannot match values of type '\(type)'")) }
        return Pattern(.any, .error, node.range)
      }
      return Pattern(.some(checkPattern(inner, wrapped, in: scope)), type, node.range)
    case .expression(let expression):
      if case .nil = expression.kind, standard.wrapped(type) != nil {
        return Pattern(.enumCase(standard.optional, index: 0, payload: nil), type, node.range)
      }
      let pattern = expressionPattern(expression, type, node, in: scope)
      if case .boolean(let value) = expression.kind { booleanPatterns[ObjectIdentifier(pattern)] = value }
      return pattern
    case .enumCase(let base, let name, let payload): return enumPattern(base, name, payload, type, node, in: scope)
    case .isType(let target): return Pattern(.type(resolve(target, in: scope), nil), type, node.range)
    case .cast(let inner, let target):
      let resolved = resolve(target, in: scope)
      return Pattern(.type(resolved, checkPattern(inner, resolved, in: scope)), type, node.range)
    case .typed(let inner, let annotation): return checkPattern(inner, resolve(annotation, in: scope), in: scope)
    }
  }

  /// `pattern ~= subject`.
  private func expressionPattern(_ expression: ExpressionNode, _ type: Type, _ node: PatternNode, in scope: Scope) -> Pattern {
    let inner = child(of: scope)
    let subject = VariableDeclaration("$subject", type, isConstant: true, storage: .local, range: node.range)
    home[subject] = scope.context
    inner.declare(subject)
    let use = ExpressionNode(.name("$subject", arguments: nil, labels: nil), node.range)
    let place = node.range.lowerBound..<node.range.lowerBound
    let match = ExpressionNode(.binary(.init(name: "~=", range: place), expression, use), node.range)
    guard type != .error else { return Pattern(.any, .error, node.range) }
    let test = check(match, in: inner, as: Expectation(standard.boolType, .condition))
    return Pattern(.expression(subject: subject, test), type, node.range)
  }

  private func enumPattern(
    _ base: ExpressionNode?, _ name: Name, _ payload: PatternNode?, _ type: Type, _ node: PatternNode, in scope: Scope
  ) -> Pattern {
    if let wrapped = standard.wrapped(type), name == "some", let payload {
      return Pattern(.some(checkPattern(payload, wrapped, in: scope)), type, node.range)
    }
    if base == nil, let own = caughtType, case .existential = type {
      caughtType = nil
      defer { caughtType = own }
      return Pattern(.type(own, enumPattern(nil, name, payload, own, node, in: scope)), type, node.range)
    }
    if let base, let own = patternType(base, in: scope), own != type, case .existential = type {
      // `MyError.bad` where any error is looked at.
      return Pattern(.type(own, enumPattern(nil, name, payload, own, node, in: scope)), type, node.range)
    }
    let subject = standard.wrapped(type).flatMap { $0.nominal?.kind == .enum ? $0 : nil } ?? type
    if let nominal = subject.nominal, nominal.kind == .enum, let index = nominal.cases.firstIndex(where: { $0.name == name }) {
      let found = casePattern(nominal, index, payload, subject, node, in: scope)
      return subject == type ? found : Pattern(.some(found), type, node.range)
    }
    if subject != .error, payload != nil || (subject.nominal?.kind == .enum && members(name, of: subject).isEmpty) {
      reportUnknownCase(name, of: subject, at: (base?.range.upperBound ?? node.range.lowerBound) + 1)
      // The names that it would bind are known, whatever they hold.
      if let payload { _ = checkPattern(payload, .error, in: scope) }
      return Pattern(.any, .error, node.range)
    }
    // Not a case: a static member or a value to compare with.
    let member = ExpressionNode.MemberName(name: name, arguments: nil, labels: nil, range: node.range)
    return expressionPattern(ExpressionNode(.member(base, member), node.range), type, node, in: scope)
  }

  private func reportUnknownCase(_ name: Name, of type: Type, at start: Int) {
    let range = start..<start + name.text.utf8.count
    var problem = Problem("UnknownMember", at: range, "type '\(type)' has no member '\(name)'")
    if let near = nearestNames(to: name.text, among: type.nominal?.cases.map(\.name.text) ?? [], limit: 1).first {
      problem = problem.note("did you mean '\(near)'?").fix("Replace '\(name)' with '\(near)'", replacing: range, with: near)
    }
    report(problem)
  }

  private func patternType(_ base: ExpressionNode, in scope: Scope) -> Type? {
    let solver = Solver(self)
    return solver.typeNode(base, scope).map { resolve($0, in: scope) }
  }

  private func casePattern(
    _ nominal: NominalDeclaration, _ index: Int, _ payload: PatternNode?, _ type: Type, _ node: PatternNode, in scope: Scope
  ) -> Pattern {
    let elements = nominal.cases[index].payload.map {
      TupleElement(label: $0.label, $0.type.substituting(Substitution(signature: nominal.signature, types: type.arguments)))
    }
    guard let payload else { return Pattern(.enumCase(nominal, index: index, payload: nil), type, node.range) }
    let payloadType = elements.count == 1 ? elements[0].type : Type.tuple(elements)
    var inner = payload
    // `case .point(let x)` with one element written as a tuple with a label.
    if elements.count == 1, case .tuple(let parts) = payload.kind, parts.count == 1 { inner = parts[0].pattern }
    return Pattern(.enumCase(nominal, index: index, payload: checkPattern(inner, payloadType, in: scope)), type, node.range)
  }
}
