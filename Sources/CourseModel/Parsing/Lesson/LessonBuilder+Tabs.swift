import SourceDiagnostics

extension LessonBuilder {
  /// Converts `:::tabs` with its `:::tab` blocks.
  mutating func tabs(_ body: DirectiveBody) -> Block? {
    let attributes = directiveAttributes(body, known: ["sync"])
    var tabs: [Tabs.Tab] = []
    for child in body.children {
      guard case .directive(let directive) = child.kind, file.text(in: directive.opening.name) == "tab" else {
        diagnostics.append(.incompleteDirective(body.name, at: range(firstLine(of: child)), "holds nothing but :::tab blocks"))
        continue
      }
      tabs.append(tab(directive, child))
    }
    guard !tabs.isEmpty else {
      diagnostics.append(.incompleteDirective(body.name, at: body.opening, "needs a :::tab inside"))
      return nil
    }
    let group = attributes.pairs.first { $0.key == "sync" }?.value
    return Block(.tabs(Tabs(group: group, tabs: tabs)), range(body.node.offsets))
  }

  private mutating func tab(_ directive: MarkdownNode.DirectiveBlock, _ node: MarkdownNode) -> Tabs.Tab {
    let opening = range(node.offsets.lowerBound..<directive.opening.name.upperBound)
    if !directive.isClosed { diagnostics.append(.unclosedDirective("tab", colons: directive.colons, at: opening)) }
    if let excess = directive.opening.excess { diagnostics.append(.malformedDirective(at: range(excess))) }
    var children = node.children[...]
    var label: [Inline] = []
    if let first = children.first, case .directiveTitle = first.kind {
      label = inlines(first.children)
      children.removeFirst()
    } else {
      diagnostics.append(.incompleteDirective("tab", at: opening, "needs a label: :::tab[Label]"))
    }
    let body = DirectiveBody(
      name: "tab", opening: opening, directive: directive, title: nil, children: Array(children), node: node)
    let attributes = directiveAttributes(body, known: ["value", "default"])
    let value = attributes.pairs.first { $0.key == "value" }?.value ?? label.plainText
    let isDefault = attributes.pairs.contains { $0.key == "default" && $0.value != "false" }
    return Tabs.Tab(
      value: value, label: label, isDefault: isDefault, blocks: blocks(Array(children), in: .other), range: range(node.offsets))
  }

  // MARK: Docusaurus' components

  /// Converts `<Tabs>` and `<TabItem>`, once they are closed.
  mutating func closeComponent(_ frame: HTMLFlow.Frame, _ whole: SourceRange, _ flow: inout HTMLFlow) {
    func value(_ name: String) -> String? { frame.attributes.first { $0.name == name }?.value }
    let tag = frame.tag ?? whole
    if frame.name == "TabItem" {
      guard flow.frames.last?.name == "Tabs" else {
        return diagnostics.append(.misplacedElement("TabItem", at: tag, "has a meaning inside <Tabs> only"))
      }
      let name = value("value") ?? value("label") ?? ""
      let label = Inline(.text(value("label") ?? name), tag)
      let isDefault = frame.attributes.contains { $0.name == "default" }
      let tab = Tabs.Tab(value: name, label: [label], isDefault: isDefault, blocks: grouped(frame.pieces), range: whole)
      return flow.append(Block(.tabs(Tabs(group: nil, tabs: [tab])), whole))
    }
    let tabs = frame.pieces.flatMap { piece -> [Tabs.Tab] in
      if case .block(let block) = piece, case .tabs(let tabs) = block.content { tabs.tabs } else { [] }
    }
    guard !tabs.isEmpty else { return diagnostics.append(.misplacedElement("Tabs", at: tag, "needs a <TabItem> inside")) }
    flow.append(Block(.tabs(Tabs(group: value("groupid"), tabs: tabs)), whole))
  }
}
