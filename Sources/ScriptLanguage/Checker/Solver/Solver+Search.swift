/// Trying what does not follow.
extension Solver {
  /// Solves all constraints; the state is then the best solution.
  func solve() -> Bool {
    search()
    guard let best else { return false }
    state = best
    return true
  }

  /// Looks for solutions from the current state on.
  private func search() {
    attempts += 1
    guard attempts <= Self.attemptLimit else {
      isExhausted = true
      return
    }
    guard propagate() else { return }
    if let best, !(lowerBound < best.score) { return }
    guard let step = nextStep() else {
      if isComplete { best = state }
      return
    }
    take(step)
  }

  /// The least score that solutions behind the current state can have: what is to become an existential will be erased.
  private var lowerBound: Score {
    var score = state.score
    for case .convert(_, let target) in state.pending { if case .existential = fixed(target) { score.erasures += 1 } }
    return score
  }

  enum Step {
    case bind(Int32, [Type])
    case branch(Site)
    case open(ClosureSite)
    case coalesce(position: Int)
    case unify(position: Int, Type, Type)
    /// A literal as the base of a member takes its default type.
    case drop
  }

  private var isComplete: Bool {
    guard state.pending.isEmpty else { return false }
    return state.variables.allSatisfy {
      $0.binding != nil || ($0.literal == nil && !$0.isArrayLiteral && !$0.isDictionaryLiteral && $0.closure == nil)
    }
  }

  private func take(_ step: Step) {
    let saved = state
    switch step {
    case .bind(let index, let types):
      let before = best == nil
      for type in types {
        state = saved
        if bind(index, type) { search() }
        // A later binding is only for where an earlier one leads nowhere.
        if before, best != nil { return }
      }
    case .branch(let site): branch(site, saved)
    case .open(let site):
      if open(site) { search() }
    case .coalesce(let position):
      if case .coalesce(let left, let right, let result) = state.pending.remove(at: position),
        coalesce(left, right, result, force: true) == .solved
      {
        search()
      }
    case .unify(let position, let one, let other):
      state.pending.remove(at: position)
      if unify(one, other) { search() }
    case .drop: return
    }
  }

  private func branch(_ site: Site, _ saved: SolverState) {
    guard let list = saved.candidates[site.index] else { return }
    let ranked = rank(list, at: site)
    let bound = lowerBound
    var foundConcrete = false
    for entry in ranked {
      // An operator on plain types that works makes the generic ones uninteresting, as in swiftc.
      if foundConcrete, isGeneric(entry.candidate) { continue }
      state = saved
      state.pending.removeAll { if case .site(let other) = $0 { other === site } else { false } }
      let previous = best?.score
      guard choose(entry.candidate, at: site) else { continue }
      search()
      let improved = best != nil && (previous == nil || best?.score != previous)
      guard improved, let best else {
        if isExhausted { return }
        continue
      }
      if !(bound < best.score) || entry.isExact { return }
      if site.isOperator, !isGeneric(entry.candidate) { foundConcrete = true }
      if isExhausted { return }
    }
  }

  private func isGeneric(_ candidate: Candidate) -> Bool {
    guard let function = candidate.declaration as? FunctionDeclaration, let signature = function.signature else { return false }
    return function.owner?.kind == .protocol || signature.parameters.count > 0
  }

  // MARK: Ranking

  private struct Ranked {
    var candidate: Candidate
    var points: Int
    /// Whether the arguments have exactly the parameters' types, so that no other candidate can be better.
    var isExact: Bool
  }

