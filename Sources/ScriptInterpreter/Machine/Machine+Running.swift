internal import CScriptMachine
internal import SourceDiagnostics

/// The end of a block before its last statement, told in full.
struct ScriptFailure: Error {
  var diagnostic: Diagnostic
}

extension Machine {
  /// Calls a closure in a window whose arguments are in place; the result owns its reference.
  func call(_ closure: ScriptSlot, window: UnsafeMutablePointer<ScriptSlot>) throws -> ScriptSlot {
    let object = UnsafeMutableRawPointer(closure.object.unsafelyUnwrapped).assumingMemoryBound(to: ScriptClosure.self)
    window[Int(SCRIPT_FRAME_CLOSURE)] = closure
    suspended.append(SuspendedRun(pc: context.pointee.pc, frame: context.pointee.frame))
    defer {
      if let outer = suspended.popLast() {
        context.pointee.pc = outer.pc
        context.pointee.frame = outer.frame
      }
    }
    try run(object.pointee.function, window: window)
    return window[0]
  }

  /// Runs a function in a window.
  ///
  /// After a failure every frame above the window has been cleaned up.
  func run(_ function: UnsafePointer<ScriptFunction>, window: UnsafeMutablePointer<ScriptSlot>) throws {
    let trap = script_run(context, function, window)
    guard trap != SCRIPT_TRAP_NONE else { return }
    throw LimitReached.steps
  }
}
