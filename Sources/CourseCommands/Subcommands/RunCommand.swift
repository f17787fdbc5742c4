import ArgumentParser
import CourseModel
import CourseRunner
import SourceDiagnostics

/// `coursebuild run FILE`: runs a Swift file or a lesson in the terminal.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a Swift file or a lesson in the terminal.",
    discussion: "Output goes to standard output, diagnostics to standard error. Exits with 1 if something fails.")

  @Argument(help: "A file whose name ends in .swift or .md.")
  var file: String

  /// What can be shown in place of running.
  enum Dump: String, ExpressibleByArgument {
    case bytecode
  }

  @Option(help: ArgumentHelp("Show what the interpreter makes of the code, instead of running it: bytecode.", valueName: "form"))
  var dump: Dump?

  @OptionGroup var running: RunOptions

  func run() throws {
    let reporter = Reporter("run")
    let lesson = try reporter.stoppingOnErrors { try Lesson(runnableAt: file) }
    reporter.report(lesson.diagnostics)
    try reporter.exitIfFailed(nil)
    if dump == .bytecode {
      let (text, diagnostics) = LessonRunner().disassembly(of: lesson)
      reporter.write(text)
      reporter.report(diagnostics)
      return try reporter.exitIfFailed(nil)
    }
    let toolchain = try reporter.stoppingOnErrors { try running.toolchain() }
    let results = LessonRunner(toolchain: toolchain).run([lesson])
    for result in results {
      for cell in lesson.cells where cell.role == .lesson { reporter.write(TerminalOutput.text(of: result[cell])) }
      reporter.report(result.diagnostics)
    }
    if running.timings { reporter.summary(TimingTable([lesson], results).text) }
    try reporter.conclude()
  }
}
