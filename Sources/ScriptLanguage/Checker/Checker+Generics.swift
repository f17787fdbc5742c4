/// Reading `<T: P>` and `where`.
extension Checker {
  /// Declares generic parameters in a scope and gives the signature of a declaration inside it.
  ///
  /// - Parameter opaque: constraints of parameters written as `some P`, each an anonymous generic parameter.
  func signature(_ generics: GenericNodes, outer: GenericSignature?, scope: Scope) -> GenericSignature? {
    guard !generics.parameters.isEmpty || !generics.requirements.isEmpty else { return outer }
    let own = generics.parameters.map { GenericParameter($0.name) }
    for parameter in own { scope.types[parameter.name] = .parameter(parameter) }
    let signature = GenericSignature(
      parameters: (outer?.parameters ?? []) + own, requirements: outer?.requirements ?? [], outerCount: outer?.parameters.count ?? 0)
    scope.signature = signature
    withSignature(signature) {
      for (node, parameter) in zip(generics.parameters, own) {
        if let inherited = node.inherited { add(inherited, to: signature, subject: .parameter(parameter), scope) }
      }
      for requirement in generics.requirements { add(requirement, to: signature, scope) }
    }
    return signature
  }

  func add(_ constraint: TypeNode, to signature: GenericSignature, subject: Type, _ scope: Scope) {
    if case .composition(let parts) = constraint.kind {
      for part in parts { add(part, to: signature, subject: subject, scope) }
      return
    }
    if case .name(let name, _) = constraint.kind, case .type(let type)? = lookup(name, in: scope), type.nominal?.kind == .class {
      signature.requirements.append(.superclass(subject, type))
      return
    }
    for proto in protocols(constraint, in: scope) { signature.requirements.append(.conformance(subject, proto)) }
  }

  private func add(_ requirement: GenericNodes.Requirement, to signature: GenericSignature, _ scope: Scope) {
    switch requirement {
    case .conformance(let subject, let constraint):
      add(constraint, to: signature, subject: resolve(subject, in: scope), scope)
    case .sameType(let one, let other):
      signature.requirements.append(.sameType(resolve(one, in: scope), resolve(other, in: scope)))
    }
  }

  func withSignature<Result>(_ signature: GenericSignature?, _ body: () -> Result) -> Result {
    let outer = currentSignature
    currentSignature = signature
    defer { currentSignature = outer }
    return body()
  }
}
