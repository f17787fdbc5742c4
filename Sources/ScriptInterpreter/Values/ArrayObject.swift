package import CScriptMachine

/// Script arrays as the Swift side sees them.
enum ArrayObject {
  typealias Pointer = UnsafeMutablePointer<ScriptArray>

  /// The array in a slot.
  @inline(__always)
  static func array(_ slot: ScriptSlot) -> Pointer {
    UnsafeMutableRawPointer(slot.object.unsafelyUnwrapped).assumingMemoryBound(to: ScriptArray.self)
  }

  /// The number of elements.
  @inline(__always)
  static func count(_ slot: ScriptSlot) -> Int { Int(array(slot).pointee.count) }

  /// The elements, valid while the array is neither changed nor released.
  @inline(__always)
  static func elements(_ slot: ScriptSlot) -> UnsafeMutableBufferPointer<ScriptSlot> {
    let array = array(slot)
    return UnsafeMutableBufferPointer(start: script_array_elements(array), count: Int(array.pointee.count))
  }

  /// A new empty array with room for elements.
  static func make(isManaged: Bool, capacity: Int, in heap: Heap) throws(MemoryLimitReached) -> ScriptSlot {
    guard let array = script_array_make(heap.pointer, isManaged ? 1 : 0, Int64(capacity)) else {
      throw MemoryLimitReached(requestedBytes: capacity.multipliedReportingOverflow(by: 8).partialValue)
    }
    return ScriptSlot(object: UnsafeMutableRawPointer(array).assumingMemoryBound(to: ScriptObject.self))
  }

  /// A new array of `count` elements that a closure makes; if it throws, nothing leaks.
  static func make(
    isManaged: Bool, count: Int, in heap: Heap, _ element: (Int) throws -> ScriptSlot
  ) throws -> ScriptSlot {
    let slot = try make(isManaged: isManaged, capacity: count, in: heap)
    let array = array(slot)
    let elements = script_array_elements(array)
    do {
      for index in 0..<count {
        elements[index] = try element(index)
        array.pointee.count = Int64(index + 1)
      }
    } catch {
      script_release(heap.pointer, slot.object)
      throw error
    }
    return slot
  }

  /// Makes the array in a slot unique with room for `capacity` elements.
  static func reserve(_ slot: inout ScriptSlot, capacity: Int, in heap: Heap) throws(MemoryLimitReached) {
    guard script_array_reserve(heap.pointer, &slot, Int64(capacity)) != 0 else {
      throw MemoryLimitReached(requestedBytes: capacity.multipliedReportingOverflow(by: 8).partialValue)
    }
  }
}

extension Array: ScriptRepresentable where Element: ScriptRepresentable {
  /// Arrays are objects of the heap.
  package static var isManaged: Bool { true }
  /// What the elements need.
  package static func makeRepresentation() -> Representation { Representation(elements: [Element.makeRepresentation()]) }
  /// Whether a dynamic type is an array of such elements.
  package static func matches(_ type: DynamicType, _ slot: ScriptSlot) -> Bool {
    guard case .array(let element) = type.descriptor.layout else { return false }
    return ArrayObject.elements(slot).allSatisfy { Element.matches(DynamicType(descriptor: element), $0) }
  }
  /// A copy of the array in a slot.
  ///
  /// - Complexity: O(*n*).
  package static func load(_ slot: ScriptSlot, as representation: Representation) -> [Element] {
    let element = representation.element
    return ArrayObject.elements(slot).map { Element.load($0, as: element) }
  }
  /// A slot with a new script array.
  ///
  /// - Complexity: O(*n*).
  package static func store(_ value: consuming [Element], as representation: Representation, in heap: Heap) throws -> ScriptSlot {
    let element = representation.element
    let values = value
    return try ArrayObject.make(isManaged: Element.isManaged, count: values.count, in: heap) { index in
      try Element.store(values[index], as: element, in: heap)
    }
  }
}
