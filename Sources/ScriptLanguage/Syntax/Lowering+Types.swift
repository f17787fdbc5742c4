import SwiftSyntax

extension Lowering {
  func type(_ node: TypeSyntax) -> TypeNode {
    descend(node) { TypeNode(typeKind(node), range(node)) } ?? TypeNode(.error, range(node))
  }

  func genericArgument(_ node: GenericArgumentSyntax) -> TypeNode {
    if case .type(let type) = node.argument { return self.type(type) }
    refuse("a value as a generic argument", at: node)
    return TypeNode(.error, range(node))
  }

  private func typeKind(_ node: TypeSyntax) -> TypeNode.Kind {
    switch node.as(TypeSyntaxEnum.self) {
    case .identifierType(let identifier):
      return .name(name(identifier.name), identifier.genericArgumentClause?.arguments.map { genericArgument($0) } ?? [])
    case .memberType(let member):
      return .member(type(member.baseType), name(member.name), member.genericArgumentClause?.arguments.map { genericArgument($0) } ?? [])
    case .arrayType(let array): return .array(type(array.element))
    case .dictionaryType(let dictionary): return .dictionary(type(dictionary.key), type(dictionary.value))
    case .optionalType(let optional): return .optional(type(optional.wrappedType))
    case .implicitlyUnwrappedOptionalType(let optional): return .implicitlyUnwrapped(type(optional.wrappedType))
    case .tupleType(let tuple): return tupleKind(tuple)
    case .functionType(let function): return functionKind(function)
    case .metatypeType(let metatype): return .metatype(type(metatype.baseType))
    case .someOrAnyType(let constrained):
      let inner = type(constrained.constraint)
      return constrained.someOrAnySpecifier.tokenKind == .keyword(.some) ? .some(inner) : .any(inner)
    case .compositionType(let composition): return .composition(composition.elements.map { type($0.type) })
    case .attributedType(let attributed): return attributedKind(attributed)
    case .missingType: return .error
    case .suppressedType: refuse("a noncopyable type", at: node)
    case .packExpansionType, .packElementType: refuse("a parameter pack", at: node)
    case .inlineArrayType: refuse("an inline array type", at: node)
    default: refuse("this type", at: node)
    }
    return .error
  }

  private func tupleKind(_ tuple: TupleTypeSyntax) -> TypeNode.Kind {
    let elements = tuple.elements.map { (label: label($0.firstName), type: type($0.type)) }
    if elements.count == 1, elements[0].label == nil { return elements[0].type.kind }
    return .tuple(elements)
  }

  private func functionKind(_ function: FunctionTypeSyntax) -> TypeNode.Kind {
    let parameters = function.parameters.map { parameter in
      if let ellipsis = parameter.ellipsis { refuse("a variadic function type", at: ellipsis) }
      return self.parameter(type(parameter.type), of: parameter.type)
    }
    return .function(parameters, type(function.returnClause.type), isThrowing: function.effectSpecifiers?.throwsClause != nil)
  }

  /// A parameter's type without the specifiers that are not part of it.
  func parameter(_ lowered: TypeNode, of node: TypeSyntax) -> TypeNode.FunctionParameter {
    var parameter = TypeNode.FunctionParameter(type: lowered, isInout: false, isAutoclosure: false)
    if case .inout(let inner) = lowered.kind {
      parameter.type = inner
      parameter.isInout = true
    }
    if let attributed = node.as(AttributedTypeSyntax.self) {
      parameter.isAutoclosure = attributed.attributes.contains { attributeName($0) == "autoclosure" }
    }
    return parameter
  }

  private func attributedKind(_ node: AttributedTypeSyntax) -> TypeNode.Kind {
    for attribute in node.attributes
    where !["autoclosure", "escaping", "Sendable", "unchecked", "retroactive", "preconcurrency", "MainActor"].contains(
      attributeName(attribute))
    {
      refuse("the attribute `@\(attributeName(attribute))` on a type", at: attribute)
    }
    var isInout = false
    for specifier in node.specifiers {
      guard case .simpleTypeSpecifier(let simple) = specifier else {
        refuse("this type specifier", at: specifier)
        continue
      }
      switch simple.specifier.tokenKind {
      case .keyword(.inout): isInout = true
      // Who owns an argument makes no difference to values that can be copied.
      case .keyword(.borrowing), .keyword(.consuming), .keyword(.sending), .keyword(.isolated): break
      default: refuse("`\(simple.specifier.text)`", at: simple)
      }
    }
    let inner = type(node.baseType)
    return isInout ? .inout(inner) : inner.kind
  }

  func attributeName(_ element: AttributeListSyntax.Element) -> String {
    guard case .attribute(let attribute) = element else { return "#if" }
    if let identifier = attribute.attributeName.as(IdentifierTypeSyntax.self) { return identifier.name.text }
    return attribute.attributeName.trimmedDescription
  }
}
