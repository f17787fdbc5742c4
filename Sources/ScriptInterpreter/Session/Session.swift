internal import CScriptMachine
internal import ScriptLanguage
package import SourceDiagnostics

/// The state that the blocks of one lesson share: names, values, limits.
///
/// A block is a transaction on the names: a block that has errors or fails while running leaves the names of earlier blocks as they were
/// and adds none. What its statements changed in the values of earlier variables before the failure stays changed.
/// A session is used by one thread at a time; different sessions run in parallel.
package final class Session {
  let library: Library
  let limits: Limits
  let machine: Machine
  let program: Program
  private(set) var environment: Environment

  /// A session without names of its own.
  package init(library: Library, limits: Limits = Limits(), host: any SessionHost) {
    self.library = library
    self.limits = limits
    machine = Machine(limits: limits, host: host)
    program = Program(library: library, machine: machine)
    environment = Environment(library: library.interface)
    machine.program = program
  }

  deinit { program.releaseGlobals(from: 0) }

  /// Who receives the output.
  package var host: (any SessionHost)? { machine.host }

  /// Checks and runs a block.
  ///
  /// - Parameter limits: limits for this block alone, in place of the session's.
  package func run(_ block: EmbeddedSource, limits: Limits? = nil) -> BlockResult {
    machine.limits = limits ?? self.limits
    machine.startBlock()
    let checked = environment.check(block)
    var result = BlockResult(diagnostics: checked.diagnostics, failure: nil, value: nil, steps: 0)
    guard checked.isRunnable else { return result }
    let firstGlobal = program.globalSorts.count
    do {
      let code = try program.compile(checked, of: block)
      try machine.run(code.record, window: machine.globals)
      environment = checked.environment
      result.value = machine.displayed
    } catch {
      machine.dropTasks()
      program.releaseGlobals(from: firstGlobal)
      // `exit(0)` is how a program ends itself well.
      if !machine.hasExited { report(error, of: block, in: &result) }
    }
    result.steps = machine.usedSteps
    return result
  }

  /// Checks a block without running it; its names are not added.
  package func check(_ block: EmbeddedSource) -> [Diagnostic] { environment.check(block).diagnostics }

  /// Checks a block and lets later blocks see what it declares, without running it.
  ///
  /// - Returns: what the check found; with an error among it nothing is declared.
  package func declare(_ block: EmbeddedSource) -> [Diagnostic] {
    let checked = environment.check(block)
    environment = checked.environment
    return checked.diagnostics
  }

  /// An independent copy: blocks that run in it leave no trace here.
  ///
  /// Code is shared, values are copied; objects of the host copy themselves, each once. The copy fits where the values fit; should the
  /// system have no memory for it all the same, the fork starts without names.
  package func fork(host: any SessionHost) -> Session {
    let fork = Session(library: library, limits: limits, host: host)
    do {
      try fork.program.adopt(program)
      fork.environment = environment
    } catch {
      fork.program.releaseGlobals(from: 0)
    }
    return fork
  }

  /// The bytecode of a block as text, function by function, below the lines that it was made of; nothing runs.
  ///
  /// The names of the block are added, so that the next block can be shown too; their variables have no values.
  package func disassemble(_ block: EmbeddedSource) -> (text: String, diagnostics: [Diagnostic]) {
    let (code, diagnostics) = compiled(block)
    return (code.map { program.disassembly(startingWith: $0) } ?? "", diagnostics)
  }

  /// Checks a block and compiles all of it without running it.
  package func compile(_ block: EmbeddedSource) -> [Diagnostic] { compiled(block).diagnostics }

  private func compiled(_ block: EmbeddedSource) -> (code: CompiledFunction?, diagnostics: [Diagnostic]) {
    let checked = environment.check(block)
    guard checked.isRunnable else { return (nil, checked.diagnostics) }
    do {
      let code = try program.compile(checked, of: block, isWhole: true)
      environment = checked.environment
      return (code, checked.diagnostics)
    } catch {
      var result = BlockResult(diagnostics: checked.diagnostics, failure: nil, value: nil, steps: 0)
      report(error, of: block, in: &result)
      return (nil, result.diagnostics)
    }
  }

  private func report(_ error: any Error, of block: EmbeddedSource, in result: inout BlockResult) {
    switch error {
    case let failure as ScriptFailure: result.failure = failure.diagnostic
    case let thrown as ThrownError:
      script_release(machine.heap.pointer, thrown.slot.object)
      result.failure = thrown.diagnostic
    case let problem as CodeProblem: result.diagnostics.append(problem.diagnostic(in: block))
    case let problem as Verifier.Problem:
      result.diagnostics.append(Diagnostic(.error, "UnsoundCode", at: block.range(0..<0), "the machine refuses this block: \(problem)"))
    default: result.failure = FailureReport(machine: machine, error: error).diagnostic(at: block.range(0..<0))
    }
  }
}
