/// Whether the types of a lesson fulfil the protocols that they declare.
extension Checker {
  /// Finds associated types that are not written: from the members that fulfil requirements.
  func inferAssociatedTypes(of declaration: NominalDeclaration) {
    guard declaration.kind != .protocol else { return }
    // A protocol may use an associated type of one that it refines.
    let names = declaration.conformances.flatMap { $0.protocol.associatedTypes }
    for conformance in declaration.conformances {
      for name in names where declaration.typeWitness(name) == nil {
        if let type = inferred(name, declaration, conformance.protocol) { declaration.typeMembers[name] = type }
      }
    }
    for conformance in declaration.conformances {
      guard let signature = conformance.protocol.signature else { continue }
      for (name, type) in conformance.protocol.associatedDefaults where declaration.typeWitness(name) == nil {
        // A sequence that is its own iterator needs no other.
        if name == "Iterator", conforms(declaration.declaredType, standard.iterator) { continue }
        declaration.typeMembers[name] = type.substituting(Substitution(signature: signature, types: [declaration.declaredType]))
      }
    }
    // A sequence that is its own iterator.
    if declaration.typeWitness("Iterator") == nil, conforms(declaration.declaredType, standard.sequence),
      conforms(declaration.declaredType, standard.iterator)
    {
      declaration.typeMembers["Iterator"] = declaration.declaredType
    }
    if declaration.typeWitness("Element") == nil, let iterator = declaration.typeWitness("Iterator") {
      let element = associatedType("Element", of: iterator)
      if case .member = element {} else { declaration.typeMembers["Element"] = element }
    }
  }

  /// Finds the associated types of a protocol that an extension makes a type conform to.
  func inferAssociatedTypes(byExtensionOf declaration: NominalDeclaration) {
    guard declaration.kind != .protocol else { return }
    for conformance in environment.addedConformances[declaration] ?? [] {
      for name in conformance.protocol.associatedTypes
      where declaration.typeWitness(name) == nil && environment.addedTypeMembers[declaration]?[name] == nil {
        if let type = inferred(name, declaration, conformance.protocol) {
          environment.addedTypeMembers[declaration, default: [:]][name] = type
        }
      }
    }
  }

  private func inferred(_ name: Name, _ declaration: NominalDeclaration, _ proto: NominalDeclaration) -> Type? {
    guard let owner = proto.signature?.parameters.first, hasAssociatedType(name, proto) else { return nil }
    let wanted = Type.member(.parameter(owner), name)
    for (memberName, requirements) in proto.members.sorted(by: { $0.key.text < $1.key.text }) {
      for requirement in requirements where isRequirement(requirement) {
        for candidate in (declaration.members[memberName] ?? []) + (environment.extensionMembers[declaration]?[memberName] ?? []) {
          if let found = match(requirement, candidate, wanted) { return found }
        }
      }
    }
    return nil
  }

  private func match(_ requirement: Declaration, _ candidate: Declaration, _ wanted: Type) -> Type? {
    switch (requirement, candidate) {
    case (let one as FunctionDeclaration, let other as FunctionDeclaration):
      guard mayFulfil(one.parameters, other.parameters) else { return nil }
      for (pattern, actual) in zip(one.parameters, other.parameters) {
        if let found = match(pattern.type, actual.type, wanted) { return found }
      }
      return match(one.resultType, other.resultType, wanted)
    case (let one as VariableDeclaration, let other as VariableDeclaration): return match(one.type, other.type, wanted)
    case (let one as SubscriptDeclaration, let other as SubscriptDeclaration):
      guard mayFulfil(one.parameters, other.parameters) else { return nil }
      for (pattern, actual) in zip(one.parameters, other.parameters) {
        if let found = match(pattern.type, actual.type, wanted) { return found }
      }
      return match(one.elementType, other.elementType, wanted)
    default: return nil
    }
  }

  /// Whether parameters have the labels of a requirement's, and types that can be the same.
  private func mayFulfil(_ required: [FunctionDeclaration.Parameter], _ actual: [FunctionDeclaration.Parameter]) -> Bool {
    required.count == actual.count
      && zip(required, actual).allSatisfy { pattern, candidate in
        guard pattern.label == candidate.label else { return false }
        guard case .nominal(let wanted, _) = pattern.type else { return true }
        return candidate.type.nominal === wanted
      }
  }

  /// What stands in a type where the pattern has the wanted associated type.
  private func match(_ pattern: Type, _ actual: Type, _ wanted: Type) -> Type? {
    if pattern == wanted { return actual }
    switch (pattern, actual) {
    case (.nominal(let a, let x), .nominal(let b, let y)) where a === b:
      return zip(x, y).lazy.compactMap { self.match($0, $1, wanted) }.first
    case (.tuple(let a), .tuple(let b)) where a.count == b.count:
      return zip(a, b).lazy.compactMap { self.match($0.type, $1.type, wanted) }.first
    case (.function(let a), .function(let b)):
      return zip(a.parameters, b.parameters).lazy.compactMap { self.match($0.type, $1.type, wanted) }.first
        ?? match(a.result, b.result, wanted)
    default: return nil
    }
  }

  /// Reports protocols whose requirements are neither written nor can be synthesized.
  func checkConformances(of declaration: NominalDeclaration, at node: NominalNode) {
    guard declaration.kind != .protocol else { return }
    for conformance in declaration.conformances where !conformance.isSynthesized {
      if let problem = missingRequirement(of: conformance, declaration) {
        report(problem)
        return
      }
    }
  }

  private func missingRequirement(of conformance: Conformance, _ declaration: NominalDeclaration) -> Problem? {
    let proto = conformance.protocol
    if canSynthesize(proto, declaration, conformance.conditions) { return nil }
    var problem = Problem.doesNotConform(declaration.declaredType, proto, at: declaration.range)
    for name in proto.associatedTypes where declaration.typeWitness(name) == nil {
      return problem.note("protocol requires nested type '\(name)'", at: proto.module == nil ? proto.range : nil)
    }
    var isMissing = false
    for (name, requirements) in proto.members.sorted(by: { $0.key.text < $1.key.text }) {
      for requirement in requirements where isRequirement(requirement) && witness(of: requirement, for: declaration.declaredType) == nil {
        isMissing = true
        let text = (requirement as? FunctionDeclaration)?.fullName ?? name.text
        let kind = requirement is FunctionDeclaration ? "function" : requirement is SubscriptDeclaration ? "subscript" : "property"
        problem = problem.note("protocol requires \(kind) '\(text)'", at: proto.module == nil ? requirement.range : nil)
      }
    }
    return isMissing ? problem : nil
  }

  /// Equality and hashing follow from the parts; enums list their cases.
  private func canSynthesize(
    _ proto: NominalDeclaration, _ declaration: NominalDeclaration, _ conditions: [GenericSignature.Requirement]
  ) -> Bool {
    switch proto {
    case standard.equatable, standard.hashable:
      guard declaration.kind != .class else { return false }
      let parts = declaration.storedProperties.map(\.type) + declaration.cases.flatMap { $0.payload.map(\.type) }
      let signature = declaration.signature.map { outer in
        GenericSignature(parameters: outer.parameters, requirements: outer.requirements + conditions, outerCount: outer.outerCount)
      }
      return withSignature(signature) { parts.allSatisfy { conforms($0, proto) || isConditional($0) } }
    case standard.comparable: return declaration.kind == .enum && declaration.rawType == nil
    default: return proto.members.isEmpty
    }
  }

  private func isConditional(_ type: Type) -> Bool { if case .tuple = type { false } else { type == .error } }
}
