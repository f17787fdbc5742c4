/// Values whose type is not the one that is expected.
extension Diagnoser {
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

  func elementType(_ type: Type) -> Type? { type.nominal === standard.array ? type.arguments.first : nil }

  func fits(_ node: ExpressionNode, _ type: Type, _ scope: Scope) -> Bool { checker.probe(node, in: scope, as: type) != nil }

  func branches(_ then: ExpressionNode, _ otherwise: ExpressionNode, _ expectation: Expectation, _ scope: Scope) {
    for branch in [then, otherwise] where !fits(branch, expectation.type, scope) {
      if let type = checker.probe(branch, in: scope) { mismatch(branch, type, expectation, scope) }
    }
  }

  func conversion(_ type: Type, _ expectation: Expectation, at range: Range<Int>) -> Problem {
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
}
