internal import CScriptMachine

/// Hash tables as the Swift side sees them.
enum TableObject {
  typealias Pointer = UnsafeMutablePointer<ScriptTable>

  /// The table in a slot.
  @inline(__always)
  static func table(_ slot: ScriptSlot) -> Pointer {
    UnsafeMutableRawPointer(slot.object.unsafelyUnwrapped).assumingMemoryBound(to: ScriptTable.self)
  }

  /// The positions of the living entries, in the order of insertion.
  static func positions(_ slot: ScriptSlot) -> some Sequence<Int> {
    let table = table(slot)
    let first = script_table_next(table, 0)
    return sequence(first: first) { script_table_next(table, $0 + 1) }.lazy.prefix { $0 >= 0 }.map { Int($0) }
  }

  /// The key at a position.
  @inline(__always)
  static func key(_ slot: ScriptSlot, _ position: Int) -> ScriptSlot { script_table_entry(table(slot), Int64(position))[1] }

  /// The value at a position of a dictionary's table.
  @inline(__always)
  static func value(_ slot: ScriptSlot, _ position: Int) -> ScriptSlot { script_table_entry(table(slot), Int64(position))[2] }

  /// A new table with room for entries: a dictionary's, or a set's where there are no values.
  static func make(_ key: TypeDescriptor, _ value: TypeDescriptor?, capacity: Int, in heap: Heap) throws(MemoryLimitReached) -> ScriptSlot {
    guard
      let table = script_table_make(
        heap.pointer, value == nil ? 2 : 3, key.isManaged ? 1 : 0, value?.isManaged ?? false ? 1 : 0, Int64(max(capacity, 0)))
    else { throw MemoryLimitReached(requestedBytes: capacity.multipliedReportingOverflow(by: 32).partialValue) }
    return ScriptSlot(object: UnsafeMutableRawPointer(table).assumingMemoryBound(to: ScriptObject.self))
  }

  /// Makes the table in a slot the only owner of its entries.
  static func makeUnique(_ slot: UnsafeMutablePointer<ScriptSlot>, in heap: Heap) throws(MemoryLimitReached) {
    guard script_table_make_unique(heap.pointer, slot) != 0 else {
      throw MemoryLimitReached(requestedBytes: Int(table(slot.pointee).pointee.count) * 32)
    }
  }
}

/// A search in hash tables with keys of one type.
struct TableSearch {
  let key: TypeDescriptor
  /// Whether the keys are texts, the most frequent of those that the core does not search for itself.
  let isText: Bool
  unowned(unsafe) let machine: Machine

  @inline(__always)
  init(key: TypeDescriptor, isText: Bool = false, machine: Machine) {
    self.key = key
    self.isText = isText
    self.machine = machine
  }

  /// The hash of a key.
  func hash(_ slot: ScriptSlot) throws -> UInt64 {
    if isText { return StringObject.hash(slot.object.unsafelyUnwrapped) }
    if let hash = try key.keySort(on: machine).hash(slot) { return hash }
    if key.isManaged { script_retain(slot.object) }
    defer { if key.isManaged { script_release(machine.heap.pointer, slot.object) } }
    var hasher = HasherState()
    guard try key.hash(slot, into: &hasher, on: machine) else {
      throw NativeError("values of type '\(key.type)' cannot be hashed in lessons yet")
    }
    return hasher.value | SCRIPT_TABLE_LIVES
  }

  /// The position of a key in a table; -1 if it is not there.
  func find(_ slot: ScriptSlot, _ hash: UInt64, in table: ScriptSlot) throws -> Int {
    if isText { return findText(slot.object.unsafelyUnwrapped, hash, in: TableObject.table(table)) }
    let sort = try key.keySort(on: machine)
    guard sort.isPlain else { return try findByCode(slot, hash, in: table) }
    let pointer = TableObject.table(table)
    var cursor: UInt64 = 0
    while true {
      let position = script_table_probe(pointer, hash, &cursor)
      if position < 0 || sort.areEqual(script_table_entry(pointer, position)[1], slot) { return Int(position) }
    }
  }

  private func findText(_ text: UnsafeMutablePointer<ScriptObject>, _ hash: UInt64, in table: TableObject.Pointer) -> Int {
    var cursor: UInt64 = 0
    while true {
      let position = script_table_probe(table, hash, &cursor)
      if position < 0 { return -1 }
      if let key = script_table_entry(table, position)[1].object, StringObject.areEqual(key, text) { return Int(position) }
    }
  }

