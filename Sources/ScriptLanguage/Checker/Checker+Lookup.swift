/// Finding declarations by name.
extension Checker {
  /// What a name without base refers to.
  enum Found {
    /// A variable, or functions that overload each other.
    case declarations([Declaration])
    /// A member of the surrounding type, through the implicit `self` of a scope.
    case member(Scope)
    case type(Type)
    /// A generic type or alias without its arguments.
    case genericType(Declaration)
  }

  func lookup(_ name: Name, in scope: Scope) -> Found? {
    var functions: [Declaration] = []
    var current: Scope? = scope
    while let here = current {
      if let type = here.types[name] { return functions.isEmpty ? .type(type) : .declarations(functions) }
      if let found = here.names[name] {
        if let type = found.last, let result = typeReference(type) { return functions.isEmpty ? result : .declarations(functions) }
        if let variable = found.last as? VariableDeclaration {
          return functions.isEmpty ? .declarations([variable]) : .declarations(functions)
        }
        functions += found
        if here !== topScope { return .declarations(functions) }
      }
      if let nominal = here.nominal, let nested = nestedType(name, of: nominal) {
        return functions.isEmpty ? .type(nested) : .declarations(functions)
      }
      if let type = ownMemberType(name, in: here) { return functions.isEmpty ? .type(type) : .declarations(functions) }
      if let nominal = here.nominal, hasMember(name, nominal, in: here) {
        return functions.isEmpty ? .member(here) : .declarations(functions)
      }
      current = here.parent
    }
    return outer(name, functions)
  }

  /// An alias or associated type of the type whose members a scope holds, which hides types of the same name outside.
  private func ownMemberType(_ name: Name, in scope: Scope) -> Type? {
    guard let nominal = scope.nominal, let type = scope.selfType else { return nil }
    if let found = nominal.typeMembers[name] ?? environment.addedTypeMembers[nominal]?[name] {
      guard nominal.kind != .protocol else { return found }
      return found.substituting(Substitution(signature: nominal.signature, types: type.arguments))
    }
    return nominal.kind == .protocol && hasAssociatedType(name, nominal) ? canonical(.member(type, name)) : nil
  }

  /// A type that another one contains; nil for one with generic parameters of its own, which need arguments.
  private func nestedType(_ name: Name, of nominal: NominalDeclaration) -> Type? {
    guard let nested = nestedNominal(name, in: nominal), nested.kind != .protocol,
      nested.signature?.parameters.count ?? 0 == nominal.signature?.parameters.count ?? 0
    else { return nil }
    return nested.declaredType
  }

  /// The names of earlier blocks and of the library.
  private func outer(_ name: Name, _ inner: [Declaration]) -> Found? {
    var functions = inner
    for list in [environment.names[name], library.names[name]] {
      guard let list, let last = list.last else { continue }
      if let result = typeReference(last) { return functions.isEmpty ? result : .declarations(functions) }
      if last is VariableDeclaration { return .declarations(functions.isEmpty ? [last] : functions) }
      functions += list.filter { candidate in !functions.contains { replaces($0, candidate) } }
    }
    return functions.isEmpty ? nil : .declarations(functions)
  }

  private func typeReference(_ declaration: Declaration) -> Found? {
    if let nominal = declaration as? NominalDeclaration {
      if nominal.kind != .protocol, nominal.signature?.parameters.isEmpty ?? true { return .type(.nominal(nominal, [])) }
      return .genericType(nominal)
    }
    if let alias = declaration as? TypeAliasDeclaration {
      return alias.signature == nil ? .type(alias.type) : .genericType(alias)
    }
    return nil
  }

  /// Whether a later function replaces an earlier one rather than overloading it.
  func sameSignature(_ one: Declaration, _ other: Declaration) -> Bool {
    guard let one = one as? FunctionDeclaration, let other = other as? FunctionDeclaration else {
      return (one is VariableDeclaration) && ((other as? FunctionDeclaration)?.parameters.isEmpty ?? true)
    }
    guard one.parameters.count == other.parameters.count, one.resultType == other.resultType else { return false }
    return zip(one.parameters, other.parameters).allSatisfy { $0.label == $1.label && $0.type == $1.type }
  }

