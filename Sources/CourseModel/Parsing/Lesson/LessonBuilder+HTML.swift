import SourceDiagnostics

extension LessonBuilder {
  /// Reads a block of raw HTML, which may open elements that later blocks belong into, or close some.
  mutating func readHTML(_ html: String, _ node: MarkdownNode, into flow: inout HTMLFlow) {
    let source = htmlSource(html, node)
    for token in HTMLToken.tokens(of: html) {
      let range = source.range(token.offsets)
      switch token.kind {
      case .comment: break
      case .text(let text): appendText(text, range, to: &flow)
      case .start(let name, let attributes, let isSelfClosing):
        start(name, attributes, isSelfClosing, at: range, &flow) { source.range($0.offsets) }
      case .end(let name): end(componentOrElement(name), at: range, &flow)
      }
    }
  }

  /// The HTML with the place of every line; each is a suffix of its line in the file.
  private func htmlSource(_ html: String, _ node: MarkdownNode) -> EmbeddedSource {
    let first = file.position(at: node.offsets.lowerBound).line
    let starts = html.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().map { index, line in
      let contents = file.lineContents(first + index)
      return max(contents.lowerBound, contents.upperBound - line.count)
    }
    return EmbeddedSource(file: file, code: html, fileLineStarts: starts)
  }

