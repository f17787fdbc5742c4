import SwiftSyntax

extension Lowering {
  func nominal(_ node: DeclSyntax) -> NominalNode? {
    switch node.as(DeclSyntaxEnum.self) {
    case .structDecl(let declaration):
      nominal(
        .struct, declaration.name, declaration.modifiers, declaration.attributes, declaration.inheritanceClause, declaration.memberBlock,
        generics(declaration.genericParameterClause, declaration.genericWhereClause), declaration)
    case .enumDecl(let declaration):
      nominal(
        .enum, declaration.name, declaration.modifiers, declaration.attributes, declaration.inheritanceClause, declaration.memberBlock,
        generics(declaration.genericParameterClause, declaration.genericWhereClause), declaration)
    case .classDecl(let declaration):
      nominal(
        .class, declaration.name, declaration.modifiers, declaration.attributes, declaration.inheritanceClause, declaration.memberBlock,
        generics(declaration.genericParameterClause, declaration.genericWhereClause), declaration)
    case .actorDecl(let declaration):
      // On one executor an actor is a class without subclasses.
      final(
        nominal(
          .class, declaration.name, declaration.modifiers, declaration.attributes, declaration.inheritanceClause, declaration.memberBlock,
          generics(declaration.genericParameterClause, declaration.genericWhereClause), declaration))
    case .protocolDecl(let declaration):
      primary(
        declaration.primaryAssociatedTypeClause,
        nominal(
          .protocol, declaration.name, declaration.modifiers, declaration.attributes, declaration.inheritanceClause,
          declaration.memberBlock, generics(nil, declaration.genericWhereClause), declaration))
    default: nil
    }
  }

  private func primary(_ clause: PrimaryAssociatedTypeClauseSyntax?, _ node: NominalNode) -> NominalNode {
    node.primaryAssociatedTypes = clause?.primaryAssociatedTypes.map { name($0.name) } ?? []
    return node
  }

  private func nominal(
    _ kind: NominalDeclaration.Kind, _ token: TokenSyntax, _ modifierList: DeclModifierListSyntax, _ attributes: AttributeListSyntax,
    _ inheritance: InheritanceClauseSyntax?, _ block: MemberBlockSyntax, _ generics: GenericNodes, _ node: some SyntaxProtocol
  ) -> NominalNode {
    let result = NominalNode()
    result.kind = kind
    result.name = name(token)
    result.nameRange = range(token)
    result.generics = generics
    result.inherited = inherited(inheritance)
    result.modifiers = modifiers(modifierList, attributes)
    result.modifiers.documentation = documentation(node)
    result.range = range(node)
    let outer = closures
    closures = []
    result.members = members(block)
    closures = outer
    return result
  }

  private func final(_ node: NominalNode) -> NominalNode {
    node.modifiers.isFinal = true
    return node
  }

  func `extension`(_ node: ExtensionDeclSyntax) -> ExtensionNode {
    _ = modifiers(node.modifiers, node.attributes)
    let result = ExtensionNode(extended: type(node.extendedType), range: range(node))
    result.generics = generics(nil, node.genericWhereClause)
    result.inherited = inherited(node.inheritanceClause)
    result.members = members(node.memberBlock)
    return result
  }

  private func inherited(_ clause: InheritanceClauseSyntax?) -> [TypeNode] { clause?.inheritedTypes.map { type($0.type) } ?? [] }

  private func members(_ block: MemberBlockSyntax) -> [MemberNode] {
    var result: [MemberNode] = []
    append(block.members, to: &result)
    return result
  }

  private func append(_ list: MemberBlockItemListSyntax, to result: inout [MemberNode]) {
    for item in list {
      if item.decl.is(IfConfigDeclSyntax.self) {
        if case .decls(let members)? = activeClause(item.decl)?.elements { append(members, to: &result) }
        continue
      }
      if let member = descend(item.decl, { member(item.decl) }) ?? nil { result.append(member) }
    }
  }

  private func member(_ node: DeclSyntax) -> MemberNode? {
    switch node.as(DeclSyntaxEnum.self) {
    case .variableDecl(let declaration): return .variable(variable(declaration))
    case .functionDecl(let declaration): return .function(function(declaration))
    case .initializerDecl(let declaration): return .function(initializer(declaration))
    case .deinitializerDecl(let declaration): return .function(deinitializer(declaration))
    case .subscriptDecl(let declaration): return .element(element(declaration))
    case .structDecl, .enumDecl, .classDecl, .protocolDecl, .actorDecl: return nominal(node).map { .nominal($0) }
    case .typeAliasDecl(let declaration): return .typeAlias(typeAlias(declaration))
    case .associatedTypeDecl(let declaration): return .associatedType(associatedType(declaration))
    case .enumCaseDecl(let declaration):
      let isIndirect = declaration.modifiers.contains { $0.name.tokenKind == .keyword(.indirect) }
      return .enumCases(declaration.elements.map { enumCase($0, isIndirect: isIndirect) })
    case .missingDecl, .unexpectedCodeDecl: return nil
    default:
      _ = self.declaration(node)
      return nil
    }
  }

  private func associatedType(_ node: AssociatedTypeDeclSyntax) -> AssociatedTypeNode {
    AssociatedTypeNode(
      name: name(node.name), inherited: inherited(node.inheritanceClause), defaultType: node.initializer.map { type($0.value) },
      requirements: generics(nil, node.genericWhereClause).requirements, range: range(node.name))
  }

  private func enumCase(_ node: EnumCaseElementSyntax, isIndirect: Bool) -> EnumCaseNode {
    let payload = node.parameterClause?.parameters.map { parameter in
      FunctionNode.Parameter(
        label: label(parameter.firstName), name: parameter.firstName.map { name($0) } ?? "", type: type(parameter.type),
        defaultValue: parameter.defaultValue.map { expression($0.value) }, range: range(parameter))
    }
    return EnumCaseNode(
      name: name(node.name), payload: payload ?? [], rawValue: node.rawValue.map { expression($0.value) },
      isIndirect: isIndirect, range: range(node.name))
  }
}
