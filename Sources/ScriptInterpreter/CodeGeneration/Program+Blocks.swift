internal import CScriptMachine
internal import ScriptLanguage
internal import SourceDiagnostics

extension Program {
  /// Compiles a checked block to the code of its top level.
  ///
  /// - Parameter isWhole: whether the functions that nobody calls yet are compiled too, where they are not generic.
  func compile(_ block: CheckedBlock, of source: EmbeddedSource, isWhole: Bool = false) throws -> CompiledFunction {
    self.source = source
    environment = block.environment
    newFunctions = []
    defer { self.source = nil }
    for function in block.functions { note(function, in: source) }
    for variable in block.globals where !variable.isComputedAccess { try declareGlobal(variable) }
    for property in block.staticProperties { try declareStatic(property) }
    let function = anonymousFunction(named: "top level", source: source)
    let compiler = FunctionCompiler(program: self, function: function, isTopLevel: true)
    do {
      _ = try compiler.reserve(globalSorts.count)
      try compiler.scope {
        for statement in block.statements { try compiler.compile(statement) }
        // Tasks that nobody has waited for run at the end.
        if source.code.contains("Task"), let run = native("task.runAll", []) {
          try compiler.temporaries { compiler.emitNative(run, [], result: .none, into: try compiler.allocate()) }
        }
      }
      compiler.emit(SCRIPT_RETURN)
      compiler.finish()
      if isWhole { for declaration in block.functions where declaration.standsAlone { _ = self.function(declaration, []) } }
      try compilePending()
      try completeDispatch()
      #if DEBUG
        try verifyNewCode()
      #endif
    } catch {
      abandonPending()
      throw error
    }
    return function
  }

  /// Proves of all code that it is sound; only what was not proved before is looked at.
  func verifyNewCode() throws {
    for function in newFunctions {
      var verifier = Verifier(function, globalCount: function.isTopLevel ? globalSorts.count : 0)
      try verifier.verify()
    }
  }

  /// The bytecode of a block and of the functions it brought, those of the lesson first, as text.
  func disassembly(startingWith code: CompiledFunction) -> String {
    let disassembler = Disassembler()
    let others = newFunctions.filter { $0 !== code }
    let ordered = [code] + others.filter { $0.source != nil } + others.filter { $0.source == nil }
    return ordered.map { disassembler.text(of: $0) }.joined(separator: "\n")
  }
}

extension FunctionDeclaration {
  /// Whether its code depends on nothing but itself.
  fileprivate var standsAlone: Bool { signature == nil && captures.isEmpty && body != nil && !isRequirement }
}
