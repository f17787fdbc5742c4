import SwiftSyntax

extension Lowering {
  func declaration(_ node: DeclSyntax) -> StatementNode {
    let place = range(node)
    func made(_ kind: StatementNode.Kind) -> StatementNode { StatementNode(kind, place) }
    switch node.as(DeclSyntaxEnum.self) {
    case .variableDecl(let declaration): return made(.variable(variable(declaration)))
    case .functionDecl(let declaration): return made(.function(function(declaration)))
    case .structDecl, .enumDecl, .classDecl, .protocolDecl, .actorDecl: return nominal(node).map { made(.nominal($0)) } ?? made(.nothing)
    case .extensionDecl(let declaration): return made(.extension(self.extension(declaration)))
    case .typeAliasDecl(let declaration): return made(.typeAlias(typeAlias(declaration)))
    case .importDecl(let declaration): checkImport(declaration)
    case .operatorDecl, .precedenceGroupDecl: break  // read before anything else, see `OperatorTable`
    case .missingDecl, .unexpectedCodeDecl: break
    default: refuse(construct(node), at: node.firstToken(viewMode: .sourceAccurate) ?? .wildcardToken())
    }
    return made(.nothing)
  }

  private func construct(_ node: DeclSyntax) -> String {
    switch node.as(DeclSyntaxEnum.self) {
    case .macroDecl: "`macro`"
    case .macroExpansionDecl(let macro): "`#\(macro.macroName.text)`"
    case .ifConfigDecl: "`#if`"
    case .subscriptDecl: "a subscript outside a type"
    case .initializerDecl: "an initializer outside a type"
    case .deinitializerDecl: "a deinitializer outside a type"
    case .enumCaseDecl: "a case outside an enum"
    case .associatedTypeDecl: "an associated type outside a protocol"
    default: "this declaration"
    }
  }

  private func checkImport(_ node: ImportDeclSyntax) {
    let path = node.path.map(\.name.text).joined(separator: ".")
    imports.append((path, range(node.path)))
  }

  func variable(_ node: VariableDeclSyntax) -> VariableNode {
    let result = VariableNode()
    result.isConstant = node.bindingSpecifier.tokenKind == .keyword(.let)
    result.keywordRange = range(node.bindingSpecifier)
    result.modifiers = modifiers(node.modifiers, node.attributes)
    result.modifiers.documentation = documentation(node)
    result.bindings = node.bindings.map { binding in
      VariableNode.Binding(
        pattern: bindingPattern(binding.pattern, isConstant: result.isConstant), type: binding.typeAnnotation.map { type($0.type) },
        value: binding.initializer.map { initialValue($0.value, node) }, accessors: binding.accessorBlock.map { accessors($0) },
        range: range(binding))
    }
    // `let a, b: Int`: an annotation holds for the names before it too.
    var following: TypeNode?
    for index in result.bindings.indices.reversed() {
      if result.bindings[index].type != nil || result.bindings[index].value != nil {
        following = result.bindings[index].value == nil ? result.bindings[index].type : nil
      } else {
        result.bindings[index].type = following
      }
    }
    return result
  }

  /// The value of `async let` runs at once on the one executor; what it throws leaves the declaration.
  private func initialValue(_ value: ExprSyntax, _ node: VariableDeclSyntax) -> ExpressionNode {
    let lowered = expression(value)
    guard node.modifiers.contains(where: { $0.name.tokenKind == .keyword(.async) }) else { return lowered }
    return ExpressionNode(.try(.plain, lowered), lowered.range)
  }

  func accessors(_ block: AccessorBlockSyntax) -> AccessorNodes {
    let result = AccessorNodes()
    switch block.accessors {
    case .getter(let body):
      result.getter = .init(parameter: nil, body: statements(body), isMutating: nil, range: range(block))
    case .accessors(let list):
      for accessor in list { read(accessor, into: result) }
    }
    return result
  }

  private func read(_ node: AccessorDeclSyntax, into result: AccessorNodes) {
    let isMutating: Bool? =
      switch node.modifier?.name.tokenKind {
      case .keyword(.mutating): true
      case .keyword(.nonmutating): false
      default: nil
      }
    let accessor = AccessorNodes.Accessor(
      parameter: node.parameters.map { name($0.name) }, body: node.body.map { statements($0) }, isMutating: isMutating,
      isThrowing: node.effectSpecifiers?.throwsClause != nil, range: range(node))
    switch node.accessorSpecifier.tokenKind {
    case .keyword(.get): result.getter = accessor
    case .keyword(.set): result.setter = accessor
    case .keyword(.willSet): result.willSet = accessor
    case .keyword(.didSet): result.didSet = accessor
    default: refuse("the accessor `\(node.accessorSpecifier.text)`", at: node.accessorSpecifier)
    }
  }

  func function(_ node: FunctionDeclSyntax) -> FunctionNode {
    let result = FunctionNode()
    result.name = name(node.name)
    result.nameRange = range(node.name)
    switch node.name.tokenKind {
    case .binaryOperator, .prefixOperator, .postfixOperator: result.isOperator = true
    default: break
    }
    result.modifiers = modifiers(node.modifiers, node.attributes)
    result.modifiers.documentation = documentation(node)
    result.generics = generics(node.genericParameterClause, node.genericWhereClause)
    read(node.signature, into: result)
    finish(result, node.body, node)
    return result
  }

