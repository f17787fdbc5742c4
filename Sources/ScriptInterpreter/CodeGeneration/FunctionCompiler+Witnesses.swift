internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// What a protocol's requirement is for a concrete type.
  enum Fulfilment {
    case function(FunctionDeclaration, Substitution)
    case property(VariableDeclaration, Substitution)
    /// `==` that the machine itself compares.
    case equality(TypeDescriptor)
  }

  /// How the concrete type of a call fulfils a requirement.
  func fulfilment(of requirement: FunctionDeclaration, _ substitution: Substitution) throws -> Fulfilment {
    guard let subject = substitution.types.first else { throw unsupported("'\(requirement.fullName)' of a protocol") }
    if case .existential = subject { throw unsupported("'\(requirement.fullName)' of a protocol value") }
    let found = program.environment.witness(of: requirement, for: subject)
    switch found?.declaration {
    case let function as FunctionDeclaration:
      let outer = found?.substitution.types ?? []
      let own = Array(substitution.types.dropFirst(max(requirement.signature?.outerCount ?? 1, 1)))
      return .function(function, Substitution(signature: function.signature, types: outer + own))
    case let variable as VariableDeclaration:
      return .property(variable, found?.substitution ?? .empty)
    default: break
    }
    if requirement.name == "==" { return .equality(types.descriptor(subject)) }
    throw unsupported("'\(requirement.fullName)' of '\(subject)'")
  }
}

extension FunctionCompiler {
  /// The property that stands for a requirement where the type is known; a requirement of a protocol value stays.
  func fulfilling(_ property: VariableDeclaration, _ inner: Substitution) throws -> (VariableDeclaration, Substitution) {
    guard let getter = property.getter, getter.isRequirement, let subject = concrete(inner).types.first else {
      return (property, inner)
    }
    if case .existential = subject { return (property, inner) }
    let found = program.environment.witness(of: property, for: subject)
    guard let witness = found?.declaration as? VariableDeclaration else { throw unsupported("'\(property.name)' of '\(subject)'") }
    return (witness, found?.substitution ?? .empty)
  }

  /// The subscript that stands for a requirement where the type is known.
  func fulfilling(_ element: SubscriptDeclaration, _ inner: Substitution) throws -> (SubscriptDeclaration, Substitution) {
    guard let getter = element.getter, getter.isRequirement, let subject = concrete(inner).types.first else {
      return (element, inner)
    }
    if case .existential = subject { return (element, inner) }
    let found = program.environment.witness(of: element, for: subject)
    guard let witness = found?.declaration as? SubscriptDeclaration else { throw unsupported("this subscript of '\(subject)'") }
    let own = concrete(inner).types.dropFirst(1)
    return (witness, Substitution(signature: witness.signature, types: (found?.substitution.types ?? []) + own))
  }

  /// A step with requirements replaced by what fulfils them.
  func fulfilling(_ step: Place.Step) throws -> Place.Step {
    switch step {
    case .property(let property, let inner):
      let (found, types) = try fulfilling(property, inner)
      return .property(found, types)
    case .element(let element, let inner, let arguments):
      let (found, types) = try fulfilling(element, inner)
      return .element(found, types, arguments)
    default: return step
    }
  }

  // MARK: - Code for protocol values

  /// Compiles the code of a requirement for one type: the receiver arrives as a protocol value.
  func compileWitness(of requirement: FunctionDeclaration, for type: TypeDescriptor) throws {
    declaration = requirement
    guard let owner = requirement.owner else { throw unsupported("this requirement") }
    let erased = Type.existential([owner])
    let staticTypes = Substitution(signature: requirement.signature, types: [erased] + substitution.types.dropFirst())
    returnType = requirement.resultType.substituting(staticTypes)
    let isOfType = requirement.isStatic || requirement.kind == .initializer
    let receiver = VariableDeclaration(
      "self", isOfType ? .metatype(erased) : erased, isConstant: !requirement.isMutating, storage: .local)
    let parameters = requirement.parameters.map { parameter in
      (
        variable: VariableDeclaration(
          parameter.variable.name, parameter.type.substituting(substitution), isConstant: !parameter.isInout, storage: .local),
        isInout: parameter.isInout
      )
    }
    try placeParameters([(receiver, requirement.isMutating)] + parameters)
    try scope { try fulfil(requirement, receiver, type.type, parameters) }
    try unwindScopes(downTo: 0) { emit(SCRIPT_RETURN) }
    finish()
  }

