/// Something that must hold between types.
enum Constraint {
  /// A value of the first type can stand where the second is expected.
  case convert(Type, Type)
  case conforms(Type, NominalDeclaration)
  case superclass(Type, Type)
  /// The declaration of a site is to be chosen.
  case site(Site)
  /// The first type is a literal's: an array (or a type made of one) of the second.
  case arrayLiteral(Type, element: Type)
  case dictionaryLiteral(Type, key: Type, value: Type)
  /// The associated type of the first is the last.
  case associated(Type, Name, Type)
  case equal(Type, Type)
  /// The first is an optional of the second.
  case optionalObject(Type, Type)
  /// The third is the type of a chain whose end has the first: it is made optional unless it is already.
  case chainResult(Type, Type)
  /// `lhs ?? rhs`.
  case coalesce(Type, Type, result: Type)
  case closure(ClosureSite, Type)
  /// The second type is the first, an optional, or what that wraps.
  case implicitUnwrap(Type, Type)
  /// A call of a value: callee, arguments, result.
  case applyValue(Type, [Type], Type)
  case tupleElement(Type, label: Name, Type)
}

enum LiteralKind: Int, Comparable {
  case boolean, integer, floating, string, interpolation, null

  static func < (lhs: LiteralKind, rhs: LiteralKind) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// An unknown type.
struct TypeVariable {
  var binding: Type?
  /// A literal of this kind must be able to have the type.
  var literal: LiteralKind?
  /// Whether the literals behind it are the bare literal in the text (for the score).
  var literalCount = 0
  var isArrayLiteral = false
  var isDictionaryLiteral = false
  var closure: Int?
}

/// How far a solution is from the preferred reading: first literals of unusual types, then optional promotion, then erasure.
struct Score: Comparable {
  var disfavored = 0
  var nonDefaultLiterals = 0
  var functionConversions = 0
  var collectionConversions = 0
  var optionalPromotions = 0
  var erasures = 0

  static func < (lhs: Score, rhs: Score) -> Bool {
    if lhs.disfavored != rhs.disfavored { return lhs.disfavored < rhs.disfavored }
    return (lhs.functionConversions, lhs.nonDefaultLiterals, lhs.collectionConversions, lhs.optionalPromotions, lhs.erasures)
      < (rhs.functionConversions, rhs.nonDefaultLiterals, rhs.collectionConversions, rhs.optionalPromotions, rhs.erasures)
  }

  static let zero = Score()
}

/// Everything that differs between branches of the search.
///
/// A value: a branch is a copy.
struct SolverState {
  var variables: [TypeVariable] = []
  var pending: [Constraint] = []
  var score = Score()
  var choices: [Choice?] = []
  /// What is left of a site's candidates.
  var candidates: [[Candidate]?] = []
  var closures: [ClosureState] = []
  /// Counts changes, so that nothing is looked at twice in vain.
  var changes = 0
}
