/// Which declarations a site may mean, and what choosing one entails.
extension Solver {
  enum Lookup {
    /// The base is not known yet.
    case unknown
    case found([Candidate])
    case failed
  }

  /// The candidates of a site whose labels fit.
  func candidates(of site: Site) -> Lookup {
    let found: [Candidate]
    switch site.callee {
    case .declared(let list): found = list
    case .initializer(let type): found = initializers(of: fixed(type))
    case .member(let base, let member):
      guard let list = memberCandidates(fixed(base), member, site) else { return .unknown }
      found = list
    case .implicit(let base, let member):
      guard let list = implicitCandidates(base, member, site) else { return .unknown }
      found = list
    case .element(let base):
      let type = fixed(base)
      if case .variable = type { return .unknown }
      if case .metatype(let instance) = type {
        let owner = fixed(instance)
        if case .variable = owner { return .unknown }
        found = checker.members("subscript", of: owner).filter(\.declaration.isStatic).map {
          Candidate(declaration: $0.declaration, base: owner)
        }
        break
      }
      if let arguments = site.arguments, arguments.count == 1, arguments[0].label == "keyPath" {
        found = (standard.keyPathRoot.members["subscript"] ?? []).map { Candidate(declaration: $0, base: type, isOnValue: true) }
        break
      }
      found = checker.members("subscript", of: type).map { Candidate(declaration: $0.declaration, base: $0.base, isOnValue: true) }
    }
    guard let arguments = site.arguments else { return .found(found) }
    return .found(found.compactMap { matched($0, arguments) })
  }

  private func matched(_ candidate: Candidate, _ arguments: [Site.Argument]) -> Candidate? {
    guard let parameters = parameters(of: candidate) else { return candidate }
    var result = candidate
    do {
      result.mapping = try ArgumentMapping(arguments, to: parameters)
      return result
    } catch {
      return nil
    }
  }

  /// The parameters of a callee; nil for a property whose value is called.
  func parameters(of candidate: Candidate) -> [FunctionDeclaration.Parameter]? {
    switch candidate.declaration {
    case let function as FunctionDeclaration: function.parameters
    case let element as SubscriptDeclaration: element.parameters
    default: nil
    }
  }

  func initializers(of type: Type) -> [Candidate] {
    checker.members("init", of: type).filter { member in
      (member.declaration as? FunctionDeclaration)?.kind == .initializer
    }.map { Candidate(declaration: $0.declaration, base: type) }
  }

  private func memberCandidates(_ base: Type, _ member: ExpressionNode.MemberName, _ site: Site) -> [Candidate]? {
    switch base {
    case .variable, .error: return nil
    case .metatype(let instance):
      let type = fixed(instance)
      if case .variable = type { return nil }
      if member.name == "init" { return labelled(initializers(of: type), member) }
      let all = checker.members(member.name, of: type)
      let members = all.filter { $0.declaration.isStatic }
      var found = members.map { Candidate(declaration: $0.declaration, base: type) }
      if site.arguments == nil {
        // `Type.method` takes the receiver first.
        found += all.filter { !$0.declaration.isStatic && ($0.declaration as? FunctionDeclaration)?.kind == .method }.map {
          Candidate(declaration: $0.declaration, base: $0.base, isUnapplied: true)
        }
      }
      return labelled(found, member)
    default:
      let members = checker.members(member.name, of: base).filter { !$0.declaration.isStatic && !($0.declaration is NominalDeclaration) }
      return labelled(members.map { Candidate(declaration: $0.declaration, base: $0.base, isOnValue: true) }, member)
    }
  }

  private func labelled(_ candidates: [Candidate], _ member: ExpressionNode.MemberName) -> [Candidate] {
    guard let labels = member.labels else { return candidates }
    return candidates.filter { ($0.declaration as? FunctionDeclaration)?.parameters.map(\.label) == labels }
  }

  private func implicitCandidates(_ base: Type, _ member: ExpressionNode.MemberName, _ site: Site) -> [Candidate]? {
    let type = fixed(base)
    if case .variable = type { return nil }
    if member.name == "init" { return initializers(of: type) }
    let members = checker.members(member.name, of: type).filter { $0.declaration.isStatic }
    return labelled(members.map { Candidate(declaration: $0.declaration, base: type) }, member)
  }

  // MARK: Instantiation