  /// Whether a function of a later block shadows one of an earlier: the same labels and parameter types, whatever the result.
  func replaces(_ one: Declaration, _ other: Declaration) -> Bool {
    guard let one = one as? FunctionDeclaration, let other = other as? FunctionDeclaration, one.parameters.count == other.parameters.count
    else { return false }
    return zip(one.parameters, other.parameters).allSatisfy { $0.label == $1.label && $0.type == $1.type }
  }

  private func hasMember(_ name: Name, _ nominal: NominalDeclaration, in scope: Scope) -> Bool {
    guard let type = scope.selfType else { return false }
    return !members(name, of: type).isEmpty
  }

  /// A member with the type that declares it: the type itself, a superclass or a protocol.
  struct Member {
    var declaration: Declaration
    /// The type that the owner's generic parameters are taken from.
    var base: Type
  }

  /// The members of a type with a name, those of the type itself first, then of its superclasses, then of its protocols.
  func members(_ name: Name, of type: Type) -> [Member] {
    switch type {
    case .nominal(let nominal, _): return nominalMembers(name, nominal, type)
    case .parameter, .member: return protocolMembers(name, protocols(of: type), type) + superclassMembers(name, type)
    case .existential(let protocols): return protocolMembers(name, protocols, type)
    case .metatype, .tuple, .function, .variable, .error: return []
    }
  }

  private func superclassMembers(_ name: Name, _ type: Type) -> [Member] {
    superclassBound(of: type).map { members(name, of: $0) } ?? []
  }

  private func nominalMembers(_ name: Name, _ nominal: NominalDeclaration, _ type: Type) -> [Member] {
    var result = direct(name, nominal).map { Member(declaration: $0, base: type) }
    if let superclass = nominal.superclass, name != "init" || nominal.inheritsInitializers {
      let base = superclass.substituting(Substitution(signature: nominal.signature, types: type.arguments))
      for member in members(name, of: base) where !overrides(result, member.declaration) {
        // Designated initializers are inherited as initializers of the class's own.
        if let function = member.declaration as? FunctionDeclaration, function.kind == .initializer, !function.isConvenience,
          function.owner?.kind == .class
        {
          continue
        }
        result.append(member)
      }
    }
    for conformance in allConformances(of: nominal) {
      for declaration in direct(name, conformance.protocol) where !isRequirementOf(declaration, fulfilledBy: result) {
        result.append(Member(declaration: declaration, base: type))
      }
    }
    return result
  }

  /// The members of a type that have an implementation: those of the type, its superclasses, and extensions of its protocols.
  func implementations(_ name: Name, of type: Type) -> [Member] {
    guard case .nominal(let nominal, let arguments) = type else { return members(name, of: type).filter { !isRequirement($0.declaration) } }
    var result = direct(name, nominal).map { Member(declaration: $0, base: type) }
    let substitution = Substitution(signature: nominal.signature, types: arguments)
    if let superclass = nominal.superclass { result += implementations(name, of: superclass.substituting(substitution)) }
    for conformance in allConformances(of: nominal) {
      result += direct(name, conformance.protocol).filter { !isRequirement($0) }.map { Member(declaration: $0, base: type) }
    }
    return result
  }

  private func overrides(_ found: [Member], _ declaration: Declaration) -> Bool {
    found.contains { member in
      guard let one = member.declaration as? FunctionDeclaration, let other = declaration as? FunctionDeclaration else {
        return type(of: member.declaration) == type(of: declaration) && !(declaration is SubscriptDeclaration)
      }
      return one.root === other.root || sameSignature(one, other)
    }
  }

  /// A requirement is seen through a concrete type only if nothing fulfils it (it is synthesized).
  private func isRequirementOf(_ declaration: Declaration, fulfilledBy found: [Member]) -> Bool {
    if isRequirement(declaration), !found.isEmpty { return true }
    if let element = declaration as? SubscriptDeclaration {
      return found.contains { ($0.declaration as? SubscriptDeclaration).map { isSameRequirement($0, element) } ?? false }
    }
    guard let function = declaration as? FunctionDeclaration else {
      return found.contains { member in
        guard let other = member.declaration as? VariableDeclaration else { return !(member.declaration is FunctionDeclaration) }
        return !(other.getter.map { isConditional($0) } ?? false)
      }
    }
    return found.contains { member in
      guard let other = member.declaration as? FunctionDeclaration else { return false }
      return other.parameters.map(\.label) == function.parameters.map(\.label) && sameSignature(other, function) && !isConditional(other)
    }
  }