  private func fulfil(
    _ requirement: FunctionDeclaration, _ receiver: VariableDeclaration, _ type: Type,
    _ parameters: [(variable: VariableDeclaration, isInout: Bool)]
  ) throws {
    let place = 0..<0
    let own = Substitution(signature: requirement.signature, types: [type] + substitution.types.dropFirst())
    let whole = Expression(.variable(receiver), receiver.type, place)
    let isOfType = requirement.isStatic || requirement.kind == .initializer
    let opened = isOfType ? Expression(.metatype(type), .metatype(type), place) : Expression(.openExistential(whole), type, place)
    let opening: (step: Place.Step, type: Type, range: Range<Int>) = (.existentialPayload, type, place)
    func argument(_ index: Int) -> Argument {
      let (variable, isInout) = parameters[index]
      return isInout
        ? .inout(Place(root: .variable(variable), steps: [], type: variable.type, range: place))
        : .value(Expression(.variable(variable), variable.type, place))
    }
    let resultType = requirement.resultType.substituting(own)
    var result: Expression
    if requirement.kind == .getter || requirement.kind == .setter, let owner = requirement.owner {
      var step: Place.Step
      if let property = owner.property(withAccessor: requirement) {
        step = .property(property, own)
        result = Expression(.property(base: opened, property, own), resultType, place)
      } else if let element = owner.element(withAccessor: requirement) {
        let indices = element.parameters.indices.map { argument($0) }
        step = .element(element, own, indices)
        result = Expression(.element(base: opened, element, own, indices), resultType, place)
      } else {
        throw unsupported("'\(requirement.name)' of a protocol value")
      }
      if requirement.kind == .setter {
        step = try fulfilling(step)
        guard let value = parameters.last?.variable else { return }
        let isObject = type.nominal?.isReference ?? false
        let target = Place(
          root: isObject ? .object(opened) : .variable(receiver), steps: (isObject ? [] : [opening]) + [(step, value.type, place)],
          type: value.type, range: place)
        return try temporaries { try discard(Expression(.assign(target, Expression(.variable(value), value.type, place)), .void, place)) }
      }
    } else {
      let passed: Argument? =
        isOfType
        ? nil
        : requirement.isMutating
          ? .inout(Place(root: .variable(receiver), steps: [opening], type: type, range: place)) : .value(opened)
      let call = Call(
        function: requirement, substitution: own, dispatch: requirement.isRequirement ? .witness : .direct, receiver: passed,
        arguments: parameters.indices.map { argument($0) })
      result = Expression(.call(call), resultType, place)
    }
    if returnType.isVoid { return try temporaries { try discard(result) } }
    if case .existential = types.descriptor(returnType).layout, result.type != returnType {
      result = Expression(.erase(result), returnType, place)
    }
    if isOptional(returnType), isOptional(result.type), case .existential = types.descriptor(payloadType(returnType)).layout,
      result.type != returnType
    {
      let part = VariableDeclaration("$part", payloadType(result.type), isConstant: true, storage: .local)
      let erased = Expression(.erase(Expression(.variable(part), part.type, place)), payloadType(returnType), place)
      result = Expression(.mapOptional(result, parameter: part, converted: erased), returnType, place)
    }
    guard types.isManaged(result.type) == types.isManaged(returnType) else {
      throw unsupported("'\(requirement.fullName)' of a protocol value")
    }
    let owned = cleanup.owned
    try store(result, into: 0)
    if types.isManaged(returnType) { disown(0) }
    cleanup.owned = owned
    try unwindScopesKeepingResult()
  }

  /// Leaves the function with its result in place.
  private func unwindScopesKeepingResult() throws {
    let isManaged = types.isManaged(returnType)
    if isManaged { own(0) }
    try unwindScopes(downTo: 0, keeping: isManaged ? 0 : nil) { emit(SCRIPT_RETURN) }
    if isManaged { disown(0) }
  }
}

extension Place {
  /// The value that stands in the place.
  var value: Expression {
    var value: Expression
    switch root {
    case .variable(let variable): value = Expression(.variable(variable), variable.type, range)
    case .object(let object): value = object
    case .staticProperty(let property, let types): value = Expression(.property(base: nil, property, types), property.type, range)
    }
    for (step, type, range) in steps {
      let kind: Expression.Kind =
        switch step {
        case .property(let property, let types): .property(base: value, property, types)
        case .element(let element, let types, let arguments): .element(base: value, element, types, arguments)
        case .tupleElement(let index): .tupleElement(value, index)
        case .forceUnwrap: .forceUnwrap(value)
        case .chainLink: .chainLink(value)
        case .existentialPayload: .openExistential(value)
        }
      value = Expression(kind, type, range)
    }
    return value
  }
}
