import SwiftSyntax

extension Lowering {
  func expression(_ node: ExprSyntax) -> ExpressionNode {
    let (lowered, hasChain) = spine(node)
    return hasChain ? ExpressionNode(.optionalChain(lowered), lowered.range) : lowered
  }

  /// An expression, and whether it holds `?` links whose chain goes on outside.
  private func spine(_ node: ExprSyntax) -> (ExpressionNode, Bool) {
    descend(node) { spineUnchecked(node) } ?? (ExpressionNode(.error, range(node)), false)
  }

  private func spineUnchecked(_ node: ExprSyntax) -> (ExpressionNode, Bool) {
    let place = range(node)
    func made(_ kind: ExpressionNode.Kind, _ chain: Bool = false) -> (ExpressionNode, Bool) { (ExpressionNode(kind, place), chain) }
    switch node.as(ExprSyntaxEnum.self) {
    case .memberAccessExpr(let access): return memberAccess(access)
    case .functionCallExpr(let call):
      let (callee, chain) = spine(call.calledExpression)
      return made(.call(callee, arguments(call)), chain)
    case .subscriptCallExpr(let call):
      let (base, chain) = spine(call.calledExpression)
      var list = arguments(call.arguments)
      appendTrailing(call.trailingClosure, call.additionalTrailingClosures, to: &list)
      if list.count == 1, list[0].label == "keyPath", let followed = followed(list[0].value, from: base, place) { return (followed, chain) }
      return made(.element(base, list), chain)
    case .optionalChainingExpr(let link):
      return made(.chainLink(spine(link.expression).0), true)
    case .forceUnwrapExpr(let unwrap):
      let (base, chain) = spine(unwrap.expression)
      return made(.forceUnwrap(base), chain)
    case .postfixOperatorExpr(let postfix):
      let (base, chain) = spine(postfix.expression)
      return made(.postfix(.init(name: name(postfix.operator), range: range(postfix.operator)), base), chain)
    default: return (atom(node), false)
    }
  }

  private func memberAccess(_ access: MemberAccessExprSyntax) -> (ExpressionNode, Bool) {
    let member = memberName(access.declName)
    guard let base = access.base else { return (ExpressionNode(.member(nil, member), range(access)), false) }
    let (lowered, chain) = spine(base)
    if case .integerLiteral(let digits) = access.declName.baseName.tokenKind, let index = Int(digits) {
      return (ExpressionNode(.tupleElement(lowered, index), range(access)), chain)
    }
    return (ExpressionNode(.member(lowered, member), range(access)), chain)
  }

  func memberName(_ node: DeclReferenceExprSyntax) -> ExpressionNode.MemberName {
    ExpressionNode.MemberName(
      name: name(node.baseName), arguments: nil, labels: node.argumentNames.map { $0.arguments.map { label($0.name) } },
      range: range(node.baseName))
  }

  private func atom(_ node: ExprSyntax) -> ExpressionNode {
    let place = range(node)
    switch node.as(ExprSyntaxEnum.self) {
    case .integerLiteralExpr(let literal):
      let text = literal.literal.text
      if let value = integerValue(text) { return ExpressionNode(.integer(value), place) }
      return ExpressionNode(.wideInteger(text.filter { $0 != "_" }, floatingValue(text)), place)
    case .floatLiteralExpr(let literal): return ExpressionNode(.floating(floatingValue(literal.literal.text)), place)
    case .booleanLiteralExpr(let literal): return ExpressionNode(.boolean(literal.literal.tokenKind == .keyword(.true)), place)
    case .nilLiteralExpr: return ExpressionNode(.nil, place)
    case .stringLiteralExpr(let literal): return string(literal)
    case .declReferenceExpr(let reference): return self.reference(reference)
    case .superExpr: return ExpressionNode(.name("super", arguments: nil, labels: nil), place)
    case .genericSpecializationExpr(let specialization): return self.specialization(specialization)
    case .arrayExpr(let array): return ExpressionNode(.array(array.elements.map { expression($0.expression) }), place)
    case .dictionaryExpr(let dictionary): return self.dictionary(dictionary)
    case .tupleExpr(let tuple): return self.tuple(tuple)
    case .sequenceExpr(let sequence): return fold(sequence)
    case .prefixOperatorExpr(let prefix): return self.prefix(prefix)
    case .inOutExpr(let reference): return ExpressionNode(.reference(expression(reference.expression)), place)
    case .closureExpr(let closure): return self.closure(closure)
    case .tryExpr(let node): return ExpressionNode(.try(tryKind(node), expression(node.expression)), place)
    case .awaitExpr(let node): return ExpressionNode(.await(expression(node.expression)), place)
    case .typeExpr(let type): return ExpressionNode(.type(self.type(type.type)), place)
    case .discardAssignmentExpr: return ExpressionNode(.discard, place)
    case .ifExpr(let node): return ExpressionNode(.statement(ifStatement(node)), place)
    case .switchExpr(let node): return ExpressionNode(.statement(switchStatement(node, label: nil)), place)
    case .keyPathExpr(let path): return keyPath(path)
    case .regexLiteralExpr(let literal): return regex(literal)
    case .macroExpansionExpr(let macro):
      guard let kind = ExpressionNode.SourceLocationKind(rawValue: macro.macroName.text) else { return refused(node) }
      return ExpressionNode(.sourceLocation(kind), place)
    case .missingExpr: return ExpressionNode(.error, place)
    default: return refused(node)
    }
  }

