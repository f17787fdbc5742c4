/// What to try next when nothing follows any more.
extension Solver {
  /// The next thing to try; nil if there is nothing left to do.
  func nextStep() -> Step? {
    for case .implicitUnwrap(let optional, let value) in state.pending {
      guard case .variable(let index) = fixed(value), let wrapped = standard.wrapped(fixed(optional)) else { continue }
      return .bind(index, [resolved(optional), resolved(wrapped)])
    }
    if let step = baseBinding() { return step }
    let bounds = collectBounds()
    if let step = concreteBinding(bounds) { return step }
    if let step = openClosure(mustBeResolved: true) { return step }
    if let step = smallestBranch() { return step }
    if let step = upperBinding(bounds) { return step }
    if let step = openClosure(mustBeResolved: false) { return step }
    if let step = elementsBinding() { return step }
    if let step = literalBinding(bounds) { return step }
    if let step = structuralBinding(bounds) { return step }
    for (position, constraint) in state.pending.enumerated() {
      if case .coalesce = constraint { return .coalesce(position: position) }
    }
    for (position, constraint) in state.pending.enumerated() {
      if case .convert(let from, let to) = constraint, case .variable = fixed(from), case .variable = fixed(to) {
        return .unify(position: position, from, to)
      }
    }
    if let step = openAnyClosure() { return step }
    return state.pending.isEmpty ? nil : .drop
  }

  /// A literal that a member is looked for in becomes an array, or takes its default type.
  private func baseBinding() -> Step? {
    for case .site(let site) in state.pending where state.candidates[site.index] == nil {
      let base: Type
      switch site.callee {
      case .member(let type, _), .element(let type): base = fixed(type)
      default: continue
      }
      guard case .variable(let index) = base else { continue }
      let variable = state.variables[Int(index)]
      if let kind = variable.literal, let type = defaultType(kind) {
        return .bind(index, kind == .integer ? [type, standard.doubleType] : [type])
      }
      if variable.isArrayLiteral || variable.isDictionaryLiteral, let step = structuralBinding(of: index) { return step }
    }
    return nil
  }

  private func structuralBinding(of index: Int32) -> Step? {
    for constraint in state.pending {
      switch constraint {
      case .arrayLiteral(let type, let element) where fixed(type) == .variable(index): return .bind(index, [standard.arrayType(element)])
      case .dictionaryLiteral(let type, let key, let value) where fixed(type) == .variable(index):
        return .bind(index, [.nominal(standard.dictionary, [key, value])])
      default: break
      }
    }
    return nil
  }

  /// What is known about a variable from conversions into and out of it.
  struct Bounds {
    var lower: [Type] = []
    var upper: [Type] = []
    var lowerLiterals: [LiteralKind] = []
    var lowerArrays: [Int32] = []
    var erasedUpper: Type?
    var hasUnknownLower = false
  }

  private func collectBounds() -> [Int32: Bounds] {
    var result: [Int32: Bounds] = [:]
    for constraint in state.pending {
      guard case .convert(let from, let to) = constraint else { continue }
      let source = fixed(from), target = fixed(to)
      switch (source, target) {
      case (.variable(let a), .variable(let b)):
        let variable = state.variables[Int(a)]
        if let kind = variable.literal {
          result[b, default: Bounds()].lowerLiterals.append(kind)
        } else if variable.isArrayLiteral {
          result[b, default: Bounds()].lowerArrays.append(a)
        } else {
          result[b, default: Bounds()].hasUnknownLower = true
        }
      case (.variable(let a), _):
        if case .existential = target {
          result[a, default: Bounds()].erasedUpper = target
        } else {
          result[a, default: Bounds()].upper.append(target)
        }
      case (_, .variable(let b)): result[b, default: Bounds()].lower.append(source)
      default: break
      }
    }
    return result
  }

  private func ordered(_ bounds: [Int32: Bounds]) -> [(Int32, Bounds)] { bounds.sorted { $0.key < $1.key } }

  /// A variable that takes values of a known type gets that type.
  private func concreteBinding(_ bounds: [Int32: Bounds]) -> Step? {
    for (index, bound) in ordered(bounds) where !bound.lower.isEmpty && state.variables[Int(index)].literal == nil {
      let joined = join(bound.lower)
      guard let first = joined.first else { return .bind(index, []) }
      var types: [Type] = []
      if bound.lowerLiterals.contains(.null), standard.wrapped(first) == nil { types.append(standard.optionalType(first)) }
      types += joined
      if standard.wrapped(first) == nil, !types.contains(standard.optionalType(first)) { types.append(standard.optionalType(first)) }
      if let erased = bound.erasedUpper { types.append(erased) }
      return .bind(index, types)
    }
    return nil
  }

