/// A function, method, initializer, operator or accessor, of a lesson or of a library.
package final class FunctionDeclaration: Declaration, @unchecked Sendable {
  /// What sort of function it is.
  package enum Kind: Sendable {
    /// A free or nested function or an operator.
    case function
    /// A member of a type; static or not.
    case method
    /// Makes a value of its owner. Its `self` starts uninitialised (struct, enum) or as a new object (class).
    case initializer
    /// Reads a computed property or subscript.
    case getter
    /// Writes a computed property or subscript; the new value is its last parameter.
    case setter
    /// Makes an enum value with payload; has neither body nor native key.
    case enumCase
    /// Runs when an object dies.
    case deinitializer
  }

  /// What sort of function it is.
  package let kind: Kind
  /// The parameters in order.
  package internal(set) var parameters: [Parameter]
  /// The type of the result; of an initializer its owner (optional if it can fail).
  package internal(set) var resultType: Type
  /// The generic parameters, those of the owner and of surrounding functions first; nil if there are none.
  package internal(set) var signature: GenericSignature?
  /// `self` inside the body of an instance method, accessor or initializer.
  package internal(set) var selfVariable: VariableDeclaration?
  /// Whether `self` is passed `inout`.
  package internal(set) var isMutating = false
  /// Whether a call can throw.
  package internal(set) var isThrowing = false
  /// The one type of the errors that it throws, if it says so.
  package internal(set) var thrownType: Type?
  /// Whether it throws only if an argument closure does.
  package internal(set) var isRethrowing = false
  /// Whether an initializer can return nil.
  package internal(set) var isFailable = false
  /// Whether the result may be ignored without a warning.
  package internal(set) var isDiscardable = false
  /// Whether it never returns (`Never`).
  package var isNoReturn: Bool { resultType.nominal?.isNever ?? false }
  /// The statements; nil for natives, protocol requirements, enum cases and memberwise initializers.
  ///
  /// Of a function of a library that is written in Swift, checked when first asked for (thread-safe).
  package var body: [Statement]? { bodySource?.statements }
  /// Whether it initialises every stored property from the parameter of the same position.
  package internal(set) var isMemberwise = false
  /// Local variables of surrounding functions that a nested function uses, in order of first use.
  ///
  /// Globals are not captured.
  package var captures: [Capture] { bodySource?.captures ?? [] }
  /// Whether it is a requirement of the protocol that owns it, rather than a member of an extension of the protocol.
  package internal(set) var isRequirement = false
  /// The method of a superclass that this one replaces.
  package internal(set) var overridden: FunctionDeclaration?
  /// The method of a superclass that this one replaces.
  package override var overriddenMember: Declaration? { overridden }
  /// Whether an initializer of a class leaves the work to another one of the same class.
  package internal(set) var isConvenience = false
  /// Whether every subclass must have the initializer.
  package internal(set) var isRequired = false
  /// Whether the result has the type of the receiver, whatever subclass that is (`-> Self`).
  package internal(set) var returnsSelf = false
  /// The enum case an `enumCase` constructs.
  package internal(set) var enumCaseIndex = 0
  /// The variable or subscript an accessor belongs to.
  package internal(set) var accessorOwner: Name?

  var bodySource: BodySource?
  /// Of an operator function: where its operator stands.
  package internal(set) var fixity = Fixity.infix
  /// Checks the body of a nested function where its declaration stands.
  var checkLocalBody: (() -> Void)?

  /// Where an operator stands.
  package enum Fixity: Sendable { case infix, prefix, postfix }

  init(_ name: Name, kind: Kind, parameters: [Parameter] = [], resultType: Type = .void, range: Range<Int> = 0..<0) {
    self.kind = kind
    self.parameters = parameters
    self.resultType = resultType
    super.init(name, range: range)
  }

  /// A parameter of a function.
  package final class Parameter: @unchecked Sendable {
    /// The argument label; nil for `_`.
    package let label: Name?
    /// The variable inside the body; its type is the parameter's (of a variadic one `Array<T>`).
    package let variable: VariableDeclaration
    /// Whether the caller passes a place.
    package internal(set) var isInout = false
    /// Whether the caller may pass any number of values.
    package internal(set) var isVariadic = false
    /// Whether the argument is wrapped in a closure; the type is then the function type.
    package internal(set) var isAutoclosure = false
    /// The result builder that makes the value of a closure argument.
    var builder: NominalDeclaration?
    /// The default value, in terms of the function's generic parameters.
    ///
    /// Evaluated at each call that omits the argument.
    package var defaultValue: Expression? { defaultSource?.expression }
    var defaultSource: DefaultSource?
    /// What makes the property wrapper of the argument, which is the value that it wraps.
    var wrapperInitializer: FunctionDeclaration?
    /// What a default value such as `#line` says of the place of the call.
    var callSiteDefault: ExpressionNode.SourceLocationKind?

    /// The type of the parameter as the callee sees it.
    package var type: Type { variable.type }

    init(label: Name?, variable: VariableDeclaration) {
      self.label = label
      self.variable = variable
    }
  }

  /// The type of the function as a value, without `self`.
  package var type: Type {
    .function(
      parameters.map { .init($0.type, isInout: $0.isInout, isAutoclosure: $0.isAutoclosure) }, resultType, isThrowing: isThrowing)
  }

  /// Whether it is an operator.
  package var isOperator: Bool { !(name.text.first.map { $0.isLetter || $0 == "_" || $0 == "$" } ?? true) }

  /// The name with labels, such as `sum(axis:keepDims:)`.
  package var fullName: String {
    parameters.isEmpty && kind != .getter ? "\(name)()" : "\(name)(" + parameters.map { ($0.label?.text ?? "_") + ":" }.joined() + ")"
  }
}

/// A variable of a surrounding function that a closure or nested function uses.
package struct Capture: Sendable {
  /// The variable outside.
  package let variable: VariableDeclaration
  /// The variable that the body refers to: the same one for a capture by reference, a new one for `[x]` and `[y = expression]`.
  package let inner: VariableDeclaration
  /// The value of an entry of a capture list, evaluated when the closure is made; nil for a capture by reference.
  package let value: Expression?

  init(variable: VariableDeclaration, inner: VariableDeclaration, value: Expression?) {
    self.variable = variable
    self.inner = inner
    self.value = value
  }
}

/// A subscript of a type: two accessors with the same index parameters.
package final class SubscriptDeclaration: Declaration, @unchecked Sendable {
  /// The index parameters.
  package internal(set) var parameters: [FunctionDeclaration.Parameter] = []
  /// The type of the element.
  package internal(set) var elementType: Type = .void
  /// The generic parameters, those of the owner first.
  package internal(set) var signature: GenericSignature?
  /// Called to read.
  ///
  /// A host's has the key `key.get`.
  package internal(set) var getter: FunctionDeclaration?
  /// Called to write: the index parameters, then the new value.
  ///
  /// A host's has the key `key.set`.
  package internal(set) var setter: FunctionDeclaration?
  /// The subscript of a superclass that this one replaces.
  package internal(set) var overridden: SubscriptDeclaration?
  /// The subscript of a superclass that this one replaces.
  package override var overriddenMember: Declaration? { overridden }
}
