package import CScriptMachine

/// Strings on the script heap: a charge for the bytes outside the object, then the `String` itself.
enum StringObject {
  private struct Payload {
    var charged: Int
    var string: String
    /// The hash for tables, once somebody has asked; 0 before.
    var hash: UInt64
  }

  /// Bytes that fit into a `String` without storage of its own.
  private static let inlineBytes = 15

  static let type = ObjectTypeAddress(objectType)
  /// The type of the texts of one ASCII character, of which a heap has only one each.
  static let characterType = ObjectTypeAddress(objectType)

  private static var objectType: ScriptObjectType {
    ScriptObjectType(
      kind: SCRIPT_FOREIGN, slotCount: 0, managed: nil,
      destroy: { heap, object in
        let payload = StringObject.payload(object)
        script_heap_discharge(heap, Int64(payload.pointee.charged))
        payload.deinitialize(count: 1)
      }, descriptor: nil)
  }

  @inline(__always)
  private static func payload(_ object: UnsafeMutablePointer<ScriptObject>) -> UnsafeMutablePointer<Payload> {
    UnsafeMutableRawPointer(object + 1).assumingMemoryBound(to: Payload.self)
  }

  private static func charge(for string: String) -> Int {
    let bytes = string.utf8.count
    return bytes <= inlineBytes ? 0 : bytes + 32
  }

  /// An object with a string; the reference is the caller's.
  static func make(_ string: String, in heap: Heap) throws(MemoryLimitReached) -> UnsafeMutablePointer<ScriptObject> {
    let bytes = string.utf8.count
    if bytes == 1, let byte = string.utf8.first { return try character(byte, in: heap) }
    // Making text takes longer than its bytes take to copy.
    script_count_work(Int64(bytes * 16 + 256))
    return try allocate(string, type.pointer, in: heap)
  }

  /// The object of an ASCII character.
  static func character(_ byte: UInt8, in heap: Heap) throws(MemoryLimitReached) -> UnsafeMutablePointer<ScriptObject> {
    script_count_work(16)
    let known = withUnsafeMutablePointer(to: &heap.pointer.pointee.characters) {
      UnsafeMutableRawPointer($0).assumingMemoryBound(to: UnsafeMutablePointer<ScriptObject>?.self) + Int(byte & 0x7F)
    }
    if let object = known.pointee {
      script_retain(object)
      return object
    }
    let object = try allocate(String(UnicodeScalar(byte & 0x7F)), characterType.pointer, in: heap)
    script_retain(object)
    known.pointee = object
    // It belongs to the heap, not to the program.
    heap.pointer.pointee.liveObjects -= 1
    return object
  }

  private static func allocate(
    _ string: String, _ type: UnsafePointer<ScriptObjectType>, in heap: Heap
  ) throws(MemoryLimitReached) -> UnsafeMutablePointer<ScriptObject> {
    let charged = charge(for: string)
    try heap.charge(charged)
    do throws(MemoryLimitReached) {
      let object = try heap.allocate(type, payloadBytes: MemoryLayout<Payload>.size)
      payload(object).initialize(to: Payload(charged: charged, string: string, hash: 0))
      return object
    } catch {
      heap.discharge(charged)
      throw error
    }
  }

  /// The string of an object.
  @inline(__always)
  static func string(_ object: UnsafeMutablePointer<ScriptObject>) -> String { payload(object).pointee.string }

  /// The string in a slot.
  @inline(__always)
  static func string(_ slot: ScriptSlot) -> String { payload(slot.object.unsafelyUnwrapped).pointee.string }

  /// The hash for tables of the string of an object.
  static func hash(_ object: UnsafeMutablePointer<ScriptObject>) -> UInt64 {
    let payload = payload(object)
    if payload.pointee.hash == 0 { payload.pointee.hash = payload.pointee.string.tableHash }
    return payload.pointee.hash
  }

  /// Whether the strings of two objects are equal.
  @inline(__always)
  static func areEqual(_ x: UnsafeMutablePointer<ScriptObject>, _ y: UnsafeMutablePointer<ScriptObject>) -> Bool {
    x == y || payload(x).pointee.string == payload(y).pointee.string
  }

  /// Appends the string of another object to the one in a slot.
  static func append(_ added: UnsafeMutablePointer<ScriptObject>, to slot: inout ScriptSlot, in heap: Heap) throws {
    guard let object = slot.object, !payload(object).pointee.string.isEmpty else {
      // What is appended to nothing is the whole.
      script_retain(added)
      script_release(heap.pointer, slot.object)
      return slot.object = added
    }
    let text = payload(added).pointee.string
    script_count_work(Int64(text.utf8.count))
    try modify(&slot, in: heap) { $0.append(text) }
  }

  /// Changes the string in a slot, in place where the slot is the only owner of the object.
  @inline(__always)
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
    payload.pointee.hash = 0
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
