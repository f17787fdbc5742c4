/// A module that lessons can use: its declarations in Swift syntax.
///
/// A declaration that the host implements carries `@native("key")` and has no body: functions, methods, initializers and operators under
/// `key`, properties and subscripts under `key.get` and, unless they are read-only (`{ get }`), `key.set`. A member without the attribute
/// has a body in Swift, which is checked like a lesson's, once, when it is first used.
package final class LibraryModule: Sendable {
  /// The name that `import` uses.
  package let name: String
  /// The declarations.
  package let interface: String

  /// A module with its interface text.
  package init(name: String, interface: String) {
    self.name = name
    self.interface = interface
  }
}
