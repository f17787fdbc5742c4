/// References, calls and subscripts with their chosen declarations.
extension Solver {
  func read(_ variable: VariableDeclaration, _ scope: Scope) -> Expression.Kind {
    variable.isRead = true
    noteUse(of: variable, in: scope)
    for accessor in [variable.getter, variable.setter] { if let accessor { noteUse(of: accessor, in: scope) } }
    return .variable(variable)
  }

  /// Notes that a body uses a local variable of a surrounding one.
  func noteUse(of variable: VariableDeclaration, in scope: Scope) { checker.noteUse(of: variable, in: scope.context) }

  /// The substitution of a choice; reports a generic parameter that nothing determines.
  private func substitution(_ choice: Choice, _ site: Site) -> Substitution? {
    let result = Substitution(signature: choice.substitution.signature, types: choice.substitution.types.map { resolved($0) })
    guard let index = result.types.firstIndex(where: { hasVariables($0) }) else { return result }
    if !hasReported, let parameter = result.signature?.parameters[index] {
      report(Problem("CannotInferParameter", at: site.nameRange, "generic parameter '\(parameter.name)' could not be inferred"))
    }
    return nil
  }

  private func failure(_ node: SolverNode) -> Expression { Expression(.error, .error, node.range) }

  // MARK: References

  func reference(_ node: SolverNode, _ site: Site, _ base: SolverNode?, _ type: Type, _ scope: Scope) -> Expression {
    if let base, let index = labelledElement(site.name, of: base.type) {
      return element(index, of: emit(base, in: scope), type, node.range)
    }
    guard let choice = state.choices[site.index], let substitution = substitution(choice, site) else { return failure(node) }
    checkAccess(choice.candidate.declaration, site, scope)
    let hasReceiver =
      choice.candidate.isOnValue || isClassStatic(choice.candidate.declaration) || (base.map { namesUnknownType($0) } ?? false)
    let receiver = hasReceiver ? base.map { emit($0, in: scope) } : nil
    switch choice.candidate.declaration {
    case let variable as VariableDeclaration:
      if variable.getter?.isThrowing ?? false { requireTry(node.range, scope) }
      if let getter = variable.getter, getter.isMutating, let base, !isReference(resolved(base.type)) {
        // Reading a lazy property may change the value around it.
        let place = place(base, in: scope, purpose: .mutatingMember(variable.name, site.nameRange))
        let call = Call(
          function: getter, substitution: substitution, dispatch: .direct, receiver: .inout(place), arguments: [])
        return Expression(.call(call), type, node.range)
      }
      let optional = resolved(openTypes(variable.type, choice.substitution))
      if variable.isImplicitlyUnwrapped, optional != type {
        let read = Expression(.property(base: receiver, variable, substitution), optional, node.range)
        return Expression(.forceUnwrap(read), type, node.range)
      }
      return Expression(.property(base: receiver, variable, substitution), type, node.range)
    case let function as FunctionDeclaration:
      if function.kind == .enumCase, function.parameters.isEmpty, let owner = function.owner {
        return Expression(.enumCase(owner, index: function.enumCaseIndex), type, node.range)
      }
      noteUse(of: function, in: scope)
      if choice.candidate.isUnapplied { return unapplied(function, substitution, choice, type, node.range) }
      if isPlainFunction(function, receiver) {
        return Expression(.function(function, substitution, receiver: receiver), type, node.range)
      }
      return applied(function, substitution, choice, receiver, type, node.range)
    default: return failure(node)
    }
  }

  private func isClassStatic(_ declaration: Declaration) -> Bool {
    guard declaration.isStatic, let owner = declaration.owner else { return false }
    return owner.isScriptClass
  }

  /// Whether a base is a type of which only its protocols are known before the program runs.
  private func namesUnknownType(_ base: SolverNode) -> Bool {
    if case .metatype(.existential) = resolved(base.type) { true } else { false }
  }

  /// Whether values of a type are references to objects.
  func isReference(_ type: Type) -> Bool {
    switch type {
    case .nominal(let nominal, _): nominal.isReference
    case .existential(let protocols): protocols.contains { $0.isClassBound }
    case .parameter, .member:
      checker.superclassBound(of: type) != nil
        || checker.protocols(of: type).contains { $0.isClassBound || ($0.name == "AnyObject" && $0.module != nil) }
    default: false
    }
  }

  private func checkAccess(_ declaration: Declaration, _ site: Site, _ scope: Scope) {
    guard declaration.access == .private, let owner = declaration.owner else { return }
    var current: Scope? = scope
    while let here = current {
      if here.nominal === owner { return }
      current = here.parent
    }
    checker.report(
      Problem("Inaccessible", at: site.nameRange, "'\(declaration.name)' is inaccessible due to 'private' protection level")
        .note("'\(declaration.name)' declared here", at: declaration.module == nil ? declaration.range : nil))
  }

