/// From members as written to declarations.
extension Checker {
  func declareMembers(_ members: [MemberNode], _ owner: Owner, _ scope: Scope) {
    scope.signature = owner.signature
    for member in members {
      switch member {
      case .variable(let node): declareProperties(node, owner, scope)
      case .function(let node): declareMethod(node, owner, scope)
      case .element(let node): declareSubscript(node, owner, scope)
      case .enumCases(let nodes): for node in nodes { declareCase(node, owner, scope) }
      case .nominal, .typeAlias, .associatedType: break
      }
    }
  }

  func addMember(_ declaration: Declaration, to owner: Owner) {
    let nominal = owner.nominal
    if nominal.module === module, !(module == nil && isEarlier(nominal)) {
      nominal.members[declaration.name, default: []].append(declaration)
    } else {
      environment.extensionMembers[nominal, default: [:]][declaration.name, default: []].append(declaration)
    }
    if module == nil, owner.isExtension { output.extensionMembers.append(declaration) }
  }

  /// Whether a type comes from an earlier block: that block's names must stay as they are if this one fails.
  func isEarlier(_ nominal: NominalDeclaration) -> Bool { !output.types.contains { $0 === nominal } }

  private func declareMethod(_ node: FunctionNode, _ owner: Owner, _ scope: Scope) {
    if node.kind == .deinitializer {
      let function = declareFunction(node, scope: scope, owner: owner)
      owner.nominal.deinitializer = function
      return
    }
    let function = declareFunction(node, scope: scope, owner: owner)
    if node.kind == .initializer { function.isStatic = false }
    if node.isOperator { function.isStatic = true }
    if let previous = owner.nominal.members[node.name]?.first(where: { $0.isStatic == function.isStatic && sameSignature($0, function) }),
      !owner.isExtension
    {
      report(.redeclaration(node.name, at: node.nameRange, previous: previous))
    }
    addMember(function, to: owner)
  }

  // MARK: Subscripts

  private func declareSubscript(_ node: SubscriptNode, _ owner: Owner, _ outer: Scope) {
    let element = SubscriptDeclaration("subscript", range: node.range)
    let scope = Scope(parent: outer, context: outer.context)
    element.signature = signature(node.generics, outer: owner.signature, scope: scope)
    apply(node.modifiers, to: element, owner: owner)
    withSignature(element.signature) {
      element.parameters = node.parameters.map { declareParameter($0, scope) }
      element.elementType = resolve(node.resultType, in: scope)
    }
    let accessors = Accessors(
      nodes: node.accessors, name: "subscript", type: element.elementType, parameters: element.parameters,
      signature: element.signature, nativeKey: element.nativeKey, isStatic: element.isStatic, range: node.range)
    (element.getter, element.setter) = declareAccessors(accessors, owner, scope)
    if let getter = element.getter {
      declareDefaults(node.parameters, of: getter, scope)
      for (mine, theirs) in zip(element.parameters, getter.parameters) { mine.defaultSource = theirs.defaultSource }
    }
    addMember(element, to: owner)
  }

  /// What the accessors of a property or subscript have in common.
  struct Accessors {
    var nodes: AccessorNodes?
    var name: Name
    var type: Type
    var parameters: [FunctionDeclaration.Parameter]
    var signature: GenericSignature?
    var nativeKey: String?
    var isStatic: Bool
    var range: Range<Int>
  }

  func declareAccessors(_ accessors: Accessors, _ owner: Owner?, _ scope: Scope) -> (FunctionDeclaration?, FunctionDeclaration?) {
    // A host's property without accessors can be read and written.
    let isHostStored = accessors.nodes == nil && accessors.nativeKey != nil
    var getter: FunctionDeclaration?
    var setter: FunctionDeclaration?
    if accessors.nodes?.getter != nil || isHostStored {
      getter = accessor(.getter, accessors, accessors.nodes?.getter, owner, scope)
    }
    if accessors.nodes?.setter != nil || isHostStored {
      setter = accessor(.setter, accessors, accessors.nodes?.setter, owner, scope)
    }
    return (getter, setter)
  }

  private func accessor(
    _ kind: FunctionDeclaration.Kind, _ accessors: Accessors, _ node: AccessorNodes.Accessor?, _ owner: Owner?, _ scope: Scope
  ) -> FunctionDeclaration {
    let function = FunctionDeclaration(accessors.name, kind: kind, range: node?.range ?? accessors.range)
    function.signature = accessors.signature
    function.accessorOwner = accessors.name
    function.module = module
    function.owner = owner?.nominal
    function.isStatic = accessors.isStatic
    function.parameters = accessors.parameters.map { copy($0) }
    function.resultType = kind == .getter ? accessors.type : .void
    function.nativeKey = accessors.nativeKey.map { $0 + (kind == .getter ? ".get" : ".set") }
    let isReference = owner.map { $0.nominal.isReference || $0.nominal.isClassBound } ?? true
    function.isMutating = node?.isMutating ?? (kind == .setter && !isReference && !accessors.isStatic)
    function.isRequirement = owner?.nominal.kind == .protocol && owner?.isExtension == false
    function.isThrowing = node?.isThrowing ?? false
    if kind == .setter {
      let name = node?.parameter ?? "newValue"
      let value = VariableDeclaration(name, accessors.type, isConstant: true, storage: .local, range: function.range)
      function.parameters.append(FunctionDeclaration.Parameter(label: nil, variable: value))
    }
    setAccessorBody(node, of: function, scope, owner)
    return function
  }

