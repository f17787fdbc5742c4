/// A generic parameter of a type or function, or the `Self` of a protocol.
package final class GenericParameter: Sendable {
  /// The name as written.
  package let name: Name

  /// A generic parameter.
  package init(_ name: Name) { self.name = name }
}

extension GenericParameter: Hashable {
  /// Whether two are the same parameter of the same declaration.
  package static func == (lhs: GenericParameter, rhs: GenericParameter) -> Bool { lhs === rhs }

  /// Hashes the identity.
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension Type {
  /// The generic parameter whose associated type this is, or that this is itself.
  var root: GenericParameter? {
    switch self {
    case .parameter(let parameter): parameter
    case .member(let base, _): base.root
    default: nil
    }
  }
}

/// The generic parameters of a declaration, those of the surrounding declarations first, and what must hold for them.
package final class GenericSignature: @unchecked Sendable {
  /// Something that must hold for the arguments.
  package enum Requirement: Hashable, Sendable {
    /// `T: P`.
    case conformance(Type, NominalDeclaration)
    /// `T: Class`.
    case superclass(Type, Type)
    /// `T == U`.
    case sameType(Type, Type)

    /// The type that something is asked of.
    var subject: Type {
      switch self {
      case .conformance(let subject, _), .superclass(let subject, _), .sameType(let subject, _): subject
      }
    }
  }

  /// The parameters, outer ones first.
  package let parameters: [GenericParameter]
  /// The requirements in source order.
  ///
  /// Written once, while the declaration is read.
  package internal(set) var requirements: [Requirement]
  /// How many parameters belong to surrounding declarations.
  package let outerCount: Int

  /// A signature.
  package init(parameters: [GenericParameter], requirements: [Requirement], outerCount: Int) {
    self.parameters = parameters
    self.requirements = requirements
    self.outerCount = outerCount
  }

  /// The position of a parameter in a substitution.
  ///
  /// - Complexity: O(*n*); signatures have a handful of parameters.
  package func index(of parameter: GenericParameter) -> Int? { parameters.firstIndex { $0 === parameter } }

  /// The substitution that replaces every parameter by itself.
  package var identity: Substitution { Substitution(signature: self, types: parameters.map { .parameter($0) }) }
}
