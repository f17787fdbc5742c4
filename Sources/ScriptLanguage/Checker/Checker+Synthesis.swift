/// What types get without being written: initializers, and members of standard protocols.
extension Checker {
  func finish(_ item: PendingNominal) {
    let declaration = item.declaration
    guard declaration.kind == .struct || declaration.kind == .class, declaration.nativeKey == nil else { return }
    if declaration.kind == .class {
      // Classes of the library write their initializers, which are read late.
      if module == nil { addClassInitializers(to: declaration) }
      return
    }
    // An initializer of an extension leaves the implicit ones alone.
    let hasInitializer =
      module == nil
      ? item.node.members.contains { if case .function(let function) = $0 { function.kind == .initializer } else { false } }
      : declaration.members.declares("init")
    if !hasInitializer { addImplicitInitializers(to: declaration) }
  }

  /// An enum without payloads can always be compared and hashed.
  func addEquality(_ item: PendingNominal) {
    let declaration = item.declaration
    let cases = item.node.members.flatMap { if case .enumCases(let nodes) = $0 { nodes } else { [] as [EnumCaseNode] } }
    guard declaration.kind == .enum, !cases.isEmpty, cases.allSatisfy(\.payload.isEmpty) else { return }
    for proto in [standard.equatable, standard.hashable] where !declaration.conformances.contains(where: { $0.protocol === proto }) {
      let conformance = Conformance(proto)
      conformance.isSynthesized = true
      declaration.conformances.append(conformance)
    }
  }

  private func addImplicitInitializers(to declaration: NominalDeclaration) {
    let owner = Owner(nominal: declaration, signature: declaration.signature)
    let function = FunctionDeclaration("init", kind: .initializer, resultType: declaration.declaredType, range: declaration.range)
    apply(ModifierNodes(), to: function, owner: owner)
    function.signature = declaration.signature
    if declaration.kind == .struct {
      function.isMemberwise = true
      function.parameters = declaration.storedProperties.filter {
        !($0.isConstant && $0.isInitializedAtDeclaration) && !$0.isLazy && !$0.isHidden
      }.map {
        property in
        if let wrapped = wrappedParameter(property) { return wrapped }
        let variable = VariableDeclaration(property.name, property.type, isConstant: true, storage: .local, range: property.range)
        let parameter = FunctionDeclaration.Parameter(label: property.name, variable: variable)
        if property.isInitializedAtDeclaration {
          parameter.defaultSource = DefaultSource { property.initialValue ?? Expression(.error, .error, property.range) }
        }
        return parameter
      }
    }
    declaration.members["init", default: []].append(function)
    if !function.parameters.isEmpty, function.parameters.allSatisfy({ $0.defaultSource != nil }), module == nil {
      addDefaultInitializer(to: declaration, owner)
    }
  }

  /// `init()` of a struct whose properties all have values: protocols may ask for it.
  private func addDefaultInitializer(to declaration: NominalDeclaration, _ owner: Owner) {
    let function = FunctionDeclaration("init", kind: .initializer, resultType: declaration.declaredType, range: declaration.range)
    apply(ModifierNodes(), to: function, owner: owner)
    function.signature = declaration.signature
    function.selfVariable = VariableDeclaration(
      "self", declaration.declaredType, isConstant: false, storage: .local, range: declaration.range)
    function.bodySource = BodySource(.init(statements: [], captures: []))
    declaration.members["init", default: []].append(function)
  }

  /// A wrapped property is given as the value that its wrapper takes.
  private func wrappedParameter(_ storage: VariableDeclaration) -> FunctionDeclaration.Parameter? {
    guard let name = storage.wrappedName, case .nominal(let wrapper, let arguments) = storage.type else { return nil }
    let initializers = (wrapper.members["init"] ?? []).compactMap { $0 as? FunctionDeclaration }
    let maker = initializers.first { maker in
      maker.parameters.first?.label == "wrappedValue" && maker.parameters[0].isAutoclosure == false
        && maker.parameters.dropFirst().allSatisfy { $0.defaultSource != nil }
    }
    guard let maker else { return nil }
    let type = maker.parameters[0].type.substituting(Substitution(signature: maker.signature, types: arguments))
    let variable = VariableDeclaration(name, type, isConstant: true, storage: .local, range: storage.range)
    let parameter = FunctionDeclaration.Parameter(label: name, variable: variable)
    parameter.wrapperInitializer = maker
    return parameter
  }
}
