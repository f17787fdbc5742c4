/// Working off constraints as far as they follow from what is known.
extension Solver {
  /// Works until nothing more follows; false if something contradicts.
  func propagate() -> Bool {
    var seen = -1
    while seen != state.changes {
      seen = state.changes
      var rest: [Constraint] = []
      let work = state.pending
      state.pending = []
      for (position, constraint) in work.enumerated() {
        switch simplify(constraint) {
        case .solved: state.changes += 1
        case .stuck: rest.append(constraint)
        case .failed:
          _ = position
          return false
        }
      }
      // What was added meanwhile comes after what was left.
      if !state.pending.isEmpty { seen = -1 }
      state.pending = rest + state.pending
    }
    return true
  }

  private func simplify(_ constraint: Constraint) -> Outcome {
    switch constraint {
    case .convert(let from, let to): return convert(from, to)
    case .conforms(let type, let proto): return conforms(type, proto)
    case .superclass(let type, let superclass):
      if hasVariables(type) || hasVariables(superclass) { return .stuck }
      return checker.isSubclass(resolved(type), of: resolved(superclass)) ? .solved : .failed
    case .site(let site): return simplify(site)
    case .arrayLiteral(let type, let element): return arrayLiteral(type, element)
    case .dictionaryLiteral(let type, let key, let value):
      let found = fixed(type)
      if case .variable = found { return .stuck }
      return bindDictionary(found, key, value) ? .solved : .failed
    case .associated(let base, let name, let result): return associated(base, name, result)
    case .equal(let one, let other): return unify(one, other) ? .solved : .failed
    case .optionalObject(let optional, let wrapped):
      let found = fixed(optional)
      if case .variable = found { return .stuck }
      if case .error = found { return unify(wrapped, .error) ? .solved : .failed }
      guard let inner = standard.wrapped(found) else { return .failed }
      return unify(wrapped, inner) ? .solved : .failed
    case .chainResult(let type, let result):
      let found = fixed(type)
      if case .variable = found { return .stuck }
      return unify(result, standard.wrapped(found) == nil ? standard.optionalType(found) : found) ? .solved : .failed
    case .coalesce(let left, let right, let result): return coalesce(left, right, result, force: false)
    case .closure(let site, let type): return closure(site, type)
    case .implicitUnwrap(let optional, let value): return implicitUnwrap(optional, value)
    case .applyValue(let callee, let arguments, let result): return applyValue(callee, arguments, result)
    case .tupleElement(let type, let label, let result): return tupleElement(type, label, result)
    }
  }

  private func implicitUnwrap(_ optional: Type, _ value: Type) -> Outcome {
    let found = fixed(value)
    guard let wrapped = standard.wrapped(fixed(optional)) else { return unify(optional, value) ? .solved : .failed }
    if case .variable = found { return .stuck }
    return unify(standard.wrapped(found) == nil ? wrapped : optional, found) ? .solved : .failed
  }

  private func conforms(_ type: Type, _ proto: NominalDeclaration) -> Outcome {
    let found = fixed(type)
    switch found {
    case .variable: return .stuck
    case .error: return .solved
    case .nominal(let nominal, let arguments):
      // Conditions on arguments that are unknown become constraints of their own.
      if arguments.contains(where: { hasVariables($0) }) { return conditional(nominal, arguments, proto) }
      return checker.conforms(resolved(found), proto) ? .solved : .failed
    default: return checker.conforms(resolved(found), proto) ? .solved : .failed
    }
  }

  private func conditional(_ nominal: NominalDeclaration, _ arguments: [Type], _ proto: NominalDeclaration) -> Outcome {
    guard let conformance = checker.allConformances(of: nominal).first(where: { $0.protocol === proto }) else {
      return checker.conforms(resolved(.nominal(nominal, arguments)), proto) ? .solved : .failed
    }
    let substitution = Substitution(signature: nominal.signature, types: arguments)
    for case .conformance(let subject, let condition) in conformance.conditions {
      add(.conforms(openTypes(subject, substitution), condition))
    }
    return .solved
  }

  private func arrayLiteral(_ type: Type, _ element: Type) -> Outcome {
    let found = fixed(type)
    if case .variable = found { return .stuck }
    if case .error = found { return unify(element, .error) ? .solved : .failed }
    return unify(element, normalized(arrayLiteralElement(of: found))) ? .solved : .failed
  }

  private func associated(_ base: Type, _ name: Name, _ result: Type) -> Outcome {
    let found = fixed(base)
    switch found {
    case .variable: return .stuck
    case .error: return unify(result, .error) ? .solved : .failed
    default:
      let type = checker.associatedType(name, of: found)
      if case .member(let inner, _) = type, case .nominal = inner { return .failed }
      return unify(result, normalized(type)) ? .solved : .failed
    }
  }

