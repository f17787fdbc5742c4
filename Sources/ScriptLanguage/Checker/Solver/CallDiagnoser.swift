/// Says why a call has no meaning: labels, counts, types of arguments, unknown members.
struct CallDiagnoser {
  let outer: Diagnoser
  let scope: Scope
  var checker: Checker { outer.checker }

  init(_ outer: Diagnoser, _ scope: Scope) {
    self.outer = outer
    self.scope = scope
  }

  func explain(_ node: ExpressionNode, _ callee: ExpressionNode, _ list: [ArgumentNode], _ expectation: Expectation?) {
    let solver = Solver(checker)
    let root = solver.call(node, callee, list, scope)
    switch root.kind {
    case .call(let site, let base, _): explain(site, base, solver, node, callee, list, expectation)
    case .callValue(let function, let arguments, _): explainValue(function, arguments, solver, node, list)
    default: break
    }
  }

  func explainElement(_ node: ExpressionNode, _ base: ExpressionNode, _ list: [ArgumentNode]) {
    let solver = Solver(checker)
    let root = solver.element(node, base, list, scope)
    guard case .element(let site, let child, _) = root.kind else { return }
    let type = checker.probeBase(base, in: scope) ?? solver.resolved(child.type)
    let members = checker.members("subscript", of: type).filter { !$0.declaration.isStatic }
    if members.isEmpty {
      if let wrapped = checker.standard.wrapped(type) { return outer.unwrapNeeded(type, wrapped, at: base.range) }
      checker.report(Problem("NoSubscript", at: node.range, "value of type '\(type)' has no subscripts"))
      return
    }
    let candidates = members.map { Candidate(declaration: $0.declaration, base: $0.base, isOnValue: true) }
    explain(candidates, site, solver, node, list, name: "subscript")
  }

  func explain(
    _ site: Site, _ base: SolverNode?, _ solver: Solver, _ node: ExpressionNode, _ callee: ExpressionNode, _ list: [ArgumentNode],
    _ expectation: Expectation?
  ) {
    switch site.callee {
    case .declared(let candidates): explain(candidates, site, solver, node, list, name: site.name)
    case .initializer(let type):
      let candidates = solver.initializers(of: solver.fixed(type))
      if candidates.isEmpty {
        checker.report(
          Problem(
            "NoInitializer", at: site.nameRange,
            "'\(solver.resolved(type))' cannot be constructed because it has no accessible initializers"))
        return
      }
      explain(candidates, site, solver, node, list, name: "init")
    case .member(_, let member):
      guard let base else { return }
      explainMember(site, member, base, solver, node, callee, list)
    case .implicit(_, let member): explainImplicit(member, site, solver, node, list, expectation)
    case .element: break
    }
  }

  func explainImplicit(
    _ member: ExpressionNode.MemberName, _ site: Site, _ solver: Solver, _ node: ExpressionNode, _ list: [ArgumentNode],
    _ expectation: Expectation?
  ) {
    guard let target = expectation?.type else { return outer.implicitMember(member, node, nil) }
    let type = checker.standard.wrapped(target) ?? target
    let candidates = checker.members(member.name, of: type).filter { $0.declaration.isStatic }.map {
      Candidate(declaration: $0.declaration, base: type)
    }
    if candidates.isEmpty { return outer.implicitMember(member, node, expectation) }
    explain(candidates, site, solver, node, list, name: member.name)
  }

  func explainMember(
    _ site: Site, _ member: ExpressionNode.MemberName, _ base: SolverNode, _ solver: Solver, _ node: ExpressionNode,
    _ callee: ExpressionNode,
    _ list: [ArgumentNode]
  ) {
    var type = solver.resolved(base.type)
    if case .member(let written?, _) = callee.kind, let found = checker.probeBase(written, in: scope) { type = found }
    let isOnType = type.isMetatype
    var instance = type
    if case .metatype(let inner) = type { instance = inner }
    let members = checker.members(member.name, of: instance).filter { $0.declaration.isStatic == isOnType }
    if members.isEmpty, case .member(let written?, _) = callee.kind { return outer.member(written, member, callee, scope, nil) }
    let candidates = members.map { Candidate(declaration: $0.declaration, base: $0.base, isOnValue: !isOnType) }
    explain(candidates, site, solver, node, list, name: member.name)
  }

  // MARK: Candidates

