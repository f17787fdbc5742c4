package import CScriptMachine

extension Int: ScriptRepresentable {
  /// Integers are raw.
  package static var isManaged: Bool { false }
  /// Nothing to look up.
  package static func makeRepresentation() -> Representation { .raw }
  /// Whether a dynamic type is this one.
  package static func matches(_ type: DynamicType, _ slot: ScriptSlot) -> Bool {
    if case .integer = type.descriptor.layout { true } else { false }
  }
  /// The integer in a slot.
  package static func load(_ slot: ScriptSlot, as representation: Representation) -> Int { Int(slot.integer) }
  /// A slot with the integer.
  package static func store(_ value: consuming Int, as representation: Representation, in heap: Heap) -> ScriptSlot {
    ScriptSlot(integer: Int64(value))
  }
}

extension Double: ScriptRepresentable {
  /// Numbers are raw.
  package static var isManaged: Bool { false }
  /// Nothing to look up.
  package static func makeRepresentation() -> Representation { .raw }
  /// Whether a dynamic type is this one.
  package static func matches(_ type: DynamicType, _ slot: ScriptSlot) -> Bool {
    if case .double = type.descriptor.layout { true } else { false }
  }
  /// The number in a slot.
  package static func load(_ slot: ScriptSlot, as representation: Representation) -> Double { slot.number }
  /// A slot with the number.
  package static func store(_ value: consuming Double, as representation: Representation, in heap: Heap) -> ScriptSlot {
    ScriptSlot(number: value)
  }
}

extension Bool: ScriptRepresentable {
  /// Booleans are raw: 0 or 1.
  package static var isManaged: Bool { false }
  /// Nothing to look up.
  package static func makeRepresentation() -> Representation { .raw }
  /// Whether a dynamic type is this one.
  package static func matches(_ type: DynamicType, _ slot: ScriptSlot) -> Bool {
    if case .boolean = type.descriptor.layout { true } else { false }
  }
  /// The Boolean in a slot.
  package static func load(_ slot: ScriptSlot, as representation: Representation) -> Bool { slot.integer != 0 }
  /// A slot with the Boolean.
  package static func store(_ value: consuming Bool, as representation: Representation, in heap: Heap) -> ScriptSlot {
    ScriptSlot(integer: value ? 1 : 0)
  }
}
