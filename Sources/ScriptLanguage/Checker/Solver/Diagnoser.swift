import SourceDiagnostics

/// Finds out why an expression has no types that fit, and says so at the narrowest place: parts are looked at on their own first.
struct Diagnoser {
  let checker: Checker
  let failed: Solver
  var standard: StandardTypes { checker.standard }

  init(_ checker: Checker, _ failed: Solver) {
    self.checker = checker
    self.failed = failed
  }

  func diagnose(_ node: ExpressionNode, in scope: Scope, _ expectation: Expectation?) {
    if failed.isExhausted {
      checker.report(
        Problem(
          "TooComplex", at: node.range,
          "the compiler is unable to type-check this expression in reasonable time; try breaking up the expression into distinct sub-expressions"
        ))
      return
    }
    let before = checker.problems.count
    explain(node, scope, expectation)
    if checker.problems.count == before {
      checker.report(Problem("CannotInfer", at: node.range, "type of expression is ambiguous without a type annotation"))
    }
  }

  func explain(_ node: ExpressionNode, _ scope: Scope, _ expectation: Expectation?) {
    if explainParts(node, scope) { return }
    if let type = checker.probe(node, in: scope) {
      if let expectation { mismatch(node, type, expectation, scope) }
      return
    }
    switch node.kind {
    case .binary(let use, let left, let right): binary(node, use, [left, right], scope)
    case .prefix(let use, let operand), .postfix(let use, let operand): unary(use, operand, scope)
    case .call(let callee, let arguments): CallDiagnoser(self, scope).explain(node, callee, arguments, expectation)
    case .element(let base, let arguments): CallDiagnoser(self, scope).explainElement(node, base, arguments)
    case .member(let base, let member): self.member(base, member, node, scope, expectation)
    case .array(let elements): array(node, elements, scope, expectation)
    case .assign(let place, let value, _): assign(place, value, node, scope)
    case .conditional(let condition, let then, let otherwise, let place):
      conditional(place, condition, then, otherwise, node, scope, expectation)
    case .parenthesized(let inner): explain(inner, scope, expectation)
    case .try(_, let inner): explain(inner, scope, expectation)
    case .optionalChain(let inner): explain(inner, scope, nil)
    case .forceUnwrap(let base), .chainLink(let base): needlessUnwrap(base, node, scope)
    case .nil:
      checker.report(
        Problem("NilWithoutContext", at: node.range, expectation.map { $0.type.nilMessage } ?? "'nil' requires a contextual type"))
    case .closure(let closure): self.closure(closure, node, scope, expectation)
    case .tuple(let elements): for element in elements { explain(element.value, scope, nil) }
    case .tupleElement(let base, let index): tupleElement(base, index, node, scope)
    case .cast(let value, _, let type):
      let target = checker.resolve(type, in: scope)
      if let own = checker.probe(value, in: scope) { mismatch(value, own, Expectation(target, .coercion), scope) }
    default: literal(node, expectation)
    }
  }

  func literal(_ node: ExpressionNode, _ expectation: Expectation?) {
    let type: Type? =
      switch node.kind {
      case .integer: standard.intType
      case .floating: standard.doubleType
      case .boolean: standard.boolType
      case .string: standard.stringType
      default: nil
      }
    if let type, let expectation { mismatch(node, type, expectation, nil) }
  }

  // MARK: Parts

  /// Explains the first part that has no type even on its own.
  func explainParts(_ node: ExpressionNode, _ scope: Scope) -> Bool {
    for part in parts(node) where checker.probe(part, in: scope) == nil && (isBase(part, of: node) || !needsContext(part)) {
      let before = checker.problems.count
      explain(part, scope, nil)
      if checker.problems.count > before { return true }
    }
    return false
  }

  /// A base must have a type of its own.
  func isBase(_ part: ExpressionNode, of node: ExpressionNode) -> Bool {
    guard case .member(.some, _) = part.kind else { return false }
    switch node.kind {
    case .member: return true
    case .call(let callee, _): if case .member(let base?, _) = callee.kind { return base === part } else { return false }
    case .element(let base, _): return base === part
    default: return false
    }
  }

  func parts(_ node: ExpressionNode) -> [ExpressionNode] {
    switch node.kind {
    case .binary(_, let left, let right): [left, right]
    case .prefix(_, let inner), .postfix(_, let inner), .parenthesized(let inner), .forceUnwrap(let inner), .try(_, let inner),
      .await(let inner),
      .tupleElement(let inner, _), .cast(let inner, _, _), .chainLink(let inner), .optionalChain(let inner):
      [inner]
    case .call(let callee, let arguments): calleeParts(callee) + arguments.map { unreferenced($0.value) }
    case .element(let base, let arguments): [base] + arguments.map { unreferenced($0.value) }
    case .member(let base, _): base.map { [$0] } ?? []
    case .array(let elements): elements
    case .dictionary(let pairs): pairs.flatMap { [$0.0, $0.1] }
    case .tuple(let elements): elements.map(\.value)
    case .assign(let place, let value, _): [place, value]
    case .conditional(let condition, let then, let otherwise, _): [condition, then, otherwise]
    default: []
    }
  }

