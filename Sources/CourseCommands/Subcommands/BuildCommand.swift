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

  @Flag(help: "Build twice, under circumstances as different as this machine allows, and fail if a byte differs.")
  var verify = false

  @Flag(help: ArgumentHelp("Run the lessons in reverse order.", visibility: .private))
  var reverse = false

  @OptionGroup var running: RunOptions

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let reporter = Reporter("build", reporting)
    let stopwatch = Stopwatch()
    try reporter.stoppingOnErrors { try SiteWriter.check(output, courseFolder: course) }
    let pipeline = try CoursePipeline(reporter: reporter, running: running)
    let loaded = try pipeline.load(course)
    let results = pipeline.run(loaded, inReverse: reverse)
    reporter.report(results.flatMap(\.diagnostics))
    reporter.report(try pipeline.staleOutputs(of: loaded, results))
    reporter.progress("writing the site")
    let site = CoursePipeline.site(of: loaded, results)
    reporter.report(site.diagnostics)
    try reporter.exitIfFailed("nothing was written to '\(output)'")
    if verify { try prove(site.files, reporter) }
    try reporter.stoppingOnErrors { try SiteWriter().write(site.files, to: output, courseFolder: course) }
    reporter.summary("\(pipeline.counts(of: loaded, results)), \(stopwatch.seconds) s: \(output)")
    try reporter.conclude()
  }

  /// Fails the command, before anything is written, if a second build gives other bytes.
  private func prove(_ files: [SiteFile], _ reporter: Reporter) throws {
    reporter.progress("building again to compare")
    let proof = BuildProof(course: course, files: files, options: running)
    let different = try reporter.stoppingOnErrors { try proof.differences() }
    guard !different.isEmpty else { return reporter.summary("a second build gives the same bytes: \(files.count) files") }
    reporter.report([
      Diagnostic(
        .error, "NotReproducible", at: nil, "a second build gives other bytes in \(different.count) of \(files.count) files",
        explanation: different.prefix(10).joined(separator: "\n"))
    ])
    try reporter.exitIfFailed("nothing was written to '\(output)'")
  }
}
