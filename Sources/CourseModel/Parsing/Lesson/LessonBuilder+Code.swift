import SourceDiagnostics

extension LessonBuilder {
  /// Converts a block of code.
  mutating func code(_ code: MarkdownNode.CodeBlock, _ node: MarkdownNode, after previous: Block?) -> Conversion? {
    let range = range(node.offsets.lowerBound..<max(node.offsets.lowerBound, endOfFence(code, node)))
    guard let infoRange = code.infoString else {
      let source = source(code.lines[...])
      let lines = CodeLines.displayed(source.code, marks: FenceAttributes())
      let example = CodeExample(language: "", label: nil, attributes: CodeAttributes(), source: source, lines: lines)
      return .new(Block(.codeExample(example), range))
    }
    let fence = file.text(in: node.offsets.lowerBound..<infoRange.lowerBound)
    if !code.isClosed {
      diagnostics.append(.unclosedFence(at: self.range(node.offsets.lowerBound..<infoRange.lowerBound), fence: fence))
    }
    let info = InfoString(infoRange, of: file)
    for problem in info.problems { diagnostics.append(.malformedInfoString(at: self.range(problem.range), problem.message)) }
    if info.language == "output" || info.language == "error" { return expectation(info, code, range, after: previous) }
    let optionCount = code.lines.prefix { isOptionLine($0) }.count
    let options = code.lines.prefix(optionCount).map { optionItem($0.offsets) }
    let attributes = attributes(info.items + options, known: FenceAttributes.names)
    let lines = code.lines.dropFirst(optionCount)
    let source = included(attributes, instead: lines) ?? source(lines, behind: infoRange)
    switch info.language {
    case "swift": return .new(Block(.codeCell(cell(attributes, source, range)), range))
    case "mermaid":
      let caption = attributes.code.figureCaption ?? attributes.code.title
      return .new(
        Block(.diagram(Diagram(notation: .mermaid, source: source, label: uniqueLabel(attributes.label), caption: caption)), range))
    case "math":
      if let label = attributes.label { diagnostics.append(.labelOfFormula(at: self.range(label.range))) }
      return .new(Block(.math(source), range))
    default:
      refuseRole(attributes, info.items)
      let example = CodeExample(
        language: info.language, label: uniqueLabel(attributes.label), attributes: attributes.code, source: source,
        lines: CodeLines.displayed(source.code, marks: attributes))
      let block = Block(.codeExample(example), range)
      return twins(previous, block, language: info.language).map { .merged($0) } ?? .new(block)
    }
  }

  private func endOfFence(_ code: MarkdownNode.CodeBlock, _ node: MarkdownNode) -> Int {
    guard code.infoString != nil, code.isClosed else { return code.lines.last?.end ?? firstLine(of: node).upperBound }
    return file.lineContents(file.position(at: code.body.upperBound).line).upperBound
  }

  /// The text of lines, with the place of each.
  func source(_ lines: ArraySlice<MarkdownNode.CodeBlock.Line>) -> EmbeddedSource {
    let code = lines.map(\.text).joined(separator: "\n")
    return EmbeddedSource(file: file, code: code, fileLineStarts: lines.map { $0.end - $0.text.utf8.count })
  }

  /// The code of a block, for one without lines the place behind its opening fence.
  private func source(_ lines: ArraySlice<MarkdownNode.CodeBlock.Line>, behind opening: Range<Int>) -> EmbeddedSource {
    lines.isEmpty ? EmbeddedSource(file: file, code: "", fileLineStarts: [opening.upperBound]) : source(lines)
  }

  // MARK: Attributes

  func isOptionLine(_ line: MarkdownNode.CodeBlock.Line) -> Bool { line.text.trimmingBlanks.hasPrefix("//|") }

  /// Reads `//| key: value`.
  func optionItem(_ line: Range<Int>) -> AttributeItem {
    let units = file.utf8
    func trimmed(_ range: Range<Int>) -> Range<Int> {
      var lower = range.lowerBound
      var upper = range.upperBound
      while lower < upper, units[lower] == 0x20 || units[lower] == 0x09 { lower += 1 }
      while upper > lower, units[upper - 1] == 0x20 || units[upper - 1] == 0x09 { upper -= 1 }
      return lower..<upper
    }
    let bar = units[line].firstIndex(of: UInt8(ascii: "|")) ?? line.lowerBound
    let text = trimmed((bar + 1)..<line.upperBound)
    guard let colon = units[text].firstIndex(of: UInt8(ascii: ":")) else {
      return AttributeItem(key: file.text(in: text), keyRange: text, value: nil, valueRange: text, isBraced: false)
    }
    let key = trimmed(text.lowerBound..<colon)
    var value = trimmed((colon + 1)..<text.upperBound)
    let pairs: [(UInt8, UInt8)] = [("\"", "\""), ("'", "'"), ("{", "}")].map { (UInt8(ascii: $0), UInt8(ascii: $1)) }
    let isQuoted = pairs.contains { value.count >= 2 && units[value.lowerBound] == $0 && units[value.upperBound - 1] == $1 }
    if isQuoted { value = (value.lowerBound + 1)..<(value.upperBound - 1) }
    return AttributeItem(key: file.text(in: key), keyRange: key, value: file.text(in: value), valueRange: value, isBraced: false)
  }

