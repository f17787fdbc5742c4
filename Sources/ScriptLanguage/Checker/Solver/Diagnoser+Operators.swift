/// Operators whose operands do not fit.
extension Diagnoser {
  func binary(_ node: ExpressionNode, _ use: ExpressionNode.OperatorUse, _ operands: [ExpressionNode], _ scope: Scope) {
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

  func contextFree(_ operands: [ExpressionNode], _ scope: Scope, _ use: ExpressionNode.OperatorUse) {
    checker.report(
      Problem("OperatorMismatch", at: use.range, "binary operator '\(use.name)' cannot be applied to these operands"))
  }

  func converted(_ problem: Problem, _ types: [Type]) -> Problem {
    let isMixed = Set(types.compactMap { $0.nominal?.name.text }) == ["Int", "Double"]
    if isMixed { return problem.note("convert the 'Int' with 'Double(…)'; Swift never mixes number types by itself") }
    let hasString = types.contains { $0 == standard.stringType },
      hasNumber = types.contains { $0 == standard.intType || $0 == standard.doubleType }
    if hasString, hasNumber { return problem.note("write the number into the text: \"… \\(value)\"") }
    return problem
  }

  func works(_ use: ExpressionNode.OperatorUse, _ types: [Type]) -> Bool {
    functions(use.name).contains { function in
      function.parameters.count == 2 && function.signature == nil && zip(function.parameters, types).allSatisfy { $0.type == $1 }
    }
  }

  func functions(_ name: Name) -> [FunctionDeclaration] {
    (checker.environment.operatorFunctions[name] ?? []) + checker.library.operatorFunctions(name)
  }

  func overloadNote(_ name: Name, _ types: [Type]) -> String? {
    var lists: [String] = []
    for function in functions(name) where function.parameters.count == 2 && function.signature == nil {
      guard zip(function.parameters, types).contains(where: { $0.type == $1 }) else { continue }
      let text = "(" + function.parameters.map { ($0.isInout ? "inout " : "") + $0.type.description }.joined(separator: ", ") + ")"
      if !lists.contains(text) { lists.append(text) }
    }
    guard !lists.isEmpty, types.count == 2, types[0] != types[1] else { return nil }
    return "overloads for '\(name)' exist with these partially matching parameter lists: " + lists.sorted().joined(separator: ", ")
  }

  func unary(_ use: ExpressionNode.OperatorUse, _ operand: ExpressionNode, _ scope: Scope) {
    guard let type = checker.probe(operand, in: scope) else { return }
    if let wrapped = standard.wrapped(type) { return unwrapNeeded(type, wrapped, at: operand.range) }
    if use.name == "!", type != standard.boolType {
      return mismatch(operand, type, Expectation(standard.boolType, .condition), scope)
    }
    checker.report(
      Problem("OperatorMismatch", at: use.range, "unary operator '\(use.name)' cannot be applied to an operand of type '\(type)'"))
  }
}
