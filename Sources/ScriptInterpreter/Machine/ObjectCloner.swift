internal import CScriptMachine

/// Copies the values of one session into the heap of another: every object once, whatever refers to it.
struct ObjectCloner {
  private let source: Heap
  private let target: Heap
  private let hostCopies = ForkCopies()
  private var weakClones: [(original: UnsafeMutablePointer<ScriptObject>, clone: UnsafeMutablePointer<ScriptObject>)] = []
  private var clones: [UnsafeMutablePointer<ScriptObject>: UnsafeMutablePointer<ScriptObject>] = [:]
  /// Objects whose parts are still to be copied.
  private var unfinished: [(original: UnsafeMutablePointer<ScriptObject>, clone: UnsafeMutablePointer<ScriptObject>)] = []

  init(from source: Heap, to target: Heap) {
    self.source = source
    self.target = target
  }

  /// A reference of its own to the copy of an object.
  mutating func clone(_ object: UnsafeMutablePointer<ScriptObject>?) throws -> UnsafeMutablePointer<ScriptObject>? {
    let clone = try reference(to: object)
    while let (original, copy) = unfinished.popLast() { try copyParts(of: original, to: copy) }
    return clone
  }

  private mutating func reference(to object: UnsafeMutablePointer<ScriptObject>?) throws -> UnsafeMutablePointer<ScriptObject>? {
    guard let object else { return nil }
    if object == script_heap_absent(source.pointer) { return script_heap_absent(target.pointer) }
    if let known = clones[object] {
      script_retain(known)
      return known
    }
    let clone = try emptyClone(of: object)
    clones[object] = clone
    return clone
  }

  /// A copy without the references inside; they are null until the parts are copied, so that a failure can release it.
  private mutating func emptyClone(of object: UnsafeMutablePointer<ScriptObject>) throws -> UnsafeMutablePointer<ScriptObject> {
    let type = object.pointee.type
    if type.pointee.kind == SCRIPT_FOREIGN { return try foreignClone(of: object) }
    if script_is_weak_reference(object) != 0 { return try weakClone(of: object) }
    let payload = Int(object.pointee.units) * 16 - MemoryLayout<ScriptObject>.size
    let clone = try target.allocate(type, payloadBytes: payload)
    let bytes = UnsafeMutableRawPointer(clone + 1)
    bytes.copyMemory(from: UnsafeRawPointer(object + 1), byteCount: payload)
    for index in referenceSlots(of: clone) { slots(of: clone)[index].object = nil }
    unfinished.append((object, clone))
    return clone
  }

  /// What weak references share keeps the address of its object, which is set when all objects are copied.
  private mutating func weakClone(of object: UnsafeMutablePointer<ScriptObject>) throws -> UnsafeMutablePointer<ScriptObject> {
    let clone = try target.allocate(object.pointee.type, payloadBytes: 8)
    slots(of: clone)[0].bits = 0
    weakClones.append((object, clone))
    return clone
  }

  /// Lets weak references lead to the copies of their objects; those whose object was not copied lead nowhere.
  func finishWeakReferences() {
    for (original, clone) in weakClones {
      guard let object = slots(of: original)[0].object, let copy = clones[object] else { continue }
      slots(of: clone)[0].object = copy
    }
  }

  private func foreignClone(of object: UnsafeMutablePointer<ScriptObject>) throws -> UnsafeMutablePointer<ScriptObject> {
    if let host = HostTypeDescriptor.of(object) {
      if let clone = try host.clone(object, hostCopies, in: target).object { return clone }
    }
    return try StringObject.make(StringObject.string(object), in: target)
  }

  private mutating func copyParts(
    of original: UnsafeMutablePointer<ScriptObject>, to clone: UnsafeMutablePointer<ScriptObject>
  ) throws {
    for index in referenceSlots(of: original) { slots(of: clone)[index].object = try reference(to: slots(of: original)[index].object) }
  }

  /// The slots of an array, record, table or closure.
  private func slots(of object: UnsafeMutablePointer<ScriptObject>) -> UnsafeMutablePointer<ScriptSlot> {
    let address = UnsafeMutableRawPointer(object)
    switch object.pointee.type.pointee.kind {
    case SCRIPT_RAW_ARRAY, SCRIPT_MANAGED_ARRAY: return script_array_elements(address.assumingMemoryBound(to: ScriptArray.self))
    case SCRIPT_TABLE: return script_table_entry(address.assumingMemoryBound(to: ScriptTable.self), 0)
    case SCRIPT_CLOSURE: return script_closure_captures(address.assumingMemoryBound(to: ScriptClosure.self))
    default: return script_record_slots(address.assumingMemoryBound(to: ScriptRecord.self))
    }
  }

  /// Which of the slots hold references.
  private func referenceSlots(of object: UnsafeMutablePointer<ScriptObject>) -> [Int] {
    let address = UnsafeMutableRawPointer(object)
    let type = object.pointee.type.pointee
    switch type.kind {
    case SCRIPT_MANAGED_ARRAY: return Array(0..<Int(address.assumingMemoryBound(to: ScriptArray.self).pointee.count))
    case SCRIPT_CLOSURE:
      let closure = address.assumingMemoryBound(to: ScriptClosure.self).pointee
      return Array(Int(closure.rawCount)..<Int(closure.count))
    case SCRIPT_TABLE:
      let table = address.assumingMemoryBound(to: ScriptTable.self)
      let parts = (table.pointee.isKeyManaged != 0 ? [1] : []) + (table.pointee.isValueManaged != 0 ? [2] : [])
      return (0..<Int(table.pointee.used)).filter { script_table_entry(table, Int64($0)).pointee.bits != 0 }
        .flatMap { position in parts.map { position * Int(table.pointee.width) + $0 } }
    case SCRIPT_INSTANCE: return (0..<Int(type.slotCount)).filter { index in index == 0 || type.managed.map { $0[index] != 0 } ?? false }
    case SCRIPT_RECORD: return (0..<Int(type.slotCount)).filter { index in type.managed.map { $0[index] != 0 } ?? false }
    default: return []
    }
  }
}
