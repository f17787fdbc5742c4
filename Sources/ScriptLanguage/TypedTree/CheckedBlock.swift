package import SourceDiagnostics

/// A block of a lesson after checking: what to run, what it declares, what is wrong with it.
package struct CheckedBlock: Sendable {
  /// The statements in order, types and functions left out.
  ///
  /// Empty if there are errors.
  package internal(set) var statements: [Statement] = []
  /// The functions at the top level, visible throughout the block and later.
  package internal(set) var functions: [FunctionDeclaration] = []
  /// The types at the top level.
  package internal(set) var types: [NominalDeclaration] = []
  /// The functions that extensions add.
  package internal(set) var extensionMembers: [Declaration] = []
  /// The variables at the top level, in order of declaration.
  package internal(set) var globals: [VariableDeclaration] = []
  /// The static stored properties that the block adds to types.
  package internal(set) var staticProperties: [VariableDeclaration] = []
  /// Errors and warnings in source order.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// The names that a later block sees.
  ///
  /// After errors the names from before.
  package internal(set) var environment: Environment

  /// Whether the block can run.
  package var isRunnable: Bool { !diagnostics.containsErrors }

  init(environment: Environment) { self.environment = environment }
}
