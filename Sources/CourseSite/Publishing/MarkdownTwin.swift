import CourseModel
import SourceDiagnostics

/// A lesson as plain Markdown beside its page, for readers and programs that take Markdown: what the author wrote, without the front
/// matter, with links that lead to the other twins, and with the outputs that the build found.
struct MarkdownTwin {
  /// A change to the author's text.
  struct Edit: Sendable {
    /// The UTF-8 offsets in the lesson's file; empty for an insertion.
    var offsets: Range<Int>
    /// What stands there in the twin.
    var replacement: String
  }

  /// The path of the twin of a page.
  static func path(of page: String) -> String { String(page.dropLast(".html".count)) + ".md" }

  /// The address of a page's twin, given the page's own address with or without a fragment.
  static func address(of address: String) -> String {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, path.hasSuffix(".html") else { return address }
    return path.dropLast(".html".count) + ".md" + (parts.count > 1 ? "#" + parts[1] : "")
  }

  /// The text of a lesson's twin.
  static func text(of lesson: Lesson, results: LessonResults, edits: [Edit]) -> String {
    let title = lesson.hasTitleHeading ? "" : "# \(lesson.title)\n\n"
    let body = text(
      of: lesson, from: bodyStart(of: lesson), to: lesson.file.utf8.count, edits: edits + outputs(of: lesson, results))
    return title + (body.hasSuffix("\n") ? body : body + "\n")
  }

  /// A part of a lesson's text with the edits that lie in it.
  static func text(of lesson: Lesson, from start: Int, to end: Int, edits: [Edit]) -> String {
    var text = ""
    var offset = start
    let sorted = edits.sorted { ($0.offsets.lowerBound, $0.offsets.upperBound) < ($1.offsets.lowerBound, $1.offsets.upperBound) }
    for edit in sorted where edit.offsets.lowerBound >= offset && edit.offsets.upperBound <= end {
      text += lesson.file.text(in: offset..<edit.offsets.lowerBound) + edit.replacement
      offset = edit.offsets.upperBound
    }
    return text + lesson.file.text(in: offset..<max(offset, end))
  }

  /// Where the body starts: after the front matter and the empty lines that follow it.
  static func bodyStart(of lesson: Lesson) -> Int {
    var start = lesson.frontMatter.range?.offsets.upperBound ?? 0
    while start < lesson.file.utf8.count, [UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(lesson.file.utf8[start]) { start += 1 }
    return start
  }

  /// What cells printed, where the author has not written it down already.
  private static func outputs(of lesson: Lesson, _ results: LessonResults) -> [Edit] {
    lesson.cells.compactMap { cell in
      guard cell.expectations.isEmpty, cell.role == .lesson, cell.attributes.outputDisplay != .hidden else { return nil }
      let texts = results[cell].compactMap { output -> String? in
        switch output {
        case .stream(let text), .value(let text, _): text
        case .error(let message): message
        case .figure: nil
        }
      }
      guard !texts.isEmpty, cell.range.start.column == 1 else { return nil }
      let joined = texts.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined()
      let end = cell.range.offsets.upperBound
      return Edit(offsets: end..<end, replacement: "\n```output\n" + joined + "```")
    }
  }
}
