/// The attributes and modifiers of a declaration that mean something here.
struct ModifierNodes {
  var isStatic = false
  /// Whether it is `class` rather than `static`, so that subclasses may override it.
  var isClassMember = false
  var isMutating = false
  var isPrivate = false
  var isPrivateSetter = false
  var isLazy = false
  var isOverride = false
  var isFinal = false
  var isConvenience = false
  var isRequired = false
  var isIndirect = false
  var isDiscardable = false
  var isDisfavored = false
  var isPrefix = false
  var isPostfix = false
  var ownership = VariableDeclaration.Ownership.strong
  /// Attributes that lessons declare: property wrappers and result builders, with their arguments.
  var customAttributes: [(type: TypeNode, arguments: [ArgumentNode]?)] = []
  var isDynamicMemberLookup = false
  var nativeKey: String?
  var documentation: String?
}

/// `let` or `var` with one or more bindings.
final class VariableNode: @unchecked Sendable {
  struct Binding {
    var pattern: PatternNode
    var type: TypeNode?
    var value: ExpressionNode?
    var accessors: AccessorNodes?
    var range: Range<Int>
  }

  var isConstant = true
  var keywordRange: Range<Int> = 0..<0
  var bindings: [Binding] = []
  var modifiers = ModifierNodes()
}

/// The accessors of a computed property, subscript or observed property.
final class AccessorNodes: @unchecked Sendable {
  struct Accessor {
    var parameter: Name?
    /// Nil in protocols and interfaces.
    var body: [StatementNode]?
    var isMutating: Bool?
    var isThrowing = false
    var range: Range<Int>
  }

  var getter: Accessor?
  var setter: Accessor?
  var willSet: Accessor?
  var didSet: Accessor?
}

/// A function, initializer, deinitializer or operator function.
final class FunctionNode: @unchecked Sendable {
  enum Kind { case function, initializer, deinitializer }

  struct Parameter {
    var label: Name?
    var name: Name
    var type: TypeNode
    var defaultValue: ExpressionNode?
    var isInout = false
    var isVariadic = false
    var isAutoclosure = false
    /// The result builder of a closure parameter.
    var builder: TypeNode?
    var range: Range<Int>
  }

  var kind = Kind.function
  var name: Name = "init"
  var nameRange: Range<Int> = 0..<0
  var isOperator = false
  var generics = GenericNodes()
  var parameters: [Parameter] = []
  var resultType: TypeNode?
  var isThrowing = false
  var isRethrowing = false
  var thrownType: TypeNode?
  var isFailable = false
  var modifiers = ModifierNodes()
  /// Nil in protocols and interfaces.
  var body: [StatementNode]?
  var range: Range<Int> = 0..<0
  /// The closing brace, where a missing `return` is reported.
  var endRange: Range<Int> = 0..<0
}

final class SubscriptNode: @unchecked Sendable {
  var generics = GenericNodes()
  var parameters: [FunctionNode.Parameter] = []
  var resultType: TypeNode
  var accessors: AccessorNodes?
  var modifiers = ModifierNodes()
  var range: Range<Int>

  init(resultType: TypeNode, range: Range<Int>) {
    self.resultType = resultType
    self.range = range
  }
}

/// `<T: P>` and `where`.
struct GenericNodes {
  var parameters: [(name: Name, inherited: TypeNode?, range: Range<Int>)] = []
  var requirements: [Requirement] = []

  enum Requirement {
    case conformance(TypeNode, TypeNode)
    case sameType(TypeNode, TypeNode)
  }
}

/// A struct, enum, class or protocol.
final class NominalNode: @unchecked Sendable {
  var kind = NominalDeclaration.Kind.struct
  var name: Name = ""
  var nameRange: Range<Int> = 0..<0
  var generics = GenericNodes()
  /// Of a protocol: the associated types in angle brackets behind its name.
  var primaryAssociatedTypes: [Name] = []
  var inherited: [TypeNode] = []
  var modifiers = ModifierNodes()
  var members: [MemberNode] = []
  var range: Range<Int> = 0..<0
}

final class ExtensionNode: @unchecked Sendable {
  var extended: TypeNode
  var generics = GenericNodes()
  var inherited: [TypeNode] = []
  var members: [MemberNode] = []
  var range: Range<Int>

  init(extended: TypeNode, range: Range<Int>) {
    self.extended = extended
    self.range = range
  }
}

enum MemberNode {
  case variable(VariableNode)
  case function(FunctionNode)
  case element(SubscriptNode)
  case nominal(NominalNode)
  case typeAlias(TypeAliasNode)
  case associatedType(AssociatedTypeNode)
  case enumCases([EnumCaseNode])
}

final class TypeAliasNode: @unchecked Sendable {
  var name: Name
  var generics = GenericNodes()
  var type: TypeNode
  var range: Range<Int>

  init(name: Name, type: TypeNode, range: Range<Int>) {
    self.name = name
    self.type = type
    self.range = range
  }
}

struct AssociatedTypeNode {
  var name: Name
  var inherited: [TypeNode]
  var defaultType: TypeNode?
  var requirements: [GenericNodes.Requirement] = []
  var range: Range<Int>
}

struct EnumCaseNode {
  var name: Name
  var payload: [FunctionNode.Parameter]
  var rawValue: ExpressionNode?
  var isIndirect = false
  var range: Range<Int>
}
