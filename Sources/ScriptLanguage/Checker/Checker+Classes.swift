/// What inheritance brings: overridden members, inherited initializers, the functions behind properties of objects.
extension Checker {
  /// Completes types whose members are declared, superclasses before subclasses.
  func finishInheritance(_ items: [PendingNominal]) {
    var done: Set<NominalDeclaration> = []
    func visit(_ item: PendingNominal) {
      guard done.insert(item.declaration).inserted else { return }
      if let superclass = item.declaration.superclass?.nominal, let parent = items.first(where: { $0.declaration === superclass }) {
        visit(parent)
      }
      finish(item)
    }
    for item in items { visit(item) }
  }

  /// Checks the superclass of a class and links what its members override.
  func linkOverrides(_ item: PendingNominal) {
    let declaration = item.declaration
    guard declaration.kind == .class, module == nil else { return }
    if let superclass = declaration.superclass, let node = item.node.inherited.first { checkSuperclass(superclass, of: declaration, node) }
    let members = declaration.members.values.flatMap { $0 }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    for member in members { linkOverride(member, declaration) }
  }

  /// Completes what depends on the types of properties that have no annotation.
  func finishProperties(of declaration: NominalDeclaration) {
    if declaration.isScriptClass {
      for property in declaration.storedProperties where property.fieldGetter == nil { addFieldAccessors(to: property, declaration) }
    }
    guard module == nil else { return }
    for case let function as FunctionDeclaration in declaration.members["init"] ?? [] where function.isMemberwise {
      for parameter in function.parameters {
        guard let property = declaration.storedProperties.first(where: { $0.name == parameter.variable.name }) else { continue }
        parameter.variable.type = property.type
      }
    }
  }

  private func checkSuperclass(_ superclass: Type, of declaration: NominalDeclaration, _ node: TypeNode) {
    guard let parent = superclass.nominal, parent.kind == .class else {
      if superclass != .error {
        report(Problem("BadSuperclass", at: node.range, "inheritance from non-protocol, non-class type '\(superclass)'"))
      }
      declaration.superclass = nil
      return
    }
    if parent.nativeKey != nil {
      report(.unsupported("a subclass of '\(parent.name)'", at: node.range))
      declaration.superclass = nil
    } else if parent.isFinal {
      report(Problem("FinalSuperclass", at: declaration.range, "inheritance from a final class '\(parent.name)'"))
    }
    var current: NominalDeclaration? = parent
    while let here = current {
      if here === declaration {
        report(Problem("CircularInheritance", at: declaration.range, "'\(declaration.name)' inherits from itself"))
        declaration.superclass = nil
        return
      }
      current = here.superclass?.nominal
    }
  }

  private func linkOverride(_ member: Declaration, _ declaration: NominalDeclaration) {
    guard !(member is NominalDeclaration), (member as? FunctionDeclaration)?.kind != .enumCase else { return }
    let function = member as? FunctionDeclaration
    guard let found = overridden(by: member, declaration) else {
      if member.isMarkedOverride { reportNothingOverridden(member) }
      return
    }
    let isInitializer = function?.kind == .initializer
    let isRequired = isInitializer && (found as? FunctionDeclaration)?.isRequired ?? false
    if !member.isMarkedOverride, !(isRequired && function?.isRequired ?? false) {
      report(
        Problem("MissingOverride", at: member.range, "overriding declaration requires an 'override' keyword")
          .note("overridden declaration is here", at: found.range))
    }
    if found.isFinal, !isInitializer {
      report(Problem("FinalOverride", at: member.range, "\(word(for: member)) overrides a 'final' \(word(for: found))"))
    }
    switch (member, found) {
    case (let own as FunctionDeclaration, let base as FunctionDeclaration): own.overridden = base
    case (let own as SubscriptDeclaration, let base as SubscriptDeclaration): own.overridden = base
    case (let own as VariableDeclaration, let base as VariableDeclaration): override(own, base, declaration)
    default: break
    }
  }

  private func word(for member: Declaration) -> String {
    switch member {
    case is VariableDeclaration: member.isStatic ? "class property" : "property"
    case is SubscriptDeclaration: "subscript"
    default: member.isStatic ? "class method" : "instance method"
    }
  }

