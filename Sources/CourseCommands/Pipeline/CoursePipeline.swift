import CourseModel
import CourseRunner
import CourseSite
import SourceDiagnostics

/// The stages that the subcommands share: reading a course and running its lessons.
struct CoursePipeline {
  let reporter: Reporter

  /// What runs the lessons; nil where the command runs nothing.
  private let options: RunOptions?
  private let toolchain: SwiftToolchain?

  /// The stages of a command that runs nothing.
  init(reporter: Reporter) {
    self.reporter = reporter
    options = nil
    toolchain = nil
  }

  /// The stages of a command with its choice of how blocks are run.
  ///
  /// - Throws: where the chosen runner is not there.
  init(reporter: Reporter, running options: RunOptions) throws {
    self.reporter = reporter
    self.options = options
    toolchain = try reporter.stoppingOnErrors { try options.toolchain() }
  }

  /// Reads a course and shows what is wrong with its files.
  ///
  /// - Throws: where there is no course at all.
  func load(_ path: String) throws -> Course {
    reporter.progress("reading \(path)")
    let course = try reporter.stoppingOnErrors { try Course(at: path) }
    reporter.report(course.diagnostics)
    return course
  }

  /// Runs the lessons and their translations, in the order of `allLessons`.
  ///
  /// Those with mistakes in their text run too, so that all diagnostics come at once.
  ///
  /// - Parameter isReversed: whether the last lesson runs first, which must make no difference.
  func run(_ course: Course, inReverse isReversed: Bool = false) -> [LessonResults] {
    reporter.progress("running \(course.allLessons.count) lessons")
    let runner = LessonRunner(for: course, toolchain: toolchain, threads: options?.jobs)
    let results = isReversed ? runner.run(course.allLessons.reversed()).reversed() : runner.run(course.allLessons)
    if options?.timings == true { reporter.summary(TimingTable(course.allLessons, results).text) }
    return results
  }

  /// A warning for each output that is no longer what its lesson or the course's record says: the page shows the real one.
  func staleOutputs(of course: Course, _ results: [LessonResults]) throws -> [Diagnostic] {
    let records = OutputRecords(course: course.path)
    return try zip(course.allLessons, results).flatMap { lesson, result in
      let record = try reporter.stoppingOnErrors { try records.record(of: lesson) }
      return LessonVerification(lesson, result, record: record).mismatches.map(\.warning)
    }
  }

  /// The site of a course and of what came out of its lessons, in the order of `allLessons`; without results it shows no outputs.
  static func site(of course: Course, _ results: [LessonResults] = []) -> RenderedSite {
    let byLocation = Dictionary(zip(course.allLessons.map(\.location), results)) { first, _ in first }
    return SiteRenderer(course, results: byLocation, files: DiskFiles(root: course.path)).render()
  }

  /// How many lessons and blocks there are: "2 lessons, 9 blocks".
  func counts(of course: Course, _ results: [LessonResults]) -> String {
    Self.counts(lessons: course.allLessons.count, blocks: results.reduce(0) { $0 + $1.outputs.count })
  }

  /// Numbers of lessons and blocks in words.
  static func counts(lessons: Int, blocks: Int) -> String {
    "\(lessons) lesson\(lessons == 1 ? "" : "s"), \(blocks) block\(blocks == 1 ? "" : "s")"
  }
}
