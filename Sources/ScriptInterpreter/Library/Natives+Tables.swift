internal import CScriptMachine

// Natives on dictionaries and sets. Positions are those of living entries; the library asks for them before it uses them.
extension Natives {
  mutating func bindTables() {
    for kind in ["dictionary", "set"] {
      bindTable("\(kind).empty", 0) { call, key, value in call.result = try TableObject.make(key.type, value, capacity: 0, in: call.heap) }
      bindTable("\(kind).reserving", 1) { call, key, value in
        let capacity = try Self.checkedCapacity(call[0], call)
        call.result = try TableObject.make(key.type, value, capacity: capacity, in: call.heap)
      }
      bindTable("\(kind).reserveCapacity", 2) { call, _, _ in
        let capacity = try Self.checkedCapacity(call[1], call)
        let count = Int(TableObject.table(call[0]).pointee.count)
        guard script_table_reserve(call.heap.pointer, call.place(0), Int64(max(capacity, count))) != 0 else {
          throw MemoryLimitReached(requestedBytes: capacity * 32)
        }
      }
      bindTable("\(kind).removeAll", 1) { call, key, value in
        let empty = try TableObject.make(key.type, value, capacity: 0, in: call.heap)
        script_release(call.heap.pointer, call[0].object)
        call[0] = empty
      }
      bindTablePositions(kind)
    }
    bindDictionaries()
    bindSets()
  }

  /// Natives that search for entries and look at them.
  private mutating func bindTablePositions(_ kind: String) {
    bindTable("\(kind).count.get", 1) { call, _, _ in call.result.integer = TableObject.table(call[0]).pointee.count }
    bindTable("\(kind).isEmpty.get", 1) { call, _, _ in call.result.integer = TableObject.table(call[0]).pointee.count == 0 ? 1 : 0 }
    bindTable("\(kind).capacity.get", 1) { call, _, _ in call.result.integer = Int64(TableObject.table(call[0]).pointee.capacity) }
    bindTable("\(kind).end.get", 1) { call, _, _ in call.result.integer = TableObject.table(call[0]).pointee.used }
    bindTable("\(kind).next", 2) { call, _, _ in
      call.result.integer = script_table_next(TableObject.table(call[0]), call[1].integer)
    }
    bindTable("\(kind).find", 2) { call, key, _ in
      call.result.integer = Int64(try key.search(call.machine).find(call[1], in: call[0]))
    }
    bindTable("\(kind).key", 2) { call, key, _ in
      let slot = TableObject.key(call[0], try Self.checkedPosition(call[1], call[0]))
      if key.isManaged { script_retain(slot.object) }
      call.result = slot
    }
    for (name, isNested) in [("description", false), ("debugDescription", true)] {
      bindTable("\(kind).\(name).get", 1) { call, key, value in
        let text = try ValuePrinter.description(ofTable: call[0], key.type, value, in: call.machine, isNested: isNested)
        call.result = ScriptSlot(object: try StringObject.make(text, in: call.heap))
      }
    }
  }

  private mutating func bindDictionaries() {
    bindTable("dictionary.fromLiteral", 1) { call, key, value in
      call.result = try TableObject.make(key.type, value, capacity: ArrayObject.count(call[0]), in: call.heap)
      do {
        let search = key.search(call.machine)
        for entry in ArrayObject.elements(call[0]) {
          let parts = RecordObject.slots(entry.object.unsafelyUnwrapped)
          guard try search.find(parts[0], in: call.result) < 0 else {
            throw NativeError("precondition failed: Dictionary literal contains duplicate keys", identifier: "PreconditionFailed")
          }
          try search.set(parts[0], parts[1], value, in: call.frame + Int(call.operands[0]))
        }
      } catch {
        script_release(call.heap.pointer, call.result.object)
        throw error
      }
    }
    bindTable("dictionary.insert", 3) { call, key, value in
      call.result.integer = Int64(try key.search(call.machine).set(call[1], call[2], value, in: call.place(0)))
    }
    bindTable("dictionary.valueAt", 2) { call, _, value in
      let slot = TableObject.value(call[0], try Self.checkedPosition(call[1], call[0]))
      if let value, value.isManaged { script_retain(slot.object) }
      call.result = slot
    }
    bindTable("dictionary.removeAt", 2) { call, key, value in
      let position = try Self.checkedPosition(call[1], call[0])
      let parts = try key.search(call.machine).remove(at: position, in: call.place(0))
      if key.isManaged { script_release(call.heap.pointer, parts.key.object) }
      call.result = parts.value
    }
    bindTable("dictionary.removeValue", 2) { call, key, value in
      guard let value else { return }
      guard let parts = try key.search(call.machine).remove(call[1], in: call.place(0)) else {
        return call.result.object = nil
      }
      if key.isManaged { script_release(call.heap.pointer, parts.key.object) }
      call.result = TypeTable.isBoxed(value) ? try DynamicCast(machine: call.machine).boxed(parts.value, value) : parts.value
    }
    bindTable("dictionary.element.get", 2) { call, key, value in
      guard let value else { return }
      let position = try key.search(call.machine).find(call[1], in: call[0])
      guard position >= 0 else { return call.result.object = nil }
      let slot = TableObject.value(call[0], position)
      if value.isManaged { script_retain(slot.object) }
      call.result = TypeTable.isBoxed(value) ? try DynamicCast(machine: call.machine).boxed(slot, value) : slot
    }
    bindTable("dictionary.element.set", 3) { call, key, value in
      guard let value else { return }
      let search = key.search(call.machine)
      guard let object = call[2].object else {
        guard let parts = try search.remove(call[1], in: call.place(0)) else { return }
        if key.isManaged { script_release(call.heap.pointer, parts.key.object) }
        if value.isManaged { script_release(call.heap.pointer, parts.value.object) }
        return
      }
      try search.set(call[1], TypeTable.isBoxed(value) ? RecordObject.slots(object)[0] : call[2], value, in: call.place(0))
    }
    bindTable("dictionary.keys.get", 1) { call, key, _ in
      call.result = try Self.column(of: call, key.type) { TableObject.key(call[0], $0) }
    }
    bindTable("dictionary.values.get", 1) { call, _, value in
      guard let value else { return }
      call.result = try Self.column(of: call, value) { TableObject.value(call[0], $0) }
    }
  }

