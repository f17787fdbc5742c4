/// The member of a type that fulfils a protocol's requirement.
package struct Witness: Sendable {
  /// A `FunctionDeclaration`, `VariableDeclaration` or `SubscriptDeclaration` of the type, a superclass or an extension of a protocol.
  package let declaration: Declaration
  /// Types for the generic parameters of the declaration's owner; those of a generic requirement itself follow behind them.
  package let substitution: Substitution
}

extension Environment {
  /// A concrete type in which associated types that lessons give to types of earlier blocks or libraries are resolved.
  package func resolved(_ type: Type) -> Type {
    guard !addedTypeMembers.isEmpty else { return type }
    return resolvingMembers(type)
  }

  private func resolvingMembers(_ type: Type) -> Type {
    switch type {
    case .member(let base, let name):
      let inner = resolvingMembers(base)
      guard case .nominal(let nominal, let arguments) = inner else { return .member(inner, name) }
      let found = inner.associatedType(name)
      guard case .member = found, let added = addedTypeMembers[nominal]?[name] else { return found }
      return resolvingMembers(added.substituting(Substitution(signature: nominal.signature, types: arguments)))
    case .nominal(let nominal, let arguments): return arguments.isEmpty ? type : .nominal(nominal, arguments.map { resolvingMembers($0) })
    case .tuple(let elements):
      return elements.isEmpty ? type : .tuple(elements.map { TupleElement(label: $0.label, resolvingMembers($0.type)) })
    case .function(let function): return .function(function.mapTypes { resolvingMembers($0) })
    case .metatype(let instance): return .metatype(resolvingMembers(instance))
    case .parameter, .existential, .variable, .error: return type
    }
  }

  /// What fulfils a requirement for a concrete type; nil if nothing is written, so that the member is synthesized.
  ///
  /// - Parameter requirement: a function, accessor, property or subscript of a protocol.
  package func witness(of requirement: Declaration, for type: Type) -> Witness? {
    let checker = Checker(library: library, environment: self)
    if let accessor = requirement as? FunctionDeclaration, let name = accessor.accessorOwner {
      return checker.accessorWitness(of: accessor, named: name, for: type)
    }
    return checker.witness(of: requirement, for: type)
  }

  /// Whether a concrete type conforms to a protocol.
  package func conforms(_ type: Type, to proto: NominalDeclaration) -> Bool {
    Checker(library: library, environment: self).conforms(type, proto)
  }
}

extension Checker {
  func witness(of requirement: Declaration, for type: Type) -> Witness? {
    var best: (witness: Witness, rank: Int)?
    for member in implementations(requirement.name, of: type) where member.declaration.isStatic == requirement.isStatic {
      let declaration = member.declaration
      let substitution = memberSubstitution(declaration, base: member.base)
      guard fulfils(declaration, substitution, requirement, for: type) else { continue }
      let found = Witness(declaration: declaration, substitution: substitution)
      // What the type itself declares comes first, then the extension that asks for most.
      guard declaration.owner?.kind == .protocol else { return best?.witness ?? found }
      guard let rank = rank(of: substitution) else { continue }
      if best.map({ rank > $0.rank }) ?? true { best = (found, rank) }
    }
    return best?.witness
  }

  /// How many requirements a member of a protocol's extension has; nil where they do not hold.
  private func rank(of substitution: Substitution) -> Int? {
    let requirements = substitution.signature?.requirements ?? []
    let own = requirements.filter { $0.subject.root.map { substitution.signature?.index(of: $0) == 0 } ?? false }
    // Of a type with generic parameters it is not known here what they conform to.
    if substitution.types.contains(where: \.isAbstract) { return 0 }
    return own.allSatisfy { holds($0, under: substitution) } ? own.count : nil
  }

