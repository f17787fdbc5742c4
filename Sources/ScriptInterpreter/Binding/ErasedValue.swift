package import CScriptMachine
internal import ScriptLanguage

/// A value whose static type is `Any` or a protocol, as a parameter of a native.
package struct ErasedValue: ScriptRepresentable {
  private let slot: ScriptSlot
  private let type: TypeDescriptor?

  /// Erased values are objects of the heap.
  package static var isManaged: Bool { true }

  /// Nothing to look up.
  package static func makeRepresentation() -> Representation { .raw }

  /// The value in an existential; it may be looked at while the native runs.
  package static func load(_ slot: ScriptSlot, as representation: Representation) -> ErasedValue {
    guard let object = slot.object else { return ErasedValue(slot: slot, type: nil) }
    let slots = RecordObject.slots(object)
    return ErasedValue(slot: slots[1], type: TypeDescriptor.at(slots[0]), whole: slot)
  }

  /// The same value.
  package static func store(_ value: consuming ErasedValue, as representation: Representation, in heap: Heap) throws -> ScriptSlot {
    script_retain(value.whole.object)
    return value.whole
  }

  /// No other value is passed as an existential.
  package static func matches(_ type: DynamicType, _ slot: ScriptSlot) -> Bool { false }

  private let whole: ScriptSlot

  private init(slot: ScriptSlot, type: TypeDescriptor?, whole: ScriptSlot = ScriptSlot(object: nil)) {
    self.slot = slot
    self.type = type
    self.whole = whole
  }

  /// The value as one of a Swift type; nil if the dynamic type differs.
  package func value<Value: ScriptRepresentable>(as wanted: Value.Type) -> Value? {
    guard let type, Value.matches(DynamicType(descriptor: type), slot) else { return nil }
    return Value.load(slot, as: Value.makeRepresentation())
  }

  /// The name of the dynamic type.
  package var typeName: String { type?.type.description ?? "nil" }

  /// The text that `print` shows, or what stands for the value inside a collection.
  package func text(_ context: NativeContext, isNested: Bool = false) throws -> String {
    guard let type else { return "nil" }
    return try ValuePrinter.description(of: slot, type, in: context.machine, isNested: isNested)
  }
}

/// The type that a value turns out to have.
package struct DynamicType {
  let descriptor: TypeDescriptor
}
