/// Whether control can reach the end of statements.
extension Checker {
  func fallsThrough(_ statements: [Statement]) -> Bool { statements.allSatisfy { fallsThrough($0) } }

  private func fallsThrough(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .return, .break, .continue, .throw, .fallthrough, .give: return false
    case .expression(let value), .display(let value): return !(value.type.nominal?.isNever ?? false)
    case .if(let conditions, let then, _) where isAlwaysTrue(conditions): return fallsThrough(then)
    case .if(_, let then, let otherwise): return otherwise.map { fallsThrough(then) || fallsThrough($0) } ?? true
    case .while(let conditions, let body, let label): return !isAlwaysTrue(conditions) || leaves(body, label)
    case .repeatWhile(let body, let condition, let label):
      if case .boolean(true) = condition.kind { return leaves(body, label) }
      return fallsThrough(body) || leaves(body, label) || continues(body, label)
    case .block(let body, let label): return fallsThrough(body) || leaves(body, label)
    case .switch(_, let cases, let label):
      return cases.contains { fallsThrough($0.body) && !fallsIntoNext($0.body) || leaves($0.body, label) }
    case .doCatch(let body, let clauses, let label):
      return fallsThrough(body) || clauses.contains { fallsThrough($0.body) } || leaves(body, label)
    case .binding, .guard, .forIn, .defer, .function, .type: return true
    }
  }

  private func fallsIntoNext(_ body: [Statement]) -> Bool { if case .fallthrough? = body.last?.kind { true } else { false } }

  private func isAlwaysTrue(_ conditions: [Statement.Condition]) -> Bool {
    guard conditions.count == 1, case .expression(let value) = conditions[0], case .boolean(true) = value.kind else { return false }
    return true
  }

  /// Whether a body has a `break` out of a statement.
  private func leaves(_ body: [Statement], _ label: Statement.Label) -> Bool {
    jumps(in: body) { if case .break(let target) = $0 { target === label } else { false } }
  }

  private func continues(_ body: [Statement], _ label: Statement.Label) -> Bool {
    jumps(in: body) { if case .continue(let target) = $0 { target === label } else { false } }
  }

  private func jumps(in body: [Statement], where matches: (Statement.Kind) -> Bool) -> Bool {
    body.contains { statement in
      if matches(statement.kind) { return true }
      switch statement.kind {
      case .if(_, let then, let otherwise): return jumps(in: then, where: matches) || jumps(in: otherwise ?? [], where: matches)
      case .guard(_, let otherwise): return jumps(in: otherwise, where: matches)
      case .while(_, let inner, _), .repeatWhile(let inner, _, _), .block(let inner, _): return jumps(in: inner, where: matches)
      case .forIn(let loop): return jumps(in: loop.body, where: matches)
      case .switch(_, let cases, _): return cases.contains { jumps(in: $0.body, where: matches) }
      case .doCatch(let inner, let clauses, _):
        return jumps(in: inner, where: matches) || clauses.contains { jumps(in: $0.body, where: matches) }
      default: return false
      }
    }
  }
}