  private mutating func bindSets() {
    bindTable("set.members.get", 1) { call, key, _ in
      call.result = try Self.column(of: call, key.type) { TableObject.key(call[0], $0) }
    }
    bindTable("set.contains", 2) { call, key, _ in
      call.result.integer = try key.search(call.machine).find(call[1], in: call[0]) >= 0 ? 1 : 0
    }
    bindTable("set.add", 2) { call, key, _ in
      let count = TableObject.table(call[0]).pointee.count
      try key.search(call.machine).set(call[1], nil, nil, in: call.place(0))
      call.result.integer = TableObject.table(call[0]).pointee.count > count ? 1 : 0
    }
    bindTable("set.insert", 2) { call, key, _ in
      let count = TableObject.table(call[0]).pointee.count
      let position = try key.search(call.machine).set(call[1], nil, nil, in: call.place(0))
      let isNew = TableObject.table(call[0]).pointee.count > count
      let member = TableObject.key(call[0], position)
      call.result = try RecordLayout.make(RecordLayout.type(managed: [false, key.isManaged]), in: call.heap) { slots in
        if key.isManaged { script_retain(member.object) }
        slots[0].integer = isNew ? 1 : 0
        slots[1] = member
      }
    }
    bindTable("set.removeAt", 2) { call, key, _ in
      let position = try Self.checkedPosition(call[1], call[0])
      call.result = try key.search(call.machine).remove(at: position, in: call.place(0)).key
    }
    bindTable("set.replaceAt", 3) { call, key, _ in
      let position = try Self.checkedPosition(call[1], call[0])
      try TableObject.makeUnique(call.place(0), in: call.heap)
      let entry = script_table_entry(TableObject.table(call[0]), Int64(position))
      let old = entry[1]
      if key.isManaged { script_retain(call[2].object) }
      entry[1] = call[2]
      if key.isManaged { script_release(call.heap.pointer, old.object) }
    }
  }

  // MARK: - Parts

  private mutating func bindTable(
    _ key: String, _ arguments: Int, _ body: @escaping @Sendable (NativeCall, TableKey, TypeDescriptor?) throws -> Void
  ) {
    bindGeneric(key, arguments: arguments) { types in
      let (key, value) = (TableKey(types[0]), types.count > 1 ? types[1] : nil)
      return { call in try body(call, key, value) }
    }
  }

  private static func checkedCapacity(_ slot: ScriptSlot, _ call: NativeCall) throws -> Int {
    let capacity = Int(slot.integer)
    guard capacity >= 0 else { throw NativeError("a capacity must not be negative: \(capacity)", identifier: "IndexOutOfRange") }
    let bytes = capacity.multipliedReportingOverflow(by: 32)
    try call.machine.requireMemory(bytes: bytes.overflow ? Int.max : bytes.partialValue)
    return capacity
  }

  /// A position that a lesson has kept may be that of an entry that is gone.
  private static func checkedPosition(_ slot: ScriptSlot, _ table: ScriptSlot) throws -> Int {
    let position = slot.integer
    let pointer = TableObject.table(table)
    guard position >= 0, position < pointer.pointee.used, script_table_entry(pointer, position).pointee.bits != 0 else {
      throw NativeError("this index is not one of an element", identifier: "IndexOutOfRange")
    }
    return Int(position)
  }

  /// The keys or values as an array.
  private static func column(of call: NativeCall, _ type: TypeDescriptor, _ part: (Int) -> ScriptSlot) throws -> ScriptSlot {
    let count = Int(TableObject.table(call[0]).pointee.count)
    try call.machine.charge(steps: count >> 4)
    var positions = TableObject.positions(call[0]).makeIterator()
    return try ArrayObject.make(isManaged: type.isManaged, count: count, in: call.heap) { _ in
      let slot = part(positions.next() ?? 0)
      if type.isManaged { script_retain(slot.object) }
      return slot
    }
  }
}

/// The type of the keys of a table, with what its natives ask of it at every call.
private struct TableKey: Sendable {
  let type: TypeDescriptor
  let isText: Bool
  let isManaged: Bool

  init(_ type: TypeDescriptor) {
    self.type = type
    isManaged = type.isManaged
    isText = type.isText
  }

  /// A search for keys of the type.
  @inline(__always)
  func search(_ machine: Machine) -> TableSearch { TableSearch(key: type, isText: isText, machine: machine) }
}