  /// A nested function that is used brings its captures along.
  private func noteUse(of function: FunctionDeclaration, in scope: Scope) {
    guard function.module == nil else { return }
    checker.noteCall(of: function, in: scope.context)
  }

  // MARK: Calls

  func call(_ node: SolverNode, _ site: Site, _ base: SolverNode?, _ arguments: [SolverNode], _ type: Type, _ scope: Scope) -> Expression {
    if let base, case .tuple = resolved(base.type) { return callProperty(node, site, base, arguments, type, scope) }
    guard let choice = state.choices[site.index] else { return failure(node) }
    guard let substitution = substitution(choice, site) else { return failure(node) }
    checkAccess(choice.candidate.declaration, site, scope)
    guard let function = choice.candidate.declaration as? FunctionDeclaration else {
      return callProperty(node, site, base, arguments, type, scope)
    }
    noteUse(of: function, in: scope)
    if function.isThrowing { checkThrow(function, site, arguments, scope) }
    if function.kind == .initializer, choice.candidate.isOnValue, let base {
      return delegate(to: function, substitution, choice, node, site, base, arguments, scope)
    }
    let receiver = self.receiver(function, choice, base, site, scope)
    let passed = pass(choice, function.parameters, site, arguments, scope)
    checkConstantDivision(function, passed, site)
    let call = Call(
      function: function, substitution: substitution, dispatch: dispatch(function, choice, base), receiver: receiver, arguments: passed)
    return Expression(.call(call), type, node.range)
  }

  /// `self.init(…)` and `super.init(…)`: a value is replaced, an object is initialised further.
  private func delegate(
    to function: FunctionDeclaration, _ substitution: Substitution, _ choice: Choice, _ node: SolverNode, _ site: Site, _ base: SolverNode,
    _ arguments: [SolverNode], _ scope: Scope
  ) -> Expression {
    let passed = pass(choice, function.parameters, site, arguments, scope)
    let type = resolved(base.type)
    guard !(type.nominal?.isReference ?? false) else {
      if case .name("super", _, _) = base.source.kind {
        scope.context.callsSuperInitializer = true
      } else {
        scope.context.delegatesToSelf = true
      }
      let receiver = Argument.value(emit(base, in: scope))
      let call = Call(function: function, substitution: substitution, dispatch: .direct, receiver: receiver, arguments: passed)
      return Expression(.call(call), .void, node.range)
    }
    let call = Call(function: function, substitution: substitution, dispatch: .direct, receiver: nil, arguments: passed)
    let place = place(base, in: scope, purpose: .assignment)
    guard function.isFailable else { return Expression(.assign(place, Expression(.call(call), type, node.range)), .void, node.range) }
    return replace(place, by: Expression(.call(call), standard.optionalType(type), node.range), type)
  }

  /// `self.init?(…)`: where it gives nil, the initializer that calls it does too.
  private func replace(_ place: Place, by made: Expression, _ type: Type) -> Expression {
    let range = made.range
    let value = VariableDeclaration("$made", type, isConstant: true, storage: .local, range: range)
    let statements = [
      Statement(
        .guard(
          [.matches(Pattern(.some(Pattern(.variable(value), type, range)), made.type, range), made)],
          else: [Statement(.return(Expression(.none, made.type, range)), range)]), range),
      Statement(.expression(Expression(.assign(place, Expression(.variable(value), type, range)), .void, range)), range),
    ]
    return Expression(.statements(statements), .void, range)
  }

  /// `self.init(…)!` of a value: the call ends the program where the other initializer gives nil.
  func forced(_ delegation: Expression) -> Expression? {
    guard case .statements(let statements) = delegation.kind, statements.count == 2,
      case .guard(let conditions, _) = statements[0].kind, case .matches(_, let made)? = conditions.first,
      case .expression(let assignment) = statements[1].kind, case .assign(let place, let value) = assignment.kind
    else { return nil }
    return Expression(.assign(place, Expression(.forceUnwrap(made), value.type, made.range)), .void, delegation.range)
  }

  private func receiver(_ function: FunctionDeclaration, _ choice: Choice, _ base: SolverNode?, _ site: Site, _ scope: Scope) -> Argument? {
    guard choice.candidate.isOnValue, let base else { return metatypeReceiver(function, choice, base, site, scope) }
    let isReference = isReference(resolved(base.type))
    // A mutating member of a protocol may replace the object itself.
    guard function.isMutating, !isReference || function.owner?.kind == .protocol && !(function.owner?.isClassBound ?? false) else {
      return .value(emit(base, in: scope))
    }
    return .inout(place(base, in: scope, purpose: .mutatingMember(function.name, site.nameRange)))
  }

