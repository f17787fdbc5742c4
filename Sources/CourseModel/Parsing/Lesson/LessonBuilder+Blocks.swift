import SourceDiagnostics

extension LessonBuilder {
  /// Converts blocks that follow each other.
  mutating func blocks(_ nodes: [MarkdownNode]) -> [Block] {
    var flow = HTMLFlow()
    for node in nodes {
      if case .html(let html) = node.kind {
        readHTML(html, node, into: &flow)
      } else if let block = block(node, after: flow.lastBlock) {
        switch block {
        case .new(let block): flow.append(block)
        case .merged(let block): flow.replaceLast(by: block)
        }
      }
    }
    let blocks = finish(flow)
    checkTwins(blocks)
    return blocks
  }

  /// A converted block: one more, or the one before it with something added (a cell with its expected output).
  enum Conversion {
    case new(Block)
    case merged(Block)
  }

  private mutating func block(_ node: MarkdownNode, after previous: Block?) -> Conversion? {
    let range = range(node.offsets)
    switch node.kind {
    case .paragraph:
      if isComment(node) || takeImports(node) { return nil }
      let content = inlines(node.children)
      return content.isEmpty ? nil : .new(Block(.paragraph(content), range))
    case .heading(let level): return .new(Block(.heading(heading(level, node)), range))
    case .list(let start, let isTight):
      let items = node.children.map { item($0) }
      return .new(Block(.list(List(start: start, isTight: isTight, items: items)), range))
    case .quote: return .new(quote(node))
    case .table(let alignments): return .new(Block(.table(table(node, alignments)), range))
    case .rule: return .new(Block(.rule, range))
    case .code(let code): return self.code(code, node, after: previous)
    case .directive(let directive): return self.directive(directive, node).map { .new($0) }
    case .math(let code):
      if !code.isClosed { diagnostics.append(.unclosedMath(at: self.range(firstLine(of: node)))) }
      return .new(Block(.math(source(code.lines[...])), range))
    default: return nil
    }
  }

  /// Whether a paragraph is nothing but a comment of MDX: `{/* … */}`.
  private func isComment(_ node: MarkdownNode) -> Bool {
    let units = file.utf8[node.offsets]
    guard units.starts(with: "{/*".utf8) else { return false }
    return file.text(in: node.offsets).trimmingBlanks.hasSuffix("*/}")
  }

  /// Whether a paragraph is nothing but Docusaurus' `import Tabs from '@theme/Tabs';` lines, which vanish; other imports are mistakes.
  private mutating func takeImports(_ node: MarkdownNode) -> Bool {
    let first = file.position(at: node.offsets.lowerBound).line
    let last = file.position(at: node.offsets.upperBound).line
    let lines = (first...max(first, last)).map { file.lineContents($0) }
    let isImport = lines.allSatisfy { line in
      let text = file.text(in: line).trimmingBlanks
      return text.hasPrefix("import ") && text.contains(" from ") && (text.hasSuffix("'") || text.hasSuffix("\"") || text.hasSuffix(";"))
    }
    guard isImport else { return false }
    for line in lines where !file.text(in: line).contains("@theme/") { diagnostics.append(.unsupportedImport(at: range(line))) }
    return true
  }

  /// The part of a block on its first line.
  func firstLine(of node: MarkdownNode) -> Range<Int> {
    let line = file.lineContents(file.position(at: node.offsets.lowerBound).line)
    return node.offsets.lowerBound..<max(node.offsets.lowerBound, line.upperBound)
  }

  private mutating func item(_ node: MarkdownNode) -> List.Item {
    var isChecked: Bool?
    if case .item(let state) = node.kind { isChecked = state }
    return List.Item(isChecked: isChecked, blocks: blocks(node.children), range: range(node.offsets))
  }

  private mutating func table(_ node: MarkdownNode, _ alignments: [Table.Alignment]) -> Table {
    var rows = node.children.map { row in
      row.children.map { Table.Cell(content: inlines($0.children), range: range($0.offsets)) }
    }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    return Table(alignments: alignments, header: header, rows: rows)
  }

  // MARK: Headings

  private mutating func heading(_ level: Int, _ node: MarkdownNode) -> Heading {
    var children = node.children
    let explicit = takeExplicitID(from: &children)
    let content = inlines(children)
    if let explicit {
      if !slugger.reserve(explicit.id) { diagnostics.append(.duplicateID(explicit.id, at: range(explicit.offsets))) }
      return Heading(level: level, id: explicit.id, content: content)
    }
    let text = String(content.plainText.trimmingBlanks)
    return Heading(level: level, id: slugger.uniqueSlug(of: text), content: content)
  }

  /// Takes `{#id}`, `{/* #id */}` or `<!-- #id -->` off the end of a heading.
  private func takeExplicitID(from nodes: inout [MarkdownNode]) -> (id: String, offsets: Range<Int>)? {
    guard let last = nodes.last else { return nil }
    switch last.kind {
    case .inlineHTML(let html):
      guard html.hasPrefix("<!--"), html.hasSuffix("-->"), html.count >= 7 else { return nil }
      guard let id = id(in: html.dropFirst(4).dropLast(3).trimmingBlanks) else { return nil }
      nodes.removeLast()
      if let before = nodes.last, case .text(let text) = before.kind {
        nodes[nodes.count - 1].kind = .text(trimmedAtEnd(text[...]))
      }
      return (id, last.offsets)
    case .text(let text):
      let trimmed = text.trimmingBlanks
      guard trimmed.hasSuffix("}"), let open = trimmed.lastIndex(of: "{") else { return nil }
      var inside = trimmed[trimmed.index(after: open)...].dropLast()
      if inside.hasPrefix("/*"), inside.hasSuffix("*/"), inside.count >= 4 { inside = inside.dropFirst(2).dropLast(2).trimmingBlanks }
      guard let id = id(in: inside) else { return nil }
      nodes[nodes.count - 1].kind = .text(trimmedAtEnd(text[..<open]))
      let length = text[open...].utf8.count
      return (id, max(last.offsets.lowerBound, last.offsets.upperBound - length)..<last.offsets.upperBound)
    default: return nil
    }
  }

  private func trimmedAtEnd(_ text: Substring) -> String {
    var text = text
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }

  private func id(in text: Substring) -> String? {
    guard text.hasPrefix("#"), text.count > 1, !text.contains(where: { $0.isWhitespace || $0 == "{" || $0 == "}" }) else { return nil }
    return String(text.dropFirst())
  }
}
