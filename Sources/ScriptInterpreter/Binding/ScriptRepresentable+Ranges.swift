package import CScriptMachine
internal import ScriptLanguage

// Ranges are records of their bounds; what is missing in a partial range takes no slot.

/// A range type of the standard library whose values natives can take and return.
package protocol RangeRepresentable: ScriptRepresentable {
  /// The type of the bounds.
  associatedtype RangeBound: ScriptRepresentable
  /// The name in the standard library.
  static var rangeName: String { get }
  /// The range with these bounds.
  static func range(_ bounds: [RangeBound]) -> Self
  /// The bounds that exist, the lower one first.
  var bounds: [RangeBound] { get }
}

extension RangeRepresentable {
  /// Ranges are objects of the heap.
  package static var isManaged: Bool { true }

  /// What the bounds need.
  package static func makeRepresentation() -> Representation { Representation(elements: [RangeBound.makeRepresentation()]) }

  /// The range in a slot.
  package static func load(_ slot: ScriptSlot, as representation: Representation) -> Self {
    let object = slot.object.unsafelyUnwrapped
    let slots = RecordObject.slots(object)
    return range((0..<Int(object.pointee.type.pointee.slotCount)).map { RangeBound.load(slots[$0], as: representation.elements[0]) })
  }

  /// A slot with a new range.
  package static func store(_ value: consuming Self, as representation: Representation, in heap: Heap) throws -> ScriptSlot {
    let bounds = value.bounds
    return try RecordLayout.make(RecordLayout.type(managed: bounds.map { _ in RangeBound.isManaged }), in: heap) { slots in
      for (index, bound) in bounds.enumerated() { slots[index] = try RangeBound.store(bound, as: representation.elements[0], in: heap) }
    }
  }

  /// Whether a dynamic type is this range of these bounds.
  package static func matches(_ type: DynamicType, _ slot: ScriptSlot) -> Bool {
    guard let declaration = type.descriptor.type.nominal, declaration.module?.name == "Swift", declaration.name.text == rangeName,
      let bound = type.descriptor.boundType, let object = slot.object
    else { return false }
    return RangeBound.matches(DynamicType(descriptor: bound), RecordObject.slots(object)[0])
  }
}

extension Range: ScriptRepresentable, RangeRepresentable where Bound: ScriptRepresentable {
  /// `Range`.
  package static var rangeName: String { "Range" }
  /// The range with two bounds; a script range has been checked when it was made.
  package static func range(_ bounds: [Bound]) -> Self { Range(uncheckedBounds: (bounds[0], bounds[1])) }
  /// Both bounds.
  package var bounds: [Bound] { [lowerBound, upperBound] }
}

extension ClosedRange: ScriptRepresentable, RangeRepresentable where Bound: ScriptRepresentable {
  /// `ClosedRange`.
  package static var rangeName: String { "ClosedRange" }
  /// The range with two bounds; a script range has been checked when it was made.
  package static func range(_ bounds: [Bound]) -> Self { ClosedRange(uncheckedBounds: (bounds[0], bounds[1])) }
  /// Both bounds.
  package var bounds: [Bound] { [lowerBound, upperBound] }
}

extension PartialRangeFrom: ScriptRepresentable, RangeRepresentable where Bound: ScriptRepresentable {
  /// `PartialRangeFrom`.
  package static var rangeName: String { "PartialRangeFrom" }
  /// The range from a bound.
  package static func range(_ bounds: [Bound]) -> Self { bounds[0]... }
  /// The lower bound.
  package var bounds: [Bound] { [lowerBound] }
}

extension PartialRangeUpTo: ScriptRepresentable, RangeRepresentable where Bound: ScriptRepresentable {
  /// `PartialRangeUpTo`.
  package static var rangeName: String { "PartialRangeUpTo" }
  /// The range up to a bound.
  package static func range(_ bounds: [Bound]) -> Self { ..<bounds[0] }
  /// The upper bound.
  package var bounds: [Bound] { [upperBound] }
}

extension PartialRangeThrough: ScriptRepresentable, RangeRepresentable where Bound: ScriptRepresentable {
  /// `PartialRangeThrough`.
  package static var rangeName: String { "PartialRangeThrough" }
  /// The range through a bound.
  package static func range(_ bounds: [Bound]) -> Self { ...bounds[0] }
  /// The upper bound.
  package var bounds: [Bound] { [upperBound] }
}
