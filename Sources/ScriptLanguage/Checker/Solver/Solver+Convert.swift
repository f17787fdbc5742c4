/// Which values can stand where a type is expected.
extension Solver {
  enum Outcome { case solved, failed, stuck }

  func convert(_ from: Type, _ to: Type) -> Outcome {
    let source = fixed(from), target = fixed(to)
    switch (source, target) {
    case (.error, _), (_, .error): return .solved
    // What never comes back can stand anywhere.
    case (.nominal(let declaration, _), _) where declaration.isNever: return .solved
    case (.variable(let a), .variable(let b)):
      return a == b ? .solved : .stuck
    case (.variable(let index), _): return convertUnknown(index, to: target)
    case (_, .variable): return .stuck
    case (_, .nominal(let declaration, let arguments)) where declaration === standard.optional:
      return convertToOptional(source, target, arguments[0])
    case (_, .existential(let protocols)): return erase(source, protocols)
    case (.nominal(let a, let x), .nominal(let b, let y)):
      if a === b { return convertSame(a, x, y) }
      return checker.isSubclass(resolved(source), of: resolved(target)) ? .solved : convertSuperclass(source, target)
    case (.tuple(let a), .tuple(let b)): return convertTuple(a, b)
    case (.function(let a), .function(let b)): return convertFunction(a, b)
    case (.metatype(let a), .metatype(let b)):
      // A type that is not known yet is the one that is named, not a superclass of it.
      if case .variable = fixed(b) { return unify(a, b) ? .solved : .failed }
      if case .existential(let protocols) = fixed(b), protocols.isEmpty { return .solved }
      return convert(a, b)
    default:
      return unify(source, target) ? .solved : .failed
    }
  }

  private func convertUnknown(_ index: Int32, to target: Type) -> Outcome {
    let variable = state.variables[Int(index)]
    if let site = variable.closure { return attach(site, to: target) }
    if variable.isArrayLiteral, let wrapped = standard.wrapped(target) { return promote(.variable(index), wrapped) }
    // Nothing but the type itself converts to a type of the host that an array literal can have.
    if variable.isArrayLiteral, case .nominal(let declaration, _) = target, declaration !== standard.array, acceptsArrayLiteral(target) {
      return unify(.variable(index), target) ? .solved : .failed
    }
    if variable.isArrayLiteral, case .nominal(let declaration, let arguments) = target, declaration === standard.array {
      if case .variable = fixed(arguments[0]) { return .stuck }
      return unify(.variable(index), target) ? .solved : .failed
    }
    if variable.isDictionaryLiteral {
      if let wrapped = standard.wrapped(target) { return promote(.variable(index), wrapped) }
      guard case .nominal(_, let arguments) = target, acceptsDictionaryLiteral(target),
        arguments.allSatisfy({ if case .variable = fixed($0) { false } else { true } })
      else { return .stuck }
      return unify(.variable(index), target) ? .solved : .failed
    }
    guard let kind = variable.literal else { return .stuck }
    switch target {
    case .nominal(let declaration, let arguments) where declaration === standard.optional:
      if kind == .null { return unify(.variable(index), target) ? .solved : .failed }
      return promote(.variable(index), arguments[0])
    case .existential(let protocols):
      if protocols.isEmpty { return .stuck }
      return .stuck
    case .nominal, .parameter, .member: return unify(.variable(index), target) ? .solved : .failed
    default: return .failed
    }
  }

  private func promote(_ source: Type, _ wrapped: Type) -> Outcome {
    state.score.optionalPromotions += 1
    state.pending.append(.convert(source, wrapped))
    return .solved
  }

  private func convertToOptional(_ source: Type, _ target: Type, _ wrapped: Type) -> Outcome {
    if case .nominal(let declaration, let arguments) = source, declaration === standard.optional {
      // `T?` to `U??` wraps; `T?` to `U?` converts what is inside.
      if case .nominal(let inner, _) = fixed(wrapped), inner === standard.optional, standard.wrapped(fixed(arguments[0])) == nil {
        if case .variable = fixed(arguments[0]) {} else { return promote(source, wrapped) }
      }
      state.pending.append(.convert(arguments[0], wrapped))
      return .solved
    }
    return promote(source, wrapped)
  }

  private func erase(_ source: Type, _ protocols: [NominalDeclaration]) -> Outcome {
    if case .existential(let own) = source, Set(own) == Set(protocols) { return .solved }
    guard protocols.allSatisfy({ checker.conforms(resolved(source), $0) || existential(source, includes: $0) }) else { return .failed }
    state.score.erasures += 1
    return .solved
  }

  private func existential(_ type: Type, includes proto: NominalDeclaration) -> Bool {
    if case .existential(let own) = type {
      own.contains { $0 === proto || $0.conformances.contains { $0.protocol === proto } }
    } else {
      false
    }
  }

  private func convertSame(_ declaration: NominalDeclaration, _ x: [Type], _ y: [Type]) -> Outcome {
    let isCollection = declaration === standard.array || declaration === standard.dictionary
    if isCollection, let last = x.last, let expected = y.last, !hasVariables(last), !hasVariables(expected),
      resolved(last) != resolved(expected)
    {
      state.score.collectionConversions += 1
      state.pending.append(.convert(last, expected))
      return zip(x.dropLast(), y.dropLast()).allSatisfy { unify($0, $1) } ? .solved : .failed
    }
    if isCollection, let last = x.last, let expected = y.last, case .variable = fixed(last), case .existential = fixed(expected) {
      state.score.collectionConversions += 1
      state.pending.append(.convert(last, expected))
      return zip(x.dropLast(), y.dropLast()).allSatisfy { unify($0, $1) } ? .solved : .failed
    }
    return zip(x, y).allSatisfy { unify($0, $1) } ? .solved : .failed
  }