  /// The candidates in order of promise: those whose parameters are the arguments' own types first.
  private func rank(_ candidates: [Candidate], at site: Site) -> [Ranked] {
    let types = argumentTypes(site)
    let expected = expectedType(of: site.type)
    var ranked = candidates.map { rank($0, site, types, expected) }
    // Stable: equal ones stay in the order of their declarations.
    ranked = ranked.enumerated().sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }.map(\.element)
    return ranked
  }

  private enum Known {
    case type(Type)
    /// The default type of a literal.
    case literal(Type)
    case unknown
  }

  private func argumentTypes(_ site: Site) -> [Known] {
    var known = (site.arguments ?? []).map { self.known($0.type) }
    guard site.isOperator, known.count == 2 else { return known }
    // An integer literal beside a floating-point one is one too.
    if case .literal(let a) = known[0], case .literal(let b) = known[1], a != b {
      let double = standard.doubleType
      if a == double || b == double { known = [.literal(double), .literal(double)] }
    }
    if case .literal = known[0], case .type(let type) = known[1], isLiteralCompatible(site, 0, type) { known[0] = .literal(type) }
    if case .literal = known[1], case .type(let type) = known[0], isLiteralCompatible(site, 1, type) { known[1] = .literal(type) }
    return known
  }

  private func isLiteralCompatible(_ site: Site, _ index: Int, _ type: Type) -> Bool {
    guard let argument = site.arguments?[index], case .variable(let variable) = fixed(argument.type),
      let kind = state.variables[Int(variable)].literal
    else { return false }
    return accepts(type, kind)
  }

  private func known(_ type: Type) -> Known {
    let found = fixed(type)
    guard case .variable(let index) = found else { return .type(found) }
    if state.variables[Int(index)].isArrayLiteral { return .literal(.nominal(standard.array, [.error])) }
    if state.variables[Int(index)].isDictionaryLiteral { return .literal(.nominal(standard.dictionary, [.error, .error])) }
    if let kind = state.variables[Int(index)].literal { return defaultType(kind).map { .literal($0) } ?? .unknown }
    // An element whose values are literals so far.
    var result = Known.unknown
    for constraint in state.pending {
      guard case .convert(let from, let to) = constraint, case .variable(index) = fixed(to) else { continue }
      switch fixed(from) {
      case .variable(let source):
        guard let kind = state.variables[Int(source)].literal, let type = defaultType(kind) else { continue }
        if case .literal(let other) = result, other == standard.doubleType { continue }
        result = .literal(type)
      case let source: return .literal(source)
      }
    }
    return result
  }

  private func rank(_ candidate: Candidate, _ site: Site, _ types: [Known], _ expected: Type?) -> Ranked {
    var points = 0
    var exact = site.arguments != nil && !types.isEmpty
    let parameters = parameters(of: candidate) ?? []
    if let mapping = candidate.mapping {
      for (parameter, source) in zip(parameters, mapping.sources) {
        guard case .argument(let position) = source, position < types.count else {
          exact = false
          if case .defaultValue = source { points -= 1 }
          if case .arguments(let positions) = source, positions.isEmpty { points -= 2 }
          continue
        }
        let type = parameter.type
        switch types[position] {
        case .type(let known):
          if sameHead(known, type) { points += 10 } else { exact = false }
        case .literal(let known):
          if sameHead(known, type) { points += 8 } else { exact = false }
        case .unknown: exact = false
        }
      }
    }
    if candidate.declaration.isDisfavored {
      exact = false
      points -= 100
    }
    if isGeneric(candidate) {
      exact = false
      points -= site.isOperator ? 5 : 1
    }
    if !site.isOperator { points += conditions(of: candidate) }
    if let expected, let function = candidate.declaration as? FunctionDeclaration, sameHead(expected, function.resultType) { points += 3 }
    if site.arguments == nil { points += valuePoints(parameters, candidate, expected) }
    return Ranked(candidate: candidate, points: points, isExact: exact && site.isOperator)
  }

  /// How much the extension that a member stands in asks of the arguments of its type: the more, the better it fits.
  private func conditions(of candidate: Candidate) -> Int {
    guard let function = candidate.declaration as? FunctionDeclaration, let owner = function.owner, owner.kind != .protocol,
      let signature = function.signature, let outer = owner.signature
    else { return 0 }
    let parameters = outer.parameters
    return signature.requirements.count { requirement in
      guard let root = requirement.subject.root, parameters.contains(where: { $0 === root }) else { return false }
      return !outer.requirements.contains(requirement)
    }
  }

  /// For an operator as a value, how well its parameters fit the expected function's.
  private func valuePoints(_ parameters: [FunctionDeclaration.Parameter], _ candidate: Candidate, _ expected: Type?) -> Int {
    guard case .function(let function)? = expected else { return 0 }
    return zip(parameters, function.parameters).reduce(0) { points, pair in
      switch known(pair.1.type) {
      case .type(let type): points + (sameHead(type, pair.0.type) ? 10 : 0)
      case .literal(let type): points + (sameHead(type, pair.0.type) ? 8 : 0)
      case .unknown: points
      }
    }
  }

  private func sameHead(_ one: Type, _ other: Type) -> Bool {
    switch (one, other) {
    case (.nominal(let a, _), .nominal(let b, _)): a === b
    case (.parameter(let a), .parameter(let b)): a === b
    default: false
    }
  }
}
