/// Types for the generic parameters of a declaration, in the order of its generic signature (outer parameters first).
package struct Substitution: Hashable, Sendable {
  /// The signature whose parameters are replaced; nil for a declaration that is not generic.
  package let signature: GenericSignature?
  /// One type per parameter of the signature.
  package let types: [Type]

  /// Replaces nothing.
  package static let empty = Substitution(signature: nil, types: [])

  /// Types for the parameters of a signature.
  package init(signature: GenericSignature?, types: [Type]) {
    self.signature = signature
    self.types = types
  }

  /// Whether two substitutions give the same types to the same parameters.
  package static func == (lhs: Substitution, rhs: Substitution) -> Bool {
    lhs.signature === rhs.signature && lhs.types == rhs.types
  }

  /// Hashes what equality compares.
  package func hash(into hasher: inout Hasher) { hasher.combine(types) }

  /// A copy in which another substitution is applied to every type.
  package func applying(_ outer: Substitution) -> Substitution {
    types.isEmpty ? self : Substitution(signature: signature, types: types.map { $0.substituting(outer) })
  }
}

extension Type {
  /// The type with generic parameters replaced and associated types of what became concrete resolved.
  package func substituting(_ substitution: Substitution) -> Type {
    guard let signature = substitution.signature, !substitution.types.isEmpty else { return self }
    return mapParameters { parameter in
      guard let index = signature.index(of: parameter), index < substitution.types.count else { return nil }
      return substitution.types[index]
    }
  }

  /// The type with each generic parameter replaced by what a function gives for it, if it gives something.
  func mapParameters(_ replacement: (GenericParameter) -> Type?) -> Type {
    switch self {
    case .parameter(let parameter): replacement(parameter) ?? self
    case .nominal(let declaration, let arguments):
      arguments.isEmpty ? self : .nominal(declaration, arguments.map { $0.mapParameters(replacement) })
    case .tuple(let elements):
      elements.isEmpty ? self : .tuple(elements.map { TupleElement(label: $0.label, $0.type.mapParameters(replacement)) })
    case .function(let function): .function(function.mapTypes { $0.mapParameters(replacement) })
    case .metatype(let instance): .metatype(instance.mapParameters(replacement))
    case .member(let base, let name): base.mapParameters(replacement).associatedType(name)
    case .existential, .variable, .error: self
    }
  }

  /// The associated type `name` of this type: the witness where the type is concrete, else the abstract member type.
  package func associatedType(_ name: Name) -> Type {
    if case .nominal(let declaration, let arguments) = self, let witness = declaration.typeWitness(name) {
      return witness.substituting(Substitution(signature: declaration.signature, types: arguments))
    }
    return .member(self, name)
  }
}

extension FunctionType {
  /// A copy with every type replaced.
  func mapTypes(_ transform: (Type) -> Type) -> FunctionType {
    FunctionType(
      parameters.map { Parameter(transform($0.type), isInout: $0.isInout, isAutoclosure: $0.isAutoclosure) },
      transform(result), isThrowing: isThrowing)
  }
}