  /// The class that a static member or an initializer of a class is called on.
  private func metatypeReceiver(
    _ function: FunctionDeclaration, _ choice: Choice, _ base: SolverNode?, _ site: Site, _ scope: Scope
  ) -> Argument? {
    if let base, namesUnknownType(base) { return .value(emit(base, in: scope)) }
    guard let owner = function.owner, owner.isScriptClass else { return nil }
    if function.kind == .initializer {
      guard let base, case .metatype = resolved(base.type) else { return nil }
      let value = emit(base, in: scope)
      if case .metatype = value.kind { return nil }
      return .value(value)
    }
    guard function.isStatic, !function.isOperator else { return nil }
    if let base, case .metatype = resolved(base.type) { return .value(emit(base, in: scope)) }
    guard let type = choice.candidate.base.map({ resolved($0) }) else { return nil }
    return .value(Expression(.metatype(type), .metatype(type), site.nameRange))
  }

  private func dispatch(_ function: FunctionDeclaration, _ choice: Choice, _ base: SolverNode?) -> Call.Dispatch {
    if function.isRequirement { return .witness }
    // Classes of the host have no subclasses in lessons.
    if let owner = function.owner, owner.kind == .class, owner.nativeKey == nil, function.kind == .method, choice.candidate.isOnValue {
      if let base, case .name("super", _, _) = base.source.kind { return .direct }
      return .override
    }
    return .direct
  }

  private func callProperty(_ node: SolverNode, _ site: Site, _ base: SolverNode?, _ arguments: [SolverNode], _ type: Type, _ scope: Scope)
    -> Expression
  {
    let calleeType = Type.function([], type)
    var callee = reference(SolverNode(node.source, calleeType, node.kind), site, base, calleeType, scope)
    guard case .function(let function) = propertyType(callee, site, base) else { return failure(node) }
    callee = Expression(callee.kind, .function(function), site.nameRange)
    return Expression(.callValue(callee, pass(arguments, function, scope)), type, node.range)
  }

  private func propertyType(_ callee: Expression, _ site: Site, _ base: SolverNode?) -> Type {
    switch callee.kind {
    case .property(_, let variable, let substitution): return variable.type.substituting(substitution)
    case .tupleElement(let tuple, let index):
      if case .tuple(let elements) = tuple.type { return elements[index].type }
      return .error
    default: return .error
    }
  }

  func callValue(_ node: SolverNode, _ callee: SolverNode, _ arguments: [SolverNode], _ type: Type, _ scope: Scope) -> Expression {
    let function = emit(callee, in: scope)
    guard case .function(let functionType) = function.type else { return failure(node) }
    if functionType.isThrowing { requireTry(node.range, scope) }
    return Expression(.callValue(function, pass(arguments, functionType, scope)), type, node.range)
  }

  private func pass(_ arguments: [SolverNode], _ function: FunctionType, _ scope: Scope) -> [Argument] {
    zip(arguments, function.parameters).map { argument, parameter in
      if parameter.isInout { return .inout(place(argument, in: scope, purpose: .inoutArgument)) }
      return .value(coerce(emit(argument, in: scope), to: parameter.type))
    }
  }

  private func pass(
    _ choice: Choice, _ parameters: [FunctionDeclaration.Parameter], _ site: Site, _ arguments: [SolverNode], _ scope: Scope
  ) -> [Argument] {
    guard let mapping = choice.candidate.mapping else { return [] }
    return mapping.sources.enumerated().map { index, source in
      let parameter = parameters[index], type = resolved(choice.parameterTypes[index])
      switch source {
      case .defaultValue:
        guard let kind = parameter.callSiteDefault else { return .defaultValue(parameter) }
        let place = ExpressionNode(.sourceLocation(kind), site.range)
        return .value(checker.check(place, in: scope, as: Expectation(type, .defaultArgument)))
      case .argument(let position): return pass(arguments[position], parameter, type, site, scope)
      case .arguments(let positions):
        let element = type.arguments.first ?? .error
        let elements = positions.map { coerce(emit(arguments[$0], in: scope), to: element) }
        let place = elements.first?.range.lowerBound ?? site.range.upperBound
        return .value(Expression(.array(elements), type, place..<(elements.last?.range.upperBound ?? place)))
      }
    }
  }

