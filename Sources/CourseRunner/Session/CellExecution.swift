import CourseModel
import NumericArrays
import ScriptInterpreter
import SourceDiagnostics

/// Runs one cell as its attributes ask and decides whether what came of it is what the author wants.
struct CellExecution {
  let session: Session
  let recorder: CellRecorder
  let limits: Limits

  func run(_ cell: CodeCell) -> CellOutcome {
    recorder.begin(cell.attributes)
    switch cell.attributes.execution {
    case .ignore: return CellOutcome(outputs: [], diagnostics: [], isAccepted: true)
    case .check:
      let diagnostics = session.check(cell.source)
      return CellOutcome(outputs: [], diagnostics: diagnostics, isAccepted: !diagnostics.containsErrors)
    case .mustNotCompile: return CellOutcome(ofRefusing: cell, errors: session.check(cell.source).filter { $0.severity == .error })
    case .run, .mustFail: return outcome(ofRunning: cell)
    }
  }

  private func outcome(ofRunning cell: CodeCell) -> CellOutcome {
    let limits = limits(of: cell)
    AllocationBudget.current.limit = limits.memory
    let result = session.run(cell.source, limits: limits)
    if let value = result.value { recorder.add(value) }
    if let failure = result.failure ?? result.diagnostics.first(where: { $0.severity == .error }) { recorder.add(error: failure.summary) }
    return CellOutcome(of: cell, outputs: recorder.finish(), remarks: result.diagnostics, failure: result.failure)
  }

  private func limits(of cell: CodeCell) -> Limits {
    var limits = limits
    limits.narrow(steps: cell.attributes.stepLimit, memory: cell.attributes.memoryLimit, seconds: cell.attributes.timeLimit)
    return limits
  }
}
