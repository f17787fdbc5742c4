import CourseModel
import CourseRunner
import CourseServer
import CourseSite
import SourceDiagnostics
import Synchronization

/// Builds a course again and again for a live preview, and runs only the lessons whose code changed.
final class PreviewBuilder: Sendable {
  private let course: String
  private let toolchain: SwiftToolchain?
  private let threads: Int?
  private let known = Mutex<[String: KnownLesson]>([:])

  /// Says in the terminal how a build went.
  private let report: @Sendable (String) -> Void

  /// What came of a lesson, and of what code.
  private struct KnownLesson: Sendable {
    let lesson: Lesson
    let limits: CourseSettings.Limits
    let results: LessonResults

    /// Whether the lesson as it stands now would give the same: prose, comments in prose and expectations may differ.
    func holds(for now: Lesson, _ settings: CourseSettings) -> Bool {
      guard limits == settings.limits, lesson.frontMatter.course == now.frontMatter.course, lesson.cells.count == now.cells.count else {
        return false
      }
      // Diagnostics name places in the text that they were made from.
      if !results.diagnostics.isEmpty { return lesson.file.utf8 == now.file.utf8 && lesson.includedCode == now.includedCode }
      return zip(lesson.cells, now.cells).allSatisfy { old, new in
        old.source.code == new.source.code && old.attributes == new.attributes && old.role == new.role
          && old.expectations.map(\.kind) == new.expectations.map(\.kind)
      }
    }
  }

  /// A builder of a course.
  init(course: String, toolchain: SwiftToolchain?, threads: Int?, report: @escaping @Sendable (String) -> Void) {
    self.course = course
    self.toolchain = toolchain
    self.threads = threads
    self.report = report
  }

  /// Builds the course as it stands on the disk now.
  func build() -> PreviewContent {
    let stopwatch = Stopwatch()
    let loaded: Course
    do { loaded = try Course(at: course) } catch {
      report("\(error)")
      return PreviewContent(problems: "\(error)")
    }
    let (results, ran) = results(of: loaded)
    var diagnostics = loaded.diagnostics + results.flatMap(\.diagnostics)
    diagnostics += zip(loaded.allLessons, results).flatMap { lesson, result in lesson.mismatches(in: result).map(\.warning) }
    let site = CoursePipeline.site(of: loaded, results)
    diagnostics += site.diagnostics
    let problems = diagnostics.map { TerminalRenderer().render($0) }.joined()
    let errors = diagnostics.count { $0.severity == .error }
    let outcome = errors == 0 ? "built" : "\(errors) error\(errors == 1 ? "" : "s"); the last good pages stay"
    report(problems + "\(outcome): \(ran) of \(loaded.allLessons.count) lessons run, \(stopwatch.seconds) s")
    let files = Dictionary(site.files.map { ($0.path, $0.contents) }) { first, _ in first }
    return PreviewContent(files: errors == 0 ? files : [:], problems: problems)
  }

  /// The results of every lesson; those whose code is what it was are not run again.
  private func results(of course: Course) -> (results: [LessonResults], ran: Int) {
    let former = known.withLock { $0 }
    let runner = LessonRunner(for: course, toolchain: toolchain, threads: threads)
    let changed = course.allLessons.filter { lesson in former[lesson.location].map { !$0.holds(for: lesson, course.settings) } ?? true }
    let fresh = Dictionary(zip(changed.map(\.location), runner.run(changed))) { first, _ in first }
    let results = course.allLessons.map { fresh[$0.location] ?? former[$0.location]?.results ?? LessonResults() }
    known.withLock { known in
      known = [:]
      for (lesson, result) in zip(course.allLessons, results) {
        known[lesson.location] = KnownLesson(lesson: lesson, limits: course.settings.limits, results: result)
      }
    }
    return (results, changed.count)
  }
}

extension Lesson {
  /// The code of the cells, which may come from other files.
  fileprivate var includedCode: [String] { cells.map(\.source.code) }
}
