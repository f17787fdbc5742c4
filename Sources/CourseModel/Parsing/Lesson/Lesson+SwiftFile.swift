import SourceDiagnostics

extension Lesson {
  /// A Swift file as a lesson of one cell, so that it runs as a lesson does.
  ///
  /// - Throws: if the file is missing or unreadable.
  package init(swiftFileAt path: String) throws(CourseError) {
    let (file, damage) = SourceFile.decoding(try DiskFiles.contents(ofFileAt: path), name: path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let source = EmbeddedSource(whole: file)
    let range = SourceRange(file, 0..<file.utf8.count)
    let cell = CodeCell(
      index: 0, label: nil, attributes: CodeAttributes(), role: .lesson, source: source,
      lines: CodeLines.displayed(source.code, marks: FenceAttributes()), expectations: [], printsComments: [], range: range)
    self.init(
      file: file, path: name, location: name, page: Page(path: name, frontMatter: FrontMatter()), frontMatter: FrontMatter(),
      blocks: [Block(.codeCell(cell), range)], footnotes: [], diagnostics: damage + InputLimits.diagnostics(forCode: file), cells: [cell])
  }
}