  private func reportNothingOverridden(_ member: Declaration) {
    let text =
      switch member {
      case is VariableDeclaration: "property does not override any property from its superclass"
      case is SubscriptDeclaration: "subscript does not override any subscript from its superclass"
      case let function as FunctionDeclaration where function.kind == .initializer:
        "initializer does not override a designated initializer from its superclass"
      default: "method does not override any method from its superclass"
      }
    report(Problem("NothingOverridden", at: member.range, text))
  }

  /// The nearest member of a superclass with the same name, labels and types.
  private func overridden(by member: Declaration, _ declaration: NominalDeclaration) -> Declaration? {
    var superclass = declaration.superclass
    while case .nominal(let nominal, let arguments)? = superclass {
      let substitution = Substitution(signature: nominal.signature, types: arguments)
      for candidate in nominal.members[member.name] ?? [] where candidate.isStatic == member.isStatic {
        if matches(member, candidate, substitution) { return candidate }
      }
      superclass = nominal.superclass?.substituting(substitution)
    }
    return nil
  }

  private func matches(_ own: Declaration, _ base: Declaration, _ substitution: Substitution) -> Bool {
    func same(
      _ one: [FunctionDeclaration.Parameter], _ other: [FunctionDeclaration.Parameter], _ ownSignature: GenericSignature?,
      _ baseSignature: GenericSignature?
    ) -> Bool {
      guard one.count == other.count else { return false }
      // Generic parameters of the member itself correspond by position.
      let outer = substitution.types.count
      var types = substitution.types
      if let baseSignature, let ownSignature, baseSignature.parameters.count > outer {
        let ownOuter = own.owner?.signature?.parameters.count ?? 0
        types += ownSignature.parameters.dropFirst(ownOuter).map { .parameter($0) }
      }
      let all = Substitution(signature: baseSignature ?? substitution.signature, types: types)
      return zip(one, other).allSatisfy { $0.label == $1.label && $0.type == $1.type.substituting(all) }
    }
    switch (own, base) {
    case (let own as FunctionDeclaration, let base as FunctionDeclaration):
      guard own.kind == base.kind, own.kind != .initializer || !base.isConvenience else { return false }
      return same(own.parameters, base.parameters, own.signature, base.signature)
    case (let own as SubscriptDeclaration, let base as SubscriptDeclaration):
      return same(own.parameters, base.parameters, own.signature, base.signature)
    case (is VariableDeclaration, is VariableDeclaration): return true
    default: return false
    }
  }

  // MARK: Properties

  private func override(_ own: VariableDeclaration, _ base: VariableDeclaration, _ declaration: NominalDeclaration) {
    own.overridden = base
    if let root = own.root as? VariableDeclaration, case .stored = root.storage {
      root.isOverridden = true
      if let owner = root.owner, !output.types.contains(owner) {
        report(.unsupported("overriding a stored property of a class of an earlier block", at: own.range))
      }
    }
    guard case .stored = own.storage, !own.isStatic else { return }
    guard own.willSet != nil || own.didSet != nil else {
      report(Problem("StoredOverride", at: own.range, "cannot override with a stored property '\(own.name)'"))
      return
    }
    // Observers on an inherited property: the property itself stays where it is.
    declaration.storedProperties.removeAll { $0 === own }
    for (index, property) in declaration.storedProperties.enumerated() { property.storage = .stored(index: index) }
    own.storage = .computed
    addObservingOverride(own, base, declaration)
  }

  private func addObservingOverride(_ own: VariableDeclaration, _ base: VariableDeclaration, _ declaration: NominalDeclaration) {
    guard let superclass = declaration.superclass else { return }
    let place = own.range
    let substitution = Substitution(
      signature: base.getter?.signature ?? base.owner?.signature, types: ancestor(of: declaration, declaring: base)?.arguments ?? [])
    let getter = accessorFunction(.getter, own, declaration)
    let receiver = getter.selfVariable ?? selfVariable(declaration)
    let read = Expression(
      .property(base: Expression(.superReference(receiver), superclass, place), base, substitution), own.type, place)
    getter.bodySource = BodySource(.init(statements: [Statement(.return(read), place)], captures: []))
    own.getter = getter
    let setter = accessorFunction(.setter, own, declaration)
    guard let setterSelf = setter.selfVariable, let value = setter.parameters.last?.variable else { return }
    let object = Expression(.superReference(setterSelf), superclass, place)
    setter.bodySource = BodySource(
      .init(
        statements: observing(
          own, self: setterSelf, value: value, old: Expression(.property(base: object, base, substitution), own.type, place),
          target: Place(root: .object(object), steps: [(.property(base, substitution), own.type, place)], type: own.type, range: place)),
        captures: []))
    own.setter = setter
  }

