import SourceDiagnostics

/// From types as written to types.
extension Checker {
  func resolve(_ node: TypeNode, in scope: Scope) -> Type {
    switch node.kind {
    case .name(let name, let arguments): return resolveName(name, arguments, node, scope)
    case .member(let base, let name, let arguments): return resolveMember(base, name, arguments, node, scope)
    case .array(let element): return standard.arrayType(resolve(element, in: scope))
    case .dictionary(let key, let value):
      let keyType = resolve(key, in: scope)
      requireHashable(keyType, at: key.range)
      return .nominal(standard.dictionary, [keyType, resolve(value, in: scope)])
    case .optional(let wrapped): return standard.optionalType(resolve(wrapped, in: scope))
    case .implicitlyUnwrapped(let wrapped):
      return standard.optionalType(resolve(wrapped, in: scope))
    case .tuple(let elements): return .tuple(elements.map { TupleElement(label: $0.label, resolve($0.type, in: scope)) })
    case .function(let parameters, let result, let isThrowing):
      let list = parameters.map {
        FunctionType.Parameter(resolve($0.type, in: scope), isInout: $0.isInout, isAutoclosure: $0.isAutoclosure)
      }
      return .function(list, resolve(result, in: scope), isThrowing: isThrowing)
    case .metatype(let base): return .metatype(resolve(base, in: scope))
    case .resolved(let type): return type
    case .any(let inner):
      // `any P.Type` is the type of a type that conforms to `P`.
      if case .metatype(let base) = inner.kind { return .metatype(existential(base, in: scope)) }
      return existential(inner, in: scope)
    case .composition(let parts): return .existential(parts.flatMap { protocols($0, in: scope) })
    case .some(let inner):
      // Where nothing else gives the type, any value of the protocol will do.
      return existential(inner, in: scope)
    case .inout:
      report(Problem("MisplacedInout", at: node.range, "'inout' may only be used on parameters"))
      return .error
    case .error: return .error
    }
  }

  private func requireHashable(_ type: Type, at range: Range<Int>) {
    guard module == nil, !conforms(type, standard.hashable) else { return }
    report(.doesNotConform(type, standard.hashable, at: range))
  }

  private func existential(_ node: TypeNode, in scope: Scope) -> Type {
    let list = protocols(node, in: scope)
    return list.isEmpty && !isAny(node) ? .error : .existential(list)
  }

  private func isAny(_ node: TypeNode) -> Bool {
    if case .name(let name, _) = node.kind { name == "Any" || name == "Sendable" } else { false }
  }

  /// The protocols that a constraint names; `Any` and `Sendable` ask for nothing.
  func protocols(_ node: TypeNode, in scope: Scope) -> [NominalDeclaration] {
    switch node.kind {
    case .composition(let parts): return parts.flatMap { protocols($0, in: scope) }
    case .any(let inner): return protocols(inner, in: scope)
    case .name(let name, _):
      if isAny(node) { return [] }
      if case .genericType(let found)? = lookup(name, in: scope), let proto = found as? NominalDeclaration, proto.kind == .protocol {
        return [proto]
      }
      if case .type(.existential(let list))? = lookup(name, in: scope) { return list }
      report(lookup(name, in: scope) == nil ? unknownType(name, at: node.range, in: scope) : .notAProtocol(name, at: node.range))
      return []
    case .member:
      if case .existential(let list) = resolve(node, in: scope) { return list }
      report(Problem("NotAProtocol", at: node.range, "this type is not a protocol"))
      return []
    case .resolved(.existential(let list)): return list
    default:
      report(Problem("NotAProtocol", at: node.range, "this type is not a protocol"))
      return []
    }
  }

  func unknownType(_ name: Name, at range: Range<Int>, in scope: Scope) -> Problem {
    var problem = Problem("UnknownType", at: range, "cannot find type '\(name)' in scope")
    let names = visibleNames(in: scope).filter { $0.first?.isUppercase ?? false }
    if let near = nearestNames(to: name.text, among: names, limit: 1).first {
      problem = problem.note("did you mean '\(near)'?").fix("Replace '\(name)' with '\(near)'", replacing: range, with: near)
    }
    return problem
  }

