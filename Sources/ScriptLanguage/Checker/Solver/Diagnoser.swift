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

  private func explain(_ node: ExpressionNode, _ scope: Scope, _ expectation: Expectation?) {
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

  private func literal(_ node: ExpressionNode, _ expectation: Expectation?) {
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
  private func explainParts(_ node: ExpressionNode, _ scope: Scope) -> Bool {
    for part in parts(node) where checker.probe(part, in: scope) == nil && (isBase(part, of: node) || !needsContext(part)) {
      let before = checker.problems.count
      explain(part, scope, nil)
      if checker.problems.count > before { return true }
    }
    return false
  }

  /// A base must have a type of its own.
  private func isBase(_ part: ExpressionNode, of node: ExpressionNode) -> Bool {
    guard case .member(.some, _) = part.kind else { return false }
    switch node.kind {
    case .member: return true
    case .call(let callee, _): if case .member(let base?, _) = callee.kind { return base === part } else { return false }
    case .element(let base, _): return base === part
    default: return false
    }
  }

  private func parts(_ node: ExpressionNode) -> [ExpressionNode] {
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

  private func calleeParts(_ callee: ExpressionNode) -> [ExpressionNode] {
    switch callee.kind {
    case .member(let base?, _): [base]
    case .name, .member, .closure: []
    default: [callee]
    }
  }

  private func unreferenced(_ node: ExpressionNode) -> ExpressionNode { if case .reference(let place) = node.kind { place } else { node } }

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

  // MARK: Conversions

  func mismatch(_ node: ExpressionNode, _ type: Type, _ expectation: Expectation, _ scope: Scope?) {
    if case .parenthesized(let inner) = node.kind { return mismatch(inner, type, expectation, scope) }
    let target = expectation.type
    if let wrapped = standard.wrapped(type), wrapped == target { return unwrapNeeded(type, wrapped, at: node.location) }
    if case .conditional(_, let then, let otherwise, _) = node.kind, let scope {
      return branches(then, otherwise, expectation, scope)
    }
    if case .array(let elements) = node.kind, let scope, let element = elementType(target),
      elements.contains(where: { !fits($0, element, scope) })
    {
      for child in elements where !fits(child, element, scope) {
        if let own = checker.probe(child, in: scope) {
          checker.report(
            Problem("CannotConvert", at: child.range, "cannot convert value of type '\(own)' to expected element type '\(element)'"))
        }
      }
      return
    }
    checker.report(conversion(type, expectation, at: node.location))
  }

  private func elementType(_ type: Type) -> Type? { type.nominal === standard.array ? type.arguments.first : nil }

  private func fits(_ node: ExpressionNode, _ type: Type, _ scope: Scope) -> Bool { checker.probe(node, in: scope, as: type) != nil }

  private func branches(_ then: ExpressionNode, _ otherwise: ExpressionNode, _ expectation: Expectation, _ scope: Scope) {
    for branch in [then, otherwise] where !fits(branch, expectation.type, scope) {
      if let type = checker.probe(branch, in: scope) { mismatch(branch, type, expectation, scope) }
    }
  }

  private func conversion(_ type: Type, _ expectation: Expectation, at range: Range<Int>) -> Problem {
    let target = expectation.type
    switch expectation.purpose {
    case .condition:
      if type == standard.intType {
        return Problem("NotABoolean", at: range, "type 'Int' cannot be used as a boolean; test for '!= 0' instead")
      }
      if standard.wrapped(type) != nil {
        return Problem("NotABoolean", at: range, "optional type '\(type)' cannot be used as a boolean; test for '!= nil' instead")
      }
      return Problem("CannotConvert", at: range, "cannot convert value of type '\(type)' to expected condition type 'Bool'")
    case .returnValue:
      return hinted(
        Problem("CannotConvert", at: range, "cannot convert return expression of type '\(type)' to return type '\(target)'"), type, target,
        range)
    case .closureResult:
      return hinted(
        Problem("CannotConvert", at: range, "cannot convert value of type '\(type)' to closure result type '\(target)'"), type, target,
        range)
    case .initialization:
      return hinted(
        Problem("CannotConvert", at: range, "cannot convert value of type '\(type)' to specified type '\(target)'"), type, target, range)
    case .assignment:
      return hinted(Problem("CannotConvert", at: range, "cannot assign value of type '\(type)' to type '\(target)'"), type, target, range)
    case .coercion:
      return Problem("CannotConvert", at: range, "cannot convert value of type '\(type)' to type '\(target)' in coercion")
    case .defaultArgument:
      return Problem("CannotConvert", at: range, "default argument value of type '\(type)' cannot be converted to type '\(target)'")
    case .throwing:
      return Problem("CannotConvert", at: range, "thrown expression type '\(type)' does not conform to 'Error'")
    case .interpolation:
      return Problem("CannotConvert", at: range, "cannot convert value of type '\(type)' to expected type '\(target)'")
    }
  }

  /// Numbers are converted explicitly.
  func hinted(_ problem: Problem, _ type: Type, _ target: Type, _ range: Range<Int>) -> Problem {
    let numbers = [standard.int, standard.double]
    guard let from = type.nominal, let to = target.nominal, numbers.contains(where: { $0 === from }),
      numbers.contains(where: { $0 === to }), from !== to
    else { return problem }
    return problem.note("convert it: \(to.name)(…)")
  }

  func unwrapNeeded(_ type: Type, _ wrapped: Type, at range: Range<Int>) {
    let end = range.upperBound..<range.upperBound
    checker.report(
      Problem("UnwrapNeeded", at: range, "value of optional type '\(type)' must be unwrapped to a value of type '\(wrapped)'")
        .note("coalesce using '??' to provide a default when the optional value contains 'nil'", at: range)
        .note("force-unwrap using '!' to abort execution if the optional value contains 'nil'", at: range)
        .fix("Insert '!'", replacing: end, with: "!"))
  }

  // MARK: Operators

  private func binary(_ node: ExpressionNode, _ use: ExpressionNode.OperatorUse, _ operands: [ExpressionNode], _ scope: Scope) {
    let types = operands.map { checker.probe($0, in: scope) ?? .error }
    if types.contains(.error) { return contextFree(operands, scope, use) }
    if use.name == "&&" || use.name == "||" {
      for (operand, type) in zip(operands, types) where type != standard.boolType {
        mismatch(operand, type, Expectation(standard.boolType, .condition), scope)
      }
      return
    }
    // Would it work if an optional were unwrapped?
    for (operand, type) in zip(operands, types) {
      if let wrapped = standard.wrapped(type), operands.count == 2,
        works(use, types.map { $0 == type ? wrapped : standard.wrapped($0) ?? $0 })
      {
        return unwrapNeeded(type, wrapped, at: operand.range)
      }
    }
    let left = types[0], right = types[1]
    var problem = Problem(
      "OperatorMismatch", at: use.range,
      left == right
        ? "binary operator '\(use.name)' cannot be applied to two '\(left)' operands"
        : "binary operator '\(use.name)' cannot be applied to operands of type '\(left)' and '\(right)'")
    if let note = overloadNote(use.name, types) { problem = problem.note(note, at: use.range) }
    problem = converted(problem, types)
    checker.report(problem)
  }

  private func contextFree(_ operands: [ExpressionNode], _ scope: Scope, _ use: ExpressionNode.OperatorUse) {
    checker.report(
      Problem("OperatorMismatch", at: use.range, "binary operator '\(use.name)' cannot be applied to these operands"))
  }

  private func converted(_ problem: Problem, _ types: [Type]) -> Problem {
    let isMixed = Set(types.compactMap { $0.nominal?.name.text }) == ["Int", "Double"]
    if isMixed { return problem.note("convert the 'Int' with 'Double(…)'; Swift never mixes number types by itself") }
    let hasString = types.contains { $0 == standard.stringType },
      hasNumber = types.contains { $0 == standard.intType || $0 == standard.doubleType }
    if hasString, hasNumber { return problem.note("write the number into the text: \"… \\(value)\"") }
    return problem
  }

  private func works(_ use: ExpressionNode.OperatorUse, _ types: [Type]) -> Bool {
    functions(use.name).contains { function in
      function.parameters.count == 2 && function.signature == nil && zip(function.parameters, types).allSatisfy { $0.type == $1 }
    }
  }

  private func functions(_ name: Name) -> [FunctionDeclaration] {
    (checker.environment.operatorFunctions[name] ?? []) + (checker.library.operatorFunctions[name] ?? [])
  }

  private func overloadNote(_ name: Name, _ types: [Type]) -> String? {
    var lists: [String] = []
    for function in functions(name) where function.parameters.count == 2 && function.signature == nil {
      guard zip(function.parameters, types).contains(where: { $0.type == $1 }) else { continue }
      let text = "(" + function.parameters.map { ($0.isInout ? "inout " : "") + $0.type.description }.joined(separator: ", ") + ")"
      if !lists.contains(text) { lists.append(text) }
    }
    guard !lists.isEmpty, types.count == 2, types[0] != types[1] else { return nil }
    return "overloads for '\(name)' exist with these partially matching parameter lists: " + lists.sorted().joined(separator: ", ")
  }

  private func unary(_ use: ExpressionNode.OperatorUse, _ operand: ExpressionNode, _ scope: Scope) {
    guard let type = checker.probe(operand, in: scope) else { return }
    if let wrapped = standard.wrapped(type) { return unwrapNeeded(type, wrapped, at: operand.range) }
    if use.name == "!", type != standard.boolType {
      return mismatch(operand, type, Expectation(standard.boolType, .condition), scope)
    }
    checker.report(
      Problem("OperatorMismatch", at: use.range, "unary operator '\(use.name)' cannot be applied to an operand of type '\(type)'"))
  }

  // MARK: Members

  func member(
    _ base: ExpressionNode?, _ member: ExpressionNode.MemberName, _ node: ExpressionNode, _ scope: Scope, _ expectation: Expectation?
  ) {
    guard let base else { return implicitMember(member, node, expectation) }
    let solver = Solver(checker)
    let child = solver.generateBase(base, scope)
    guard solver.solve() else { return }
    missing(member, of: solver.resolved(child.type), base, node)
  }

  func implicitMember(_ member: ExpressionNode.MemberName, _ node: ExpressionNode, _ expectation: Expectation?) {
    guard let target = expectation?.type else {
      checker.report(
        Problem("ImplicitMemberWithoutContext", at: node.range, "cannot infer contextual base in reference to member '\(member.name)'"))
      return
    }
    checker.report(suggestion(member, of: standard.wrapped(target) ?? target, isStatic: true))
  }

  private func missing(_ member: ExpressionNode.MemberName, of type: Type, _ base: ExpressionNode, _ node: ExpressionNode) {
    if case .metatype(let instance) = type {
      let onValues = checker.members(member.name, of: instance)
      if onValues.contains(where: { !$0.declaration.isStatic }) {
        checker.report(
          Problem("InstanceMemberOnType", at: member.range, "instance member '\(member.name)' cannot be used on type '\(instance)'"))
        return
      }
      checker.report(suggestion(member, of: instance, isStatic: true))
      return
    }
    if let wrapped = standard.wrapped(type), !checker.members(member.name, of: wrapped).isEmpty {
      checker.report(
        Problem(
          "UnwrapNeeded", at: base.range,
          "value of optional type '\(type)' must be unwrapped to refer to member '\(member.name)' of wrapped base type '\(wrapped)'"
        )
        .note("chain the optional using '?' to access member '\(member.name)' only for non-'nil' base values", at: base.range)
        .note("force-unwrap using '!' to abort execution if the optional value contains 'nil'", at: base.range))
      return
    }
    if checker.members(member.name, of: type).contains(where: { $0.declaration.isStatic }) {
      checker.report(
        Problem("StaticMemberOnValue", at: member.range, "static member '\(member.name)' cannot be used on instance of type '\(type)'")
          .fix("Use the type", replacing: base.range, with: "\(type)"))
      return
    }
    checker.report(suggestion(member, of: type, isStatic: false))
  }

  private func suggestion(_ member: ExpressionNode.MemberName, of type: Type, isStatic: Bool) -> Problem {
    var problem = Problem(
      "UnknownMember", at: member.range,
      isStatic ? "type '\(type)' has no member '\(member.name)'" : "value of type '\(type)' has no member '\(member.name)'")
    if let near = nearestNames(to: member.name.text, among: checker.memberNames(of: type), limit: 1).first {
      problem = problem.note("did you mean '\(near)'?").fix("Replace '\(member.name)' with '\(near)'", replacing: member.range, with: near)
    } else if let hint = foreignMembers[member.name.text], !isStatic {
      problem.explanation = hint
    }
    return problem
  }

  private func tupleElement(_ base: ExpressionNode, _ index: Int, _ node: ExpressionNode, _ scope: Scope) {
    guard let type = checker.probe(base, in: scope) else { return }
    checker.report(
      Problem(
        "UnknownMember", at: base.range.upperBound + 1..<node.range.upperBound, "value of tuple type '\(type)' has no member '\(index)'"))
  }

  // MARK: Others

  private func array(_ node: ExpressionNode, _ elements: [ExpressionNode], _ scope: Scope, _ expectation: Expectation?) {
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

  private func assign(_ place: ExpressionNode, _ value: ExpressionNode, _ node: ExpressionNode, _ scope: Scope) {
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

  private func conditional(
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

  private func needlessUnwrap(_ base: ExpressionNode, _ node: ExpressionNode, _ scope: Scope) {
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

  // MARK: Closures

  private func closure(_ closure: ClosureNode, _ node: ExpressionNode, _ scope: Scope, _ expectation: Expectation?) {
    guard case .function(let function)? = expectation?.type else {
      if let expectation {
        checker.report(Problem("CannotConvert", at: node.range, "cannot convert a closure to specified type '\(expectation.type)'"))
      } else {
        explainBody(closure, scope, [], nil, node)
      }
      return
    }
    explainBody(closure, scope, function.parameters.map(\.type), function.result, node)
  }

  /// Explains what is wrong with the body of a closure whose parameters are known.
  func explainBody(_ closure: ClosureNode, _ scope: Scope, _ types: [Type], _ result: Type?, _ node: ExpressionNode) {
    let count = closure.parameters?.count ?? closure.anonymousCount
    var types = types
    if types.count == 1, count > 1, case .tuple(let elements) = types[0] { types = elements.map(\.type) }
    if count != types.count, !types.isEmpty || closure.parameters != nil {
      return wrongParameterCount(closure, count, types, result, node)
    }
    let context = FunctionContext(.closure, parent: scope.context, function: nil, resultType: result)
    let inner = Scope(parent: scope, context: context)
    for index in 0..<count {
      let written = closure.parameters?[index]
      let type = written?.type.map { checker.resolve($0, in: scope) } ?? (index < types.count ? types[index] : .error)
      let variable = VariableDeclaration(
        written?.name ?? Name("$\(index)"), type, isConstant: true, storage: .local, range: written?.range ?? node.range)
      inner.declare(variable)
    }
    if let expression = closure.singleExpression {
      _ = checker.check(expression, in: inner, as: result.flatMap { isKnown($0) ? Expectation($0, .closureResult) : nil })
    } else {
      _ = checker.checkStatements(closure.body, in: inner)
    }
  }

  private func isKnown(_ type: Type) -> Bool {
    switch type {
    case .variable, .error, .parameter: false
    case .nominal(_, let arguments): arguments.allSatisfy { isKnown($0) }
    default: !type.isVoid
    }
  }

  private func wrongParameterCount(_ closure: ClosureNode, _ count: Int, _ types: [Type], _ result: Type?, _ node: ExpressionNode) {
    let type = "(" + types.map(\.description).joined(separator: ", ") + ") -> " + (result.map { isKnown($0) ? $0.description : "_" } ?? "_")
    if count == 0, closure.parameters == nil {
      checker.report(
        Problem(
          "ClosureArguments", at: closure.openRange,
          "contextual type for closure argument list expects \(types.count) argument\(types.count == 1 ? "" : "s"), which cannot be implicitly ignored"
        )
        .fix("Insert '_ in'", replacing: closure.openRange.upperBound..<closure.openRange.upperBound, with: " _ in"))
    } else {
      checker.report(
        Problem(
          "ClosureArguments", at: closure.parameters?.first?.range ?? closure.openRange,
          "contextual closure type '\(type)' expects \(types.count) argument\(types.count == 1 ? "" : "s"), but \(count) \(count == 1 ? "was" : "were") used in closure body"
        ))
    }
  }
}

extension Type {
  fileprivate var nilMessage: String { "'nil' cannot initialize specified type '\(self)'" }
}

/// Members that arrays and strings have in other languages, with what Swift says instead.
private let foreignMembers: [String: String] = [
  "length": "Use 'count'.", "size": "Use 'count'.", "push": "Use 'append'.", "len": "Use 'count'.",
  "toString": "Use String(describing: …) or \"\\(…)\".",
  "add": "Use 'append' (arrays) or 'insert' (sets).", "push_back": "Use 'append'.", "includes": "Use 'contains'.",
  "T": "The transpose is spelled '.T' on arrays of the engine only.",
]
