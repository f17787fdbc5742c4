internal import CScriptMachine
internal import ScriptLanguage
internal import SourceDiagnostics

/// An error of the lesson on its way through a native to whoever catches it.
struct ThrownError: Error {
  /// The existential that holds the error; its reference goes with it.
  var slot: ScriptSlot
  /// What to report if nobody does.
  var diagnostic: Diagnostic
}

extension Machine {
  /// The error of the lesson that ended a run, if that is what happened.
  func thrownError(
    _ trap: ScriptTrap, _ error: (any Error)?, pc: UnsafePointer<UInt64>, frame: UnsafeMutablePointer<ScriptSlot>
  ) -> ThrownError? {
    if trap == SCRIPT_TRAP_NATIVE { return error as? ThrownError }
    guard trap == SCRIPT_TRAP_THROW else { return nil }
    let slot = frame[Int(UInt16(truncatingIfNeeded: pc[1]))]
    let report = FailureReport(machine: self, trap: trap, error: UncaughtError(text: shown(slot)))
    return ThrownError(
      slot: slot, diagnostic: hasHandler(pc: pc, frame: frame) ? report.placeholder : report.diagnostic(pc: pc, frame: frame))
  }

  private func shown(_ slot: ScriptSlot) -> String {
    guard let object = slot.object else { return "nil" }
    let slots = RecordObject.slots(object)
    let text = try? ValuePrinter.description(of: slots[1], TypeDescriptor.at(slots[0]), in: self, isNested: true)
    return text ?? TypeDescriptor.at(slots[0]).type.description
  }

  private func hasHandler(pc: UnsafePointer<UInt64>, frame: UnsafeMutablePointer<ScriptSlot>) -> Bool {
    CallStack(frame: frame, pc: pc).contains { $0.handler != nil }
  }

  /// Goes on where an error is caught; throws it on where this run has no handler for it.
  func resume(
    after thrown: ThrownError, pc: UnsafePointer<UInt64>, frame: UnsafeMutablePointer<ScriptSlot>
  ) throws -> ScriptTrap {
    for call in CallStack(frame: frame, pc: pc) {
      let cleanup = call.function?.cleanup(atWord: call.word) ?? Cleanup()
      guard let function = call.function, let handler = call.handler else {
        cleanUp(cleanup, in: call.frame)
        continue
      }
      var rest = cleanup
      rest.accesses.removeFirst(min(handler.cleanup.accesses.count, rest.accesses.count))
      rest.owned = rest.owned.filter { !handler.cleanup.owned.contains($0) }
      cleanUp(rest, in: call.frame)
      call.frame[Int(handler.slot)] = thrown.slot
      context.pointee.frame = call.frame
      if heap.pointer.pointee.dyingCount > 0 { runDeinitializers() }
      return script_resume(context, function.words.baseAddress.unsafelyUnwrapped + handler.target, call.frame)
    }
    throw thrown
  }
}

/// An error of the lesson that nobody has caught.
struct UncaughtError: Error {
  var text: String
}

extension CallStack.Element {
  /// The innermost handler of errors that are thrown here.
  var handler: ErrorHandler? { function?.handlers.first { $0.words.contains(word) } }
}
