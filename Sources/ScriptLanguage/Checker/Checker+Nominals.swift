/// From types as written to declarations, in passes, because they may refer to each other in any order.
extension Checker {
  /// A type whose declaration is being read.
  struct PendingNominal {
    var declaration: NominalDeclaration
    var node: NominalNode
    var scope: Scope
  }

  /// Declares the types, aliases and extensions among statements: names, generics, inheritance, members.
  ///
  /// - Parameter declareFunctions: declares the functions beside the types, which the values of properties may call.
  /// - Returns: where the members of each type and extension among the statements belong.
  @discardableResult
  func declareTypes(_ statements: [StatementNode], in scope: Scope, declareFunctions: () -> Void = {}) -> [Container?] {
    var pending: [PendingNominal] = []
    for statement in statements {
      if case .nominal(let node) = statement.kind { declareName(node, scope, owner: nil, &pending) }
    }
    refreshStandardTypes()
    for statement in statements {
      if case .extension(let node) = statement.kind { declareNestedNames(of: node, in: scope, &pending) }
    }
    declareGenerics(pending)
    declareAliases(statements, in: scope)
    for item in pending { declareAssociatedTypes(item.node.members, of: item.declaration) }
    for item in pending where item.declaration.kind == .protocol { declareInheritance(item) }
    for item in pending where item.declaration.kind == .protocol && module == nil { checkRefinement(of: item.declaration) }
    for item in pending where item.declaration.kind != .protocol { declareRequirements(item) }
    for item in pending { declareMemberTypes(item.node.members, of: item.declaration, in: item.scope) }
    var containers: [Container?] = []
    var extensions: [PendingExtension] = []
    for statement in statements {
      switch statement.kind {
      case .nominal(let node):
        guard let item = pending.first(where: { $0.node === node }) else { continue }
        let owner = Owner(nominal: item.declaration, signature: item.declaration.signature)
        containers.append(Container(owner: owner, scope: item.scope))
      case .extension(let node):
        guard let item = openExtension(node, scope) else {
          containers.append(nil)
          continue
        }
        extensions.append(item)
        containers.append(Container(owner: Owner(nominal: item.nominal, signature: item.signature, isExtension: true), scope: item.scope))
      default: break
      }
    }
    for item in pending where item.declaration.kind != .protocol { declareInheritance(item) }
    for item in extensions { declareInheritance(item) }
    for item in pending { addEquality(item) }
    for item in pending where item.declaration.kind == .protocol { flattenInheritance(of: item.declaration) }
    for item in pending { flattenConformances(of: item.declaration) }
    for item in extensions { flattenConformances(of: item.nominal) }
    for item in pending {
      let owner = Owner(nominal: item.declaration, signature: item.declaration.signature)
      withSignature(owner.signature) { declareMembers(item.node.members, owner, item.scope) }
    }
    for item in extensions {
      let owner = Owner(nominal: item.nominal, signature: item.signature, isExtension: true)
      withSignature(owner.signature) { declareMembers(item.node.members, owner, item.scope) }
    }
    for item in pending { addRootInitializer(to: item.declaration) }
    for item in pending where item.node.modifiers.isIndirect {
      for index in item.declaration.cases.indices { item.declaration.cases[index].isIndirect = true }
    }
    for item in pending where module == nil { checkContainment(of: item.declaration) }
    for item in pending { linkOverrides(item) }
    finishInheritance(pending)
    for item in pending {
      synthesizeEnum(item.declaration, in: item.scope)
    }
    for item in pending { synthesizeCoding(item.declaration, in: item.scope) }
    if module == nil {
      // A nested type may be an associated type of the type around it.
      for item in pending.reversed() { inferAssociatedTypes(of: item.declaration) }
      for item in extensions { inferAssociatedTypes(byExtensionOf: item.nominal) }
    }
    declareFunctions()
    let statics = pendingStatics
    pendingStatics = []
    statics.forEach { $0() }
    for item in pending { finishProperties(of: item.declaration) }
    for item in pending where module == nil { checkConformances(of: item.declaration, at: item.node) }
    return containers
  }

  // MARK: Names and generics