  private func resolveName(_ name: Name, _ arguments: [TypeNode], _ node: TypeNode, _ scope: Scope) -> Type {
    switch name.text {
    case "Any": return .any
    case "Void" where arguments.isEmpty: return .void
    case "Self":
      if let type = scope.innermostSelf?.type { return type }
    case "_": return .error
    case "WritableKeyPath", "ReferenceWritableKeyPath":
      if arguments.count == 2, lookup(name, in: scope) == nil {
        return .nominal(standard.keyPath, arguments.map { resolve($0, in: scope) })
      }
    default: break
    }
    switch lookup(name, in: scope) {
    case .type(let type):
      if !arguments.isEmpty { report(Problem("NotGeneric", at: node.range, "cannot specialize non-generic type '\(type)'")) }
      return type
    case .genericType(let declaration): return specialize(declaration, arguments, node, scope)
    case .member(let owner):
      if let type = owner.nominal?.typeMembers[name] { return type }
      if let type = nestedType(name, arguments, of: owner.selfType, node, scope) { return type }
      report(unknownType(name, at: node.range, in: scope))
      return .error
    case .declarations:
      report(Problem("NotAType", at: node.range, "'\(name)' is not a type"))
      return .error
    case nil:
      if let type = memberType(name, in: scope) { return type }
      report(unknownType(name, at: node.range, in: scope))
      return .error
    }
  }

  /// A type that is declared inside another one or one of its superclasses.
  private func nestedType(_ name: Name, _ arguments: [TypeNode], of outer: Type?, _ node: TypeNode, _ scope: Scope) -> Type? {
    guard let outer else { return nil }
    for member in members(name, of: outer) {
      guard let nested = member.declaration as? NominalDeclaration else { continue }
      if nested.kind == .protocol { return specialize(nested, arguments, node, scope) }
      let own = nested.signature?.parameters.count ?? 0
      let outerTypes = Array(member.base.arguments.prefix(own))
      return .nominal(nested, outerTypes + arguments.map { resolve($0, in: scope) })
    }
    return nil
  }

  /// A nested type, alias or associated type of the surrounding type or protocol.
  func memberType(_ name: Name, in scope: Scope) -> Type? {
    var current: Scope? = scope
    while let here = current {
      if let nominal = here.nominal, let type = here.selfType {
        if let witness = nominal.typeMembers[name] ?? environment.addedTypeMembers[nominal]?[name] {
          return witness.substituting(Substitution(signature: nominal.signature, types: type.arguments))
        }
        if nominal.kind == .protocol, hasAssociatedType(name, nominal) { return canonical(.member(type, name)) }
        if let witness = nominal.typeWitness(name) { return witness }
      }
      current = here.parent
    }
    return nil
  }

  func hasAssociatedType(_ name: Name, _ proto: NominalDeclaration) -> Bool {
    proto.associatedTypes.contains(name) || proto.conformances.contains { hasAssociatedType(name, $0.protocol) }
  }

  private func specialize(_ declaration: Declaration, _ arguments: [TypeNode], _ node: TypeNode, _ scope: Scope) -> Type {
    let types = arguments.map { resolve($0, in: scope) }
    if let alias = declaration as? TypeAliasDeclaration, let signature = alias.signature {
      guard types.count == signature.parameters.count else { return wrongCount(alias.name, types.count, signature.parameters.count, node) }
      return alias.type.substituting(Substitution(signature: signature, types: types))
    }
    guard let nominal = declaration as? NominalDeclaration else { return .error }
    if nominal.kind == .protocol {
      if !hasAssociatedTypes(nominal) { return .existential([nominal]) }
      report(
        Problem("BareProtocol", at: node.range, "use of protocol '\(nominal.name)' as a type must be written 'any \(nominal.name)'")
          .fix("Insert 'any'", replacing: node.range, with: "any \(nominal.name)"))
      return .existential([nominal])
    }
    let expected = nominal.signature?.parameters.count ?? 0
    // Inside its own declaration a generic type stands for itself with its parameters.
    if arguments.isEmpty, let own = scopeType(of: nominal, in: scope) { return own }
    guard types.count == expected else { return wrongCount(nominal.name, types.count, expected, node) }
    let type = Type.nominal(nominal, types)
    checkRequirements(nominal, types, node)
    return type
  }

