internal import CScriptMachine

/// How the keys of a hash table are hashed and compared: by the machine itself where the type has no code of its own for it.
indirect enum KeySort {
  /// Equal where the slots are.
  case bits
  /// Numbers with a point: both zeros are equal, NaN equals nothing.
  case number
  case text
  /// Structs and tuples of such parts.
  case parts([KeySort])
  /// By way of the type's own code, or by a walk through the value.
  case value

  /// Whether searching runs no code of the lesson.
  var isPlain: Bool { if case .value = self { false } else { true } }

  /// The hash of a key of this sort; nil where only the value's own type knows.
  func hash(_ key: ScriptSlot) -> UInt64? {
    switch self {
    case .bits: return script_table_hash(key.bits)
    case .number: return script_table_hash(key.number == 0 ? 0 : key.bits)
    case .text: return key.object.map { StringObject.hash($0) }
    case .parts(let parts):
      guard let slots = key.object.map(RecordObject.slots) else { return nil }
      var hash: UInt64 = 0
      for index in parts.indices {
        guard let part = parts[index].hash(slots[index]) else { return nil }
        hash = script_table_hash(hash &* 31 &+ part)
      }
      return hash
    case .value: return nil
    }
  }

  /// Whether two keys are equal; for sorts that run no code.
  func areEqual(_ x: ScriptSlot, _ y: ScriptSlot) -> Bool {
    switch self {
    case .bits, .value: return x.bits == y.bits
    case .number: return x.number == y.number
    case .text:
      guard let left = x.object, let right = y.object else { return false }
      return StringObject.areEqual(left, right)
    case .parts(let parts):
      guard x.object != y.object || parts.contains(where: \.isIrreflexive) else { return true }
      guard let left = x.object.map(RecordObject.slots), let right = y.object.map(RecordObject.slots) else { return false }
      for index in parts.indices where !parts[index].areEqual(left[index], right[index]) { return false }
      return true
    }
  }

  /// Whether a key may differ from itself.
  private var isIrreflexive: Bool {
    switch self {
    case .number: true
    case .parts(let parts): parts.contains(where: \.isIrreflexive)
    default: false
    }
  }
}

extension TypeDescriptor {
  /// Whether values are objects that hold a text.
  var isText: Bool {
    switch layout {
    case .string, .character: true
    default: false
    }
  }

  /// How keys of this type are hashed and compared.
  func keySort(on machine: Machine) throws -> KeySort {
    if let known = knownKeySort { return known }
    let sort = try makeKeySort(machine)
    knownKeySort = sort
    return sort
  }

  /// Whether keys of this type are equal where their slots are, so that the core finds them.
  var isRawKey: Bool {
    switch layout {
    case .integer, .unsigned, .boolean, .scalar: true
    default: false
    }
  }

  /// Whether it is known before the program runs that the machine compares keys of this type itself.
  var isPlainKey: Bool {
    switch layout {
    case .string, .character, .double, .float: true
    default: isRawKey
    }
  }

  private func makeKeySort(_ machine: Machine) throws -> KeySort {
    if isRawKey { return .bits }
    switch layout {
    case .string, .character: return .text
    case .double, .float: return .number
    default: break
    }
    if try machine.program?.ownHash(of: self) != nil { return .value }
    if try machine.program?.ownEquality(of: self) != nil { return .value }
    switch layout {
    case .plainEnum, .metatype: return .bits
    case .structure(_, let fields), .tuple(let fields):
      let parts = try fields.map { try $0.type.keySort(on: machine) }
      return parts.allSatisfy(\.isPlain) ? .parts(parts) : .value
    default: return .value
    }
  }
}

extension String {
  /// A hash for tables: equal for texts that are canonically equivalent, and not the same in every run.
  var tableHash: UInt64 {
    var copy = self
    if let hash = copy.withUTF8({ Self.asciiHash($0) }) { return hash }
    if let plain = withoutSingletons { return plain.tableHash }
    return UInt64(truncatingIfNeeded: hashValue) | SCRIPT_TABLE_LIVES
  }

  /// The hash of a text of ASCII only; nil for others.
  private static func asciiHash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    var seen: UInt64 = 0
    var index = 0
    let start = UnsafeRawPointer(bytes.baseAddress)
    while index + 8 <= bytes.count, let start {
      let word = start.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      seen |= word
      hash = script_table_hash(hash &* 31 ^ word)
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    guard (seen | rest) & 0x8080_8080_8080_8080 == 0 else { return nil }
    return script_table_hash(hash &* 31 ^ rest)
  }

  /// The text with the three scalars that are equivalent to ASCII ones replaced; nil if it has none.
  private var withoutSingletons: String? {
    guard unicodeScalars.contains(where: { Self.singletons[$0] != nil }) else { return nil }
    var plain = ""
    plain.unicodeScalars.append(contentsOf: unicodeScalars.map { Self.singletons[$0] ?? $0 })
    return plain
  }

  private static let singletons: [Unicode.Scalar: Unicode.Scalar] = ["\u{37E}": ";", "\u{1FEF}": "`", "\u{212A}": "K"]
}