  /// Whether a member exists only for some arguments of its type (`extension Array where Element == String`).
  private func isConditional(_ function: FunctionDeclaration) -> Bool {
    guard let signature = function.signature, let owner = function.owner?.signature else { return false }
    let outer = signature.parameters.prefix(owner.parameters.count)
    return signature.requirements.contains { requirement in
      guard !owner.requirements.contains(requirement), let root = requirement.subject.root else { return false }
      return outer.contains { $0 === root }
    }
  }

  func isRequirement(_ declaration: Declaration) -> Bool {
    switch declaration {
    case let function as FunctionDeclaration: function.isRequirement
    case let variable as VariableDeclaration: variable.getter?.isRequirement ?? false
    case let element as SubscriptDeclaration: element.getter?.isRequirement ?? false
    default: false
    }
  }

  private func protocolMembers(_ name: Name, _ protocols: [NominalDeclaration], _ type: Type) -> [Member] {
    var result: [Member] = []
    for proto in protocols {
      for declaration in direct(name, proto) where !result.contains(where: { $0.declaration === declaration }) {
        if result.contains(where: { isRequirement($0.declaration) && isSameRequirement($0.declaration, declaration) }) { continue }
        result.append(Member(declaration: declaration, base: type))
      }
    }
    // An extension's default hides behind the requirement that it fulfils.
    let requirements = result.filter { isRequirement($0.declaration) }
    return requirements.isEmpty
      ? result
      : result.filter { member in
        isRequirement(member.declaration) || !requirements.contains { isSameRequirement($0.declaration, member.declaration) }
      }
  }

  private func isSameRequirement(_ one: Declaration, _ other: Declaration) -> Bool {
    if let one = one as? SubscriptDeclaration, let other = other as? SubscriptDeclaration {
      return one.parameters.map(\.label) == other.parameters.map(\.label)
        && one.parameters.map(\.type.description) == other.parameters.map(\.type.description)
    }
    guard let one = one as? FunctionDeclaration, let other = other as? FunctionDeclaration else {
      return !(one is FunctionDeclaration) && !(other is FunctionDeclaration) && one.isStatic == other.isStatic
    }
    return (one.signature?.parameters.count ?? 0) == (other.signature?.parameters.count ?? 0)
      && one.parameters.map(\.label) == other.parameters.map(\.label) && one.isStatic == other.isStatic
      && one.parameters.map(\.isInout) == other.parameters.map(\.isInout)
      && zip(one.parameters, other.parameters).allSatisfy { mayBeSame($0.type, $1.type) } && constraints(one) == constraints(other)
  }

  /// Whether parameters of a requirement and of another member can have the same type.
  private func mayBeSame(_ one: Type, _ other: Type) -> Bool { one == other || one.isAbstract || other.isAbstract }

  private func direct(_ name: Name, _ nominal: NominalDeclaration) -> [Declaration] {
    guard let added = environment.extensionMembers[nominal]?[name] else { return nominal.members[name] ?? [] }
    return (nominal.members[name] ?? []) + added
  }

  /// The names of all members, for "did you mean".
  func memberNames(of type: Type) -> [String] {
    var names: Set<Name> = []
    func collect(_ nominal: NominalDeclaration) {
      names.formUnion(nominal.members.keys)
      if let added = environment.extensionMembers[nominal] { names.formUnion(added.keys) }
    }
    switch type {
    case .nominal(let nominal, _):
      collect(nominal)
      for conformance in allConformances(of: nominal) { collect(conformance.protocol) }
      if let superclass = nominal.superclass { names.formUnion(memberNames(of: superclass).map { Name($0) }) }
    case .parameter, .member: protocols(of: type).forEach(collect)
    case .existential(let protocols): protocols.forEach(collect)
    default: break
    }
    return names.map(\.text).filter { !$0.hasPrefix("_") }.sorted()
  }

  /// The names that can be used without a base, for "did you mean".
  func visibleNames(in scope: Scope) -> [String] {
    var names: Set<Name> = []
    var current: Scope? = scope
    while let here = current {
      names.formUnion(here.names.keys)
      names.formUnion(here.types.keys)
      if let nominal = here.nominal { names.formUnion(nominal.members.keys) }
      current = here.parent
    }
    names.formUnion(environment.names.keys)
    names.formUnion(library.names.keys)
    return names.map(\.text).filter { $0.first?.isLetter ?? false }.sorted()
  }
}
