/// Calls and subscripts.
extension Solver {
  func call(_ node: ExpressionNode, _ callee: ExpressionNode, _ list: [ArgumentNode], _ scope: Scope) -> SolverNode {
    if let special = dynamicType(node, callee, list, scope) { return special }
    switch callee.kind {
    case .name(let name, let arguments, nil):
      if let made = callByName(node, callee, name, arguments, list, scope) { return made }
    case .member(let base?, let member):
      if let made = callMember(node, callee, base, member, list, scope) { return made }
    case .member(nil, let member):
      let type = fresh(), result = fresh()
      let arguments = self.arguments(list, scope)
      let site = makeSite(member.name, .implicit(base: type, member), arguments, result, range: node.range, nameRange: member.range)
      return SolverNode(node, result, .call(site, base: nil, arguments.map(\.node)))
    default: break
    }
    let function = generateBase(callee, scope)
    if case .metatype(let instance) = function.type { return construct(node, instance, callee.range, list, scope, base: function) }
    return callValue(node, function, list, scope)
  }

  func dynamicType(_ node: ExpressionNode, _ callee: ExpressionNode, _ list: [ArgumentNode], _ scope: Scope) -> SolverNode? {
    guard case .name("type", nil, nil) = callee.kind, list.count == 1, list[0].label == "of" else { return nil }
    let child = generate(list[0].value, in: scope)
    return SolverNode(node, .metatype(child.type), .dynamicType(child))
  }

  func callByName(
    _ node: ExpressionNode, _ callee: ExpressionNode, _ name: Name, _ typeArguments: [TypeNode]?, _ list: [ArgumentNode], _ scope: Scope
  ) -> SolverNode? {
    guard case .declarations(let declarations)? = checker.lookup(name, in: scope) else {
      guard case .member(let owner)? = checker.lookup(name, in: scope), let type = owner.selfType else { return nil }
      if isCallable(type, name) { return nil }
      let base = implicitSelf(type, owner, callee, needsValue: !isStaticOnly(name, type), in: scope)
      let member = ExpressionNode.MemberName(name: name, arguments: nil, labels: nil, range: callee.range)
      return callOn(node, base, member, list, scope)
    }
    let functions = declarations.filter { $0 is FunctionDeclaration }
    guard !functions.isEmpty else { return nil }
    if typeArguments != nil { report(.unsupported("explicit generic arguments of a function", at: callee.range)) }
    return callDeclared(node, functions, name, callee.range, list, scope)
  }

  /// What a module of the library declares under a name, where the module is written in front of it (`Swift.min`).
  func moduleMembers(_ base: ExpressionNode, _ name: Name, _ scope: Scope) -> [Declaration]? {
    guard case .name(let module, nil, nil) = base.kind,
      checker.library.modules.contains(where: { $0.name == module.text }) || module == "Foundation",
      checker.lookup(module, in: scope) == nil
    else { return nil }
    return checker.library.names[name]
  }

  private func callDeclared(
    _ node: ExpressionNode, _ functions: [Declaration], _ name: Name, _ nameRange: Range<Int>, _ list: [ArgumentNode], _ scope: Scope
  ) -> SolverNode {
    let arguments = isPrinting(name, functions, list) ? printedArguments(list, scope) : self.arguments(list, scope)
    let result = fresh()
    let candidates = functions.map { Candidate(declaration: $0) }
    let site = makeSite(name, .declared(candidates), arguments, result, range: node.range, nameRange: nameRange)
    return SolverNode(node, result, .call(site, base: nil, arguments.map(\.node)))
  }

  /// Whether a call is one of `print` and its kind, whose items say nothing about each other.
  private func isPrinting(_ name: Name, _ functions: [Declaration], _ list: [ArgumentNode]) -> Bool {
    (name == "print" || name == "debugPrint") && functions.allSatisfy { $0.module?.name == "Swift" }
      && list.allSatisfy { $0.label == nil || $0.label == "separator" || $0.label == "terminator" }
  }

  private func printedArguments(_ list: [ArgumentNode], _ scope: Scope) -> [Site.Argument] {
    list.flatMap { argument -> [Site.Argument] in
      guard argument.label == nil, !argument.isTrailing else { return arguments([argument], scope) }
      if case .reference = argument.value.kind { return arguments([argument], scope) }
      let child = SolverNode(argument.value, .any, .erased(argument.value, scope))
      return [Site.Argument(label: nil, labelRange: argument.labelRange, type: .any, node: child)]
    }
  }

  func callMember(
    _ node: ExpressionNode, _ callee: ExpressionNode, _ base: ExpressionNode, _ member: ExpressionNode.MemberName, _ list: [ArgumentNode],
    _ scope: Scope
  ) -> SolverNode? {
    if typeNode(callee, scope) != nil { return nil }
    if let declarations = moduleMembers(base, member.name, scope) {
      let functions = declarations.filter { $0 is FunctionDeclaration }
      if !functions.isEmpty { return callDeclared(node, functions, member.name, member.range, list, scope) }
    }
    let child = generateBase(base, scope)
    if member.name == "init" {
      if case .metatype(let instance) = child.type { return construct(node, instance, member.range, list, scope, base: child) }
    }
    if isUnapplied(child.type, member) {
      // `Type.method(receiver)` gives the bound method.
      let result = fresh()
      let site = makeSite(member.name, .member(base: child.type, member), nil, result, range: callee.range, nameRange: member.range)
      return callValue(node, SolverNode(callee, result, .reference(site, base: child)), list, scope)
    }
    if isCallable(child.type, member.name) { return callValue(node, self.member(callee, base, member, scope), list, scope) }
    return callOn(node, child, member, list, scope)
  }