  func calleeParts(_ callee: ExpressionNode) -> [ExpressionNode] {
    switch callee.kind {
    case .member(let base?, _): [base]
    case .name, .member, .closure: []
    default: [callee]
    }
  }

  func unreferenced(_ node: ExpressionNode) -> ExpressionNode { if case .reference(let place) = node.kind { place } else { node } }

  /// Whether an expression has a type only in its surroundings.
  func needsContext(_ node: ExpressionNode) -> Bool {
    switch node.kind {
    case .closure, .nil, .discard, .operatorName: true
    case .member(nil, _): true
    case .call(let callee, _): if case .member(nil, _) = callee.kind { true } else { false }
    case .array(let elements): elements.isEmpty || elements.contains { needsContext($0) }
    case .dictionary(let pairs): pairs.isEmpty
    case .parenthesized(let inner): needsContext(inner)
    case .tuple(let elements): elements.contains { needsContext($0.value) }
    case .conditional(_, let then, let otherwise, _): needsContext(then) || needsContext(otherwise)
    case .name(let name, nil, _):
      // An overloaded function as a value.
      if case .declarations(let list)? = checker.lookup(name, in: checker.topScope) { list.count > 1 } else { false }
    case .member: true
    default: false
    }
  }

  // MARK: Others

  func array(_ node: ExpressionNode, _ elements: [ExpressionNode], _ scope: Scope, _ expectation: Expectation?) {
    if elements.isEmpty {
      checker.report(Problem("EmptyLiteral", at: node.range, "empty collection literal requires an explicit type"))
      return
    }
    if let expectation {
      if let element = elementType(expectation.type) {
        for child in elements where !fits(child, element, scope) {
          if let own = checker.probe(child, in: scope) {
            checker.report(
              Problem("CannotConvert", at: child.range, "cannot convert value of type '\(own)' to expected element type '\(element)'"))
          }
        }
        return
      }
      checker.report(
        Problem("CannotConvert", at: node.range, "cannot convert an array literal to specified type '\(expectation.type)'"))
      return
    }
    checker.report(
      Problem(
        "HeterogeneousLiteral", at: node.range,
        "heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional"))
  }

  func assign(_ place: ExpressionNode, _ value: ExpressionNode, _ node: ExpressionNode, _ scope: Scope) {
    guard let target = checker.probe(place, in: scope) else { return }
    if let own = checker.probe(value, in: scope) {
      if case .element = place.kind, standard.wrapped(own) != target {
        checker.report(
          hinted(
            Problem("CannotConvert", at: value.location, "cannot assign value of type '\(own)' to subscript of type '\(target)'"), own,
            target,
            value.range))
        return
      }
      return mismatch(value, own, Expectation(target, .assignment), scope)
    }
    explain(value, scope, Expectation(target, .assignment))
  }

  func conditional(
    _ place: Range<Int>, _ condition: ExpressionNode, _ then: ExpressionNode, _ otherwise: ExpressionNode, _ node: ExpressionNode,
    _ scope: Scope,
    _ expectation: Expectation?
  ) {
    if let type = checker.probe(condition, in: scope), type != standard.boolType {
      return mismatch(condition, type, Expectation(standard.boolType, .condition), scope)
    }
    if let expectation { return branches(then, otherwise, expectation, scope) }
    guard let one = checker.probe(then, in: scope), let other = checker.probe(otherwise, in: scope) else { return }
    checker.report(
      Problem("MismatchedBranches", at: place, "result values in '? :' expression have mismatching types '\(one)' and '\(other)'"))
  }

  func needlessUnwrap(_ base: ExpressionNode, _ node: ExpressionNode, _ scope: Scope) {
    guard let type = checker.probe(base, in: scope) else { return }
    if case .chainLink = node.kind {
      checker.report(
        Problem(
          "NeedlessChain", at: base.range.upperBound..<node.range.upperBound,
          "cannot use optional chaining on non-optional value of type '\(type)'"
        )
        .fix("Remove '?'", replacing: base.range.upperBound..<node.range.upperBound, with: ""))
    } else {
      checker.report(
        Problem(
          "NeedlessUnwrap", at: base.range.upperBound..<node.range.upperBound, "cannot force unwrap value of non-optional type '\(type)'"
        )
        .fix("Remove '!'", replacing: base.range.upperBound..<node.range.upperBound, with: ""))
    }
  }
}

extension Type {
  fileprivate var nilMessage: String { "'nil' cannot initialize specified type '\(self)'" }
}

/// Members that arrays and strings have in other languages, with what Swift says instead.
let foreignMembers: [String: String] = [
  "length": "Use 'count'.", "size": "Use 'count'.", "push": "Use 'append'.", "len": "Use 'count'.",
  "toString": "Use String(describing: …) or \"\\(…)\".",
  "add": "Use 'append' (arrays) or 'insert' (sets).", "push_back": "Use 'append'.", "includes": "Use 'contains'.",
  "T": "The transpose is spelled '.T' on arrays of the engine only.",
]
