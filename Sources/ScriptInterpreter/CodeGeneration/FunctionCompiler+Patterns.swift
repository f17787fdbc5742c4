internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// Goes on with the variables of a pattern bound where a value matches, else releases what was bound before and jumps.
  ///
  /// The value is a temporary of the surrounding scope, so that variables may borrow from it.
  func match(_ pattern: Pattern, _ expression: Expression, ownedBefore base: Int, otherwise target: Instruction.Label) throws {
    let failure = MatchFailure(ownedCount: base, target: target)
    if case .some(let inner) = pattern.kind, let lookup = lookup(expression) {
      return try at(pattern.range) { try match(inner, found(lookup, failure), failure) }
    }
    try match(pattern, lasting(value(expression), of: expression), failure)
  }

  /// The value of a dictionary for a key, as a temporary of the surrounding scope; a missing one fails the match.
  private func found(_ lookup: Lookup, _ failure: MatchFailure) throws -> Operand {
    let slot = try allocate()
    let isManaged = lookup.valueType.isManaged
    if cleanup.owned.count <= failure.ownedCount {
      try storeFound(lookup, into: slot, orJumpTo: failure.target)
    } else {
      let missing = assembler.makeLabel()
      let goesOn = assembler.makeLabel()
      let owned = cleanup.owned
      try storeFound(lookup, into: slot, orJumpTo: missing)
      let found = cleanup
      emitJump(SCRIPT_JUMP, to: goesOn)
      assembler.bind(missing)
      cleanup.owned = owned
      fail(failure)
      cleanup = found
      assembler.bind(goesOn)
    }
    return Operand(slot: slot, isManaged: isManaged, isOwned: false)
  }

  /// A value that stays as it is while variables borrow from it, whatever happens to the variable that it came from.
  private func lasting(_ operand: Operand, of expression: Expression) throws -> Operand {
    guard !operand.isOwned, case .variable(let variable) = expression.kind, variable.isMutated else { return operand }
    let slot = try allocate()
    copy(operand, into: slot)
    return Operand(slot: slot, isManaged: operand.isManaged, isOwned: operand.isManaged)
  }

  /// Where a match goes that fails, and how many owned slots stay then.
  struct MatchFailure {
    let ownedCount: Int
    let target: Instruction.Label
  }

  /// Tests a value against a pattern and binds its variables; the value must outlive them.
  func match(_ pattern: Pattern, _ subject: Operand, _ failure: MatchFailure) throws {
    try at(pattern.range) {
      switch pattern.kind {
      case .any: break
      case .variable(let variable): try bind(variable, to: subject)
      case .tuple(let parts):
        for (index, part) in parts.enumerated() {
          if case .any = part.kind { continue }
          try match(part, field(UInt16(index), of: subject, part.type), failure)
        }
      case .some(let inner):
        let owned = cleanup.owned
        if subject.isOwned { disown(subject.slot) }
        if cleanup.owned.count <= failure.ownedCount {
          emitJump(SCRIPT_JUMP_NIL, subject.slot, to: failure.target)
          cleanup.owned = owned
        } else {
          let goesOn = assembler.makeLabel()
          cleanup.owned = owned
          emitJump(SCRIPT_JUMP_SOME, subject.slot, to: goesOn)
          if subject.isOwned { disown(subject.slot) }
          fail(failure)
          cleanup.owned = owned
          assembler.bind(goesOn)
        }
        try match(inner, payload(of: subject, pattern.type, inner.type), failure)
      case .enumCase(_, let index, let payload): try matchCase(index, payload, of: subject, pattern, failure)
      case .expression(let variable, let condition):
        locations[variable] = subject.isManaged ? .borrowed(subject.slot) : .slot(subject.slot)
        try failUnless(condition, failure)
      case .type(let type, let inner): try matchType(type, inner, of: subject, pattern, failure)
      }
    }
  }

  /// Leaves a match that fails.
  private func fail(_ failure: MatchFailure) {
    releaseOwned(downTo: failure.ownedCount)
    emitJump(SCRIPT_JUMP, to: failure.target)
  }

  /// Leaves a match where a condition does not hold.
  func failUnless(_ condition: Expression, _ failure: MatchFailure) throws {
    if cleanup.owned.count <= failure.ownedCount {
      return try temporaries { try jump(if: condition, is: false, to: failure.target) }
    }
    let holds = assembler.makeLabel()
    try temporaries { try jump(if: condition, is: true, to: holds) }
    fail(failure)
    assembler.bind(holds)
  }

  private func bind(_ variable: VariableDeclaration, to subject: Operand) throws {
    if !variable.needsBox, !variable.isMutated, !isGlobal(variable) {
      locations[variable] = subject.isManaged ? .borrowed(subject.slot) : .slot(subject.slot)
      return
    }
    try fill(variable) { copy(Operand(slot: subject.slot, isManaged: subject.isManaged, isOwned: false), into: $0) }
  }

  /// A part of a record that lives as long as the record does.
  private func field(_ index: UInt16, of record: Operand, _ type: Type) throws -> Operand {
    let slot = try allocate()
    let isManaged = isManaged(type)
    emit(isManaged ? SCRIPT_RECORD_GET_BORROWED : SCRIPT_RECORD_GET_RAW, slot, record.slot, index)
    return Operand(slot: slot, isManaged: isManaged, isOwned: false)
  }

  private func payload(of subject: Operand, _ optional: Type, _ type: Type) throws -> Operand {
    guard case .optional(_, true) = types.descriptor(concrete(optional)).layout else {
      return Operand(slot: subject.slot, isManaged: true, isOwned: false)
    }
    return try field(0, of: subject, type)
  }

  /// A value of an existential whose dynamic type is the one that is asked for.
  private func matchType(
    _ type: Type, _ inner: Pattern?, of subject: Operand, _ pattern: Pattern, _ failure: MatchFailure
  ) throws {
    guard isTagged(pattern.type, type) else {
      // The cast's result lives as long as the scope, as the variables of the pattern do.
      let result = try allocate()
      try emitCast(subject, pattern.type, type, into: result)
      let isSome = assembler.makeLabel()
      emitJump(SCRIPT_JUMP_SOME, result, to: isSome)
      let owned = cleanup.owned
      disown(result)
      fail(failure)
      cleanup.owned = owned
      assembler.bind(isSome)
      guard let inner else { return release(Operand(slot: result, isManaged: true, isOwned: true)) }
      let target = types.descriptor(concrete(type))
      let cast = Operand(slot: result, isManaged: true, isOwned: false)
      return try match(inner, TypeTable.isBoxed(target) ? field(0, of: cast, type) : cast, failure)
    }
    let wanted = types.descriptor(concrete(type))
    let tag = try reserve(2)
    emit(SCRIPT_RECORD_GET_RAW, tag, subject.slot, 0)
    emit(SCRIPT_LOAD_BITS, tag + 1, word: .bits(wanted.address))
    let matches = assembler.makeLabel()
    emitJump(SCRIPT_JUMP_EQ_INT, tag, tag + 1, to: matches)
    fail(failure)
    assembler.bind(matches)
    if let inner { try match(inner, field(1, of: subject, type), failure) }
  }

  private func matchCase(
    _ index: Int, _ payload: Pattern?, of subject: Operand, _ pattern: Pattern, _ failure: MatchFailure
  ) throws {
    let tag: UInt16
    if isOptional(pattern.type) { return try matchOptionalCase(index, payload, of: subject, pattern, failure) }
    if subject.isManaged {
      tag = try allocate()
      emit(SCRIPT_RECORD_GET_RAW, tag, subject.slot, 0)
    } else {
      tag = subject.slot
    }
    let matches = assembler.makeLabel()
    add(Instruction(opcode: SCRIPT_JUMP_EQ_INT_K, a: tag, b: UInt16(index), target: matches))
    fail(failure)
    assembler.bind(matches)
    guard let payload, subject.isManaged else { return }
    guard case .enumCase(let declaration, _, _) = pattern.kind else { return }
    try matchPayload(payload, of: subject, count: declaration.cases[index].payload.count, failure)
  }

  /// `.none` and `.some(pattern)` of an optional.
  private func matchOptionalCase(
    _ index: Int, _ payload: Pattern?, of subject: Operand, _ pattern: Pattern, _ failure: MatchFailure
  ) throws {
    let matches = assembler.makeLabel()
    emitJump(index == 0 ? SCRIPT_JUMP_NIL : SCRIPT_JUMP_SOME, subject.slot, to: matches)
    fail(failure)
    assembler.bind(matches)
    if let payload { try match(payload, self.payload(of: subject, pattern.type, payload.type), failure) }
  }

  /// The values of a case stand behind its number; a payload of several values is matched as a tuple.
  private func matchPayload(_ payload: Pattern, of subject: Operand, count: Int, _ failure: MatchFailure) throws {
    guard count > 1, case .tuple(let parts) = payload.kind else { return try match(payload, field(1, of: subject, payload.type), failure) }
    for (index, part) in parts.enumerated() {
      if case .any = part.kind { continue }
      try match(part, field(UInt16(index + 1), of: subject, part.type), failure)
    }
  }

  // MARK: - switch

  func compileSwitch(_ subject: Expression, _ cases: [Statement.SwitchCase], _ label: Statement.Label) throws {
    let end = assembler.makeLabel()
    try scope(label, breakTarget: end) {
      let operand = try detachedSubject(subject)
      let bodies = cases.map { _ in assembler.makeLabel() }
      for (index, item) in cases.enumerated() {
        try compileCase(item, operand, body: bodies[index], next: index + 1 < bodies.count ? bodies[index + 1] : nil, end: end)
      }
      // An exhaustive switch never gets here.
      emit(SCRIPT_TRAP, StatementTrap.unreachable.rawValue)
    }
    assembler.bind(end)
  }

  /// The subject of a switch as a value of its own, which the variable it came from may no longer be.
  private func detachedSubject(_ subject: Expression) throws -> Operand {
    let slot = try allocate()
    try store(subject, into: slot)
    let isManaged = isManaged(subject.type)
    return Operand(slot: slot, isManaged: isManaged, isOwned: isManaged)
  }

  private func compileCase(
    _ item: Statement.SwitchCase, _ subject: Operand, body: Instruction.Label, next: Instruction.Label?, end: Instruction.Label
  ) throws {
    let base = cleanup.owned.count
    for (index, alternative) in item.patterns.enumerated() {
      let otherwise = assembler.makeLabel()
      let isLast = index == item.patterns.count - 1
      if item.patterns.count > 1, !item.variables.isEmpty {
        try compileShared(item, alternative, subject, body: body, otherwise: otherwise, isLast: isLast, next: next, end: end)
        assembler.bind(otherwise)
        continue
      }
      try scope {
        let failure = MatchFailure(ownedCount: base, target: otherwise)
        try match(alternative.pattern, subject.borrowed, failure)
        if let condition = alternative.guard { try failUnless(condition, failure) }
        if isLast {
          assembler.bind(body)
          fallthroughTargets.append(next)
          try scope { try item.body.forEach(compile) }
          fallthroughTargets.removeLast()
        }
      }
      if isLast {
        if !Self.neverFallsThrough(item.body) { try leaveSwitch(to: end) }
      } else {
        emitJump(SCRIPT_JUMP, to: body)
      }
      assembler.bind(otherwise)
    }
  }

  /// One of several patterns that bind the same variables: each has the body after it, so that the variables are where it left them.
  private func compileShared(
    _ item: Statement.SwitchCase, _ alternative: (pattern: Pattern, guard: Expression?), _ subject: Operand, body: Instruction.Label,
    otherwise: Instruction.Label, isLast: Bool, next: Instruction.Label?, end: Instruction.Label
  ) throws {
    let base = cleanup.owned.count
    try scope {
      let failure = MatchFailure(ownedCount: base, target: otherwise)
      try match(alternative.pattern, subject.borrowed, failure)
      if let condition = alternative.guard { try failUnless(condition, failure) }
      if isLast { assembler.bind(body) }
      fallthroughTargets.append(next)
      try scope { try item.body.forEach(compile) }
      fallthroughTargets.removeLast()
    }
    if !Self.neverFallsThrough(item.body) { try leaveSwitch(to: end) }
  }

  private func leaveSwitch(to end: Instruction.Label) throws {
    try unwindScopes(downTo: scopes.count - 1) { emitJump(SCRIPT_JUMP, to: end) }
  }

  /// Compiles `fallthrough`.
  func compileFallthrough() throws {
    guard let target = fallthroughTargets.last.flatMap({ $0 }), let index = scopes.lastIndex(where: { $0.breakTarget != nil }) else {
      throw unsupported("'fallthrough' here")
    }
    try unwindScopes(downTo: index + 1) { emitJump(SCRIPT_JUMP, to: target) }
  }
}

extension Operand {
  /// The same value, which something else releases.
  var borrowed: Operand { Operand(slot: slot, isManaged: isManaged, isOwned: false) }
}
