import SwiftSyntax

/// A generic parameter of a declaration or of the type around it, with what is asked of it.
struct GenericParameter {
  /// The name: `E`, `Element`.
  let name: String
  /// The protocols it must satisfy.
  var constraints: [String] = []
  /// The one type it must be, from `where Element == Bool`.
  var equals: String?

  /// The element types that it stands for; nil if it is not about elements.
  var candidates: [String]? {
    if let equals { return ElementTypes.all.contains(equals) ? [equals] : nil }
    return ElementTypes.satisfying(constraints)
  }

  /// The parameters of a clause `<E: FloatElement, F>` with the requirements of a `where` clause added.
  static func parameters(of clause: GenericParameterClauseSyntax?, _ requirements: GenericWhereClauseSyntax?) -> [GenericParameter] {
    let parameters = clause?.parameters.map { parameter in
      GenericParameter(name: parameter.name.text, constraints: protocols(in: parameter.inheritedType))
    }
    return applying(requirements, to: parameters ?? [])
  }

  /// The parameters with the requirements of a `where` clause added.
  static func applying(_ clause: GenericWhereClauseSyntax?, to parameters: [GenericParameter]) -> [GenericParameter] {
    var parameters = parameters
    for requirement in clause?.requirements ?? [] {
      switch requirement.requirement {
      case .conformanceRequirement(let conformance):
        guard let index = parameters.firstIndex(where: { $0.name == conformance.leftType.trimmedDescription }) else { continue }
        parameters[index].constraints += protocols(in: conformance.rightType)
      case .sameTypeRequirement(let same):
        guard let index = parameters.firstIndex(where: { $0.name == same.leftType.trimmedDescription }) else { continue }
        parameters[index].equals = same.rightType.trimmedDescription
      default: continue
      }
    }
    return parameters
  }

  private static func protocols(in type: TypeSyntax?) -> [String] {
    guard let type else { return [] }
    if let composition = type.as(CompositionTypeSyntax.self) { return composition.elements.map(\.type.trimmedDescription) }
    return [type.trimmedDescription]
  }
}
