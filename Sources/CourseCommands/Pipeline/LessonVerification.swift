import CourseModel
import CourseRunner
import SourceDiagnostics

/// What a lesson's blocks gave, held against what the lesson and its record say.
struct LessonVerification {
  let lesson: Lesson
  let results: LessonResults

  /// What was recorded; nil if nothing ever was.
  let record: OutputRecord?

  /// The outputs that are not as expected, in the order of the text.
  let mismatches: [OutputMismatch]

  init(_ lesson: Lesson, _ results: LessonResults, record: OutputRecord?) {
    self.lesson = lesson
    self.results = results
    self.record = record
    mismatches = lesson.mismatches(in: results) + (record?.mismatches(of: lesson, in: results) ?? [])
  }

  /// How many outputs are as expected, and how many nobody expects anything of.
  var counts: (matching: Int, unverified: Int) {
    let speaking = lesson.cells.filter { !results[$0].isEmpty }.map(status(of:))
    return (speaking.count { $0 == .passed }, speaking.count { $0 == .unverified })
  }

  /// Whether the lesson's file and record may be rewritten: a lesson with mistakes was not read, or not run, as its author means it.
  var canBeBlessed: Bool { !lesson.diagnostics.containsErrors && !results.diagnostics.containsErrors }

  /// The lesson as other programs read it.
  var report: RunReport.LessonReport {
    RunReport.LessonReport(
      file: lesson.file.name, title: lesson.title,
      blocks: lesson.cells.map { cell in
        let own = mismatches.filter { $0.cell.index == cell.index }
        return RunReport.Block(
          index: cell.index, label: cell.label, role: cell.role.rawValue, line: cell.range.start.line, status: status(of: cell),
          output: TerminalOutput.text(of: results[cell]), problems: problems(of: cell) + own.map(\.diagnostic.summary),
          differences: own.map { $0.diff.text(oldName: "expected", newName: "actual") })
      })
  }

  private func status(of cell: CodeCell) -> RunReport.Status {
    if !problems(of: cell).isEmpty || mismatches.contains(where: { $0.cell.index == cell.index }) { return .failed }
    guard let outputs = results.outputs[cell.index] else { return .notRun }
    if outputs.isEmpty || !cell.expectations.isEmpty || !cell.printsComments.isEmpty { return .passed }
    return record == nil || cell.attributes.isNondeterministic ? .unverified : .passed
  }

  /// The messages of the errors inside a cell.
  private func problems(of cell: CodeCell) -> [String] {
    results.diagnostics.filter { diagnostic in
      guard diagnostic.severity == .error, let range = diagnostic.range, range.file === lesson.file else { return false }
      return cell.range.offsets.contains(range.offsets.lowerBound)
    }.map(\.summary)
  }
}