  /// Whether values of a protocol's type must be marked `any`.
  private func hasAssociatedTypes(_ proto: NominalDeclaration) -> Bool {
    !proto.associatedTypes.isEmpty || proto.conformances.contains { hasAssociatedTypes($0.protocol) }
  }

  private func scopeType(of nominal: NominalDeclaration, in scope: Scope) -> Type? {
    var current: Scope? = scope
    while let here = current {
      if here.nominal === nominal { return nominal.declaredType }
      current = here.parent
    }
    return nil
  }

  private func checkRequirements(_ nominal: NominalDeclaration, _ types: [Type], _ node: TypeNode) {
    // What the types of this block conform to is known when all are declared.
    guard module == nil, !isDeclaringMemberTypes, let signature = nominal.signature else { return }
    let substitution = Substitution(signature: signature, types: types)
    for requirement in signature.requirements where !holds(requirement, under: substitution) {
      guard case .conformance(let subject, let proto) = requirement else { continue }
      let type = subject.substituting(substitution)
      if let inferring = inferringSignature, let root = type.root, let index = inferring.index(of: root), index >= inferring.outerCount {
        // A function that takes or gives `Tree<T>` asks of `T` what `Tree` does.
        inferring.requirements.append(.conformance(type, proto))
        continue
      }
      report(.doesNotConform(subject.substituting(substitution), proto, at: node.range))
    }
  }

  private func wrongCount(_ name: Name, _ count: Int, _ expected: Int, _ node: TypeNode) -> Type {
    if count == 0 {
      report(Problem("MissingGenericArguments", at: node.range, "reference to generic type '\(name)' requires arguments in <...>"))
    } else {
      let few = count < expected ? "few" : "many"
      report(
        Problem(
          "WrongGenericArgumentCount", at: node.range,
          "generic type '\(name)' specialized with too \(few) type parameters (got \(count), but expected \(expected))"))
    }
    return .error
  }

  /// A type that another one or an extension of it contains.
  func nestedNominal(_ name: Name, in nominal: NominalDeclaration) -> NominalDeclaration? {
    let own = nominal.members.declares(name) ? nominal.members[name]?.last(where: { $0 is NominalDeclaration }) : nil
    return (own ?? environment.extensionMembers[nominal]?[name]?.last(where: { $0 is NominalDeclaration })) as? NominalDeclaration
  }

  private func resolveMember(_ base: TypeNode, _ name: Name, _ arguments: [TypeNode], _ node: TypeNode, _ scope: Scope) -> Type {
    if case .name("Swift", _) = base.kind, case .name = base.kind { return resolveName(name, arguments, node, scope) }
    let type = resolve(base, in: scope)
    switch type {
    case .error: return .error
    case .parameter, .member:
      if protocols(of: type).contains(where: { hasAssociatedType(name, $0) }) { return canonical(.member(type, name)) }
    case .nominal(let nominal, let types):
      if let inner = nestedNominal(name, in: nominal) {
        if inner.kind == .protocol { return specialize(inner, arguments, node, scope) }
        let own = arguments.map { resolve($0, in: scope) }
        return .nominal(inner, types + own)
      }
      let found = associatedType(name, of: type)
      if case .member = found {} else { return found }
    default: break
    }
    report(Problem("UnknownMemberType", at: node.range, "'\(name)' is not a member type of type '\(type)'"))
    return .error
  }
}

extension Problem {
  static func doesNotConform(_ type: Type, _ proto: NominalDeclaration, at range: Range<Int>) -> Problem {
    Problem("MissingConformance", at: range, "type '\(type)' does not conform to protocol '\(proto.name)'")
  }

  static func notAProtocol(_ name: Name, at range: Range<Int>) -> Problem {
    Problem("NotAProtocol", at: range, "'\(name)' is not a protocol")
  }
}