  private func ancestor(of declaration: NominalDeclaration, declaring member: Declaration) -> Type? {
    var current = declaration.superclass
    while case .nominal(let nominal, let arguments)? = current {
      if nominal === member.owner { return current }
      current = nominal.superclass?.substituting(Substitution(signature: nominal.signature, types: arguments))
    }
    return nil
  }

  private func selfVariable(_ declaration: NominalDeclaration, isConstant: Bool = true) -> VariableDeclaration {
    VariableDeclaration("self", declaration.declaredType, isConstant: isConstant, storage: .local, range: declaration.range)
  }

  private func accessorFunction(
    _ kind: FunctionDeclaration.Kind, _ property: VariableDeclaration, _ declaration: NominalDeclaration
  ) -> FunctionDeclaration {
    let function = FunctionDeclaration(
      kind == .getter ? property.name : "$set", kind: kind, resultType: kind == .getter ? property.type : .void, range: property.range)
    function.signature = declaration.signature
    function.accessorOwner = property.name
    function.owner = declaration
    function.isStatic = property.isStatic
    function.isMutating = kind == .setter && !declaration.isReference && !property.isStatic
    if !property.isStatic { function.selfVariable = selfVariable(declaration, isConstant: !function.isMutating) }
    if kind == .setter {
      let value = VariableDeclaration("newValue", property.type, isConstant: true, storage: .local, range: property.range)
      function.parameters = [FunctionDeclaration.Parameter(label: nil, variable: value)]
    }
    return function
  }

  /// The statements of a setter that tells observers.
  func observing(
    _ property: VariableDeclaration, self receiver: VariableDeclaration?, value: VariableDeclaration, old: Expression, target: Place
  ) -> [Statement] {
    let range = property.range
    var statements: [Statement] = []
    let before = VariableDeclaration("oldValue", property.type, isConstant: true, storage: .local, range: range)
    let newValue = Expression(.variable(value), property.type, range)
    func notify(_ observer: FunctionDeclaration, _ argument: Expression) -> Statement {
      var passed: Argument?
      if let receiver {
        passed =
          observer.isMutating
          ? .inout(Place(root: .variable(receiver), steps: [], type: receiver.type, range: range))
          : .value(Expression(.variable(receiver), receiver.type, range))
      }
      let call = Call(
        function: observer, substitution: observer.signature?.identity ?? .empty, dispatch: .direct, receiver: passed,
        arguments: [.value(argument)])
      return Statement(.expression(Expression(.call(call), .void, range)), range)
    }
    if property.didSet != nil {
      statements.append(Statement(.binding(Pattern(.variable(before), property.type, range), old), range))
    }
    if let willSet = property.willSet { statements.append(notify(willSet, newValue)) }
    statements.append(Statement(.expression(Expression(.assign(target, newValue), .void, range)), range))
    if let didSet = property.didSet { statements.append(notify(didSet, Expression(.variable(before), property.type, range))) }
    return statements
  }

  /// The property past its observers and overrides.
  private func field(of property: VariableDeclaration) -> VariableDeclaration {
    let field = VariableDeclaration(property.name, property.type, isConstant: false, storage: property.storage, range: property.range)
    field.owner = property.owner
    field.ownership = property.ownership
    field.isDirectAccess = true
    return field
  }

  /// Gives an observed property the setter that tells its observers.
  func addObservingSetter(to property: VariableDeclaration, _ declaration: NominalDeclaration) {
    guard case .stored = property.storage else { return }
    let setter = accessorFunction(.setter, property, declaration)
    guard let value = setter.parameters.last?.variable else { return }
    let range = property.range
    let statements: [Statement]
    if let receiver = setter.selfVariable {
      statements = observingStatements(property, declaration, receiver, value)
    } else {
      let old = Expression(.property(base: nil, property, .empty), property.type, range)
      let target = Place(root: .staticProperty(property, .empty), steps: [], type: property.type, range: range)
      statements = observing(property, self: nil, value: value, old: old, target: target)
    }
    setter.bodySource = BodySource(.init(statements: statements, captures: []))
    for observer in [property.willSet, property.didSet] { observer?.parameters.last?.variable.type = property.type }
    property.setter = setter
  }

