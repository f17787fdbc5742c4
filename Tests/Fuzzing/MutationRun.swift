import Foundation
import SourceDiagnostics

@testable import ScriptInterpreter

/// Runs mutated programs in process: none may crash the process, hang, or become unsound bytecode.
struct MutationRun {
  let mutator: Mutator
  let library: Library
  let seed: UInt64
  /// Where the number and text of the program that is being run are kept for the case of a crash.
  let trace: FileHandle?

  /// How programs ended.
  struct Tally {
    var refused = 0
    var finished = 0
    var stopped = 0
    var problems: [String] = []
    var problemCount = 0
  }

  /// Runs the programs with some numbers.
  func run(_ indices: Range<Int>, report: (Int, Tally) -> Void, problem: (String) -> Void) -> Tally {
    var tally = Tally()
    for index in indices {
      var random = RandomSource(seed: seed, index: index)
      let program = mutator.program(&random)
      note(index, program)
      // A program that hangs ends the process, which tells its number.
      alarm(60)
      run(program, index, &tally)
      alarm(0)
      tally.problems.forEach(problem)
      tally.problemCount += tally.problems.count
      tally.problems = []
      if (index + 1) % 10_000 == 0 { report(index + 1, tally) }
    }
    return tally
  }

  private func run(_ program: String, _ index: Int, _ tally: inout Tally) {
    let host = SilentHost()
    let limits = Limits(steps: 100_000, memory: 16 << 20, depth: 2_000, outputBytes: 1 << 16)
    let session = Session(library: library, limits: limits, host: host)
    let result = session.run(EmbeddedSource(whole: SourceFile(name: "case \(index)", text: program)))
    if result.diagnostics.containsErrors {
      tally.refused += 1
    } else if result.failure != nil {
      tally.stopped += 1
    } else {
      tally.finished += 1
    }
    do { try session.program.verifyNewCode() } catch { tally.problems.append("case \(index): \(error)") }
    for diagnostic in result.diagnostics where ["UnsoundCode", "UnboundNative"].contains(diagnostic.identifier) {
      tally.problems.append("case \(index): \(diagnostic.summary)")
    }
  }

  private func note(_ index: Int, _ program: String) {
    guard let trace else { return }
    try? trace.seek(toOffset: 0)
    try? trace.write(contentsOf: Data("case \(index)\n\(program)\n".utf8))
    try? trace.truncate(atOffset: trace.offset())
  }
}

/// A host that keeps what is printed, for comparisons.
final class SilentHost: SessionHost {
  var text = ""
  func write(_ text: String) { self.text += text }
  func display(_ value: Any) {}
}
