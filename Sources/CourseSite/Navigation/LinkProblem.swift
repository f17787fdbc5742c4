import SourceDiagnostics

/// Why a link or an image of a lesson leads nowhere.
enum LinkProblem: Equatable {
  /// A lesson that does not exist.
  case missingLesson(String, suggestions: [String])
  /// An anchor that the page doesn't have.
  case missingAnchor(String, page: String, suggestions: [String])
  /// A file that the course doesn't have.
  case missingFile(String, suggestions: [String])
  /// A path that leaves the course.
  case leavesCourse(String)

  /// The diagnostic for the author.
  func diagnostic(at range: SourceRange) -> Diagnostic {
    switch self {
    case .missingLesson(let path, let suggestions):
      Diagnostic(
        .error, "BrokenLink", at: range, "'\(path)' leads to no lesson of this course",
        explanation: "A link to a lesson names its file, from the folder of the file that holds the link or from the top of the course.",
        fixIts: Self.fixIts(suggestions))
    case .missingAnchor(let anchor, let page, let suggestions):
      Diagnostic(
        .error, "BrokenAnchor", at: range, "'#\(anchor)' is no heading of '\(page)'",
        explanation: "The anchor of a heading is its text in lower case with hyphens for blanks, or what stands in `{#…}` after it.",
        fixIts: Self.fixIts(suggestions.map { "#" + $0 }))
    case .missingFile(let path, let suggestions):
      Diagnostic(
        .error, "MissingFile", at: range, "'\(path)' is no file of this course",
        explanation: path.hasPrefix("/")
          ? "A path that begins with '/' is looked for in the course's folder 'static'."
          : "The path is looked for in the folder of the file that holds it.",
        fixIts: Self.fixIts(suggestions))
    case .leavesCourse(let path):
      Diagnostic(
        .error, "LinkLeavesCourse", at: range, "'\(path)' leads out of the course's folder",
        explanation: "Only files inside the course become part of the site. Move the file into the course, or link to its public address.")
    }
  }

  private static func fixIts(_ suggestions: [String]) -> [Diagnostic.FixIt] {
    var seen: Set<String> = []
    return suggestions.filter { seen.insert($0).inserted }.prefix(3).map { Diagnostic.FixIt("Did you mean '\($0)'?") }
  }
}
