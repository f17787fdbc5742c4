package import CScriptMachine

extension Float: ScriptRepresentable {
  /// Numbers are raw.
  package static var isManaged: Bool { false }
  /// Nothing to look up.
  package static func makeRepresentation() -> Representation { .raw }
  /// Whether a dynamic type is this one.
  package static func matches(_ type: DynamicType, _ slot: ScriptSlot) -> Bool {
    if case .float = type.descriptor.layout { true } else { false }
  }
  /// The number in a slot, which holds it as a `Double`.
  package static func load(_ slot: ScriptSlot, as representation: Representation) -> Float { Float(slot.number) }
  /// A slot with the number.
  package static func store(_ value: consuming Float, as representation: Representation, in heap: Heap) -> ScriptSlot {
    ScriptSlot(number: Double(value))
  }
}
