internal import CScriptMachine
internal import ScriptLanguage

/// Casts that look at what a value is when the program runs.
struct DynamicCast {
  let machine: Machine

  /// A value with the type that it really has: existentials opened, objects by their own class, optionals unwrapped.
  func opened(_ slot: ScriptSlot, _ type: TypeDescriptor) -> (slot: ScriptSlot, type: TypeDescriptor)? {
    switch type.layout {
    case .existential:
      guard let object = slot.object else { return nil }
      let slots = RecordObject.slots(object)
      return opened(slots[1], TypeDescriptor.at(slots[0]))
    case .instance:
      guard let object = slot.object, let layout = ClassLayout.of(object) else { return nil }
      return (slot, layout.type)
    default: return (slot, type)
    }
  }

  /// The value as one of another type, with a reference of its own; nil if it is none.
  func cast(_ slot: ScriptSlot, _ type: TypeDescriptor, to target: TypeDescriptor) throws -> ScriptSlot? {
    guard let (value, own) = opened(slot, type) else { return nil }
    if case .optional(let payload, let isBoxed) = own.layout {
      if own === target { return retained(value, own) }
      if case .optional(let wanted, let isWantedBoxed) = target.layout, let object = value.object {
        guard let inner = try cast(isBoxed ? RecordObject.slots(object)[0] : value, payload, to: wanted) else { return nil }
        return isWantedBoxed ? try boxed(inner, wanted) : inner
      }
      if case .existential = target.layout, target.type == .any { return try erased(value, own) }
      guard let object = value.object else {
        if case .optional = target.layout { return ScriptSlot(object: nil) }
        return nil
      }
      return try cast(isBoxed ? RecordObject.slots(object)[0] : value, payload, to: target)
    }
    if case .optional(let payload, let isBoxed) = target.layout {
      guard let inner = try cast(value, own, to: payload) else { return nil }
      return isBoxed ? try boxed(inner, payload) : inner
    }
    switch target.layout {
    case .existential(let protocols): return protocols.allSatisfy { conforms(own, $0) } ? try erased(value, own) : nil
    case .instance(let wanted):
      guard case .instance(let layout) = own.layout, layout.lineage.contains(where: { $0 === wanted }) else {
        return nil
      }
      return retained(value, own)
    case .array(let element):
      guard own !== target else { return retained(value, own) }
      guard case .array(let part) = own.layout else { return nil }
      return try array(value, part, element)
    case .dictionary(let key, let element):
      guard own !== target else { return retained(value, own) }
      guard case .dictionary(let ownKey, let part) = own.layout, ownKey === key else { return nil }
      return try dictionary(value, key, part, element)
    case .tuple(let fields):
      guard own !== target else { return retained(value, own) }
      guard case .tuple(let parts) = own.layout, parts.count == fields.count else { return nil }
      return try tuple(value, parts, fields, target)
    default: return own === target ? retained(value, own) : nil
    }
  }

  private func retained(_ slot: ScriptSlot, _ type: TypeDescriptor) -> ScriptSlot {
    if type.isManaged { script_retain(slot.object) }
    return slot
  }

  private func conforms(_ type: TypeDescriptor, _ proto: NominalDeclaration) -> Bool {
    machine.program?.environment.conforms(type.type, to: proto) ?? false
  }

  private func erased(_ slot: ScriptSlot, _ type: TypeDescriptor) throws -> ScriptSlot {
    try RecordLayout.make(type.existentialRecordType, in: machine.heap) {
      $0[0].bits = type.address
      $0[1] = retained(slot, type)
    }
  }

  /// The optional around a payload whose reference it takes.
  func boxed(_ slot: ScriptSlot, _ payload: TypeDescriptor) throws -> ScriptSlot {
    let type = payload.isManaged ? RecordLayout.managedCell : RecordLayout.rawCell
    return try RecordLayout.make(type.pointer, in: machine.heap) { $0[0] = slot }
  }

