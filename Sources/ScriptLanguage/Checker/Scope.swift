/// What belongs to one function body, closure or the top level of a block while it is checked.
final class FunctionContext {
  enum Kind { case topLevel, function, closure }

  let parent: FunctionContext?
  let kind: Kind
  /// The declared result; nil in a closure whose result is still to be found.
  var resultType: Type?
  /// The variables of surrounding functions that the body uses.
  var captures: [Capture] = []
  private var captured: [Int: Int] = [:]
  /// The function that is checked, of closures the one around.
  let function: FunctionDeclaration?
  /// Whether an error can be thrown from here.
  var canThrow = false
  /// Whether an initializer calls another one of its class, or one of its superclass.
  var delegatesToSelf = false
  var callsSuperInitializer = false
  /// In a closure whose result is to be found: the types of the returned values.
  var returnedTypes: [Type] = []
  let depth: Int

  init(_ kind: Kind, parent: FunctionContext?, function: FunctionDeclaration?, resultType: Type?) {
    self.kind = kind
    self.parent = parent
    self.function = function ?? parent?.function
    self.resultType = resultType
    self.depth = (parent?.depth ?? -1) + 1
  }

  func capture(_ variable: VariableDeclaration) {
    guard captured[variable.id] == nil else { return }
    captured[variable.id] = captures.count
    captures.append(Capture(variable: variable, inner: variable, value: nil))
  }

  func capture(_ entry: Capture) {
    captured[entry.inner.id] = captures.count
    captures.append(entry)
  }
}

/// The names of one lexical scope.
final class Scope {
  let parent: Scope?
  let context: FunctionContext
  var names: [Name: [Declaration]] = [:]
  /// Generic parameters, nested types and aliases.
  var types: [Name: Type] = [:]
  /// Variables that the statements of this scope declare further down.
  var upcoming: [Name: Range<Int>] = [:]
  /// The type whose members are visible without a base, and `self`.
  var nominal: NominalDeclaration?
  /// The type of `self` inside members of `nominal`.
  var selfType: Type?
  /// Whether `self` is a value (in instance members) rather than the type (in static ones).
  var hasSelfValue = false
  var selfVariable: VariableDeclaration?
  /// What holds for the generic parameters in this scope.
  var signature: GenericSignature?
  /// Targets of `break` and `continue`, innermost last.
  var loops: [LoopTarget] = []

  /// Whether `fallthrough` can leave this body of a switch's case.
  var canFallThrough = false
  /// Whether a `catch` without pattern follows.
  var catchesErrors = false
  /// Whether this is the body of an `if` or `do`.
  var isBranch = false

  struct LoopTarget {
    var label: Statement.Label
    var isLoop: Bool
    var isSwitch: Bool
  }

  init(parent: Scope?, context: FunctionContext) {
    self.parent = parent
    self.context = context
    self.signature = parent?.signature
    if let parent, parent.context === context { loops = parent.loops }
  }

  func declare(_ declaration: Declaration) { names[declaration.name, default: []].append(declaration) }

  /// A variable named `self` from a capture list or an optional binding, nearer than the function's own.
  var reboundSelf: VariableDeclaration? {
    var scope: Scope? = self
    while let current = scope {
      if let variable = current.names["self"]?.last as? VariableDeclaration { return variable }
      if current.selfType != nil { return nil }
      scope = current.parent
    }
    return nil
  }

  /// The innermost `self`.
  var innermostSelf: (type: Type, variable: VariableDeclaration?)? {
    var scope: Scope? = self
    while let current = scope {
      if let type = current.selfType { return (type, current.selfVariable) }
      scope = current.parent
    }
    return nil
  }
}
