import SwiftParser
import SwiftSyntax

/// Rewrites the names of generic parameters in a type to concrete types.
final class TypeSubstitution: SyntaxRewriter {
  private let replacements: [String: String]

  /// - Parameter replacements: concrete types by the name they stand for; `Self` and the type around the declaration may be among them.
  init(_ replacements: [String: String]) {
    self.replacements = replacements
    super.init(viewMode: .sourceAccurate)
  }

  /// The text of a type with the names replaced.
  func text(_ type: String) -> String {
    var parser = Parser(type)
    return rewrite(TypeSyntax.parse(from: &parser)).trimmedDescription
  }

  override func visit(_ node: IdentifierTypeSyntax) -> TypeSyntax {
    if node.genericArgumentClause == nil, let replacement = replacements[node.name.text] {
      var parser = Parser(replacement)
      return TypeSyntax.parse(from: &parser).with(\.leadingTrivia, node.leadingTrivia).with(\.trailingTrivia, node.trailingTrivia)
    }
    return super.visit(node)
  }
}

/// Whether values of a type can cross between lessons and natives, and how the type is written on the native's side.
struct CrossingType {
  /// The type of the native's parameter.
  let native: String
  /// What turns the native's parameter into the engine's argument, after its name.
  var conversion = ""
  /// The engine's argument, where it doesn't depend on the parameter.
  var constant: String?

  /// How a type crosses; nil if it can't.
  init?(_ type: TypeSyntax, hostTypes: Set<String>) {
    if let tuple = type.as(TupleTypeSyntax.self) {
      let parts = tuple.elements.compactMap { CrossingType($0.type, hostTypes: hostTypes)?.native }
      guard parts.count == 2, tuple.elements.count == 2 else { return nil }
      native = "Pair<\(parts[0]), \(parts[1])>"
      conversion = ".tuple"
      return
    }
    if let metatype = type.as(MetatypeTypeSyntax.self) {
      native = "Int"
      constant = metatype.baseType.trimmedDescription + ".self"
      return
    }
    guard Self.isRepresentable(type, hostTypes) else { return nil }
    native = type.trimmedDescription
  }

  /// Whether natives can give results of a type: tuples have two or three parts.
  static func canBeResult(_ type: TypeSyntax, hostTypes: Set<String>) -> Bool {
    guard let tuple = type.as(TupleTypeSyntax.self) else { return CrossingType(type, hostTypes: hostTypes) != nil }
    return (2...3).contains(tuple.elements.count) && tuple.elements.allSatisfy { isRepresentable($0.type, hostTypes) }
  }

  private static func isRepresentable(_ type: TypeSyntax, _ hostTypes: Set<String>) -> Bool {
    if let array = type.as(ArrayTypeSyntax.self) { return isRepresentable(array.element, hostTypes) }
    if let optional = type.as(OptionalTypeSyntax.self) { return isRepresentable(optional.wrappedType, hostTypes) }
    guard let named = type.as(IdentifierTypeSyntax.self) else { return false }
    // Arrays of elements that lessons do not have, such as complex numbers, stay outside.
    let arguments = named.genericArgumentClause?.arguments.map(\.trimmedDescription) ?? []
    guard arguments.allSatisfy({ ElementTypes.all.contains($0) || hostTypes.contains($0) }) else { return false }
    return ["Int", "Double", "Bool", "String"].contains(named.name.text) || hostTypes.contains(named.name.text)
  }
}
