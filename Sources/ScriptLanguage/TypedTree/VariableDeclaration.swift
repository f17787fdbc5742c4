/// A `let`, `var`, parameter, loop variable or property.
package final class VariableDeclaration: Declaration, @unchecked Sendable {
  /// Where the value lives.
  package enum Storage: Sendable {
    /// In the frame of a function, closure or top-level statement (a loop variable or a variable of an inner scope at top level too).
    case local
    /// In the session: a variable at the top level of a block, visible to functions and later blocks.
    case global
    /// In each value of the owner, at this position among its stored properties; of a static property: in the session.
    case stored(index: Int)
    /// Nowhere: `getter` and, if it can be set, `setter` are called. Those of the host have the keys `key.get` and `key.set`.
    case computed
  }

  /// The type; for a generic owner in terms of its parameters.
  package internal(set) var type: Type
  /// Whether it was declared with `let` (or is a parameter, a loop variable or `self` of a non-mutating method).
  package internal(set) var isConstant: Bool
  /// Where the value lives.
  package internal(set) var storage: Storage
  /// Called to read a computed property.
  ///
  /// Its receiver is the value, unless static.
  package internal(set) var getter: FunctionDeclaration?
  /// Called to write a computed property: receiver `inout` (by value for classes), one parameter, the new value.
  package internal(set) var setter: FunctionDeclaration?
  /// The initial value of a stored or static property.
  package internal(set) var initialValue: Expression?
  /// Observers of a stored property (`willSet` takes the new value, `didSet` the old one).
  package internal(set) var willSet: FunctionDeclaration?
  /// Called after the value has changed.
  package internal(set) var didSet: FunctionDeclaration?
  /// Whether a closure or nested function refers to it from inside, so that it may have to outlive its frame.
  package internal(set) var isCaptured = false
  /// Whether it is written after its initialisation: assigned, passed `inout`, changed by a mutating member.
  package internal(set) var isMutated = false
  /// Whether reads in closures must see later writes: captured by reference and written at all.
  package var needsBox: Bool { isCaptured && (isMutated || !isInitializedAtDeclaration) }
  /// Whether the declaration itself gives it its value.
  package internal(set) var isInitializedAtDeclaration = true
  /// How the variable holds an object.
  package internal(set) var ownership = Ownership.strong
  /// Whether a stored property is initialised at its first use.
  package internal(set) var isLazy = false

  /// Whether it is an optional that is unwrapped where its value is wanted (`var x: T!`).
  package internal(set) var isImplicitlyUnwrapped = false
  /// Whether it holds the value of another property and has no name of its own in lessons.
  package internal(set) var isHidden = false
  /// Whether only the type that declares it can write it.
  var hasPrivateSetter = false
  /// Of the wrapper behind a property: the name of that property.
  var wrappedName: Name?
  /// The property of a superclass that this one replaces.
  package internal(set) var overridden: VariableDeclaration?
  /// The property of a superclass that this one replaces.
  package override var overriddenMember: Declaration? { overridden }
  /// Whether a subclass replaces this stored property, so that reading it is a call.
  package internal(set) var isOverridden = false
  /// Of a stored property of a class: functions that read and write it, for classes whose subclasses override it.
  package internal(set) var fieldGetter: FunctionDeclaration?
  /// Writes the stored property of a class.
  package internal(set) var fieldSetter: FunctionDeclaration?
  /// Whether reads and writes go to the stored value itself, past observers and overrides.
  package internal(set) var isDirectAccess = false

  // What the checker notes on the way; no part of the tree.
  var isRead = false

  /// How a variable refers to an object.
  package enum Ownership: Sendable { case strong, weak, unowned }

  /// A variable.
  package init(_ name: Name, _ type: Type, isConstant: Bool, storage: Storage, range: Range<Int> = 0..<0) {
    self.type = type
    self.isConstant = isConstant
    self.storage = storage
    super.init(name, range: range)
  }

  /// Whether it can be written at all.
  package var isSettable: Bool {
    if case .computed = storage { setter != nil } else { !isConstant }
  }
}
