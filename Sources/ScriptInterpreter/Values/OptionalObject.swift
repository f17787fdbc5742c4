package import CScriptMachine

/// Optionals: nil is the null reference; a payload that is a reference itself stands as it is, a raw or optional payload in a record of one slot.
extension Optional: ScriptRepresentable where Wrapped: ScriptRepresentable {
  /// Optionals are references.
  package static var isManaged: Bool { true }
  /// What the payload needs.
  package static func makeRepresentation() -> Representation { Representation(elements: [Wrapped.makeRepresentation()]) }
  /// Whether a dynamic type is an optional of such a payload.
  package static func matches(_ type: DynamicType, _ slot: ScriptSlot) -> Bool {
    guard case .optional(let payload, let isBoxed) = type.descriptor.layout else { return false }
    guard let object = slot.object else { return true }
    return Wrapped.matches(DynamicType(descriptor: payload), isBoxed ? RecordObject.slots(object)[0] : slot)
  }
  /// The optional in a slot.
  package static func load(_ slot: ScriptSlot, as representation: Representation) -> Wrapped? {
    guard let object = slot.object else { return nil }
    let payload = OptionalObject.isBoxed(Wrapped.self) ? RecordObject.slots(object)[0] : slot
    return Wrapped.load(payload, as: representation.element)
  }
  /// A slot with the optional.
  package static func store(_ value: consuming Wrapped?, as representation: Representation, in heap: Heap) throws -> ScriptSlot {
    guard let value else { return ScriptSlot(object: nil) }
    let payload = try Wrapped.store(value, as: representation.element, in: heap)
    guard OptionalObject.isBoxed(Wrapped.self) else { return payload }
    do {
      return try RecordLayout.make((Wrapped.isManaged ? RecordLayout.managedCell : RecordLayout.rawCell).pointer, in: heap) {
        $0[0] = payload
      }
    } catch {
      if Wrapped.isManaged { script_release(heap.pointer, payload.object) }
      throw error
    }
  }
}

enum OptionalObject {
  /// Whether the payload stands in a record of its own.
  static func isBoxed<Wrapped: ScriptRepresentable>(_ type: Wrapped.Type) -> Bool {
    !Wrapped.isManaged || Wrapped.self is any OptionalType.Type
  }
}

private protocol OptionalType {}
extension Optional: OptionalType {}

/// Records as the Swift side sees them.
enum RecordObject {
  /// The slots of a record.
  @inline(__always)
  static func slots(_ object: UnsafeMutablePointer<ScriptObject>) -> UnsafeMutablePointer<ScriptSlot> {
    UnsafeMutableRawPointer(object + 1).assumingMemoryBound(to: ScriptSlot.self)
  }
}
