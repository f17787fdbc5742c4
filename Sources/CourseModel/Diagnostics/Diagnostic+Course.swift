import SourceDiagnostics

extension Diagnostic {
  /// A file or folder of the course that the disk refuses.
  static func unreadable(_ error: CourseError, at range: SourceRange? = nil) -> Diagnostic {
    Diagnostic(.error, "UnreadableFile", at: range, error.description)
  }

  /// Two lessons that would be written to one file.
  static func duplicateRoute(_ outputPath: String, at range: SourceRange, earlier: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "DuplicateRoute", at: range, "The page '\(outputPath)' is taken",
      explanation: "Two lessons can't have one address; number prefixes and upper case don't make a difference.",
      notes: [Note("'\(earlier.file.name)' has it", at: earlier)], fixIts: [FixIt("Rename the file, or give it a 'slug'")])
  }

  /// The name of a lesson that isn't there.
  static func unknownLesson(_ id: String, at range: SourceRange, known: [String]) -> Diagnostic {
    .unknownName("UnknownLesson", at: range, "No lesson has the id '\(id)'", name: id, known: known, kind: "ids")
  }
}