  /// Whether a member is a value of a type that can be called itself.
  private func isCallable(_ base: Type, _ name: Name) -> Bool {
    guard mayCallValues else { return false }
    if case .variable = fixed(base) { _ = propagate() }
    var type = fixed(base)
    if case .metatype(let instance) = type { type = fixed(instance) }
    let members = checker.members(name, of: type)
    return !members.isEmpty
      && members.allSatisfy { member in
        switch member.declaration {
        case let variable as VariableDeclaration: hasCall(variable.type)
        case let function as FunctionDeclaration: function.kind == .enumCase && function.parameters.isEmpty && hasCall(function.resultType)
        default: false
        }
      }
  }

  /// Whether any type that the block sees has `callAsFunction`.
  private var mayCallValues: Bool { checker.hasCallableValues || !checker.environment.names.isEmpty }

  private func hasCall(_ type: Type) -> Bool { !checker.members("callAsFunction", of: type).isEmpty }

  /// Whether a member of a type is an instance method only.
  private func isUnapplied(_ base: Type, _ member: ExpressionNode.MemberName) -> Bool {
    guard case .metatype(let instance) = base, case .nominal = fixed(instance) else { return false }
    let members = checker.members(member.name, of: fixed(instance))
    return !members.isEmpty && members.allSatisfy { !$0.declaration.isStatic && ($0.declaration as? FunctionDeclaration)?.kind == .method }
  }

  func callOn(
    _ node: ExpressionNode, _ base: SolverNode, _ member: ExpressionNode.MemberName, _ list: [ArgumentNode], _ scope: Scope
  ) -> SolverNode {
    let arguments = self.arguments(list, scope)
    let result = fresh()
    let site = makeSite(member.name, .member(base: base.type, member), arguments, result, range: node.range, nameRange: member.range)
    if case .name("super", _, _) = base.source.kind { site.selfType = scope.innermostSelf?.type }
    return SolverNode(node, result, .call(site, base: base, arguments.map(\.node)))
  }

  func construct(
    _ node: ExpressionNode, _ type: Type, _ nameRange: Range<Int>, _ list: [ArgumentNode], _ scope: Scope, base: SolverNode? = nil
  ) -> SolverNode {
    if case .error = type {
      hasReported = true
      _ = arguments(list, scope)
      return failed(node)
    }
    let arguments = self.arguments(list, scope)
    let result = fresh()
    let site = makeSite("init", .initializer(of: type), arguments, result, range: node.range, nameRange: nameRange)
    return SolverNode(node, result, .call(site, base: base, arguments.map(\.node)))
  }

  func callValue(_ node: ExpressionNode, _ function: SolverNode, _ list: [ArgumentNode], _ scope: Scope) -> SolverNode {
    if mayCallValues, case .variable = fixed(function.type) { _ = propagate() }
    if hasCall(fixed(function.type)) {
      return callOn(node, function, .init(name: "callAsFunction", arguments: nil, labels: nil, range: function.range), list, scope)
    }
    let arguments = self.arguments(list, scope)
    for argument in arguments where argument.label != nil && function.type != .error {
      report(
        Problem("ExtraneousLabel", at: argument.labelRange, "extraneous argument label '\(argument.label ?? "_"):' in call")
          .fix("Remove the label", replacing: argument.labelRange.lowerBound..<argument.node.range.lowerBound, with: ""))
    }
    let result = fresh()
    let types = arguments.map(\.type)
    add(.applyValue(function.type, types, result))
    let expected = FunctionType(arguments.map { .init($0.type, isInout: $0.isInout) }, result)
    return SolverNode(node, result, .callValue(function, arguments.map(\.node), expected))
  }

  func arguments(_ list: [ArgumentNode], _ scope: Scope) -> [Site.Argument] {
    list.map { argument in
      var isInout = false
      var child: SolverNode
      if case .reference(let place) = argument.value.kind {
        isInout = true
        let inner = generate(place, in: scope)
        child = SolverNode(argument.value, inner.type, .reference_(inner))
      } else {
        child = generate(argument.value, in: scope)
      }
      if case .error = child.kind { hasReported = true }
      return Site.Argument(
        label: argument.label, labelRange: argument.labelRange, type: child.type, node: child, isInout: isInout,
        isTrailing: argument.isTrailing, isClosure: isClosure(child))
    }
  }

  func element(_ node: ExpressionNode, _ base: ExpressionNode, _ list: [ArgumentNode], _ scope: Scope) -> SolverNode {
    let child = generate(base, in: scope)
    let arguments = self.arguments(list, scope)
    let result = fresh()
    let nameRange = child.range.upperBound..<node.range.upperBound
    let site = makeSite("subscript", .element(base: child.type), arguments, result, range: node.range, nameRange: nameRange)
    return SolverNode(node, result, .element(site, base: child, arguments.map(\.node)))
  }
}
