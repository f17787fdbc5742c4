internal import CScriptMachine
internal import SourceDiagnostics

/// The end of a block before its last statement, told in full.
struct ScriptFailure: Error {
  var diagnostic: Diagnostic
}

extension Machine {
  /// Calls a function in a window whose arguments are in place; the result owns its reference.
  func call(
    _ function: UnsafePointer<ScriptFunction>, closure: ScriptSlot, window: UnsafeMutablePointer<ScriptSlot>
  ) throws -> ScriptSlot {
    window[Int(SCRIPT_FRAME_CLOSURE)] = closure
    suspended.append(SuspendedRun(pc: context.pointee.pc, frame: context.pointee.frame))
    defer {
      if let outer = suspended.popLast() {
        context.pointee.pc = outer.pc
        context.pointee.frame = outer.frame
      }
    }
    try run(function, window: window)
    return window[0]
  }

  /// Runs a function in a window.
  ///
  /// After a failure every frame from the window on has been cleaned up, except for the parameters of a function that never started.
  func run(_ function: UnsafePointer<ScriptFunction>, window: UnsafeMutablePointer<ScriptSlot>) throws {
    var trap = script_run(context, function, window)
    while trap != SCRIPT_TRAP_NONE {
      let error = pendingError
      pendingError = nil
      guard let pc = context.pointee.pc, let frame = context.pointee.frame else { throw LimitReached.depth }
      if let thrown = thrownError(trap, error, pc: pc, frame: frame) {
        trap = try resume(after: thrown, pc: pc, frame: frame)
        continue
      }
      let failure =
        if let known = error as? ScriptFailure { known } else {
          ScriptFailure(diagnostic: FailureReport(machine: self, trap: trap, error: error).diagnostic(pc: pc, frame: frame))
        }
      unwind(from: frame, pc: pc)
      script_heap_drop_dying(heap.pointer)
      throw failure
    }
  }

  /// Releases what the frames of a failed run own, the innermost first, and ends their accesses.
  private func unwind(from innermost: UnsafeMutablePointer<ScriptSlot>, pc: UnsafePointer<UInt64>) {
    for call in CallStack(frame: innermost, pc: pc) {
      guard let function = call.function, let cleanup = function.cleanup(atWord: call.word) else { continue }
      cleanUp(cleanup, in: call.frame)
    }
  }

  /// Ends accesses, inner ones first, and releases what a frame owns.
  func cleanUp(_ cleanup: Cleanup, in frame: UnsafeMutablePointer<ScriptSlot>) {
    for access in cleanup.accesses.reversed() { end(access, in: frame) }
    for slot in cleanup.owned { script_release(heap.pointer, frame[Int(slot)].object) }
  }

  /// Gives a variable back what an access holds for it.
  private func end(_ access: OpenAccess, in frame: UnsafeMutablePointer<ScriptSlot>) {
    let value = frame[Int(access.value)]
    switch access.home {
    case .slot(let slot): frame[Int(slot)] = value
    case .global(let number): globals[Int(number)] = value
    case .element(let array, let index):
      script_array_elements(ArrayObject.array(frame[Int(array)]))[Int(frame[Int(index)].integer)] = value
    case .entry(let table, let position):
      script_table_entry(TableObject.table(frame[Int(table)]), frame[Int(position)].integer)[2] = value
    case .cell(let cell):
      if let object = frame[Int(cell)].object { RecordObject.slots(object)[0] = value }
    case .field(let holder, let index):
      if let object = frame[Int(holder)].object { RecordObject.slots(object)[Int(index)] = value }
    case .property(let holder, let index):
      if let object = frame[Int(holder)].object { RecordObject.slots(object)[Int(index)] = value }
    case .parameter(let slot):
      guard let cell = value.object else { return }
      frame[Int(slot)] = RecordObject.slots(cell)[0]
      if access.isManaged { RecordObject.slots(cell)[0].object = nil }
    }
  }
}

/// The frames of a run, the innermost first.
struct CallStack: Sequence, IteratorProtocol {
  /// One active call.
  struct Element {
    let frame: UnsafeMutablePointer<ScriptSlot>
    let function: CompiledFunction?
    /// A word of the instruction at which the call stands.
    let word: Int
  }

  private var frame: UnsafeMutablePointer<ScriptSlot>?
  private var pc: UnsafePointer<UInt64>?
  private var isInnermost = true

  init(frame: UnsafeMutablePointer<ScriptSlot>?, pc: UnsafePointer<UInt64>?) {
    self.frame = frame
    self.pc = pc
  }

  mutating func next() -> Element? {
    guard let current = frame, let pc else { return nil }
    let function = CompiledFunction.of(current)
    // A return address stands behind the call; the word before it belongs to the call itself.
    let word = function.map { pc - $0.words.baseAddress.unsafelyUnwrapped - (isInnermost ? 0 : 1) } ?? 0
    isInnermost = false
    frame = current[Int(SCRIPT_FRAME_CALLER)].address.map {
      UnsafeMutableRawPointer(mutating: $0).assumingMemoryBound(to: ScriptSlot.self)
    }
    self.pc = current[Int(SCRIPT_FRAME_RETURN)].address?.assumingMemoryBound(to: UInt64.self)
    return Element(frame: current, function: function, word: word)
  }
}
