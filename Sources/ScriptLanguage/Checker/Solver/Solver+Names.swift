import SourceDiagnostics

/// Names, members, calls and subscripts.
extension Solver {
  // MARK: Names

  func name(_ node: ExpressionNode, _ name: Name, _ arguments: [TypeNode]?, _ labels: [Name?]?, _ scope: Scope) -> SolverNode {
    if name == "self" || name == "super" { return selfReference(node, name, scope) }
    if name == "Self", let type = scope.innermostSelf?.type { return SolverNode(node, .metatype(type), .metatype(type)) }
    if name == "Any" || name == "Void" {
      let type: Type = name == "Any" ? .any : .void
      return SolverNode(node, .metatype(type), .metatype(type))
    }
    switch checker.lookup(name, in: scope) {
    case .declarations(let declarations): return reference(node, name, declarations, labels, scope)
    case .type(let type):
      if let arguments, !arguments.isEmpty { return typeReference(node, name, arguments, scope) }
      return SolverNode(node, .metatype(type), .metatype(type))
    case .genericType(let declaration):
      if let arguments { return typeReference(node, name, arguments, scope) }
      let type = open(declaration, scope)
      return SolverNode(node, .metatype(type), .metatype(type))
    case .member(let owner): return implicitMember(node, name, labels, owner, scope)
    case nil: return unknown(node, name, scope)
    }
  }

  private func typeReference(_ node: ExpressionNode, _ name: Name, _ arguments: [TypeNode], _ scope: Scope) -> SolverNode {
    let type = checker.resolve(TypeNode(.name(name, arguments), node.range), in: scope)
    if case .error = type { hasReported = true }
    return SolverNode(node, .metatype(type), .metatype(type))
  }

  private func selfReference(_ node: ExpressionNode, _ name: Name, _ scope: Scope) -> SolverNode {
    guard let current = scope.innermostSelf else {
      report(Problem("UnknownName", at: node.range, "cannot find '\(name)' in scope"))
      return failed(node)
    }
    guard let variable = current.variable else { return SolverNode(node, .metatype(current.type), .metatype(current.type)) }
    if name == "super" {
      guard let superclass = current.type.nominal?.superclass else {
        report(Problem("NoSuperclass", at: node.range, "'super' members cannot be referenced in a root class"))
        return failed(node)
      }
      return SolverNode(node, superclass, .variable(variable))
    }
    return SolverNode(node, variable.type, .variable(variable))
  }

  /// A generic type without arguments: fresh variables stand for them.
  func open(_ declaration: Declaration, _ scope: Scope) -> Type {
    if let nominal = declaration as? NominalDeclaration, nominal.kind != .protocol {
      var current: Scope? = scope
      while let here = current {
        if here.nominal === nominal, here.selfType != nil, module(of: nominal) { return nominal.declaredType }
        current = here.parent
      }
      let substitution = instantiate(nominal.signature, prefix: [])
      return .nominal(nominal, substitution.types)
    }
    if let nominal = declaration as? NominalDeclaration { return .existential([nominal]) }
    if let alias = declaration as? TypeAliasDeclaration {
      return openTypes(alias.type, instantiate(alias.signature, prefix: []))
    }
    return .error
  }

  /// Inside its own declaration a generic type stands for itself, but extensions of library types may make others.
  private func module(of nominal: NominalDeclaration) -> Bool { nominal.module === checker.module }

  private func reference(_ node: ExpressionNode, _ name: Name, _ declarations: [Declaration], _ labels: [Name?]?, _ scope: Scope)
    -> SolverNode
  {
    if declarations.count == 1, let variable = declarations[0] as? VariableDeclaration {
      if isUsedTooEarly(variable, node, scope) { return failed(node) }
      if case .error = variable.type { hasReported = true }
      return SolverNode(node, variable.type, .variable(variable))
    }
    let candidates = filter(declarations.map { Candidate(declaration: $0) }, labels)
    let type = fresh()
    let site = makeSite(name, .declared(candidates), nil, type, range: node.range, nameRange: node.range)
    return SolverNode(node, type, .reference(site, base: nil))
  }

  private func filter(_ candidates: [Candidate], _ labels: [Name?]?) -> [Candidate] {
    guard let labels else { return candidates }
    return candidates.filter { ($0.declaration as? FunctionDeclaration)?.parameters.map(\.label) == labels }
  }

  private func isUsedTooEarly(_ variable: VariableDeclaration, _ node: ExpressionNode, _ scope: Scope) -> Bool { false }

  private func implicitMember(_ node: ExpressionNode, _ name: Name, _ labels: [Name?]?, _ owner: Scope, _ scope: Scope) -> SolverNode {
    guard let type = owner.selfType else { return failed(node) }
    let member = ExpressionNode.MemberName(name: name, arguments: nil, labels: labels, range: node.range)
    let base = implicitSelf(type, owner, node, needsValue: !isStaticOnly(name, type))
    let result = fresh()
    let site = makeSite(name, .member(base: base.type, member), nil, result, range: node.range, nameRange: node.range)
    return SolverNode(node, result, .reference(site, base: base))
  }

