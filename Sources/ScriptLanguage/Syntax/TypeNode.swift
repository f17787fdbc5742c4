/// A type as written.
final class TypeNode: @unchecked Sendable {
  let kind: Kind
  let range: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  indirect enum Kind {
    case name(Name, [TypeNode])
    case member(TypeNode, Name, [TypeNode])
    case array(TypeNode)
    case dictionary(TypeNode, TypeNode)
    case optional(TypeNode)
    case implicitlyUnwrapped(TypeNode)
    case tuple([(label: Name?, type: TypeNode)])
    case function([FunctionParameter], TypeNode, isThrowing: Bool)
    case metatype(TypeNode)
    case some(TypeNode)
    case any(TypeNode)
    case composition([TypeNode])
    case `inout`(TypeNode)
    /// A type that was found already, for code that stands for other code.
    case resolved(Type)
    case error
  }

  /// Whether it is `T!`.
  var isImplicitlyUnwrapped: Bool { if case .implicitlyUnwrapped = kind { true } else { false } }

  /// Whether it is `some P`.
  var isOpaque: Bool { if case .some = kind { true } else { false } }

  struct FunctionParameter {
    var type: TypeNode
    var isInout: Bool
    var isAutoclosure: Bool
  }
}