  /// The types that values of several types can all have, best first.
  private func join(_ types: [Type]) -> [Type] {
    var distinct: [Type] = []
    for type in types.map({ resolved($0) }) where !distinct.contains(type) { distinct.append(type) }
    if distinct.count == 1 { return distinct }
    // Optionals take their payloads.
    let optionals = distinct.filter { standard.wrapped($0) != nil }
    if let optional = optionals.first, let wrapped = standard.wrapped(optional), distinct.allSatisfy({ $0 == optional || $0 == wrapped }) {
      return [optional]
    }
    if let superclass = commonSuperclass(distinct) { return [superclass] }
    return distinct
  }

  private func commonSuperclass(_ types: [Type]) -> Type? {
    guard var candidate = types.first, types.allSatisfy({ $0.nominal?.kind == .class }) else { return nil }
    while !types.allSatisfy({ checker.isSubclass($0, of: candidate) }) {
      guard case .nominal(let nominal, let arguments) = candidate,
        let next = nominal.superclass?.substituting(Substitution(signature: nominal.signature, types: arguments))
      else { return nil }
      candidate = next
    }
    return candidate
  }

  private func upperBinding(_ bounds: [Int32: Bounds]) -> Step? {
    for (index, bound) in ordered(bounds) {
      let variable = state.variables[Int(index)]
      guard variable.closure == nil, let first = bound.upper.first, variable.literal == nil else { continue }
      if variable.isArrayLiteral {
        // The elements get their type from the array that is wanted, before they take that of their literals.
        guard first.nominal === standard.array, let element = first.arguments.first else { continue }
        if case .existential = fixed(element) { continue }
        if let step = structuralBinding(of: index) { return step }
        continue
      }
      var types = [first]
      if let wrapped = standard.wrapped(first) { types = bound.lowerLiterals.contains(.null) ? [first, wrapped] : [wrapped, first] }
      return .bind(index, types)
    }
    return nil
  }

  /// An array literal whose elements are known by what a sequence is asked for (`where S.Element == UInt8`) is an array.
  private func elementsBinding() -> Step? {
    for case .associated(let base, "Element", let element) in state.pending {
      guard case .variable(let index) = fixed(base) else { continue }
      if case .variable = fixed(element) { continue }
      if state.variables[Int(index)].isArrayLiteral { return structuralBinding(of: index) }
      // What the parameter takes.
      for case .convert(let source, let target) in state.pending {
        guard case .variable(index) = fixed(target), case .variable(let literal) = fixed(source),
          state.variables[Int(literal)].isArrayLiteral
        else { continue }
        return structuralBinding(of: literal)
      }
    }
    return nil
  }

  /// Literals take their default types, elements and generic parameters those of the literals that they take.
  private func literalBinding(_ bounds: [Int32: Bounds]) -> Step? {
    for (index, bound) in ordered(bounds) {
      let variable = state.variables[Int(index)]
      guard variable.literal == nil, !bound.lowerLiterals.isEmpty, !bound.hasUnknownLower else { continue }
      if let step = elementBinding(index, bound) { return step }
    }
    for (position, variable) in state.variables.enumerated() where variable.binding == nil {
      guard let kind = variable.literal, let type = defaultType(kind) else { continue }
      return .bind(Int32(position), kind == .integer ? [type, standard.doubleType] : [type])
    }
    return nil
  }

  private func elementBinding(_ index: Int32, _ bound: Bounds) -> Step? {
    let kinds = bound.lowerLiterals.filter { $0 != .null }
    guard let highest = kinds.max(), var type = defaultType(highest) else { return nil }
    if Set(kinds.map { $0 == .integer ? LiteralKind.floating : $0 == .interpolation ? .string : $0 }).count > 1 { return .bind(index, []) }
    if bound.lowerLiterals.contains(.null) { type = standard.optionalType(type) }
    // Where anything will do, each value keeps the type that it has by itself.
    if let erased = bound.erasedUpper, Set(bound.lowerLiterals).count > 1 { return .bind(index, [erased, type]) }
    return .bind(index, highest == .integer && !bound.lowerLiterals.contains(.null) ? [type, standard.doubleType] : [type])
  }

  /// Array and dictionary literals become arrays and dictionaries.
  private func structuralBinding(_ bounds: [Int32: Bounds]) -> Step? {
    for constraint in state.pending {
      switch constraint {
      case .arrayLiteral(.variable(let index), let element):
        if case .variable(let found) = fixed(.variable(index)) { return .bind(found, [standard.arrayType(element)]) }
      case .dictionaryLiteral(.variable(let index), let key, let value):
        if case .variable(let found) = fixed(.variable(index)) { return .bind(found, [.nominal(standard.dictionary, [key, value])]) }
      default: break
      }
    }
    _ = bounds
    return nil
  }

  private func smallestBranch() -> Step? {
    var smallest: (site: Site, count: Int)?
    for case .site(let site) in state.pending {
      guard let list = state.candidates[site.index], list.count > 1 else { continue }
      let count = list.count + (site.arguments == nil ? 100 : 0)
      if smallest == nil || count < smallest!.count { smallest = (site, count) }
    }
    return smallest.map { .branch($0.site) }
  }

