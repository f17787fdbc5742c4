/// The names that a block sees: those of the library and those of the blocks before.
///
/// A value: a fork of a session copies it.
package struct Environment: Sendable {
  /// The library.
  package let library: LibraryInterface
  /// What the blocks so far declared, newest last.
  ///
  /// A later declaration that is not an overload shadows the earlier ones.
  var names: [Name: [Declaration]] = [:]
  /// The operator functions that lessons declared, static ones of types too.
  var operatorFunctions: [Name: [FunctionDeclaration]] = [:]
  var operators: OperatorTable
  /// What extensions in lessons add to types.
  var extensionMembers: [NominalDeclaration: [Name: [Declaration]]] = [:]
  var addedConformances: [NominalDeclaration: [Conformance]] = [:]
  var addedTypeMembers: [NominalDeclaration: [Name: Type]] = [:]
  /// The protocol whose `Self` a parameter is.
  var protocolOfSelf: [GenericParameter: NominalDeclaration] = [:]

  /// The names of a library.
  package init(library: LibraryInterface) {
    self.library = library
    self.operators = library.operators
    self.extensionMembers = library.extensionMembers
    self.addedConformances = library.addedConformances
    self.addedTypeMembers = library.addedTypeMembers
  }

  /// The variable of a name, for example to show its value.
  package func variable(named name: String) -> VariableDeclaration? { names[Name(name)]?.last as? VariableDeclaration }
}
