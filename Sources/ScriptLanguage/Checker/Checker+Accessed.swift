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
    if scope !== topScope { return checkObservedLocal(binding, accessors, node, in: scope) }
    var plain = binding
    plain.accessors = nil
    let statement = checkBinding(plain, node, in: scope)
    guard case .binding(let pattern, _) = statement.kind, case .variable(let variable) = pattern.kind else { return [statement] }
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

  /// An observed variable of a function: a hidden variable, and accessors that tell the observers.
  private func checkObservedLocal(
    _ binding: VariableNode.Binding, _ accessors: AccessorNodes, _ node: VariableNode, in scope: Scope
  ) -> [Statement] {
    guard case .variable(let name, _) = binding.pattern.kind, let value = binding.value else {
      report(.unsupported("an observed variable without a value", at: binding.pattern.range))
      return []
    }
    let range = binding.pattern.range
    let hidden = Name("$observed_\(name)")
    func reference(_ text: Name) -> ExpressionNode { ExpressionNode(.name(text, arguments: nil, labels: nil), range) }
    func constant(_ name: Name, _ value: ExpressionNode) -> StatementNode {
      let node = VariableNode()
      node.bindings = [
        .init(pattern: PatternNode(.variable(name, isConstant: true), range), type: nil, value: value, accessors: nil, range: range)
      ]
      return StatementNode(.variable(node), range)
    }
    func observer(_ accessor: AccessorNodes.Accessor?, _ defaultName: Name, _ value: Name) -> [StatementNode] {
      guard let accessor, let body = accessor.body else { return [] }
      return [StatementNode(.block([constant(accessor.parameter ?? defaultName, reference(value))] + body, label: nil), range)]
    }
    let write = ExpressionNode(.assign(reference(hidden), reference("$new"), operatorRange: range), range)
    let made = AccessorNodes()
    made.getter = .init(parameter: nil, body: [StatementNode(.return(reference(hidden)), range)], isMutating: nil, range: range)
    made.setter = .init(
      parameter: "$new",
      body: [constant("$old", reference(hidden))] + observer(accessors.willSet, "newValue", "$new")
        + [StatementNode(.expression(write), range)] + observer(accessors.didSet, "oldValue", "$old"),
      isMutating: nil, range: range)
    var stored = binding
    stored.pattern = PatternNode(.variable(hidden, isConstant: false), range)
    stored.accessors = nil
    return [checkBinding(stored, node, in: scope)] + checkComputed(name, made, as: hidden, binding, value, node, in: scope)
  }

  /// A computed local variable that stands before a hidden one and has its type.
  private func checkComputed(
    _ name: Name, _ accessors: AccessorNodes, as hidden: Name, _ binding: VariableNode.Binding, _ value: ExpressionNode,
    _ node: VariableNode, in scope: Scope
  ) -> [Statement] {
    guard let storage = scope.names[hidden]?.last as? VariableDeclaration else { return [] }
    var computed = binding
    computed.type = TypeNode(.resolved(binding.type.map { resolve($0, in: scope) } ?? storage.type), binding.range)
    computed.value = nil
    computed.accessors = accessors
    return checkAccessedBinding(computed, node, in: scope)
  }

  // MARK: Lazy properties

  /// `lazy var x = value` in a function: a hidden optional, and accessors that fill it.
  func checkLazyBinding(_ binding: VariableNode.Binding, _ value: ExpressionNode, _ node: VariableNode, in scope: Scope) -> [Statement] {
    guard case .variable(let name, _) = binding.pattern.kind else { return [] }
    let range = binding.pattern.range
    let hidden = Name("$lazy_\(name)")
    guard let type = binding.type.map({ resolve($0, in: scope) }) ?? probe(value, in: child(of: scope)) else {
      // The value has a problem of its own.
      _ = check(value, in: scope, as: nil)
      return []
    }
    let known = TypeNode(.resolved(type), range)
    var stored = binding
    stored.pattern = PatternNode(.variable(hidden, isConstant: false), range)
    stored.type = TypeNode(.optional(known), range)
    stored.value = ExpressionNode(.nil, range)
    var computed = binding
    computed.type = known
    computed.value = nil
    let place = ExpressionNode(.name(hidden, arguments: nil, labels: nil), range)
    computed.accessors = lazyAccessors(place, value, known, isReference: true)
    return [checkBinding(stored, node, in: scope)] + checkAccessedBinding(computed, node, in: scope)
  }

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
      nodes: lazyAccessors(lazyPlace(hidden, value.range), value, binding.type, isReference: owner.nominal.isReference), name: name,
      type: property.type,
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

  private func lazyPlace(_ hidden: Name, _ range: Range<Int>) -> ExpressionNode {
    let receiver = ExpressionNode(.name("self", arguments: nil, labels: nil), range)
    return ExpressionNode(.member(receiver, .init(name: hidden, arguments: nil, labels: nil, range: range)), range)
  }

  private func lazyAccessors(_ place: ExpressionNode, _ value: ExpressionNode, _ type: TypeNode?, isReference: Bool) -> AccessorNodes {
    let range = value.range
    func name(_ text: Name) -> ExpressionNode { ExpressionNode(.name(text, arguments: nil, labels: nil), range) }
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
