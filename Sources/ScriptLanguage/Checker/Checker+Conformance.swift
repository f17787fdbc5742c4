/// What types conform to.
extension Checker {
  func allConformances(of nominal: NominalDeclaration) -> [Conformance] {
    guard let added = environment.addedConformances[nominal] else { return nominal.conformances }
    return nominal.conformances + added
  }

  /// How a type conforms to a protocol, if it does.
  func conforms(_ type: Type, _ proto: NominalDeclaration) -> Bool {
    // A key path can start anywhere.
    if proto === standard.keyPathRoot { return true }
    switch type {
    case .error: return true
    case .nominal(let nominal, let arguments):
      if proto.name == "AnyObject", proto.module != nil { return nominal.isReference }
      return conforms(nominal, arguments, proto)
    case .parameter, .member:
      return protocols(of: type).contains { $0 === proto } || (superclassBound(of: type).map { conforms($0, proto) } ?? false)
    case .existential(let protocols):
      if proto.name == "AnyObject", proto.module != nil { return protocols.contains { $0.isClassBound || $0 === proto } }
      // A value of `any P` is opened where a `P` is asked for.
      return protocols.contains { $0 === proto || $0.conformances.contains { $0.protocol === proto } }
    case .tuple, .function, .metatype, .variable: return proto.name == "Sendable" || proto.name == "Copyable"
    }
  }

  private func conforms(_ nominal: NominalDeclaration, _ arguments: [Type], _ proto: NominalDeclaration) -> Bool {
    for conformance in allConformances(of: nominal) where conformance.protocol === proto {
      let substitution = Substitution(signature: nominal.signature, types: arguments)
      if conformance.conditions.allSatisfy({ holds($0, under: substitution) }) { return true }
    }
    if let superclass = nominal.superclass {
      return conforms(superclass.substituting(Substitution(signature: nominal.signature, types: arguments)), proto)
    }
    return false
  }

  /// Whether a requirement holds; with types that are not known yet it may.
  func holds(_ requirement: GenericSignature.Requirement, under substitution: Substitution) -> Bool {
    switch requirement {
    case .conformance(let subject, let proto):
      let type = subject.substituting(substitution)
      if case .variable = type { return true }
      return conforms(type, proto)
    case .superclass(let subject, let superclass):
      return isSubclass(subject.substituting(substitution), of: superclass.substituting(substitution))
    case .sameType(let one, let other):
      let left = one.substituting(substitution), right = other.substituting(substitution)
      if case .variable = left { return true }
      if case .variable = right { return true }
      return left == right
    }
  }

  func isSubclass(_ type: Type, of superclass: Type) -> Bool {
    var current: Type? = type
    while let here = current {
      if here == superclass { return true }
      guard case .nominal(let nominal, let arguments) = here else {
        if let bound = superclassBound(of: here) {
          current = bound
          continue
        }
        return false
      }
      current = nominal.superclass?.substituting(Substitution(signature: nominal.signature, types: arguments))
    }
    return false
  }

  /// The protocols that a generic parameter or associated type conforms to where it is used, inherited ones too.
  func protocols(of type: Type) -> [NominalDeclaration] {
    var result: [NominalDeclaration] = []
    func add(_ proto: NominalDeclaration) {
      guard !result.contains(where: { $0 === proto }) else { return }
      result.append(proto)
      for inherited in proto.conformances { add(inherited.protocol) }
    }
    if case .parameter(let parameter) = type, let proto = library.protocolOfSelf(parameter) ?? environment.protocolOfSelf[parameter] {
      add(proto)
    }
    for requirement in currentRequirements {
      if case .conformance(let subject, let proto) = requirement, subject == type { add(proto) }
    }
    // A type may be said to be equal to one that is found through itself.
    for equal in typesEqual(to: type) where boundsInProgress.insert(equal).inserted {
      defer { boundsInProgress.remove(equal) }
      for requirement in currentRequirements {
        if case .conformance(let subject, let proto) = requirement, subject == equal { add(proto) }
      }
      addBounds(of: equal)
    }
    func addBounds(of type: Type) {
      guard case .member(let base, let name) = type else { return }
      for proto in protocols(of: base) {
        for requirement in proto.signature?.requirements ?? [] {
          guard case .conformance(.member(.parameter, let member), let bound) = requirement, member == name else { continue }
          add(bound)
        }
      }
    }
    addBounds(of: type)
    return result
  }

  /// The types that the current scope says are the same as an abstract one, without itself.
  private func typesEqual(to type: Type) -> [Type] {
    guard currentRequirements.contains(where: { if case .sameType = $0 { true } else { false } }) else { return [] }
    var known = [type]
    var position = 0
    while position < known.count, known.count < 16 {
      let current = known[position]
      position += 1
      for case .sameType(let one, let other) in currentRequirements {
        if one == current, !known.contains(other) { known.append(other) }
        if other == current, !known.contains(one) { known.append(one) }
      }
    }
    return Array(known.dropFirst())
  }

  func superclassBound(of type: Type) -> Type? {
    for requirement in currentRequirements {
      if case .superclass(let subject, let superclass) = requirement, subject == type { return superclass }
    }
    return nil
  }

  private var currentRequirements: [GenericSignature.Requirement] { currentSignature?.requirements ?? [] }

  /// The associated type of a type; `member` where it stays abstract.
  func associatedType(_ name: Name, of type: Type) -> Type {
    if case .nominal(let nominal, let arguments) = type, nominal.typeWitness(name) == nil,
      let added = environment.addedTypeMembers[nominal]?[name]
    {
      return added.substituting(Substitution(signature: nominal.signature, types: arguments))
    }
    let result = type.associatedType(name)
    // Inside an extension with `where Element == Int`, `Self.Element` is Int.
    if case .member = result { return canonical(result) }
    return result
  }

  /// What a protocol says about an associated type of its associated type (`Iterator.Element == Element`).
  private func protocolSameType(_ root: Type, _ outer: Name, _ inner: Name) -> Type? {
    for proto in protocols(of: root) {
      for case .sameType(.member(.member(let subject, outer), inner), let other) in proto.signature?.requirements ?? [] {
        guard case .parameter = subject, let signature = proto.signature else { continue }
        return other.substituting(Substitution(signature: signature, types: [root]))
      }
    }
    return nil
  }

  /// A type in which same-type requirements of the current scope are applied.
  func canonical(_ type: Type) -> Type {
    if case .member(.member(let root, let outer), let inner) = type, let same = protocolSameType(root, outer, inner) {
      return canonical(same)
    }
    for requirement in currentRequirements {
      guard case .sameType(let one, let other) = requirement else { continue }
      if one == type { return other }
    }
    return type
  }
}
