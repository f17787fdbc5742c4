internal import ScriptLanguage

extension FunctionCompiler {
  /// The implementation of a protocol's requirement for the concrete type of the call.
  func resolveWitness(_ function: FunctionDeclaration, _ substitution: Substitution) throws -> (FunctionDeclaration, Substitution) {
    throw unsupported("'\(function.fullName)' of a protocol value")
  }
}
