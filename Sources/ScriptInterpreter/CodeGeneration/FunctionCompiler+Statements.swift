internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// Compiles one statement; its temporaries die at its end.
  func compile(_ statement: Statement) throws {
    try at(statement.range) {
      switch statement.kind {
      case .expression(let expression): try temporaries { try discard(expression) }
      case .display(let expression): try temporaries { try display(expression) }
      case .binding(let pattern, let value): try bind(pattern, to: value)
      case .if(let conditions, let then, let otherwise): try compileIf(conditions, then, otherwise)
      case .guard(let conditions, let otherwise): try compileGuard(conditions, otherwise)
      case .while(let conditions, let body, let label):
        try hoistingConstants(of: statement) { try compileWhile(conditions, body, label) }
      case .repeatWhile(let body, let condition, let label):
        try hoistingConstants(of: statement) { try compileRepeat(body, condition, label) }
      case .forIn(let loop): try hoistingConstants(of: statement) { try compileFor(loop) }
      case .switch(let subject, let cases, let label): try compileSwitch(subject, cases, label)
      case .block(let body, let label):
        let end = assembler.makeLabel()
        try scope(label, breakTarget: end) { try body.forEach(compile) }
        assembler.bind(end)
      case .return(let value): try compileReturn(value)
      case .break(let label): try compileBreak(label)
      case .continue(let label): try compileContinue(label)
      case .defer(let body):
        let error = try allocate()
        scopes[scopes.count - 1].deferred.append(
          DeferredStatements(statements: body, start: assembler.position, cleanup: cleanup, error: error))
      case .give(let value): try compileGive(value)
      case .function(let declaration): try declareNested(declaration)
      case .type: break
      case .fallthrough: try compileFallthrough()
      case .doCatch(let body, let clauses, let label): try compileCatching(body, clauses, label)
      case .throw(let error): try compileThrow(error)
      }
    }
  }

  // MARK: - Branches

  private func compileIf(_ conditions: [Statement.Condition], _ then: [Statement], _ otherwise: [Statement]?) throws {
    let end = assembler.makeLabel()
    let elseLabel = assembler.makeLabel()
    try scope {
      try branch(conditions, otherwise: elseLabel)
      try scope { try then.forEach(compile) }
    }
    if let otherwise {
      if !Self.neverFallsThrough(then) { emitJump(SCRIPT_JUMP, to: end) }
      assembler.bind(elseLabel)
      try scope { try otherwise.forEach(compile) }
    } else {
      assembler.bind(elseLabel)
    }
    assembler.bind(end)
  }

  /// Whether statements end with a jump, so that nothing needs to follow them.
  static func neverFallsThrough(_ statements: [Statement]) -> Bool {
    switch statements.last?.kind {
    case .return, .break, .continue, .throw, .give, .fallthrough: true
    default: false
    }
  }

  private func compileGuard(_ conditions: [Statement.Condition], _ otherwise: [Statement]) throws {
    let elseLabel = assembler.makeLabel()
    let end = assembler.makeLabel()
    // The variables of the conditions live on in the surrounding scope, but the `else` part does not own them.
    let ownedBefore = cleanup.owned
    try branch(conditions, otherwise: elseLabel)
    emitJump(SCRIPT_JUMP, to: end)
    assembler.bind(elseLabel)
    let ownedAfter = cleanup.owned
    cleanup.owned = ownedBefore
    try scope { try otherwise.forEach(compile) }
    cleanup.owned = ownedAfter
    assembler.bind(end)
  }

  private func compileBreak(_ label: Statement.Label) throws {
    guard let index = scopes.lastIndex(where: { $0.label === label }), let target = scopes[index].breakTarget else {
      throw unsupported("this 'break'")
    }
    try unwindScopes(downTo: index) { emitJump(SCRIPT_JUMP, to: target) }
  }

  private func compileContinue(_ label: Statement.Label) throws {
    guard let index = scopes.lastIndex(where: { $0.label === label && $0.continueTarget != nil }),
      let target = scopes[index].continueTarget
    else { throw unsupported("this 'continue'") }
    try unwindScopes(downTo: index + 1) { emitJump(SCRIPT_JUMP, to: target) }
  }

  private func compileGive(_ value: Expression) throws {
    guard let target = giveTargets.last else { throw unsupported("a value here") }
    let owned = cleanup.owned
    try store(value, into: target.slot)
    let isManaged = isManaged(target.type)
    try unwindScopes(downTo: target.scopeCount, keeping: isManaged ? target.slot : nil) { emitJump(SCRIPT_JUMP, to: target.end) }
    cleanup.owned = owned
  }

  // MARK: - Variables

  /// Compiles `let` and `var`.
  private func bind(_ pattern: Pattern, to value: Expression?) throws {
    guard let value else { return try declare(pattern) }
    switch pattern.kind {
    case .variable(let variable): try initialize(variable, with: value)
    case .any: try temporaries { try discard(value) }
    case .tuple(let parts):
      if case .tuple(let values) = value.kind, values.count == parts.count {
        // `let (a, b) = (x, y)`: no tuple is made. The values come first, since they may not see the new names.
        for (part, value) in zip(parts, values) { try bind(part, to: value) }
      } else {
        try bindParts(pattern, of: value)
      }
    default: throw unsupported("this pattern")
    }
  }

  private func declare(_ pattern: Pattern) throws {
    switch pattern.kind {
    case .variable(let variable): try declareEmpty(variable)
    case .tuple(let parts): try parts.forEach(declare)
    default: break
    }
  }

  /// Evaluates a tuple and binds its elements; the tuple itself is a temporary that stays until the scope ends, or is taken apart.
  private func bindParts(_ pattern: Pattern, of value: Expression) throws {
    // Slots of the new variables come first, so that the tuple can go when they are filled.
    let variables = Self.variables(of: pattern)
    for variable in variables { try prepareSlot(variable) }
    try temporaries {
      let tuple = try self.value(value)
      try assignParts(pattern, of: tuple)
      release(tuple)
    }
  }

  private func assignParts(_ pattern: Pattern, of tuple: Operand) throws {
    guard case .tuple(let parts) = pattern.kind else { return }
    for (index, part) in parts.enumerated() {
      switch part.kind {
      case .variable(let variable):
        let isManaged = isManaged(variable.type)
        try fill(variable) { slot in
          emit(isManaged ? SCRIPT_RECORD_GET_OWNED : SCRIPT_RECORD_GET_RAW, slot, tuple.slot, UInt16(index))
          if isManaged { own(slot) }
        }
      case .tuple:
        try temporaries {
          let inner = Operand(slot: try allocate(), isManaged: true, isOwned: false)
          emit(SCRIPT_RECORD_GET_BORROWED, inner.slot, tuple.slot, UInt16(index))
          try assignParts(part, of: inner)
        }
      case .any: break
      default: throw unsupported("this pattern")
      }
    }
  }

  static func variables(of pattern: Pattern) -> [VariableDeclaration] {
    switch pattern.kind {
    case .variable(let variable): [variable]
    case .tuple(let parts): parts.flatMap(variables)
    case .some(let inner): variables(of: inner)
    case .enumCase(_, _, let payload): payload.map(variables) ?? []
    case .type(_, let inner): inner.map(variables) ?? []
    case .any, .expression: []
    }
  }

  /// Reserves the slot of a local variable that is filled soon.
  func prepareSlot(_ variable: VariableDeclaration) throws {
    if isGlobal(variable) { return }
    locations[variable] = .slot(try allocate())
  }

  /// Whether a variable lives in the session.
  func isGlobal(_ variable: VariableDeclaration) -> Bool {
    if case .global = variable.storage { true } else { false }
  }

  /// Fills a variable with what `emit` puts into a slot (owned if managed), and puts it into a cell if closures share it.
  func fill(_ variable: VariableDeclaration, _ emit: (UInt16) throws -> Void) throws {
    guard variable.ownership != .strong else { return try fillStored(variable, emit) }
    try fillStored(variable) { slot in
      let strong = try allocate()
      try emit(strong)
      let operand = Operand(slot: strong, isManaged: true, isOwned: true)
      try makeWeak(operand, variable.type, into: slot)
      release(operand)
    }
  }

  private func fillStored(_ variable: VariableDeclaration, _ emit: (UInt16) throws -> Void) throws {
    if isGlobal(variable) {
      guard let slot = program.globals[variable] else { throw unsupported("this variable") }
      guard isTopLevel else { throw unsupported("a global variable declared here") }
      return try emit(slot)
    }
    if locations[variable] == nil { try prepareSlot(variable) }
    guard case .slot(let slot)? = locations[variable] else { throw unsupported("this variable") }
    guard variable.needsBox else { return try emit(slot) }
    let value = try allocate()
    try emit(value)
    try makeCell(slot, taking: value, isManaged: isManaged(variable.type))
    locations[variable] = .cell(slot)
  }

  private func initialize(_ variable: VariableDeclaration, with value: Expression) throws {
    // The new name is not visible in its own initial value, but the slot must lie below the value's temporaries.
    let slot = isGlobal(variable) ? nil : try allocate()
    if variable.needsBox, slot != nil { _ = try allocate() }
    try temporaries {
      if let slot { locations[variable] = .slot(slot) }
      try fill(variable) { try store(value, into: $0) }
    }
  }

  /// A variable that later statements give its value.
  private func declareEmpty(_ variable: VariableDeclaration) throws {
    if isGlobal(variable) { return }
    let isManaged = isManaged(variable.type)
    try prepareSlot(variable)
    try fill(variable) { slot in
      if isManaged {
        emit(SCRIPT_LOAD_NIL, slot)
        own(slot)
      } else {
        emitWide(SCRIPT_LOAD_INT, slot, 0)
      }
    }
  }
}
