internal import CScriptMachine
internal import Synchronization

/// The object types of records, one for each pattern of raw and managed slots, made when first needed and kept for the process.
enum RecordLayout {
  private static let types = Mutex<[[Bool]: ObjectTypeAddress]>([:])

  /// The object type of records whose slots are managed as given.
  static func type(managed: [Bool]) -> UnsafePointer<ScriptObjectType> {
    types.withLock { types in
      if let known = types[managed] { return known.pointer }
      let flags = UnsafeMutablePointer<UInt8>.allocate(capacity: max(managed.count, 1))
      for (index, isManaged) in managed.enumerated() { flags[index] = isManaged ? 1 : 0 }
      let type = ObjectTypeAddress(
        ScriptObjectType(kind: SCRIPT_RECORD, slotCount: UInt32(managed.count), managed: flags, destroy: nil, descriptor: nil))
      types[managed] = type
      return type.pointer
    }
  }

  /// A captured variable, or an optional whose payload is raw.
  static let rawCell = ObjectTypeAddress(sharing: type(managed: [false]))
  /// A captured variable, or an optional whose payload is optional.
  static let managedCell = ObjectTypeAddress(sharing: type(managed: [true]))

  /// A record whose slots a closure fills; if that throws, nothing leaks.
  static func make(
    _ type: UnsafePointer<ScriptObjectType>, in heap: Heap, _ fill: (UnsafeMutablePointer<ScriptSlot>) throws -> Void
  ) throws -> ScriptSlot {
    guard let record = script_record_make(heap.pointer, type) else {
      throw MemoryLimitReached(requestedBytes: Int(type.pointee.slotCount) * 8)
    }
    let slots = script_record_slots(record)
    for index in 0..<Int(type.pointee.slotCount) { slots[index].bits = 0 }
    let object = UnsafeMutableRawPointer(record).assumingMemoryBound(to: ScriptObject.self)
    do {
      try fill(slots)
    } catch {
      script_release(heap.pointer, object)
      throw error
    }
    return ScriptSlot(object: object)
  }
}

/// The address of an object type that lives as long as the process.
struct ObjectTypeAddress: @unchecked Sendable {
  let pointer: UnsafePointer<ScriptObjectType>

  init(_ type: ScriptObjectType) {
    let memory = UnsafeMutablePointer<ScriptObjectType>.allocate(capacity: 1)
    memory.initialize(to: type)
    pointer = UnsafePointer(memory)
  }

  init(sharing pointer: UnsafePointer<ScriptObjectType>) { self.pointer = pointer }
}
