import CourseModel
import NumericArrays
import ScriptInterpreter
import SourceDiagnostics

/// Runs one cell as its attributes ask and decides whether what came of it is what the author wants.
struct CellExecution {
  let session: Session
  let recorder: CellRecorder
  let limits: Limits

  /// What came of a cell.
  struct Outcome {
    var outputs: [CellOutput]
    var diagnostics: [Diagnostic]
    /// Whether later cells may build on this one.
    var isAccepted: Bool
  }

  func run(_ cell: CodeCell) -> Outcome {
    recorder.begin(cell.attributes)
    switch cell.attributes.execution {
    case .ignore: return Outcome(outputs: [], diagnostics: [], isAccepted: true)
    case .check: return outcome(ofChecking: cell)
    case .mustNotCompile: return outcome(ofRefusing: cell)
    case .run, .mustFail: return outcome(ofRunning: cell)
    }
  }

  private func outcome(ofChecking cell: CodeCell) -> Outcome {
    let diagnostics = session.check(cell.source)
    return Outcome(outputs: [], diagnostics: diagnostics, isAccepted: !diagnostics.containsErrors)
  }

  private func outcome(ofRefusing cell: CodeCell) -> Outcome {
    let errors = session.check(cell.source).filter { $0.severity == .error }
    guard let first = errors.first else {
      return Outcome(outputs: [], diagnostics: [.compilesUnexpectedly(cell)], isAccepted: false)
    }
    return Outcome(outputs: [.error(message: first.summary)], diagnostics: [], isAccepted: true)
  }

  private func outcome(ofRunning cell: CodeCell) -> Outcome {
    let limits = limits(of: cell)
    AllocationBudget.current.limit = limits.memory
    let result = session.run(cell.source, limits: limits)
    if let value = result.value { recorder.add(value) }
    let failure = result.failure ?? result.diagnostics.first { $0.severity == .error }
    if let failure { recorder.add(error: failure.summary) }
    let outputs = recorder.finish()
    guard let expected = expectedFailure(of: cell) else {
      let diagnostics = result.diagnostics + (result.failure.map { [$0] } ?? [])
      return Outcome(outputs: outputs, diagnostics: diagnostics, isAccepted: failure == nil)
    }
    guard let failure = result.failure, result.isChecked else {
      // A block that is refused before it runs never fails the way its author means to show.
      let diagnostics: [Diagnostic] = result.isChecked ? [.succeedsUnexpectedly(cell)] : result.diagnostics
      return Outcome(outputs: outputs, diagnostics: diagnostics, isAccepted: false)
    }
    if let text = expected.text, !failure.summary.contains(text) {
      return Outcome(outputs: outputs, diagnostics: [failure, .failsDifferently(cell, expected: text)], isAccepted: false)
    }
    return Outcome(outputs: outputs, diagnostics: result.diagnostics, isAccepted: true)
  }

  /// The failure that the author announces with `should_panic`, `error=` or an `error` fence.
  private func expectedFailure(of cell: CodeCell) -> ExpectedFailure? {
    if case .mustFail(let text) = cell.attributes.execution { return ExpectedFailure(text: text) }
    return cell.expectations.contains { $0.kind == .error } ? ExpectedFailure(text: nil) : nil
  }

  /// A failure that is announced, with a text that its message must contain, if one is given.
  private struct ExpectedFailure {
    let text: String?
  }

  private func limits(of cell: CodeCell) -> Limits {
    var limits = limits
    limits.narrow(steps: cell.attributes.stepLimit, memory: cell.attributes.memoryLimit, seconds: cell.attributes.timeLimit)
    return limits
  }
}

extension BlockResult {
  /// Whether the block was checked without errors.
  fileprivate var isChecked: Bool { !diagnostics.containsErrors }
}

extension Diagnostic {
  fileprivate static func compilesUnexpectedly(_ cell: CodeCell) -> Diagnostic {
    Diagnostic(
      .error, "CompilesUnexpectedly", at: cell.range, "the block is marked 'compile_fail', but it compiles",
      fixIts: [.init("Remove 'compile_fail', or restore the mistake that the block is to show")])
  }

  fileprivate static func succeedsUnexpectedly(_ cell: CodeCell) -> Diagnostic {
    Diagnostic(
      .error, "SucceedsUnexpectedly", at: cell.range, "the block is expected to fail, but it runs to its end",
      fixIts: [.init("Remove 'should_panic', 'error=' or the 'error' fence, or restore the failure that the block is to show")])
  }

  fileprivate static func failsDifferently(_ cell: CodeCell, expected: String) -> Diagnostic {
    Diagnostic(.error, "FailsDifferently", at: cell.range, "the block is expected to fail with a message that contains \"\(expected)\"")
  }
}