  private func observingStatements(
    _ property: VariableDeclaration, _ declaration: NominalDeclaration, _ receiver: VariableDeclaration, _ value: VariableDeclaration
  ) -> [Statement] {
    let range = property.range
    let field = field(of: property)
    let whole = Expression(.variable(receiver), receiver.type, range)
    let types = declaration.signature?.identity ?? .empty
    return observing(
      property, self: receiver, value: value, old: Expression(.property(base: whole, field, types), property.type, range),
      target: Place(
        root: declaration.isReference ? .object(whole) : .variable(receiver), steps: [(.property(field, types), property.type, range)],
        type: property.type, range: range))
  }

  /// Functions that read and write a stored property, for subclasses that override it.
  private func addFieldAccessors(to property: VariableDeclaration, _ declaration: NominalDeclaration) {
    let range = property.range
    let field = field(of: property)
    let types = declaration.signature?.identity ?? .empty
    let getter = accessorFunction(.getter, property, declaration)
    let setter = accessorFunction(.setter, property, declaration)
    guard let reader = getter.selfVariable, let writer = setter.selfVariable, let value = setter.parameters.last?.variable else { return }
    let read = Expression(.property(base: Expression(.variable(reader), reader.type, range), field, types), property.type, range)
    getter.bodySource = BodySource(.init(statements: [Statement(.return(read), range)], captures: []))
    let target = Place(
      root: .object(Expression(.variable(writer), writer.type, range)), steps: [(.property(field, types), property.type, range)],
      type: property.type, range: range)
    let write = Expression(.assign(target, Expression(.variable(value), property.type, range)), .void, range)
    setter.bodySource = BodySource(.init(statements: [Statement(.expression(write), range)], captures: []))
    property.fieldGetter = getter
    property.fieldSetter = setter
  }

  // MARK: Initializers

  /// Gives a class the initializers that it has without writing them.
  func addClassInitializers(to declaration: NominalDeclaration) {
    let own = (declaration.members["init"] ?? []).compactMap { $0 as? FunctionDeclaration }
    let designated = own.filter { !$0.isConvenience }
    guard let superclass = declaration.superclass, let parent = superclass.nominal else {
      if own.isEmpty, checkInitialValues(of: declaration) { addPlainInitializer(to: declaration) }
      return
    }
    let inherited = (parent.members["init"] ?? []).compactMap { $0 as? FunctionDeclaration }.filter { !$0.isConvenience }
    if designated.isEmpty {
      guard checkInitialValues(of: declaration) else { return }
      for base in inherited where !own.contains(where: { $0.overridden === base }) { inherit(base, superclass, declaration) }
      declaration.inheritsInitializers = true
      return
    }
    for base in inherited where base.isRequired && !own.contains(where: { $0.overridden === base }) {
      report(
        Problem(
          "MissingRequired", at: declaration.range,
          "'required' initializer '\(base.fullName)' must be provided by subclass of '\(parent.name)'"))
    }
    declaration.inheritsInitializers = inherited.allSatisfy { base in own.contains { $0.overridden === base } }
  }

  private func checkInitialValues(of declaration: NominalDeclaration) -> Bool {
    let missing = declaration.storedProperties.filter { !$0.isInitializedAtDeclaration }
    guard !missing.isEmpty else { return true }
    var problem = Problem("NoInitializers", at: declaration.range, "class '\(declaration.name)' has no initializers")
    for property in missing {
      problem = problem.note(
        "stored property '\(property.name)' without initial value prevents synthesized initializers", at: property.range)
    }
    report(problem)
    return false
  }

  private func initializer(of declaration: NominalDeclaration, _ statements: (VariableDeclaration) -> [Statement]) -> FunctionDeclaration {
    let function = FunctionDeclaration("init", kind: .initializer, resultType: declaration.declaredType, range: declaration.range)
    apply(ModifierNodes(), to: function, owner: Owner(nominal: declaration, signature: declaration.signature))
    function.signature = declaration.signature
    let receiver = selfVariable(declaration)
    function.selfVariable = receiver
    function.bodySource = BodySource(.init(statements: statements(receiver), captures: []))
    return function
  }