  func explain(
    _ candidates: [Candidate], _ site: Site, _ solver: Solver, _ node: ExpressionNode, _ list: [ArgumentNode], name: Name
  ) {
    guard let arguments = site.arguments else { return }
    var fitting: [Candidate] = []
    var mismatches: [(Candidate, ArgumentMapping.Mismatch)] = []
    for candidate in candidates {
      guard let parameters = solver.parameters(of: candidate) else { continue }
      do {
        var matched = candidate
        matched.mapping = try ArgumentMapping(arguments, to: parameters)
        fitting.append(matched)
      } catch {
        mismatches.append((candidate, error))
      }
    }
    if fitting.isEmpty {
      if candidates.count == 1, let (candidate, mismatch) = mismatches.first { return explain(mismatch, candidate, solver, site, node) }
      return noMatch(candidates, site, list, solver, name)
    }
    if let best = closest(fitting, list, solver), fitting.count == 1 || isClear(fitting, list, solver) {
      return explainTypes(best, site, solver, node, list)
    }
    noMatch(fitting, site, list, solver, name)
  }

  /// Whether one candidate fits better than the others.
  func isClear(_ candidates: [Candidate], _ list: [ArgumentNode], _ solver: Solver) -> Bool {
    let counts = candidates.map { wrongArguments($0, list, solver).count }
    guard let least = counts.min() else { return false }
    return counts.filter { $0 == least }.count == 1
  }

  func closest(_ candidates: [Candidate], _ list: [ArgumentNode], _ solver: Solver) -> Candidate? {
    candidates.min { wrongArguments($0, list, solver).count < wrongArguments($1, list, solver).count }
  }

  /// The arguments that do not fit the parameters' types, with the parameter's type.
  func wrongArguments(_ candidate: Candidate, _ list: [ArgumentNode], _ solver: Solver) -> [(
    ArgumentNode, FunctionDeclaration.Parameter, Type
  )] {
    guard let mapping = candidate.mapping, let parameters = solver.parameters(of: candidate) else { return [] }
    var wrong: [(ArgumentNode, FunctionDeclaration.Parameter, Type)] = []
    for (parameter, source) in zip(parameters, mapping.sources) {
      let type = parameterType(parameter, candidate)
      switch source {
      case .defaultValue: break
      case .argument(let position):
        if !fits(list[position], parameter, type) { wrong.append((list[position], parameter, type)) }
      case .arguments(let positions):
        guard let element = type.arguments.first else { continue }
        for position in positions where !fits(list[position], parameter, element) { wrong.append((list[position], parameter, element)) }
      }
    }
    return wrong
  }

  func parameterType(_ parameter: FunctionDeclaration.Parameter, _ candidate: Candidate) -> Type {
    var type = parameter.type
    if parameter.isAutoclosure, case .function(let function) = type { type = function.result }
    guard let owner = candidate.declaration.owner, let base = candidate.base, let signature = owner.signature else { return type }
    if owner.kind == .protocol { return type.substituting(Substitution(signature: signature, types: [base])) }
    if base.nominal === owner, base.arguments.count == signature.parameters.count {
      return type.substituting(Substitution(signature: signature, types: base.arguments))
    }
    return type
  }

  func fits(_ argument: ArgumentNode, _ parameter: FunctionDeclaration.Parameter, _ type: Type) -> Bool {
    var value = argument.value
    if case .reference(let place) = value.kind {
      guard parameter.isInout else { return false }
      value = place
    } else if parameter.isInout {
      return false
    }
    if isOpen(type) { return checker.probe(value, in: scope) != nil || outer.needsContext(value) }
    return checker.probe(value, in: scope, as: type) != nil
  }

  /// Whether a parameter's type depends on generic parameters that the call decides.
  func isOpen(_ type: Type) -> Bool {
    switch type {
    case .parameter(let parameter):
      var current: Scope? = scope
      while let here = current {
        if here.signature?.index(of: parameter) != nil { return false }
        current = here.parent
      }
      return true
    case .variable, .error, .member: return true
    case .nominal(_, let arguments): return arguments.contains { isOpen($0) }
    case .tuple(let elements): return elements.contains { isOpen($0.type) }
    case .function(let function): return function.parameters.contains { isOpen($0.type) } || isOpen(function.result)
    case .metatype(let instance): return isOpen(instance)
    case .existential: return false
    }
  }
}

extension Diagnoser {
  func diagnosePart(_ node: ExpressionNode, _ scope: Scope, _ expectation: Expectation?) { diagnose(node, in: scope, expectation) }
}

extension Range<Int> {
  /// The place before the range.
  var emptyStart: Range<Int> { lowerBound..<lowerBound }
}
