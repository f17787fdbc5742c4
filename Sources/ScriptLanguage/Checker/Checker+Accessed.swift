/// Variables that are more than a place: computed and observed ones outside types, lazy properties.
extension Checker {
  /// `var x: T { get … set … }` and `var x = value { willSet … didSet … }` outside a type.
  func checkAccessedBinding(_ binding: VariableNode.Binding, _ node: VariableNode, in scope: Scope) -> [Statement] {
    guard let accessors = binding.accessors, case .variable(let name, _) = binding.pattern.kind else { return [] }
    let inner = child(of: scope)
    if accessors.getter == nil, accessors.setter == nil { return checkObserved(binding, accessors, node, in: scope, inner) }
    if node.isConstant { report(Problem("ComputedLet", at: node.keywordRange, "'let' declarations cannot be computed properties")) }
    guard let annotation = binding.type else {
      report(Problem("MissingType", at: binding.pattern.range, "computed property must have an explicit type"))
      return []
    }
    if let previous = scope.names[name]?.last { report(.redeclaration(name, at: binding.pattern.range, previous: previous)) }
    let type = resolve(annotation, in: scope)
    let variable = VariableDeclaration(name, type, isConstant: false, storage: .computed, range: binding.pattern.range)
    let parts = Accessors(
      nodes: accessors, name: name, type: type, parameters: [], signature: scope.signature, nativeKey: nil, isStatic: false,
      range: binding.range)
    (variable.getter, variable.setter) = declareAccessors(parts, nil, inner)
    scope.upcoming[name] = nil
    scope.names[name] = [variable]
    return checkBodies([variable.getter, variable.setter], at: binding.range, in: scope)
  }

  /// Checks the bodies of functions that stand in a scope without being written there as functions.
  private func checkBodies(_ functions: [FunctionDeclaration?], at range: Range<Int>, in scope: Scope) -> [Statement] {
    functions.compactMap { $0 }.flatMap { function -> [Statement] in
      guard scope !== topScope else {
        output.functions.append(function)
        return []
      }
      functionHome[function] = scope.context
      function.checkLocalBody?()
      function.checkLocalBody = nil
      return [Statement(.function(function), range)]
    }
  }

  private func checkObserved(
    _ binding: VariableNode.Binding, _ accessors: AccessorNodes, _ node: VariableNode, in scope: Scope, _ inner: Scope
  ) -> [Statement] {
    var plain = binding
    plain.accessors = nil
    let statement = checkBinding(plain, node, in: scope)
    guard case .binding(let pattern, _) = statement.kind, case .variable(let variable) = pattern.kind else { return [statement] }
    guard scope === topScope else {
      report(.unsupported("an observed variable inside a function", at: binding.pattern.range))
      return [statement]
    }
    declareObserverFunctions(accessors, of: variable, nil, inner)
    let setter = FunctionDeclaration("$set", kind: .setter, range: variable.range)
    setter.accessorOwner = variable.name
    let value = VariableDeclaration("newValue", variable.type, isConstant: true, storage: .local, range: variable.range)
    setter.parameters = [FunctionDeclaration.Parameter(label: nil, variable: value)]
    let place = Place(root: .variable(variable), steps: [], type: variable.type, range: variable.range)
    let old = Expression(.variable(variable), variable.type, variable.range)
    setter.bodySource = BodySource(
      .init(statements: observing(variable, self: nil, value: value, old: old, target: place), captures: []))
    variable.setter = setter
    variable.isMutated = true
    output.functions += [variable.willSet, variable.didSet, setter].compactMap { $0 }
    return [statement]
  }

  // MARK: Lazy properties

  /// `lazy var x = value` is a hidden optional with a getter that fills it.
  func declareLazy(_ name: Name, _ node: VariableNode, _ binding: VariableNode.Binding, _ owner: Owner, _ scope: Scope) {
    guard let value = binding.value else {
      report(Problem("LazyWithoutValue", at: binding.pattern.range, "lazy properties must have an initializer"))
      return
    }
    let range = binding.pattern.range
    let hidden = Name("$__lazy_storage_$_\(name)")
    let type = binding.type.map { resolve($0, in: scope) }
    let storage = VariableDeclaration(
      hidden, type.map { standard.optionalType($0) } ?? .error, isConstant: false,
      storage: .stored(index: owner.nominal.storedProperties.count),
      range: range)
    apply(ModifierNodes(), to: storage, owner: owner)
    storage.isHidden = true
    storage.isFinal = true
    owner.nominal.storedProperties.append(storage)
    addMember(storage, to: owner)
    let property = VariableDeclaration(name, type ?? .error, isConstant: false, storage: .computed, range: range)
    apply(node.modifiers, to: property, owner: owner)
    let parts = Accessors(
      nodes: lazyAccessors(hidden, value, binding.type, isReference: owner.nominal.isReference), name: name, type: property.type,
      parameters: [],
      signature: owner.signature, nativeKey: nil, isStatic: false, range: binding.range)
    (property.getter, property.setter) = declareAccessors(parts, owner, scope)
    addMember(property, to: owner)
    func complete(_ type: Type) {
      property.type = type
      storage.type = standard.optionalType(type)
      storage.initialValue = Expression(.none, storage.type, range)
      property.getter?.resultType = type
      property.setter?.parameters.last?.variable.type = type
    }
    if let type { return complete(type) }
    // The value may use the other members of the type.
    let signature = owner.signature
    pendingStatics.insert(
      { [unowned self] in
        withSignature(signature) { complete(probe(value, in: memberScope(owner, scope)) ?? .error) }
      }, at: 0)
  }

  /// A scope with `self` as an instance member has it.
  private func memberScope(_ owner: Owner, _ outer: Scope) -> Scope {
    let scope = Scope(parent: outer, context: FunctionContext(.function, parent: outer.context, function: nil, resultType: nil))
    scope.nominal = owner.nominal
    scope.selfType = owner.nominal.declaredType
    scope.hasSelfValue = true
    let variable = VariableDeclaration("self", owner.nominal.declaredType, isConstant: false, storage: .local, range: 0..<0)
    scope.selfVariable = variable
    home[variable] = scope.context
    return scope
  }

  private func lazyAccessors(_ hidden: Name, _ value: ExpressionNode, _ type: TypeNode?, isReference: Bool) -> AccessorNodes {
    let range = value.range
    func name(_ text: Name) -> ExpressionNode { ExpressionNode(.name(text, arguments: nil, labels: nil), range) }
    let place = ExpressionNode(.member(name("self"), .init(name: hidden, arguments: nil, labels: nil, range: range)), range)
    func statement(_ kind: StatementNode.Kind) -> StatementNode { StatementNode(kind, range) }
    let known = ConditionNode(kind: .binding(PatternNode(.variable("$known", isConstant: true), range), nil, place), range: range)
    let made = VariableNode()
    made.bindings = [
      .init(pattern: PatternNode(.variable("$made", isConstant: true), range), type: type, value: value, accessors: nil, range: range)
    ]
    let accessors = AccessorNodes()
    accessors.getter = .init(
      parameter: nil,
      body: [
        statement(.if([known], then: [statement(.return(name("$known")))], else: nil)), statement(.variable(made)),
        statement(.expression(ExpressionNode(.assign(place, name("$made"), operatorRange: range), range))),
        statement(.return(name("$made"))),
      ], isMutating: !isReference, range: range)
    accessors.setter = .init(
      parameter: nil,
      body: [statement(.expression(ExpressionNode(.assign(place, name("newValue"), operatorRange: range), range)))],
      isMutating: !isReference,
      range: range)
    return accessors
  }
}
