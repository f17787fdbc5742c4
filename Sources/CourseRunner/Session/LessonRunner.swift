package import CourseModel
@_spi(Lessons) import Plotting
import ScriptInterpreter
package import SourceDiagnostics
import Threading

/// Runs the cells of lessons: one session per lesson, top to bottom, as a notebook does.
package struct LessonRunner: Sendable {
  /// The settings of the course, whose limits hold where a lesson sets none.
  package var settings: CourseSettings

  /// The compiler that runs the lessons; nil for the built-in interpreter.
  package var toolchain: SwiftToolchain?

  /// The most threads that lessons run on; nil for as many as there are processors.
  package var threads: Int?

  /// The language in which figures are described for readers who do not see them, as a BCP 47 tag; English if nil.
  private var locale: String?

  /// A runner for the lessons of a course with these settings.
  package init(settings: CourseSettings = CourseSettings(), toolchain: SwiftToolchain? = nil, threads: Int? = nil) {
    self.settings = settings
    self.toolchain = toolchain
    self.threads = threads
  }

  /// A runner for the lessons of a course, in its language.
  package init(for course: Course, toolchain: SwiftToolchain? = nil, threads: Int? = nil) {
    self.init(settings: course.settings, toolchain: toolchain, threads: threads)
    locale = course.settings.locale
  }

  /// Runs several lessons, on as many threads as there are processors.
  ///
  /// - Returns: the results in the order of the lessons; neither the number of threads nor their order can be seen in them.
  package func run(_ lessons: [Lesson]) -> [LessonResults] {
    parallelMap(count: lessons.count, threads: threads) { run(lessons[$0]) }
  }

  /// Checks several lessons without running them, on as many threads as there are processors.
  ///
  /// - Returns: what was found in each lesson, in the order of the lessons.
  package func check(_ lessons: [Lesson]) -> [[Diagnostic]] {
    parallelMap(count: lessons.count, threads: threads) { index in
      var check = LessonCheck(scope: lessons[index].frontMatter.course.session)
      for step in lessons[index].steps {
        switch step {
        case .cell(let cell): check.check(cell)
        case .exercise(let exercise): check.check(exercise)
        }
      }
      return check.diagnostics
    }
  }

  /// Runs one lesson: its cells in order, then each exercise's cells in forks of the session at their place.
  ///
  /// A cell that fails unexpectedly ends the run of its session, because later cells build on it; everything before it keeps its outputs.
  package func run(_ lesson: Lesson) -> LessonResults {
    if let toolchain {
      var run = CompiledLessonRun(
        toolchain: toolchain, limits: limits(of: lesson), scope: lesson.frontMatter.course.session, language: language(of: lesson))
      run.run(lesson.steps)
      return run.results
    }
    // The library takes a moment to read, which prose needs not wait for.
    guard !lesson.steps.isEmpty else { return LessonResults() }
    var run = interpretation(of: lesson)
    for step in lesson.steps {
      switch step {
      case .cell(let cell): run.run(cell)
      case .exercise(let exercise): run.run(exercise)
      }
    }
    return run.results
  }

  /// A run through a lesson by the interpreter that has not begun.
  private func interpretation(of lesson: Lesson) -> LessonRun {
    LessonRun(
      library: LessonLibrary.shared, limits: limits(of: lesson), scope: lesson.frontMatter.course.session, language: language(of: lesson))
  }

  /// The language in which the lesson's figures are described: that of the course, or of the translation's folder.
  private func language(of lesson: Lesson) -> DescriptionLanguage {
    let parts = lesson.location.split(separator: "/", maxSplits: 2)
    let own = parts.count > 2 && parts[0] == "i18n" ? String(parts[1]) : locale
    return own?.hasPrefix("zh") == true ? .chinese : .english
  }

  /// The bytecode of a lesson's cells as text, without running them, with what the checker says of them.
  package func disassembly(of lesson: Lesson) -> (text: String, diagnostics: [Diagnostic]) {
    let recorder = CellRecorder()
    let session = Session(library: LessonLibrary.shared, host: recorder)
    var parts: [String] = []
    var diagnostics: [Diagnostic] = []
    for cell in lesson.cells where cell.role == .lesson {
      switch cell.attributes.execution {
      case .run, .mustFail: break
      case .ignore, .check, .mustNotCompile: continue
      }
      let block = session.disassemble(cell.source)
      diagnostics += block.diagnostics
      if !block.text.isEmpty { parts.append(block.text) }
    }
    return (parts.joined(separator: "\n"), diagnostics)
  }

  /// Puts the checks of the exercises of several lessons to the test: see `MutationScore`.
  package func mutationScore(of lessons: [Lesson]) -> MutationScore {
    let scores = parallelMap(count: lessons.count, threads: threads) { index in
      let lesson = lessons[index]
      var run = interpretation(of: lesson)
      var score = MutationScore()
      for step in lesson.steps {
        switch step {
        case .cell(let cell): run.run(cell)
        case .exercise(let exercise): score.add(run.mutationScore(of: exercise))
        }
      }
      return score
    }
    return scores.reduce(into: MutationScore()) { $0.add($1) }
  }

  private func limits(of lesson: Lesson) -> Limits {
    let keys = lesson.frontMatter.course
    var limits = Limits()
    limits.narrow(steps: settings.limits.steps, memory: settings.limits.memory, seconds: settings.limits.time)
    limits.narrow(steps: keys.stepLimit, memory: keys.memoryLimit, seconds: keys.timeLimit)
    return limits
  }
}

extension Limits {
  /// How many steps count as a second, so that a time limit trips at the same statement on every machine.
  static let stepsPerSecond = 100_000_000.0

  /// The greatest memory limit that an author can set; above it the system itself might refuse, at another place on each machine.
  static let largestMemory = 8 << 30

  /// Sets the limits that are given.
  mutating func narrow(steps: Int?, memory: Int?, seconds: Double?) {
    if let seconds { self.steps = Int(min(max(seconds, 0) * Limits.stepsPerSecond, 1e15)) }
    if let steps { self.steps = steps }
    if let memory { self.memory = min(memory, Limits.largestMemory) }
  }
}