  /// Fresh variables for generic parameters, after those that are known, with what must hold for them.
  func instantiate(_ signature: GenericSignature?, prefix: [Type]) -> Substitution {
    guard let signature else { return .empty }
    var types = prefix
    while types.count < signature.parameters.count { types.append(fresh()) }
    let substitution = Substitution(signature: signature, types: types)
    for requirement in signature.requirements { require(requirement, substitution) }
    return substitution
  }

  private func require(_ requirement: GenericSignature.Requirement, _ substitution: Substitution) {
    switch requirement {
    case .conformance(let subject, let proto): add(.conforms(openTypes(subject, substitution), proto))
    case .superclass(let subject, let superclass): add(.superclass(openTypes(subject, substitution), openTypes(superclass, substitution)))
    case .sameType(let one, let other): add(.equal(openTypes(one, substitution), openTypes(other, substitution)))
    }
  }

  /// A type of a declaration with its generic parameters replaced; associated types of what is still unknown become variables.
  func openTypes(_ type: Type, _ substitution: Substitution) -> Type {
    guard let signature = substitution.signature else { return type }
    switch type {
    case .parameter(let parameter):
      guard let index = signature.index(of: parameter), index < substitution.types.count else { return type }
      return substitution.types[index]
    case .nominal(let declaration, let arguments):
      return arguments.isEmpty ? type : .nominal(declaration, arguments.map { openTypes($0, substitution) })
    case .tuple(let elements):
      return elements.isEmpty ? type : .tuple(elements.map { TupleElement(label: $0.label, openTypes($0.type, substitution)) })
    case .function(let function): return .function(function.mapTypes { openTypes($0, substitution) })
    case .metatype(let instance): return .metatype(openTypes(instance, substitution))
    case .member(let base, let name):
      let opened = openTypes(base, substitution)
      if hasVariables(opened) {
        let inner = resolved(opened)
        if case .nominal = inner {
          let found = checker.associatedType(name, of: inner)
          if case .member = found {} else { return normalized(found) }
        }
        let result = fresh()
        add(.associated(opened, name, result))
        return result
      }
      return checker.associatedType(name, of: resolved(opened))
    case .existential, .variable, .error: return type
    }
  }

  /// A type in which associated types of what is still unknown are variables.
  func normalized(_ type: Type) -> Type {
    switch type {
    case .member(let base, let name) where hasVariables(base):
      let result = fresh()
      add(.associated(normalized(base), name, result))
      return result
    case .nominal(let declaration, let arguments): return arguments.isEmpty ? type : .nominal(declaration, arguments.map { normalized($0) })
    case .tuple(let elements): return elements.isEmpty ? type : .tuple(elements.map { TupleElement(label: $0.label, normalized($0.type)) })
    case .function(let function): return .function(function.mapTypes { normalized($0) })
    case .metatype(let instance): return .metatype(normalized(instance))
    case .member, .parameter, .existential, .variable, .error: return type
    }
  }

  /// The known types for the parameters of the declaration that owns a member.
  private func ownerTypes(_ candidate: Candidate) -> [Type] {
    guard let owner = candidate.declaration.owner, let base = candidate.base.map({ fixed($0) }) else { return [] }
    if owner.kind == .protocol { return [base] }
    if case .nominal(let nominal, let arguments) = base, nominal === owner { return arguments }
    // A member of a superclass.
    var current: Type? = base
    while case .nominal(let nominal, let arguments)? = current, nominal !== owner {
      current = nominal.superclass?.substituting(Substitution(signature: nominal.signature, types: arguments))
    }
    return current?.arguments ?? []
  }

  // MARK: Choosing

  /// Chooses a candidate: opens its types and adds what must hold for the arguments.
  func choose(_ candidate: Candidate, at site: Site) -> Bool {
    if candidate.declaration.isDisfavored { state.score.disfavored += 1 }
    switch candidate.declaration {
    case let function as FunctionDeclaration: return chooseFunction(function, candidate, site)
    case let element as SubscriptDeclaration: return chooseElement(element, candidate, site)
    case let variable as VariableDeclaration: return chooseVariable(variable, candidate, site)
    default: return false
    }
  }

