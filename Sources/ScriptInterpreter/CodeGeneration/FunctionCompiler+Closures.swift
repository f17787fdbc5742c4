internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// Makes a closure with what it captures.
  func store(_ closure: Closure, into target: UInt16) throws {
    let code = program.anonymousFunction(named: "closure", source: function.source)
    let compiler = FunctionCompiler(program: program, function: code, substitution: substitution)
    compiler.range = range
    compiler.declaration = self.declaration?.kind == .initializer ? nil : self.declaration
    compiler.returnType = concrete(closure.resultType)
    try compiler.compileBody(
      zip(closure.parameters, closure.inoutParameters).map { ($0, $1) }, captures: closure.captures, closure.body)
    try makeClosure(code, closure.captures, into: target)
  }

  /// Makes a function value of code and captures.
  func makeClosure(_ code: CompiledFunction, _ captures: [Capture], into target: UInt16) throws {
    let ordered = orderedCaptures(captures)
    let first = try reserve(ordered.count)
    let owned = cleanup.owned
    for (index, capture) in ordered.enumerated() {
      let slot = first + UInt16(index)
      if let value = capture.value {
        if capture.inner.ownership == .strong {
          try store(value, into: slot)
        } else {
          try temporaries {
            let strong = try allocate()
            try store(value, into: strong)
            let operand = Operand(slot: strong, isManaged: true, isOwned: true)
            try makeWeak(operand, capture.inner.type, into: slot)
            release(operand)
          }
        }
      } else if capture.variable.needsBox {
        guard case .cell(let cell) = try location(of: capture.variable) else {
          throw unsupported("capturing the 'inout' parameter '\(capture.variable.name)' in a closure")
        }
        emit(SCRIPT_COPY, slot, cell)
        own(slot)
      } else {
        try copy(readStored(capture.variable), into: slot)
      }
    }
    let rawCount = captures.count { !isReference($0) }
    emit(SCRIPT_CLOSURE_MAKE, target, first, UInt16(rawCount), UInt16(ordered.count), word: .function(code))
    cleanup.owned = owned
    own(target)
  }

  /// Whether a function stands inside another one whose variables it uses, so that it only exists as a closure.
  static func needsClosure(_ function: FunctionDeclaration) -> Bool {
    function.owner == nil && !function.captures.isEmpty
  }

  /// The closure of a generic nested function for the types of one call.
  func makeNestedGeneric(_ declaration: FunctionDeclaration, _ types: [Type], into target: UInt16) throws {
    let code = try program.nestedGeneric(declaration, types, source: function.source)
    try temporaries { try makeClosure(code, declaration.captures, into: target) }
  }

  /// The value of a variable where it stands; the object behind a weak one.
  func read(_ variable: VariableDeclaration) throws -> Operand {
    let stored = try readStored(variable)
    guard variable.ownership != .strong else { return stored }
    let slot = try allocate()
    try loadWeak(stored, variable, variable.type, into: slot)
    return Operand(slot: slot, isManaged: true, isOwned: true)
  }

  /// What stands in a variable.
  func readStored(_ variable: VariableDeclaration) throws -> Operand {
    let isManaged = isManaged(variable.type)
    let slot: UInt16
    switch try location(of: variable) {
    case .slot(let slot), .borrowed(let slot): return Operand(slot: slot, isManaged: isManaged, isOwned: false)
    case .cell(let cell):
      slot = try allocate()
      emit(isManaged ? SCRIPT_OBJECT_COPY : SCRIPT_RECORD_GET_RAW, slot, cell, 0)
    case .global(let number):
      slot = try allocate()
      emitWide(isManaged ? SCRIPT_GLOBAL_COPY : SCRIPT_GLOBAL_GET, slot, Int32(number))
    }
    if isManaged { own(slot) }
    return Operand(slot: slot, isManaged: isManaged, isOwned: isManaged)
  }

  /// A function as a value: a closure without captures around its code, or around a thunk that calls a native.
  func storeFunction(
    _ declaration: FunctionDeclaration, _ substitution: Substitution, _ receiver: Expression?, _ expression: Expression,
    into target: UInt16
  ) throws {
    if let nested = nestedFunctions[declaration] {
      return copy(Operand(slot: nested.slot, isManaged: true, isOwned: false), into: target)
    }
    if declaration === ownDeclaration {
      let own = try allocate()
      emit(SCRIPT_OWN_CLOSURE, own)
      return copy(Operand(slot: own, isManaged: true, isOwned: false), into: target)
    }
    if Self.needsClosure(declaration) {
      return try makeNestedGeneric(declaration, concrete(substitution).types, into: target)
    }
    if declaration.isRequirement,
      case .function(let found, let types) = try fulfilment(of: declaration, substitution.applying(self.substitution))
    {
      return try storeFunction(found, types, receiver, expression, into: target)
    }
    guard receiver == nil, declaration.selfVariable == nil, !declaration.isMutating else {
      throw unsupported("a method as a value")
    }
    let types = concrete(substitution).types
    guard let key = declaration.nativeKey, declaration.body == nil || program.isBound(key, types) else {
      let code = program.function(declaration, types)
      emit(SCRIPT_CLOSURE_MAKE, target, 0, 0, 0, word: .function(code))
      return own(target)
    }
    let thunk = program.anonymousFunction(named: declaration.fullName, source: nil)
    let compiler = FunctionCompiler(program: program, function: thunk, substitution: self.substitution)
    compiler.range = range
    try compiler.compileThunk(of: declaration, substitution)
    emit(SCRIPT_CLOSURE_MAKE, target, 0, 0, 0, word: .function(thunk))
    own(target)
  }

  /// Code that hands its parameters to a native.
  private func compileThunk(of declaration: FunctionDeclaration, _ inner: Substitution) throws {
    let applied = concrete(inner)
    let parameterTypes = declaration.parameters.map { $0.type.substituting(applied) }
    returnType = declaration.resultType.substituting(applied)
    guard declaration.parameters.allSatisfy({ !$0.isInout }) else { throw unsupported("a function with 'inout' parameters as a value") }
    _ = try reserve(1 + parameterTypes.count)
    var operands: [Operand] = []
    for (index, type) in parameterTypes.enumerated() {
      let slot = UInt16(index + 1)
      let isManaged = types.isManaged(type)
      if isManaged { own(slot) }
      operands.append(Operand(slot: slot, isManaged: isManaged, isOwned: isManaged))
    }
    function.shape = CallShape(
      result: returnType.isVoid ? .none : types.isManaged(returnType) ? .owned : .raw,
      parameters: operands.map { $0.isManaged ? .owned : .raw }, isInout: operands.map { _ in false })
    if !emitIntrinsic(declaration.nativeKey, operands) {
      try callNative(declaration, applied, operands, resultType: returnType, into: 0)
    }
    emit(SCRIPT_RETURN)
    finish()
  }

  /// A thunk of an operator is its instruction.
  private func emitIntrinsic(_ key: String?, _ operands: [Operand]) -> Bool {
    switch (key.flatMap(Intrinsic.find), operands.count) {
    case (.binary(let opcode)?, 2): emit(opcode, 0, operands[0].slot, operands[1].slot)
    case (.unary(let opcode)?, 1): emit(opcode, 0, operands[0].slot)
    case (.comparison(let comparison)?, 2):
      let (x, y) = comparison.isSwapped ? (operands[1], operands[0]) : (operands[0], operands[1])
      emit(comparison.opcode, 0, x.slot, y.slot)
    default: return false
    }
    return true
  }

  // MARK: - Nested functions

  /// A function inside a function: direct code if it captures nothing, else a closure in a slot.
  func declareNested(_ declaration: FunctionDeclaration) throws {
    if let source = function.source { program.note(declaration, in: source) }
    let captures = declaration.captures
    guard !captures.isEmpty else { return }
    if let signature = declaration.signature, signature.parameters.count > (substitution.signature?.parameters.count ?? 0) {
      // Its code depends on the types of each call, which makes the closure.
      program.nestedGenerics.insert(declaration)
      return
    }
    let slot = try allocate()
    nestedFunctions[declaration] = Operand(slot: slot, isManaged: true, isOwned: false)
    let code = program.anonymousFunction(named: declaration.fullName, source: function.source)
    let compiler = FunctionCompiler(program: program, function: code, substitution: substitution)
    compiler.range = declaration.range
    compiler.declaration = self.declaration?.kind == .initializer ? nil : self.declaration
    compiler.returnType = concrete(declaration.resultType)
    compiler.ownDeclaration = declaration
    try compiler.compileBody(
      declaration.parameters.map { ($0.variable, $0.isInout) }, captures: captures, declaration.body ?? [])
    try temporaries { try makeClosure(code, captures, into: slot) }
  }
}
