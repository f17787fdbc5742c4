/// `switch`: its cases, their patterns and whether they cover everything.
extension Checker {
  func checkSwitch(
    _ subject: ExpressionNode, _ cases: [SwitchCaseNode], _ name: Name?, _ node: StatementNode, in scope: Scope
  ) -> Statement.Kind {
    let value = check(subject, in: scope, as: nil)
    let label = Statement.Label(name: name)
    let inner = child(of: scope)
    inner.loops.append(.init(label: label, isLoop: false, isSwitch: true))
    inner.isBranch = true
    let checked = cases.enumerated().map { index, clause in checkCase(clause, value.type, isLast: index == cases.count - 1, in: inner) }
    if value.type != .error, !problemsIn(node.range) { checkExhaustive(cases, checked, value.type, node) }
    return .switch(value, checked, label)
  }

  /// Whether an error was reported inside a statement; then its patterns are not worth counting.
  private func problemsIn(_ range: Range<Int>) -> Bool {
    problems.contains { $0.severity == .error && range.contains($0.range.lowerBound) && $0.identifier.hasSuffix("Pattern") }
  }

  private func checkCase(_ clause: SwitchCaseNode, _ type: Type, isLast: Bool, in scope: Scope) -> Statement.SwitchCase {
    let inner = child(of: scope)
    var variables: [VariableDeclaration] = []
    let patterns = checkAlternatives(clause.patterns, type, in: inner, &variables)
    if clause.body.isEmpty {
      let word = clause.isDefault ? "'default' label" : "'case' label"
      report(Problem("EmptyCase", at: clause.range, "\(word) in a 'switch' should have at least one executable statement"))
    }
    let body = child(of: inner)
    body.canFallThrough = !isLast
    let statements = checkStatements(clause.body, in: body)
    let all = clause.isDefault ? [(pattern: Pattern(.any, type, clause.range), guard: Expression?.none)] : patterns
    return Statement.SwitchCase(patterns: all, body: statements, range: clause.range, variables: variables)
  }

  /// Patterns that stand for the same body bind the same variables.
  func checkAlternatives(
    _ nodes: [(pattern: PatternNode, filter: ExpressionNode?)], _ type: Type, in scope: Scope, _ variables: inout [VariableDeclaration]
  ) -> [(pattern: Pattern, guard: Expression?)] {
    var result: [(pattern: Pattern, guard: Expression?)] = []
    let outer = alternativeVariables
    defer { alternativeVariables = outer }
    alternativeVariables = nil
    for (index, node) in nodes.enumerated() {
      if index > 0 { alternativeVariables = scope.names }
      let pattern = checkPattern(node.pattern, type, in: scope)
      let filter = node.filter.map { check($0, in: scope, as: Expectation(standard.boolType, .condition)) }
      if index == 0 { forEachVariable(pattern) { variables.append($0) } }
      result.append((pattern, filter))
    }
    return result
  }

  // MARK: Exhaustiveness

  private func checkExhaustive(_ nodes: [SwitchCaseNode], _ cases: [Statement.SwitchCase], _ type: Type, _ node: StatementNode) {
    if nodes.contains(where: \.isDefault) { return }
    let rows = cases.flatMap { clause in clause.patterns.filter { $0.guard == nil }.map { [$0.pattern] } }
    var coverage = Coverage(checker: self)
    guard let missing = coverage.missing(rows, [type]) else { return }
    let start = node.range.lowerBound..<node.range.lowerBound + 6
    var problem = Problem("NotExhaustive", at: start, "switch must be exhaustive")
    if missing[0].hasPrefix("_") || missing[0].isEmpty || missing[0] == "(_)" {
      problem = problem.note("add a default clause", at: start)
    } else {
      problem = problem.note("add missing case: '\(missing[0])'", at: start)
    }
    report(problem)
  }
}

/// Finds a value that no row of patterns matches.
struct Coverage {
  let checker: Checker
  private var steps = 0

  init(checker: Checker) { self.checker = checker }

  /// A way to make one value of a type.
  private struct Constructor {
    var name: String
    var payload: [Type]
    /// The patterns for the payload if a pattern matches this constructor; nil if it does not.
    var specialize: (Pattern) -> [Pattern]?
  }

  /// Values, one per type and written as patterns, that no row matches; nil if every value is matched.
  mutating func missing(_ rows: [[Pattern]], _ types: [Type]) -> [String]? {
    steps += 1
    guard let first = types.first else { return rows.isEmpty ? [] : nil }
    if steps > 5_000 { return nil }
    let rest = Array(types.dropFirst())
    let constructors = constructors(of: first)
    let isUseful = rows.contains { !isWildcard($0[0]) }
    guard !constructors.isEmpty, isUseful else {
      let left = rows.filter { isWildcard($0[0]) }.map { Array($0.dropFirst()) }
      return missing(left, rest).map { ["_"] + $0 }
    }
    for constructor in constructors {
      let left = rows.compactMap { row -> [Pattern]? in
        if isWildcard(row[0]) {
          return constructor.payload.map { Pattern(.any, $0, 0..<0) } + row.dropFirst()
        }
        return constructor.specialize(row[0]).map { $0 + row.dropFirst() }
      }
      if let found = missing(left, constructor.payload + rest) {
        let parts = found.prefix(constructor.payload.count)
        let text = parts.isEmpty ? constructor.name : "\(constructor.name)(\(parts.joined(separator: ", ")))"
        return [text] + found.dropFirst(constructor.payload.count)
      }
    }
    return nil
  }

  private func isWildcard(_ pattern: Pattern) -> Bool {
    switch pattern.kind {
    case .any, .variable: true
    case .type(let type, let inner): type == pattern.type && (inner.map { isWildcard($0) } ?? true)
    default: false
    }
  }

  private func constructors(of type: Type) -> [Constructor] {
    if type == checker.standard.boolType {
      return [true, false].map { (value: Bool) -> Constructor in
        Constructor(name: "\(value)", payload: []) { [checker] pattern in
          checker.booleanPatterns[ObjectIdentifier(pattern)] == value ? [] : nil
        }
      }
    }
    if let wrapped = checker.standard.wrapped(type) {
      return [
        Constructor(name: ".some", payload: [wrapped]) { if case .some(let inner) = $0.kind { [inner] } else { nil } },
        Constructor(name: ".none", payload: []) { if case .enumCase = $0.kind { [] } else { nil } },
      ]
    }
    if case .tuple(let elements) = type, !elements.isEmpty {
      return [Constructor(name: "", payload: elements.map(\.type)) { if case .tuple(let inner) = $0.kind { inner } else { nil } }]
    }
    guard let nominal = type.nominal, nominal.kind == .enum else { return [] }
    return nominal.cases.indices.map { caseConstructor(nominal, $0, type) }.filter { constructor in
      // A case that holds a `Never` has no values.
      !constructor.payload.contains { $0.nominal?.isNever ?? false }
    }
  }

  private func caseConstructor(_ nominal: NominalDeclaration, _ index: Int, _ type: Type) -> Constructor {
    let payload = nominal.cases[index].payload.map {
      $0.type.substituting(Substitution(signature: nominal.signature, types: type.arguments))
    }
    return Constructor(name: ".\(nominal.cases[index].name)", payload: payload) { pattern in
      guard case .enumCase(_, index, let inner) = pattern.kind else { return nil }
      guard let inner else { return payload.map { Pattern(.any, $0, 0..<0) } }
      if payload.count == 1 { return [inner] }
      if case .tuple(let parts) = inner.kind, parts.count == payload.count { return parts }
      return payload.map { Pattern(.any, $0, 0..<0) }
    }
  }
}
