import SwiftSyntax

/// A public declaration of the engine that lessons can use.
struct PublicDeclaration {
  /// The type or extension around the declaration.
  struct Context {
    /// The name of the type.
    var typeName: String
    /// Whether the type is a class.
    var isClass: Bool
    /// The generic parameters of the type with what the extension asks of them.
    var parameters: [GenericParameter]
    /// The `where` clause of the extension, as written.
    var requirements: String
  }

  /// What is declared.
  enum Kind {
    /// A function, method or operator.
    case function(FunctionDeclSyntax)
    /// An initializer.
    case initializer(InitializerDeclSyntax)
    /// A property or a global constant: its name, type, getter's body if it is computed, and whether it can be written.
    case variable(name: String, type: String, getter: CodeBlockItemListSyntax?, isWritable: Bool, isStatic: Bool)
  }

  /// The type or extension around it, if any.
  let context: Context?
  /// What it is.
  let kind: Kind

  /// The name under which its native is bound: the type, the name and the labels, for example `NDArray.sum(axis:keepDims:)`.
  var baseKey: String {
    let prefix = context.map { $0.typeName + "." } ?? ""
    switch kind {
    case .function(let function):
      // A `<` would look like the start of the generic arguments that a key can end with.
      return prefix + function.name.text.replacing("<", with: "lt") + Self.labels(function.signature.parameterClause)
    case .initializer(let initializer):
      return prefix + "init" + Self.labels(initializer.signature.parameterClause)
    case .variable(let name, _, _, _, _): return prefix + name
    }
  }

  /// All generic parameters: the type's first, then the declaration's own.
  var genericParameters: [GenericParameter] {
    let outer = context?.parameters ?? []
    switch kind {
    case .function(let function):
      let own = GenericParameter.parameters(of: function.genericParameterClause, function.genericWhereClause)
      return GenericParameter.applying(function.genericWhereClause, to: outer) + own
    case .initializer(let initializer):
      let own = GenericParameter.parameters(of: initializer.genericParameterClause, initializer.genericWhereClause)
      return GenericParameter.applying(initializer.genericWhereClause, to: outer) + own
    case .variable: return outer
    }
  }

  private static func labels(_ clause: FunctionParameterClauseSyntax) -> String {
    "(" + clause.parameters.map { $0.firstName.text + ":" }.joined() + ")"
  }
}