  // MARK: Closures

  private func openClosure(mustBeResolved: Bool) -> Step? {
    for case .closure(let site, _) in state.pending {
      let closure = state.closures[site.index]
      guard closure.isAttached, site.node.singleExpression != nil || mustBeResolved else { continue }
      if mustBeResolved, closure.parameterTypes.contains(where: { hasVariables($0) }) { continue }
      return .open(site)
    }
    return nil
  }

  /// A closure without context opens if its parameters are annotated.
  private func openAnyClosure() -> Step? {
    for case .closure(let site, _) in state.pending {
      let closure = state.closures[site.index]
      if closure.parameterTypes.contains(where: { hasVariables($0) }) { continue }
      return .open(site)
    }
    return nil
  }

  /// Brings the body of a closure into the system.
  func open(_ site: ClosureSite) -> Bool {
    var closure = state.closures[site.index]
    let context = FunctionContext(.closure, parent: site.scope.context, function: nil, resultType: nil)
    context.canThrow = true
    let scope = Scope(parent: site.scope, context: context)
    let variables = declareParameters(site, closure, scope)
    checker.declareCaptures(site.node, in: scope)
    if !closure.isAttached { attachAlone(site, &closure) }
    if let builder = closure.builder {
      let body = ResultBuilder(builder, range: site.range).transformed(site.node.body)
      openStatements(site, &closure, scope, variables, context, body: body)
    } else if let expression = site.node.singleExpression, !isStatementExpression(expression) {
      let body = generate(expression, in: scope, expecting: closure.dropsResult ? nil : closure.resultType)
      if !closure.dropsResult { add(.convert(body.type, closure.resultType)) }
      closure.body = .expression(body, variables, context)
    } else {
      openStatements(site, &closure, scope, variables, context)
    }
    state.closures[site.index].body = closure.body
    state.changes += 1
    return true
  }

  private func isStatementExpression(_ node: ExpressionNode) -> Bool { if case .assign = node.kind { false } else { false } }

  private func attachAlone(_ site: ClosureSite, _ closure: inout ClosureState) {
    closure.isAttached = true
    state.closures[site.index].isAttached = true
    if site.node.isKeyPath, let root = closure.parameterTypes.first {
      _ = unify(closureVariable(site.index), .nominal(standard.keyPath, [root, closure.resultType]))
      return
    }
    let parameters = closure.parameterTypes.enumerated().map { index, type in
      FunctionType.Parameter(type, isInout: index < closure.inoutParameters.count && closure.inoutParameters[index])
    }
    let type = Type.function(parameters, closure.resultType, isThrowing: closure.isThrowing)
    _ = unify(closureVariable(site.index), type)
  }

  private func declareParameters(_ site: ClosureSite, _ closure: ClosureState, _ scope: Scope) -> [VariableDeclaration] {
    closure.parameterTypes.enumerated().map { index, type in
      let written = site.node.parameters?[index]
      let name = site.node.parameters == nil ? Name("$\(index)") : written?.name ?? "_"
      let isInout = index < closure.inoutParameters.count && closure.inoutParameters[index]
      let variable = VariableDeclaration(name, type, isConstant: !isInout, storage: .local, range: written?.range ?? site.range)
      if site.node.parameters == nil || written?.name != nil { scope.declare(variable) }
      checker.home[variable] = scope.context
      return variable
    }
  }

  /// A body of several statements is checked on its own, when the types of the parameters are known.
  private func openStatements(
    _ site: ClosureSite, _ closure: inout ClosureState, _ scope: Scope, _ variables: [VariableDeclaration], _ context: FunctionContext,
    body written: [StatementNode]? = nil
  ) {
    for variable in variables { variable.type = resolved(variable.type) }
    _ = interpolationScope(site.scope)
    let result = resolved(closure.resultType)
    context.resultType = hasVariables(result) ? nil : result
    let saved = checker.problems
    checker.problems = []
    let inner = Scope(parent: scope, context: context)
    var body = written ?? site.node.body
    if body.count == 1, body[0].isValue, !result.isVoid {
      body = [StatementNode(.return(ExpressionNode(.statement(body[0]), body[0].range)), body[0].range)]
    }
    var statements = checker.checkStatements(body, in: inner)
    if hasVariables(result) {
      let returned = context.returnedTypes.first ?? .void
      _ = unify(result, returned)
      statements = checker.convertReturns(statements, to: returned)
    } else if !result.isVoid, result != .error, checker.fallsThrough(statements) {
      checker.report(
        Problem(
          "MissingReturn", at: site.range.upperBound - 1..<site.range.upperBound, "missing return in closure expected to return '\(result)'"
        ))
    }
    closure.body = .statements(statements, variables, context, checker.problems)
    checker.problems = saved
  }
}