  private func declareName(_ node: NominalNode, _ scope: Scope, owner: NominalDeclaration?, _ pending: inout [PendingNominal]) {
    let declaration = NominalDeclaration(node.name, kind: node.kind, range: node.nameRange)
    apply(node.modifiers, to: declaration, owner: nil)
    declaration.owner = owner
    declaration.primaryAssociatedTypes = node.primaryAssociatedTypes
    declaration.isDynamicMemberLookup = node.modifiers.isDynamicMemberLookup
    if node.modifiers.isDynamicMemberLookup { hasDynamicMembers = true }
    declaration.isNever = module != nil && node.name == "Never"
    if let owner, module == nil, owner.module != nil || isEarlier(owner) {
      environment.extensionMembers[owner, default: [:]][node.name, default: []].append(declaration)
    } else if let owner {
      owner.members[node.name, default: []].append(declaration)
    } else {
      declareTopLevel(declaration, in: scope)
    }
    let inner = Scope(parent: scope, context: scope.context)
    inner.nominal = declaration
    pending.append(PendingNominal(declaration: declaration, node: node, scope: inner))
    output.types.append(declaration)
    for case .nominal(let nested) in node.members { declareName(nested, inner, owner: declaration, &pending) }
  }

  /// The types that an extension adds inside another type.
  private func declareNestedNames(of node: ExtensionNode, in scope: Scope, _ pending: inout [PendingNominal]) {
    let nested = node.members.compactMap { if case .nominal(let nested) = $0 { nested } else { nil } }
    guard !nested.isEmpty else { return }
    let saved = problems
    defer { problems = saved }
    guard let nominal = extendedNominal(node.extended, scope) else { return }
    let inner = Scope(parent: scope, context: scope.context)
    inner.nominal = nominal
    for item in nested { declareName(item, inner, owner: nominal, &pending) }
  }

  private func declareTopLevel(_ declaration: NominalDeclaration, in scope: Scope) {
    if let previous = scope.names[declaration.name]?.last {
      report(.redeclaration(declaration.name, at: declaration.range, previous: previous))
    }
    scope.declare(declaration)
  }

  private func declareGenerics(_ pending: [PendingNominal]) {
    for item in pending {
      let declaration = item.declaration
      if declaration.kind == .protocol {
        let parameter = GenericParameter("Self")
        declaration.signature = GenericSignature(
          parameters: [parameter], requirements: [.conformance(.parameter(parameter), declaration)], outerCount: 0)
        environment.protocolOfSelf[parameter] = declaration
      } else if !item.node.generics.parameters.isEmpty || declaration.owner?.signature != nil {
        let own = item.node.generics.parameters.map { GenericParameter($0.name) }
        let outer = declaration.owner?.signature?.parameters ?? []
        declaration.signature = GenericSignature(parameters: outer + own, requirements: [], outerCount: outer.count)
        for parameter in own { item.scope.types[parameter.name] = .parameter(parameter) }
      }
      item.scope.selfType = declaration.declaredType
      item.scope.signature = declaration.signature
      if declaration.owner != nil, case .struct = declaration.kind {}
    }
  }

  /// Declares aliases, which may refer to each other in any order.
  private func declareAliases(_ statements: [StatementNode], in scope: Scope) {
    var rest = statements.compactMap { if case .typeAlias(let node) = $0.kind { node } else { nil } }
    isDeclaringMemberTypes = true
    defer { isDeclaringMemberTypes = false }
    while !rest.isEmpty {
      let later = rest.filter { node in
        let saved = problems
        let before = scope.names[node.name]
        declareAlias(node, in: scope)
        guard problems.count > saved.count else { return false }
        problems = saved
        scope.names[node.name] = before
        return true
      }
      guard later.count < rest.count else { return later.forEach { declareAlias($0, in: scope) } }
      rest = later
    }
  }

  private func declareAlias(_ node: TypeAliasNode, in scope: Scope) {
    let alias = TypeAliasDeclaration(node.name, range: node.range)
    alias.module = module
    let inner = Scope(parent: scope, context: scope.context)
    alias.signature = node.generics.parameters.isEmpty ? nil : signature(node.generics, outer: nil, scope: inner)
    alias.type = resolve(node.type, in: inner)
    scope.declare(alias)
  }

  private func declareMemberTypes(_ members: [MemberNode], of nominal: NominalDeclaration, in scope: Scope) {
    isDeclaringMemberTypes = true
    defer { isDeclaringMemberTypes = false }
    withSignature(scope.signature) {
      for case .typeAlias(let node) in members { setTypeMember(node.name, resolve(node.type, in: scope), of: nominal) }
    }
  }

