/// The natives of a module: implementations under the keys that its interface names.
///
/// A key may carry concrete generic arguments (`ndarray.exp<Double>`); the machine looks for it first, then for the key alone.
/// A key with a slash (`ndarray.flat.get/flat.subscript.set`) implements two steps of a place at once, here `x.flat[i] = value`,
/// so that the change happens in place; its parameters are the base (`inout`), then those of the last step.
package struct Natives: Sendable {
  /// Makes the native for the generic arguments of a call.
  typealias Factory = @Sendable ([TypeDescriptor]) -> Native

  private(set) var factories: [String: Factory] = [:]

  /// A table without entries.
  package init() {}

  /// The keys, sorted.
  package var keys: [String] { factories.keys.sorted() }

  /// Adds the entries of another table; they win over earlier ones.
  package mutating func merge(_ other: Natives) {
    factories.merge(other.factories) { $1 }
  }

  /// Binds a native that works on slots, for the machine's own library.
  mutating func bindSlots(_ key: String, arguments: Int, _ body: @escaping @Sendable (NativeCall) throws -> Void) {
    let native = Native(key: key, argumentCount: arguments, body)
    factories[key] = { _ in native }
  }

  /// Binds a native that is made anew for each list of generic arguments.
  mutating func bindGeneric(
    _ key: String, arguments: Int, _ make: @escaping @Sendable ([TypeDescriptor]) -> (NativeCall) throws -> Void
  ) {
    factories[key] = { types in Native(key: key, argumentCount: arguments, make(types)) }
  }
}
