import CourseModel
@_spi(Lessons) import Plotting
import ScriptInterpreter
import SourceDiagnostics

/// Checks and runs cells with the Swift compiler, each time with the cells that they build on in front.
struct CompiledCells {
  let toolchain: SwiftToolchain
  let limits: Limits

  /// The language in which figures are described.
  let language: DescriptionLanguage

  /// What the compiler says of a cell after the cells that it builds on.
  func check(_ cell: CodeCell, after prefix: [CodeCell]) -> [Diagnostic] {
    attempt(cell) { () throws(ToolchainError) in
      try report(on: LessonProgram(prefix + [cell]), in: try ScratchFolder()).remarks.filter { $0.cell == cell.index || $0.cell == nil }
        .map(\.diagnostic)
    }
  }

  /// Runs cells after the cells that they build on.
  ///
  /// - Returns: the outcome of each cell up to the first that is not accepted.
  func run(_ cells: [CodeCell], after prefix: [CodeCell]) -> [CellOutcome] {
    guard let first = cells.first else { return [] }
    do throws(ToolchainError) {
      let folder = try ScratchFolder()
      let report = try report(on: LessonProgram(prefix + cells), in: folder)
      let broken = report.remarks.first { $0.diagnostic.severity == .error }
      guard let broken else {
        let remarks = report.remarks.filter { remark in cells.contains { $0.index == remark.cell } }
        return try runChecked(cells, after: prefix, showing: report.cellsWithValues, remarks: remarks, in: folder)
      }
      // Everything before the first broken cell still runs; all that the compiler says is told.
      let count = cells.firstIndex { $0.index == broken.cell } ?? 0
      let outcomes = count == 0 ? [] : run(Array(cells[..<count]), after: prefix)
      guard outcomes.allSatisfy(\.isAccepted) else { return outcomes }
      let remarks = report.remarks.map(\.diagnostic).filter { $0.severity == .error }
      return outcomes + [
        CellOutcome(of: cells[count], outputs: [.error(message: broken.diagnostic.summary)], remarks: remarks, failure: nil)
      ]
    } catch {
      return [CellOutcome(outputs: [], diagnostics: [.toolchainFailed(first, error)], isAccepted: false)]
    }
  }

  private func attempt(_ cell: CodeCell, _ body: () throws(ToolchainError) -> [Diagnostic]) -> [Diagnostic] {
    do throws(ToolchainError) { return try body() } catch { return [.toolchainFailed(cell, error)] }
  }

  private func report(on program: LessonProgram, in folder: ScratchFolder) throws(ToolchainError) -> CompilerReport {
    let (ending, output) = try compile(program, to: nil, in: folder)
    let report = CompilerReport(output, of: program)
    let isRefused = report.remarks.contains { $0.diagnostic.severity == .error }
    guard ending == .exit(0) || isRefused else { throw .compiler(Self.excerpt(output)) }
    return report
  }

  private func compile(_ program: LessonProgram, to name: String?, in folder: ScratchFolder) throws(ToolchainError)
    -> (ChildProcess.Ending, output: String)
  {
    try folder.write(program.source, to: "main.swift")
    try folder.write(LessonPrelude.source(describingIn: language), to: "LessonPrelude.swift")
    let ending = try ChildProcess(
      command: toolchain.arguments(compilingTo: name), folder: folder, environment: toolchain.environment
    ).run()
    return (ending, folder.text(of: "errors") + folder.text(of: "output"))
  }

  private func runChecked(
    _ cells: [CodeCell], after prefix: [CodeCell], showing shown: Set<Int>, remarks: [CompilerReport.Remark], in folder: ScratchFolder
  ) throws(ToolchainError) -> [CellOutcome] {
    let program = LessonProgram(prefix + cells, showing: shown)
    let (built, messages) = try compile(program, to: "program", in: folder)
    guard built == .exit(0) else { throw .compiler(Self.excerpt(messages)) }
    var allowance = ChildProcess.Allowance()
    allowance.processorSeconds = max(10, Int(Double(limits.steps) / Limits.stepsPerSecond))
    allowance.seconds = 10 * allowance.processorSeconds
    allowance.memory = limits.memory + Self.runtimeMemory
    allowance.fileSize = Self.outputLimit
    let ending = try ChildProcess(
      command: [folder.file("program")], folder: folder, environment: toolchain.environment, allowance: allowance
    ).run()
    let records = ProgramRecords(folder.bytes(of: "records"), printed: folder.bytes(of: "output"), of: program.cells)
    let failure = failure(ending, of: program, records, errors: folder.text(of: "errors"))
    return outcomes(of: cells, records, remarks: remarks, failure: failure)
  }

  /// The outcomes of the cells that began; the last of them has the failure.
  private func outcomes(
    of cells: [CodeCell], _ records: ProgramRecords, remarks: [CompilerReport.Remark], failure: Diagnostic?
  ) -> [CellOutcome] {
    var outcomes: [CellOutcome] = []
    for cell in cells {
      let isLast = records.cells.last?.index == cell.index
      guard var outputs = records.cells.first(where: { $0.index == cell.index })?.outputs else { break }
      let failure = isLast ? failure : nil
      if let failure { outputs.append(.error(message: failure.summary)) }
      let own = remarks.filter { $0.cell == cell.index }.map(\.diagnostic)
      outcomes.append(CellOutcome(of: cell, outputs: outputs, remarks: own, failure: failure))
    }
    return outcomes
  }

  /// Why a program did not run to its end; nil if it did.
  private func failure(_ ending: ChildProcess.Ending, of program: LessonProgram, _ records: ProgramRecords, errors: String) -> Diagnostic? {
    let running = program.cells.first { $0.index == records.cells.last?.index } ?? program.cells.last
    switch ending {
    case .exit(0) where records.cells.last?.index == program.cells.last?.index: return nil
    case .exit(let code): return Diagnostic(.error, "ProgramExited", at: running?.range, "the program ended itself with exit code \(code)")
    case .timeout: return .timeLimit(running, seconds: 10 * max(10, Int(Double(limits.steps) / Limits.stepsPerSecond)))
    case .signal(24): return .timeLimit(running, seconds: max(10, Int(Double(limits.steps) / Limits.stepsPerSecond)))
    case .signal(25):
      return Diagnostic(.error, "OutputLimitReached", at: running?.range, "the block prints more than \(Self.outputLimit >> 20) MB")
    case .signal(let signal):
      let crash = CrashReport(errors, signal: signal)
      let places = crash.places.compactMap { program.range(inFile: $0.file, line: $0.line, column: $0.column)?.range }
      var diagnostic = Diagnostic(.error, "ProgramStopped", at: places.first ?? running?.range, crash.message)
      diagnostic.notes = places.dropFirst().prefix(10).map { .init("called here", at: $0) }
      return diagnostic
    }
  }

  private static func excerpt(_ output: String) -> String { String(output.prefix(2_000)) }

  /// Address space that a program needs before it holds anything.
  private static let runtimeMemory = 2 << 30

  /// Bytes that the cells of a session may print.
  private static let outputLimit = 64 << 20
}

extension Diagnostic {
  fileprivate static func toolchainFailed(_ cell: CodeCell, _ error: ToolchainError) -> Diagnostic {
    Diagnostic(.error, "ToolchainFailed", at: cell.range, "the block can't be compiled", explanation: error.description)
  }

  fileprivate static func timeLimit(_ cell: CodeCell?, seconds: Int) -> Diagnostic {
    Diagnostic(
      .error, "TimeLimitReached", at: cell?.range, "the block runs longer than \(seconds) s",
      explanation: "A loop without end is the usual reason: check the condition that stops it.")
  }
}
