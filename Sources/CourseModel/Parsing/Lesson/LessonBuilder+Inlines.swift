import SourceDiagnostics

extension LessonBuilder {
  /// Converts running text.
  mutating func inlines(_ nodes: [MarkdownNode]) -> [Inline] {
    var flow = InlineHTMLFlow()
    for (index, node) in nodes.enumerated() {
      if case .inlineHTML(let html) = node.kind {
        readInlineHTML(html, node, into: &flow)
      } else if case .softBreak = node.kind {
        let before = flow.last?.lastScalar
        let after = index + 1 < nodes.count ? firstScalar(of: nodes[index + 1]) : nil
        if let before, let after, Unicode.Scalar.joins(before, after) { continue }
        flow.append(Inline(.softBreak, range(breakOffsets(in: nodes, at: index))))
      } else {
        for inline in inline(node) { flow.append(inline) }
      }
    }
    return finish(flow)
  }

  private mutating func inline(_ node: MarkdownNode) -> [Inline] {
    let range = range(node.offsets)
    switch node.kind {
    case .text(let text):
      checkFootnoteMarks(in: text, node)
      return self.text(text, node)
    case .emphasis: return [Inline(.emphasis(inlines(node.children)), range)]
    case .strong: return [Inline(.strong(inlines(node.children)), range)]
    case .strikethrough: return [Inline(.strikethrough(inlines(node.children)), range)]
    case .inlineCode(let code): return [Inline(.code(code), self.range(withBackticks(node.offsets)))]
    case .hardBreak: return [Inline(.hardBreak, range)]
    case .inlineMath(let tex, let isDisplay): return [Inline(.math(tex, isDisplay: isDisplay), range)]
    case .link(let destination, let title): return link(destination, title, node)
    case .image(let source, let title):
      checkScheme(of: source, at: range)
      let image = Image(source: source, title: title.isEmpty ? nil : title, content: inlines(node.children))
      return [Inline(.image(image), range)]
    case .footnoteReference(let label):
      guard let index = footnoteLabels.firstIndex(of: label) else { return [Inline(.text("[^\(label)]"), range)] }
      footnoteOccurrences[index] += 1
      return [Inline(.footnote(index: index, occurrence: footnoteOccurrences[index]), range)]
    default: return []
    }
  }

  private mutating func link(_ destination: String, _ title: String, _ node: MarkdownNode) -> [Inline] {
    let range = range(node.offsets)
    checkScheme(of: destination, at: range)
    let content = addressText(destination, node) ?? inlines(node.children)
    if let split = bareAddress(destination, content) {
      let link = Link(destination: split.destination, title: nil, content: [Inline(.text(split.address), range)])
      return [Inline(.link(link), range), Inline(.text(split.rest), range)]
    }
    return [Inline(.link(Link(destination: destination, title: title.isEmpty ? nil : title, content: content)), range)]
  }

  /// The text of an address that stands for itself, in which no word has another meaning; nil for a link with a text of its own.
  private func addressText(_ destination: String, _ node: MarkdownNode) -> [Inline]? {
    guard node.children.count == 1, case .text(let text) = node.children[0].kind, destination.hasSuffix(text) else { return nil }
    return [Inline(.text(text), range(node.children[0].offsets))]
  }

  /// Notes marks like `[^1]` that no footnote answers to; cmark leaves them as text.
  private mutating func checkFootnoteMarks(in text: String, _ node: MarkdownNode) {
    guard text.contains("[^"), file.text(in: node.offsets) == text else { return }
    let units = Array(text.utf8)
    var index = 0
    while index + 2 < units.count {
      let isMark = units[index] == UInt8(ascii: "[") && units[index + 1] == UInt8(ascii: "^")
      guard isMark, let end = units[(index + 2)...].firstIndex(of: UInt8(ascii: "]")), end > index + 2 else {
        index += 1
        continue
      }
      let label = String(decoding: units[(index + 2)..<end], as: UTF8.self)
      if !label.contains(where: \.isWhitespace), !label.contains("[") {
        let start = node.offsets.lowerBound + index
        diagnostics.append(.unknownFootnote(label, at: self.range(start..<(start + end + 1 - index)), known: footnoteLabels))
      }
      index = end + 1
    }
  }

  /// An address in running text ends before Chinese or Japanese punctuation, which cmark takes for a part of it.
  private func bareAddress(_ destination: String, _ content: [Inline]) -> (destination: String, address: String, rest: String)? {
    guard content.count == 1, case .text(let text) = content[0].content, destination.hasSuffix(text) else { return nil }
    let isEnd = { (scalar: Unicode.Scalar) in scalar.isEastAsian && (scalar.isMarkdownPunctuation || scalar.isMarkdownWhitespace) }
    guard let end = text.unicodeScalars.firstIndex(where: isEnd), end > text.startIndex else { return nil }
    let rest = String(text[end...])
    return (String(destination.dropLast(rest.count)), String(text[..<end]), rest)
  }

  /// cmark leaves the backticks out of the place of code.
  private func withBackticks(_ offsets: Range<Int>) -> Range<Int> {
    var lower = offsets.lowerBound
    var upper = offsets.upperBound
    while lower > 0, file.utf8[lower - 1] == UInt8(ascii: "`") { lower -= 1 }
    while upper < file.utf8.count, file.utf8[upper] == UInt8(ascii: "`") { upper += 1 }
    return lower..<max(lower, upper)
  }

  /// cmark gives breaks no place.
  private func breakOffsets(in nodes: [MarkdownNode], at index: Int) -> Range<Int> {
    guard index > 0 else { return nodes[index].offsets }
    let end = nodes[index - 1].offsets.upperBound
    return end..<end
  }

  private func firstScalar(of node: MarkdownNode) -> Unicode.Scalar? {
    switch node.kind {
    case .text(let text), .inlineCode(let text): text.unicodeScalars.first
    case .emphasis, .strong, .strikethrough, .link: node.children.first.flatMap { firstScalar(of: $0) }
    default: nil
    }
  }

  /// Refuses addresses that are programs.
  mutating func checkScheme(of destination: String, at range: SourceRange) {
    guard let scheme = AddressScheme.refused(in: destination) else { return }
    diagnostics.append(.refusedScheme(scheme, at: range))
  }
}

extension Inline {
  /// The last character of the text, if it ends in text.
  var lastScalar: Unicode.Scalar? {
    switch content {
    case .text(let text), .code(let text): text.unicodeScalars.last
    default: children.last?.lastScalar
    }
  }
}
