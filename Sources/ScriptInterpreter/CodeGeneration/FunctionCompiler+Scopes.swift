internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  // MARK: - Scopes

  /// Compiles a scope: its variables live until its end.
  func scope(
    _ label: Statement.Label? = nil, breakTarget: Instruction.Label? = nil, continueTarget: Instruction.Label? = nil,
    _ body: () throws -> Void
  ) throws {
    scopes.append(
      CodeScope(
        height: next, ownedCount: cleanup.owned.count, label: label, breakTarget: breakTarget, continueTarget: continueTarget))
    try body()
    try leaveScope()
  }

  private func leaveScope() throws {
    guard let scope = scopes.last else { return }
    scopes[scopes.count - 1].deferred = []
    for deferred in scope.deferred.reversed() { try compile(deferred: deferred.statements) }
    releaseOwned(downTo: scope.ownedCount)
    cleanup.owned.removeLast(cleanup.owned.count - scope.ownedCount)
    try runDeferredOnErrors(scope.deferred)
    scopes.removeLast()
    next = scope.height
  }

  /// Deferred statements run when an error leaves the scope too, which then goes on.
  private func runDeferredOnErrors(_ deferred: [DeferredStatements]) throws {
    let due = deferred.reversed().filter { assembler.containsCalls(from: $0.start) }
    guard !due.isEmpty else { return }
    let end = assembler.makeLabel()
    let saved = cleanup
    emitJump(SCRIPT_JUMP, to: end)
    for item in due {
      let handler = assembler.makeLabel()
      assembler.handleErrors(in: item.start..<assembler.position, target: handler, slot: item.error, cleanup: item.cleanup)
      assembler.bind(handler)
      cleanup = item.cleanup
      own(item.error)
      try compile(deferred: item.statements)
      disown(item.error)
      // Its releases are those of the scopes outside: the error is caught there or leaves the function.
      emit(SCRIPT_THROW, item.error)
    }
    cleanup = saved
    assembler.bind(end)
  }

  /// Emits releases of the newest owned slots without forgetting them: for jumps out of scopes.
  func releaseOwned(downTo count: Int) {
    let owned = cleanup.owned
    while cleanup.owned.count > count, let slot = cleanup.owned.popLast() { emit(SCRIPT_RELEASE, slot) }
    cleanup.owned = owned
  }

  /// Leaves all scopes above a number: deferred statements run and variables die, the innermost first.
  ///
  /// What follows is only reached by jumps, so the state of the compiler is put back.
  func unwindScopes(downTo count: Int, keeping kept: UInt16? = nil, finally jump: () -> Void) throws {
    let savedScopes = scopes
    let saved = cleanup
    if let kept { disown(kept) }
    while scopes.count > count, let scope = scopes.last {
      let deferred = scope.deferred
      scopes[scopes.count - 1].deferred = []
      for item in deferred.reversed() {
        if let kept { own(kept) }
        try compile(deferred: item.statements)
        if let kept { disown(kept) }
      }
      let target = min(scope.ownedCount, cleanup.owned.count)
      while cleanup.owned.count > target, let slot = cleanup.owned.popLast() { emit(SCRIPT_RELEASE, slot) }
      scopes.removeLast()
    }
    if count == 0 {
      if let kept { own(kept) }
      closeCapturedParameters()
      if let kept { disown(kept) }
      while let slot = cleanup.owned.popLast() { emit(SCRIPT_RELEASE, slot) }
    }
    jump()
    scopes = savedScopes
    cleanup = saved
  }

  private func compile(deferred statements: [Statement]) throws {
    let height = next
    let owned = cleanup.owned.count
    for statement in statements { try compile(statement) }
    releaseOwned(downTo: owned)
    cleanup.owned.removeLast(cleanup.owned.count - owned)
    next = height
  }

  /// Compiles something whose temporaries die at its end.
  func temporaries<Result>(_ body: () throws -> Result) rethrows -> Result {
    let height = next
    let result = try body()
    next = height
    return result
  }
}
