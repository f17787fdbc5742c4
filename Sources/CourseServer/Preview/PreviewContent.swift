/// What a preview shows: the files of the last site that could be built, and what is wrong now.
package struct PreviewContent: Sendable {
  /// The bytes of each file, by its path.
  package var files: [String: [UInt8]]

  /// What is wrong with the course, as a terminal shows it; empty if nothing is.
  package var problems: String

  /// Content to show.
  package init(files: [String: [UInt8]] = [:], problems: String = "") {
    self.files = files
    self.problems = problems
  }
}
