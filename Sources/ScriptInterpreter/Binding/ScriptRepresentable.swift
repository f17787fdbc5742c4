package import CScriptMachine

/// A Swift type whose values can be arguments and results of natives.
///
/// `Int`, `Double`, `Bool`, `String`, arrays and optionals of representable types conform here; host types conform to `HostValue` or
/// `HostReference`, which implement all of this.
package protocol ScriptRepresentable: SendableMetatype {
  /// Whether values are owned references to heap objects rather than raw slots.
  static var isManaged: Bool { get }

  /// What conversions need to know, asked for once for each binding.
  static func makeRepresentation() -> Representation

  /// The value in a slot, which keeps its reference.
  static func load(_ slot: ScriptSlot, as representation: Representation) -> Self

  /// A slot with the value, which owns its reference.
  static func store(_ value: consuming Self, as representation: Representation, in heap: Heap) throws -> ScriptSlot

  /// Whether a value of a dynamic type is one of this type.
  static func matches(_ type: DynamicType, _ slot: ScriptSlot) -> Bool

  /// Changes the value in a slot, in place where the slot is the only owner.
  static func modify<Result>(
    _ slot: inout ScriptSlot, as representation: Representation, in heap: Heap, _ body: (inout Self) throws -> Result
  ) throws -> Result
}

/// What the conversion of one Swift type needs to know, looked up once for each binding.
package final class Representation: @unchecked Sendable {
  let objectType: UnsafePointer<ScriptObjectType>?
  let elements: [Representation]

  init(objectType: UnsafePointer<ScriptObjectType>? = nil, elements: [Representation] = []) {
    self.objectType = objectType
    self.elements = elements
  }

  /// What the elements of an array or the payload of an optional need.
  var element: Representation { elements[0] }

  static let raw = Representation()
}

extension ScriptRepresentable {
  /// Loads, changes and stores; types whose payload can be reached in place do better.
  package static func modify<Result>(
    _ slot: inout ScriptSlot, as representation: Representation, in heap: Heap, _ body: (inout Self) throws -> Result
  ) throws -> Result {
    var value = load(slot, as: representation)
    let result = try body(&value)
    let changed = try store(value, as: representation, in: heap)
    if isManaged { script_release(heap.pointer, slot.object) }
    slot = changed
    return result
  }
}
