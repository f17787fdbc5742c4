/// An expression as written, names interned, operators grouped by precedence.
final class ExpressionNode: @unchecked Sendable {
  let kind: Kind
  /// The UTF-8 offsets in the code.
  let range: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// Where the compiler points to when it means the whole: the name of a member, the operator, the callee of a call.
  var location: Range<Int> {
    switch kind {
    case .member(_, let member): member.range
    case .binary(let use, _, _): use.range
    case .call(let callee, _): callee.location
    case .conditional(_, _, _, let place): place
    case .parenthesized(let inner): inner.location
    default: range
    }
  }

  indirect enum Kind {
    /// An integer literal.
    case integer(UInt64)
    /// An integer literal that does not fit 64 bits: its digits and its value as a floating-point number.
    case wideInteger(String, Double)
    case floating(Double)
    case boolean(Bool)
    case string([StringSegment])
    case `nil`
    case name(Name, arguments: [TypeNode]?, labels: [Name?]?)
    /// An operator as a value, as in `reduce(0, +)`.
    case operatorName(Name)
    case array([ExpressionNode])
    case dictionary([(ExpressionNode, ExpressionNode)])
    case tuple([ArgumentNode])
    case parenthesized(ExpressionNode)
    /// `base.name`; without base an implicit member.
    case member(ExpressionNode?, MemberName)
    case tupleElement(ExpressionNode, Int)
    case call(ExpressionNode, [ArgumentNode])
    case element(ExpressionNode, [ArgumentNode])
    case prefix(OperatorUse, ExpressionNode)
    case postfix(OperatorUse, ExpressionNode)
    case binary(OperatorUse, ExpressionNode, ExpressionNode)
    case assign(ExpressionNode, ExpressionNode, operatorRange: Range<Int>)
    case conditional(ExpressionNode, ExpressionNode, ExpressionNode, questionRange: Range<Int>)
    case cast(ExpressionNode, CastKind, TypeNode)
    case closure(ClosureNode)
    /// `&place`.
    case reference(ExpressionNode)
    case forceUnwrap(ExpressionNode)
    /// `base?` inside an `optionalChain`.
    case chainLink(ExpressionNode)
    /// The whole chain that `chainLink`s belong to.
    case optionalChain(ExpressionNode)
    case `try`(TryKind, ExpressionNode)
    case await(ExpressionNode)
    /// A type where an expression stands, such as `[Int]` in `[Int].self` or `(Int) -> Int`.
    case type(TypeNode)
    case discard
    /// `#line`, `#function` and the like.
    case sourceLocation(SourceLocationKind)
    /// `if` or `switch` as an expression.
    case statement(StatementNode)
    /// What the parser or lowering has complained about already.
    case error
  }

  struct MemberName {
    var name: Name
    var arguments: [TypeNode]?
    var labels: [Name?]?
    var range: Range<Int>
  }

  struct OperatorUse {
    var name: Name
    var range: Range<Int>
  }

  enum CastKind { case `is`, coerce, conditional, forced }
  enum TryKind { case plain, optional, force }

  enum SourceLocationKind: String { case line, column, function, file, fileID, filePath }

  enum StringSegment {
    case text(String)
    case interpolation([ArgumentNode], Range<Int>)
  }
}

extension ExpressionNode {
  /// `\.name` as the closure that follows it.
  static func keyPath(to member: MemberName) -> ExpressionNode {
    let closure = ClosureNode()
    closure.openRange = member.range
    closure.isKeyPath = true
    closure.parameters = [.init(name: "$root", type: nil, range: member.range)]
    let root = ExpressionNode(.name("$root", arguments: nil, labels: nil), member.range)
    closure.body = [StatementNode(.expression(ExpressionNode(.member(root, member), member.range)), member.range)]
    return ExpressionNode(.closure(closure), member.range)
  }
}

/// An argument of a call, subscript or tuple.
struct ArgumentNode {
  var label: Name?
  var labelRange: Range<Int>
  var value: ExpressionNode
  /// Whether it stands after the parentheses.
  var isTrailing = false
}

/// A closure as written.
final class ClosureNode: @unchecked Sendable {
  struct Parameter {
    var name: Name?
    var type: TypeNode?
    var range: Range<Int>
  }

  struct CaptureItem {
    var name: Name
    var ownership: VariableDeclaration.Ownership
    var value: ExpressionNode?
    var range: Range<Int>
  }

  var captures: [CaptureItem] = []
  /// Nil where the body uses `$0`, `$1` and so on.
  var parameters: [Parameter]?
  /// How many `$n` the body uses: the largest number plus one.
  var anonymousCount = 0
  var resultType: TypeNode?
  /// Whether it was written as a key path.
  var isKeyPath = false
  var isThrowing = false
  /// Whether the body itself has a `try` or `throw` outside nested functions and `do`-`catch`.
  var mayThrow = false
  var body: [StatementNode] = []
  /// The place of `{`, for messages.
  var openRange: Range<Int> = 0..<0

  /// The expression of a body that is a single expression (or `return` of one).
  var singleExpression: ExpressionNode? {
    guard body.count == 1 else { return nil }
    switch body[0].kind {
    case .expression(let expression): return expression
    case .return(let value): return value
    default: return nil
    }
  }
}
