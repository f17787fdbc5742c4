internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  // MARK: - Whole functions

  /// Compiles a declared function: the result in slot 0, then the receiver, then the parameters.
  func compile(_ declaration: FunctionDeclaration) throws {
    range = declaration.range
    self.declaration = declaration
    guard let body = declaration.body else { throw unsupported("'\(declaration.fullName)' has no body; this") }
    returnType = concrete(declaration.resultType)
    if declaration.kind == .initializer {
      if let owner = declaration.owner, owner.isScriptClass { return try compileObjectInitializer(declaration, owner, body) }
      return try compileInitializer(declaration, body)
    }
    var parameters: [(variable: VariableDeclaration, isInout: Bool)] = []
    if let receiver = declaration.selfVariable {
      parameters.append((receiver, declaration.isMutating))
    }
    parameters += declaration.parameters.map { ($0.variable, $0.isInout) }
    try compileBody(parameters, captures: declaration.captures, body)
  }

  /// Compiles parameters, captures and statements.
  func compileBody(
    _ parameters: [(variable: VariableDeclaration, isInout: Bool)], captures: [Capture], _ body: [Statement]
  ) throws {
    try placeParameters(parameters)
    try load(captures)
    try scope {
      for statement in body { try compile(statement) }
    }
    try returnAtEnd()
    finish()
  }

  /// The window of a function: the result, then the parameters.
  func placeParameters(_ parameters: [(variable: VariableDeclaration, isInout: Bool)]) throws {
    _ = try reserve(1 + parameters.count)
    var sorts: [CallShape.Sort] = []
    for (index, parameter) in parameters.enumerated() {
      let isManaged = isManaged(parameter.variable.type)
      sorts.append(isManaged ? .owned : .raw)
      // What came in `inout` belongs to the caller's access, which also ends it after a failure.
      if isManaged, !parameter.isInout { own(UInt16(index + 1)) }
    }
    function.shape = CallShape(
      result: returnType.isVoid ? .none : isManaged(returnType) ? .owned : .raw, parameters: sorts,
      isInout: parameters.map(\.isInout))
    for (index, parameter) in parameters.enumerated() { try place(parameter, in: UInt16(index + 1)) }
  }

  private func place(_ parameter: (variable: VariableDeclaration, isInout: Bool), in slot: UInt16) throws {
    guard parameter.variable.needsBox else {
      locations[parameter.variable] = .slot(slot)
      return
    }
    let cell = try allocate()
    let isManaged = isManaged(parameter.variable.type)
    try makeCell(cell, taking: slot, isManaged: isManaged)
    locations[parameter.variable] = .cell(cell)
    guard parameter.isInout else { return }
    // Closures that use it cannot outlive the call, so its value goes back to the caller when the function is left, however that happens.
    cleanup.accesses.append(OpenAccess(home: .parameter(slot), value: cell, isManaged: isManaged))
  }

  /// Gives captured `inout` parameters their values back, before the function is left.
  func closeCapturedParameters() {
    while let access = cleanup.accesses.last, case .parameter(let slot) = access.home {
      emit(access.isManaged ? SCRIPT_OBJECT_TAKE : SCRIPT_RECORD_GET_RAW, slot, access.value, 0)
      cleanup.accesses.removeLast()
    }
  }

  /// Makes the cell of a captured variable from a value that it takes.
  func makeCell(_ cell: UInt16, taking slot: UInt16, isManaged: Bool) throws {
    emit(
      SCRIPT_RECORD_MAKE, cell, slot,
      word: .objectType(isManaged ? RecordLayout.managedCell.pointer : RecordLayout.rawCell.pointer))
    if isManaged { disown(slot) }
    own(cell)
  }

  /// The captured values of a closure, as slots of its frame: constants as they are, variables as cells.
  func load(_ captures: [Capture]) throws {
    for (index, capture) in orderedCaptures(captures).enumerated() {
      let slot = try allocate()
      let isCell = capture.value == nil && capture.variable.needsBox
      if isCell || isManaged(capture.inner.type) {
        emit(SCRIPT_CAPTURE_BORROWED, slot, UInt16(index))
        locations[capture.inner] = isCell ? .cell(slot) : .borrowed(slot)
      } else {
        emit(SCRIPT_CAPTURE_RAW, slot, UInt16(index))
        locations[capture.inner] = .slot(slot)
      }
    }
  }

  /// Captures as they stand in a closure object: raw ones first.
  func orderedCaptures(_ captures: [Capture]) -> [Capture] {
    captures.filter { !isReference($0) } + captures.filter(isReference)
  }

  /// Whether a capture is a reference: a cell or a managed value.
  func isReference(_ capture: Capture) -> Bool {
    (capture.value == nil && capture.variable.needsBox) || isManaged(capture.inner.type)
  }

  private func returnAtEnd() throws {
    if returnType.isVoid || isTopLevel {
      try unwindScopes(downTo: 0) { emit(SCRIPT_RETURN) }
    } else {
      // The checker has seen that control never gets here.
      emit(SCRIPT_TRAP, StatementTrap.unreachable.rawValue)
    }
  }

  // MARK: - Return

  /// Compiles `return`.
  func compileReturn(_ expression: Expression?) throws {
    if objectInitialization != nil {
      if let expression, case .none = expression.kind { return try returnFromInitializer(succeeding: false) }
      if expression == nil { return try returnFromInitializer(succeeding: true) }
    }
    if let initializedSelf, expression == nil { return try returnSelf(initializedSelf) }
    guard let expression, !returnType.isVoid else {
      if let expression { try discard(expression) }
      try unwindScopes(downTo: 0) { emit(SCRIPT_RETURN) }
      return
    }
    let isManaged = isManaged(returnType)
    if isManaged, let slot = movableLocal(expression) {
      // The local dies here anyway: its reference becomes the result.
      emit(SCRIPT_TAKE, 0, slot)
      let owned = cleanup.owned
      disown(slot)
      own(0)
      try unwindScopes(downTo: 0, keeping: 0) { emit(SCRIPT_RETURN) }
      cleanup.owned = owned
      return
    }
    let owned = cleanup.owned
    try store(expression, into: 0)
    try unwindScopes(downTo: 0, keeping: isManaged ? 0 : nil) { emit(SCRIPT_RETURN) }
    cleanup.owned = owned
  }

  /// The slot of a local variable that the frame owns alone, if that is what an expression reads.
  private func movableLocal(_ expression: Expression) -> UInt16? {
    guard case .variable(let variable) = expression.kind, case .slot(let slot)? = locations[variable],
      cleanup.owned.contains(slot), variable.ownership == .strong, scopes.allSatisfy({ $0.deferred.isEmpty })
    else { return nil }
    return slot
  }
}
