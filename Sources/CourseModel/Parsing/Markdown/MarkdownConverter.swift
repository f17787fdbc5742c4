import SourceDiagnostics

/// Turns cmark's nodes into ours: finds the exact places in the lesson's file, of which cmark knows most, and takes markers out.
///
/// What cmark gets wrong or leaves out: the table's header and the paragraph above it, the columns of lines below a block's first,
/// the ends of lists, breaks, bare addresses. It recurses, since the parser bounds the depth of the tree.
struct MarkdownConverter {
  let input: MarkdownInput

  /// What the conversion of a node needs to know of those around it.
  private struct Context {
    /// How many block quotes are open.
    var quoteDepth = 0
    /// Where the text of the block starts that holds the inlines.
    var text: TextStart?
    /// The table's column and the row's line, inside a table.
    var tableColumn = 1
    var rowLine = 1
    /// How many columns too many the header's cells count, because a paragraph stands right above them.
    var headerShift = 0
    /// The line on which the next block starts, if there is one.
    var nextLine: Int?
  }

  /// Where a block's text starts: cmark counts columns as if every line of the block started where the first does.
  private struct TextStart {
    /// The line, and the line that cmark says.
    var line: Int
    var reportedLine: Int
    /// The column that cmark says.
    var column: Int
    /// The offset in the input.
    var offset: Int
  }

  /// Converts a document.
  func convert(_ document: CommonMarkNode) -> MarkdownNode {
    let children = convert(document.children, in: Context())
    return MarkdownNode(kind: .document, offsets: 0..<input.file.utf8.count, children: children)
  }

  /// A part of the file.
  func offsets(_ span: CommonMarkNode.Span) -> Range<Int> {
    let start = input.fileOffset(line: span.startLine, column: span.startColumn)
    return start..<max(start, input.fileOffset(line: span.endLine, column: span.endColumn + 1))
  }

  private func convert(_ nodes: [CommonMarkNode], in context: Context) -> [MarkdownNode] {
    var converted: [MarkdownNode] = []
    converted.reserveCapacity(nodes.count)
    for (index, node) in nodes.enumerated() {
      var context = context
      if index + 1 < nodes.count { context.nextLine = nodes[index + 1].span.startLine }
      let next = index + 1 < nodes.count ? nodes[index + 1] : nil
      converted.append(convert(node, before: next, in: context))
    }
    placeBareLinks(&converted)
    return converted
  }

  // MARK: Blocks

  private func convert(_ node: CommonMarkNode, before next: CommonMarkNode?, in context: Context) -> MarkdownNode {
    switch node.kind {
    case .code(let code): return MarkdownNode(kind: .code(codeBlock(code, node, context)), offsets: offsets(node.span))
    case .math(let block): return math(block, node)
    case .directive(let directive): return self.directive(directive, node, context)
    case .markdown(let kind): return convert(kind, node, before: next, in: context)
    }
  }

  private func convert(
    _ kind: MarkdownNode.Kind, _ node: CommonMarkNode, before next: CommonMarkNode?, in outer: Context
  ) -> MarkdownNode {
    var context = outer
    var span = node.span
    var place: Range<Int>?
    switch kind {
    case .paragraph, .heading, .directiveTitle:
      if span.startLine == 0, let next { span = paragraphBeforeTable(next) }
      context.text = TextStart(
        line: span.startLine, reportedLine: node.span.startLine, column: node.span.startColumn + node.internalOffset,
        offset: input.offset(line: span.startLine, column: span.startColumn + node.internalOffset))
    case .quote: context.quoteDepth += 1
    case .rule: place = lineEnd(span)
    case .table:
      context.tableColumn = span.startColumn
      context.rowLine = headerLine(of: node)
      context.headerShift = lengthAboveHeader(span.startLine..<max(span.startLine, context.rowLine), context)
      place = rowOffsets(context).lowerBound..<max(rowOffsets(context).upperBound, offsets(span).upperBound)
    case .tableRow(let isHeader):
      if isHeader { context.tableColumn += context.headerShift } else { context.rowLine = span.startLine }
      place = rowOffsets(context)
    case .tableCell:
      let (cell, start) = cellOffsets(span, context)
      place = cell
      context.text = TextStart(
        line: context.rowLine, reportedLine: span.startLine, column: span.startColumn + node.internalOffset,
        offset: start + node.internalOffset)
    case .list, .item, .html, .footnoteDefinition: break
    default: return inline(kind, node, in: context)
    }
    let children = convert(node.children, in: context)
    return MarkdownNode(kind: cleaned(kind), offsets: fitted(place ?? offsets(span), to: children, of: kind), children: children)
  }

  /// Lists, items and quotes end where their last child does, not behind blank lines.
  private func fitted(_ offsets: Range<Int>, to children: [MarkdownNode], of kind: MarkdownNode.Kind) -> Range<Int> {
    guard let end = children.last?.offsets.upperBound, end >= offsets.lowerBound else { return offsets }
    switch kind {
    case .list, .item, .quote, .footnoteDefinition: return offsets.lowerBound..<end
    default: return offsets
    }
  }

