package import CScriptMachine

/// Strings on the script heap: a charge for the bytes outside the object, then the `String` itself.
enum StringObject {
  private struct Payload {
    var charged: Int
    var string: String
  }

  /// Bytes that fit into a `String` without storage of its own.
  private static let inlineBytes = 15

  static let type = ObjectTypeAddress(
    ScriptObjectType(
      kind: SCRIPT_FOREIGN, slotCount: 0, managed: nil,
      destroy: { heap, object in
        let payload = StringObject.payload(object)
        script_heap_discharge(heap, Int64(payload.pointee.charged))
        payload.deinitialize(count: 1)
      }, descriptor: nil))

  @inline(__always)
  private static func payload(_ object: UnsafeMutablePointer<ScriptObject>) -> UnsafeMutablePointer<Payload> {
    UnsafeMutableRawPointer(object + 1).assumingMemoryBound(to: Payload.self)
  }

  private static func charge(for string: String) -> Int {
    let bytes = string.utf8.count
    return bytes <= inlineBytes ? 0 : bytes + 32
  }

  /// A new object with a string.
  static func make(_ string: String, in heap: Heap) throws(MemoryLimitReached) -> UnsafeMutablePointer<ScriptObject> {
    let charged = charge(for: string)
    try heap.charge(charged)
    // Making text takes longer than its bytes take to copy.
    script_count_work(Int64(string.utf8.count * 16 + 256))
    do throws(MemoryLimitReached) {
      let object = try heap.allocate(type.pointer, payloadBytes: MemoryLayout<Payload>.size)
      payload(object).initialize(to: Payload(charged: charged, string: string))
      return object
    } catch {
      heap.discharge(charged)
      throw error
    }
  }

  /// The string of an object.
  @inline(__always)
  static func string(_ object: UnsafeMutablePointer<ScriptObject>) -> String { payload(object).pointee.string }

  /// Changes the string in a slot, in place where the slot is the only owner of the object.
  static func modify<Result>(_ slot: inout ScriptSlot, in heap: Heap, _ body: (inout String) throws -> Result) throws -> Result {
    guard let object = slot.object, object.pointee.references == 1 else {
      var string = slot.object.map { StringObject.string($0) } ?? ""
      let result = try body(&string)
      let changed = try make(string, in: heap)
      script_release(heap.pointer, slot.object)
      slot.object = changed
      return result
    }
    let payload = payload(object)
    let result = try body(&payload.pointee.string)
    let bytes = payload.pointee.string.utf8.count
    if bytes > max(payload.pointee.charged - 32, inlineBytes) {
      // Storage grows by doubling, so what is charged does too: one look per doubling.
      let charged = bytes * 2 + 32
      try heap.charge(charged - payload.pointee.charged)
      payload.pointee.charged = charged
    }
    return result
  }
}

extension String: ScriptRepresentable {
  /// Strings are objects of the heap.
  package static var isManaged: Bool { true }
  /// Nothing to look up.
  package static func makeRepresentation() -> Representation { .raw }
  /// Whether a dynamic type is `String`.
  package static func matches(_ type: DynamicType, _ slot: ScriptSlot) -> Bool {
    if case .string = type.descriptor.layout { true } else { false }
  }
  /// The string in a slot.
  package static func load(_ slot: ScriptSlot, as representation: Representation) -> String {
    guard let object = slot.object else { return "" }
    let string = StringObject.string(object)
    // Most natives walk the whole text.
    script_count_work(Int64(string.utf8.count))
    return string
  }
  /// A slot with a new string object.
  package static func store(_ value: consuming String, as representation: Representation, in heap: Heap) throws -> ScriptSlot {
    ScriptSlot(object: try StringObject.make(value, in: heap))
  }
  /// Changes the string, in place where the slot is its only owner.
  package static func modify<Result>(
    _ slot: inout ScriptSlot, as representation: Representation, in heap: Heap, _ body: (inout String) throws -> Result
  ) throws -> Result {
    try StringObject.modify(&slot, in: heap, body)
  }
}