  /// The `init()` of a class without superclass whose properties all have values, which subclasses may override.
  func addRootInitializer(to declaration: NominalDeclaration) {
    guard declaration.isScriptClass, module == nil, declaration.superclass == nil, declaration.members["init"]?.isEmpty ?? true,
      declaration.storedProperties.allSatisfy(\.isInitializedAtDeclaration)
    else { return }
    addPlainInitializer(to: declaration)
  }

  private func addPlainInitializer(to declaration: NominalDeclaration) {
    declaration.members["init", default: []].append(initializer(of: declaration) { _ in [] })
  }

  /// An initializer of the superclass as one of this class.
  private func inherit(_ base: FunctionDeclaration, _ superclass: Type, _ declaration: NominalDeclaration) {
    let substitution = Substitution(signature: base.signature, types: superclass.arguments)
    let range = declaration.range
    let parameters = base.parameters.map { parameter in
      let variable = VariableDeclaration(
        parameter.variable.name, parameter.type.substituting(substitution), isConstant: !parameter.isInout, storage: .local, range: range)
      let copy = FunctionDeclaration.Parameter(label: parameter.label, variable: variable)
      copy.isInout = parameter.isInout
      copy.isVariadic = parameter.isVariadic
      copy.isAutoclosure = parameter.isAutoclosure
      copy.defaultSource = parameter.defaultSource
      return copy
    }
    let function = initializer(of: declaration) { receiver in
      [Statement(.expression(superCall(base, superclass, receiver, parameters, range)), range)]
    }
    function.parameters = parameters
    function.isFailable = base.isFailable
    function.isThrowing = base.isThrowing
    function.isRequired = base.isRequired
    function.overridden = base
    if base.isFailable { function.resultType = standard.optionalType(declaration.declaredType) }
    declaration.members["init", default: []].append(function)
  }

  private func superCall(
    _ base: FunctionDeclaration, _ superclass: Type, _ receiver: VariableDeclaration, _ parameters: [FunctionDeclaration.Parameter],
    _ range: Range<Int>
  ) -> Expression {
    let arguments = parameters.map { parameter -> Argument in
      let variable = parameter.variable
      return parameter.isInout
        ? .inout(Place(root: .variable(variable), steps: [], type: variable.type, range: range))
        : .value(Expression(.variable(variable), variable.type, range))
    }
    let call = Call(
      function: base, substitution: Substitution(signature: base.signature, types: superclass.arguments), dispatch: .direct,
      receiver: .value(Expression(.superReference(receiver), superclass, range)), arguments: arguments)
    return Expression(.call(call), .void, range)
  }

  /// The statements of a designated initializer with the call of `super.init()` that Swift adds at the end.
  func completed(_ statements: [Statement], _ function: FunctionDeclaration, _ context: FunctionContext, end: Range<Int>) -> [Statement] {
    guard let owner = function.owner, owner.kind == .class, owner.nativeKey == nil else { return statements }
    if context.delegatesToSelf {
      if !function.isConvenience {
        report(
          Problem(
            "DesignatedDelegates", at: function.range,
            "designated initializer for '\(owner.name)' cannot delegate (with 'self.init'); did you mean this to be a convenience initializer?"
          ))
      }
      return statements
    }
    if function.isConvenience {
      if !problems.contains(where: { $0.severity == .error }) {
        report(Problem("NoDelegation", at: end, "'self.init' isn't called on all paths before returning from initializer"))
      }
      return statements
    }
    guard let superclass = owner.superclass, let parent = superclass.nominal, !context.callsSuperInitializer,
      let receiver = function.selfVariable
    else { return statements }
    let candidates = (parent.members["init"] ?? []).compactMap { $0 as? FunctionDeclaration }.filter { !$0.isConvenience }
    guard let base = candidates.first(where: { $0.parameters.allSatisfy { $0.defaultSource != nil || $0.isVariadic } }) else {
      report(Problem("MissingSuperInit", at: end, "'super.init' isn't called on all paths before returning from initializer"))
      return statements
    }
    let call = Call(
      function: base, substitution: Substitution(signature: base.signature, types: superclass.arguments), dispatch: .direct,
      receiver: .value(Expression(.superReference(receiver), superclass, end)), arguments: base.parameters.map { .defaultValue($0) })
    return statements + [Statement(.expression(Expression(.call(call), .void, end)), end)]
  }
}
