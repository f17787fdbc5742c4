import SwiftParser
import SwiftSyntax

/// Groups a flat sequence of operands and operators by precedence.
extension Lowering {
  private enum Item {
    case operand(ExprSyntax)
    case binary(ExpressionNode.OperatorUse)
    case assign(Range<Int>)
    case ternary(ExprSyntax, Range<Int>)
    case cast(ExpressionNode.CastKind, Range<Int>)
    case other(ExprSyntax)
  }

  /// A position in the flat sequence.
  private struct Cursor {
    var items: [Item]
    var index = 0

    var next: Item? { index < items.count ? items[index] : nil }
  }

  /// What binds weaker than this ends a right operand.
  private struct Bound {
    var group: Name
    var isInclusive: Bool
  }

  func fold(_ node: SequenceExprSyntax) -> ExpressionNode {
    if node.elements.contains(where: { $0.is(ArrowExprSyntax.self) }) { return functionType(node) }
    var cursor = Cursor(items: node.elements.map { item($0) })
    guard cursor.items.count <= Self.sequenceLimit else {
      report(.tooDeeplyNested(at: range(node)))
      return ExpressionNode(.error, range(node))
    }
    let result = operand(&cursor, bound: nil)
    if cursor.index < cursor.items.count, problems.isEmpty { refuse("this sequence of operators", at: node) }
    return result
  }

  /// `(Int) -> Int` where an expression stands, as in `[(Int) -> Int]()`: the parser leaves it as a sequence.
  private func functionType(_ node: SequenceExprSyntax) -> ExpressionNode {
    var parser = Parser(node.trimmedDescription)
    let outer = offset
    offset += node.positionAfterSkippingLeadingTrivia.utf8Offset
    let lowered = type(TypeSyntax.parse(from: &parser))
    offset = outer
    return ExpressionNode(.type(lowered), range(node))
  }

  private func item(_ node: ExprSyntax) -> Item {
    switch node.as(ExprSyntaxEnum.self) {
    case .binaryOperatorExpr(let use): .binary(.init(name: name(use.operator), range: range(use.operator)))
    case .assignmentExpr: .assign(range(node))
    case .unresolvedTernaryExpr(let ternary): .ternary(ternary.thenExpression, range(ternary.questionMark))
    case .unresolvedIsExpr: .cast(.is, range(node))
    case .unresolvedAsExpr(let cast):
      switch cast.questionOrExclamationMark?.tokenKind {
      case .postfixQuestionMark: .cast(.conditional, range(node))
      case .exclamationMark: .cast(.forced, range(node))
      default: .cast(.coerce, range(node))
      }
    case .arrowExpr: .other(node)
    default: .operand(node)
    }
  }

  private func operand(_ cursor: inout Cursor, bound: Bound?) -> ExpressionNode {
    guard case .operand(let node)? = cursor.next else { return ExpressionNode(.error, 0..<0) }
    cursor.index += 1
    var left: ExpressionNode
    if let attempt = node.as(TryExprSyntax.self), case .some = cursor.next {
      left = covered(attempt, &cursor)
    } else {
      left = expression(node)
    }
    var previous: (group: OperatorTable.Group, place: Range<Int>)?
    while let next = cursor.next {
      guard let group = group(of: next) else { return left }
      if let bound, !operators.isHigher(group.name, than: bound.group), !(bound.isInclusive && group.name == bound.group) {
        if group.name != bound.group, !operators.isHigher(bound.group, than: group.name) { unordered(next, group.name, bound.group) }
        return left
      }
      // Casts follow each other left to right.
      var isCast = false
      if case .cast = next { isCast = true }
      if let previous, !isCast { checkOrder(group, after: previous.group, at: previous.place) }
      previous = (group, place(next))
      left = combine(left, next, group, &cursor)
    }
    return left
  }

  /// `try` covers everything to its right.
  private func covered(_ node: TryExprSyntax, _ cursor: inout Cursor) -> ExpressionNode {
    let kind = tryKind(node)
    cursor.index -= 1
    cursor.items[cursor.index] = .operand(node.expression)
    let inner = operand(&cursor, bound: nil)
    return ExpressionNode(.try(kind, inner), range(node).lowerBound..<max(range(node).upperBound, inner.range.upperBound))
  }

