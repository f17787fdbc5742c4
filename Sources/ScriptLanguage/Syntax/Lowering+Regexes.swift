import SwiftSyntax

extension Lowering {
  /// A regular expression literal is a call that makes a `Regex`, whose output follows from the groups of the pattern.
  func regex(_ node: RegexLiteralExprSyntax) -> ExpressionNode {
    let place = range(node)
    let text = node.regex.text
    let isExtended = node.openingPounds != nil && text.first?.isNewline ?? false
    let options: RegexOptions = isExtended ? .extended : []
    do {
      let pattern = try RegexParser.parse(text, options: options)
      return made(text, options, pattern.captures, place)
    } catch {
      let message = (error as? RegexSyntaxError)?.message ?? "invalid regular expression"
      problems.append(Problem("BadRegex", at: place, "cannot parse regular expression: \(message)"))
      return ExpressionNode(.error, place)
    }
  }

  private func made(_ text: String, _ options: RegexOptions, _ captures: [RegexParser.Capture], _ place: Range<Int>) -> ExpressionNode {
    let substring = TypeNode(.name("Substring", []), place)
    var types: [(label: Name?, type: TypeNode)] = [(nil, substring)]
    for capture in captures {
      types.append((capture.name.map { Name($0) }, capture.isOptional ? TypeNode(.optional(substring), place) : substring))
    }
    let output = types.count == 1 ? substring : TypeNode(.tuple(types), place)
    func group(_ index: Int, _ isOptional: Bool) -> ExpressionNode {
      let groups = ExpressionNode(.name("$0", arguments: nil, labels: nil), place)
      let member = ExpressionNode.MemberName(name: isOptional ? "optional_" : "text_", range: place)
      let number = ArgumentNode(label: nil, labelRange: place, value: ExpressionNode(.integer(UInt64(index)), place))
      return ExpressionNode(.call(ExpressionNode(.member(groups, member), place), [number]), place)
    }
    let texts = types.indices.map { index in
      ArgumentNode(label: types[index].label, labelRange: place, value: group(index, index > 0 && captures[index - 1].isOptional))
    }
    let closure = ClosureNode()
    closure.openRange = place
    closure.anonymousCount = 1
    closure.body = [StatementNode(.expression(texts.count == 1 ? texts[0].value : ExpressionNode(.tuple(texts), place)), place)]
    let arguments = [
      ArgumentNode(label: "literal_", labelRange: place, value: ExpressionNode(.string([.text(text)]), place)),
      ArgumentNode(label: nil, labelRange: place, value: ExpressionNode(.integer(UInt64(options.rawValue)), place)),
      ArgumentNode(label: nil, labelRange: place, value: ExpressionNode(.closure(closure), place)),
    ]
    return ExpressionNode(.call(ExpressionNode(.name("Regex", arguments: [output], labels: nil), place), arguments), place)
  }
}
