import SourceDiagnostics

extension Diagnostic {
  /// A mistyped name among known ones, with "did you mean" and, for the nearest, the edit.
  static func unknownName(
    _ identifier: String, at range: SourceRange, _ summary: String, name: String, known: [String], kind: String
  ) -> Diagnostic {
    let nearest = nearestNames(to: name, among: known)
    guard let best = nearest.first else {
      let explanation = known.isEmpty ? "There are no \(kind)." : "Known \(kind): \(known.joined(separator: ", "))."
      return Diagnostic(.error, identifier, at: range, summary, explanation: explanation)
    }
    let quoted = nearest.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      .error, identifier, at: range, summary, explanation: "Did you mean \(quoted)?",
      fixIts: [FixIt("Replace '\(name)' by '\(best)'", replacing: range, with: best)])
  }
}
