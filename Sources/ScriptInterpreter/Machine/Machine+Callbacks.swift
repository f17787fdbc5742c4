internal import CScriptMachine

extension Machine {
  /// Prepares a call of a closure from a native: the caller passes the arguments, then runs it.
  func prepareCallback(_ closure: ScriptSlot) throws -> PendingCallback {
    let object = UnsafeMutableRawPointer(closure.object.unsafelyUnwrapped).assumingMemoryBound(to: ScriptClosure.self)
    return try prepareCall(of: object.pointee.function, closure: closure)
  }

  /// Prepares a call of a function from a native.
  func prepareCall(
    of function: UnsafePointer<ScriptFunction>, closure: ScriptSlot = ScriptSlot(object: nil)
  ) throws -> PendingCallback {
    guard suspended.count < Self.maximumCallbackDepth else { throw LimitReached.depth }
    return PendingCallback(machine: self, function: function, closure: closure, window: nextWindow())
  }

  /// The first free window above the frame that called the current native.
  private func nextWindow() -> UnsafeMutablePointer<ScriptSlot> {
    guard let frame = context.pointee.frame else { return globals }
    let function = frame[Int(SCRIPT_FRAME_FUNCTION)].address?.assumingMemoryBound(to: ScriptFunction.self)
    return frame + Int(function?.pointee.slotCount ?? 0) + Int(SCRIPT_FRAME_HEADER)
  }
}

/// A call of a closure whose arguments are being passed.
final class PendingCallback {
  private unowned(unsafe) let machine: Machine
  private let function: UnsafePointer<ScriptFunction>
  private let closure: ScriptSlot
  private let window: UnsafeMutablePointer<ScriptSlot>
  private var count = 0
  private var owned: [Int] = []

  init(
    machine: Machine, function: UnsafePointer<ScriptFunction>, closure: ScriptSlot, window: UnsafeMutablePointer<ScriptSlot>
  ) {
    self.machine = machine
    self.function = function
    self.closure = closure
    self.window = window
  }

  deinit { releaseArguments() }

  /// Passes the next argument.
  func pass<Value>(_ value: Value, _ conversion: Conversion<Value>) throws {
    try pass(Value.store(value, as: conversion.representation, in: machine.heap), isManaged: Value.isManaged)
  }

  /// Passes the next argument, whose reference the call takes.
  func pass(_ slot: ScriptSlot, isManaged: Bool) throws {
    guard window + count + 2 < machine.context.pointee.stackLimit else {
      if isManaged { script_release(machine.heap.pointer, slot.object) }
      throw LimitReached.depth
    }
    count += 1
    window[count] = slot
    if isManaged { owned.append(count) }
  }

  /// Runs the closure; the result owns its reference.
  func run() throws -> ScriptSlot {
    do {
      let result = try machine.call(function, closure: closure, window: window)
      owned = []
      return result
    } catch let limit as LimitReached {
      // The closure never started: its arguments are still ours.
      throw limit
    } catch {
      owned = []
      throw error
    }
  }

  private func releaseArguments() {
    for index in owned { script_release(machine.heap.pointer, window[index].object) }
    owned = []
  }
}
