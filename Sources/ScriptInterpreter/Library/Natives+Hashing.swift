internal import CScriptMachine

/// The state of a `Hasher`: FNV-1a over 64-bit words, the same in every run, unlike Swift's.
struct HasherState: HostValue {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func combine(_ bits: UInt64) {
    value = (value ^ bits) &* 0x0000_0100_0000_01B3
    value ^= value >> 29
  }

  /// Texts that are canonically equivalent have the same hash: what is not ASCII only counts as one character.
  mutating func combine(_ text: String) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for unit in text.utf8 { combine(UInt64(unit)) }
    } else {
      for character in text { combine(UInt64(character.asciiEquivalent ?? 0x80)) }
    }
    combine(0xFF)
  }

  /// The hash value.
  var result: Int { Int(truncatingIfNeeded: value ^ (value >> 32)) }
}

extension Character {
  /// The ASCII character that this one is canonically equivalent to.
  fileprivate var asciiEquivalent: UInt8? {
    switch self {
    case "K": 0x4B
    case ";": 0x3B
    case "`": 0x60
    default: asciiValue
    }
  }
}

extension TypeDescriptor {
  /// Feeds a value into a hasher as the synthesized `hash(into:)` does; false where the machine cannot.
  func hash(_ slot: ScriptSlot, into hasher: inout HasherState, on machine: Machine) throws -> Bool {
    try machine.enterPart(steps: 8)
    defer { machine.leavePart() }
    if let function = try machine.program?.ownHash(of: self) {
      hasher.combine(try machine.callRaw(function, [slot], isManaged: isManaged).bits)
      return true
    }
    switch layout {
    case .void: return true
    case .integer, .unsigned, .boolean, .scalar, .plainEnum: hasher.combine(slot.bits)
    case .double, .float: hasher.combine(slot.number == 0 ? 0 : slot.bits)
    case .string, .character: hasher.combine(String.load(slot, as: .raw))
    case .array(let element):
      let elements = ArrayObject.elements(slot)
      hasher.combine(UInt64(elements.count))
      return try elements.allSatisfy { try element.hash($0, into: &hasher, on: machine) }
    case .dictionary(let key, let value): return try hash(entriesOf: slot, [key, value], into: &hasher, on: machine)
    case .set(let element): return try hash(entriesOf: slot, [element], into: &hasher, on: machine)
    case .tuple(let fields), .structure(_, let fields):
      guard let object = slot.object else { return false }
      return try fields.enumerated().allSatisfy { try $1.type.hash(RecordObject.slots(object)[$0], into: &hasher, on: machine) }
    case .optional(let payload, let isBoxed):
      guard let object = slot.object else {
        hasher.combine(0)
        return true
      }
      hasher.combine(1)
      return try payload.hash(isBoxed ? RecordObject.slots(object)[0] : slot, into: &hasher, on: machine)
    case .enumeration(_, let cases):
      guard let slots = slot.object.map(RecordObject.slots) else { return false }
      hasher.combine(slots[0].bits)
      return try cases[Int(slots[0].integer)].enumerated().allSatisfy { try $1.type.hash(slots[$0 + 1], into: &hasher, on: machine) }
    case .range(let bound, let kind):
      guard let object = slot.object else { return false }
      return try (0..<kind.boundCount).allSatisfy { try bound.hash(RecordObject.slots(object)[$0], into: &hasher, on: machine) }
    case .metatype: hasher.combine(slot.bits)
    case .function, .existential, .host, .instance: return false
    }
    return true
  }

  /// Entries count without their order.
  private func hash(
    entriesOf slot: ScriptSlot, _ parts: [TypeDescriptor], into hasher: inout HasherState, on machine: Machine
  ) throws -> Bool {
    script_retain(slot.object)
    defer { script_release(machine.heap.pointer, slot.object) }
    var sum: UInt64 = 0
    for position in TableObject.positions(slot) {
      var entry = HasherState()
      for (index, part) in parts.enumerated() {
        let value = index == 0 ? TableObject.key(slot, position) : TableObject.value(slot, position)
        guard try part.hash(value, into: &entry, on: machine) else { return false }
      }
      sum &+= entry.value
    }
    hasher.combine(sum)
    return true
  }
}

extension Natives {
  mutating func bindHashing() {
    bind("hasher.init") { () -> HasherState in HasherState() }
    bindMutating("hasher.finalize") { (hasher: inout HasherState) -> Int in hasher.result }
    bindGeneric("hasher.combine", arguments: 2) { types in
      { call in
        // A type's own `hash(into:)` may run meanwhile: the hasher must not be borrowed.
        var own = HasherState()
        guard try types[0].hash(call[1], into: &own, on: call.machine) else {
          throw NativeError("values of type '\(types[0].type)' cannot be hashed in lessons yet")
        }
        try HasherState.modify(&call.place(0).pointee, as: HasherState.makeRepresentation(), in: call.heap) { $0.combine(own.value) }
      }
    }
    bindHash("int") { (x: Int, hasher: inout HasherState) in hasher.combine(UInt64(bitPattern: Int64(x))) }
    bindHash("integer") { (x: Int, hasher: inout HasherState) in hasher.combine(UInt64(bitPattern: Int64(x))) }
    bindHash("float") { (x: Double, hasher: inout HasherState) in hasher.combine(x == 0 ? 0 : x.bitPattern) }
    bindHash("bool") { (x: Bool, hasher: inout HasherState) in hasher.combine(x ? 1 : 0) }
    bindHash("double") { (x: Double, hasher: inout HasherState) in hasher.combine(x == 0 ? 0 : x.bitPattern) }
    bindHash("string") { (x: String, hasher: inout HasherState) in hasher.combine(x) }
    bindHash("character") { (x: String, hasher: inout HasherState) in hasher.combine(x) }
  }

  /// Binds `hash(into:)`, whose second parameter is the one that changes, and `hashValue`.
  private mutating func bindHash<Value: ScriptRepresentable>(
    _ type: String, _ body: @escaping @Sendable (Value, inout HasherState) -> Void
  ) {
    let value = Conversion<Value>()
    let state = Conversion<HasherState>()
    bindSlots("\(type).hash", arguments: 2) { call in
      let loaded = Value.load(call[0], as: value.representation)
      try HasherState.modify(&call.place(1).pointee, as: state.representation, in: call.heap) { body(loaded, &$0) }
    }
    bind("\(type).hashValue.get") { (loaded: Value) -> Int in
      var hasher = HasherState()
      body(loaded, &hasher)
      return hasher.result
    }
  }
}