  private func isStaticOnly(_ name: Name, _ type: Type) -> Bool {
    checker.members(name, of: type).allSatisfy { $0.declaration.isStatic || $0.declaration is NominalDeclaration }
  }

  private func implicitSelf(_ type: Type, _ owner: Scope, _ node: ExpressionNode, needsValue: Bool) -> SolverNode {
    let place = node.range.lowerBound..<node.range.lowerBound
    let source = ExpressionNode(.name("self", arguments: nil, labels: nil), place)
    if let variable = owner.selfVariable, needsValue { return SolverNode(source, variable.type, .variable(variable)) }
    return SolverNode(source, .metatype(type), .metatype(type))
  }

  private func unknown(_ node: ExpressionNode, _ name: Name, _ scope: Scope) -> SolverNode {
    if let place = upcoming(name, scope) {
      report(
        Problem("UsedBeforeDeclaration", at: node.range, "use of local variable '\(name)' before its declaration")
          .note("'\(name)' declared here", at: place))
      return failed(node)
    }
    report(unknownName(name, node.range, scope))
    return failed(node)
  }

  private func upcoming(_ name: Name, _ scope: Scope) -> Range<Int>? {
    var current: Scope? = scope
    while let here = current {
      if let place = here.upcoming[name] { return place }
      current = here.parent
    }
    return nil
  }

  func unknownName(_ name: Name, _ range: Range<Int>, _ scope: Scope) -> Problem {
    var problem = Problem("UnknownName", at: range, "cannot find '\(name)' in scope")
    if let near = nearestNames(to: name.text, among: checker.visibleNames(in: scope), limit: 1).first {
      problem = problem.note("did you mean '\(near)'?").fix("Replace '\(name)' with '\(near)'", replacing: range, with: near)
    }
    if let hint = foreignWords[name.text] { problem.explanation = hint }
    return problem
  }

  func operatorReference(_ node: ExpressionNode, _ name: Name, _ scope: Scope) -> SolverNode {
    let candidates = operatorCandidates(name, nil)
    guard !candidates.isEmpty else {
      report(.unknownOperator(name, at: node.range, isBinary: true))
      return failed(node)
    }
    let type = fresh()
    let site = makeSite(name, .declared(candidates), nil, type, isOperator: true, range: node.range, nameRange: node.range)
    return SolverNode(node, type, .reference(site, base: nil))
  }

  private func operatorCandidates(_ name: Name, _ fixity: FunctionDeclaration.Fixity?) -> [Candidate] {
    let own = checker.environment.operatorFunctions[name] ?? []
    let all = own + (checker.library.operatorFunctions[name] ?? [])
    return all.filter { fixity == nil || $0.fixity == fixity }.map { Candidate(declaration: $0) }
  }

  func operatorCall(
    _ node: ExpressionNode, _ use: ExpressionNode.OperatorUse, _ operands: [ExpressionNode], _ fixity: FunctionDeclaration.Fixity,
    _ scope: Scope
  ) -> SolverNode {
    let children = operands.map { generate($0, in: scope) }
    let candidates = operatorCandidates(use.name, fixity)
    guard !candidates.isEmpty else {
      report(.unknownOperator(use.name, at: use.range, isBinary: fixity == .infix))
      return failed(node)
    }
    let arguments = children.map { child in
      Site.Argument(label: nil, labelRange: child.range, type: child.type, node: child, isClosure: isClosure(child))
    }
    let result = fresh()
    let site = makeSite(use.name, .declared(candidates), arguments, result, isOperator: true, range: node.range, nameRange: use.range)
    return SolverNode(node, result, .call(site, base: nil, children))
  }

  func isClosure(_ node: SolverNode) -> Bool { if case .closure = node.unwrapped.kind { true } else { false } }

  // MARK: Members

  func member(_ node: ExpressionNode, _ base: ExpressionNode?, _ member: ExpressionNode.MemberName, _ scope: Scope) -> SolverNode {
    guard let base else {
      let type = fresh(), result = fresh()
      let site = makeSite(member.name, .implicit(base: type, member), nil, result, range: node.range, nameRange: member.range)
      return SolverNode(node, result, .reference(site, base: nil))
    }
    if let type = typeMember(node, base, member, scope) { return type }
    let child = generateBase(base, scope)
    if member.name == "self" { return child.type.isMetatype ? child : SolverNode(node, child.type, .parenthesized(child)) }
    let result = fresh()
    let site = makeSite(member.name, .member(base: child.type, member), nil, result, range: node.range, nameRange: member.range)
    return SolverNode(node, result, .reference(site, base: child))
  }

