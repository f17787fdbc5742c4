import ArgumentParser
import CourseModel
import CourseRunner
import CourseSite
import SourceDiagnostics

/// `coursebuild test COURSE`: compares what the blocks give with what the lessons say.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Compare every block's output with the output that its lesson, or the course's record, expects.",
    discussion: """
      Outputs that no fence beside their block states are recorded in the folder '_outputs' of the course by '--bless'.
      Exits with 1 if an output differs, a block fails, or an exercise's checks don't tell right from wrong.
      """)

  @Argument(help: "The folder that holds the lessons.")
  var course: String

  @Flag(help: "Write the outputs that the blocks give into the fences that expect others, and record the rest.")
  var bless = false

  @Flag(help: "Also change every solution in small ways, and warn of each change that its exercise's checks don't notice.")
  var mutate = false

  @Option(help: "Run only a part of the lessons, such as 2/5: every fifth, from the second on.")
  var shard: Shard?

  @OptionGroup var running: RunOptions

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let reporter = Reporter("test", reporting)
    let stopwatch = Stopwatch()
    let pipeline = try CoursePipeline(reporter: reporter, running: running)
    var loaded = try pipeline.load(course)
    // Nothing is made of the course but its outputs, so that translations are lessons like others.
    (loaded.lessons, loaded.translations) = (loaded.allLessons, [])
    let records = OutputRecords(course: course)
    try settle(records.orphans(among: loaded.lessons), reporter)
    if let shard { loaded.lessons = shard.part(of: loaded.lessons) }
    let results = pipeline.run(loaded)
    reporter.report(results.flatMap(\.diagnostics))
    var counts = Counts()
    for (lesson, result) in zip(loaded.lessons, results) {
      let record = try reporter.stoppingOnErrors { try records.record(of: lesson) }
      let verification = LessonVerification(lesson, result, record: record)
      counts.add(verification)
      let isBlessed = bless && verification.canBeBlessed
      for mismatch in verification.mismatches { reporter.show(mismatch, asError: !isBlessed) }
      if isBlessed { counts.rewritten += try bless(verification, records, reporter) }
      reporter.record.lessons.append(verification.report)
    }
    if mutate { report(LessonRunner(for: loaded, threads: running.jobs).mutationScore(of: loaded.lessons), reporter) }
    reporter.summary("\(pipeline.counts(of: loaded, results)), \(counts.outcome(isBlessing: bless)), \(stopwatch.seconds) s")
    try reporter.conclude()
  }

  /// Writes what came of a lesson's blocks into its file and its record.
  ///
  /// - Returns: the number of outputs that were written.
  private func bless(_ verification: LessonVerification, _ records: OutputRecords, _ reporter: Reporter) throws -> Int {
    let lesson = verification.lesson
    let inText = verification.mismatches.filter { !$0.isRecorded }
    var count = 0
    if !inText.isEmpty {
      let blessing = Blessing(of: lesson, mismatches: inText)
      reporter.report(blessing.refused)
      count = inText.count - blessing.refused.count
      if count > 0 { try reporter.stoppingOnErrors { try LessonBlessing(lesson: lesson).write(blessing.text) } }
    }
    let now = OutputRecord(of: lesson, verification.results, keeping: verification.record)
    guard now != verification.record, !(now.isEmpty && verification.record == nil) else { return count }
    try reporter.stoppingOnErrors { try records.write(now, of: lesson) }
    return count + (verification.record == nil ? now.count : verification.mismatches.count - inText.count)
  }

  private func report(_ score: MutationScore, _ reporter: Reporter) {
    reporter.report(score.survivors)
    reporter.summary(score.text)
  }

  /// Removes the records of lessons that are gone where outputs are blessed, else warns of them.
  private func settle(_ orphans: [String], _ reporter: Reporter) throws {
    for path in orphans {
      if bless {
        try reporter.stoppingOnErrors { try FileReplacement.remove(path) }
      } else {
        reporter.report([
          Diagnostic(
            .warning, "OrphanedRecord", at: nil, "'\(path)' records the outputs of a lesson that is gone",
            fixIts: [.init("Remove it, or run 'coursebuild test --bless'")])
        ])
      }
    }
  }

  /// How the outputs of a course stand.
  private struct Counts {
    var passed = 0
    var failed = 0
    var unverified = 0
    var rewritten = 0

    mutating func add(_ verification: LessonVerification) {
      passed += verification.counts.matching
      unverified += verification.counts.unverified
      failed += verification.mismatches.count
    }

    func outcome(isBlessing: Bool) -> String {
      if isBlessing { return "\(outputs(rewritten)) rewritten" }
      let rest = unverified == 0 ? "" : ", \(unverified) that nothing is expected of ('--bless' records them)"
      return "\(outputs(passed)) as expected, \(failed) not\(rest)"
    }

    private func outputs(_ count: Int) -> String { "\(count) output\(count == 1 ? "" : "s")" }
  }
}
