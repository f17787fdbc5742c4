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

  func run() throws {
    let reporter = Reporter()
    let stopwatch = Stopwatch()
    let pipeline = CoursePipeline(reporter: reporter)
    let loaded = try pipeline.load(course)
    let results = pipeline.run(loaded)
    reporter.report(results.flatMap(\.diagnostics))
    var passed = 0
    var failed = 0
    var rewritten = 0
    for (lesson, result) in zip(loaded.lessons, results) {
      let mismatches = lesson.mismatches(in: result)
      failed += mismatches.count
      passed += lesson.cells.count { cell in
        (!cell.expectations.isEmpty || !cell.printsComments.isEmpty) && result.outputs[cell.index] != nil
          && !mismatches.contains { $0.cell.index == cell.index }
      }
      for mismatch in mismatches { reporter.show(mismatch, asError: !bless) }
      if bless, !mismatches.isEmpty {
        let blessing = Blessing(of: lesson, mismatches: mismatches)
        reporter.report(blessing.refused)
        try reporter.stoppingOnErrors { try FileReplacement.write(blessing.text, to: lesson.file.name) }
        rewritten += mismatches.count - blessing.refused.count
      }
    }
    let outcome = bless ? "\(rewritten) outputs rewritten" : "\(passed) outputs as expected, \(failed) not"
    reporter.summary("\(pipeline.counts(of: loaded, results)), \(outcome), \(stopwatch.seconds) s")
    try reporter.exitIfFailed(nil)
  }
}