  private func appendText(_ text: String, _ range: SourceRange, to flow: inout HTMLFlow) {
    let isPreformatted = flow.frames.contains { $0.name == "pre" }
    guard !isPreformatted else { return flow.append(Inline(.text(text), range)) }
    let words = text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }).joined(separator: " ")
    let hasBlank = (text.first?.isWhitespace ?? false, text.last?.isWhitespace ?? false)
    let isInText = if case .inline = flow.frames[flow.frames.count - 1].pieces.last { true } else { false }
    let isPhrase = HTMLPolicy.category(of: flow.frames[flow.frames.count - 1].name) == .phrasing
    if words.isEmpty {
      if isInText || isPhrase { flow.append(Inline(.text(" "), range)) }
      return
    }
    let before = hasBlank.0 && (isInText || isPhrase) ? " " : ""
    flow.append(Inline(.text(before + words + (hasBlank.1 ? " " : "")), range))
  }

  private func componentOrElement(_ name: String) -> String {
    name == "Tabs" || name == "TabItem" ? name : name.lowercased()
  }

  // MARK: Tags

  private mutating func start(
    _ name: String, _ attributes: [HTMLToken.Attribute], _ isSelfClosing: Bool, at range: SourceRange, _ flow: inout HTMLFlow,
    place: (HTMLToken.Attribute) -> SourceRange
  ) {
    if name == "Tabs" || name == "TabItem" {
      let all = attributes.map { HTMLElement<Block>.Attribute(name: $0.name, value: $0.value) }
      flow.frames.append(HTMLFlow.Frame(name: name, attributes: all, tag: range))
      return
    }
    guard let category = allowed(name, at: range) else { return }
    let element = name.lowercased()
    while flow.frames.count > 1, HTMLPolicy.closes(flow.frames[flow.frames.count - 1].name, before: element) { close(&flow, to: range) }
    switch category {
    case .void:
      if HTMLPolicy.isRule(element) {
        let kept = kept(attributes, of: element, as: Block.self, range: place)
        flow.append(Block(element == "hr" ? .rule : .element(HTMLElement(name: element, attributes: kept, content: [])), range))
      } else {
        let kept = kept(attributes, of: element, as: Inline.self, range: place)
        flow.append(Inline(.element(HTMLElement(name: element, attributes: kept, content: [])), range))
      }
    case .phrasing, .flow:
      let kept = kept(attributes, of: element, as: Block.self, range: place)
      guard flow.frames.count < InputLimits.nesting else { return diagnostics.append(.nestedTooDeeply(at: range)) }
      flow.frames.append(HTMLFlow.Frame(name: element, attributes: kept, tag: range))
      if isSelfClosing { close(&flow, to: range) }
    }
  }

  private mutating func end(_ name: String, at range: SourceRange, _ flow: inout HTMLFlow) {
    guard flow.frames.contains(where: { $0.name == name }) else {
      if HTMLPolicy.category(of: name) != nil || name == "Tabs" || name == "TabItem" {
        diagnostics.append(.strayEndTag(name, at: range))
      }
      return
    }
    while let frame = flow.frames.last, frame.name != name {
      if let tag = frame.tag, !HTMLPolicy.optionalEnd.contains(frame.name) { diagnostics.append(.unclosedElement(frame.name, at: tag)) }
      close(&flow, to: range)
    }
    close(&flow, to: range)
  }

  /// The blocks, all elements closed.
  mutating func finish(_ flow: HTMLFlow) -> [Block] {
    var flow = flow
    while flow.frames.count > 1 {
      let frame = flow.frames[flow.frames.count - 1]
      guard let tag = frame.tag else { break }
      if !HTMLPolicy.optionalEnd.contains(frame.name) { diagnostics.append(.unclosedElement(frame.name, at: tag)) }
      close(&flow, to: tag)
    }
    return grouped(flow.frames[0].pieces)
  }

  // MARK: Elements

  private mutating func close(_ flow: inout HTMLFlow, to end: SourceRange) {
    guard flow.frames.count > 1 else { return }
    let frame = flow.frames.removeLast()
    let start = frame.tag?.offsets.lowerBound ?? end.offsets.lowerBound
    let lastEnd = frame.pieces.last.map { piece in
      switch piece {
      case .block(let block): block.range.offsets.upperBound
      case .inline(let inline): inline.range.offsets.upperBound
      }
    }
    let whole = range(start..<max(start, end.offsets.upperBound, lastEnd ?? start))
    switch frame.name {
    case "details": flow.append(Block(.disclosure(details(frame)), whole))
    case "TabItem", "Tabs": closeComponent(frame, whole, &flow)
    case _ where HTMLPolicy.category(of: frame.name) == .phrasing:
      let attributes = frame.attributes.map { HTMLElement<Inline>.Attribute(name: $0.name, value: $0.value) }
      flow.append(Inline(.element(HTMLElement(name: frame.name, attributes: attributes, content: phrases(frame))), whole))
    default:
      let element = HTMLElement(name: frame.name, attributes: frame.attributes, content: grouped(frame.pieces))
      flow.append(Block(.element(element), whole))
    }
  }

  private mutating func phrases(_ frame: HTMLFlow.Frame) -> [Inline] {
    frame.pieces.compactMap { piece in
      switch piece {
      case .inline(let inline): return inline
      case .block(let block):
        if case .paragraph(let content) = block.content, content.count == 1 { return content[0] }
        diagnostics.append(.misplacedElement(frame.name, at: frame.tag ?? block.range, "can't hold blocks; use <div>"))
        return nil
      }
    }
  }

  private mutating func details(_ frame: HTMLFlow.Frame) -> Disclosure {
    var summary: [Inline]?
    var pieces: [HTMLFlow.Piece] = []
    for piece in frame.pieces {
      if case .block(let block) = piece, case .element(let element) = block.content, element.name == "summary", summary == nil {
        summary = element.content.flatMap { block in
          switch block.content {
          case .plain(let content), .paragraph(let content): content
          case .heading(let heading): heading.content
          default: [Inline]()
          }
        }
      } else {
        pieces.append(piece)
      }
    }
    let isOpen = frame.attributes.contains { $0.name == "open" }
    return Disclosure(kind: .details, summary: summary, isOpen: isOpen, blocks: grouped(pieces))
  }

  /// Puts neighbouring pieces of running text into blocks of their own.
  func grouped(_ pieces: [HTMLFlow.Piece]) -> [Block] {
    var blocks: [Block] = []
    var run: [Inline] = []
    func flush() {
      let content = run.trimmingBlankEnds
      if let first = content.first, let last = content.last {
        let lower = first.range.offsets.lowerBound
        blocks.append(Block(.plain(content), range(lower..<max(lower, last.range.offsets.upperBound))))
      }
      run = []
    }
    for piece in pieces {
      switch piece {
      case .inline(let inline): run.append(inline)
      case .block(let block):
        flush()
        blocks.append(block)
      }
    }
    flush()
    return blocks
  }
}

extension [Inline] {
  /// The pieces without blanks at the ends of the first and the last.
  fileprivate var trimmingBlankEnds: [Inline] {
    var content = self
    while let first = content.first, case .text(let text) = first.content, text.allSatisfy(\.isWhitespace) { content.removeFirst() }
    while let last = content.last, case .text(let text) = last.content, text.allSatisfy(\.isWhitespace) { content.removeLast() }
    if let last = content.last, case .text(var text) = last.content, text.last == " " {
      text.removeLast()
      content[content.count - 1].content = .text(text)
    }
    return content
  }
}
