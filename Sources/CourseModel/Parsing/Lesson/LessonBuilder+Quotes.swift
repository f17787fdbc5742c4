import SourceDiagnostics

extension LessonBuilder {
  /// Converts a block quote, which may be an admonition as GitHub writes it: `> [!TIP]`.
  mutating func quote(_ node: MarkdownNode) -> Block {
    let range = range(node.offsets)
    guard let alert = alert(node) else { return Block(.quote(blocks(node.children)), range) }
    var children = node.children
    if alert.rest.isEmpty { children.removeFirst() } else { children[0].children = alert.rest }
    let admonition = Admonition(kind: alert.kind, title: nil, id: nil, classes: [], blocks: blocks(children))
    return Block(.admonition(admonition), range)
  }

  private func alert(_ node: MarkdownNode) -> (kind: Admonition.Kind, rest: [MarkdownNode])? {
    guard let paragraph = node.children.first, case .paragraph = paragraph.kind else { return nil }
    guard let first = paragraph.children.first, case .text(let text) = first.kind else { return nil }
    let mark = text.trimmingBlanks
    guard mark.hasPrefix("[!"), mark.hasSuffix("]") else { return nil }
    let name = mark.dropFirst(2).dropLast().lowercased()
    guard ["note", "tip", "important", "warning", "caution"].contains(name), let kind = Admonition.Kind(rawValue: name) else { return nil }
    let rest = paragraph.children.dropFirst()
    guard let lineBreak = rest.first else { return (kind, []) }
    switch lineBreak.kind {
    case .softBreak, .hardBreak: return (kind, Array(rest.dropFirst()))
    default: return nil
    }
  }
}
