/// Members, and types where expressions stand.
extension Solver {
  func member(_ node: ExpressionNode, _ base: ExpressionNode?, _ member: ExpressionNode.MemberName, _ scope: Scope) -> SolverNode {
    guard let base else {
      let type = fresh(), result = fresh()
      let site = makeSite(member.name, .implicit(base: type, member), nil, result, range: node.range, nameRange: member.range)
      return SolverNode(node, result, .reference(site, base: nil))
    }
    if let type = typeMember(node, base, member, scope) { return type }
    let child = generateBase(base, scope)
    if let dynamic = dynamicMember(node, child, member, scope) { return dynamic }
    if member.name == "self" { return child.type.isMetatype ? child : SolverNode(node, child.type, .parenthesized(child)) }
    let result = fresh()
    let site = makeSite(member.name, .member(base: child.type, member), nil, result, range: node.range, nameRange: member.range)
    return SolverNode(node, result, .reference(site, base: child))
  }

  /// A member that a type with `@dynamicMemberLookup` does not have: its subscript is asked for the name.
  private func dynamicMember(_ node: ExpressionNode, _ base: SolverNode, _ member: ExpressionNode.MemberName, _ scope: Scope) -> SolverNode?
  {
    guard checker.hasDynamicMembers || !checker.environment.names.isEmpty else { return nil }
    if case .variable = fixed(base.type), checker.hasDynamicMembers { _ = propagate() }
    guard case .nominal(let nominal, _) = fixed(base.type), nominal.isDynamicMemberLookup,
      checker.members(member.name, of: fixed(base.type)).isEmpty
    else { return nil }
    let takesPath = checker.members("subscript", of: fixed(base.type)).contains { candidate in
      guard let element = candidate.declaration as? SubscriptDeclaration, let parameter = element.parameters.first else { return false }
      return parameter.label == "dynamicMember" && parameter.type.nominal === standard.keyPath
    }
    let name = takesPath ? .keyPath(to: member) : ExpressionNode(.string([.text(member.name.text)]), member.range)
    let list = arguments([ArgumentNode(label: "dynamicMember", labelRange: member.range, value: name)], scope)
    let result = fresh()
    let site = makeSite("subscript", .element(base: base.type), list, result, range: node.range, nameRange: member.range)
    return SolverNode(node, result, .element(site, base: base, list.map(\.node)))
  }

  /// `Outer.Inner` and the like, where the member is a type.
  func typeMember(_ node: ExpressionNode, _ base: ExpressionNode, _ member: ExpressionNode.MemberName, _ scope: Scope)
    -> SolverNode?
  {
    guard let outer = typeNode(base, scope), let first = member.name.text.first, first.isUppercase else { return nil }
    let saved = checker.problems
    let type = checker.resolve(TypeNode(.member(outer, member.name, member.arguments ?? []), node.range), in: scope)
    if case .error = type {
      checker.problems = saved
      return nil
    }
    return SolverNode(node, .metatype(type), .metatype(type))
  }

  /// A base of a member or the callee of a call: `[Int]`, `[String: Int]` and `Int?` are types there if their parts are.
  func generateBase(_ node: ExpressionNode, _ scope: Scope) -> SolverNode {
    switch node.kind {
    case .array(let elements) where elements.count == 1:
      if let type = typeNode(node, scope) { return typeValue(node, type, scope) }
    case .dictionary(let pairs) where pairs.count == 1:
      if let type = typeNode(node, scope) { return typeValue(node, type, scope) }
    case .optionalChain:
      if let type = typeNode(node, scope) { return typeValue(node, type, scope) }
    case .tuple(let elements) where !elements.isEmpty:
      if let type = typeNode(node, scope) { return typeValue(node, type, scope) }
    default: break
    }
    return generate(node, in: scope)
  }

  func typeValue(_ node: ExpressionNode, _ type: TypeNode, _ scope: Scope) -> SolverNode {
    let instance = checker.resolve(type, in: scope)
    return SolverNode(node, .metatype(instance), .metatype(instance))
  }

  /// The type that an expression spells, if it does.
  func typeNode(_ node: ExpressionNode, _ scope: Scope) -> TypeNode? {
    switch node.kind {
    case .name(let name, let arguments, nil):
      if name == "Any" || name == "Void" || name == "Self" { return TypeNode(.name(name, []), node.range) }
      switch checker.lookup(name, in: scope) {
      case .type: return TypeNode(.name(name, arguments ?? []), node.range)
      case .genericType(let declaration):
        guard arguments != nil || (declaration as? NominalDeclaration)?.kind == .protocol else { return nil }
        return TypeNode(.name(name, arguments ?? []), node.range)
      default: return nil
      }
    case .array(let elements) where elements.count == 1: return typeNode(elements[0], scope).map { TypeNode(.array($0), node.range) }
    case .dictionary(let pairs) where pairs.count == 1:
      guard let key = typeNode(pairs[0].0, scope), let value = typeNode(pairs[0].1, scope) else { return nil }
      return TypeNode(.dictionary(key, value), node.range)
    case .optionalChain(let inner):
      if case .chainLink(let base) = inner.kind { return typeNode(base, scope).map { TypeNode(.optional($0), node.range) } }
      return nil
    case .tuple(let elements):
      let types = elements.compactMap { element in typeNode(element.value, scope).map { (label: element.label, type: $0) } }
      return types.count == elements.count ? TypeNode(.tuple(types), node.range) : nil
    case .parenthesized(let inner): return typeNode(inner, scope)
    case .type(let type): return type
    case .member(let base?, let member):
      guard let outer = typeNode(base, scope), member.name.text.first?.isUppercase ?? false else { return nil }
      return TypeNode(.member(outer, member.name, member.arguments ?? []), node.range)
    default: return nil
    }
  }

  func tupleElement(_ node: ExpressionNode, _ base: ExpressionNode, _ index: Int, _ scope: Scope) -> SolverNode {
    let child = generate(base, in: scope)
    let result = fresh()
    add(.tupleElement(child.type, label: Name(String(index)), result))
    return SolverNode(node, result, .tupleElement(child, index: index))
  }
}