  private func combine(
    _ left: ExpressionNode, _ item: Item, _ group: OperatorTable.Group, _ cursor: inout Cursor
  ) -> ExpressionNode {
    cursor.index += 1
    func joined(_ kind: ExpressionNode.Kind, _ end: Range<Int>) -> ExpressionNode {
      ExpressionNode(kind, left.range.lowerBound..<max(left.range.upperBound, end.upperBound))
    }
    switch item {
    case .cast(let kind, let place):
      guard case .operand(let node)? = cursor.next, let type = node.as(TypeExprSyntax.self) else { return joined(.error, place) }
      cursor.index += 1
      return joined(.cast(left, kind, self.type(type.type)), range(type))
    case .ternary(let middle, let place):
      let then = expression(middle)
      let otherwise = right(&cursor, group)
      return joined(.conditional(left, then, otherwise, questionRange: place), otherwise.range)
    case .assign(let place):
      let value = right(&cursor, group)
      return joined(.assign(left, value, operatorRange: place), value.range)
    case .binary(let use):
      let value = right(&cursor, group)
      if group.isAssignment, case .optionalChain(let inner) = left.kind {
        // `a?.b += 1` does nothing at all where the chain ends early.
        let whole = joined(.binary(use, inner, value), value.range)
        return ExpressionNode(.optionalChain(whole), whole.range)
      }
      return joined(.binary(use, left, value), value.range)
    case .operand(let node), .other(let node):
      refuse("this sequence of operators", at: node)
      return joined(.error, range(node))
    }
  }

  private func right(_ cursor: inout Cursor, _ group: OperatorTable.Group) -> ExpressionNode {
    guard case .operand(let node)? = cursor.next else { return ExpressionNode(.error, 0..<0) }
    let bound = Bound(group: group.name, isInclusive: group.associativity == .right)
    return descend(node) { operand(&cursor, bound: bound) } ?? skipped(&cursor, node)
  }

  private func skipped(_ cursor: inout Cursor, _ node: ExprSyntax) -> ExpressionNode {
    cursor.index = cursor.items.count
    return ExpressionNode(.error, range(node))
  }

  private func group(of item: Item) -> OperatorTable.Group? {
    switch item {
    case .operand: return nil
    case .cast: return operators.groups[OperatorTable.castGroup]
    case .ternary: return operators.groups[OperatorTable.ternaryGroup]
    case .assign: return operators.groups[OperatorTable.assignmentGroup]
    case .other(let node):
      refuse("a function type here", at: node)
      return nil
    case .binary(let use):
      if let group = operators.group(of: use.name) { return group }
      report(.unknownOperator(use.name, at: use.range, isBinary: true))
      return operators.groups[OperatorTable.defaultGroup]
    }
  }

  private func checkOrder(_ group: OperatorTable.Group, after previous: OperatorTable.Group, at place: Range<Int>) {
    if group.name == previous.name, group.associativity == .none {
      report(
        Problem(
          "NonAssociativeOperators", at: place,
          "adjacent operators are in non-associative precedence group '\(group.name)'"))
    }
  }

  private func unordered(_ item: Item, _ one: Name, _ other: Name) {
    report(
      Problem("UnorderedOperators", at: place(item), "adjacent operators are in unordered precedence groups '\(other)' and '\(one)'"))
  }

  private func place(_ item: Item) -> Range<Int> {
    switch item {
    case .operand(let node), .other(let node): range(node)
    case .binary(let use): use.range
    case .assign(let place), .ternary(_, let place), .cast(_, let place): place
    }
  }
}

extension Problem {
  static func unknownOperator(_ name: Name, at range: Range<Int>, isBinary: Bool) -> Problem {
    let problem = Problem(
      "UnknownOperator", at: range,
      isBinary ? "cannot find operator '\(name)' in scope" : "cannot find operator '\(name)' in scope; it is not a unary operator")
    switch name.text {
    case "++": return problem.note("Swift has no '++' operator; use '+= 1'")
    case "--": return problem.note("Swift has no '--' operator; use '-= 1'")
    case "===": return problem.note("use '==' to compare values; '===' compares objects of classes")
    default: return problem
    }
  }
}
