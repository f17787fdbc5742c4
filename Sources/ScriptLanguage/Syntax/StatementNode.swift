/// A statement or declaration as written.
final class StatementNode: @unchecked Sendable {
  let kind: Kind
  let range: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  indirect enum Kind {
    case expression(ExpressionNode)
    case variable(VariableNode)
    case function(FunctionNode)
    case nominal(NominalNode)
    case `extension`(ExtensionNode)
    case typeAlias(TypeAliasNode)
    case `if`([ConditionNode], then: [StatementNode], else: [StatementNode]?)
    case `guard`([ConditionNode], else: [StatementNode])
    case `while`([ConditionNode], [StatementNode], label: Name?)
    case repeatWhile([StatementNode], ExpressionNode, label: Name?)
    case forIn(ForInNode)
    case `switch`(ExpressionNode, [SwitchCaseNode], label: Name?)
    case block([StatementNode], label: Name?)
    case doCatch([StatementNode], [CatchNode], label: Name?)
    case `return`(ExpressionNode?)
    case `break`(Name?)
    case `continue`(Name?)
    case `fallthrough`
    case `throw`(ExpressionNode)
    /// The value of a branch of an `if` or `switch` expression.
    case give(ExpressionNode)
    case `defer`([StatementNode])
    /// Imports, operator declarations and what was refused already.
    case nothing
  }
}

extension StatementNode {
  /// Whether this is an `if` with `else` or a `switch` whose branches are all single expressions, so that it can be a value.
  var isValue: Bool {
    switch kind {
    case .if(_, let then, let otherwise?): Self.isValue(then) && Self.isValue(otherwise)
    case .switch(_, let cases, _): !cases.isEmpty && cases.allSatisfy { Self.isValue($0.body) }
    default: false
    }
  }

  private static func isValue(_ body: [StatementNode]) -> Bool {
    guard body.count == 1 else { return false }
    switch body[0].kind {
    case .expression(let expression): if case .assign = expression.kind { return false } else { return true }
    case .throw: return true
    case .if, .switch: return body[0].isValue
    default: return false
    }
  }
}

struct ConditionNode {
  enum Kind {
    case expression(ExpressionNode)
    /// `let name: Type = value`; a nil value stands for the variable of the same name.
    case binding(PatternNode, TypeNode?, ExpressionNode)
    case matches(PatternNode, ExpressionNode)
  }

  var kind: Kind
  var range: Range<Int>
}

final class ForInNode: @unchecked Sendable {
  var pattern: PatternNode
  var type: TypeNode?
  /// Whether it is `for case`.
  var isCase = false
  var sequence: ExpressionNode
  var filter: ExpressionNode?
  var body: [StatementNode]
  var label: Name?

  init(pattern: PatternNode, sequence: ExpressionNode, body: [StatementNode]) {
    self.pattern = pattern
    self.sequence = sequence
    self.body = body
  }
}

struct SwitchCaseNode {
  /// Empty for `default`.
  var patterns: [(pattern: PatternNode, filter: ExpressionNode?)]
  var isDefault: Bool
  var body: [StatementNode]
  var range: Range<Int>
}

struct CatchNode {
  var patterns: [(pattern: PatternNode, filter: ExpressionNode?)]
  var body: [StatementNode]
  var range: Range<Int>
}
