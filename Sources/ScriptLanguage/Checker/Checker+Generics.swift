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
    let found = protocols(constraint, in: scope)
    for proto in found { signature.requirements.append(.conformance(subject, proto)) }
    guard case .name(_, let arguments) = constraint.kind, !arguments.isEmpty, let proto = found.first else { return }
    addPrimary(arguments, of: proto, to: signature, subject: subject, constraint, scope)
  }

  /// `P<X>` as a constraint: what it says about the primary associated types of `P`.
  private func addPrimary(
    _ arguments: [TypeNode], of proto: NominalDeclaration, to signature: GenericSignature, subject: Type, _ constraint: TypeNode,
    _ scope: Scope
  ) {
    let names = proto.primaryAssociatedTypes
    guard arguments.count <= names.count else {
      let problem =
        names.isEmpty
        ? "protocol '\(proto.name)' does not have primary associated types that can be constrained"
        : "protocol type '\(proto.name)' specialized with too many type arguments (got \(arguments.count), but expected \(names.count))"
      return report(Problem("WrongGenericArgumentCount", at: constraint.range, problem))
    }
    for (name, argument) in zip(names, arguments) {
      let member = canonical(.member(subject, name))
      if case .some(let inner) = argument.kind {
        add(inner, to: signature, subject: member, scope)
      } else {
        signature.requirements.append(.sameType(member, resolve(argument, in: scope)))
      }
    }
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
