/// Finds the types of one expression: variables stand for what is not known, constraints say what must hold, and where several declarations
/// could be meant the solver tries them in order of promise, with a bounded number of attempts.
final class Solver {
  let checker: Checker
  var standard: StandardTypes { checker.standard }
  var state = SolverState()
  var closureSites: [ClosureSite] = []
  var closureTypes: [Type] = []
  /// The best solution so far.
  var best: SolverState?
  var attempts = 0
  var isExhausted = false
  /// The place that is being written.
  var written: WrittenPlace?
  /// Whether a problem was already reported while the constraints were made.
  var hasReported = false

  static let attemptLimit = 3_000

  init(_ checker: Checker) { self.checker = checker }

  func closureVariable(_ index: Int) -> Type { closureTypes[index] }

  func add(_ constraint: Constraint) { state.pending.append(constraint) }

  func makeSite(
    _ name: Name, _ callee: Site.Callee, _ arguments: [Site.Argument]?, _ type: Type, isOperator: Bool = false, range: Range<Int>,
    nameRange: Range<Int>
  ) -> Site {
    let site = Site(
      index: state.choices.count, name: name, callee: callee, arguments: arguments, type: type, isOperator: isOperator, range: range,
      nameRange: nameRange)
    state.choices.append(nil)
    state.candidates.append(nil)
    add(.site(site))
    return site
  }
}

extension Checker {
  /// Checks an expression against what its surroundings expect, and reports what is wrong with it.
  ///
  /// - Returns: the checked expression, converted to the expected type; after an error one of the type `error`.
  func check(_ node: ExpressionNode, in scope: Scope, as expectation: Expectation?) -> Expression {
    // An error type expects nothing.
    var expectation = expectation
    if case .error? = expectation?.type { expectation = nil }
    let solver = Solver(self)
    let before = problems.count
    let root = solver.generate(node, in: scope, expecting: expectation?.type)
    if let expectation { solver.add(.convert(root.type, expectation.type)) }
    if solver.solve() {
      let value = emit(root, of: solver, in: scope, since: before)
      guard let expectation, value.type != .error else { return value }
      return solver.coerce(value, to: expectation.type)
    }
    if !solver.hasReported, problems.count == before {
      Diagnoser(self, solver).diagnose(node, in: scope, expectation)
    }
    return Expression(.error, .error, node.range)
  }

  /// The solved expression; one of the type `error` where a part of its type remained unknown, which is reported unless something was.
  private func emit(_ root: SolverNode, of solver: Solver, in scope: Scope, since before: Int) -> Expression {
    let value = solver.emit(root, in: scope)
    guard solver.hasVariables(value.type) else { return value }
    if !solver.hasReported, problems.count == before {
      report(Problem("AmbiguousType", at: value.range, "type of expression is ambiguous without a type annotation"))
    }
    return Expression(.error, .error, value.range)
  }

  /// Checks an expression that becomes a value of a generic type, whose arguments are found with it.
  func check(_ node: ExpressionNode, in scope: Scope, asSome generic: NominalDeclaration) -> Expression {
    let solver = Solver(self)
    let before = problems.count
    let type = solver.open(generic, scope)
    let root = solver.generate(node, in: scope, expecting: type)
    solver.add(.convert(root.type, type))
    if solver.solve() {
      let wanted = solver.resolved(type)
      let value = emit(root, of: solver, in: scope, since: before)
      return value.type == .error ? value : solver.coerce(value, to: wanted)
    }
    if !solver.hasReported, problems.count == before { Diagnoser(self, solver).diagnose(node, in: scope, nil) }
    return Expression(.error, .error, node.range)
  }

  /// The type of an expression on its own, without reporting anything; nil if it cannot be found.
  func probe(_ node: ExpressionNode, in scope: Scope, as expectation: Type? = nil) -> Type? {
    let saved = problems
    defer { problems = saved }
    let solver = Solver(self)
    let root = solver.generate(node, in: scope, expecting: expectation)
    if let expectation { solver.add(.convert(root.type, expectation)) }
    guard solver.solve(), !solver.hasReported else { return nil }
    return solver.resolved(root.type)
  }

  /// The type of a base or callee on its own; nil if it cannot be found.
  func probeBase(_ node: ExpressionNode, in scope: Scope) -> Type? {
    let saved = problems
    defer { problems = saved }
    let solver = Solver(self)
    let root = solver.generateBase(node, scope)
    guard solver.solve(), !solver.hasReported else { return nil }
    return solver.resolved(root.type)
  }
}