  private mutating func attributes(_ items: [AttributeItem], known: [String]) -> FenceAttributes {
    var attributes = FenceAttributes()
    for item in items {
      do {
        guard item.key.isEmpty || item.key == "seed" || known.contains(item.key) else { throw AttributeProblem.unknown(item) }
        try attributes.apply(item)
      } catch let problem as AttributeProblem {
        diagnostics.append(.attribute(problem, known: known, in: file))
      } catch {
        continue
      }
    }
    return attributes
  }

  // MARK: Cells

  private mutating func cell(_ attributes: FenceAttributes, _ source: EmbeddedSource, _ range: SourceRange) -> CodeCell {
    let cell = CodeCell(
      index: cells.count, label: uniqueLabel(attributes.label), attributes: attributes.code, role: role(attributes, range), source: source,
      lines: CodeLines.displayed(source.code, marks: attributes), expectations: [], printsComments: PrintsComment.all(in: source),
      range: range)
    cells.append(cell)
    return cell
  }

  private mutating func uniqueLabel(_ label: (text: String, range: Range<Int>)?) -> String? {
    guard let label else { return nil }
    if let earlier = labels.first(where: { $0.label == label.text }) {
      diagnostics.append(.duplicateLabel(label.text, at: range(label.range), earlier: earlier.range))
      return nil
    }
    labels.append((label.text, range(label.range)))
    guard slugger.reserve(label.text) else {
      diagnostics.append(.duplicateID(label.text, at: range(label.range)))
      return nil
    }
    return label.text
  }

  private mutating func role(_ attributes: FenceAttributes, _ range: SourceRange) -> CodeCell.Role {
    let isInExercise = surroundings.contains { $0 == .exercise }
    if let role = attributes.role {
      if isInExercise { return role }
      diagnostics.append(.roleOutsideExercise(role.rawValue, at: self.range(firstLine(from: range))))
    }
    if surroundings.contains(where: { $0 == .solution }) { return .solution }
    return isInExercise ? .setup : .lesson
  }

  private mutating func refuseRole(_ attributes: FenceAttributes, _ items: [AttributeItem]) {
    guard let role = attributes.role, let item = items.first(where: { $0.key == role.rawValue }) else { return }
    diagnostics.append(.roleOutsideExercise(role.rawValue, at: range(item.keyRange)))
  }

  private func firstLine(from range: SourceRange) -> Range<Int> {
    let line = file.lineContents(range.start.line)
    return range.offsets.lowerBound..<max(range.offsets.lowerBound, line.upperBound)
  }

  // MARK: Expected outputs

  private mutating func expectation(
    _ info: InfoString, _ code: MarkdownNode.CodeBlock, _ range: SourceRange, after previous: Block?
  ) -> Conversion? {
    let attributes = attributes(info.items, known: FenceAttributes.outputNames)
    let kind = ExpectedOutput.Kind(rawValue: info.language) ?? .output
    let expected = ExpectedOutput(
      kind: kind, text: source(code.lines[...]), absoluteTolerance: attributes.absoluteTolerance,
      relativeTolerance: attributes.relativeTolerance, range: range, bodyRange: self.range(code.body),
      linePrefix: continuationPrefix(code.prefix))
    switch previous?.content {
    case .codeCell(var cell)? where !cell.expectations.contains { $0.kind == kind }:
      cell.expectations.append(expected)
      cells[cell.index].expectations.append(expected)
      guard var block = previous else { return nil }
      block.content = .codeCell(cell)
      return .merged(block)
    case .codeExample?:
      let lines = CodeLines.displayed(expected.text.code, marks: attributes)
      let example = CodeExample(language: info.language, label: nil, attributes: attributes.code, source: expected.text, lines: lines)
      return .new(Block(.codeExample(example), range))
    default:
      diagnostics.append(.strayExpectation(at: self.range(info.languageRange), language: info.language))
      return nil
    }
  }

  /// What stands before the lines of a fence, given what stands before its first: the marker of a list item becomes blanks.
  private func continuationPrefix(_ prefix: Range<Int>) -> String {
    String(file.text(in: prefix).map { $0 == ">" || $0 == "\t" ? $0 : " " })
  }
}
