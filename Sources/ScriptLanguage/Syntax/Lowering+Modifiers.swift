import SwiftSyntax

extension Lowering {
  func modifiers(_ list: DeclModifierListSyntax, _ attributes: AttributeListSyntax) -> ModifierNodes {
    var result = ModifierNodes()
    for modifier in list { read(modifier, into: &result) }
    for attribute in attributes { read(attribute, into: &result) }
    return result
  }

  private func read(_ modifier: DeclModifierSyntax, into result: inout ModifierNodes) {
    switch modifier.name.tokenKind {
    case .keyword(.static): result.isStatic = true
    case .keyword(.class):
      result.isStatic = true
      result.isClassMember = true
    case .keyword(.mutating): result.isMutating = true
    case .keyword(.nonmutating): break
    case .keyword(.private), .keyword(.fileprivate):
      if modifier.detail != nil {
        result.isPrivateSetter = modifier.name.tokenKind == .keyword(.private)
      } else if modifier.name.tokenKind == .keyword(.private) {
        result.isPrivate = true
      }
    case .keyword(.public), .keyword(.internal), .keyword(.open), .keyword(.package), .keyword(.nonisolated): break
    // Everything runs on one executor, one thing after the other.
    case .keyword(.async), .keyword(.isolated): break
    case .keyword(.lazy): result.isLazy = true
    case .keyword(.override): result.isOverride = true
    case .keyword(.final): result.isFinal = true
    case .keyword(.convenience): result.isConvenience = true
    case .keyword(.required): result.isRequired = true
    case .keyword(.indirect): result.isIndirect = true
    case .keyword(.prefix): result.isPrefix = true
    case .keyword(.postfix): result.isPostfix = true
    case .keyword(.infix): break
    case .keyword(.weak): result.ownership = .weak
    case .keyword(.unowned): result.ownership = .unowned
    default: refuse("the modifier `\(modifier.name.text)`", at: modifier)
    }
  }

  private func read(_ element: AttributeListSyntax.Element, into result: inout ModifierNodes) {
    guard case .attribute(let attribute) = element else {
      refuse("`#if` around an attribute", at: element)
      return
    }
    switch attributeName(element) {
    case "native" where isInterface: result.nativeKey = stringArgument(attribute)
    case "discardableResult": result.isDiscardable = true
    case "_disfavoredOverload" where isInterface: result.isDisfavored = true
    case "inlinable", "inline", "frozen", "usableFromInline", "available", "MainActor", "preconcurrency": break
    case "propertyWrapper", "resultBuilder", "objc", "unknown", "Sendable", "nonobjc": break
    case "dynamicMemberLookup": result.isDynamicMemberLookup = true
    case let name where name.first?.isUppercase ?? false:
      var arguments: [ArgumentNode]?
      if case .argumentList(let list)? = attribute.arguments { arguments = self.arguments(list) }
      result.customAttributes.append((type(attribute.attributeName), arguments))
    default: refuse("the attribute `@\(attributeName(element))`", at: attribute)
    }
  }

  private func stringArgument(_ attribute: AttributeSyntax) -> String? {
    guard case .argumentList(let list)? = attribute.arguments, let first = list.first?.expression.as(StringLiteralExprSyntax.self) else {
      return nil
    }
    guard case .stringSegment(let segment)? = first.segments.first else { return nil }
    return segment.content.text
  }

  func documentation(_ node: some SyntaxProtocol) -> String? {
    guard isInterface else { return nil }
    let lines = node.leadingTrivia.pieces.compactMap { piece -> String? in
      if case .docLineComment(let text) = piece { return String(text.dropFirst(3)) }
      return nil
    }
    guard !lines.isEmpty else { return nil }
    return lines.map { $0.hasPrefix(" ") ? String($0.dropFirst()) : $0 }.joined(separator: "\n")
  }
}
