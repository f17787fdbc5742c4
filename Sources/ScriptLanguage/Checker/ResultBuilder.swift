/// Rewrites the statements of a body as calls of a result builder's functions.
struct ResultBuilder {
  let builder: NominalDeclaration
  let range: Range<Int>

  init(_ builder: NominalDeclaration, range: Range<Int>) {
    self.builder = builder
    self.range = range
  }

  /// A body that returns what the builder makes of the statements; one with a `return` of its own stays as it is.
  func transformed(_ statements: [StatementNode]) -> [StatementNode] {
    if statements.contains(where: { if case .return = $0.kind { true } else { false } }) { return statements }
    let (declarations, block) = parts(of: statements)
    let result = has("buildFinalResult") ? call("buildFinalResult", [(nil, block)]) : block
    return declarations + [StatementNode(.return(result), range)]
  }

  // MARK: - Blocks

  private func has(_ name: Name) -> Bool { builder.members.declares(name) }

  /// Declarations that stay and the value of all components.
  ///
  /// A component after a declaration may use it, so components become constants where declarations stand between them.
  private func parts(of statements: [StatementNode]) -> (declarations: [StatementNode], value: ExpressionNode) {
    var kept: [StatementNode] = []
    var components: [ExpressionNode] = []
    let hasDeclarations = statements.contains { component($0) == nil }
    for (index, statement) in statements.enumerated() {
      guard let component = component(statement) else {
        kept.append(statement)
        continue
      }
      if hasDeclarations {
        let name = Name("$component\(index)_\(statement.range.lowerBound)")
        let variable = VariableNode()
        variable.bindings = [
          .init(
            pattern: PatternNode(.variable(name, isConstant: true), statement.range), type: nil, value: component, accessors: nil,
            range: statement.range)
        ]
        kept.append(StatementNode(.variable(variable), statement.range))
        components.append(ExpressionNode(.name(name, arguments: nil, labels: nil), statement.range))
      } else {
        components.append(component)
      }
    }
    return (kept, joined(components))
  }

  private func joined(_ components: [ExpressionNode]) -> ExpressionNode {
    guard has("buildPartialBlock"), !has("buildBlock"), let first = components.first else {
      return call("buildBlock", components.map { (nil, $0) })
    }
    return components.dropFirst().reduce(call("buildPartialBlock", [("first", first)])) { accumulated, next in
      call("buildPartialBlock", [("accumulated", accumulated), ("next", next)])
    }
  }

  /// The value of a nested block.
  private func block(_ statements: [StatementNode]) -> ExpressionNode {
    let (declarations, value) = parts(of: statements)
    guard !declarations.isEmpty else { return value }
    let closure = ClosureNode()
    closure.parameters = []
    closure.openRange = range
    closure.body = declarations + [StatementNode(.return(value), range)]
    return ExpressionNode(.call(ExpressionNode(.closure(closure), range), []), range)
  }

  // MARK: - Components

  /// What one statement adds; nil for a declaration.
  private func component(_ statement: StatementNode) -> ExpressionNode? {
    switch statement.kind {
    case .expression(let value):
      if case .assign = value.kind { return nil }
      return has("buildExpression") ? call("buildExpression", [(nil, value)]) : value
    case .if(let conditions, let then, let otherwise): return choice(conditions, then, otherwise, statement.range)
    case .switch(let subject, let cases, _): return choice(subject, cases, statement.range)
    case .forIn(let loop): return array(loop)
    case .block(let body, _): return block(body)
    default: return nil
    }
  }

  private func value(_ statement: StatementNode.Kind, _ place: Range<Int>) -> ExpressionNode {
    ExpressionNode(.statement(StatementNode(statement, place)), place)
  }

  private func single(_ value: ExpressionNode) -> [StatementNode] { [StatementNode(.expression(value), value.range)] }

  private func choice(
    _ conditions: [ConditionNode], _ then: [StatementNode], _ otherwise: [StatementNode]?, _ place: Range<Int>
  ) -> ExpressionNode {
    guard let otherwise else {
      let present = call("buildOptional", [(nil, block(then))])
      let absent = call("buildOptional", [(nil, ExpressionNode(.nil, place))])
      return value(.if(conditions, then: single(present), else: single(absent)), place)
    }
    let first = call("buildEither", [("first", block(then))])
    let second = call("buildEither", [("second", block(otherwise))])
    return value(.if(conditions, then: single(first), else: single(second)), place)
  }

  /// Of several cases the first is `first`, all others are `second`, the last of them innermost.
  private func choice(_ subject: ExpressionNode, _ cases: [SwitchCaseNode], _ place: Range<Int>) -> ExpressionNode {
    let clauses = cases.enumerated().map { index, clause in
      var copy = clause
      var value = block(clause.body)
      if cases.count > 1 {
        if index < cases.count - 1 { value = call("buildEither", [("first", value)]) }
        for _ in 0..<index { value = call("buildEither", [("second", value)]) }
      }
      copy.body = single(value)
      return copy
    }
    return value(.switch(subject, clauses, label: nil), place)
  }

  private func array(_ loop: ForInNode) -> ExpressionNode {
    let closure = ClosureNode()
    closure.openRange = range
    closure.parameters = [.init(name: "$item", type: nil, range: loop.pattern.range)]
    let item = ExpressionNode(.name("$item", arguments: nil, labels: nil), loop.pattern.range)
    let variable = VariableNode()
    variable.bindings = [
      .init(pattern: loop.pattern, type: loop.type, value: item, accessors: nil, range: loop.pattern.range)
    ]
    closure.body = [StatementNode(.variable(variable), loop.pattern.range), StatementNode(.return(block(loop.body)), range)]
    if case .variable(let name, _) = loop.pattern.kind, loop.type == nil {
      closure.parameters = [.init(name: name, type: nil, range: loop.pattern.range)]
      closure.body = [StatementNode(.return(block(loop.body)), range)]
    }
    let map = ExpressionNode.MemberName(name: "map", arguments: nil, labels: nil, range: range)
    let argument = ArgumentNode(label: nil, labelRange: range, value: ExpressionNode(.closure(closure), range), isTrailing: true)
    var sequence = loop.sequence
    if let filter = loop.filter {
      let test = ClosureNode()
      test.openRange = range
      test.parameters = closure.parameters
      test.body = closure.body.dropLast() + [StatementNode(.return(filter), filter.range)]
      let member = ExpressionNode.MemberName(name: "filter", arguments: nil, labels: nil, range: range)
      let passed = ArgumentNode(label: nil, labelRange: range, value: ExpressionNode(.closure(test), range), isTrailing: true)
      sequence = ExpressionNode(.call(ExpressionNode(.member(sequence, member), range), [passed]), range)
    }
    let mapped = ExpressionNode(.call(ExpressionNode(.member(sequence, map), range), [argument]), range)
    return call("buildArray", [(nil, mapped)])
  }

  private func call(_ name: Name, _ arguments: [(Name?, ExpressionNode)]) -> ExpressionNode {
    let base = ExpressionNode(.name(builder.name, arguments: nil, labels: nil), range)
    let member = ExpressionNode(.member(base, .init(name: name, arguments: nil, labels: nil, range: range)), range)
    return ExpressionNode(
      .call(member, arguments.map { ArgumentNode(label: $0.0, labelRange: $0.1.range, value: $0.1) }), range)
  }
}
