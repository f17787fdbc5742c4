internal import CScriptMachine
internal import ScriptLanguage

extension Natives {
  mutating func bindReflection() {
    bindSlots("random.next", arguments: 1) { call in
      // Steele, Lea and Flood's SplitMix64.
      call.machine.randomState &+= 0x9E37_79B9_7F4A_7C15
      var z = call.machine.randomState
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      call.result = ScriptSlot(bits: z ^ (z >> 31))
    }
    bindSlots("dump", arguments: 5) { call in
      guard let object = call[0].object else { return }
      let slots = RecordObject.slots(object)
      let name: String? = call[1].object.map { StringObject.string($0) }
      var dump = Dump(machine: call.machine, remaining: Int(call[4].integer))
      try dump.write(slots[1], TypeDescriptor.at(slots[0]), name, indent: Int(call[2].integer), depth: Int(call[3].integer))
      try NativeContext(machine: call.machine).write(dump.text)
    }
    bindSlots("mirror.style", arguments: 2) { call in
      guard let object = call[0].object else { return }
      let slots = RecordObject.slots(object)
      let level = Int(call[1].integer)
      guard level > 0 else {
        call.result.integer = Int64(Reflection(slots[1], TypeDescriptor.at(slots[0])).style.rawValue)
        return
      }
      call.result.integer = Self.ancestor(of: slots[1], level) == nil ? 0 : 1
    }
    bindSlots("mirror.ancestor", arguments: 2) { call in
      guard let object = call[0].object, let layout = Self.ancestor(of: RecordObject.slots(object)[1], Int(call[1].integer)) else { return }
      call.result = ScriptSlot(bits: layout.type.address)
    }
    bindSlots("mirror.children", arguments: 2) { call in
      guard let object = call[0].object else { return }
      let slots = RecordObject.slots(object)
      var reflection = Reflection(slots[1], TypeDescriptor.at(slots[0]))
      if reflection.style == .instance, let level = Self.ancestor(of: slots[1], Int(call[1].integer)) {
        reflection = Reflection(slots[1], as: level)
      }
      let children = reflection.children.flatMap { $0.payload ?? [$0] }
      let pair = RecordLayout.type(managed: [true, true])
      call.result = try ArrayObject.make(isManaged: true, count: children.count, in: call.heap) { index in
        try RecordLayout.make(pair, in: call.heap) { parts in
          let child = children[index]
          if let label = child.label { parts[0] = ScriptSlot(object: try StringObject.make(label, in: call.heap)) }
          parts[1] = try Self.existential(child, in: call.heap)
        }
      }
    }
  }

  /// The class that stands some levels above an object's own; nil if there are not so many.
  private static func ancestor(of instance: ScriptSlot, _ level: Int) -> ClassLayout? {
    instance.object.flatMap { ClassLayout.of($0) }?.lineage.dropFirst(level).first { _ in true }
  }

  private static func existential(_ child: Reflection.Child, in heap: Heap) throws -> ScriptSlot {
    if child.type.isManaged { script_retain(child.slot.object) }
    if case .existential = child.type.layout { return child.slot }
    return try RecordLayout.make(child.type.existentialRecordType, in: heap) { slots in
      slots[0] = ScriptSlot(bits: child.type.address)
      slots[1] = child.slot
    }
  }
}

/// The text of `dump`.
private struct Dump {
  unowned let machine: Machine
  /// How many more values may be shown.
  var remaining: Int
  private(set) var text = ""
  /// The objects shown so far.
  private var objects: [UnsafeMutablePointer<ScriptObject>] = []

  init(machine: Machine, remaining: Int) {
    self.machine = machine
    self.remaining = remaining
  }

