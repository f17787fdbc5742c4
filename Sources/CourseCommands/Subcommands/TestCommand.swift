import ArgumentParser
import CourseModel
import CourseRunner
import SourceDiagnostics

/// `coursebuild test COURSE`: compares what the blocks give with what the lessons say.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Compare every block's output with the output that its lesson expects.",
    discussion: "Exits with 1 if an output differs, a block fails, or an exercise's checks don't tell right from wrong.")

  @Argument(help: "The folder that holds the lessons.")
  var course: String

  @Flag(help: "Write the outputs that the blocks give into the fences that expect others.")
  var bless = false

  @OptionGroup var runner: RunnerChoice

  func run() throws {
    let reporter = Reporter()
    let stopwatch = Stopwatch()
    let pipeline = try CoursePipeline(reporter: reporter, runner: runner)
    let loaded = try pipeline.load(course)
    let results = pipeline.run(loaded)
    reporter.report(results.flatMap(\.diagnostics))
    var passed = 0
    var failed = 0
    var rewritten = 0
    for (lesson, result) in zip(loaded.lessons, results) {
      let mismatches = lesson.mismatches(in: result)
      failed += mismatches.count
      passed += lesson.countOfMatches(in: result, mismatches: mismatches)
      // A lesson with mistakes in its text was not read as its author means it; its file is left alone.
      let isBlessed = bless && !lesson.diagnostics.contains { $0.severity == .error }
      for mismatch in mismatches { reporter.show(mismatch, asError: !isBlessed) }
      if isBlessed { rewritten += try write(mismatches, to: lesson, reporter) }
    }
    let outcome = bless ? "\(outputs(rewritten)) rewritten" : "\(outputs(passed)) as expected, \(failed) not"
    reporter.summary("\(pipeline.counts(of: loaded, results)), \(outcome), \(stopwatch.seconds) s")
    try reporter.exitIfFailed(nil)
  }

  /// Writes what came of a lesson's blocks into its file.
  ///
  /// - Returns: the number of outputs that were written.
  private func write(_ mismatches: [OutputMismatch], to lesson: Lesson, _ reporter: Reporter) throws -> Int {
    guard !mismatches.isEmpty else { return 0 }
    let blessing = Blessing(of: lesson, mismatches: mismatches)
    reporter.report(blessing.refused)
    let count = mismatches.count - blessing.refused.count
    if count > 0 { try reporter.stoppingOnErrors { try LessonBlessing(lesson: lesson).write(blessing.text) } }
    return count
  }

  private func outputs(_ count: Int) -> String { "\(count) output\(count == 1 ? "" : "s")" }
}
