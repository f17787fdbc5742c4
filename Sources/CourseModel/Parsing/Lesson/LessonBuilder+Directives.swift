import SourceDiagnostics

extension LessonBuilder {
  /// The names that may stand behind three colons.
  static let directiveNames =
    Admonition.Kind.allCases.map(\.rawValue) + ["exercise", "hint", "solution", "quiz", "tabs", "tab", "details"]

  /// Converts a block between colons.
  mutating func directive(_ directive: MarkdownNode.DirectiveBlock, _ node: MarkdownNode) -> Block? {
    let name = file.text(in: directive.opening.name)
    let opening = range(node.offsets.lowerBound..<directive.opening.name.upperBound)
    if !directive.isClosed { diagnostics.append(.unclosedDirective(name, colons: directive.colons, at: opening)) }
    if let excess = directive.opening.excess { diagnostics.append(.malformedDirective(at: range(excess))) }
    var children = node.children[...]
    var title: [Inline]?
    if let first = children.first, case .directiveTitle = first.kind {
      title = inlines(first.children)
      children.removeFirst()
    }
    let body = DirectiveBody(name: name, opening: opening, directive: directive, title: title, children: Array(children), node: node)
    switch name.lowercased() {
    case "exercise": return exercise(body)
    case "hint": return disclosure(.hint, body)
    case "solution": return disclosure(.solution, body)
    case "details": return disclosure(.details, body)
    case "quiz": return quiz(body)
    case "tabs": return tabs(body)
    case "tab":
      diagnostics.append(.misplacedDirective(name, at: opening, belongsIn: ":::tabs"))
      return nil
    default: return admonition(body)
    }
  }

  /// A directive with its first line read.
  struct DirectiveBody {
    var name: String
    var opening: SourceRange
    var directive: MarkdownNode.DirectiveBlock
    var title: [Inline]?
    var children: [MarkdownNode]
    var node: MarkdownNode
  }

  private mutating func admonition(_ body: DirectiveBody) -> Block {
    let kind = Admonition.Kind(rawValue: body.name.lowercased())
    if kind == nil {
      let name = range(body.directive.opening.name)
      diagnostics.append(.unknownDirective(body.name, at: name, known: Self.directiveNames))
    }
    let attributes = directiveAttributes(body, known: [])
    let blocks = blocks(body.children, in: .other)
    let admonition = Admonition(
      kind: kind ?? .note, title: body.title, id: attributes.id, classes: attributes.classes, blocks: blocks)
    return Block(.admonition(admonition), range(body.node.offsets))
  }

  private mutating func disclosure(_ kind: Disclosure.Kind, _ body: DirectiveBody) -> Block {
    let isInExercise = surroundings.contains { $0 == .exercise }
    if kind != .details, !isInExercise {
      diagnostics.append(.misplacedDirective(body.name, at: body.opening, belongsIn: ":::exercise"))
    }
    let attributes = directiveAttributes(body, known: ["open"])
    let blocks = blocks(body.children, in: kind == .solution ? .solution : kind == .hint ? .hint : .other)
    let isOpen = attributes.pairs.contains { $0.key == "open" && $0.value != "false" }
    return Block(.disclosure(Disclosure(kind: kind, summary: body.title, isOpen: isOpen, blocks: blocks)), range(body.node.offsets))
  }

  /// Converts blocks inside a block that gives them a meaning.
  mutating func blocks(_ nodes: [MarkdownNode], in surrounding: Surroundings) -> [Block] {
    surroundings.append(surrounding)
    defer { surroundings.removeLast() }
    return blocks(nodes)
  }

  // MARK: Attributes

  /// The `{#id .class key=value}` of a directive.
  struct DirectiveAttributes {
    var id: String?
    var classes: [String] = []
    var pairs: [(key: String, value: String)] = []
  }

  /// Reads the braces of a directive; only the keys that are known are taken.
  mutating func directiveAttributes(_ body: DirectiveBody, known: [String]) -> DirectiveAttributes {
    var attributes = DirectiveAttributes()
    guard let braces = body.directive.opening.attributes else { return attributes }
    for item in InfoString(itemsIn: braces, of: file).items {
      let place = range(item.keyRange)
      if item.key.hasPrefix("#"), item.key.count > 1, item.value == nil {
        let id = String(item.key.dropFirst())
        if slugger.reserve(id) { attributes.id = id } else { diagnostics.append(.duplicateID(id, at: place)) }
      } else if item.key.hasPrefix("."), item.key.count > 1, item.value == nil {
        attributes.classes.append(String(item.key.dropFirst()))
      } else if known.contains(item.key) {
        attributes.pairs.append((item.key, item.value ?? "true"))
      } else {
        diagnostics.append(.unknownDirectiveAttribute(item.key, of: body.name, at: place, known: ["#id", ".class"] + known))
      }
    }
    return attributes
  }
}