  mutating func write(_ slot: ScriptSlot, _ type: TypeDescriptor, _ name: String?, indent: Int, depth: Int) throws {
    if case .existential = type.layout, let slots = slot.object.map(RecordObject.slots) {
      return try write(slots[1], TypeDescriptor.at(slots[0]), name, indent: indent, depth: depth)
    }
    guard remaining > 0 else { return }
    remaining -= 1
    let reflection = Reflection(slot, type)
    let count = reflection.style == .dictionary ? reflection.children.count / 2 : reflection.children.count
    text += String(repeating: " ", count: max(indent, 0)) + (count == 0 ? "-" : depth <= 0 ? "▹" : "▿") + " "
    if let name { text += name + ": " }
    text += try summary(slot, type, reflection.style, count)
    if reflection.style == .instance, let object = slot.object {
      if let known = objects.firstIndex(of: object) {
        text += " #\(known)\n"
        return
      }
      text += " #\(objects.count)"
      objects.append(object)
    }
    text += "\n"
    guard depth > 0 else { return }
    if reflection.style == .instance, let layout = slot.object.flatMap({ ClassLayout.of($0) }) {
      try writeSuper(of: layout, slot, indent: indent, depth: depth)
    }
    for index in 0..<count {
      guard remaining > 0 else {
        let rest = count - index
        text += String(repeating: " ", count: max(indent, 0) + 4) + "(\(rest) "
        text += (index == 0 ? "" : "more ") + (rest == 1 ? "child)\n" : "children)\n")
        return
      }
      if reflection.style == .dictionary {
        let (key, value) = (reflection.children[2 * index], reflection.children[2 * index + 1])
        let entry = [
          Reflection.Child(label: "key", slot: key.slot, type: key.type),
          Reflection.Child(label: "value", slot: value.slot, type: value.type),
        ]
        try writeTuple(entry, nil, indent: indent + 2, depth: depth - 1)
      } else {
        let child = reflection.children[index]
        if let payload = child.payload {
          try writeTuple(payload, child.label, indent: indent + 2, depth: depth - 1)
          continue
        }
        try write(child.slot, child.type, child.label, indent: indent + 2, depth: depth - 1)
      }
    }
  }

  /// What the classes above an object's own add stands before its own properties.
  private mutating func writeSuper(of layout: ClassLayout, _ slot: ScriptSlot, indent: Int, depth: Int) throws {
    guard let parent = layout.superclass else { return }
    let children = Reflection(slot, as: parent).children
    let isLeaf = children.isEmpty && parent.superclass == nil
    text += String(repeating: " ", count: indent + 2) + (isLeaf ? "-" : "▿") + " super: \(parent.type.type.qualifiedName)\n"
    try writeSuper(of: parent, slot, indent: indent + 2, depth: depth - 1)
    for child in children { try write(child.slot, child.type, child.label, indent: indent + 4, depth: depth - 1) }
  }

  private mutating func writeTuple(_ parts: [Reflection.Child], _ name: String?, indent: Int, depth: Int) throws {
    remaining -= 1
    text += String(repeating: " ", count: indent) + (depth <= 0 ? "▹" : "▿") + " "
    text += (name.map { $0 + ": " } ?? "") + "(\(parts.count) elements)\n"
    guard depth > 0 else { return }
    for part in parts { try write(part.slot, part.type, part.label, indent: indent + 2, depth: depth - 1) }
  }

  private func summary(_ slot: ScriptSlot, _ type: TypeDescriptor, _ style: Reflection.Style, _ count: Int) throws -> String {
    switch style {
    case .tuple: return count == 1 ? "(1 element)" : "(\(count) elements)"
    case .collection: return count == 1 ? "1 element" : "\(count) elements"
    case .dictionary: return count == 1 ? "1 key/value pair" : "\(count) key/value pairs"
    case .set: return count == 1 ? "1 member" : "\(count) members"
    case .instance:
      return (slot.object.flatMap { ClassLayout.of($0) }?.type.type ?? type.type).qualifiedName
    case .structure, .enumeration:
      if try machine.program?.ownDescription(of: type, isNested: true) == nil {
        guard style == .enumeration, let declaration = type.type.nominal else { return type.type.qualifiedName }
        let index = type.isManaged ? slot.object.map { Int(RecordObject.slots($0)[0].integer) } ?? 0 : Int(slot.integer)
        let name = declaration.cases.indices.contains(index) ? "." + declaration.cases[index].name.text : ""
        return type.type.qualifiedName + name
      }
    case .optional, .other: break
    }
    return try ValuePrinter.description(of: slot, type, in: machine, isNested: true)
  }
}