  private func chooseFunction(_ function: FunctionDeclaration, _ candidate: Candidate, _ site: Site) -> Bool {
    let substitution = instantiate(function.signature, prefix: ownerTypes(candidate))
    let types = function.parameters.map { openTypes($0.type, substitution) }
    let result = resultType(function, candidate, substitution, site)
    state.choices[site.index] = Choice(candidate: candidate, substitution: substitution, parameterTypes: types)
    if site.arguments != nil {
      guard apply(candidate.mapping, function.parameters, types, site) else { return false }
      if case .implicit(let base, _) = site.callee, !unifyImplicit(base, result) { return false }
      return unify(site.type, result)
    }
    if function.kind == .enumCase, function.parameters.isEmpty { return unify(site.type, result) }
    let parameters = zip(function.parameters, types).map { FunctionType.Parameter($1, isInout: $0.isInout) }
    let type = Type.function(parameters, result, isThrowing: function.isThrowing && !function.isRethrowing)
    if candidate.isUnapplied, let base = candidate.base {
      return unify(site.type, .function([.init(base, isInout: function.isMutating)], type))
    }
    return unify(site.type, type)
  }

  private func unifyImplicit(_ base: Type, _ result: Type) -> Bool {
    let found = fixed(result)
    if let wrapped = standard.wrapped(found), standard.wrapped(fixed(base)) == nil { return unify(base, wrapped) || true }
    return true
  }

  private func resultType(_ function: FunctionDeclaration, _ candidate: Candidate, _ substitution: Substitution, _ site: Site) -> Type {
    if function.returnsSelf, var base = candidate.base {
      if case .member(let own, _) = site.callee {
        base = fixed(own)
        if case .metatype(let instance) = base { base = instance }
      }
      if let selfType = site.selfType { base = selfType }
      return standard.wrapped(function.resultType) == nil ? base : standard.optionalType(base)
    }
    guard function.kind == .initializer, let base = candidate.base else { return openTypes(function.resultType, substitution) }
    return function.isFailable ? standard.optionalType(base) : base
  }

  private func apply(_ mapping: ArgumentMapping?, _ parameters: [FunctionDeclaration.Parameter], _ types: [Type], _ site: Site) -> Bool {
    guard let mapping, let arguments = site.arguments else { return false }
    for (index, source) in mapping.sources.enumerated() {
      switch source {
      case .defaultValue: break
      case .argument(let position):
        guard apply(arguments[position], parameters[index], types[index], site) else { return false }
      case .arguments(let positions):
        guard case .nominal(_, let elements) = types[index], let element = elements.first else { return false }
        for position in positions { add(.convert(arguments[position].type, element)) }
      }
    }
    return true
  }

  private func apply(_ argument: Site.Argument, _ parameter: FunctionDeclaration.Parameter, _ type: Type, _ site: Site) -> Bool {
    if parameter.isInout {
      guard argument.isInout || site.isOperator else { return false }
      return unify(argument.type, type)
    }
    guard !argument.isInout else { return false }
    if parameter.isAutoclosure, case .function(let function) = fixed(type) {
      add(.convert(argument.type, function.result))
      return true
    }
    if let builder = parameter.builder, case .closure(let closure) = argument.node.unwrapped.kind {
      state.closures[closure.index].builder = builder
    }
    add(.convert(argument.type, type))
    return true
  }

  private func chooseElement(_ element: SubscriptDeclaration, _ candidate: Candidate, _ site: Site) -> Bool {
    let substitution = instantiate(element.signature, prefix: ownerTypes(candidate))
    let types = element.parameters.map { openTypes($0.type, substitution) }
    state.choices[site.index] = Choice(candidate: candidate, substitution: substitution, parameterTypes: types)
    return apply(candidate.mapping, element.parameters, types, site) && unify(site.type, openTypes(element.elementType, substitution))
  }

  private func chooseVariable(_ variable: VariableDeclaration, _ candidate: Candidate, _ site: Site) -> Bool {
    let signature = variable.getter?.signature ?? variable.owner?.signature
    let substitution = instantiate(signature, prefix: ownerTypes(candidate))
    state.choices[site.index] = Choice(candidate: candidate, substitution: substitution, parameterTypes: [])
    let type = openTypes(variable.type, substitution)
    if let arguments = site.arguments {
      add(.applyValue(type, arguments.map(\.type), site.type))
      return true
    }
    if variable.isImplicitlyUnwrapped {
      add(.implicitUnwrap(type, site.type))
      return true
    }
    return unify(site.type, type)
  }
}
