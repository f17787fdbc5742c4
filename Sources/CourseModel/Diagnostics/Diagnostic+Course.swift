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

  /// A folder of translations that no language has.
  static func unusableTranslation(_ folder: String, own locale: String) -> Diagnostic {
    Diagnostic(
      .error, "UnusableTranslation", at: nil, "The folder '\(folder)' can't hold a translation",
      explanation: "It has the name of a language, such as 'en' or 'zh-Hant', other than the course's own, which is '\(locale)'.")
  }

  /// The name of a lesson that isn't there.
  static func unknownLesson(_ id: String, at range: SourceRange, known: [String]) -> Diagnostic {
    .unknownName("UnknownLesson", at: range, "No lesson has the id '\(id)'", name: id, known: known, kind: "ids")
  }
}
