import CourseModel
import CourseRunner
import CourseSite
import SourceDiagnostics

/// A lesson's file on the disk as it was before its outputs are blessed.
struct LessonBlessing {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  let lesson: Lesson

  /// Writes a blessed text in place of the lesson's; a byte order mark stays.
  ///
  /// - Throws: if the file can't be read or written, or is no longer what the lesson was read from.
  func write(_ text: String) throws {
    let bytes = try DiskFiles.contents(ofFileAt: lesson.file.name)
    let mark = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark : []
    guard bytes.dropFirst(mark.count).elementsEqual(lesson.file.utf8) else { throw ChangedFile(path: lesson.file.name) }
    try FileReplacement.write(mark + Array(text.utf8), to: lesson.file.name)
  }
}

/// A file that someone changed while its lesson ran.
struct ChangedFile: Error, CustomStringConvertible {
  let path: String

  var description: String { "'\(path)' has changed since it was read; nothing was written to it" }
}
