import CourseModel
import CourseRunner
import SourceDiagnostics

/// The stages that the subcommands share: reading a course and running its lessons.
struct CoursePipeline {
  let reporter: Reporter

  /// The compiler that runs the lessons; nil for the built-in interpreter.
  let toolchain: SwiftToolchain?

  /// The stages of a command with its choice of what runs the blocks.
  ///
  /// - Throws: where the chosen runner is not there.
  init(reporter: Reporter, runner: RunnerChoice) throws {
    self.reporter = reporter
    toolchain = try reporter.stoppingOnErrors { try runner.toolchain() }
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

  /// Runs the lessons, those with mistakes in their text too, so that all diagnostics come at once.
  func run(_ course: Course) -> [LessonResults] {
    reporter.progress("running \(course.lessons.count) lessons")
    return LessonRunner(settings: course.settings, toolchain: toolchain).run(course.lessons)
  }

  /// A warning for each output that is no longer what its lesson says: the page shows the real one.
  func staleOutputs(of course: Course, _ results: [LessonResults]) -> [Diagnostic] {
    zip(course.lessons, results).flatMap { lesson, result in
      lesson.mismatches(in: result).map { mismatch in
        var diagnostic = mismatch.diagnostic
        diagnostic.severity = .warning
        return diagnostic
      }
    }
  }

  /// How many lessons and blocks there are: "2 lessons, 9 blocks".
  func counts(of course: Course, _ results: [LessonResults]) -> String {
    let lessons = course.lessons.count
    let blocks = results.reduce(0) { $0 + $1.outputs.count }
    return "\(lessons) lesson\(lessons == 1 ? "" : "s"), \(blocks) block\(blocks == 1 ? "" : "s")"
  }
}