  /// `Outer.Inner` and the like, where the member is a type.
  private func typeMember(_ node: ExpressionNode, _ base: ExpressionNode, _ member: ExpressionNode.MemberName, _ scope: Scope)
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
    default: break
    }
    return generate(node, in: scope)
  }

  private func typeValue(_ node: ExpressionNode, _ type: TypeNode, _ scope: Scope) -> SolverNode {
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

  // MARK: Calls

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
    if case .metatype(let instance) = function.type { return construct(node, instance, callee.range, list, scope) }
    return callValue(node, function, list, scope)
  }

  private func dynamicType(_ node: ExpressionNode, _ callee: ExpressionNode, _ list: [ArgumentNode], _ scope: Scope) -> SolverNode? {
    guard case .name("type", nil, nil) = callee.kind, list.count == 1, list[0].label == "of" else { return nil }
    let child = generate(list[0].value, in: scope)
    return SolverNode(node, .metatype(child.type), .dynamicType(child))
  }

  private func callByName(
    _ node: ExpressionNode, _ callee: ExpressionNode, _ name: Name, _ typeArguments: [TypeNode]?, _ list: [ArgumentNode], _ scope: Scope
  ) -> SolverNode? {
    guard case .declarations(let declarations)? = checker.lookup(name, in: scope) else {
      guard case .member(let owner)? = checker.lookup(name, in: scope), let type = owner.selfType else { return nil }
      let base = implicitSelf(type, owner, callee, needsValue: !isStaticOnly(name, type))
      let member = ExpressionNode.MemberName(name: name, arguments: nil, labels: nil, range: callee.range)
      return callOn(node, base, member, list, scope)
    }
    let functions = declarations.filter { $0 is FunctionDeclaration }
    guard !functions.isEmpty else { return nil }
    if typeArguments != nil { report(.unsupported("explicit generic arguments of a function", at: callee.range)) }
    let arguments = self.arguments(list, scope)
    let result = fresh()
    let candidates = functions.map { Candidate(declaration: $0) }
    let site = makeSite(name, .declared(candidates), arguments, result, range: node.range, nameRange: callee.range)
    return SolverNode(node, result, .call(site, base: nil, arguments.map(\.node)))
  }

  private func callMember(
    _ node: ExpressionNode, _ callee: ExpressionNode, _ base: ExpressionNode, _ member: ExpressionNode.MemberName, _ list: [ArgumentNode],
    _ scope: Scope
  ) -> SolverNode? {
    if typeNode(callee, scope) != nil { return nil }
    let child = generateBase(base, scope)
    if member.name == "init" {
      if case .metatype(let instance) = child.type { return construct(node, instance, member.range, list, scope) }
    }
    return callOn(node, child, member, list, scope)
  }

  private func callOn(
    _ node: ExpressionNode, _ base: SolverNode, _ member: ExpressionNode.MemberName, _ list: [ArgumentNode], _ scope: Scope
  ) -> SolverNode {
    let arguments = self.arguments(list, scope)
    let result = fresh()
    let site = makeSite(member.name, .member(base: base.type, member), arguments, result, range: node.range, nameRange: member.range)
    return SolverNode(node, result, .call(site, base: base, arguments.map(\.node)))
  }

  private func construct(_ node: ExpressionNode, _ type: Type, _ nameRange: Range<Int>, _ list: [ArgumentNode], _ scope: Scope)
    -> SolverNode
  {
    if case .error = type {
      hasReported = true
      _ = arguments(list, scope)
      return failed(node)
    }
    let arguments = self.arguments(list, scope)
    let result = fresh()
    let site = makeSite("init", .initializer(of: type), arguments, result, range: node.range, nameRange: nameRange)
    return SolverNode(node, result, .call(site, base: nil, arguments.map(\.node)))
  }

  private func callValue(_ node: ExpressionNode, _ function: SolverNode, _ list: [ArgumentNode], _ scope: Scope) -> SolverNode {
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

extension Type {
  var isMetatype: Bool { if case .metatype = self { true } else { false } }
}

/// Words of other languages, with what Swift says instead.
let foreignWords: [String: String] = [
  "def": "A function is declared with 'func': func f(x: Int) -> Int { … }", "elif": "Write 'else if'.", "None": "Swift's word is 'nil'.",
  "True": "Swift's word is 'true'.", "False": "Swift's word is 'false'.", "null": "Swift's word is 'nil'.",
  "this": "Swift's word is 'self'.",
  "len": "Use the property 'count': xs.count", "range": "Write a range: 0..<n", "lambda": "Write a closure: { x in … }",
  "function": "A function is declared with 'func'.", "const": "A constant is declared with 'let'.", "println": "Use 'print'.",
  "np": "The array functions are called without a prefix: zeros([2, 3]), exp(x), …", "pass": "An empty body needs no statement.",
  "not": "Write '!' before the condition.", "and": "Write '&&'.", "or": "Write '||'.", "float": "Swift's type is 'Double'.",
  "int": "Swift's type is 'Int'.", "str": "Swift's type is 'String'.",
  "Math": "The functions are called without a prefix: sqrt(x), exp(x), …",
]
