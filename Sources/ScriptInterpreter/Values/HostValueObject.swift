package import CScriptMachine
internal import Synchronization

/// What the machine knows of one host type; the `descriptor` of its object type.
class HostTypeDescriptor: @unchecked Sendable {
  private(set) var objectType: UnsafePointer<ScriptObjectType>

  init() {
    let memory = UnsafeMutablePointer<ScriptObjectType>.allocate(capacity: 1)
    objectType = UnsafePointer(memory)
    memory.initialize(
      to: ScriptObjectType(
        kind: SCRIPT_FOREIGN, slotCount: 0, managed: nil,
        destroy: { heap, object in
          // The descriptor lives as long as the process: no need to count a reference to it for each object that dies.
          guard let descriptor = object.pointee.type.pointee.descriptor else { return }
          Unmanaged<HostTypeDescriptor>.fromOpaque(descriptor)._withUnsafeGuaranteedRef { $0.destroy(object, heap) }
        },
        descriptor: UnsafeRawPointer(Unmanaged.passRetained(self).toOpaque())))
  }

  /// The host type of an object; nil for objects of the machine itself.
  static func of(_ object: UnsafeMutablePointer<ScriptObject>) -> HostTypeDescriptor? {
    let type = object.pointee.type.pointee
    guard type.kind == SCRIPT_FOREIGN, let descriptor = type.descriptor else { return nil }
    return Unmanaged<HostTypeDescriptor>.fromOpaque(descriptor).takeUnretainedValue()
  }

  func destroy(_ object: UnsafeMutablePointer<ScriptObject>, _ heap: UnsafeMutablePointer<ScriptHeap>) {}
  func description(_ object: UnsafeMutablePointer<ScriptObject>) -> String { "" }
  func debugDescription(_ object: UnsafeMutablePointer<ScriptObject>) -> String { "" }
  func value(_ object: UnsafeMutablePointer<ScriptObject>) -> Any { () }
  /// What the object is as a reference; nil for a value.
  func identity(_ object: UnsafeMutablePointer<ScriptObject>) -> ObjectIdentifier? { nil }
  /// A copy for a forked session.
  func clone(_ object: UnsafeMutablePointer<ScriptObject>, _ copies: ForkCopies, in heap: Heap) throws -> ScriptSlot {
    ScriptSlot(object: nil)
  }

  private static let descriptors = Mutex<[ObjectIdentifier: HostTypeDescriptor]>([:])

  /// The descriptor of a type, made once for the process.
  static func shared(for type: Any.Type, _ make: () -> HostTypeDescriptor) -> HostTypeDescriptor {
    descriptors.withLock { known in
      if let descriptor = known[ObjectIdentifier(type)] { return descriptor }
      let descriptor = make()
      known[ObjectIdentifier(type)] = descriptor
      return descriptor
    }
  }
}

// MARK: - Values

private final class HostValueDescriptor<Value: HostValue>: HostTypeDescriptor, @unchecked Sendable {
  override func destroy(_ object: UnsafeMutablePointer<ScriptObject>, _ heap: UnsafeMutablePointer<ScriptHeap>) {
    let box = HostBox<Value>(object)
    script_heap_discharge(heap, Int64(box.charged.pointee))
    box.payload.deinitialize(count: 1)
  }
  override func description(_ object: UnsafeMutablePointer<ScriptObject>) -> String {
    HostBox<Value>(object).payload.pointee.scriptDescription
  }
  override func debugDescription(_ object: UnsafeMutablePointer<ScriptObject>) -> String {
    HostBox<Value>(object).payload.pointee.scriptDebugDescription
  }
  override func value(_ object: UnsafeMutablePointer<ScriptObject>) -> Any { HostBox<Value>(object).payload.pointee }
  override func clone(_ object: UnsafeMutablePointer<ScriptObject>, _ copies: ForkCopies, in heap: Heap) throws -> ScriptSlot {
    try HostBox<Value>.make(HostBox<Value>(object).payload.pointee, objectType, in: heap)
  }
}

/// The parts of an object that holds a host value: what was charged for it, then the value at an offset of 16 bytes.
struct HostBox<Value: HostValue> {
  let charged: UnsafeMutablePointer<Int>
  let payload: UnsafeMutablePointer<Value>

  @inline(__always)
  init(_ object: UnsafeMutablePointer<ScriptObject>) {
    let start = UnsafeMutableRawPointer(object + 1)
    charged = start.assumingMemoryBound(to: Int.self)
    payload = (start + 16).assumingMemoryBound(to: Value.self)
  }

  /// A new object with a value.
  static func make(_ value: consuming Value, _ type: UnsafePointer<ScriptObjectType>, in heap: Heap) throws -> ScriptSlot {
    let footprint = value.scriptMemoryFootprint
    try heap.charge(footprint)
    do throws(MemoryLimitReached) {
      let object = try heap.allocate(type, payloadBytes: 16 + MemoryLayout<Value>.size)
      let box = HostBox(object)
      box.charged.initialize(to: footprint)
      box.payload.initialize(to: value)
      return ScriptSlot(object: object)
    } catch {
      heap.discharge(footprint)
      throw error
    }
  }
}

extension HostValue {
  /// The object type of the boxes of this type.
  package static func makeRepresentation() -> Representation {
    Representation(objectType: HostTypeDescriptor.shared(for: Self.self) { HostValueDescriptor<Self>() }.objectType)
  }

  /// Whether an object is a box of this type.
  package static func matches(_ type: DynamicType, _ slot: ScriptSlot) -> Bool {
    slot.object.map { $0.pointee.type == makeRepresentation().objectType } ?? false
  }

  /// The value in a box.
  package static func load(_ slot: ScriptSlot, as representation: Representation) -> Self {
    HostBox<Self>(slot.object.unsafelyUnwrapped).payload.pointee
  }

  /// A slot with a new box.
  package static func store(_ value: consuming Self, as representation: Representation, in heap: Heap) throws -> ScriptSlot {
    try HostBox<Self>.make(value, representation.objectType.unsafelyUnwrapped, in: heap)
  }

  /// Changes the value, in place where the slot is the only owner of the box.
  package static func modify<Result>(
    _ slot: inout ScriptSlot, as representation: Representation, in heap: Heap, _ body: (inout Self) throws -> Result
  ) throws -> Result {
    if slot.object.unsafelyUnwrapped.pointee.references != 1 {
      let copy = try store(load(slot, as: representation), as: representation, in: heap)
      script_release(heap.pointer, slot.object)
      slot = copy
    }
    let box = HostBox<Self>(slot.object.unsafelyUnwrapped)
    let result = try body(&box.payload.pointee)
    let footprint = box.payload.pointee.scriptMemoryFootprint
    if footprint != box.charged.pointee {
      heap.discharge(box.charged.pointee)
      box.charged.pointee = 0
      try heap.charge(footprint)
      box.charged.pointee = footprint
    }
    return result
  }
}
