import SwiftSyntax

extension Lowering {
  func statements(_ list: CodeBlockItemListSyntax) -> [StatementNode] {
    var result: [StatementNode] = []
    for item in list { append(item, to: &result) }
    return result
  }

  func statements(_ block: CodeBlockSyntax) -> [StatementNode] { statements(block.statements) }

  private func append(_ item: CodeBlockItemSyntax, to result: inout [StatementNode]) {
    switch item.item {
    case .decl(let declaration) where declaration.is(IfConfigDeclSyntax.self):
      if case .statements(let list)? = activeClause(declaration)?.elements { for item in list { append(item, to: &result) } }
    case .decl(let declaration):
      if let node = descend(declaration, { self.declaration(declaration) }) { result.append(node) }
    case .stmt(let statement):
      if let node = descend(statement, { self.statement(statement) }) { result.append(node) }
    case .expr(let node): result.append(expressionStatement(node))
    }
  }

  /// An expression where a statement stands; `if` and `switch` are statements there.
  private func expressionStatement(_ node: ExprSyntax) -> StatementNode {
    let lowered = expression(node)
    if case .statement(let statement) = lowered.kind { return statement }
    return StatementNode(.expression(lowered), lowered.range.isEmpty ? range(node) : lowered.range)
  }

  private func statement(_ node: StmtSyntax, label: Name? = nil) -> StatementNode {
    let place = range(node)
    func made(_ kind: StatementNode.Kind) -> StatementNode { StatementNode(kind, place) }
    switch node.as(StmtSyntaxEnum.self) {
    case .expressionStmt(let statement): return labelled(expressionStatement(statement.expression), label)
    case .returnStmt(let statement): return made(.return(statement.expression.map { expression($0) }))
    case .breakStmt(let statement): return made(.break(self.label(statement.label)))
    case .continueStmt(let statement): return made(.continue(self.label(statement.label)))
    case .fallThroughStmt: return made(.fallthrough)
    case .throwStmt(let statement):
      closures.last?.mayThrow = true
      return made(.throw(expression(statement.expression)))
    case .deferStmt(let statement): return made(.defer(statements(statement.body)))
    case .guardStmt(let statement):
      return made(.guard(statement.conditions.map { condition($0) }, else: statements(statement.body)))
    case .whileStmt(let statement):
      return made(.while(statement.conditions.map { condition($0) }, statements(statement.body), label: label))
    case .repeatStmt(let statement):
      return made(.repeatWhile(statements(statement.body), expression(statement.condition), label: label))
    case .forStmt(let statement) where statement.awaitKeyword != nil: return made(.block(forAwait(statement, label: label), label: nil))
    case .forStmt(let statement): return made(.forIn(forIn(statement, label: label)))
    case .doStmt(let statement): return doStatement(statement, label: label)
    case .labeledStmt(let statement): return self.statement(statement.statement, label: name(statement.label))
    case .missingStmt: return made(.nothing)
    case .discardStmt: refuse("`discard`", at: node)
    case .yieldStmt: refuse("`yield`", at: node)
    default: refuse("this statement", at: node)
    }
    return made(.nothing)
  }

  private func labelled(_ node: StatementNode, _ label: Name?) -> StatementNode {
    guard let label else { return node }
    switch node.kind {
    case .switch(let subject, let cases, _): return StatementNode(.switch(subject, cases, label: label), node.range)
    default: return StatementNode(.block([node], label: label), node.range)
    }
  }

  func ifStatement(_ node: IfExprSyntax) -> StatementNode {
    let conditions = node.conditions.map { condition($0) }
    let then = statements(node.body)
    var otherwise: [StatementNode]?
    switch node.elseBody {
    case .codeBlock(let block): otherwise = statements(block)
    case .ifExpr(let next): otherwise = descend(next) { [ifStatement(next)] } ?? []
    case nil: break
    }
    return StatementNode(.if(conditions, then: then, else: otherwise), range(node))
  }

  func condition(_ node: ConditionElementSyntax) -> ConditionNode {
    let kind: ConditionNode.Kind
    switch node.condition {
    case .expression(let value): kind = .expression(expression(value))
    case .optionalBinding(let binding):
      let isConstant = binding.bindingSpecifier.tokenKind != .keyword(.var)
      let pattern = bindingPattern(binding.pattern, isConstant: isConstant)
      let value = binding.initializer.map { expression($0.value) } ?? shorthand(pattern)
      kind = .binding(pattern, binding.typeAnnotation.map { type($0.type) }, value)
    case .matchingPattern(let matching):
      kind = .matches(matchPattern(matching.pattern), expression(matching.initializer.value))
    case .availability(let condition):
      // Lessons run where everything is available.
      kind = .expression(
        ExpressionNode(.boolean(condition.availabilityKeyword.tokenKind == .poundAvailable), range(node)))
    }
    return ConditionNode(kind: kind, range: range(node.condition))
  }

