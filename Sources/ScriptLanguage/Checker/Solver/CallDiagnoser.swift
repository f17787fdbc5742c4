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

  private func explain(
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

  private func explainImplicit(
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

  private func explainMember(
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

  private func explain(
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
  private func isClear(_ candidates: [Candidate], _ list: [ArgumentNode], _ solver: Solver) -> Bool {
    let counts = candidates.map { wrongArguments($0, list, solver).count }
    guard let least = counts.min() else { return false }
    return counts.filter { $0 == least }.count == 1
  }

  private func closest(_ candidates: [Candidate], _ list: [ArgumentNode], _ solver: Solver) -> Candidate? {
    candidates.min { wrongArguments($0, list, solver).count < wrongArguments($1, list, solver).count }
  }

  /// The arguments that do not fit the parameters' types, with the parameter's type.
  private func wrongArguments(_ candidate: Candidate, _ list: [ArgumentNode], _ solver: Solver) -> [(
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

  private func parameterType(_ parameter: FunctionDeclaration.Parameter, _ candidate: Candidate) -> Type {
    var type = parameter.type
    if parameter.isAutoclosure, case .function(let function) = type { type = function.result }
    guard let owner = candidate.declaration.owner, let base = candidate.base, let signature = owner.signature else { return type }
    if owner.kind == .protocol { return type.substituting(Substitution(signature: signature, types: [base])) }
    if base.nominal === owner, base.arguments.count == signature.parameters.count {
      return type.substituting(Substitution(signature: signature, types: base.arguments))
    }
    return type
  }

  private func fits(_ argument: ArgumentNode, _ parameter: FunctionDeclaration.Parameter, _ type: Type) -> Bool {
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
  private func isOpen(_ type: Type) -> Bool {
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

  // MARK: Wording

  private func explain(
    _ mismatch: ArgumentMapping.Mismatch, _ candidate: Candidate, _ solver: Solver, _ site: Site, _ node: ExpressionNode
  ) {
    guard let arguments = site.arguments, let parameters = solver.parameters(of: candidate) else { return }
    switch mismatch {
    case .extra(let index):
      let argument = arguments[index]
      let first = index == 0 && parameters.isEmpty
      checker.report(
        declared(
          Problem(
            "ExtraArgument", at: argument.node.range,
            first
              ? "argument passed to call that takes no arguments"
              : argument.isTrailing
                ? "extra trailing closure passed in call" : "extra argument\(argument.label.map { " '\($0)'" } ?? "") in call"),
          candidate))
    case .missing(let index, let before):
      let parameter = parameters[index]
      let place = before < arguments.count ? arguments[before].labelRange.lowerBound : node.range.upperBound - 1
      let what = parameter.label.map { "parameter '\($0)'" } ?? "parameter #\(index + 1)"
      checker.report(declared(Problem("MissingArgument", at: place..<place, "missing argument for \(what) in call"), candidate))
    case .label(let have, let expected): labels(have, expected, site, node)
    }
  }

  private func declared(_ problem: Problem, _ candidate: Candidate) -> Problem {
    let declaration = candidate.declaration
    guard declaration.module == nil, let function = declaration as? FunctionDeclaration, !declaration.range.isEmpty, isOwn(declaration)
    else { return problem }
    return problem.note("'\(function.fullName)' declared here", at: declaration.range)
  }

  private func isOwn(_ declaration: Declaration) -> Bool {
    checker.output.functions.contains { $0 === declaration } || checker.functionHome.keys.contains { $0 === declaration }
  }

  private func labels(_ have: [Name?], _ expected: [Name?], _ site: Site, _ node: ExpressionNode) {
    func text(_ labels: [Name?]) -> String { labels.map { ($0?.text ?? "_") + ":" }.joined() }
    let missing = zip(have, expected).filter { $0 == nil && $1 != nil }.count
    let extraneous = zip(have, expected).filter { $0 != nil && $1 == nil }.count
    let wrong = zip(have, expected).filter { $0 != $1 }.count
    guard let arguments = site.arguments else { return }
    if wrong == missing, have.count == expected.count {
      let names = zip(have, expected).filter { $0 != $1 }.map { pair in (pair.1?.text ?? "_") + ":" }
      var problem = Problem(
        "MissingLabel", at: parenthesis(site, node),
        "missing argument label\(names.count == 1 ? "" : "s") '\(names.joined())' in call")
      for (argument, pair) in zip(arguments, zip(have, expected)) where pair.0 != pair.1 {
        problem = problem.fix(
          "Insert '\(pair.1?.text ?? ""): '", replacing: argument.node.range.emptyStart, with: "\(pair.1?.text ?? ""): ")
      }
      checker.report(problem)
    } else if wrong == extraneous, have.count == expected.count {
      let names = zip(have, expected).filter { $0 != $1 }.map { pair in (pair.0?.text ?? "_") + ":" }
      let first = zip(arguments, zip(have, expected)).first { $1.0 != $1.1 }?.0
      checker.report(
        Problem(
          "ExtraneousLabel", at: extraneous == 1 ? first?.labelRange ?? site.nameRange : site.range,
          "extraneous argument label\(names.count == 1 ? "" : "s") '\(names.joined())' in call"))
    } else {
      let place = parenthesis(site, node)
      var problem = Problem(
        "WrongLabel", at: place,
        "incorrect argument label\(wrong == 1 ? "" : "s") in call (have '\(text(have))', expected '\(text(expected))')")
      for (argument, pair) in zip(arguments, zip(have, expected)) where pair.0 != pair.1 && pair.0 != nil && pair.1 != nil {
        problem = problem.fix(
          "Replace '\(pair.0?.text ?? "")' with '\(pair.1?.text ?? "")'", replacing: argument.labelRange, with: pair.1?.text ?? "")
      }
      checker.report(problem)
    }
  }

  /// Swift reports labels at the opening parenthesis.
  private func parenthesis(_ site: Site, _ node: ExpressionNode) -> Range<Int> {
    site.nameRange.upperBound..<site.nameRange.upperBound + 1
  }

  private func explainTypes(_ candidate: Candidate, _ site: Site, _ solver: Solver, _ node: ExpressionNode, _ list: [ArgumentNode]) {
    let wrong = wrongArguments(candidate, list, solver)
    guard !wrong.isEmpty else { return explainGeneric(candidate, site, solver, node, list) }
    for (argument, parameter, type) in wrong { explain(argument, parameter, type, site) }
  }

  private func explain(_ argument: ArgumentNode, _ parameter: FunctionDeclaration.Parameter, _ type: Type, _ site: Site) {
    if case .reference(let place) = argument.value.kind, !parameter.isInout {
      checker.report(
        Problem("MisplacedReference", at: argument.value.range.emptyStart, "use of extraneous '&'")
          .fix("Remove '&'", replacing: argument.value.range.lowerBound..<place.range.lowerBound, with: ""))
      return
    }
    let value = argument.value
    if parameter.isInout {
      if case .reference(let place) = value.kind {
        if let own = checker.probe(place, in: scope) { argumentMismatch(place, own, type) }
        return
      }
      let own = checker.probe(value, in: scope) ?? type
      checker.report(
        Problem("MissingReference", at: value.range, "passing value of type '\(own)' to an inout parameter requires explicit '&'")
          .fix("Insert '&'", replacing: value.range.emptyStart, with: "&"))
      return
    }
    if case .closure(let closure) = value.kind, case .function(let function) = type {
      return outer.explainBody(closure, scope, function.parameters.map(\.type), function.result, value)
    }
    if let own = checker.probe(value, in: scope) { return argumentMismatch(value, own, type) }
    outer.diagnosePart(value, scope, Expectation(type, .initialization))
  }

  private func argumentMismatch(_ node: ExpressionNode, _ own: Type, _ type: Type) {
    if let wrapped = checker.standard.wrapped(own), wrapped == type { return outer.unwrapNeeded(own, wrapped, at: node.range) }
    checker.report(
      outer.hinted(
        Problem("CannotConvert", at: node.range, "cannot convert value of type '\(own)' to expected argument type '\(type)'"), own, type,
        node.range))
  }

  /// Every argument fits on its own, but the generic parameters do not.
  private func explainGeneric(_ candidate: Candidate, _ site: Site, _ solver: Solver, _ node: ExpressionNode, _ list: [ArgumentNode]) {
    let closures = list.filter { if case .closure = $0.value.kind { true } else { false } }
    if let argument = closures.first, case .closure(let closure) = argument.value.kind,
      let types = closureTypes(argument, candidate, solver, list)
    {
      let before = checker.problems.count
      outer.explainBody(closure, scope, types.0, types.1, argument.value)
      if checker.problems.count > before { return }
    }
    if let problem = requirementProblem(candidate, list, site) {
      checker.report(problem)
      return
    }
    noMatch([candidate], site, list, solver, site.name)
  }

  private func closureTypes(
    _ argument: ArgumentNode, _ candidate: Candidate, _ solver: Solver, _ list: [ArgumentNode]
  ) -> ([Type], Type?)? {
    guard let mapping = candidate.mapping, let parameters = solver.parameters(of: candidate) else { return nil }
    for (parameter, source) in zip(parameters, mapping.sources) {
      guard case .argument(let position) = source, list[position].value === argument.value else { continue }
      guard case .function(let function) = parameterType(parameter, candidate) else { return nil }
      let types = function.parameters.map { isOpen($0.type) ? Type.error : $0.type }
      return (types, isOpen(function.result) ? nil : function.result)
    }
    return nil
  }

  /// A generic parameter whose argument lacks a conformance.
  private func requirementProblem(_ candidate: Candidate, _ list: [ArgumentNode], _ site: Site) -> Problem? {
    guard let function = candidate.declaration as? FunctionDeclaration, let signature = function.signature, let mapping = candidate.mapping
    else { return nil }
    for case .conformance(.parameter(let subject), let proto) in signature.requirements {
      for (parameter, source) in zip(function.parameters, mapping.sources) {
        guard parameter.type == .parameter(subject), case .argument(let position) = source,
          let type = checker.probe(list[position].value, in: scope),
          !checker.conforms(type, proto)
        else { continue }
        let kind = function.kind == .method ? "instance method" : function.kind == .initializer ? "initializer" : "global function"
        return Problem(
          "MissingConformance", at: list[position].value.range,
          "\(kind) '\(function.fullName)' requires that '\(type)' conform to '\(proto.name)'")
      }
    }
    return nil
  }

  private func noMatch(_ candidates: [Candidate], _ site: Site, _ list: [ArgumentNode], _ solver: Solver, _ name: Name) {
    let kind =
      name == "init"
      ? "initializer"
      : name == "subscript"
        ? "subscript" : candidates.first?.declaration.owner == nil ? "global function '\(name)'" : "instance method '\(name)'"
    var problem = Problem("NoExactMatch", at: site.nameRange, "no exact matches in call to \(kind)")
    let types = list.map { argument in
      (argument.label.map { "\($0): " } ?? "") + (checker.probe(argument.value, in: scope)?.description ?? "_")
    }
    if !list.isEmpty { problem = problem.note("the arguments are (\(types.joined(separator: ", ")))") }
    for candidate in candidates.prefix(6) {
      guard let parameters = solver.parameters(of: candidate) else { continue }
      let text = parameters.map { parameter in
        (parameter.label.map { "\($0): " } ?? "") + parameterType(parameter, candidate).description
      }
      problem = problem.note("candidate has partially matching parameter list (\(text.joined(separator: ", ")))")
    }
    checker.report(problem)
  }

  private func explainValue(
    _ function: SolverNode, _ arguments: [SolverNode], _ solver: Solver, _ node: ExpressionNode, _ list: [ArgumentNode]
  ) {
    let type = checker.probeBase(function.source, in: scope) ?? solver.resolved(function.type)
    guard case .function(let callee) = type else {
      if type != .error { checker.report(Problem("NotCallable", at: function.range, "cannot call value of non-function type '\(type)'")) }
      return
    }
    if list.count < callee.parameters.count {
      let place = node.range.upperBound - 1
      checker.report(Problem("MissingArgument", at: place..<place, "missing argument for parameter #\(list.count + 1) in call"))
    } else if list.count > callee.parameters.count {
      checker.report(Problem("ExtraArgument", at: list[callee.parameters.count].value.range, "extra argument in call"))
    } else {
      for (argument, parameter) in zip(list, callee.parameters) {
        let value = argument.value
        guard checker.probe(value, in: scope, as: parameter.type) == nil else { continue }
        if let own = checker.probe(value, in: scope) { argumentMismatch(value, own, parameter.type) }
      }
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