  private func copy(_ parameter: FunctionDeclaration.Parameter) -> FunctionDeclaration.Parameter {
    let variable = VariableDeclaration(
      parameter.variable.name, parameter.type, isConstant: true, storage: .local, range: parameter.variable.range)
    let result = FunctionDeclaration.Parameter(label: parameter.label, variable: variable)
    result.isVariadic = parameter.isVariadic
    result.builder = parameter.builder
    result.defaultSource = parameter.defaultSource
    return result
  }

  func setAccessorBody(_ node: AccessorNodes.Accessor?, of function: FunctionDeclaration, _ scope: Scope, _ owner: Owner?) {
    guard let node, let body = node.body else { return }
    let function_ = FunctionNode()
    function_.name = function.name
    function_.body = body
    function_.range = node.range
    function_.endRange = max(node.range.lowerBound, node.range.upperBound - 1)..<node.range.upperBound
    setBody(function_, of: function, scope, owner)
  }

  // MARK: Properties

  private func declareProperties(_ node: VariableNode, _ owner: Owner, _ scope: Scope) {
    for binding in node.bindings {
      guard case .variable(let name, _) = binding.pattern.kind else {
        report(.unsupported("a pattern as a property", at: binding.pattern.range))
        continue
      }
      declareProperty(name, node, binding, owner, scope)
    }
  }

  func declareProperty(_ name: Name, _ node: VariableNode, _ binding: VariableNode.Binding, _ owner: Owner, _ scope: Scope) {
    if node.modifiers.isLazy, !node.modifiers.isStatic { return declareLazy(name, node, binding, owner, scope) }
    if let wrapper = node.modifiers.customAttributes.first {
      if let accessors = binding.accessors {
        // A result builder makes the value of a computed property.
        if var getter = accessors.getter, let body = getter.body, let builder = resolve(wrapper.type, in: scope).nominal {
          getter.body = ResultBuilder(builder, range: binding.range).transformed(body)
          accessors.getter = getter
        }
        var plain = node.modifiers
        plain.customAttributes = []
        node.modifiers = plain
        return declareProperty(name, node, binding, owner, scope)
      }
      return declareWrapped(name, wrapper, node, binding, owner, scope)
    }
    let type = binding.type.map { resolve($0, in: scope) }
    let isComputed = binding.accessors.map { $0.getter != nil || $0.setter != nil } ?? (node.modifiers.nativeKey != nil)
    let property = VariableDeclaration(
      name, type ?? .error, isConstant: node.isConstant, storage: .computed, range: binding.pattern.range)
    apply(node.modifiers, to: property, owner: owner)
    property.ownership = node.modifiers.ownership
    property.hasPrivateSetter = node.modifiers.isPrivateSetter
    property.isImplicitlyUnwrapped = binding.type?.isImplicitlyUnwrapped ?? false
    property.isLazy = node.modifiers.isLazy
    if isComputed {
      if node.isConstant { report(Problem("ComputedLet", at: node.keywordRange, "'let' declarations cannot be computed properties")) }
      let accessors = Accessors(
        nodes: binding.accessors, name: name, type: property.type, parameters: [], signature: owner.signature,
        nativeKey: property.nativeKey, isStatic: property.isStatic, range: binding.range)
      (property.getter, property.setter) = declareAccessors(accessors, owner, scope)
    } else {
      declareStored(property, binding, owner, scope)
    }
    // A property of a protocol's extension may fulfil a requirement.
    let isDefault =
      owner.isExtension && (owner.nominal.kind == .protocol || owner.signature?.requirements != owner.nominal.signature?.requirements)
    if !isDefault,
      let previous = owner.nominal.members[name]?.first(where: {
        $0 is VariableDeclaration && $0.isStatic == property.isStatic && $0.module === module
      })
    {
      report(.redeclaration(name, at: property.range, previous: previous))
    }
    addMember(property, to: owner)
  }

