internal import CScriptMachine

/// A limit of the session was reached.
enum LimitReached: Error {
  case steps
  case output
  case depth
}

extension Machine {
  /// Gives the next block its steps and its output.
  func startBlock() {
    context.pointee.fuel = 0
    context.pointee.fuelReserve = Int64(limits.steps)
    context.pointee.hostWork = host?.workCounter
    context.pointee.paidWork = script_work_done() + Int64(host?.workCounter?.pointee ?? 0)
    writtenBytes = 0
    displayed = nil
    hasExited = false
    pendingError = nil
    suspended = []
  }

  /// The steps that the current block has used.
  var usedSteps: Int { limits.steps - Int(context.pointee.fuel) - Int(context.pointee.fuelReserve) }

  /// Counts steps of a native.
  func charge(steps: Int) throws(LimitReached) {
    guard steps > 0 else { return }
    context.pointee.fuel -= Int64(clamping: steps)
    guard context.pointee.fuel < 0 else { return }
    context.pointee.fuelReserve += context.pointee.fuel
    context.pointee.fuel = 0
    if context.pointee.fuelReserve < 0 {
      context.pointee.fuelReserve = 0
      throw .steps
    }
  }

  /// Counts a part of a value that a native looks at by recursion, to be left again; throws where parts are nested too deeply.
  func enterPart(steps: Int) throws(LimitReached) {
    try charge(steps: steps)
    guard valueDepth < Self.maximumValueDepth else { throw .depth }
    valueDepth += 1
  }

  /// Ends the look at a part that was entered.
  func leavePart() { valueDepth -= 1 }

  /// Throws if so many bytes more would exceed the limit.
  func requireMemory(bytes: Int) throws(MemoryLimitReached) {
    try heap.charge(bytes)
    heap.discharge(bytes)
  }

  /// Writes to the output, up to its limit.
  func write(_ text: String) throws(LimitReached) {
    writtenBytes += text.utf8.count
    if writtenBytes > limits.outputBytes { throw .output }
    host?.write(text)
  }
}
