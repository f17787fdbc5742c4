internal import CScriptMachine

extension TypeDescriptor {
  /// Whether two values of this type are equal as Swift's `==` has it; nil where the machine cannot tell.
  func areEqual(_ x: ScriptSlot, _ y: ScriptSlot) -> Bool? {
    switch layout {
    case .void: true
    case .integer, .unsigned, .boolean, .scalar, .plainEnum: x.integer == y.integer
    case .double, .float: x.number == y.number
    case .string, .character: String.load(x, as: .raw) == String.load(y, as: .raw)
    case .array(let element): Self.allEqual(ArrayObject.elements(x), ArrayObject.elements(y), element)
    case .tuple(let fields), .structure(_, let fields): Self.areEqual(x, y, fields.map(\.type))
    case .range(let bound, let kind): Self.areEqual(x, y, Array(repeating: bound, count: kind.boundCount))
    case .enumeration(_, let cases): Self.areEqual(x, y, cases)
    case .optional(let payload, let isBoxed): Self.areEqual(x, y, payload, isBoxed: isBoxed)
    case .metatype, .function, .existential, .host: nil
    }
  }

  private static func allEqual(
    _ x: UnsafeMutableBufferPointer<ScriptSlot>, _ y: UnsafeMutableBufferPointer<ScriptSlot>, _ element: TypeDescriptor
  ) -> Bool? {
    guard x.count == y.count else { return false }
    for index in x.indices {
      guard let isEqual = element.areEqual(x[index], y[index]) else { return nil }
      if !isEqual { return false }
    }
    return true
  }

  private static func areEqual(_ x: ScriptSlot, _ y: ScriptSlot, _ parts: [TypeDescriptor]) -> Bool? {
    guard let left = x.object, let right = y.object else { return nil }
    for (index, part) in parts.enumerated() {
      guard let isEqual = part.areEqual(RecordObject.slots(left)[index], RecordObject.slots(right)[index]) else { return nil }
      if !isEqual { return false }
    }
    return true
  }

  private static func areEqual(_ x: ScriptSlot, _ y: ScriptSlot, _ cases: [[Field]]) -> Bool? {
    guard let left = x.object.map(RecordObject.slots), let right = y.object.map(RecordObject.slots) else { return nil }
    guard left[0].integer == right[0].integer else { return false }
    for (index, field) in cases[Int(left[0].integer)].enumerated() {
      guard let isEqual = field.type.areEqual(left[index + 1], right[index + 1]) else { return nil }
      if !isEqual { return false }
    }
    return true
  }

  private static func areEqual(_ x: ScriptSlot, _ y: ScriptSlot, _ payload: TypeDescriptor, isBoxed: Bool) -> Bool? {
    guard let left = x.object, let right = y.object else { return x.object == nil && y.object == nil }
    return isBoxed ? payload.areEqual(RecordObject.slots(left)[0], RecordObject.slots(right)[0]) : payload.areEqual(x, y)
  }
}
