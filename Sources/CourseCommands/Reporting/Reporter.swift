import ArgumentParser
import CourseModel
import CourseRunner
import CourseSite
import Glibc
import SourceDiagnostics

/// Says what happens: diagnostics and progress on standard error, results on standard output.
final class Reporter {
  private let renderer: TerminalRenderer
  private let showsProgress: Bool
  private var progressIsShown = false
  private var outputIsLost = false
  private(set) var errorCount = 0
  private let format: ReportOptions.Format
  private let junit: String?

  /// What goes into the report for other programs.
  var record: RunReport

  /// A reporter that colours and shows progress where standard error is a terminal; `NO_COLOR` switches colours off (no-color.org).
  ///
  /// - Parameters:
  ///   - command: the name of the subcommand.
  ///   - options: the forms of the report that the user asked for; text alone where the command has no such options.
  init(_ command: String, _ options: ReportOptions? = nil) {
    format = options?.format ?? .text
    junit = options?.junit
    record = RunReport(command: command)
    let isTerminal = isatty(STDERR_FILENO) == 1
    let allowsColor = (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true) && getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? false
    renderer = TerminalRenderer(usesColor: isTerminal && allowsColor)
    showsProgress = isTerminal && format == .text
  }

  /// Shows diagnostics and counts the errors among them.
  func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      if diagnostic.severity == .error { errorCount += 1 }
      record.diagnostics.append(RunReport.Remark(diagnostic))
      complain(renderer.render(diagnostic))
    }
  }

  /// Shows a cell whose output is not as expected, with the difference.
  func show(_ mismatch: OutputMismatch, asError: Bool) {
    if asError { report([mismatch.diagnostic]) }
    let file = mismatch.cell.range.file.name
    var text = ""
    for line in mismatch.diff.text(oldName: "\(file) (expected)", newName: "\(file) (actual)").split(separator: "\n") {
      text += renderer.usesColor ? Self.colored(String(line)) : String(line)
      text += "\n"
    }
    complain(text)
  }

  private static func colored(_ line: String) -> String {
    let code =
      switch line.first {
      case "+": "32"
      case "-": "31"
      case "@": "36"
      default: ""
      }
    return code.isEmpty ? line : "\u{1B}[\(code)m\(line)\u{1B}[0m"
  }

  /// Replaces the line that says what is going on; nothing where there is no terminal.
  func progress(_ text: String) {
    guard showsProgress else { return }
    progressIsShown = true
    emit("\r\u{1B}[K\(text)…", to: STDERR_FILENO)
  }

  /// The last line.
  func summary(_ text: String) { complain(text + "\n") }

  /// Writes what a run gives; that it can't be written is an error, said once.
  func write(_ text: String) {
    guard !outputIsLost, let reason = emit(text, to: STDOUT_FILENO) else { return }
    outputIsLost = true
    errorCount += 1
    complain("error: standard output can't be written: \(reason)\n")
  }

  /// Runs `body`; an error of the disk or of the course as a whole ends the command with its message.
  @discardableResult
  func stoppingOnErrors<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch {
      report([Diagnostic(.error, "CommandFailed", at: nil, "\(error)")])
      writeRecord()
      throw ExitCode.failure
    }
  }

  /// Ends the command if an error was reported.
  func exitIfFailed(_ consequence: String?) throws {
    guard errorCount > 0 else { return clearProgress() }
    complain("\(errorCount) error\(errorCount == 1 ? "" : "s")\(consequence.map { "; " + $0 } ?? "")\n")
    writeRecord()
    throw ExitCode.failure
  }

  /// Ends the command: writes the report for other programs, and fails if an error was reported.
  func conclude() throws {
    try exitIfFailed(nil)
    writeRecord()
    if errorCount > 0 { throw ExitCode.failure }
  }

  /// Ends the command with a report made elsewhere.
  func conclude(with report: RunReport, junit: String?) throws {
    try stoppingOnErrors {
      write(try report.json())
      if let junit { try FileReplacement.write(Array(report.junit().utf8), to: junit) }
    }
    if report.errors > 0 || errorCount > 0 { throw ExitCode.failure }
  }

  private func writeRecord() {
    do {
      if format == .json { write(try record.json()) }
      if let path = junit { try FileReplacement.write(Array(record.junit().utf8), to: path) }
    } catch {
      errorCount += 1
      emit("error: the report can't be written: \(error)\n", to: STDERR_FILENO)
    }
  }

  private func complain(_ text: String) {
    clearProgress()
    // Who reads the report has no use for the same in words.
    if format == .text { emit(text, to: STDERR_FILENO) }
  }

  private func clearProgress() {
    if progressIsShown { emit("\r\u{1B}[K", to: STDERR_FILENO) }
    progressIsShown = false
  }

  /// Writes all of a text, whatever a pipe takes at once.
  ///
  /// - Returns: why it could not be written, or nil.
  @discardableResult
  private func emit(_ text: String, to descriptor: Int32) -> String? {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return String(cString: strerror(errno)) }
      bytes = bytes.dropFirst(written)
    }
    return nil
  }
}
