internal import CScriptMachine
internal import ScriptLanguage

/// Casts from `Any` and protocol types to concrete types: the existential says what it holds.
extension FunctionCompiler {
  /// `value is T`.
  func storeTypeTest(_ inner: Expression, _ type: Type, into target: UInt16) throws {
    let end = assembler.makeLabel()
    let differs = assembler.makeLabel()
    let result = try allocate()
    let value = try value(inner)
    try jumpUnless(value, inner.type, is: type, to: differs)
    emitWide(SCRIPT_LOAD_INT, result, 1)
    emitJump(SCRIPT_JUMP, to: end)
    assembler.bind(differs)
    emitWide(SCRIPT_LOAD_INT, result, 0)
    assembler.bind(end)
    release(value)
    emit(SCRIPT_MOVE, target, result)
  }

  /// `value as? T`.
  func storeCast(_ inner: Expression, _ type: Type, optional: Type, into target: UInt16) throws {
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
    emit(SCRIPT_LOAD_NIL, result)
    own(result)
    assembler.bind(end)
    release(value)
    copy(Operand(slot: result, isManaged: true, isOwned: true), into: target)
  }

  /// `value as! T`.
  func storeForcedCast(_ inner: Expression, _ type: Type, into target: UInt16) throws {
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
    try emitNative(
      program.failCast(types.descriptor(concrete(inner.type)), to: concrete(type)), [value.slot], resultType: .void, into: try allocate())
    emit(SCRIPT_TRAP, StatementTrap.unreachable.rawValue)
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

  private func jumpUnless(_ value: Operand, _ type: Type, is wanted: Type, to target: Instruction.Label) throws {
    guard case .existential = types.descriptor(concrete(type)).layout else { throw unsupported("a cast from '\(concrete(type))'") }
    let descriptor = types.descriptor(concrete(wanted))
    if case .existential = descriptor.layout { throw unsupported("a cast to '\(concrete(wanted))'") }
    let tag = try reserve(2)
    emit(SCRIPT_RECORD_GET_RAW, tag, value.slot, 0)
    emit(SCRIPT_LOAD_BITS, tag + 1, word: .bits(descriptor.address))
    emitJump(SCRIPT_JUMP_NE_INT, tag, tag + 1, to: target)
  }
}
