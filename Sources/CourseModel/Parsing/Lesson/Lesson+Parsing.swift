package import SourceDiagnostics

extension Lesson {
  /// Parses a lesson that stands by itself; mistakes are collected in `diagnostics`, and what could be read is there.
  ///
  /// - Parameters:
  ///   - path: the path of the file in the course; the file's name if nil.
  ///   - location: where the course keeps the file; at `path` if nil.
  ///   - includedFile: finds the file that a path in the lesson means, for `file=`.
  /// - Complexity: O(*n*) in the length of the text for ordinary text; `InputLimits` bounds the rest.
  package init(
    parsing file: SourceFile, path: String? = nil, location: String? = nil,
    includedFile: @escaping (String) -> IncludedFile = { _ in .missing }
  ) {
    let path = path ?? file.name
    let problems = InputLimits.diagnostics(for: file)
    let head = problems.isEmpty ? FrontMatter.parse(file) : (frontMatter: FrontMatter(), bodyLine: 1, diagnostics: problems)
    var builder = LessonBuilder(file: file, includedFile: includedFile)
    var blocks: [Block] = []
    var footnotes: [Footnote] = []
    if problems.isEmpty {
      let converter = MarkdownConverter(input: MarkdownInput(file, bodyLine: head.bodyLine))
      let parsed = CommonMarkParser.parse(converter.input.bytes)
      (blocks, footnotes) = builder.build(converter.convert(parsed.document))
      func range(_ span: CommonMarkNode.Span) -> SourceRange { SourceRange(file, converter.offsets(span)) }
      builder.diagnostics += parsed.strayClosings.map { Diagnostic.strayClosing(at: range($0)) }
      if let place = parsed.tooDeep.first { builder.diagnostics.append(.nestedTooDeeply(at: range(place))) }
    }
    let diagnostics = (head.diagnostics + builder.diagnostics).inTextOrder.limited(to: 100)
    self.init(
      file: file, path: path, location: location ?? path, page: Page(path: path, frontMatter: head.frontMatter),
      frontMatter: head.frontMatter, blocks: blocks,
      footnotes: footnotes, diagnostics: diagnostics, cells: builder.cells)
  }
}

extension [Diagnostic] {
  /// The diagnostics sorted by where they stand; those at one place keep their order.
  var inTextOrder: [Diagnostic] {
    enumerated()
      .sorted { ($0.element.range?.offsets.lowerBound ?? 0, $0.offset) < ($1.element.range?.offsets.lowerBound ?? 0, $1.offset) }
      .map(\.element)
  }

  /// The first diagnostics, and a remark on how many more there are.
  fileprivate func limited(to count: Int) -> [Diagnostic] {
    guard self.count > count else { return self }
    return prefix(count) + [Diagnostic(.note, "MoreDiagnostics", at: self[count].range, "\(self.count - count) more mistakes follow")]
  }
}
