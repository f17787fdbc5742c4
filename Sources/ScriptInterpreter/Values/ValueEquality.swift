internal import CScriptMachine

/// Compares values as the synthesized `==` does: member by member, with the `==` that a member's type has itself.
struct ValueEquality {
  unowned let machine: Machine

  /// Whether two values are equal; nil where the machine cannot tell.
  ///
  /// - Parameter isTop: whether the type is known to have no `==` of its own.
  func areEqual(_ x: ScriptSlot, _ y: ScriptSlot, _ type: TypeDescriptor, isTop: Bool = false) throws -> Bool? {
    try machine.enterPart(steps: 8)
    defer { machine.leavePart() }
    if !isTop, let function = try machine.program?.ownEquality(of: type) {
      return try machine.callRaw(function, [x, y], isManaged: type.isManaged).integer != 0
    }
    switch type.layout {
    case .void: return true
    case .integer, .unsigned, .boolean, .scalar, .plainEnum: return x.integer == y.integer
    case .double, .float: return x.number == y.number
    case .string, .character: return String.load(x, as: .raw) == String.load(y, as: .raw)
    case .array(let element): return try allEqual(ArrayObject.elements(x), ArrayObject.elements(y), element)
    case .dictionary(let key, let value): return try haveEqualEntries(x, y, key, value)
    case .set(let element): return try haveEqualEntries(x, y, element, nil)
    case .tuple(let fields), .structure(_, let fields): return try areEqual(x, y, fields.map(\.type))
    case .range(let bound, let kind): return try areEqual(x, y, Array(repeating: bound, count: kind.boundCount))
    case .enumeration(_, let cases): return try areEqual(x, y, cases)
    case .optional(let payload, let isBoxed): return try areEqual(x, y, payload, isBoxed: isBoxed)
    case .metatype: return x.bits == y.bits
    case .function, .existential, .host, .instance: return nil
    }
  }

  private func allEqual(
    _ x: UnsafeMutableBufferPointer<ScriptSlot>, _ y: UnsafeMutableBufferPointer<ScriptSlot>, _ element: TypeDescriptor
  ) throws -> Bool? {
    guard x.count == y.count else { return false }
    for index in x.indices {
      guard let isEqual = try areEqual(x[index], y[index], element) else { return nil }
      if !isEqual { return false }
    }
    return true
  }

  /// Whether two tables have the same keys with equal values, in any order.
  private func haveEqualEntries(
    _ x: ScriptSlot, _ y: ScriptSlot, _ key: TypeDescriptor, _ value: TypeDescriptor?
  ) throws -> Bool? {
    guard TableObject.table(x).pointee.count == TableObject.table(y).pointee.count else { return false }
    script_retain(x.object)
    script_retain(y.object)
    defer {
      script_release(machine.heap.pointer, x.object)
      script_release(machine.heap.pointer, y.object)
    }
    let search = TableSearch(key: key, machine: machine)
    for position in TableObject.positions(x) {
      try machine.charge(steps: 4)
      let found = try search.find(TableObject.key(x, position), in: y)
      if found < 0 { return false }
      guard let value else { continue }
      guard let isEqual = try areEqual(TableObject.value(x, position), TableObject.value(y, found), value) else { return nil }
      if !isEqual { return false }
    }
    return true
  }

  private func areEqual(_ x: ScriptSlot, _ y: ScriptSlot, _ parts: [TypeDescriptor]) throws -> Bool? {
    guard let left = x.object, let right = y.object else { return nil }
    for (index, part) in parts.enumerated() {
      guard let isEqual = try areEqual(RecordObject.slots(left)[index], RecordObject.slots(right)[index], part) else { return nil }
      if !isEqual { return false }
    }
    return true
  }

  private func areEqual(_ x: ScriptSlot, _ y: ScriptSlot, _ cases: [[TypeDescriptor.Field]]) throws -> Bool? {
    guard let left = x.object.map(RecordObject.slots), let right = y.object.map(RecordObject.slots) else { return nil }
    guard left[0].integer == right[0].integer else { return false }
    for (index, field) in cases[Int(left[0].integer)].enumerated() {
      guard let isEqual = try areEqual(left[index + 1], right[index + 1], field.type) else { return nil }
      if !isEqual { return false }
    }
    return true
  }

  private func areEqual(_ x: ScriptSlot, _ y: ScriptSlot, _ payload: TypeDescriptor, isBoxed: Bool) throws -> Bool? {
    guard let left = x.object, let right = y.object else { return x.object == nil && y.object == nil }
    return try isBoxed ? areEqual(RecordObject.slots(left)[0], RecordObject.slots(right)[0], payload) : areEqual(x, y, payload)
  }
}
