internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// Whether an optional type keeps its payload in a record.
  private func isBoxed(_ optional: Type) -> Bool {
    if case .optional(_, let isBoxed) = types.descriptor(concrete(optional)).layout { isBoxed } else { false }
  }

  /// Takes the payload of an optional that is not nil into a slot.
  private func takePayload(_ optional: Operand, of type: Type, payload: Type, into target: UInt16) {
    if isBoxed(type) {
      let isManaged = isManaged(payload)
      emit(isManaged ? SCRIPT_RECORD_GET_OWNED : SCRIPT_RECORD_GET_RAW, target, optional.slot, 0)
      if isManaged { own(target) }
      release(optional)
    } else {
      copy(optional, into: target)
    }
  }

  func storeWrapped(_ inner: Expression, optional: Type, into target: UInt16) throws {
    guard isBoxed(optional) else { return try store(inner, into: target) }
    try makeRecord(types.descriptor(concrete(optional)), into: target, [{ try self.store(inner, into: $0) }])
  }

  func storeUnwrapped(_ inner: Expression, into target: UInt16) throws {
    if let lookup = lookup(inner) {
      let missing = assembler.makeLabel()
      let end = assembler.makeLabel()
      try storeFound(lookup, into: target, orJumpTo: missing)
      let found = cleanup
      emitJump(SCRIPT_JUMP, to: end)
      assembler.bind(missing)
      if isManaged(inner.type) { disown(target) }
      emit(SCRIPT_TRAP, StatementTrap.missingValue.rawValue)
      cleanup = found
      return assembler.bind(end)
    }
    let optional = try look(at: inner)
    emit(SCRIPT_CHECK_SOME, optional.slot)
    takePayload(optional, of: inner.type, payload: payloadType(inner.type), into: target)
  }

  func payloadType(_ optional: Type) -> Type {
    if case .optional(let payload, _) = types.descriptor(concrete(optional)).layout { payload.type } else { .void }
  }

  /// `left ?? right`.
  func storeCoalescing(_ left: Expression, _ right: Expression, into target: UInt16) throws {
    let otherwise = assembler.makeLabel()
    let end = assembler.makeLabel()
    let owned = cleanup.owned
    if let lookup = lookup(left), concrete(right.type) != concrete(left.type) {
      try storeFound(lookup, into: target, orJumpTo: otherwise)
      emitJump(SCRIPT_JUMP, to: end)
      assembler.bind(otherwise)
      cleanup.owned = owned
      try store(right, into: target)
      return assembler.bind(end)
    }
    let optional = try allocate()
    try store(left, into: optional)
    emitJump(SCRIPT_JUMP_NIL, optional, to: otherwise)
    let operand = Operand(slot: optional, isManaged: true, isOwned: true)
    if concrete(right.type) == concrete(left.type) {
      copy(operand, into: target)
    } else {
      takePayload(operand, of: left.type, payload: right.type, into: target)
    }
    emitJump(SCRIPT_JUMP, to: end)
    assembler.bind(otherwise)
    // Here the optional is nil, which owns nothing.
    cleanup.owned = owned
    try store(right, into: target)
    assembler.bind(end)
  }

  /// `a?.b`: the links jump to the exit, where the result is nil.
  func storeChain(_ inner: Expression, optional: Type, into target: UInt16) throws {
    let exit = assembler.makeLabel()
    let end = assembler.makeLabel()
    let owned = cleanup.owned
    chainExits.append(ChainExit(target: exit, ownedCount: owned.count, accessCount: cleanup.accesses.count))
    if concrete(inner.type) == concrete(optional) {
      try store(inner, into: target)
    } else if inner.type.isVoid {
      try discard(inner)
      let unit = try allocate()
      emitWide(SCRIPT_LOAD_INT, unit, 0)
      emit(SCRIPT_RECORD_MAKE, target, unit, word: .objectType(RecordLayout.rawCell.pointer))
      own(target)
    } else {
      try storeWrapped(inner, optional: optional, into: target)
    }
    chainExits.removeLast()
    emitJump(SCRIPT_JUMP, to: end)
    assembler.bind(exit)
    cleanup.owned = owned
    emit(SCRIPT_LOAD_NIL, target)
    own(target)
    assembler.bind(end)
  }

  func discardChain(_ inner: Expression) throws {
    let exit = assembler.makeLabel()
    chainExits.append(ChainExit(target: exit, ownedCount: cleanup.owned.count, accessCount: cleanup.accesses.count))
    try discard(inner)
    chainExits.removeLast()
    assembler.bind(exit)
  }

  /// `a?` inside a chain.
  func storeLink(_ inner: Expression, into target: UInt16) throws {
    let optional = try value(inner)
    try leaveChain(ifNil: optional)
    takePayload(optional, of: inner.type, payload: payloadType(inner.type), into: target)
  }

  /// Leaves the innermost chain where an optional is nil, with what the chain owns released.
  func leaveChain(ifNil optional: Operand) throws {
    guard let exit = chainExits.last else { throw unsupported("'?'") }
    guard exit.accessCount == cleanup.accesses.count else { throw unsupported("'?' inside a place that is changed") }
    let isSome = assembler.makeLabel()
    emitJump(SCRIPT_JUMP_SOME, optional.slot, to: isSome)
    let owned = cleanup.owned
    if optional.isOwned { disown(optional.slot) }
    releaseOwned(downTo: exit.ownedCount)
    emitJump(SCRIPT_JUMP, to: exit.target)
    cleanup.owned = owned
    assembler.bind(isSome)
  }

  /// Converts the payload of an optional.
  func storeMapped(
    _ inner: Expression, _ parameter: VariableDeclaration, _ converted: Expression, optional: Type, into target: UInt16
  ) throws {
    guard case .optional = types.descriptor(concrete(inner.type)).layout else { throw unsupported("this conversion") }
    let otherwise = assembler.makeLabel()
    let end = assembler.makeLabel()
    let payload = try allocate()
    let source = try value(inner)
    let owned = cleanup.owned
    emitJump(SCRIPT_JUMP_NIL, source.slot, to: otherwise)
    takePayload(source, of: inner.type, payload: parameter.type, into: payload)
    locations[parameter] = .slot(payload)
    if concrete(converted.type) == concrete(optional) {
      try store(converted, into: target)
    } else {
      try storeWrapped(converted, optional: optional, into: target)
    }
    if isManaged(parameter.type) {
      emit(SCRIPT_RELEASE, payload)
      disown(payload)
    }
    emitJump(SCRIPT_JUMP, to: end)
    assembler.bind(otherwise)
    cleanup.owned = owned
    if source.isOwned { disown(source.slot) }
    emit(SCRIPT_LOAD_NIL, target)
    own(target)
    assembler.bind(end)
  }
}
