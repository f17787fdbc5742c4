package import SourceDiagnostics

/// What stands at a path that `file=` names.
package enum IncludedFile: Sendable {
  /// A text.
  case text(SourceFile)

  /// A file that is no text, with what is wrong with it.
  case damaged([Diagnostic])

  /// A file that the disk does not give out.
  case unreadable(CourseError)

  /// No file of the course.
  case missing
}