  /// A generic class can be converted to a superclass whose arguments are still unknown.
  private func convertSuperclass(_ source: Type, _ target: Type) -> Outcome {
    var current: Type? = source
    while case .nominal(let nominal, let arguments)? = current {
      if nominal === target.nominal { return unify(.nominal(nominal, arguments), target) ? .solved : .failed }
      current = nominal.superclass?.substituting(Substitution(signature: nominal.signature, types: arguments))
    }
    return .failed
  }

  private func convertTuple(_ a: [TupleElement], _ b: [TupleElement]) -> Outcome {
    guard a.count == b.count else { return .failed }
    for (x, y) in zip(a, b) {
      guard x.label == y.label || x.label == nil || y.label == nil else { return .failed }
      state.pending.append(.convert(x.type, y.type))
    }
    return .solved
  }

  private func convertFunction(_ a: FunctionType, _ b: FunctionType) -> Outcome {
    guard !a.isThrowing || b.isThrowing else { return .failed }
    if let elements = spread(a, b) {
      // A function of several parameters takes the elements of the one tuple.
      state.score.functionConversions += 1
      for (element, parameter) in zip(elements, a.parameters) { state.pending.append(.convert(element.type, parameter.type)) }
      state.pending.append(.convert(a.result, b.result))
      return .solved
    }
    guard a.parameters.count == b.parameters.count else { return .failed }
    for (x, y) in zip(a.parameters, b.parameters) {
      guard x.isInout == y.isInout else { return .failed }
      if x.isInout { guard unify(x.type, y.type) else { return .failed } } else { state.pending.append(.convert(y.type, x.type)) }
    }
    state.pending.append(.convert(a.result, b.result))
    return .solved
  }

  /// The elements of a tuple parameter that a function of several parameters takes one by one.
  func spread(_ a: FunctionType, _ b: FunctionType) -> [TupleElement]? {
    guard a.parameters.count > 1, b.parameters.count == 1, case .tuple(let elements) = fixed(b.parameters[0].type),
      elements.count == a.parameters.count
    else { return nil }
    return elements
  }

  // MARK: Closures

  /// Gives a closure the function type that its surroundings expect.
  private func attach(_ index: Int, to target: Type) -> Outcome {
    if let wrapped = standard.wrapped(target) { return attach(index, to: fixed(wrapped)) }
    let site = closureSites[index]
    if site.node.isKeyPath, case .nominal(let declaration, let arguments) = target, declaration === standard.keyPath {
      return attachKeyPath(index, to: target, arguments)
    }
    guard case .function(let expected) = target else {
      if case .existential = target { return .stuck }
      return .failed
    }
    var closure = state.closures[index]
    var types = expected.parameters.map(\.type)
    // The one parameter may turn out to be a tuple, whose elements the closure takes.
    if types.count == 1, closure.parameterTypes.count > 1, case .variable = fixed(types[0]) { return .stuck }
    if types.count == 1, closure.parameterTypes.count > 1, case .tuple(let elements) = fixed(types[0]),
      elements.count == closure.parameterTypes.count
    {
      types = elements.map(\.type)
      closure.splitsTuple = true
    }
    guard
      types.count == closure.parameterTypes.count
        || closure.parameterTypes.isEmpty && site.node.parameters == nil && site.node.anonymousCount == 0 && types.isEmpty
    else { return .failed }
    for (own, type) in zip(closure.parameterTypes, types) where !unify(own, type) { return .failed }
    if closure.isThrowing, !expected.isThrowing { return .failed }
    closure.isAttached = true
    closure.isThrowing = expected.isThrowing
    if !closure.splitsTuple { closure.inoutParameters = expected.parameters.map(\.isInout) }
    if site.node.resultType == nil {
      if case .variable(let result) = fixed(closure.resultType), state.closures[index].body == nil {
        if fixed(expected.result).isVoid, site.node.singleExpression != nil { closure.dropsResult = true }
        guard bind(result, expected.result) || fixed(expected.result) == .variable(result) else { return .failed }
      } else {
        state.pending.append(.convert(closure.resultType, expected.result))
      }
    } else {
      state.pending.append(.convert(closure.resultType, expected.result))
    }
    state.closures[index] = closure
    return unify(closureVariable(index), functionType(of: closure, expected)) ? .solved : .failed
  }

  /// A key path literal where a key path is expected: root and value are those of its type.
  private func attachKeyPath(_ index: Int, to target: Type, _ arguments: [Type]) -> Outcome {
    var closure = state.closures[index]
    guard let root = closure.parameterTypes.first, arguments.count == 2, unify(root, arguments[0]),
      unify(closure.resultType, arguments[1])
    else { return .failed }
    closure.isAttached = true
    state.closures[index] = closure
    return unify(closureVariable(index), target) ? .solved : .failed
  }

  private func functionType(of closure: ClosureState, _ expected: FunctionType) -> Type {
    .function(expected.parameters, closure.resultType, isThrowing: expected.isThrowing)
  }
}
