/// String interpolation: each value is typed on its own, as Swift does.
extension Solver {
  func interpolation(_ node: SolverNode, _ type: Type, _ segments: [ExpressionNode.StringSegment], _ scope: Scope) -> Expression {
    var result: [Expression.Segment] = []
    for segment in segments {
      switch segment {
      case .text(let text): result.append(.text(text))
      case .interpolation(let arguments, let place):
        if let piece = checker.interpolated(arguments, place, in: interpolationScope(scope)) { result.append(piece) }
      }
    }
    let text = Expression(.interpolation(result), standard.stringType, node.range)
    if type == standard.stringType || hasVariables(type) { return text }
    for member in checker.members("init", of: type) {
      guard let function = member.declaration as? FunctionDeclaration, function.parameters.count == 1,
        function.parameters[0].label == "stringInterpolation", function.parameters[0].type.nominal === standard.interpolationBuilder
      else { continue }
      // What builds a string is a string itself.
      let pieces = Expression(.interpolation(result), function.parameters[0].type, node.range)
      let substitution = checker.memberSubstitution(function, base: type)
      let call = Call(function: function, substitution: substitution, dispatch: .direct, receiver: nil, arguments: [.value(pieces)])
      return Expression(.call(call), type, node.range)
    }
    for member in checker.members("init", of: type) {
      guard let function = member.declaration as? FunctionDeclaration, function.parameters.count == 1,
        function.parameters[0].label == "stringLiteral"
      else { continue }
      let call = Call(function: function, substitution: .empty, dispatch: .direct, receiver: nil, arguments: [.value(text)])
      return Expression(.call(call), type, node.range)
    }
    return text
  }

  /// The variables of closures around have their types by now.
  func interpolationScope(_ scope: Scope) -> Scope {
    var current: Scope? = scope
    while let here = current, here.context.kind == .closure {
      for declarations in here.names.values {
        for case let variable as VariableDeclaration in declarations where hasVariables(variable.type) {
          variable.type = resolved(variable.type)
        }
      }
      current = here.parent
    }
    return scope
  }
}

extension Checker {
  func interpolated(_ arguments: [ArgumentNode], _ place: Range<Int>, in scope: Scope) -> Expression.Segment? {
    guard arguments.count != 1 || arguments[0].label != nil else {
      let value = check(arguments[0].value, in: scope, as: nil)
      if value.type == .error { return nil }
      return .value(value)
    }
    let name: Name = "appendInterpolation"
    let base = Type.nominal(standard.interpolationBuilder, [])
    let member = ExpressionNode.MemberName(name: name, arguments: nil, labels: nil, range: place.lowerBound..<place.lowerBound + 1)
    let solver = Solver(self)
    let list = solver.arguments(arguments, scope)
    let site = solver.makeSite(name, .member(base: base, member), list, .void, range: place, nameRange: member.range)
    let node = ExpressionNode(.tuple(arguments), place)
    guard solver.solve(), let choice = solver.state.choices[site.index], let function = choice.candidate.declaration as? FunctionDeclaration
    else {
      if !solver.hasReported { reportInterpolation(arguments, place, base, scope) }
      return nil
    }
    let root = SolverNode(node, .void, .call(site, base: nil, list.map(\.node)))
    guard case .call(let call) = solver.emit(root, in: scope).kind else { return nil }
    return .append(
      Call(function: function, substitution: call.substitution, dispatch: .direct, receiver: nil, arguments: call.arguments))
  }

  private func reportInterpolation(_ arguments: [ArgumentNode], _ place: Range<Int>, _ base: Type, _ scope: Scope) {
    let types = arguments.map { probe($0.value, in: scope) }
    for (argument, type) in zip(arguments, types) where type == nil {
      _ = check(argument.value, in: scope, as: nil)
      return
    }
    let labels = arguments.map { ($0.label?.text ?? "_") + ":" }.joined()
    let known = Set(
      members("appendInterpolation", of: base).compactMap {
        ($0.declaration as? FunctionDeclaration)?.parameters.map { ($0.label?.text ?? "_") + ":" }.joined()
      })
    if !known.contains(labels) {
      report(
        Problem("WrongInterpolation", at: place, "no interpolation takes the arguments '\(labels)'").note(
          "'\\(value, format: \".2f\")' formats numbers"))
    } else {
      report(
        Problem(
          "WrongInterpolation", at: place,
          "a value of type '\(types[0]?.description ?? "_")' cannot be formatted this way"))
    }
  }
}
