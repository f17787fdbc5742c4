internal import CScriptMachine
internal import ScriptLanguage

/// Casts: from protocol values to plain types the existential says what it holds, all others are looked into at run time.
extension FunctionCompiler {
  /// `value is T`.
  func storeTypeTest(_ inner: Expression, _ type: Type, into target: UInt16) throws {
    guard isTagged(inner.type, type) else {
      let value = try value(inner)
      try emitNative(
        program.typeTest(types.descriptor(concrete(inner.type)), types.descriptor(concrete(type))), [value.slot],
        resultType: Self.flagType, into: target)
      return release(value)
    }
    let end = assembler.makeLabel()
    let differs = assembler.makeLabel()
    let result = try allocate()
    let value = try value(inner)
    try jumpUnless(value, inner.type, is: type, to: differs)
    emitWide(SCRIPT_LOAD_INT, result, 1)
    emitJump(SCRIPT_JUMP, to: end)
    assembler.bind(differs)
    if mayHoldOptional(inner.type) {
      try emitNative(
        program.typeTest(types.descriptor(concrete(inner.type)), types.descriptor(concrete(type))), [value.slot],
        resultType: Self.flagType, into: result)
    } else {
      emitWide(SCRIPT_LOAD_INT, result, 0)
    }
    assembler.bind(end)
    release(value)
    emit(SCRIPT_MOVE, target, result)
  }

  /// `value as? T`.
  func storeCast(_ inner: Expression, _ type: Type, optional: Type, into target: UInt16) throws {
    guard isTagged(inner.type, type) else {
      let value = try value(inner)
      try emitCast(value, inner.type, type, into: target)
      return release(value)
    }
    let end = assembler.makeLabel()
    let differs = assembler.makeLabel()
    let result = try allocate()
    let value = try value(inner)
    try jumpUnless(value, inner.type, is: type, to: differs)
    let owned = cleanup.owned
    let isBoxed = TypeTable.isBoxed(types.descriptor(concrete(type)))
    try temporaries {
      let payload = isBoxed ? try allocate() : result
      takeValue(of: value, type, into: payload)
      if isBoxed {
        let isManaged = isManaged(type)
        emit(
          SCRIPT_RECORD_MAKE, result, payload, word: .objectType((isManaged ? RecordLayout.managedCell : RecordLayout.rawCell).pointer))
        if isManaged { disown(payload) }
        own(result)
      }
    }
    emitJump(SCRIPT_JUMP, to: end)
    assembler.bind(differs)
    cleanup.owned = owned
    if mayHoldOptional(inner.type) {
      try emitCast(value, inner.type, type, into: result)
    } else {
      emit(SCRIPT_LOAD_NIL, result)
      own(result)
    }
    assembler.bind(end)
    release(value)
    copy(Operand(slot: result, isManaged: true, isOwned: true), into: target)
  }

  /// `value as! T`.
  func storeForcedCast(_ inner: Expression, _ type: Type, into target: UInt16) throws {
    guard isTagged(inner.type, type) else {
      let value = try value(inner)
      try emitNative(
        program.cast(types.descriptor(concrete(inner.type)), types.descriptor(concrete(type)), isForced: true), [value.slot],
        resultType: type, into: target)
      return release(value)
    }
    let differs = assembler.makeLabel()
    let end = assembler.makeLabel()
    let result = try allocate()
    let value = try value(inner)
    try jumpUnless(value, inner.type, is: type, to: differs)
    let owned = cleanup.owned
    takeValue(of: value, type, into: result)
    emitJump(SCRIPT_JUMP, to: end)
    assembler.bind(differs)
    let ownedAfter = cleanup.owned
    cleanup.owned = owned
    if mayHoldOptional(inner.type) {
      try emitNative(
        program.cast(types.descriptor(concrete(inner.type)), types.descriptor(concrete(type)), isForced: true), [value.slot],
        resultType: type, into: result)
    } else {
      try emitNative(
        program.failCast(types.descriptor(concrete(inner.type)), to: concrete(type)), [value.slot], resultType: .void,
        into: try allocate())
      emit(SCRIPT_TRAP, StatementTrap.unreachable.rawValue)
    }
    cleanup.owned = ownedAfter
    assembler.bind(end)
    release(value)
    let isManaged = isManaged(type)
    copy(Operand(slot: result, isManaged: isManaged, isOwned: isManaged), into: target)
  }

  private func takeValue(of existential: Operand, _ type: Type, into target: UInt16) {
    let isManaged = isManaged(type)
    emit(isManaged ? SCRIPT_RECORD_GET_OWNED : SCRIPT_RECORD_GET_RAW, target, existential.slot, 1)
    if isManaged { own(target) }
  }

  /// Whether a value of a type may be an optional whose payload a cast looks into: an `Any` may.
  private func mayHoldOptional(_ source: Type) -> Bool { concrete(source) == .any }

  /// Whether the descriptor in an existential decides a cast by itself.
  func isTagged(_ source: Type, _ wanted: Type) -> Bool {
    guard case .existential = types.descriptor(concrete(source)).layout else { return false }
    switch types.descriptor(concrete(wanted)).layout {
    case .integer, .unsigned, .double, .boolean, .string, .character, .plainEnum, .enumeration: return true
    case .structure(_, let fields): return concrete(wanted).arguments.isEmpty && !fields.isEmpty
    default: return false
    }
  }

  /// `value as? T` with any types; the result is an optional.
  func emitCast(_ value: Operand, _ source: Type, _ wanted: Type, into target: UInt16) throws {
    let (from, to) = (types.descriptor(concrete(source)), types.descriptor(concrete(wanted)))
    emitNative(program.cast(from, to, isForced: false), [value.slot], result: .owned, into: target)
  }

  private func jumpUnless(_ value: Operand, _ type: Type, is wanted: Type, to target: Instruction.Label) throws {
    let descriptor = types.descriptor(concrete(wanted))
    let tag = try reserve(2)
    emit(SCRIPT_RECORD_GET_RAW, tag, value.slot, 0)
    emit(SCRIPT_LOAD_BITS, tag + 1, word: .bits(descriptor.address))
    emitJump(SCRIPT_JUMP_NE_INT, tag, tag + 1, to: target)
  }

  /// `type(of: value)`.
  func storeDynamicType(_ inner: Expression, into target: UInt16) throws {
    let type = types.descriptor(concrete(inner.type))
    let operand = try value(inner)
    switch type.layout {
    case .instance: emit(SCRIPT_INSTANCE_TYPE, target, operand.slot)
    case .existential: try emitNative(program.dynamicType, [operand.slot], resultType: Self.flagType, into: target)
    default: emit(SCRIPT_LOAD_BITS, target, word: .bits(type.address))
    }
    release(operand)
  }
}
