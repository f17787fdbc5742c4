internal import Synchronization

/// Something with a name that expressions refer to.
///
/// Declarations have identity: a reference holds the object itself.
///
/// The checker builds declarations; afterwards they are never changed, so that those of a library are shared between threads.
package class Declaration: @unchecked Sendable {
  /// A number that no other declaration of the process has.
  ///
  /// Never shown: it depends on what else ran.
  package let id: Int
  /// The name; of an initializer `init`, of a subscript `subscript`.
  package let name: Name
  /// Where the name stands in the code of its block or interface; empty for what the checker made itself.
  package let range: Range<Int>
  /// The module of the library that declares it; nil for what a lesson declares.
  package internal(set) var module: LibraryModule?
  /// The type whose member this is.
  package internal(set) var owner: NominalDeclaration?
  /// Whether it is a member of the type itself rather than of its values.
  package internal(set) var isStatic = false
  /// The key of the host's implementation, from `@native("key")`; nil for what is written in Swift.
  package internal(set) var nativeKey: String?
  /// The doc comment, without the slashes.
  package internal(set) var documentation: String?
  /// Whether any other declaration that fits is preferred (`@_disfavoredOverload`).
  var isDisfavored = false
  /// Whether no subclass can override it: `final`, or a member of a final class, of an extension or of anything but a class.
  package internal(set) var isFinal = false
  /// Whether it is marked `override`.
  var isMarkedOverride = false
  /// Who may see it.
  var access = AccessLevel.open

  /// The member of a superclass that this one replaces.
  package var overriddenMember: Declaration? { nil }

  /// The first declaration of what this member overrides; itself if it overrides nothing.
  package final var root: Declaration {
    var current = self
    while let next = current.overriddenMember { current = next }
    return current
  }

  init(_ name: Name, range: Range<Int>) {
    self.id = declarationCount.wrappingAdd(1, ordering: .relaxed).newValue
    self.name = name
    self.range = range
  }
}

/// How far a declaration is visible; a lesson is one file, so only `private` of a type's member restricts anything.
enum AccessLevel { case `private`, open }

private let declarationCount = Atomic<Int>(0)

extension Declaration: Hashable {
  /// Whether two references name the same declaration.
  package static func == (lhs: Declaration, rhs: Declaration) -> Bool { lhs === rhs }

  /// Hashes the identity.
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
