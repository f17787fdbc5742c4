import SourceDiagnostics

/// Names, members, calls and subscripts.
extension Solver {
  // MARK: Names

  func name(_ node: ExpressionNode, _ name: Name, _ arguments: [TypeNode]?, _ labels: [Name?]?, _ scope: Scope) -> SolverNode {
    if name == "self" || name == "super" { return selfReference(node, name, scope) }
    if name == "Self", let own = dynamicSelf(node, scope) { return own }
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
    case nil:
      // An associated type of the surrounding protocol.
      if let type = checker.memberType(name, in: scope) { return SolverNode(node, .metatype(type), .metatype(type)) }
      return unknown(node, name, scope)
    }
  }

  /// `Self` in a class: the class of the object, or the one that a static member is called on.
  private func dynamicSelf(_ node: ExpressionNode, _ scope: Scope) -> SolverNode? {
    guard let current = scope.innermostSelf, let nominal = current.type.nominal, nominal.isScriptClass, let variable = current.variable
    else { return nil }
    if case .metatype = variable.type { return SolverNode(node, variable.type, .variable(variable)) }
    return SolverNode(node, .metatype(current.type), .dynamicType(SolverNode(node, variable.type, .variable(variable))))
  }

  func typeReference(_ node: ExpressionNode, _ name: Name, _ arguments: [TypeNode], _ scope: Scope) -> SolverNode {
    let type = checker.resolve(TypeNode(.name(name, arguments), node.range), in: scope)
    if case .error = type { hasReported = true }
    return SolverNode(node, .metatype(type), .metatype(type))
  }

  func selfReference(_ node: ExpressionNode, _ name: Name, _ scope: Scope) -> SolverNode {
    if name == "self", let variable = scope.reboundSelf { return SolverNode(node, variable.type, .variable(variable)) }
    guard let current = scope.innermostSelf else {
      report(Problem("UnknownName", at: node.range, "cannot find '\(name)' in scope"))
      return failed(node)
    }
    guard let variable = current.variable else { return SolverNode(node, .metatype(current.type), .metatype(current.type)) }
    if name == "super", let superclass = current.type.nominal?.superclass, case .metatype = variable.type {
      return SolverNode(node, .metatype(superclass), .variable(variable))
    }
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
  func module(of nominal: NominalDeclaration) -> Bool { nominal.module === checker.module }

  func reference(_ node: ExpressionNode, _ name: Name, _ declarations: [Declaration], _ labels: [Name?]?, _ scope: Scope)
    -> SolverNode
  {
    if declarations.count == 1, let variable = declarations[0] as? VariableDeclaration {
      if isUsedTooEarly(variable, node, scope) { return failed(node) }
      if case .error = variable.type { hasReported = true }
      let read = SolverNode(node, variable.type, .variable(variable))
      guard variable.isImplicitlyUnwrapped else { return read }
      let value = fresh()
      add(.implicitUnwrap(variable.type, value))
      return SolverNode(node, value, .implicitUnwrap(read))
    }
    let candidates = filter(declarations.map { Candidate(declaration: $0) }, labels)
    let type = fresh()
    let site = makeSite(name, .declared(candidates), nil, type, range: node.range, nameRange: node.range)
    return SolverNode(node, type, .reference(site, base: nil))
  }

  func filter(_ candidates: [Candidate], _ labels: [Name?]?) -> [Candidate] {
    guard let labels else { return candidates }
    return candidates.filter { ($0.declaration as? FunctionDeclaration)?.parameters.map(\.label) == labels }
  }

  func isUsedTooEarly(_ variable: VariableDeclaration, _ node: ExpressionNode, _ scope: Scope) -> Bool { false }

  func implicitMember(_ node: ExpressionNode, _ name: Name, _ labels: [Name?]?, _ owner: Scope, _ scope: Scope) -> SolverNode {
    guard let type = owner.selfType else { return failed(node) }
    let member = ExpressionNode.MemberName(name: name, arguments: nil, labels: labels, range: node.range)
    let base = implicitSelf(type, owner, node, needsValue: !isStaticOnly(name, type), in: scope)
    let result = fresh()
    let site = makeSite(name, .member(base: base.type, member), nil, result, range: node.range, nameRange: node.range)
    return SolverNode(node, result, .reference(site, base: base))
  }

  func isStaticOnly(_ name: Name, _ type: Type) -> Bool {
    checker.members(name, of: type).allSatisfy { $0.declaration.isStatic || $0.declaration is NominalDeclaration }
  }

  func implicitSelf(_ type: Type, _ owner: Scope, _ node: ExpressionNode, needsValue: Bool, in scope: Scope) -> SolverNode {
    let place = node.range.lowerBound..<node.range.lowerBound
    let source = ExpressionNode(.name("self", arguments: nil, labels: nil), place)
    if needsValue, let variable = scope.reboundSelf, checker.standard.wrapped(variable.type) == nil {
      return SolverNode(source, variable.type, .variable(variable))
    }
    if let variable = owner.selfVariable, needsValue || !owner.hasSelfValue {
      return SolverNode(source, variable.type, .variable(variable))
    }
    return SolverNode(source, .metatype(type), .metatype(type))
  }

  func unknown(_ node: ExpressionNode, _ name: Name, _ scope: Scope) -> SolverNode {
    if let place = upcoming(name, scope) {
      report(
        Problem("UsedBeforeDeclaration", at: node.range, "use of local variable '\(name)' before its declaration")
          .note("'\(name)' declared here", at: place))
      return failed(node)
    }
    report(unknownName(name, node.range, scope))
    return failed(node)
  }

  func upcoming(_ name: Name, _ scope: Scope) -> Range<Int>? {
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

  func operatorCandidates(_ name: Name, _ fixity: FunctionDeclaration.Fixity?) -> [Candidate] {
    let own = checker.environment.operatorFunctions[name] ?? []
    let all = own + checker.library.operatorFunctions(name)
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
