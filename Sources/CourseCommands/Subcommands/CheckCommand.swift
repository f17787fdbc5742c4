import ArgumentParser
import CourseModel
import CourseRunner
import CourseSite
import SourceDiagnostics

/// `coursebuild check COURSE`: everything but running.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a course's text, links, and its blocks' names and types, without running anything.",
    discussion: "Exits with 1 if something is wrong. Editors read its messages: they have the form 'file:line:column: error: …'.")

  @Argument(help: "The folder that holds the lessons.")
  var course: String

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let reporter = Reporter("check", reporting)
    let stopwatch = Stopwatch()
    let loaded = try CoursePipeline(reporter: reporter).load(course)
    let found = LessonRunner(for: loaded).check(loaded.allLessons)
    reporter.report(found.flatMap(\.self))
    reporter.report(CoursePipeline.site(of: loaded).diagnostics)
    let blocks = loaded.allLessons.reduce(0) { $0 + $1.cells.count }
    reporter.summary("\(CoursePipeline.counts(lessons: loaded.allLessons.count, blocks: blocks)) checked, \(stopwatch.seconds) s")
    try reporter.conclude()
  }
}
