internal import CScriptMachine
internal import ScriptLanguage

extension Natives {
  mutating func bindMemory() {
    bindSlots("memory.isUnique", arguments: 1) { call in
      let object = call.place(0).pointee.object
      call.result.integer = object.map { $0.pointee.references == 1 } ?? false ? 1 : 0
    }
    let triple = ObjectTypeAddress(sharing: RecordLayout.type(managed: [false, false, false]))
    bindSlots("memory.layout", arguments: 1) { call in
      guard let slots = call[0].object.map(RecordObject.slots) else { return }
      let layout = MemoryLayoutOfType(TypeDescriptor.at(slots[1]))
      call.result = try RecordLayout.make(triple.pointer, in: call.heap) { parts in
        parts[0] = ScriptSlot(integer: Int64(layout.size))
        parts[1] = ScriptSlot(integer: Int64(layout.stride))
        parts[2] = ScriptSlot(integer: Int64(layout.alignment))
      }
    }
  }
}

/// The size and alignment that a type has in a compiled program on a 64-bit machine.
private struct MemoryLayoutOfType {
  var size: Int
  var alignment: Int
  /// Whether some bit patterns mean no value, so that an optional needs no more room.
  var hasSpareValues = false

  var stride: Int { max(1, (size + alignment - 1) / alignment * alignment) }

  init(size: Int, alignment: Int, hasSpareValues: Bool = false) {
    self.size = size
    self.alignment = alignment
    self.hasSpareValues = hasSpareValues
  }

  init(_ type: TypeDescriptor, depth: Int = 0) {
    // A type may contain itself behind a reference only.
    guard depth < 32 else {
      self.init(size: 8, alignment: 8, hasSpareValues: true)
      return
    }
    func parts(_ fields: [TypeDescriptor.Field]) -> MemoryLayoutOfType {
      var whole = MemoryLayoutOfType(size: 0, alignment: 1)
      for field in fields { whole.append(MemoryLayoutOfType(field.type, depth: depth + 1)) }
      return whole
    }
    switch type.layout {
    case .void: self.init(size: 0, alignment: 1)
    case .integer, .unsigned: self.init(bytes: Self.integerSize(type))
    case .double: self.init(bytes: 8)
    case .float: self.init(bytes: 4)
    case .scalar: self.init(size: 4, alignment: 4, hasSpareValues: true)
    case .boolean: self.init(size: 1, alignment: 1, hasSpareValues: true)
    case .string, .character, .function: self.init(size: 16, alignment: 8, hasSpareValues: true)
    case .array, .dictionary, .set, .instance, .host: self.init(size: 8, alignment: 8, hasSpareValues: true)
    case .metatype: self.init(size: 8, alignment: 8, hasSpareValues: true)
    case .tuple(let fields): self = parts(fields)
    case .structure(_, let fields): self = parts(fields)
    case .optional(let payload, _):
      self = MemoryLayoutOfType(payload, depth: depth + 1)
      if hasSpareValues { hasSpareValues = false } else { size += 1 }
    case .plainEnum(let declaration):
      self.init(size: declaration.cases.count > 1 ? 1 : 0, alignment: 1, hasSpareValues: true)
    case .enumeration(_, let cases):
      let payloads = cases.filter { !$0.isEmpty }.map(parts)
      let largest = payloads.map(\.size).max() ?? 0
      let needsTag = payloads.count > 1 || !(payloads.first?.hasSpareValues ?? false)
      self.init(size: largest + (needsTag ? 1 : 0), alignment: payloads.map(\.alignment).max() ?? 1, hasSpareValues: true)
    case .range(let bound, let kind):
      self = parts(Array(repeating: TypeDescriptor.Field(label: nil, type: bound), count: kind.boundCount))
    case .existential(let protocols):
      let isObject = protocols.contains { $0.isClassBound || $0.name == "AnyObject" }
      self.init(size: (isObject ? 8 : protocols.contains { $0.name == "Error" } ? 8 : 32) + 8 * protocols.count, alignment: 8)
      hasSpareValues = true
      if protocols.count == 1, protocols[0].name == "AnyObject" || protocols[0].name == "Error" { size = 8 }
    }
  }

  private init(bytes: Int) { self.init(size: bytes, alignment: bytes) }

  private static func integerSize(_ type: TypeDescriptor) -> Int {
    switch type.type.nominal?.name.text {
    case "Int8", "UInt8": 1
    case "Int16", "UInt16": 2
    case "Int32", "UInt32": 4
    default: 8
    }
  }

  private mutating func append(_ part: MemoryLayoutOfType) {
    size = (size + part.alignment - 1) / part.alignment * part.alignment + part.size
    alignment = max(alignment, part.alignment)
    hasSpareValues = hasSpareValues || part.hasSpareValues
  }
}
