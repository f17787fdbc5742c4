internal import CScriptMachine
internal import SourceDiagnostics

/// Tells why a run ended: the rule, the operands, the place and the calls that led there.
struct FailureReport {
  let machine: Machine
  var trap = SCRIPT_TRAP_NATIVE
  let error: (any Error)?

  static let unexpectedNil = "unexpectedly found nil while unwrapping an Optional value"

  /// The most calls that are shown from each end of a deep stack.
  private static let shownCalls = 5

  /// The diagnostic of a failure at an instruction.
  func diagnostic(pc: UnsafePointer<UInt64>, frame: UnsafeMutablePointer<ScriptSlot>) -> Diagnostic {
    let calls = allCalls(pc: pc, frame: frame)
    let (identifier, summary, explanation) = message(at: calls.first)
    // A failure inside the library is the caller's business.
    let first = calls.firstIndex { $0.function?.source != nil } ?? 0
    var diagnostic = Diagnostic(.error, identifier, at: first < calls.count ? range(of: calls[first]) : nil, summary)
    diagnostic.explanation = explanation
    diagnostic.notes = notes(calls.dropFirst(first))
    return diagnostic
  }

  /// What stands for the report of an error that is caught anyway.
  var placeholder: Diagnostic { Diagnostic(.error, "UncaughtError", at: nil, "") }

  /// The diagnostic of an error that no instruction is to blame for.
  func diagnostic(at range: SourceRange) -> Diagnostic {
    let (identifier, summary, explanation) = message(at: nil)
    return Diagnostic(.error, identifier, at: range, summary, explanation: explanation)
  }

  /// The calls of this run and of the runs that wait for it, the innermost first.
  private func allCalls(pc: UnsafePointer<UInt64>, frame: UnsafeMutablePointer<ScriptSlot>) -> [CallStack.Element] {
    var calls = Array(CallStack(frame: frame, pc: pc))
    for run in machine.suspended.reversed() { calls += CallStack(frame: run.frame, pc: run.pc) }
    return calls
  }

  private func range(of call: CallStack.Element) -> SourceRange? {
    guard let function = call.function, let source = function.source, let range = function.place(ofWord: call.word) else { return nil }
    return source.range(range)
  }

  private func notes(_ calls: ArraySlice<CallStack.Element>) -> [Diagnostic.Note] {
    var notes: [Diagnostic.Note] = []
    for (callee, caller) in zip(calls, calls.dropFirst()) {
      guard let range = range(of: caller), let name = callee.function?.name else { continue }
      notes.append(Diagnostic.Note("'\(name)' was called here", at: range))
    }
    let most = 2 * Self.shownCalls
    guard notes.count > most + 1 else { return notes }
    let hidden = notes.count - most
    return notes.prefix(Self.shownCalls) + [Diagnostic.Note("… and \(hidden) more calls …")] + notes.suffix(Self.shownCalls)
  }

  private func message(at call: CallStack.Element?) -> (identifier: String, summary: String, explanation: String?) {
    if trap == SCRIPT_TRAP_NATIVE || trap == SCRIPT_TRAP_THROW { return nativeMessage }
    let operands = call.flatMap(FailedInstruction.init)
    switch trap {
    case SCRIPT_TRAP_OVERFLOW: return ("ArithmeticOverflow", "arithmetic overflow\(operands?.calculation ?? "")", Self.intBounds)
    case SCRIPT_TRAP_DIVISION_BY_ZERO: return ("DivisionByZero", "division by zero\(operands?.calculation ?? "")", nil)
    case SCRIPT_TRAP_NOT_AN_INTEGER:
      return ("NotAnInteger", "Double value cannot be converted to Int because \(operands?.badNumber ?? "it does not fit")", nil)
    case SCRIPT_TRAP_INDEX: return ("IndexOutOfRange", operands?.badIndex ?? "index out of range", nil)
    case SCRIPT_TRAP_NIL: return ("UnexpectedNil", Self.unexpectedNil, nil)
    case SCRIPT_TRAP_ABSENT:
      return (
        "OverlappingAccess", "this variable has no value here",
        "It is used before its declaration has run, or while a call that can change it is still running."
      )
    case SCRIPT_TRAP_UNOWNED:
      return ("DeadReference", "attempted to read an unowned reference but the object was already deallocated", nil)
    case SCRIPT_TRAP_NO_METHOD: return ("MissingMethod", "this value has a type that the call was not prepared for", nil)
    case SCRIPT_TRAP_MEMORY: return Self.memoryMessage(limit: machine.limits.memory, requested: nil)
    case SCRIPT_TRAP_STEPS: return Self.stepsMessage(machine.limits)
    case SCRIPT_TRAP_DEPTH: return depthMessage
    case SCRIPT_TRAP_STATEMENT:
      if let statement = operands?.statement { return (statement.identifier, statement.summary, nil) }
      fallthrough
    default: return ("UnreachableCode", "execution reached the end of a function that must return a value", nil)
    }
  }

  private var nativeMessage: (identifier: String, summary: String, explanation: String?) {
    switch error {
    case let error as NativeError: (error.identifier, error.message, nil)
    case let error as UncaughtError: ("UncaughtError", "error raised at top level: \(error.text)", nil)
    case let error as MemoryLimitReached: Self.memoryMessage(limit: machine.limits.memory, requested: error.requestedBytes)
    case LimitReached.steps?: Self.stepsMessage(machine.limits)
    case LimitReached.depth?: depthMessage
    case LimitReached.output?:
      (
        "OutputLimitReached", "the block prints more than \(machine.limits.outputBytes) bytes",
        "A loop that prints without end is the usual reason."
      )
    case let error?: ("NativeCallFailed", "\(error)", nil)
    case nil: ("NativeCallFailed", "the call failed", nil)
    }
  }

  private var depthMessage: (identifier: String, summary: String, explanation: String?) {
    (
      "CallsTooDeep", "the calls are nested too deeply",
      "A function that calls itself without reaching an end is the usual reason: check the condition that stops the recursion."
    )
  }

  private static let intBounds = "An Int holds values from -9223372036854775808 to 9223372036854775807."

  private static func stepsMessage(_ limits: Limits) -> (String, String, String?) {
    (
      "StepLimitReached", "the block runs longer than \(limits.steps) steps",
      "A loop without end is the usual reason: check the condition that stops it."
    )
  }

  private static func memoryMessage(limit: Int, requested: Int?) -> (String, String, String?) {
    let size = requested.map { $0 > 1 << 20 ? " with this value of \($0 / 1_000_000) MB" : "" } ?? ""
    return ("MemoryLimitReached", "the lesson needs more than \(limit >> 20) MB of memory\(size)", nil)
  }
}
