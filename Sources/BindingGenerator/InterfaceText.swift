import SwiftSyntax

/// Writes declarations as lessons see them: without bodies, under the key of their native.
enum InterfaceText {
  /// The declaration of a function.
  static func function(_ function: FunctionDeclSyntax, key: String) -> String {
    let attributes = attributes(function.attributes)
    let result = function.signature.returnClause.map { " -> \($0.type.trimmedDescription)" } ?? ""
    let requirements = function.genericWhereClause.map { " " + $0.trimmedDescription } ?? ""
    let generics = function.genericParameterClause?.trimmedDescription ?? ""
    let name = function.name.text + (function.name.tokenKind.isOperator ? " " : "")
    return "@native(\"\(key)\") \(attributes)\(modifiers(function.modifiers))func \(name)\(generics)"
      + "\(parameters(function.signature.parameterClause))\(result)\(requirements)"
  }

  /// The declaration of an initializer.
  static func initializer(_ initializer: InitializerDeclSyntax, key: String) -> String {
    let requirements = initializer.genericWhereClause.map { " " + $0.trimmedDescription } ?? ""
    let generics = initializer.genericParameterClause?.trimmedDescription ?? ""
    return "@native(\"\(key)\") \(attributes(initializer.attributes))init\(initializer.optionalMark?.text ?? "")\(generics)"
      + "\(parameters(initializer.signature.parameterClause))\(requirements)"
  }

  /// A function with `some PlotValues` or `some PlotGrid` parameters: Swift converts them, the native gets arrays of numbers.
  static func opaqueFunction(_ function: FunctionDeclSyntax, key: String, nativeName: String) -> String {
    let result = function.signature.returnClause.map { " -> \($0.type.trimmedDescription)" } ?? ""
    let attributes = attributes(function.attributes)
    let modifiers = modifiers(function.modifiers)
    let list = function.signature.parameterClause.parameters
    let arguments = list.map { parameter in
      let name = (parameter.secondName ?? parameter.firstName).text
      return parameter.type.opaque.map { name + "." + $0.property } ?? name
    }
    let plain = list.map { parameter in
      "_ \((parameter.secondName ?? parameter.firstName).text): \(parameter.type.opaque?.type ?? type(parameter.type))"
    }
    let call = "\(result.isEmpty ? "" : "return ")\(nativeName)(\(arguments.joined(separator: ", ")))"
    return "@native(\"\(key)\") \(attributes)\(modifiers)func \(nativeName)(\(plain.joined(separator: ", ")))\(result)\n"
      + "\(attributes)\(modifiers)func \(function.name.text)\(parameters(function.signature.parameterClause))\(result) { \(call) }"
  }

  private static func parameters(_ clause: FunctionParameterClauseSyntax) -> String {
    "("
      + clause.parameters.map { parameter in
        let second = parameter.secondName.map { " " + $0.text } ?? ""
        let ellipsis = parameter.ellipsis == nil ? "" : "..."
        let value = parameter.defaultValue.map { " = " + $0.value.trimmedDescription } ?? ""
        return "\(parameter.firstName.text)\(second): \(type(parameter.type))\(ellipsis)\(value)"
      }.joined(separator: ", ") + ")"
  }

  /// A parameter's type without ownership, which lessons don't see; `inout` stays.
  private static func type(_ type: TypeSyntax) -> String {
    guard let attributed = type.as(AttributedTypeSyntax.self) else { return type.trimmedDescription }
    let base = attributed.baseType.trimmedDescription
    return attributed.specifiers.contains { $0.trimmedDescription == "inout" } ? "inout " + base : base
  }

  private static func attributes(_ list: AttributeListSyntax) -> String {
    let kept = list.map(\.trimmedDescription).filter { $0 == "@discardableResult" || $0 == "@_disfavoredOverload" }
    return kept.map { $0 + " " }.joined()
  }

  private static func modifiers(_ list: DeclModifierListSyntax) -> String {
    let kept = list.map(\.trimmedDescription).filter { ["static", "prefix", "postfix", "mutating"].contains($0) }
    return kept.map { $0 + " " }.joined()
  }
}

extension TokenKind {
  var isOperator: Bool {
    switch self {
    case .binaryOperator, .prefixOperator, .postfixOperator: true
    default: false
    }
  }
}

/// A protocol of things that can be plotted: how lessons turn such a thing into arrays before a native is called.
struct OpaqueParameter {
  /// The property that converts.
  let property: String
  /// What it gives.
  let type: String

  /// The protocols by name.
  static let protocols = [
    "PlotValues": OpaqueParameter(property: "plotValues", type: "[Double]"),
    "PlotGrid": OpaqueParameter(property: "plotRows", type: "[[Double]]"),
  ]
}

extension TypeSyntax {
  /// The conversion for `some P`, where `P` is one of the protocols of things that can be plotted.
  var opaque: OpaqueParameter? {
    guard let type = self.as(SomeOrAnyTypeSyntax.self), type.someOrAnySpecifier.tokenKind == .keyword(.some) else { return nil }
    return OpaqueParameter.protocols[type.constraint.trimmedDescription]
  }
}
