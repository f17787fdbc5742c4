internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// Compiles `throw`.
  func compileThrow(_ error: Expression) throws {
    try temporaries {
      let slot = try allocate()
      try store(error, into: slot)
      let owned = cleanup.owned
      disown(slot)
      emit(SCRIPT_THROW, slot)
      cleanup.owned = owned
      disown(slot)
    }
  }

  /// Compiles `do … catch`.
  func compileCatching(_ body: [Statement], _ clauses: [Statement.CatchClause], _ label: Statement.Label) throws {
    let end = assembler.makeLabel()
    try scope(label, breakTarget: end) {
      let error = try allocate()
      let handler = try guarded(error) { try scope { try body.forEach(compile) } }
      if !Self.neverFallsThrough(body) { emitJump(SCRIPT_JUMP, to: end) }
      assembler.bind(handler)
      own(error)
      let subject = Operand(slot: error, isManaged: true, isOwned: false)
      for clause in clauses { try compile(clause, subject, end: end) }
      // Nobody wanted it: the error goes on.
      disown(error)
      emit(SCRIPT_THROW, error)
    }
    assembler.bind(end)
  }

  /// Compiles code whose errors lead to the label that is returned, with the error in a slot.
  private func guarded(_ slot: UInt16, _ body: () throws -> Void) throws -> Instruction.Label {
    let handler = assembler.makeLabel()
    let before = cleanup
    let start = assembler.position
    try body()
    if assembler.position > start {
      assembler.handleErrors(in: start..<assembler.position, target: handler, slot: slot, cleanup: before)
    }
    return handler
  }

  private func compile(_ clause: Statement.CatchClause, _ error: Operand, end: Instruction.Label) throws {
    let base = cleanup.owned.count
    let next = assembler.makeLabel()
    let body = assembler.makeLabel()
    let alternatives = clause.patterns.isEmpty ? 1 : clause.patterns.count
    for index in 0..<alternatives {
      let otherwise = index == alternatives - 1 ? next : assembler.makeLabel()
      try scope {
        if let variable = clause.error { try bindError(variable, error) }
        if !clause.patterns.isEmpty {
          let failure = MatchFailure(ownedCount: base, target: otherwise)
          try match(clause.patterns[index].pattern, error, failure)
          if let condition = clause.patterns[index].guard { try failUnless(condition, failure) }
        }
        if index == alternatives - 1 {
          assembler.bind(body)
          try scope { try clause.body.forEach(compile) }
        }
      }
      if index < alternatives - 1 {
        emitJump(SCRIPT_JUMP, to: body)
        assembler.bind(otherwise)
      }
    }
    if !Self.neverFallsThrough(clause.body) { try unwindScopes(downTo: scopes.count - 1) { emitJump(SCRIPT_JUMP, to: end) } }
    assembler.bind(next)
  }

  /// Binds the error of a plain `catch`; one of a known type is taken out of its existential.
  private func bindError(_ variable: VariableDeclaration, _ error: Operand) throws {
    if case .existential = types.descriptor(concrete(variable.type)).layout {
      locations[variable] = .borrowed(error.slot)
      return
    }
    let slot = try allocate()
    let isManaged = isManaged(variable.type)
    emit(isManaged ? SCRIPT_RECORD_GET_BORROWED : SCRIPT_RECORD_GET_RAW, slot, error.slot, 1)
    locations[variable] = isManaged ? .borrowed(slot) : .slot(slot)
  }

  /// `try? value`: nil where an error is thrown.
  func storeTryOptional(_ inner: Expression, optional: Type, into target: UInt16) throws {
    let end = assembler.makeLabel()
    let error = try allocate()
    let owned = cleanup.owned
    let handler = try guarded(error) {
      if concrete(inner.type) == concrete(optional) {
        try store(inner, into: target)
      } else {
        try storeWrapped(inner, optional: optional, into: target)
      }
    }
    emitJump(SCRIPT_JUMP, to: end)
    assembler.bind(handler)
    cleanup.owned = owned
    own(error)
    release(Operand(slot: error, isManaged: true, isOwned: true))
    emit(SCRIPT_LOAD_NIL, target)
    own(target)
    assembler.bind(end)
  }

  /// `try! value`: the end where an error is thrown.
  func storeTryForce(_ inner: Expression, into target: UInt16) throws {
    let end = assembler.makeLabel()
    let error = try allocate()
    let owned = cleanup.owned
    let handler = try guarded(error) { try store(inner, into: target) }
    let ownedAfter = cleanup.owned
    emitJump(SCRIPT_JUMP, to: end)
    assembler.bind(handler)
    cleanup.owned = owned
    own(error)
    try emitNative(program.failTry(types.descriptor(concrete(.any))), [error], resultType: .void, into: try allocate())
    emit(SCRIPT_TRAP, StatementTrap.unreachable.rawValue)
    cleanup.owned = ownedAfter
    assembler.bind(end)
  }
}
