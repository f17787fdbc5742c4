import SourceDiagnostics

extension LessonBuilder {
  /// What begins the label of a figure.
  private static let figurePrefix = "fig-"

  /// Converts words: names of emoji and marks that lead to figures have a meaning in them.
  func plainText(_ text: String, _ range: SourceRange) -> [Inline] {
    text.isEmpty ? [] : [Inline(.text(EmojiNames.replaced(in: text)), range)]
  }

  /// Converts a text with the marks `@fig-…` in it.
  mutating func text(_ text: String, _ node: MarkdownNode) -> [Inline] {
    guard text.contains("@fig-") else { return plainText(text, range(node.offsets)) }
    // A text with escapes or references doesn't stand in the file as it is, so that its parts have no places of their own.
    let isVerbatim = file.text(in: node.offsets) == text
    func place(_ part: Range<String.Index>) -> SourceRange {
      guard isVerbatim else { return range(node.offsets) }
      let start = node.offsets.lowerBound + text.utf8.distance(from: text.startIndex, to: part.lowerBound)
      return range(start..<start + text.utf8.distance(from: part.lowerBound, to: part.upperBound))
    }
    var inlines: [Inline] = []
    var done = text.startIndex
    var next = text.startIndex
    while let mark = text[next...].firstRange(of: "@" + Self.figurePrefix) {
      next = mark.upperBound
      if mark.lowerBound > text.startIndex, Self.joinsMark(text[text.index(before: mark.lowerBound)]) { continue }
      let name = text[text.index(after: mark.lowerBound)...].prefix(while: Self.isLabelCharacter)
      guard let label = figureLabel(name, at: place(mark.lowerBound..<name.endIndex)) else { continue }
      let end = text.utf8.index(name.startIndex, offsetBy: label.utf8.count)
      inlines += plainText(String(text[done..<mark.lowerBound]), place(done..<mark.lowerBound))
      inlines.append(Inline(.figureReference(label: label), place(mark.lowerBound..<end)))
      done = end
      next = end
    }
    return inlines + plainText(String(text[done...]), place(done..<text.endIndex))
  }

  /// The label that a mark begins with; Chinese text may follow it without a blank.
  private mutating func figureLabel(_ name: Substring, at place: SourceRange) -> String? {
    let labels = figureLabels.filter { name.hasPrefix($0) }.sorted { $0.utf8.count > $1.utf8.count }
    let found = labels.first { label in
      guard let next = name.dropFirst(label.count).first else { return true }
      return !next.isASCII || next == "."
    }
    guard found == nil else { return found }
    let ascii = name.prefix(while: \.isASCII)
    let wanted = String(ascii.count > Self.figurePrefix.count ? ascii : name)
    guard wanted.count > Self.figurePrefix.count else { return nil }
    let offsets = place.offsets.lowerBound..<min(place.offsets.upperBound, place.offsets.lowerBound + 1 + wanted.utf8.count)
    diagnostics.append(.unknownFigure(wanted, at: range(offsets), known: figureLabels.sorted()))
    return nil
  }

  private static func joinsMark(_ character: Character) -> Bool { character.isASCII && (character.isLetter || character.isNumber) }

  private static func isLabelCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_" || character == "."
  }

  /// The labels of figures in some nodes and all nodes inside, so that text can name a figure that comes after it.
  func labels(ofFiguresIn nodes: [MarkdownNode]) -> Set<String> {
    var labels: Set<String> = []
    var waiting = nodes
    while let node = waiting.popLast() {
      waiting += node.children
      guard case .code(let code) = node.kind, let range = code.infoString else { continue }
      let info = InfoString(range, of: file)
      guard info.language == "swift" || info.language == "mermaid" else { continue }
      for item in info.items + code.lines.prefix(while: isOptionLine).map({ optionItem($0.offsets) }) where item.key == "label" {
        if let label = item.value, label.hasPrefix(Self.figurePrefix) { labels.insert(label) }
      }
    }
    return labels
  }
}
