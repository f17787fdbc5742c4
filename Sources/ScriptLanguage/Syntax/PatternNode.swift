/// A pattern as written.
final class PatternNode: @unchecked Sendable {
  let kind: Kind
  let range: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  indirect enum Kind {
    case any
    /// A new variable.
    case variable(Name, isConstant: Bool)
    case tuple([(label: Name?, pattern: PatternNode)])
    /// `pattern?`.
    case some(PatternNode)
    /// `.name(payload)` or `Type.name(payload)`.
    case enumCase(ExpressionNode?, Name, PatternNode?)
    case expression(ExpressionNode)
    case isType(TypeNode)
    case typed(PatternNode, TypeNode)
    /// `pattern as Type`.
    case cast(PatternNode, TypeNode)
    case error
  }

  /// Whether there is a variable in it.
  var bindsVariables: Bool {
    switch kind {
    case .variable: true
    case .tuple(let elements): elements.contains { $0.pattern.bindsVariables }
    case .some(let inner), .typed(let inner, _), .cast(let inner, _): inner.bindsVariables
    case .enumCase(_, _, let payload): payload?.bindsVariables ?? false
    case .any, .expression, .isType, .error: false
    }
  }
}
