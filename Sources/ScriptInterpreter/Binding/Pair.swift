package import CScriptMachine

/// A tuple of two values, as a parameter or result of a native.
package struct Pair<First: ScriptRepresentable, Second: ScriptRepresentable>: ScriptRepresentable {
  /// The values.
  package var tuple: (First, Second)

  /// The pair of a tuple.
  package init(_ tuple: (First, Second)) { self.tuple = tuple }

  /// Tuples are objects of the heap.
  package static var isManaged: Bool { true }

  /// What the elements need.
  package static func makeRepresentation() -> Representation {
    Representation(elements: [First.makeRepresentation(), Second.makeRepresentation()])
  }

  /// The tuple in a slot.
  package static func load(_ slot: ScriptSlot, as representation: Representation) -> Pair {
    let slots = RecordObject.slots(slot.object.unsafelyUnwrapped)
    return Pair((First.load(slots[0], as: representation.elements[0]), Second.load(slots[1], as: representation.elements[1])))
  }

  /// A slot with a new tuple.
  package static func store(_ value: consuming Pair, as representation: Representation, in heap: Heap) throws -> ScriptSlot {
    let pair = value
    return try RecordLayout.make(RecordLayout.type(managed: [First.isManaged, Second.isManaged]), in: heap) { slots in
      slots[0] = try First.store(pair.tuple.0, as: representation.elements[0], in: heap)
      slots[1] = try Second.store(pair.tuple.1, as: representation.elements[1], in: heap)
    }
  }

  /// Whether a dynamic type is the tuple of these two.
  package static func matches(_ type: DynamicType, _ slot: ScriptSlot) -> Bool {
    guard case .tuple(let fields) = type.descriptor.layout, fields.count == 2, let object = slot.object else { return false }
    let slots = RecordObject.slots(object)
    return First.matches(DynamicType(descriptor: fields[0].type), slots[0])
      && Second.matches(DynamicType(descriptor: fields[1].type), slots[1])
  }
}
