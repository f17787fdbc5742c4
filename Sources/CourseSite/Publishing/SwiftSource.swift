import CourseModel
import SourceDiagnostics

/// A lesson as one Swift file: its code from top to bottom, with the text between as comments.
///
/// Blocks that only show something, or that must fail, are comments as well, so that what is left runs.
enum SwiftSource {
  /// The path of the file of a page.
  static func path(of page: String) -> String { String(page.dropLast(".html".count)) + ".swift" }

  /// The cells that become code, in order; a lesson without any has no file.
  static func cells(of lesson: Lesson) -> [CodeCell] {
    lesson.cells.filter { cell in
      switch cell.attributes.execution {
      case .run, .check: cell.role == .lesson
      case .ignore, .mustNotCompile, .mustFail: false
      }
    }
  }

  /// The text of the file.
  static func text(of lesson: Lesson, edits: [MarkdownTwin.Edit]) -> String {
    let cells = cells(of: lesson)
    var parts = lesson.hasTitleHeading ? [] : ["// # \(lesson.title)"]
    if !cells.contains(where: { $0.source.code.contains("import MathEngine") }) { parts.append("import MathEngine") }
    var offset = MarkdownTwin.bodyStart(of: lesson)
    for cell in cells where cell.range.offsets.lowerBound >= offset {
      parts += comment(MarkdownTwin.text(of: lesson, from: offset, to: cell.range.offsets.lowerBound, edits: edits))
      parts.append(trimmed(cell.source.code))
      offset = ([cell.range] + cell.expectations.map(\.range)).map(\.offsets.upperBound).max() ?? offset
    }
    parts += comment(MarkdownTwin.text(of: lesson, from: offset, to: lesson.file.utf8.count, edits: edits))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// A text as the lines of a comment; none for blanks.
  private static func comment(_ text: String) -> [String] {
    let lines = trimmed(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.contains(where: { !$0.isEmpty }) else { return [] }
    return [lines.map { $0.isEmpty ? "//" : "// \($0)" }.joined(separator: "\n")]
  }

  private static func trimmed(_ text: String) -> String {
    let head = text.drop(while: \.isNewline)
    return String(head.dropLast(head.reversed().prefix(while: \.isWhitespace).count))
  }
}
