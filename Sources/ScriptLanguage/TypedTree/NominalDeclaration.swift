/// A struct, enum, class or protocol.
package final class NominalDeclaration: Declaration, @unchecked Sendable {
  /// What sort of type it is.
  package enum Kind: Sendable { case `struct`, `enum`, `class`, `protocol` }

  /// What sort of type it is.
  package let kind: Kind
  /// The generic parameters, with those of surrounding types; of a protocol the one parameter `Self`.
  package internal(set) var signature: GenericSignature?
  /// The stored properties of a value in order; of a class its own, without the superclass's.
  package internal(set) var storedProperties: [VariableDeclaration] = []
  /// The cases of an enum in order.
  package internal(set) var cases: [EnumCase] = []
  /// The type of the raw values of an enum.
  package internal(set) var rawType: Type?
  /// The superclass, in terms of the own generic parameters.
  package internal(set) var superclass: Type?
  /// The declared conformances, also those that extensions add and those that other protocols bring.
  package internal(set) var conformances: [Conformance] = []
  /// Of a protocol: the associated types that may stand in angle brackets behind its name.
  var primaryAssociatedTypes: [Name] = []
  /// The associated types of a protocol.
  package internal(set) var associatedTypes: [Name] = []
  /// What associated types of a protocol are where nothing else says so, in terms of `Self`.
  var associatedDefaults: [Name: Type] = [:]
  /// What the value needs when the last reference to an object dies.
  package internal(set) var deinitializer: FunctionDeclaration?
  /// Whether the initializers of the superclass are initializers of this class too.
  package internal(set) var inheritsInitializers = false
  /// Whether members that it lacks are looked up by name when the program runs (`@dynamicMemberLookup`).
  var isDynamicMemberLookup = false
  /// Of a protocol: whether only classes can conform to it.
  package internal(set) var isClassBound = false
  /// Whether this is a class whose objects the machine makes: one of a lesson, or one of the library that is written in Swift.
  package var isScriptClass: Bool { kind == .class && nativeKey == nil }
  /// Whether this is `Never`.
  package internal(set) var isNever = false
  /// Whether values are references to objects.
  package var isReference: Bool { kind == .class }

  // The member tables, by name. Filled while the declaration is read; extensions of a lesson are in its environment instead.
  let members = DeclarationTable()
  var typeMembers: [Name: Type] = [:]

  /// A case of an enum.
  package struct EnumCase: Sendable {
    /// The name.
    package let name: Name
    /// The function that makes it from a payload; for a case without payload it has no parameters and is not called.
    package let constructor: FunctionDeclaration
    /// The raw value as a literal of the raw type.
    package var rawValue: Expression?
    /// Whether its payload stands elsewhere, so that it may hold values of its own type.
    var isIndirect = false
    /// The types of the payload.
    package var payload: [TupleElement] { constructor.parameters.map { TupleElement(label: $0.label, $0.type) } }
  }

  init(_ name: Name, kind: Kind, range: Range<Int> = 0..<0) {
    self.kind = kind
    super.init(name, range: range)
  }

  /// The type with its own generic parameters as arguments; of a protocol its `Self`.
  package var declaredType: Type {
    if kind == .protocol, let parameter = signature?.parameters.first { return .parameter(parameter) }
    return .nominal(self, signature?.parameters.map { .parameter($0) } ?? [])
  }

  /// The function that a protocol requires under a name.
  package func requirement(_ name: Name) -> FunctionDeclaration? {
    members[name]?.lazy.compactMap { $0 as? FunctionDeclaration }.first { $0.isRequirement }
  }

  /// The member of this class, not of its superclasses, that stands for a member of a superclass or is that itself.
  package func member(standingFor root: Declaration) -> Declaration? { members[root.name]?.first { $0.root === root } }

  /// The property whose getter or setter a function is.
  package func property(withAccessor accessor: FunctionDeclaration) -> VariableDeclaration? {
    guard let name = accessor.accessorOwner else { return nil }
    return members[name]?.lazy.compactMap { $0 as? VariableDeclaration }.first { $0.getter === accessor || $0.setter === accessor }
  }

  /// The subscript whose getter or setter a function is.
  package func element(withAccessor accessor: FunctionDeclaration) -> SubscriptDeclaration? {
    members["subscript"]?.lazy.compactMap { $0 as? SubscriptDeclaration }.first { $0.getter === accessor || $0.setter === accessor }
  }

  func typeWitness(_ name: Name) -> Type? {
    if let known = typeMembers[name] { return known }
    if let parameter = signature?.parameters.first(where: { $0.name == name }) { return .parameter(parameter) }
    if members.declares(name), let nested = members[name]?.first(where: { $0 is NominalDeclaration }) as? NominalDeclaration {
      return nested.declaredType
    }
    return superclass?.nominal?.typeWitness(name)
  }
}

/// How a type fulfils a protocol.
package final class Conformance: @unchecked Sendable {
  /// The protocol.
  package let `protocol`: NominalDeclaration
  /// What must hold for the generic arguments of the type (`extension Array: Equatable where Element: Equatable`).
  package internal(set) var conditions: [GenericSignature.Requirement]
  /// Whether members are synthesized from the stored properties or cases.
  package internal(set) var isSynthesized = false

  init(_ protocol: NominalDeclaration, conditions: [GenericSignature.Requirement] = []) {
    self.protocol = `protocol`
    self.conditions = conditions
  }
}

/// `typealias Name = Type`.
final class TypeAliasDeclaration: Declaration, @unchecked Sendable {
  var type: Type = .error
  var signature: GenericSignature?
}
