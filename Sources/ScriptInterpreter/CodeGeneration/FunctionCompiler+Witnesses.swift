internal import ScriptLanguage

extension FunctionCompiler {
  /// What a protocol's requirement is for a concrete type.
  enum Fulfilment {
    case function(FunctionDeclaration, Substitution)
    case storedProperty(index: Int)
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
      if case .stored(let index) = variable.storage { return .storedProperty(index: index) }
    default: break
    }
    if requirement.name == "==" { return .equality(types.descriptor(subject)) }
    throw unsupported("'\(requirement.fullName)' of '\(subject)'")
  }
}
