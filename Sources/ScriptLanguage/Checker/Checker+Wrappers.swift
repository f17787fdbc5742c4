/// Property wrappers: `@Wrapper var x = value` is a stored wrapper `_x` and a computed property that goes through it.
extension Checker {
  func declareWrapped(
    _ name: Name, _ wrapper: (type: TypeNode, arguments: [ArgumentNode]?), _ node: VariableNode, _ binding: VariableNode.Binding,
    _ owner: Owner, _ scope: Scope
  ) {
    let hidden = Name("_\(name)")
    let range = binding.pattern.range
    let plain = VariableNode()
    plain.isConstant = false
    plain.keywordRange = node.keywordRange
    plain.modifiers = node.modifiers
    plain.modifiers.customAttributes = []
    let initial = initialWrapper(wrapper, binding, scope)
    let stored = VariableNode.Binding(
      pattern: PatternNode(.variable(hidden, isConstant: false), range),
      type: initial == nil ? wrapperType(wrapper.type, binding, scope) : nil,
      value: initial, accessors: nil, range: binding.range)
    declareProperty(hidden, plain, stored, owner, scope)
    guard let storage = owner.nominal.members[hidden]?.last as? VariableDeclaration else { return }
    storage.isHidden = initial != nil
    storage.isFinal = true
    storage.wrappedName = name
    declareAccess(name, to: "wrappedValue", of: storage, isSettable: true, node, owner, scope, annotation: binding.type)
    declareAccess(Name("$\(name)"), to: "projectedValue", of: storage, isSettable: false, node, owner, scope, annotation: nil)
  }

  /// The wrapper's type where nothing gives it a value; a generic one wraps the annotated type.
  private func wrapperType(_ node: TypeNode, _ binding: VariableNode.Binding, _ scope: Scope) -> TypeNode {
    guard case .name(let name, let arguments) = node.kind, arguments.isEmpty, let annotation = binding.type,
      case .genericType? = lookup(name, in: scope)
    else { return node }
    return TypeNode(.name(name, [annotation]), node.range)
  }

  /// The call that makes the wrapper; nil where the wrapper has no initial value.
  private func initialWrapper(
    _ wrapper: (type: TypeNode, arguments: [ArgumentNode]?), _ binding: VariableNode.Binding, _ scope: Scope
  ) -> ExpressionNode? {
    var arguments = wrapper.arguments ?? []
    if let value = binding.value {
      arguments.insert(ArgumentNode(label: "wrappedValue", labelRange: value.range, value: value), at: 0)
    } else if wrapper.arguments == nil, !hasPlainInitializer(wrapper.type, scope) {
      return nil
    }
    let callee = ExpressionNode(.type(wrapperType(wrapper.type, binding, scope)), wrapper.type.range)
    if case .name(let name, let own) = wrapper.type.kind, own.isEmpty, binding.type == nil {
      return ExpressionNode(.call(ExpressionNode(.name(name, arguments: nil, labels: nil), wrapper.type.range), arguments), binding.range)
    }
    return ExpressionNode(.call(callee, arguments), binding.range)
  }

  /// Whether a wrapper can be made without arguments.
  private func hasPlainInitializer(_ node: TypeNode, _ scope: Scope) -> Bool {
    guard case .name(let name, _) = node.kind else { return false }
    let nominal: NominalDeclaration? =
      switch lookup(name, in: scope) {
      case .type(let type): type.nominal
      case .genericType(let declaration): declaration as? NominalDeclaration
      default: nil
      }
    guard let nominal else { return false }
    let initializers = (nominal.members["init"] ?? []).compactMap { $0 as? FunctionDeclaration }
    if initializers.isEmpty { return nominal.storedProperties.allSatisfy(\.isInitializedAtDeclaration) }
    return initializers.contains { $0.parameters.allSatisfy { $0.defaultSource != nil } }
  }