  /// The part of a line behind the start of a block, without blanks at the end.
  private func lineEnd(_ span: CommonMarkNode.Span) -> Range<Int> {
    let start = input.fileOffset(line: span.startLine, column: span.startColumn)
    var end = max(start, input.file.lineContents(span.startLine).upperBound)
    while end > start, input.file.utf8[end - 1] == 0x20 || input.file.utf8[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  /// Takes markers out of the texts of a kind.
  private func cleaned(_ kind: MarkdownNode.Kind) -> MarkdownNode.Kind {
    switch kind {
    case .text(let text): .text(input.withoutMarkers(text))
    case .inlineCode(let text): .inlineCode(input.withoutMarkers(text))
    case .inlineHTML(let text): .inlineHTML(input.withoutMarkers(text))
    case .html(let text): .html(input.withoutMarkers(text))
    case .inlineMath(let text, let isDisplay): .inlineMath(input.withoutMarkers(text), isDisplay: isDisplay)
    case .link(let destination, let title):
      .link(destination: input.withoutMarkers(destination), title: input.withoutMarkers(title))
    case .image(let source, let title): .image(source: input.withoutMarkers(source), title: input.withoutMarkers(title))
    case .footnoteDefinition(let label): .footnoteDefinition(label: input.withoutMarkers(label))
    case .footnoteReference(let label): .footnoteReference(label: input.withoutMarkers(label))
    default: kind
    }
  }

  private func math(_ block: CommonMarkNode.MathBlock, _ node: CommonMarkNode) -> MarkdownNode {
    let lines = block.lines.map { span in
      let place = offsets(span)
      return MarkdownNode.CodeBlock.Line(text: input.file.text(in: place), end: place.upperBound)
    }
    let whole = offsets(node.span)
    let code = MarkdownNode.CodeBlock(
      lines: lines, infoString: nil, prefix: whole.lowerBound..<whole.lowerBound, isClosed: block.isClosed,
      body: (lines.first?.offsets.lowerBound ?? whole.upperBound)..<(lines.last?.end ?? whole.upperBound))
    return MarkdownNode(kind: .math(code), offsets: whole)
  }

  private func directive(_ directive: CommonMarkNode.Directive, _ node: CommonMarkNode, _ context: Context) -> MarkdownNode {
    let line = node.span.startLine
    func moved(_ range: Range<Int>) -> Range<Int> {
      offsets(.init(startLine: line, startColumn: range.lowerBound + 1, endLine: line, endColumn: range.upperBound))
    }
    var opening = directive.opening
    opening.name = moved(opening.name)
    opening.title = opening.title.map(moved)
    opening.attributes = opening.attributes.map(moved)
    opening.excess = opening.excess.map(moved)
    let children = convert(node.children, in: context)
    let end = directive.closing.map { offsets($0).upperBound } ?? children.last?.offsets.upperBound ?? opening.name.upperBound
    let start = offsets(node.span).lowerBound
    let block = MarkdownNode.DirectiveBlock(colons: directive.colons, opening: opening, isClosed: directive.closing != nil)
    return MarkdownNode(kind: .directive(block), offsets: start..<max(start, end), children: children)
  }

  // MARK: Tables

  /// A paragraph that a table took its last line from loses its place; the table reports it instead.
  private func paragraphBeforeTable(_ table: CommonMarkNode) -> CommonMarkNode.Span {
    var span = table.span
    span.endLine = max(span.startLine, headerLine(of: table) - 1)
    span.endColumn = input.lineEnd(max(1, span.endLine)) - input.lineStarts[max(1, span.endLine) - 1]
    return span
  }

  /// The line of a table's header: one above the delimiter row, which stands above the first body row or ends the table.
  private func headerLine(of table: CommonMarkNode) -> Int {
    let line = table.children.count > 1 ? table.children[1].span.startLine - 2 : table.span.endLine - 1
    return min(max(1, line), input.lineStarts.count)
  }

  /// The length of the lines of a paragraph right above a table, as cmark joined them with the header.
  private func lengthAboveHeader(_ lines: Range<Int>, _ context: Context) -> Int {
    lines.reduce(0) { $0 + input.lineEnd($1) + 1 - input.contentStart(line: $1, quoteDepth: context.quoteDepth) }
  }

  private func rowOffsets(_ context: Context) -> Range<Int> {
    let start = input.fileOffset(input.contentStart(line: context.rowLine, quoteDepth: context.quoteDepth))
    return start..<max(start, input.fileOffset(input.lineEnd(context.rowLine)))
  }

  /// The place of a cell, and the offset in the input at which it starts.
  private func cellOffsets(_ span: CommonMarkNode.Span, _ context: Context) -> (Range<Int>, start: Int) {
    let row = input.contentStart(line: context.rowLine, quoteDepth: context.quoteDepth)
    let end = input.lineEnd(context.rowLine)
    let lower = min(row + max(0, span.startColumn - context.tableColumn), end)
    let upper = min(row + max(0, span.endColumn + 1 - context.tableColumn), end)
    return (input.fileOffset(lower)..<max(input.fileOffset(lower), input.fileOffset(upper)), lower)
  }

  // MARK: Code

  private func codeBlock(_ code: CommonMarkNode.Code, _ node: CommonMarkNode, _ context: Context) -> MarkdownNode.CodeBlock {
    let file = input.file
    var pieces = input.withoutMarkers(code.literal).split(separator: "\n", omittingEmptySubsequences: false)
    pieces.removeLast()
    let firstLine = code.fence == nil ? node.span.startLine : node.span.startLine + 1
    let lines = pieces.enumerated().map { index, piece in
      MarkdownNode.CodeBlock.Line(text: String(piece), end: file.lineContents(firstLine + index).upperBound)
    }
    let start = offsets(node.span).lowerBound
    let opening = file.lineContents(node.span.startLine)
    let nextLine = firstLine + pieces.count
    let body = lineStart(firstLine)..<max(lineStart(firstLine), lineStart(nextLine))
    return MarkdownNode.CodeBlock(
      lines: lines, infoString: code.fence.map { min(start + $0.length, opening.upperBound)..<opening.upperBound },
      prefix: opening.lowerBound..<max(opening.lowerBound, start),
      isClosed: code.fence.map { isClosing($0, line: nextLine, node, context) } ?? true, body: body)
  }

  private func lineStart(_ line: Int) -> Int {
    line <= input.file.lineCount ? input.file.lineStarts[line - 1] : input.file.utf8.count
  }

  /// Whether a line ends a fenced block rather than being the next block's first or no fence at all.
  private func isClosing(_ fence: CommonMarkNode.Fence, line: Int, _ node: CommonMarkNode, _ context: Context) -> Bool {
    guard line <= input.file.lineCount, node.span.endLine >= line, context.nextLine != line else { return false }
    let units = input.file.utf8[input.file.lineContents(line)].reversed().drop { $0 == 0x20 || $0 == 0x09 }
    return units.prefix { $0 == fence.character }.count >= fence.length
  }

  // MARK: Inlines

  private func inline(_ kind: MarkdownNode.Kind, _ node: CommonMarkNode, in context: Context) -> MarkdownNode {
    let children = convert(node.children, in: context)
    var place = inlineOffsets(node.span, in: context)
    if let last = children.last, last.offsets.upperBound > place.upperBound { place = place.lowerBound..<last.offsets.upperBound }
    let kind = cleaned(kind)
    // Words that stand in the file as they are end where they end, whatever cmark says after it joined pieces of text.
    if case .text(let words) = kind, node.span.startLine > 0, input.file.utf8[place.lowerBound...].starts(with: words.utf8) {
      place = place.lowerBound..<(place.lowerBound + words.utf8.count)
    }
    return MarkdownNode(kind: kind, offsets: place, children: children)
  }

  private func inlineOffsets(_ span: CommonMarkNode.Span, in context: Context) -> Range<Int> {
    guard span.startLine > 0 || span.endColumn > 0, context.text != nil else { return 0..<0 }
    let start = inlineOffset(span.startLine, span.startColumn, in: context)
    return start..<max(start, inlineOffset(max(span.endLine, span.startLine), span.endColumn + 1, in: context))
  }

  private func inlineOffset(_ line: Int, _ column: Int, in context: Context) -> Int {
    guard let text = context.text else { return 0 }
    let line = text.line + line - text.reportedLine
    guard line >= 1, line <= input.lineStarts.count else { return 0 }
    let start = line == text.line ? text.offset : input.contentStart(line: line, quoteDepth: context.quoteDepth)
    return input.fileOffset(min(start + max(0, column - text.column), input.lineEnd(line)))
  }

  /// cmark doesn't say where addresses in running text are, and lets the text before them reach too far.
  private func placeBareLinks(_ nodes: inout [MarkdownNode]) {
    for index in nodes.indices where nodes[index].offsets.isEmpty {
      guard case .link = nodes[index].kind, let child = nodes[index].children.first, case .text(let address) = child.kind else { continue }
      let start = index > 0 ? nodes[index - 1].offsets.lowerBound : 0
      guard let found = input.file.firstOffset(of: address, from: start) else { continue }
      let place = found..<(found + address.utf8.count)
      nodes[index].offsets = place
      nodes[index].children[0].offsets = place
      if index > 0, nodes[index - 1].offsets.upperBound > found { nodes[index - 1].offsets = start..<max(start, found) }
      if index + 1 < nodes.count, nodes[index + 1].offsets.isEmpty { nodes[index + 1].offsets = place.upperBound..<place.upperBound }
    }
  }
}

extension SourceFile {
  /// The offset of the first occurrence of a text from an offset on.
  fileprivate func firstOffset(of text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, start + wanted.count <= utf8.count else { return nil }
    return (start...(utf8.count - wanted.count)).first { utf8[$0] == first && utf8[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }
}