  private func refused(_ node: ExprSyntax) -> ExpressionNode {
    let construct =
      switch node.as(ExprSyntaxEnum.self) {
      case .macroExpansionExpr(let macro): "`#\(macro.macroName.text)`"
      case .copyExpr: "`copy`"
      case .consumeExpr: "`consume`"
      case .unsafeExpr: "`unsafe`"
      case .packElementExpr, .packExpansionExpr: "a parameter pack"
      case .editorPlaceholderExpr: "an editor placeholder"
      case .patternExpr: "a pattern here"
      default: "this expression"
      }
    refuse(construct, at: node)
    return ExpressionNode(.error, range(node))
  }

  func tryKind(_ node: TryExprSyntax) -> ExpressionNode.TryKind {
    closures.last?.mayThrow = node.questionOrExclamationMark == nil || (closures.last?.mayThrow ?? false)
    switch node.questionOrExclamationMark?.tokenKind {
    case .postfixQuestionMark: return .optional
    case .exclamationMark: return .force
    default: return .plain
    }
  }

  private func reference(_ node: DeclReferenceExprSyntax) -> ExpressionNode {
    let place = range(node)
    switch node.baseName.tokenKind {
    case .dollarIdentifier(let text):
      // No function has so many parameters; a greater number is a name that nothing stands for.
      if let index = Int(text.dropFirst()), index < 1000, let closure = closures.last {
        closure.anonymousCount = max(closure.anonymousCount, index + 1)
      }
      return ExpressionNode(.name(Name(text), arguments: nil, labels: nil), place)
    case .binaryOperator, .prefixOperator, .postfixOperator: return ExpressionNode(.operatorName(name(node.baseName)), place)
    default:
      let labels = node.argumentNames.map { $0.arguments.map { label($0.name) } }
      return ExpressionNode(.name(name(node.baseName), arguments: nil, labels: labels), place)
    }
  }

  private func specialization(_ node: GenericSpecializationExprSyntax) -> ExpressionNode {
    let arguments = node.genericArgumentClause.arguments.map { genericArgument($0) }
    if let reference = node.expression.as(DeclReferenceExprSyntax.self) {
      return ExpressionNode(.name(name(reference.baseName), arguments: arguments, labels: nil), range(node))
    }
    if let access = node.expression.as(MemberAccessExprSyntax.self) {
      var member = memberName(access.declName)
      member.arguments = arguments
      return ExpressionNode(.member(access.base.map { expression($0) }, member), range(node))
    }
    refuse("a generic argument list here", at: node)
    return ExpressionNode(.error, range(node))
  }

  private func dictionary(_ node: DictionaryExprSyntax) -> ExpressionNode {
    switch node.content {
    case .colon: ExpressionNode(.dictionary([]), range(node))
    case .elements(let elements): ExpressionNode(.dictionary(elements.map { (expression($0.key), expression($0.value)) }), range(node))
    }
  }

  private func tuple(_ node: TupleExprSyntax) -> ExpressionNode {
    let elements = arguments(node.elements)
    if elements.count == 1, elements[0].label == nil { return ExpressionNode(.parenthesized(elements[0].value), range(node)) }
    return ExpressionNode(.tuple(elements), range(node))
  }