  private func declareAccess(
    _ name: Name, to member: Name, of storage: VariableDeclaration, isSettable: Bool, _ node: VariableNode, _ owner: Owner, _ scope: Scope,
    annotation: TypeNode?
  ) {
    let range = storage.range
    let property = VariableDeclaration(
      name, annotation.map { resolve($0, in: scope) } ?? .error, isConstant: false, storage: .computed, range: range)
    var modifiers = node.modifiers
    modifiers.customAttributes = []
    apply(modifiers, to: property, owner: owner)
    func reference(_ text: Name) -> ExpressionNode { ExpressionNode(.name(text, arguments: nil, labels: nil), range) }
    func access(_ base: ExpressionNode, _ name: Name) -> ExpressionNode {
      ExpressionNode(.member(base, .init(name: name, arguments: nil, labels: nil, range: range)), range)
    }
    let place = access(access(reference(storage.isStatic ? "Self" : "self"), storage.name), member)
    let accessors = AccessorNodes()
    accessors.getter = .init(
      parameter: nil, body: [StatementNode(.return(place), range)], isMutating: nil, range: range)
    let write = ExpressionNode(.assign(place, reference("newValue"), operatorRange: range), range)
    let setter = AccessorNodes.Accessor(
      parameter: nil, body: [StatementNode(.expression(write), range)], isMutating: nil, range: range)
    if isSettable { accessors.setter = setter }
    let parts = Accessors(
      nodes: accessors, name: name, type: property.type, parameters: [], signature: owner.signature, nativeKey: nil,
      isStatic: property.isStatic, range: range)
    if isSettable {
      (property.getter, property.setter) = declareAccessors(parts, owner, scope)
      addMember(property, to: owner)
    }
    pendingStatics.append { [unowned self] in
      guard let found = wrapperMember(member, of: storage.type) else { return }
      if !isSettable {
        // Only some wrappers have a projected value.
        if found.isSettable { accessors.setter = setter }
        (property.getter, property.setter) = declareAccessors(parts, owner, scope)
        addMember(property, to: owner)
      }
      property.type = found.type
      property.getter?.resultType = found.type
      property.getter?.isMutating = found.isMutating && !owner.nominal.isReference
      property.setter?.parameters.last?.variable.type = found.type
      if !found.isSettable { property.setter = nil }
    }
  }

  // MARK: Variables

  /// `@Wrapper var x = value` outside a type: a hidden variable, and accessors that go through it.
  func checkWrappedBinding(
    _ binding: VariableNode.Binding, _ wrapper: (type: TypeNode, arguments: [ArgumentNode]?), _ node: VariableNode, in scope: Scope
  ) -> [Statement] {
    guard case .variable(let name, _) = binding.pattern.kind, let initial = initialWrapper(wrapper, binding, scope) else {
      report(.unsupported("a wrapped variable without a value", at: binding.pattern.range))
      return []
    }
    let range = binding.pattern.range
    let hidden = Name("_\(name)")
    let plain = VariableNode()
    plain.isConstant = false
    plain.keywordRange = node.keywordRange
    let stored = VariableNode.Binding(
      pattern: PatternNode(.variable(hidden, isConstant: false), range), type: nil, value: initial, accessors: nil, range: binding.range)
    var statements = [checkBinding(stored, plain, in: scope)]
    guard let storage = scope.names[hidden]?.last as? VariableDeclaration else { return statements }
    for (name, member) in [(name, "wrappedValue" as Name), (Name("$\(name)"), "projectedValue")] {
      guard let found = wrapperMember(member, of: storage.type) else { continue }
      func reference(_ text: Name) -> ExpressionNode { ExpressionNode(.name(text, arguments: nil, labels: nil), range) }
      let place = ExpressionNode(.member(reference(hidden), .init(name: member, arguments: nil, labels: nil, range: range)), range)
      let accessors = AccessorNodes()
      accessors.getter = .init(parameter: nil, body: [StatementNode(.return(place), range)], isMutating: nil, range: range)
      if found.isSettable {
        let write = ExpressionNode(.assign(place, reference("newValue"), operatorRange: range), range)
        accessors.setter = .init(parameter: nil, body: [StatementNode(.expression(write), range)], isMutating: nil, range: range)
      }
      let computed = VariableNode.Binding(
        pattern: PatternNode(.variable(name, isConstant: false), range), type: TypeNode(.resolved(found.type), range), value: nil,
        accessors: accessors, range: binding.range)
      statements += checkAccessedBinding(computed, plain, in: scope)
    }
    return statements
  }

  private func wrapperMember(_ name: Name, of type: Type) -> (type: Type, isSettable: Bool, isMutating: Bool)? {
    for member in members(name, of: type) {
      guard let variable = member.declaration as? VariableDeclaration else { continue }
      let signature = variable.getter?.signature ?? variable.owner?.signature
      return (
        variable.type.substituting(Substitution(signature: signature, types: member.base.arguments)),
        variable.isSettable && !variable.hasPrivateSetter,
        variable.getter?.isMutating ?? false
      )
    }
    return nil
  }
}
