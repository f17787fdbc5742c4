import SourceDiagnostics

/// Members that do not exist, or not on this base.
extension Diagnoser {
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

  func missing(_ member: ExpressionNode.MemberName, of type: Type, _ base: ExpressionNode, _ node: ExpressionNode) {
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

  func suggestion(_ member: ExpressionNode.MemberName, of type: Type, isStatic: Bool) -> Problem {
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

  func tupleElement(_ base: ExpressionNode, _ index: Int, _ node: ExpressionNode, _ scope: Scope) {
    guard let type = checker.probe(base, in: scope) else { return }
    checker.report(
      Problem(
        "UnknownMember", at: base.range.upperBound + 1..<node.range.upperBound, "value of tuple type '\(type)' has no member '\(index)'"))
  }
}