  private func prefix(_ node: PrefixOperatorExprSyntax) -> ExpressionNode {
    let use = ExpressionNode.OperatorUse(name: name(node.operator), range: range(node.operator))
    return ExpressionNode(.prefix(use, expression(node.expression)), range(node))
  }

  func arguments(_ list: LabeledExprListSyntax) -> [ArgumentNode] {
    list.map { element in
      let value = expression(element.expression)
      let place = element.label.map { range($0) } ?? value.range.lowerBound..<value.range.lowerBound
      return ArgumentNode(label: element.label.map { name($0) }, labelRange: place, value: value)
    }
  }

  private func arguments(_ call: FunctionCallExprSyntax) -> [ArgumentNode] {
    var list = arguments(call.arguments)
    appendTrailing(call.trailingClosure, call.additionalTrailingClosures, to: &list)
    return list
  }

  private func appendTrailing(
    _ first: ClosureExprSyntax?, _ others: MultipleTrailingClosureElementListSyntax, to list: inout [ArgumentNode]
  ) {
    guard let first else { return }
    list.append(ArgumentNode(label: nil, labelRange: range(first), value: closure(first), isTrailing: true))
    for other in others {
      list.append(
        ArgumentNode(label: label(other.label), labelRange: range(other.label), value: closure(other.closure), isTrailing: true))
    }
  }

  /// `base[keyPath: \.path]`: a path that is written right there is followed.
  private func followed(_ path: ExpressionNode, from base: ExpressionNode, _ place: Range<Int>) -> ExpressionNode? {
    guard case .closure(let closure) = path.kind, closure.isKeyPath, let body = closure.singleExpression else { return nil }
    return replacingRoot(of: body, by: base, place)
  }

  private func replacingRoot(of node: ExpressionNode, by base: ExpressionNode, _ place: Range<Int>) -> ExpressionNode {
    switch node.kind {
    case .name("$root", _, _): base
    case .member(let inner?, let member): ExpressionNode(.member(replacingRoot(of: inner, by: base, place), member), place)
    case .element(let inner, let list): ExpressionNode(.element(replacingRoot(of: inner, by: base, place), list), place)
    case .tupleElement(let inner, let index): ExpressionNode(.tupleElement(replacingRoot(of: inner, by: base, place), index), place)
    case .forceUnwrap(let inner): ExpressionNode(.forceUnwrap(replacingRoot(of: inner, by: base, place)), place)
    case .chainLink(let inner): ExpressionNode(.chainLink(replacingRoot(of: inner, by: base, place)), place)
    case .optionalChain(let inner): ExpressionNode(.optionalChain(replacingRoot(of: inner, by: base, place)), place)
    default: node
    }
  }

  /// A key path as the closure that follows it; `\.self` gives the value itself.
  private func keyPath(_ node: KeyPathExprSyntax) -> ExpressionNode {
    let place = range(node)
    let closure = ClosureNode()
    closure.openRange = place
    closure.isKeyPath = true
    closure.parameters = [.init(name: "$root", type: node.root.map { type($0) }, range: place)]
    var value = ExpressionNode(.name("$root", arguments: nil, labels: nil), place)
    var hasChain = false
    for component in node.components {
      switch component.component {
      case .property(let property):
        let member = memberName(property.declName)
        if case .integerLiteral(let digits) = property.declName.baseName.tokenKind, let index = Int(digits) {
          value = ExpressionNode(.tupleElement(value, index), place)
        } else if member.name != "self" {
          value = ExpressionNode(.member(value, member), place)
        }
      case .subscript(let element): value = ExpressionNode(.element(value, arguments(element.arguments)), place)
      case .optional(let optional):
        if optional.questionOrExclamationMark.tokenKind == .exclamationMark {
          value = ExpressionNode(.forceUnwrap(value), place)
        } else {
          value = ExpressionNode(.chainLink(value), place)
          hasChain = true
        }
      default: refuse("this part of a key path", at: component)
      }
    }
    closure.body = [StatementNode(.expression(hasChain ? ExpressionNode(.optionalChain(value), place) : value), place)]
    return ExpressionNode(.closure(closure), place)
  }
}