  func initializer(_ node: InitializerDeclSyntax) -> FunctionNode {
    let result = FunctionNode()
    result.kind = .initializer
    result.nameRange = range(node.initKeyword)
    result.modifiers = modifiers(node.modifiers, node.attributes)
    result.modifiers.documentation = documentation(node)
    result.generics = generics(node.genericParameterClause, node.genericWhereClause)
    result.isFailable = node.optionalMark != nil
    read(node.signature, into: result)
    finish(result, node.body, node)
    return result
  }

  func deinitializer(_ node: DeinitializerDeclSyntax) -> FunctionNode {
    let result = FunctionNode()
    result.kind = .deinitializer
    result.name = "deinit"
    result.nameRange = range(node.deinitKeyword)
    finish(result, node.body, node)
    return result
  }

  private func finish(_ function: FunctionNode, _ body: CodeBlockSyntax?, _ node: some SyntaxProtocol) {
    function.range = range(node)
    guard let body else { return }
    let outer = closures
    closures = []
    function.body = statements(body)
    closures = outer
    function.endRange = range(body.rightBrace)
  }

  private func read(_ signature: FunctionSignatureSyntax, into function: FunctionNode) {
    function.parameters = parameters(signature.parameterClause)
    function.resultType = signature.returnClause.map { type($0.type) }
    guard let effects = signature.effectSpecifiers else { return }
    if let clause = effects.throwsClause {
      function.thrownType = clause.type.map { type($0) }
      function.isThrowing = true
      function.isRethrowing = clause.throwsSpecifier.tokenKind == .keyword(.rethrows)
    }
  }

  func parameters(_ clause: FunctionParameterClauseSyntax) -> [FunctionNode.Parameter] {
    clause.parameters.map { node in
      let lowered = type(node.type)
      let parts = parameter(lowered, of: node.type)
      let builder = node.attributes.compactMap { element -> TypeNode? in
        guard case .attribute(let attribute) = element, attributeName(element).first?.isUppercase ?? false else { return nil }
        return type(attribute.attributeName)
      }.first
      return FunctionNode.Parameter(
        label: label(node.firstName), name: name(node.secondName ?? node.firstName), type: parts.type,
        defaultValue: node.defaultValue.map { expression($0.value) }, isInout: parts.isInout, isVariadic: node.ellipsis != nil,
        isAutoclosure: parts.isAutoclosure, builder: builder, range: range(node.secondName ?? node.firstName))
    }
  }

  func element(_ node: SubscriptDeclSyntax) -> SubscriptNode {
    let result = SubscriptNode(resultType: type(node.returnClause.type), range: range(node))
    result.modifiers = modifiers(node.modifiers, node.attributes)
    result.modifiers.documentation = documentation(node)
    result.generics = generics(node.genericParameterClause, node.genericWhereClause)
    result.parameters = parameters(node.parameterClause)
    // A subscript's parameter has no label unless two names are written.
    for (index, parameter) in node.parameterClause.parameters.enumerated() where parameter.secondName == nil {
      result.parameters[index].label = nil
    }
    result.accessors = node.accessorBlock.map { accessors($0) }
    return result
  }

  func typeAlias(_ node: TypeAliasDeclSyntax) -> TypeAliasNode {
    let result = TypeAliasNode(name: name(node.name), type: type(node.initializer.value), range: range(node.name))
    result.generics = generics(node.genericParameterClause, node.genericWhereClause)
    return result
  }

  func generics(_ clause: GenericParameterClauseSyntax?, _ requirements: GenericWhereClauseSyntax?) -> GenericNodes {
    var result = GenericNodes()
    if let clause { read(clause, into: &result) }
    if let requirements { for requirement in requirements.requirements { read(requirement, into: &result) } }
    return result
  }

  private func read(_ clause: GenericParameterClauseSyntax, into result: inout GenericNodes) {
    for parameter in clause.parameters {
      if let specifier = parameter.specifier { refuse("`\(specifier.text)` in a generic parameter list", at: specifier) }
      result.parameters.append((name(parameter.name), parameter.inheritedType.map { type($0) }, range(parameter.name)))
    }
    if let requirements = clause.genericWhereClause {
      for requirement in requirements.requirements { read(requirement, into: &result) }
    }
  }

  private func read(_ node: GenericRequirementSyntax, into result: inout GenericNodes) {
    switch node.requirement {
    case .conformanceRequirement(let requirement):
      result.requirements.append(.conformance(type(requirement.leftType), type(requirement.rightType)))
    case .sameTypeRequirement(let requirement):
      guard case .type(let left) = requirement.leftType, case .type(let right) = requirement.rightType else {
        return refuse("a value in a `where` clause", at: node)
      }
      result.requirements.append(.sameType(type(left), type(right)))
    case .layoutRequirement: refuse("a layout requirement", at: node)
    }
  }
}
