/// The messages about calls.
extension CallDiagnoser {
  func explain(
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

  func declared(_ problem: Problem, _ candidate: Candidate) -> Problem {
    let declaration = candidate.declaration
    guard declaration.module == nil, let function = declaration as? FunctionDeclaration, !declaration.range.isEmpty, isOwn(declaration)
    else { return problem }
    return problem.note("'\(function.fullName)' declared here", at: declaration.range)
  }

  func isOwn(_ declaration: Declaration) -> Bool {
    checker.output.functions.contains { $0 === declaration } || checker.functionHome.keys.contains { $0 === declaration }
  }

  func labels(_ have: [Name?], _ expected: [Name?], _ site: Site, _ node: ExpressionNode) {
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
  func parenthesis(_ site: Site, _ node: ExpressionNode) -> Range<Int> {
    site.nameRange.upperBound..<site.nameRange.upperBound + 1
  }

  func explainTypes(_ candidate: Candidate, _ site: Site, _ solver: Solver, _ node: ExpressionNode, _ list: [ArgumentNode]) {
    let wrong = wrongArguments(candidate, list, solver)
    guard !wrong.isEmpty else { return explainGeneric(candidate, site, solver, node, list) }
    for (argument, parameter, type) in wrong { explain(argument, parameter, type, site) }
  }

  func explain(_ argument: ArgumentNode, _ parameter: FunctionDeclaration.Parameter, _ type: Type, _ site: Site) {
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

  func argumentMismatch(_ node: ExpressionNode, _ own: Type, _ type: Type) {
    if let wrapped = checker.standard.wrapped(own), wrapped == type { return outer.unwrapNeeded(own, wrapped, at: node.range) }
    checker.report(
      outer.hinted(
        Problem("CannotConvert", at: node.range, "cannot convert value of type '\(own)' to expected argument type '\(type)'"), own, type,
        node.range))
  }

  /// Every argument fits on its own, but the generic parameters do not.
  func explainGeneric(_ candidate: Candidate, _ site: Site, _ solver: Solver, _ node: ExpressionNode, _ list: [ArgumentNode]) {
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

  func closureTypes(
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
  func requirementProblem(_ candidate: Candidate, _ list: [ArgumentNode], _ site: Site) -> Problem? {
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

  func noMatch(_ candidates: [Candidate], _ site: Site, _ list: [ArgumentNode], _ solver: Solver, _ name: Name) {
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

  func explainValue(
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