  /// `if let x` reads the variable of the same name.
  private func shorthand(_ pattern: PatternNode) -> ExpressionNode {
    if case .variable(let name, _) = pattern.kind { return ExpressionNode(.name(name, arguments: nil, labels: nil), pattern.range) }
    return ExpressionNode(.error, pattern.range)
  }

  private func forIn(_ node: ForStmtSyntax, label: Name?) -> ForInNode {
    let isCase = node.caseKeyword != nil
    let loop = ForInNode(
      pattern: isCase ? matchPattern(node.pattern) : bindingPattern(node.pattern, isConstant: true),
      sequence: expression(node.sequence), body: statements(node.body))
    loop.isCase = isCase
    loop.type = node.typeAnnotation.map { type($0.type) }
    loop.filter = node.whereClause.map { expression($0.condition) }
    loop.label = label
    return loop
  }

  /// `for await x in s` asks the asynchronous iterator of `s` for one element after the other.
  private func forAwait(_ node: ForStmtSyntax, label: Name?) -> [StatementNode] {
    let place = range(node.forKeyword)
    func name(_ text: Name) -> ExpressionNode { ExpressionNode(.name(text, arguments: nil, labels: nil), place) }
    func call(_ base: ExpressionNode, _ method: Name) -> ExpressionNode {
      ExpressionNode(.call(ExpressionNode(.member(base, .init(name: method, range: place)), place), []), place)
    }
    let iterator = VariableNode()
    iterator.isConstant = false
    iterator.bindings = [
      .init(
        pattern: PatternNode(.variable("$iterator", isConstant: false), place), type: nil,
        value: call(expression(node.sequence), "makeAsyncIterator"), accessors: nil, range: place)
    ]
    var next = call(name("$iterator"), "next")
    if node.tryKeyword != nil {
      closures.last?.mayThrow = true
      next = ExpressionNode(.try(.plain, next), place)
    }
    var body = statements(node.body)
    if let filter = node.whereClause.map({ expression($0.condition) }) {
      let skip = StatementNode(.continue(nil), place)
      body.insert(StatementNode(.guard([ConditionNode(kind: .expression(filter), range: filter.range)], else: [skip]), place), at: 0)
    }
    let pattern = node.caseKeyword != nil ? matchPattern(node.pattern) : bindingPattern(node.pattern, isConstant: true)
    let condition =
      node.caseKeyword != nil
      ? ConditionNode(kind: .matches(PatternNode(.some(pattern), pattern.range), next), range: place)
      : ConditionNode(kind: .binding(pattern, node.typeAnnotation.map { type($0.type) }, next), range: place)
    return [StatementNode(.variable(iterator), place), StatementNode(.while([condition], body, label: label), place)]
  }

  private func doStatement(_ node: DoStmtSyntax, label: Name?) -> StatementNode {
    let throwing = closures.last?.mayThrow
    let body = statements(node.body)
    if node.catchClauses.isEmpty { return StatementNode(.block(body, label: label), range(node)) }
    if let throwing, node.catchClauses.contains(where: { $0.catchItems.isEmpty }) { closures.last?.mayThrow = throwing }
    let clauses = node.catchClauses.map { clause in
      let patterns = clause.catchItems.compactMap { item in
        item.pattern.map { (pattern: matchPattern($0), filter: item.whereClause.map { expression($0.condition) }) }
      }
      return CatchNode(patterns: patterns, body: statements(clause.body), range: range(clause.catchKeyword))
    }
    return StatementNode(.doCatch(body, clauses, label: label), range(node))
  }

  func switchStatement(_ node: SwitchExprSyntax, label: Name?) -> StatementNode {
    let subject = expression(node.subject)
    var cases: [SwitchCaseNode] = []
    for element in node.cases {
      guard case .switchCase(let clause) = element else {
        refuse("`#if` inside a switch", at: element)
        continue
      }
      cases.append(switchCase(clause))
    }
    return StatementNode(.switch(subject, cases, label: label), range(node))
  }

  private func switchCase(_ clause: SwitchCaseSyntax) -> SwitchCaseNode {
    var patterns: [(pattern: PatternNode, filter: ExpressionNode?)] = []
    var isDefault = false
    switch clause.label {
    case .default: isDefault = true
    case .case(let label):
      patterns = label.caseItems.map { (matchPattern($0.pattern), $0.whereClause.map { expression($0.condition) }) }
    }
    return SwitchCaseNode(patterns: patterns, isDefault: isDefault, body: statements(clause.statements), range: range(clause.label))
  }
}
