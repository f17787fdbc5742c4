import CourseModel
import SourceDiagnostics

/// What a command found, for other programs: the schema of `--format json`, documented in README.
///
/// Nothing in it depends on the clock, the machine or the order of threads.
struct RunReport: Codable, Equatable {
  /// The version of this schema.
  var schema = 1

  /// The subcommand.
  var command: String

  /// What was found, in the order in which it was told.
  var diagnostics: [Remark] = []

  /// The lessons that were run, in reading order.
  var lessons: [LessonReport] = []

  /// How many of the diagnostics are errors.
  var errors: Int { diagnostics.count { $0.severity == "error" } }

  /// Where something is in a file; lines and columns count from 1, columns in Unicode scalars.
  struct Place: Codable, Equatable {
    var file: String
    var line: Int
    var column: Int
    var endLine: Int
    var endColumn: Int

    init?(_ range: SourceRange?) {
      guard let range else { return nil }
      let (start, end) = (range.start, range.end)
      (file, line, column, endLine, endColumn) = (range.file.name, start.line, start.column, end.line, end.column)
    }
  }

  /// A diagnostic.
  struct Remark: Codable, Equatable {
    var severity: String
    var rule: String
    var place: Place?
    var message: String
    var explanation: String?
    var notes: [Note]
    var fixes: [Fix]
  }

  /// A place that belongs to a diagnostic.
  struct Note: Codable, Equatable {
    var place: Place?
    var message: String
  }

  /// A way to mend a mistake; `replacement` takes the place of the text at `place` where both are given.
  struct Fix: Codable, Equatable {
    var message: String
    var place: Place?
    var replacement: String?
  }

  /// A lesson that was run.
  struct LessonReport: Codable, Equatable {
    var file: String
    var title: String
    var blocks: [Block]
  }

  /// A block of Swift in a lesson.
  struct Block: Codable, Equatable {
    var index: Int
    var label: String?
    var role: String
    var line: Int
    var status: Status
    /// What it printed and the values it showed.
    var output: String
    /// The messages of the errors in it.
    var problems: [String]
    /// For each expectation that it does not meet, a unified diff.
    var differences: [String]
  }

  /// What came of a block.
  enum Status: String, Codable {
    /// It ran, and every expectation beside it holds.
    case passed
    /// It failed, or gave something else than is expected.
    case failed
    /// It ran, and nothing says what it must give.
    case unverified
    /// It did not run: it is only shown, or an earlier block failed.
    case notRun
  }
}

extension RunReport.Remark {
  /// A diagnostic as other programs read it.
  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity.rawValue
    rule = diagnostic.identifier
    place = RunReport.Place(diagnostic.range)
    message = diagnostic.summary
    explanation = diagnostic.explanation
    notes = diagnostic.notes.map { RunReport.Note(place: .init($0.range), message: $0.message) }
    fixes = diagnostic.fixIts.map { fix in
      RunReport.Fix(message: fix.message, place: .init(fix.range), replacement: fix.range == nil ? nil : fix.replacement)
    }
  }
}