  private func declareAssociatedTypes(_ members: [MemberNode], of nominal: NominalDeclaration) {
    for case .associatedType(let node) in members { nominal.associatedTypes.append(node.name) }
  }

  private func declareRequirements(_ item: PendingNominal) {
    guard let signature = item.declaration.signature else { return }
    withSignature(signature) {
      for node in item.node.generics.parameters {
        if let inherited = node.inherited, let type = item.scope.types[node.name] {
          add(inherited, to: signature, subject: type, item.scope)
        }
      }
      addRequirements(item.node.generics.requirements, to: signature, item.scope)
    }
  }

  private func setTypeMember(_ name: Name, _ type: Type, of nominal: NominalDeclaration) {
    if nominal.module === module {
      nominal.typeMembers[name] = type
    } else {
      environment.addedTypeMembers[nominal, default: [:]][name] = type
    }
  }

  // MARK: Inheritance

  private func declareInheritance(_ item: PendingNominal) {
    let declaration = item.declaration
    withSignature(declaration.signature) {
      if declaration.kind == .protocol, let signature = declaration.signature {
        addRequirements(item.node.generics.requirements, to: signature, item.scope)
      }
      for (index, node) in item.node.inherited.enumerated() { inherit(node, at: index, declaration, item.scope) }
      for node in item.node.members {
        if case .associatedType(let associated) = node, let signature = declaration.signature {
          for bound in associated.inherited {
            add(bound, to: signature, subject: .member(declaration.declaredType, associated.name), item.scope)
          }
          addRequirements(associated.requirements, to: signature, item.scope)
          if let type = associated.defaultType { declaration.associatedDefaults[associated.name] = resolve(type, in: item.scope) }
        }
      }
    }
  }

  private func addRequirements(_ requirements: [GenericNodes.Requirement], to signature: GenericSignature, _ scope: Scope) {
    for requirement in requirements {
      switch requirement {
      case .conformance(let subject, let constraint): add(constraint, to: signature, subject: resolve(subject, in: scope), scope)
      case .sameType(let one, let other):
        signature.requirements.append(.sameType(resolve(one, in: scope), resolve(other, in: scope)))
      }
    }
  }

  private func inherit(_ node: TypeNode, at index: Int, _ declaration: NominalDeclaration, _ scope: Scope) {
    if case .name(let name, _) = node.kind, name == "Sendable" || name == "AnyObject" || name == "Copyable" || name == "class" {
      if name == "AnyObject" || name == "class" { declaration.isClassBound = true }
      return
    }
    if index == 0, declaration.kind == .class || declaration.kind == .enum, !namesProtocol(node, scope) {
      let type = resolve(node, in: scope)
      if declaration.kind == .enum {
        declaration.rawType = type
      } else if inherits(type, from: declaration) {
        report(Problem("CyclicInheritance", at: node.range, "'\(declaration.name)' inherits from itself"))
      } else {
        declaration.superclass = type
      }
      return
    }
    for proto in protocols(node, in: scope) where !declaration.conformances.contains(where: { $0.protocol === proto }) {
      declaration.conformances.append(Conformance(proto))
      if declaration.kind == .protocol, proto.isClassBound { declaration.isClassBound = true }
    }
  }

  /// Whether a class is another one, or below it.
  private func inherits(_ type: Type, from declaration: NominalDeclaration) -> Bool {
    var type: Type? = type
    while let nominal = type?.nominal {
      if nominal === declaration { return true }
      type = nominal.superclass
    }
    return false
  }

  private func namesProtocol(_ node: TypeNode, _ scope: Scope) -> Bool {
    switch node.kind {
    case .composition: true
    case .member: if case .existential = probeType(node, scope) { true } else { false }
    case .name(let name, _):
      switch lookup(name, in: scope) {
      case .genericType(let found): (found as? NominalDeclaration)?.kind == .protocol
      case .type(.existential): true
      default: false
      }
    default: false
    }
  }

  private func probeType(_ node: TypeNode, _ scope: Scope) -> Type {
    let saved = problems
    defer { problems = saved }
    return resolve(node, in: scope)
  }

