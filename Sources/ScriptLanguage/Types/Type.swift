/// A type of the lesson language.
///
/// Types are structural values: two types are equal when Swift would call them the same. Sugar does not exist here: `[Int]` is the nominal
/// type `Array<Int>`, `Int?` is `Optional<Int>`, `()` is the tuple without elements.
package enum Type: Hashable, Sendable {
  /// A struct, enum or class with its generic arguments, outer ones first.
  case nominal(NominalDeclaration, [Type])
  /// A tuple; without elements it is `Void`. A tuple of one element does not exist.
  case tuple([TupleElement])
  /// A function type.
  case function(FunctionType)
  /// A generic parameter, inside the generic declaration only.
  case parameter(GenericParameter)
  /// An associated type of a type that is still abstract, such as `S.Element`.
  indirect case member(Type, Name)
  /// `T.Type`.
  indirect case metatype(Type)
  /// `any P & Q`; without protocols it is `Any`.
  case existential([NominalDeclaration])
  /// An unknown that the solver is about to find. Never part of a checked program.
  case variable(Int32)
  /// The type of what could not be checked; it silences errors that follow from the first. Never part of a program without errors.
  case error
}

/// One element of a tuple type.
package struct TupleElement: Hashable, Sendable {
  /// The label, if there is one.
  package var label: Name?
  /// The type.
  package var type: Type

  /// An element with or without a label.
  package init(label: Name? = nil, _ type: Type) {
    self.label = label
    self.type = type
  }
}

/// The parameters, effects and result of a function type.
package final class FunctionType: Hashable, Sendable {
  /// One parameter of a function type; labels are not part of the type.
  package struct Parameter: Hashable, Sendable {
    /// The type; for a variadic parameter the type of the array.
    package var type: Type
    /// Whether the argument is passed `inout`.
    package var isInout: Bool
    /// Whether the argument expression is wrapped in a closure.
    package var isAutoclosure: Bool

    /// A parameter of a function type.
    package init(_ type: Type, isInout: Bool = false, isAutoclosure: Bool = false) {
      self.type = type
      self.isInout = isInout
      self.isAutoclosure = isAutoclosure
    }
  }

  /// The parameters.
  package let parameters: [Parameter]
  /// The type of the result.
  package let result: Type
  /// Whether a call can throw.
  package let isThrowing: Bool

  /// A function type.
  package init(_ parameters: [Parameter], _ result: Type, isThrowing: Bool = false) {
    self.parameters = parameters
    self.result = result
    self.isThrowing = isThrowing
  }

  /// Whether two function types are the same.
  package static func == (lhs: FunctionType, rhs: FunctionType) -> Bool {
    lhs === rhs
      || (lhs.isThrowing == rhs.isThrowing && lhs.parameters == rhs.parameters && lhs.result == rhs.result)
  }

  /// Hashes what equality compares.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(parameters)
    hasher.combine(result)
    hasher.combine(isThrowing)
  }
}

extension Type {
  /// `()`.
  package static let void = Type.tuple([])
  /// `Any`.
  package static let any = Type.existential([])

  /// A function type.
  package static func function(_ parameters: [FunctionType.Parameter], _ result: Type, isThrowing: Bool = false) -> Type {
    .function(FunctionType(parameters, result, isThrowing: isThrowing))
  }

  /// Whether the type is made of fewer types than `count`, itself included; complexity O(`count`).
  package func isSmaller(than count: Int) -> Bool {
    var rest = count
    return takes(from: &rest)
  }

  private func takes(from rest: inout Int) -> Bool {
    rest -= 1
    guard rest > 0 else { return false }
    switch self {
    case .nominal(_, let arguments): return arguments.allSatisfy { $0.takes(from: &rest) }
    case .tuple(let elements): return elements.allSatisfy { $0.type.takes(from: &rest) }
    case .function(let function):
      return function.parameters.allSatisfy { $0.type.takes(from: &rest) } && function.result.takes(from: &rest)
    case .metatype(let instance): return instance.takes(from: &rest)
    case .member(let base, _): return base.takes(from: &rest)
    default: return true
    }
  }

  /// Whether this is `()`.
  package var isVoid: Bool { if case .tuple(let elements) = self { elements.isEmpty } else { false } }

  /// The declaration of a nominal type.
  package var nominal: NominalDeclaration? { if case .nominal(let declaration, _) = self { declaration } else { nil } }

  /// The generic arguments of a nominal type.
  package var arguments: [Type] { if case .nominal(_, let arguments) = self { arguments } else { [] } }
}
