package import SourceDiagnostics

/// The declarations of all modules that lessons see, read once and shared by all sessions.
package final class LibraryInterface: @unchecked Sendable {
  /// The modules, the standard library first.
  package let modules: [LibraryModule]
  /// What is wrong with the interface texts; empty unless a module is broken.
  package private(set) var diagnostics: [Diagnostic] = []

  var names: [Name: [Declaration]] = [:]

  /// Reads the interfaces of modules.
  package init(modules: [LibraryModule]) {
    self.modules = modules
  }
}