  private func flattenInheritance(of proto: NominalDeclaration) {
    for conformance in proto.conformances { addInherited(of: conformance.protocol, to: proto, conditions: []) }
  }

  private func flattenConformances(of nominal: NominalDeclaration) {
    for conformance in allConformances(of: nominal) {
      addInherited(of: conformance.protocol, to: nominal, conditions: conformance.conditions)
    }
  }

  private func addInherited(of proto: NominalDeclaration, to nominal: NominalDeclaration, conditions: [GenericSignature.Requirement]) {
    for inherited in proto.conformances where inherited.protocol !== nominal {
      if allConformances(of: nominal).contains(where: { $0.protocol === inherited.protocol }) { continue }
      addConformance(Conformance(inherited.protocol, conditions: conditions), to: nominal)
      addInherited(of: inherited.protocol, to: nominal, conditions: conditions)
    }
  }

  private func addConformance(_ conformance: Conformance, to nominal: NominalDeclaration) {
    if nominal.module === module {
      nominal.conformances.append(conformance)
    } else {
      environment.addedConformances[nominal, default: []].append(conformance)
    }
  }

  // MARK: Extensions

  struct PendingExtension {
    var nominal: NominalDeclaration
    var node: ExtensionNode
    var scope: Scope
    var signature: GenericSignature?
  }

  private func openExtension(_ node: ExtensionNode, _ scope: Scope) -> PendingExtension? {
    guard let nominal = extendedNominal(node.extended, scope) else { return nil }
    let inner = Scope(parent: scope, context: scope.context)
    inner.nominal = nominal
    inner.selfType = nominal.declaredType
    for parameter in nominal.signature?.parameters ?? [] where nominal.kind != .protocol {
      inner.types[parameter.name] = .parameter(parameter)
    }
    var signature = nominal.signature
    if let outer = nominal.signature {
      // Even without `where` an extension of its own keeps what it adds apart.
      let extended = GenericSignature(parameters: outer.parameters, requirements: outer.requirements, outerCount: outer.outerCount)
      if case .name(_, let arguments) = node.extended.kind, !arguments.isEmpty {
        for (parameter, argument) in zip(outer.parameters, arguments) {
          extended.requirements.append(.sameType(.parameter(parameter), resolve(argument, in: scope)))
        }
      }
      if case .array(let element) = node.extended.kind, let parameter = outer.parameters.first {
        extended.requirements.append(.sameType(.parameter(parameter), resolve(element, in: scope)))
      }
      signature = extended
    }
    inner.signature = signature
    declareMemberTypes(node.members, of: nominal, in: inner)
    return PendingExtension(nominal: nominal, node: node, scope: inner, signature: signature)
  }

  private func extendedNominal(_ node: TypeNode, _ scope: Scope) -> NominalDeclaration? {
    switch node.kind {
    case .name(let name, _):
      switch lookup(name, in: scope) {
      case .type(.nominal(let nominal, _)): return nominal
      case .genericType(let declaration as NominalDeclaration): return declaration
      case nil:
        report(unknownType(name, at: node.range, in: scope))
        return nil
      default: break
      }
    case .array: return standard.array
    case .dictionary: return standard.dictionary
    case .optional: return standard.optional
    case .member:
      if case .nominal(let nominal, _) = resolve(node, in: scope) { return nominal }
      return nil
    default: break
    }
    report(Problem("NotExtensible", at: node.range, "this type cannot be extended"))
    return nil
  }

  private func declareInheritance(_ item: PendingExtension) {
    withSignature(item.signature) {
      if let signature = item.signature { addRequirements(item.node.generics.requirements, to: signature, item.scope) }
    }
    let own = item.nominal.signature?.requirements ?? []
    let conditions = (item.signature?.requirements ?? []).filter { !own.contains($0) }
    for node in item.node.inherited {
      for proto in protocols(node, in: item.scope) where !allConformances(of: item.nominal).contains(where: { $0.protocol === proto }) {
        addConformance(Conformance(proto, conditions: conditions), to: item.nominal)
      }
    }
  }
}

extension Problem {
  static func redeclaration(_ name: Name, at range: Range<Int>, previous: Declaration) -> Problem {
    Problem("InvalidRedeclaration", at: range, "invalid redeclaration of '\(name)'").note(
      "'\(name)' previously declared here", at: previous.range)
  }
}
