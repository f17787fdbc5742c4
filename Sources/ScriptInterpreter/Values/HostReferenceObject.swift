package import CScriptMachine

private final class HostReferenceDescriptor<Object: HostReference>: HostTypeDescriptor, @unchecked Sendable {
  private func host(_ object: UnsafeMutablePointer<ScriptObject>) -> UnsafeMutablePointer<Object> {
    UnsafeMutableRawPointer(object + 1).assumingMemoryBound(to: Object.self)
  }
  override func destroy(_ object: UnsafeMutablePointer<ScriptObject>, _ heap: UnsafeMutablePointer<ScriptHeap>) {
    host(object).deinitialize(count: 1)
  }
  override func description(_ object: UnsafeMutablePointer<ScriptObject>) -> String { host(object).pointee.scriptDescription }
  override func debugDescription(_ object: UnsafeMutablePointer<ScriptObject>) -> String {
    host(object).pointee.scriptDebugDescription
  }
  override func identity(_ object: UnsafeMutablePointer<ScriptObject>) -> ObjectIdentifier? { ObjectIdentifier(host(object).pointee) }
  override func value(_ object: UnsafeMutablePointer<ScriptObject>) -> Any { host(object).pointee }
  override func clone(_ object: UnsafeMutablePointer<ScriptObject>, _ copies: ForkCopies, in heap: Heap) throws -> ScriptSlot {
    try Object.store(copies.copy(of: host(object).pointee), as: Representation(objectType: objectType), in: heap)
  }
}

extension HostReference {
  /// The object type of the holders of this class.
  package static func makeRepresentation() -> Representation {
    Representation(objectType: HostTypeDescriptor.shared(for: Self.self) { HostReferenceDescriptor<Self>() }.objectType)
  }

  /// Whether an object holds one of this class.
  package static func matches(_ type: DynamicType, _ slot: ScriptSlot) -> Bool {
    slot.object.map { $0.pointee.type == makeRepresentation().objectType } ?? false
  }

  /// The object that a slot refers to.
  package static func load(_ slot: ScriptSlot, as representation: Representation) -> Self {
    UnsafeMutableRawPointer(slot.object.unsafelyUnwrapped + 1).assumingMemoryBound(to: Self.self).pointee
  }

  /// A slot that refers to the object.
  package static func store(_ value: consuming Self, as representation: Representation, in heap: Heap) throws -> ScriptSlot {
    let object = try heap.allocate(representation.objectType.unsafelyUnwrapped, payloadBytes: MemoryLayout<Self>.size)
    UnsafeMutableRawPointer(object + 1).assumingMemoryBound(to: Self.self).initialize(to: value)
    return ScriptSlot(object: object)
  }
}
