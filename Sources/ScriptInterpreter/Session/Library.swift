package import ScriptLanguage

/// Everything that lessons can use, read once and shared by all sessions of all threads.
package final class Library: Sendable {
  /// The declarations.
  package let interface: LibraryInterface

  let natives: Natives
  /// The functions of the machine's own module that show values.
  let describers: (description: FunctionDeclaration?, debugDescription: FunctionDeclaration?)
  /// The functions of the machine's own module that call a type's own `hash(into:)` and `==`.
  let comparers: (hash: FunctionDeclaration?, equal: FunctionDeclaration?)

  /// The standard library with more modules on top.
  package init(modules: [(module: LibraryModule, natives: Natives)] = []) {
    var all = Natives.standardLibrary
    for module in modules { all.merge(module.natives) }
    natives = all
    interface = LibraryInterface(modules: [.standard, .machine] + modules.map(\.module))
    describers = (
      interface.function(named: "_machineDescription"), interface.function(named: "_machineDebugDescription")
    )
    comparers = (interface.function(named: "_machineHash"), interface.function(named: "_machineEqual"))
  }

  /// The native keys of the interface texts that no native is bound to, sorted; empty in a sound library.
  package var unboundKeys: [String] {
    let bound = natives.keys.map { key in key.firstIndex(of: "<").map { String(key[..<$0]) } ?? key }
    let known = Set(bound)
    var missing: Set<String> = []
    for declaration in interface.nativeDeclarations {
      for key in Self.functionKeys(of: declaration) where !known.contains(key) && Intrinsic.find(key) == nil { missing.insert(key) }
    }
    return missing.sorted()
  }

  /// The keys of the functions that a declaration stands for and that have no body in Swift.
  private static func functionKeys(of declaration: Declaration) -> [String] {
    let functions: [FunctionDeclaration?] =
      switch declaration {
      case let function as FunctionDeclaration: [function]
      case let variable as VariableDeclaration: [variable.getter, variable.setter]
      case let element as SubscriptDeclaration: [element.getter, element.setter]
      default: []
      }
    return functions.compactMap { function in function.flatMap { $0.body == nil ? $0.nativeKey : nil } }
  }
}
