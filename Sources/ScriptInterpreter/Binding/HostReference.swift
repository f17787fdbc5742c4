/// A class of the host whose objects lessons can hold, such as a figure or a random generator.
///
/// Copies of the script's value share the object, as in Swift.
package protocol HostReference: AnyObject, ScriptRepresentable {
  /// A deep copy for a forked session. Objects that this one refers to are copied with `copies.copy(of:)`, which keeps identities.
  func copyForFork(_ copies: ForkCopies) -> Self

  /// The text that `print` shows.
  var scriptDescription: String { get }

  /// The text that stands for the object inside arrays and tuples.
  var scriptDebugDescription: String { get }
}

extension HostReference {
  /// What Swift prints.
  package var scriptDescription: String { String(describing: self) }

  /// What Swift prints inside collections.
  package var scriptDebugDescription: String { String(reflecting: self) }

  /// Host objects are held by objects of the heap.
  package static var isManaged: Bool { true }
}

/// The host objects that a fork has copied so far: each object is copied once.
package final class ForkCopies {
  private var copies: [ObjectIdentifier: (original: AnyObject, copy: AnyObject)] = [:]

  init() {}

  /// The copy of an object, made at the first request.
  package func copy<Object: HostReference>(of object: Object) -> Object {
    if let known = copies[ObjectIdentifier(object)]?.copy as? Object { return known }
    let copy = object.copyForFork(self)
    register(copy, for: object)
    return copy
  }

  /// Says early what the copy of an object is, for objects that refer to each other in a circle.
  package func register(_ copy: AnyObject, for object: AnyObject) {
    copies[ObjectIdentifier(object)] = (object, copy)
  }
}
