import ArgumentParser
import CourseModel
import CourseRunner
import CourseSite
import SourceDiagnostics

/// `coursebuild build COURSE -o SITE`, the default subcommand.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Build a course's site (the default subcommand).",
    discussion: "A build that fails leaves the old site as it was.")

  @Argument(help: "The folder that holds the lessons.")
  var course: String

  @Option(name: [.short, .long], help: "The folder that the site is written to.")
  var output: String

  @OptionGroup var running: RunOptions

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let reporter = Reporter("build", reporting)
    let stopwatch = Stopwatch()
    try reporter.stoppingOnErrors { try SiteWriter.check(output, courseFolder: course) }
    let pipeline = try CoursePipeline(reporter: reporter, running: running)
    let loaded = try pipeline.load(course)
    let results = pipeline.run(loaded)
    reporter.report(results.flatMap(\.diagnostics))
    reporter.report(try pipeline.staleOutputs(of: loaded, results))
    reporter.progress("writing the site")
    let byPath = Dictionary(zip(loaded.allLessons.map(\.location), results)) { first, _ in first }
    let site = SiteRenderer(loaded, results: byPath, files: DiskFiles(root: course)).render()
    reporter.report(site.diagnostics)
    try reporter.exitIfFailed("nothing was written to '\(output)'")
    try reporter.stoppingOnErrors { try SiteWriter().write(site.files, to: output, courseFolder: course) }
    reporter.summary("\(pipeline.counts(of: loaded, results)), \(stopwatch.seconds) s: \(output)")
    try reporter.conclude()
  }
}
