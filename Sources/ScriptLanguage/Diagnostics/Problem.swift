import SourceDiagnostics

/// A diagnostic whose places are still offsets in the code of a block or interface.
struct Problem: Sendable {
  enum Severity: Sendable { case error, warning }

  var severity: Severity
  var identifier: String
  var range: Range<Int>
  var summary: String
  var explanation: String?
  var notes: [Note] = []
  var fixIts: [FixIt] = []

  struct Note: Sendable {
    var range: Range<Int>?
    var message: String
  }

  struct FixIt: Sendable {
    var message: String
    var range: Range<Int>
    var replacement: String
  }

  init(
    _ identifier: String, at range: Range<Int>, _ summary: String, severity: Severity = .error, explanation: String? = nil
  ) {
    self.severity = severity
    self.identifier = identifier
    self.range = range
    self.summary = summary
    self.explanation = explanation
  }

  func note(_ message: String, at range: Range<Int>? = nil) -> Problem {
    var copy = self
    copy.notes.append(Note(range: range, message: message))
    return copy
  }

  func fix(_ message: String, replacing range: Range<Int>, with replacement: String) -> Problem {
    var copy = self
    copy.fixIts.append(FixIt(message: message, range: range, replacement: replacement))
    return copy
  }

  /// The diagnostic with places in the file that the code came from.
  func diagnostic(in source: EmbeddedSource) -> Diagnostic {
    Diagnostic(
      severity == .error ? .error : .warning, identifier, at: source.range(range), summary, explanation: explanation,
      notes: notes.map { note in Diagnostic.Note(note.message, at: note.range.map { source.range($0) }) },
      fixIts: fixIts.map { Diagnostic.FixIt($0.message, replacing: source.range($0.range), with: $0.replacement) })
  }
}