  func accessorWitness(of accessor: FunctionDeclaration, named name: Name, for type: Type) -> Witness? {
    for member in implementations(name, of: type) where member.declaration.isStatic == accessor.isStatic {
      let substitution = memberSubstitution(member.declaration, base: member.base)
      switch member.declaration {
      case let variable as VariableDeclaration:
        guard case .computed = variable.storage else { return Witness(declaration: variable, substitution: substitution) }
        if let found = accessor.kind == .getter ? variable.getter : variable.setter {
          return Witness(declaration: found, substitution: substitution)
        }
      case let element as SubscriptDeclaration:
        guard let found = accessor.kind == .getter ? element.getter : element.setter,
          zip(found.parameters, accessor.parameters).allSatisfy({ same($0.type, substitution, $1.type, type, accessor) })
        else { continue }
        return Witness(declaration: found, substitution: substitution)
      default: continue
      }
    }
    return nil
  }

  /// The types for the parameters of a member's owner.
  func memberSubstitution(_ declaration: Declaration, base: Type) -> Substitution {
    let signature: GenericSignature? =
      switch declaration {
      case let function as FunctionDeclaration: function.signature
      case let variable as VariableDeclaration: variable.getter?.signature ?? variable.owner?.signature
      case let element as SubscriptDeclaration: element.signature
      default: nil
      }
    guard let signature else { return .empty }
    return Substitution(signature: signature, types: declaration.owner?.kind == .protocol ? [base] : base.arguments)
  }

  private func fulfils(_ declaration: Declaration, _ substitution: Substitution, _ requirement: Declaration, for type: Type) -> Bool {
    switch (declaration, requirement) {
    case (let function as FunctionDeclaration, let wanted as FunctionDeclaration):
      guard function.kind == wanted.kind || function.kind == .enumCase, function.parameters.count == wanted.parameters.count,
        function.fixity == wanted.fixity, constraints(function) == constraints(wanted)
      else { return false }
      return zip(function.parameters, wanted.parameters).allSatisfy {
        $0.label == $1.label && $0.isInout == $1.isInout && same($0.type, substitution, $1.type, type, wanted)
      }
    case (let element as SubscriptDeclaration, let wanted as SubscriptDeclaration):
      return element.parameters.count == wanted.parameters.count
        && zip(element.parameters, wanted.parameters).allSatisfy { same($0.type, substitution, $1.type, type, wanted.getter) }
    case (is VariableDeclaration, is VariableDeclaration): return true
    default: return false
    }
  }

  /// What a function asks of each generic parameter of its own; overloads may differ in nothing else.
  func constraints(_ function: FunctionDeclaration) -> [Set<NominalDeclaration>] {
    guard let signature = function.signature else { return [] }
    return signature.parameters.dropFirst(function.owner?.signature?.parameters.count ?? 0).map { parameter in
      Set(
        signature.requirements.compactMap {
          if case .conformance(.parameter(parameter), let proto) = $0 { proto } else { nil }
        })
    }
  }

  /// Whether a parameter's type is the one that the requirement has for the type; parameters of generic functions are not compared.
  private func same(_ own: Type, _ substitution: Substitution, _ wanted: Type, _ type: Type, _ requirement: FunctionDeclaration?) -> Bool {
    guard let signature = requirement?.signature ?? requirement?.owner?.signature else { return true }
    let expected = wanted.substituting(Substitution(signature: signature, types: [type]))
    let found = own.substituting(substitution)
    return found == expected || expected.isAbstract || found.isAbstract
  }
}

extension Type {
  /// Whether generic parameters or associated types of them are part of it.
  var isAbstract: Bool {
    switch self {
    case .parameter, .member: true
    case .nominal(_, let arguments): arguments.contains(where: \.isAbstract)
    case .tuple(let elements): elements.contains { $0.type.isAbstract }
    case .function(let function): function.parameters.contains { $0.type.isAbstract } || function.result.isAbstract
    case .metatype(let instance): instance.isAbstract
    case .existential, .variable, .error: false
    }
  }
}
