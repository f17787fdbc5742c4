package import SourceDiagnostics

extension Environment {
  /// Checks a block of a lesson against the names that it sees.
  ///
  /// - Returns: what to run and what is declared, or what is wrong; every mistake is reported, in source order.
  package func check(_ source: EmbeddedSource) -> CheckedBlock {
    let parsed = parseSource(source.code, operators: operators)
    var environment = self
    environment.operators = parsed.operators
    let checker = Checker(library: library, environment: environment)
    checker.problems = parsed.problems
    checker.code = source.code
    checker.checkImports(parsed.imports)
    checker.checkBlock(parsed.statements)
    return checker.finishedBlock(source, original: self)
  }
}

extension Checker {
  func checkImports(_ imports: [(module: String, range: Range<Int>)]) {
    let known = ["MathEngine", "Foundation", "Swift", "Glibc", "Darwin"] + library.modules.map(\.name)
    for (module, range) in imports where !known.contains(module) {
      report(
        Problem("UnknownModule", at: range, "no such module '\(module)'").note(
          "lessons can use the standard library, Foundation's string functions and MathEngine"))
    }
  }

  func checkBlock(_ nodes: [StatementNode]) {
    if case .expression(let last)? = nodes.last(where: { if case .nothing = $0.kind { false } else { true } })?.kind { displayed = last }
    declareTypes(nodes, in: topScope) { declareLocals(nodes, in: topScope) }
    resolveOpaqueResults()
    for node in nodes { output.statements += checkTopLevel(node) }
    while !pendingBodies.isEmpty {
      let bodies = pendingBodies
      pendingBodies = []
      bodies.forEach { $0() }
    }
    checkInitialization(output.statements)
    warnAboutVariables()
  }

  private func checkTopLevel(_ node: StatementNode) -> [Statement] {
    let statements = checkOne(node, in: topScope)
    guard case .expression(let expression) = node.kind, expression === displayed, let last = statements.last,
      case .expression(let value) = last.kind, !value.type.isVoid, value.type != .error, !(value.type.nominal?.isNever ?? false),
      !isDiscardable(value)
    else { return statements.filter { if case .type = $0.kind { false } else { true } } }
    return [Statement(.display(value), last.range)]
  }

  /// Whether an expression is a call whose result is by its declaration of no interest.
  private func isDiscardable(_ value: Expression) -> Bool {
    if case .call(let call) = value.kind { call.function.isDiscardable } else { false }
  }

  func finishedBlock(_ source: EmbeddedSource, original: Environment) -> CheckedBlock {
    var block = output
    let ordered = problems.enumerated().sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
    block.diagnostics = ordered.map { $0.element.diagnostic(in: source) }
    guard !problems.contains(where: { $0.severity == .error }) else {
      block.statements = []
      block.environment = original
      return block
    }
    block.environment = environment
    for (name, declarations) in topScope.names { block.environment.declare(declarations, named: name, replaces) }
    return block
  }

  /// A `var` that nothing changes.
  private func warnAboutVariables() {}
}

extension Environment {
  /// Later declarations come last; a function that replaces an earlier one of the same signature removes it.
  mutating func declare(_ declarations: [Declaration], named name: Name, _ same: (Declaration, Declaration) -> Bool) {
    var list = names[name] ?? []
    for declaration in declarations {
      if declaration is FunctionDeclaration {
        list.removeAll { !($0 is FunctionDeclaration) || same($0, declaration) }
      } else {
        list.removeAll()
      }
      list.append(declaration)
    }
    names[name] = list
  }
}
