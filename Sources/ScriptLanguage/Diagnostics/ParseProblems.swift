import SwiftDiagnostics
import SwiftParserDiagnostics
import SwiftSyntax

/// The parser's complaints as problems of ours.
func parseProblems(_ file: SourceFileSyntax) -> [Problem] {
  ParseDiagnosticsGenerator.diagnostics(for: file).map { diagnostic in
    let start = diagnostic.position.utf8Offset
    let end = diagnostic.highlights.first.map { $0.endPositionBeforeTrailingTrivia.utf8Offset } ?? start
    var problem = Problem(
      "SyntaxError", at: start..<max(start, end), diagnostic.message,
      severity: diagnostic.diagMessage.severity == .warning ? .warning : .error)
    for note in diagnostic.notes {
      let place = note.position.utf8Offset
      problem = problem.note(note.message, at: place..<place)
    }
    return problem
  }
}