  private func declareStored(_ property: VariableDeclaration, _ binding: VariableNode.Binding, _ owner: Owner, _ scope: Scope) {
    if property.isStatic {
      property.storage = .stored(index: 0)
      if module == nil { output.staticProperties.append(property) }
    } else if owner.isExtension {
      report(Problem("StoredInExtension", at: property.range, "extensions must not contain stored properties"))
    } else {
      property.storage = .stored(index: owner.nominal.storedProperties.count)
      owner.nominal.storedProperties.append(property)
    }
    property.isInitializedAtDeclaration = binding.value != nil
    if let value = binding.value { declareInitialValue(value, of: property, isAnnotated: binding.type != nil, owner, scope) }
    if binding.value == nil, binding.type == nil {
      report(Problem("MissingType", at: property.range, "type annotation missing in pattern"))
    }
    if !property.isConstant, standard.wrapped(property.type) != nil, binding.value == nil {
      property.initialValue = Expression(.none, property.type, property.range)
      property.isInitializedAtDeclaration = true
    }
    if let accessors = binding.accessors { declareObservers(accessors, of: property, owner, scope) }
  }

  private func declareInitialValue(
    _ value: ExpressionNode, of property: VariableDeclaration, isAnnotated: Bool, _ owner: Owner, _ scope: Scope
  ) {
    let inner = Scope(parent: scope, context: FunctionContext(.function, parent: scope.context, function: nil, resultType: nil))
    inner.nominal = owner.nominal
    inner.selfType = owner.nominal.declaredType
    let constructed = isAnnotated ? nil : constructedType(value, scope)
    if let constructed { property.type = constructed }
    if isAnnotated || constructed != nil {
      let type = property.type, signature = owner.signature
      pendingBodies.append { [unowned self] in
        withSignature(signature) { property.initialValue = self.check(value, in: inner, as: Expectation(type, .initialization)) }
      }
    } else {
      let signature = owner.signature
      let infer = { [unowned self] in
        withSignature(signature) {
          let checked = self.check(value, in: inner, as: nil)
          property.initialValue = checked
          property.type = checked.type
        }
      }
      // A property may be made by an implicit initializer, which needs the types of the others first.
      if property.isStatic || (module == nil && withSignature(signature, { probe(value, in: inner) }) == nil) {
        pendingStatics.append(infer)
      } else {
        infer()
      }
    }
  }

  /// The type of `Name()` or `[Name()]` where the name is a type of the block, whose initializers may not be known yet.
  private func constructedType(_ value: ExpressionNode, _ scope: Scope) -> Type? {
    switch value.kind {
    case .call(let callee, _):
      guard case .name(let name, nil, nil) = callee.kind, case .type(let type)? = lookup(name, in: scope), type.nominal?.module == nil,
        type.nominal?.members.declares("init") == false
      else { return nil }
      return type
    case .array(let elements): return elements.first.flatMap { constructedType($0, scope) }.map { standard.arrayType($0) }
    default: return nil
    }
  }

  private func declareObservers(_ nodes: AccessorNodes, of property: VariableDeclaration, _ owner: Owner, _ scope: Scope) {
    declareObserverFunctions(nodes, of: property, owner, scope)
    pendingStatics.append { [unowned self] in addObservingSetter(to: property, owner.nominal) }
  }

  /// The functions that run before and after a variable changes.
  func declareObserverFunctions(_ nodes: AccessorNodes, of property: VariableDeclaration, _ owner: Owner?, _ scope: Scope) {
    for (node, defaultName, isBefore) in [(nodes.willSet, "newValue" as Name, true), (nodes.didSet, "oldValue", false)] {
      guard let node else { continue }
      let function = FunctionDeclaration(isBefore ? "willSet" : "didSet", kind: .setter, range: node.range)
      function.signature = owner?.signature
      function.accessorOwner = property.name
      function.owner = owner?.nominal
      function.isStatic = property.isStatic
      function.isFinal = true
      function.isMutating = owner.map { !$0.nominal.isReference && !property.isStatic } ?? false
      let value = VariableDeclaration(node.parameter ?? defaultName, property.type, isConstant: true, storage: .local, range: node.range)
      function.parameters = [FunctionDeclaration.Parameter(label: nil, variable: value)]
      setAccessorBody(node, of: function, scope, owner)
      if isBefore { property.willSet = function } else { property.didSet = function }
    }
  }

  // MARK: Enum cases

  private func declareCase(_ node: EnumCaseNode, _ owner: Owner, _ scope: Scope) {
    let function = FunctionDeclaration(node.name, kind: .enumCase, resultType: owner.nominal.declaredType, range: node.range)
    function.signature = owner.signature
    apply(ModifierNodes(), to: function, owner: owner)
    function.isStatic = true
    function.enumCaseIndex = owner.nominal.cases.count
    function.parameters = node.payload.map { declareParameter($0, scope) }
    if let previous = owner.nominal.members[node.name]?.first { report(.redeclaration(node.name, at: node.range, previous: previous)) }
    owner.nominal.cases.append(.init(name: node.name, constructor: function, rawValue: nil, isIndirect: node.isIndirect))
    owner.nominal.members[node.name, default: []].append(function)
    if let raw = node.rawValue, let type = owner.nominal.rawType {
      owner.nominal.cases[function.enumCaseIndex].rawValue = check(raw, in: scope, as: Expectation(type, .initialization))
    }
  }
}
