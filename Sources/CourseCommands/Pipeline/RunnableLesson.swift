import CourseModel
import SourceDiagnostics

extension Lesson {
  /// The lesson of a file: a Markdown file as it is, a Swift file as a lesson with one block.
  ///
  /// - Throws: `CourseError` if the file can't be read, `UnknownFileKind` if it is neither.
  init(runnableAt path: String) throws {
    if path.hasSuffix(".md") {
      self = try Lesson(at: path)
    } else if path.hasSuffix(".swift") {
      self = try Lesson(swiftFileAt: path)
    } else {
      throw UnknownFileKind(path: path)
    }
  }
}

/// A file that is neither Swift nor Markdown.
struct UnknownFileKind: Error, CustomStringConvertible {
  let path: String

  var description: String { "'\(path)' is neither a Swift file nor a lesson; its name must end in .swift or .md" }
}
