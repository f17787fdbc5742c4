internal import CScriptMachine

/// Running `deinit`: the code of each class from the object's own up to the root, then the properties go, the root's first.
extension Machine {
  /// The most nested runs; what dies deeper waits for the outer ones.
  private static let maximumDeinitializerDepth = 32

  /// An object on its way out.
  private struct Departure {
    let object: UnsafeMutablePointer<ScriptObject>
    let layout: ClassLayout?
    /// The class whose code runs next; nil when all has run.
    var level: ClassLayout?
    /// The next property to release.
    var slot = 1
  }

  /// Runs the `deinit` of all objects that are due, with those of their parts in between.
  func runDeinitializers() {
    guard deinitializerDepth < Self.maximumDeinitializerDepth else { return }
    deinitializerDepth += 1
    defer { deinitializerDepth -= 1 }
    var departures: [Departure] = []
    takeDying(into: &departures)
    while let current = departures.popLast() {
      if let next = advance(current) { departures.append(next) }
      takeDying(into: &departures)
    }
  }

  private func takeDying(into departures: inout [Departure]) {
    let count = Int(heap.pointer.pointee.dyingCount)
    guard count > 0, let list = heap.pointer.pointee.dying else { return }
    heap.pointer.pointee.dyingCount = 0
    for index in (0..<count).reversed() {
      list[index].pointee.references = 1
      let layout = ClassLayout.of(list[index])
      departures.append(Departure(object: list[index], layout: layout, level: layout))
    }
  }

  /// One step: the code of a class, or one of the properties; nil when the object is gone.
  private func advance(_ departure: Departure) -> Departure? {
    var next = departure
    if let level = departure.level {
      runCode(of: level, on: departure.object)
      // Whoever has kept the object in the meantime owns it now.
      guard departure.object.pointee.references == 1 else {
        departure.object.pointee.references -= 1
        return nil
      }
      next.level = level.superclass
      return next
    }
    guard let layout = departure.layout, departure.slot < layout.slotCount else {
      script_instance_free(heap.pointer, departure.object)
      return nil
    }
    if layout.isManaged(departure.slot) {
      let slots = RecordObject.slots(departure.object)
      let value = slots[departure.slot].object
      slots[departure.slot].object = nil
      script_release(heap.pointer, value)
    }
    next.slot += 1
    return next
  }

  private func runCode(of level: ClassLayout, on object: UnsafeMutablePointer<ScriptObject>) {
    guard let function = program?.deinitializer(of: level) else { return }
    do {
      let call = try prepareCall(of: UnsafePointer(function.record))
      script_retain(object)
      try call.pass(ScriptSlot(object: object), isManaged: true)
      _ = try call.run()
    } catch {
      // The failure is told at the next step of the program.
      if pendingError == nil { pendingError = error }
      context.pointee.fuel = 0
      context.pointee.fuelReserve = 0
    }
  }
}
