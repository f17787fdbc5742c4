import CourseModel
import CourseRunner
import CourseSite
import SourceDiagnostics

/// The records of a course's outputs on the disk: `_outputs/LESSON.md.txt` in the course's folder, beside the lessons in a repository.
struct OutputRecords {
  /// The path of the course.
  let course: String

  private static let folder = "_outputs"

  private var root: String { "\(course)/\(Self.folder)" }

  private func path(of lesson: Lesson) -> String { "\(root)/\(lesson.location).txt" }

  /// The record of a lesson; nil if there is none.
  ///
  /// - Throws: `BrokenRecord` if the file is there and holds something else, `CourseError` if it can't be read.
  func record(of lesson: Lesson) throws -> OutputRecord? {
    let bytes: [UInt8]
    do throws(CourseError) { bytes = try DiskFiles.contents(ofFileAt: path(of: lesson)) } catch {
      if case .missingFile = error { return nil }
      throw error
    }
    guard let record = OutputRecord(parsing: String(decoding: bytes, as: UTF8.self)) else { throw BrokenRecord(path: path(of: lesson)) }
    return record
  }

  /// Writes the record of a lesson, or removes it where nothing is left to record.
  func write(_ record: OutputRecord, of lesson: Lesson) throws {
    if record.isEmpty { return try FileReplacement.remove(path(of: lesson)) }
    try FileReplacement.write(Array(record.text.utf8), to: path(of: lesson), makingFoldersBelow: course)
  }

  /// The records whose lesson is gone, sorted.
  func orphans(among lessons: [Lesson]) -> [String] {
    let known = Set(lessons.map { path(of: $0) })
    // A course without records has no such folder.
    let paths = (try? DiskFiles(root: root).paths()) ?? []
    return paths.map { "\(root)/\($0)" }.filter { $0.hasSuffix(".md.txt") && !known.contains($0) }
  }
}

/// A file in the place of a record that is none.
struct BrokenRecord: Error, CustomStringConvertible {
  let path: String

  var description: String { "'\(path)' is not a record of outputs; remove it, and 'coursebuild test --bless' makes it anew" }
}
