import SourceDiagnostics

extension LessonBuilder {
  /// The code that `file=` and `region=` name; nil if the block holds its code itself.
  mutating func included(
    _ attributes: FenceAttributes, instead lines: ArraySlice<MarkdownNode.CodeBlock.Line>
  ) -> EmbeddedSource? {
    guard let path = attributes.file else {
      if let region = attributes.region { diagnostics.append(.regionWithoutFile(at: range(region.range))) }
      return nil
    }
    guard let other = file(at: path) else { return nil }
    if let first = lines.first(where: { !$0.text.trimmingBlanks.isEmpty }) {
      diagnostics.append(.codeBesideFile(at: range(first.offsets)))
    }
    let regions = FileRegions(other)
    guard let region = attributes.region else { return regions.source(of: regions.wholeFile) }
    guard let found = regions.named[region.text] else {
      let known = regions.named.keys.sorted()
      diagnostics.append(.unknownRegion(region.text, at: range(region.range), known: known))
      return nil
    }
    return regions.source(of: found)
  }

  /// The text of a file of the course; why there is none is noted.
  private mutating func file(at path: (text: String, range: Range<Int>)) -> SourceFile? {
    switch includedFile(path.text) {
    case .text(let file): return file
    case .missing: diagnostics.append(.unknownFile(path.text, at: range(path.range)))
    case .damaged(let damage): diagnostics += damage
    case .unreadable(let error): diagnostics.append(.unreadable(error, at: range(path.range)))
    }
    return nil
  }
}

/// The parts of a file between lines `// region NAME` and `// endregion`, in any of the usual notations of comments; they may nest.
private struct FileRegions {
  let file: SourceFile

  /// The lines (from 1) of each region, without the lines that mark it.
  private(set) var named: [String: [Int]] = [:]

  /// All lines but those that mark regions.
  private(set) var wholeFile: [Int] = []

  init(_ file: SourceFile) {
    self.file = file
    var open: [String] = []
    // The text's end is no line of its own.
    let count = file.text.isEmpty || file.lineContents(file.lineCount).isEmpty ? file.lineCount - 1 : file.lineCount
    guard count >= 1 else { return }
    for line in 1...count {
      let words = file.text(in: file.lineContents(line)).split { $0 == " " || $0 == "\t" }
      let isComment = words.first.map { ["//", "#", "--", "%", "<!--", "/*"].contains($0) } ?? false
      if isComment, words.count >= 3, words[1] == "region" {
        open.append(String(words[2]))
        named[String(words[2])] = []
      } else if isComment, words.count >= 2, words[1] == "endregion" {
        _ = open.popLast()
      } else {
        for name in open { named[name]?.append(line) }
        wholeFile.append(line)
      }
    }
  }

  /// The code of some lines, without the indentation that all of them share.
  func source(of lines: [Int]) -> EmbeddedSource {
    let places = lines.map { file.lineContents($0) }
    let indents = places.compactMap { place -> Int? in
      let blanks = file.utf8[place].prefix { $0 == 0x20 || $0 == 0x09 }.count
      return blanks == place.count ? nil : blanks
    }
    let shared = indents.min() ?? 0
    let rest = places.map { min($0.lowerBound + shared, $0.upperBound)..<$0.upperBound }
    return EmbeddedSource(file: file, code: rest.map { file.text(in: $0) }.joined(separator: "\n"), fileLineStarts: rest.map(\.lowerBound))
  }
}
