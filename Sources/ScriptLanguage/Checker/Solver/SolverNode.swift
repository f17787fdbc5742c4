/// An expression while its types are being found: the resolved names and the types, which may still be unknown.
final class SolverNode {
  let source: ExpressionNode
  let type: Type
  let kind: Kind

  init(_ source: ExpressionNode, _ type: Type, _ kind: Kind) {
    self.source = source
    self.type = type
    self.kind = kind
  }

  var range: Range<Int> { source.range }

  indirect enum Kind {
    case literal
    case interpolation([ExpressionNode.StringSegment], Scope)
    case variable(VariableDeclaration)
    /// A function, property or type member whose declaration a site finds.
    case reference(Site, base: SolverNode?)
    case call(Site, base: SolverNode?, [SolverNode])
    case callValue(SolverNode, [SolverNode], FunctionType)
    case element(Site, base: SolverNode, [SolverNode])
    case metatype(Type)
    case tuple([SolverNode])
    case array([SolverNode], element: Type)
    case dictionary([(SolverNode, SolverNode)], key: Type, value: Type)
    case tupleElement(SolverNode, index: Int)
    case conditional(SolverNode, SolverNode, SolverNode)
    case and(SolverNode, SolverNode)
    case or(SolverNode, SolverNode)
    case coalesce(SolverNode, SolverNode)
    case assign(SolverNode, SolverNode)
    case discard(SolverNode)
    case cast(SolverNode, ExpressionNode.CastKind, Type)
    case closure(ClosureSite)
    case reference_(SolverNode)
    case forceUnwrap(SolverNode)
    case chainLink(SolverNode)
    case optionalChain(SolverNode)
    case dynamicType(SolverNode)
    case parenthesized(SolverNode)
    /// A variable of type `T!`: the optional itself, or its value.
    case implicitUnwrap(SolverNode)
    case attempt(ExpressionNode.TryKind, SolverNode)
    /// Already checked, for example a statement used as an expression.
    case checked(Expression)
    /// An argument that becomes an `Any`: typed on its own, when everything around it is known.
    case erased(ExpressionNode, Scope)
    case error
  }

  /// The node without parentheses.
  var unwrapped: SolverNode {
    if case .parenthesized(let inner) = kind { inner.unwrapped } else { self }
  }
}

/// A use of a name with several possible declarations, as a value or as a callee.
final class Site {
  enum Callee {
    case declared([Candidate])
    /// `base.name`; the base is a value or a type.
    case member(base: Type, ExpressionNode.MemberName)
    /// `.name`: a static member of the type that the surroundings ask for.
    case implicit(base: Type, ExpressionNode.MemberName)
    case initializer(of: Type)
    /// `base[…]`.
    case element(base: Type)
  }

  struct Argument {
    var label: Name?
    var labelRange: Range<Int>
    var type: Type
    var node: SolverNode
    var isInout = false
    var isTrailing = false
    /// The literal's kind if the argument is a bare literal.
    var isClosure = false
  }

  let index: Int
  let name: Name
  let callee: Callee
  /// Nil for a use as a value.
  let arguments: [Argument]?
  /// The type of the value, or of the call's result.
  let type: Type
  let isOperator: Bool
  let range: Range<Int>
  /// The place of the name, for messages.
  let nameRange: Range<Int>
  /// The type of `self` where the base is `super`.
  var selfType: Type?

  init(
    index: Int, name: Name, callee: Callee, arguments: [Argument]?, type: Type, isOperator: Bool = false, range: Range<Int>,
    nameRange: Range<Int>
  ) {
    self.index = index
    self.name = name
    self.callee = callee
    self.arguments = arguments
    self.type = type
    self.isOperator = isOperator
    self.range = range
    self.nameRange = nameRange
  }
}

/// A declaration that a name may mean.
struct Candidate {
  var declaration: Declaration
  /// The type whose member it is, as far as known.
  var base: Type?
  /// Whether the base is a value (rather than a type).
  var isOnValue = false
  /// Whether it is an instance method that takes its receiver first (`Type.method`).
  var isUnapplied = false
  /// Which argument goes to which parameter.
  var mapping: ArgumentMapping?
}

/// A declaration chosen at a site, with types for its generic parameters.
struct Choice {
  var candidate: Candidate
  var substitution: Substitution
  /// The types of the parameters as the call sees them.
  var parameterTypes: [Type]
}

/// A closure expression in a statement.
final class ClosureSite {
  let index: Int
  let node: ClosureNode
  let scope: Scope
  let range: Range<Int>

  init(index: Int, node: ClosureNode, scope: Scope, range: Range<Int>) {
    self.index = index
    self.node = node
    self.scope = scope
    self.range = range
  }
}

/// What is known of a closure in one branch of the search.
struct ClosureState {
  var parameterTypes: [Type]
  /// Which parameters the context passes `inout`.
  var inoutParameters: [Bool] = []
  var resultType: Type
  /// Whether one tuple is taken apart into several parameters.
  var splitsTuple = false
  var isAttached = false
  /// The context's result is `Void`: a single expression of another type is dropped.
  var dropsResult = false
  var isThrowing = false
  /// The result builder that makes the closure's value.
  var builder: NominalDeclaration?
  var body: Body?

  enum Body {
    case expression(SolverNode, [VariableDeclaration], FunctionContext)
    case statements([Statement], [VariableDeclaration], FunctionContext, [Problem])
  }
}