  /// A search that runs the type's own `==`, which may do anything meanwhile: the table stays as it is, because the search owns it too.
  private func findByCode(_ slot: ScriptSlot, _ hash: UInt64, in table: ScriptSlot) throws -> Int {
    let heap = machine.heap.pointer
    script_retain(table.object)
    if key.isManaged { script_retain(slot.object) }
    defer {
      script_release(heap, table.object)
      if key.isManaged { script_release(heap, slot.object) }
    }
    let pointer = TableObject.table(table)
    let equality = ValueEquality(machine: machine)
    var cursor: UInt64 = 0
    while true {
      let position = script_table_probe(pointer, hash, &cursor)
      if position < 0 { return -1 }
      guard let isEqual = try equality.areEqual(script_table_entry(pointer, position)[1], slot, key) else {
        throw NativeError("values of type '\(key.type)' cannot be compared in lessons yet")
      }
      if isEqual { return Int(position) }
    }
  }

  /// The position of a key in a table.
  func find(_ slot: ScriptSlot, in table: ScriptSlot) throws -> Int {
    TableObject.table(table).pointee.count == 0 ? -1 : try find(slot, hash(slot), in: table)
  }

  /// Adds an entry, or replaces the value of the one that is there, with references of its own; the position.
  @discardableResult
  func set(_ keySlot: ScriptSlot, _ value: ScriptSlot?, _ valueType: TypeDescriptor?, in slot: UnsafeMutablePointer<ScriptSlot>) throws
    -> Int
  {
    let hash = try hash(keySlot)
    return try put(keySlot, hash, value, valueType, at: settledPosition(keySlot, hash, in: slot), in: slot)
  }

  private func put(
    _ keySlot: ScriptSlot, _ hash: UInt64, _ value: ScriptSlot?, _ valueType: TypeDescriptor?, at position: Int,
    in slot: UnsafeMutablePointer<ScriptSlot>
  ) throws -> Int {
    let heap = machine.heap
    let isManaged = valueType?.isManaged ?? false
    if position >= 0 {
      guard let value else { return position }
      try TableObject.makeUnique(slot, in: heap)
      if isManaged { script_retain(value.object) }
      let entry = script_table_entry(TableObject.table(slot.pointee), Int64(position))
      let old = entry[2]
      entry[2] = value
      if isManaged { script_release(heap.pointer, old.object) }
      return position
    }
    if key.isManaged { script_retain(keySlot.object) }
    if isManaged { script_retain(value?.object) }
    let added = script_table_insert(heap.pointer, slot, hash, keySlot, value ?? ScriptSlot(bits: 0))
    guard added >= 0 else {
      if key.isManaged { script_release(heap.pointer, keySlot.object) }
      if isManaged { script_release(heap.pointer, value?.object) }
      throw MemoryLimitReached(requestedBytes: Int(TableObject.table(slot.pointee).pointee.count) * 64)
    }
    return Int(added)
  }

  /// Takes the entry of a key out, if there is one; the references of key and value go to the caller.
  func remove(_ keySlot: ScriptSlot, in slot: UnsafeMutablePointer<ScriptSlot>) throws -> (key: ScriptSlot, value: ScriptSlot)? {
    let position = try settledPosition(keySlot, hash(keySlot), in: slot)
    return position < 0 ? nil : try remove(at: position, in: slot)
  }

  /// The position of a key in the table of a place; where code of the type put another table there, the search starts again.
  private func settledPosition(_ keySlot: ScriptSlot, _ hash: UInt64, in slot: UnsafeMutablePointer<ScriptSlot>) throws -> Int {
    while true {
      let searched = slot.pointee.object
      let position = try find(keySlot, hash, in: slot.pointee)
      if searched == slot.pointee.object { return position }
    }
  }

  /// Takes the entry at a position out.
  func remove(at position: Int, in slot: UnsafeMutablePointer<ScriptSlot>) throws -> (key: ScriptSlot, value: ScriptSlot) {
    try TableObject.makeUnique(slot, in: machine.heap)
    let table = TableObject.table(slot.pointee)
    let entry = script_table_entry(table, Int64(position))
    let parts = (key: entry[1], value: table.pointee.width > 2 ? entry[2] : ScriptSlot(bits: 0))
    script_table_remove(table, Int64(position))
    return parts
  }
}
