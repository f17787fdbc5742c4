import SwiftParser
import SwiftSyntax

/// One choice of element types for the generic parameters of a declaration.
struct ConcreteTypes {
  private let base: String
  private let declaration: PublicDeclaration
  private var choices: [(name: String, type: String)] = []

  /// No choice yet.
  init(key: String, declaration: PublicDeclaration) {
    base = key
    self.declaration = declaration
  }

  /// The same with one more parameter chosen.
  func setting(_ name: String, to type: String) -> ConcreteTypes {
    var copy = self
    copy.choices.append((name, type))
    return copy
  }

  /// The key under which the interpreter looks for the native: `key<Double, Int>`.
  var key: String {
    choices.isEmpty ? base : base + "<" + choices.map(\.type).joined(separator: ", ") + ">"
  }

  /// A type as it is with these choices.
  func type(_ text: String) -> String {
    var replacements = Dictionary(choices.map { ($0.name, $0.type) }) { first, _ in first }
    if let context = declaration.context {
      let arguments = context.parameters.compactMap { replacements[$0.name] }
      let full = arguments.isEmpty ? context.typeName : "\(context.typeName)<\(arguments.joined(separator: ", "))>"
      replacements["Self"] = full
      if !arguments.isEmpty { replacements[context.typeName] = full }
    }
    return TypeSubstitution(replacements).text(text)
  }

  /// Whether natives can give results of a concrete type.
  func canBeResult(_ type: String, _ hostTypes: Set<String>) -> Bool {
    var parser = Parser(type)
    return CrossingType.canBeResult(TypeSyntax.parse(from: &parser), hostTypes: hostTypes)
  }

  /// How values of a concrete type are passed between lessons and natives; nil if they can't be.
  func crossing(_ type: String, _ hostTypes: Set<String>) -> CrossingType? {
    var parser = Parser(type)
    return CrossingType(TypeSyntax.parse(from: &parser), hostTypes: hostTypes)
  }
}