  private func array(_ slot: ScriptSlot, _ part: TypeDescriptor, _ element: TypeDescriptor) throws -> ScriptSlot? {
    let elements = ArrayObject.elements(slot)
    guard let array = script_array_make(machine.heap.pointer, element.isManaged ? 1 : 0, Int64(elements.count)) else {
      throw MemoryLimitReached(requestedBytes: elements.count * 8)
    }
    let object = UnsafeMutableRawPointer(array).assumingMemoryBound(to: ScriptObject.self)
    for item in elements {
      guard let found = try cast(item, part, to: element) else {
        script_release(machine.heap.pointer, object)
        return nil
      }
      script_array_elements(array)[Int(array.pointee.count)] = found
      array.pointee.count += 1
    }
    return ScriptSlot(object: object)
  }

  /// A dictionary with the same keys and converted values.
  private func dictionary(
    _ slot: ScriptSlot, _ key: TypeDescriptor, _ part: TypeDescriptor, _ element: TypeDescriptor
  ) throws -> ScriptSlot? {
    let positions = Array(TableObject.positions(slot))
    var made = try TableObject.make(key, element, capacity: positions.count, in: machine.heap)
    for position in positions {
      guard let found = try cast(TableObject.value(slot, position), part, to: element) else {
        script_release(machine.heap.pointer, made.object)
        return nil
      }
      let hash = script_table_entry(TableObject.table(slot), Int64(position)).pointee.bits
      let name = retained(TableObject.key(slot, position), key)
      guard script_table_insert(machine.heap.pointer, &made, hash, name, found) >= 0 else {
        throw MemoryLimitReached(requestedBytes: positions.count * 32)
      }
    }
    return made
  }

  private func tuple(
    _ slot: ScriptSlot, _ parts: [TypeDescriptor.Field], _ fields: [TypeDescriptor.Field], _ target: TypeDescriptor
  ) throws -> ScriptSlot? {
    guard let object = slot.object, let type = target.recordType else { return nil }
    var values: [ScriptSlot] = []
    for (index, part) in parts.enumerated() {
      guard let value = try cast(RecordObject.slots(object)[index], part.type, to: fields[index].type) else {
        for (position, value) in values.enumerated() where fields[position].type.isManaged {
          script_release(machine.heap.pointer, value.object)
        }
        return nil
      }
      values.append(value)
    }
    return try RecordLayout.make(type, in: machine.heap) { for index in values.indices { $0[index] = values[index] } }
  }
}

extension Program {
  /// `as?` between two types, the result an optional; `as!` gives the value itself or fails.
  func cast(_ source: TypeDescriptor, _ target: TypeDescriptor, isForced: Bool) -> Native {
    cachedNative("cast \(isForced) \(source.address) \(target.address)") {
      if case .existential = target.layout { noteSubjects(source) }
      return Native(key: isForced ? "as!" : "as?", argumentCount: 1) { call in
        let cast = DynamicCast(machine: call.machine)
        guard let value = try cast.cast(call[0], source, to: target) else {
          guard isForced else { return call.result.object = nil }
          let found = cast.opened(call[0], source)?.type.type.runtimeName ?? "nil"
          throw NativeError("could not cast value of type '\(found)' to '\(target.type.runtimeName)'", identifier: "FailedCast")
        }
        call.result = !isForced && TypeTable.isBoxed(target) ? try cast.boxed(value, target) : value
      }
    }
  }

  private func noteSubjects(_ source: TypeDescriptor) {
    if case .existential = source.layout { return }
    dispatch.noteErased(source)
  }

  /// `is` between two types.
  func typeTest(_ source: TypeDescriptor, _ target: TypeDescriptor) -> Native {
    cachedNative("is \(source.address) \(target.address)") {
      Native(key: "is", argumentCount: 1) { call in
        guard let value = try DynamicCast(machine: call.machine).cast(call[0], source, to: target) else { return call.result.integer = 0 }
        if target.isManaged { script_release(call.heap.pointer, value.object) }
        call.result.integer = 1
      }
    }
  }

  /// The type of what a protocol value holds.
  var dynamicType: Native {
    cachedNative("type(of:)") {
      Native(key: "type(of:)", argumentCount: 1) { call in
        guard let object = call[0].object else { throw NativeError("this value has no type") }
        let slots = RecordObject.slots(object)
        let found = DynamicCast(machine: call.machine).opened(slots[1], TypeDescriptor.at(slots[0]))
        call.result.bits = (found?.type ?? TypeDescriptor.at(slots[0])).address
      }
    }
  }
}