  private func pass(
    _ argument: SolverNode, _ parameter: FunctionDeclaration.Parameter, _ type: Type, _ site: Site, _ scope: Scope
  ) -> Argument {
    if parameter.isInout {
      return .inout(place(argument, in: scope, purpose: site.isOperator ? .mutatingOperator(site.name, site.nameRange) : .inoutArgument))
    }
    guard parameter.isAutoclosure, case .function(let function) = type else {
      return .value(wrapped(coerce(emit(argument, in: scope), to: type), parameter, site))
    }
    let context = FunctionContext(.closure, parent: scope.context, function: nil, resultType: function.result)
    context.canThrow = function.isThrowing || scope.context.canThrow
    let inner = Scope(parent: scope, context: context)
    let value = coerce(emit(argument, in: inner), to: function.result)
    checker.propagate(context.captures, to: scope.context)
    let closure = Closure(
      parameters: [], inoutParameters: [], resultType: function.result, body: [Statement(.return(value), value.range)],
      captures: context.captures, isAutoclosure: true)
    return .value(Expression(.closure(closure), .function(function), value.range))
  }

  /// An argument for a wrapped property, in its wrapper.
  private func wrapped(_ value: Expression, _ parameter: FunctionDeclaration.Parameter, _ site: Site) -> Expression {
    guard let maker = parameter.wrapperInitializer, let choice = state.choices[site.index],
      let owner = (choice.candidate.declaration as? FunctionDeclaration)?.owner,
      let storage = owner.storedProperties.first(where: { $0.wrappedName == parameter.variable.name })
    else { return value }
    let type = resolved(openTypes(storage.type, choice.substitution))
    let call = Call(
      function: maker, substitution: Substitution(signature: maker.signature, types: type.arguments), dispatch: .direct, receiver: nil,
      arguments: [.value(value)] + maker.parameters.dropFirst().map { .defaultValue($0) })
    return Expression(.call(call), type, value.range)
  }

  private func checkThrow(_ function: FunctionDeclaration, _ site: Site, _ arguments: [SolverNode], _ scope: Scope) {
    if function.isRethrowing {
      let throwing = arguments.contains { argument in
        guard case .function(let type) = resolved(argument.type) else { return false }
        guard case .closure(let site) = argument.unwrapped.kind else { return type.isThrowing }
        return site.node.mayThrow || site.node.isThrowing
      }
      guard throwing else { return }
    }
    requireTry(site.range, scope, throwing: function.thrownType)
  }

  private func requireTry(_ range: Range<Int>, _ scope: Scope, throwing thrown: Type? = nil) {
    checker.noteThrown(thrown ?? .existential([standard.error]))
    if checker.tryDepth > 0, !checker.handlesErrors(scope) { checker.report(.unhandledError(at: checker.tryRange ?? range)) }
    if checker.tryDepth == 0 {
      checker.report(
        Problem("MissingTry", at: range, "call can throw but is not marked with 'try'").note("did you mean to use 'try'?", at: range))
    }
  }

  // MARK: Subscripts

  func element(_ node: SolverNode, _ site: Site, _ base: SolverNode, _ arguments: [SolverNode], _ type: Type, _ scope: Scope) -> Expression
  {
    guard let choice = state.choices[site.index], let element = choice.candidate.declaration as? SubscriptDeclaration,
      let substitution = substitution(choice, site)
    else { return failure(node) }
    let passed = pass(choice, element.parameters, site, arguments, scope)
    if element.getter?.isThrowing ?? false { requireTry(node.range, scope) }
    return Expression(.element(base: emit(base, in: scope), element, substitution, passed), type, node.range)
  }

  func elementStep(_ node: SolverNode, _ scope: Scope) -> Place.Step? {
    guard case .element(let site, _, let arguments) = node.kind, let choice = state.choices[site.index],
      let element = choice.candidate.declaration as? SubscriptDeclaration, let substitution = substitution(choice, site)
    else { return nil }
    return .element(element, substitution, pass(choice, element.parameters, site, arguments, scope))
  }

  func propertyStep(_ node: SolverNode) -> Place.Step? {
    guard case .reference(let site, _) = node.kind, let choice = state.choices[site.index],
      let variable = choice.candidate.declaration as? VariableDeclaration, let substitution = substitution(choice, site)
    else { return nil }
    return .property(variable, substitution)
  }

  private func checkConstantDivision(_ function: FunctionDeclaration, _ arguments: [Argument], _ site: Site) {
    guard site.isOperator, site.name == "/" || site.name == "%" || site.name == "/=" || site.name == "%=", arguments.count == 2,
      case .value(let divisor) = arguments[1], case .integer(let value) = divisor.kind, value.magnitude == 0
    else { return }
    let word = site.name.text.hasPrefix("%") ? "division by zero in remainder operation" : "division by zero"
    checker.report(Problem("DivisionByZero", at: site.nameRange, word))
  }
}
