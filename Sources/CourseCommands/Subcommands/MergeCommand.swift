import ArgumentParser
import CourseModel

/// `coursebuild merge REPORT…`: one report of the shards of a course.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Join the JSON reports of several runs, such as the shards of a course, into one.",
    discussion: "Writes the joined report to standard output. Exits with 1 if one of the runs found an error.")

  @Argument(help: "Files that 'coursebuild test --format json' wrote.")
  var reports: [String]

  @Option(help: "Also write the results to this file in JUnit's XML form.")
  var junit: String?

  func run() throws {
    let reporter = Reporter("merge")
    let read = try reporter.stoppingOnErrors {
      try reports.map { path in try RunReport(json: DiskFiles.contents(ofFileAt: path), path: path) }
    }
    try reporter.conclude(with: RunReport(merging: read), junit: junit)
  }
}
