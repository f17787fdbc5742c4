internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// Compiles a call.
  ///
  /// - Returns: the result, in `target` if there is one; nil if there is none to speak of.
  func compile(_ call: Call, type: Type, into target: UInt16?) throws -> Operand? {
    var function = call.function
    var substitution = call.substitution.applying(self.substitution)
    guard call.dispatch != .override || function.nativeKey != nil else { throw unsupported("a method of a class") }
    let arguments = (call.receiver.map { [$0] } ?? []) + call.arguments
    if call.dispatch == .witness || function.isRequirement {
      // An initializer's type is the type of what it makes, where a literal calls it.
      let subject =
        substitution.types.isEmpty && function.kind == .initializer
        ? Substitution(signature: function.owner?.signature, types: [concrete(type)]) : substitution
      switch try fulfilment(of: function, subject) {
      case .function(let found, let types): (function, substitution) = (found, types)
      case .equality(let descriptor): return try compare(arguments, descriptor, into: target)
      case .storedProperty: throw unsupported("'\(function.fullName)'")
      }
    }
    if let key = function.nativeKey, function.body == nil || program.isBound(key, substitution.types) {
      return try compileNative(function, arguments, substitution, type: type, into: target)
    }
    if let nested = nestedFunctions[function] {
      return try callFunction(.closure(nested), arguments, substitution, type: type, into: target)
    }
    if function === ownDeclaration { return try callFunction(.ownClosure, arguments, substitution, type: type, into: target) }
    if function.isMemberwise { return try makeStructure(arguments, substitution, type: type, into: target) }
    if function.kind == .enumCase { return try makeCase(function, arguments, substitution, type: type, into: target) }
    return try callFunction(.code(program.function(function, substitution.types)), arguments, substitution, type: type, into: target)
  }

  /// `==` of values that the machine compares itself.
  private func compare(_ arguments: [Argument], _ type: TypeDescriptor, into target: UInt16?) throws -> Operand? {
    let values = arguments.compactMap(\.expression)
    let result = try target ?? allocate()
    try temporaries {
      let x = try value(values[0], before: [values[1]])
      let y = try value(values[1])
      emitNative(program.equality(type), [x.slot, y.slot], result: .raw, into: result)
      release(y)
      release(x)
    }
    return Operand(slot: result, isManaged: false, isOwned: false)
  }

  /// What a call of lesson code goes to.
  enum Callee {
    case code(CompiledFunction)
    case closure(Operand)
    /// The closure that is running.
    case ownClosure
  }

  /// Calls a function value.
  func compile(_ callee: Expression, _ arguments: [Argument], type: Type, into target: UInt16?) throws -> Operand? {
    var closure = try value(callee, before: arguments.compactMap(\.expression))
    if !closure.isOwned, isSharedVariable(callee) {
      // The callee might replace the variable that holds the closure which is running.
      let slot = try allocate()
      copy(closure, into: slot)
      closure = Operand(slot: slot, isManaged: true, isOwned: true)
    }
    let result = try callFunction(.closure(closure), arguments, .empty, type: type, into: target)
    release(closure)
    return result
  }

  private func isSharedVariable(_ expression: Expression) -> Bool {
    if case .variable(let variable) = expression.kind { isGlobal(variable) && !variable.isConstant } else { false }
  }

  /// Calls code in a new window: result, then arguments.
  private func callFunction(
    _ callee: Callee, _ arguments: [Argument], _ substitution: Substitution, type: Type, into target: UInt16?
  ) throws -> Operand? {
    // A result that is not wanted elsewhere must survive the window: it gets a slot below it.
    let result = try target ?? allocate()
    let height = next
    let places = try arguments.map { argument in
      if case .inout(let place) = argument { try prepare(place) } else { nil as PreparedPlace? }
    }
    _ = try reserve(Int(SCRIPT_FRAME_HEADER))
    let window = try allocate()
    let ownedBefore = cleanup.owned
    // Values first, then the accesses begin: `a.append(a.count)` reads before it changes.
    let first = try reserve(arguments.count)
    for (index, argument) in arguments.enumerated() where places[index] == nil {
      try pass(argument, substitution, into: first + UInt16(index))
    }
    for (index, place) in places.enumerated() {
      if let place { _ = try open(place, into: first + UInt16(index)) }
    }

    let ownedByCallee = cleanup
    cleanup.owned = ownedBefore
    let shape = CallShape(
      result: type.isVoid ? .none : isManaged(type) ? .owned : .raw,
      parameters: argumentSorts(arguments, substitution), isInout: places.map { $0 != nil })
    try emitCall(callee, window: window, before: ownedByCallee, shape)
    let isManaged = isManaged(type)
    if isManaged { own(window) }
    for (index, place) in places.enumerated().reversed() {
      if let place { try close(place, from: window + 1 + UInt16(index)) }
    }
    if !type.isVoid { copy(Operand(slot: window, isManaged: isManaged, isOwned: isManaged), into: result) }
    for place in places.reversed() { if let place { releaseIndices(of: place) } }
    next = height
    return type.isVoid ? nil : Operand(slot: result, isManaged: isManaged, isOwned: isManaged)
  }

  private func argumentSorts(_ arguments: [Argument], _ substitution: Substitution) -> [CallShape.Sort] {
    arguments.map { argument in
      switch argument {
      case .value(let expression): isManaged(expression.type) ? .owned : .raw
      case .inout(let place): isManaged(place.type) ? .owned : .raw
      case .defaultValue(let parameter): isManaged(parameter.type.substituting(substitution)) ? .owned : .raw
      }
    }
  }

  private func emitCall(_ callee: Callee, window: UInt16, before: Cleanup, _ shape: CallShape) throws {
    let during = cleanup
    cleanup = before
    switch callee {
    case .code(let function):
      add(Instruction(opcode: SCRIPT_CALL, a: window, word: .function(function), call: shape), duringCall: during)
    case .closure(let closure):
      add(Instruction(opcode: SCRIPT_CALL_CLOSURE, a: window, b: closure.slot, call: shape), duringCall: during)
    case .ownClosure:
      let slot = try allocate()
      emit(SCRIPT_OWN_CLOSURE, slot)
      add(Instruction(opcode: SCRIPT_CALL_CLOSURE, a: window, b: slot, call: shape), duringCall: during)
    }
    cleanup = during
  }

  /// Evaluates an argument that is passed by value into its slot of the window.
  func pass(_ argument: Argument, _ substitution: Substitution, into slot: UInt16) throws {
    switch argument {
    case .value(let expression): try store(expression, into: slot)
    case .defaultValue(let parameter): try storeDefault(parameter, substitution, into: slot)
    case .inout: throw unsupported("'&' here")
    }
  }

  /// The default value of a parameter, under the callee's concrete substitution.
  func storeDefault(_ parameter: FunctionDeclaration.Parameter, _ substitution: Substitution, into slot: UInt16) throws {
    guard let expression = parameter.defaultValue else { throw unsupported("this default value") }
    let compiled = program.defaultValue(expression, substitution)
    if let compiled {
      // Its own code: the expression's names and ranges are the callee's.
      let height = next
      _ = try reserve(Int(SCRIPT_FRAME_HEADER))
      let window = try allocate()
      let isManaged = types.isManaged(expression.type.substituting(substitution))
      add(
        Instruction(
          opcode: SCRIPT_CALL, a: window, word: .function(compiled),
          call: CallShape(result: isManaged ? .owned : .raw, parameters: [], isInout: [])))
      if isManaged { own(window) }
      copy(Operand(slot: window, isManaged: isManaged, isOwned: isManaged), into: slot)
      next = height
    } else {
      try store(expression, into: slot)
    }
  }

  private func makeStructure(_ arguments: [Argument], _ substitution: Substitution, type: Type, into target: UInt16?) throws -> Operand? {
    let slot = try target ?? allocate()
    try makeRecord(
      types.descriptor(concrete(type)), into: slot, arguments.map { argument in { try self.pass(argument, substitution, into: $0) } })
    return Operand(slot: slot, isManaged: true, isOwned: true)
  }

  // MARK: - Natives

  private func compileNative(
    _ function: FunctionDeclaration, _ arguments: [Argument], _ substitution: Substitution, type: Type, into target: UInt16?
  ) throws -> Operand? {
    if let result = try compileIntrinsic(function, arguments, type: type, into: target) { return result.operand }
    let result = try target ?? allocate()
    let height = next
    let places = try arguments.map { argument in
      if case .inout(let place) = argument { try prepare(place) } else { nil as PreparedPlace? }
    }
    var operands: [Operand] = []
    for (index, argument) in arguments.enumerated() {
      let later = arguments[(index + 1)...].compactMap(\.expression)
      switch argument {
      case .value(let expression):
        operands.append(try detached(value(expression, before: later), of: expression, from: places))
      case .defaultValue(let parameter):
        let isManaged = types.isManaged(parameter.type.substituting(substitution))
        let slot = try allocate()
        try storeDefault(parameter, substitution, into: slot)
        operands.append(Operand(slot: slot, isManaged: isManaged, isOwned: isManaged))
      case .inout: operands.append(Operand(slot: 0, isManaged: false, isOwned: false))
      }
    }
    for (index, place) in places.enumerated() {
      if let place { operands[index] = Operand(slot: try open(place), isManaged: false, isOwned: false) }
    }
    try emitNative(native(function, substitution), operands.map(\.slot), resultType: type, into: result)
    for (index, place) in places.enumerated().reversed() { if let place { try close(place, from: operands[index].slot) } }
    for place in places.reversed() { if let place { releaseIndices(of: place) } }
    for operand in operands.reversed() { release(operand) }
    next = max(height, target == nil ? Int(result) + 1 : 0)
    return type.isVoid ? nil : Operand(slot: result, isManaged: isManaged(type), isOwned: isManaged(type))
  }

  /// An operand that a native may look at while it changes places: a copy, if the operand is one of the variables that it changes.
  private func detached(_ operand: Operand, of expression: Expression, from places: [PreparedPlace?]) throws -> Operand {
    guard !operand.isOwned, case .variable(let variable) = expression.kind, places.contains(where: { $0?.isRooted(in: variable) ?? false })
    else { return operand }
    let slot = try allocate()
    copy(operand, into: slot)
    return Operand(slot: slot, isManaged: operand.isManaged, isOwned: operand.isManaged)
  }

  /// Calls a native with operands in slots and releases the temporaries among them.
  func callNative(
    _ declaration: FunctionDeclaration, _ substitution: Substitution, _ operands: [Operand], resultType: Type, into target: UInt16
  ) throws {
    try emitNative(native(declaration, substitution), operands.map(\.slot), resultType: resultType, into: target)
    for operand in operands.reversed() { release(operand) }
  }

  /// The native that implements a declaration.
  func native(_ declaration: FunctionDeclaration, _ substitution: Substitution) throws -> Native {
    let key = declaration.nativeKey ?? ""
    guard let native = program.native(key, substitution.types) else {
      let types = substitution.types.map(\.runtimeName).joined(separator: ", ")
      throw CodeProblem.unbound("'\(declaration.fullName)' is declared but not implemented (\(key)<\(types)>)", range)
    }
    return native
  }

  /// Emits a native call; the result is owned by its slot afterwards.
  func emitNative(_ native: Native, _ arguments: [UInt16], resultType: Type, into target: UInt16) throws {
    guard arguments.count <= 23 else { throw unsupported("a call with so many arguments") }
    emitNative(native, arguments, result: resultType.isVoid ? .none : isManaged(resultType) ? .owned : .raw, into: target)
  }

  private func emitNative(_ native: Native, _ arguments: [UInt16], result: CallShape.Sort, into target: UInt16) {
    let opcode =
      switch arguments.count {
      case ...3: SCRIPT_NATIVE_3
      case ...7: SCRIPT_NATIVE_7
      case ...11: SCRIPT_NATIVE_11
      case ...15: SCRIPT_NATIVE_15
      default: SCRIPT_NATIVE_23
      }
    add(
      Instruction(
        opcode: opcode, word: .native(native, operands: [target] + arguments),
        call: CallShape(result: result, parameters: [], isInout: [])))
    if result == .owned { own(target) }
  }
}