  func coalesce(_ left: Type, _ right: Type, _ result: Type, force: Bool) -> Outcome {
    let optional = fixed(left), other = fixed(right)
    var rightIsOptional = false
    switch other {
    case .variable(let index):
      if state.variables[Int(index)].literal == .null {
        rightIsOptional = true
      } else if state.variables[Int(index)].literal == nil,
        !state.variables[Int(index)].isArrayLiteral, !state.variables[Int(index)].isDictionaryLiteral, !force
      {
        return .stuck
      }
    default: rightIsOptional = standard.wrapped(other) != nil
    }
    if rightIsOptional, let expected = expectedType(of: result), standard.wrapped(expected) == nil { return .failed }
    let value = fresh()
    add(.convert(optional, standard.optionalType(value)))
    add(.convert(other, rightIsOptional ? standard.optionalType(value) : value))
    return unify(result, rightIsOptional ? standard.optionalType(value) : value) ? .solved : .failed
  }

  private func applyValue(_ callee: Type, _ arguments: [Type], _ result: Type) -> Outcome {
    switch fixed(callee) {
    case .variable(let index):
      if let site = state.variables[Int(index)].closure { return callLiteral(site, arguments, result) }
      return .stuck
    case .error: return unify(result, .error) ? .solved : .failed
    case .function(let function):
      guard function.parameters.count == arguments.count else { return .failed }
      for (argument, parameter) in zip(arguments, function.parameters) {
        if parameter.isInout {
          guard unify(argument, parameter.type) else { return .failed }
        } else {
          add(.convert(argument, parameter.type))
        }
      }
      return unify(result, function.result) ? .solved : .failed
    default: return .failed
    }
  }

  /// `{ … }()`: the arguments give the closure its context.
  private func callLiteral(_ index: Int, _ arguments: [Type], _ result: Type) -> Outcome {
    let function = Type.function(arguments.map { .init($0) }, result, isThrowing: state.closures[index].isThrowing)
    return convert(closureVariable(index), function)
  }

  private func tupleElement(_ type: Type, _ label: Name, _ result: Type) -> Outcome {
    switch fixed(type) {
    case .variable: return .stuck
    case .error: return unify(result, .error) ? .solved : .failed
    case .tuple(let elements):
      guard let position = Int(label.text), elements.indices.contains(position) else { return .failed }
      return unify(result, elements[position].type) ? .solved : .failed
    default:
      guard let elements = matchElements(type), let position = Int(label.text), elements.indices.contains(position) else { return .failed }
      return unify(result, elements[position].type) ? .solved : .failed
    }
  }

  // MARK: Sites

  private func simplify(_ site: Site) -> Outcome {
    if state.candidates[site.index] == nil {
      if isErroneous(site) { return unify(site.type, .error) ? .solved : .failed }
      if let outcome = tupleMember(site) { return outcome }
      bindImplicitBase(site)
      switch candidates(of: site) {
      case .unknown: return .stuck
      case .failed: return .failed
      case .found(let list): state.candidates[site.index] = list
      }
    }
    guard let list = state.candidates[site.index] else { return .stuck }
    let left = viable(list, at: site)
    if left.count != list.count {
      state.candidates[site.index] = left
      state.changes += 1
    }
    switch left.count {
    case 0: return .failed
    case 1: return choose(left[0], at: site) ? .solved : .failed
    default: return .stuck
    }
  }

  private func isErroneous(_ site: Site) -> Bool {
    switch site.callee {
    case .member(let base, _), .element(let base), .initializer(of: let base), .implicit(let base, _):
      switch fixed(base) {
      case .error: true
      case .metatype(let instance): fixed(instance) == .error
      default: false
      }
    case .declared: false
    }
  }

  /// A labelled element of a tuple looks like a member.
  private func tupleMember(_ site: Site) -> Outcome? {
    guard case .member(let base, let member) = site.callee else { return nil }
    var labelled = matchElements(base)?.first { $0.label == member.name }
    if case .tuple(let elements) = fixed(base) {
      labelled = elements.first { $0.label == member.name }
      if labelled == nil { return .failed }
    }
    guard let element = labelled else { return nil }
    if let arguments = site.arguments {
      add(.applyValue(element.type, arguments.map(\.type), site.type))
      return .solved
    }
    return unify(site.type, element.type) ? .solved : .failed
  }

  /// `.name` is looked up in the type that the surroundings ask for.
  private func bindImplicitBase(_ site: Site) {
    guard case .implicit(let base, let member) = site.callee, case .variable = fixed(base), let expected = expectedType(of: site.type)
    else { return }
    var type = expected
    // In `Color?` the member is looked for in Color first.
    if let wrapped = standard.wrapped(expected).map({ fixed($0) }), case .nominal = wrapped, standard.wrapped(wrapped) == nil {
      let isInWrapped = member.name == "init" || checker.members(member.name, of: wrapped).contains { $0.declaration.isStatic }
      if isInWrapped { type = wrapped }
    }
    _ = unify(base, type)
  }

  // MARK: Closures

  private func closure(_ site: ClosureSite, _ type: Type) -> Outcome {
    let closure = state.closures[site.index]
    return closure.body != nil ? .solved : .stuck
  }
}
