internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// Compiles a call.
  ///
  /// - Returns: the result, in `target` if there is one; nil if there is none to speak of.
  func compile(_ call: Call, type: Type, into target: UInt16?) throws -> Operand? {
    var function = call.function
    var substitution = concrete(call.substitution)
    var arguments = (call.receiver.map { [$0] } ?? []) + call.arguments
    if function.isStatic || function.kind == .initializer, call.receiver != nil, function.owner?.kind == .protocol,
      case .existential? = substitution.types.first
    {
      return try callWitness(function, arguments, substitution, type: type, into: target)
    }
    if call.dispatch == .witness || function.isRequirement {
      // An initializer's type is the type of what it makes, where a literal calls it.
      let subject =
        substitution.types.isEmpty && function.kind == .initializer
        ? Substitution(signature: function.owner?.signature, types: [concrete(type)]) : substitution
      if case .existential? = subject.types.first {
        return try callWitness(function, arguments, subject, type: type, into: target)
      }
      switch try fulfilment(of: function, subject) {
      case .function(let found, let types): (function, substitution) = (found, types)
      case .equality(let descriptor): return try compare(arguments, descriptor, into: target)
      case .property: throw unsupported("'\(function.fullName)'")
      }
      if !function.isMutating, case .inout(let place)? = arguments.first, call.receiver != nil { arguments[0] = .value(place.value) }
      if function.isStatic, !function.isOperator, function.owner?.isScriptClass ?? false, arguments.count == function.parameters.count {
        let type = Type.metatype(subject.types.first ?? .void)
        arguments.insert(.value(Expression(.metatype(subject.types.first ?? .void), type, range)), at: 0)
      }
    }
    if function.kind == .initializer, function.owner?.isScriptClass ?? false {
      let construction = Call(
        function: function, substitution: substitution, dispatch: .direct, receiver: call.receiver, arguments: call.arguments)
      return try initializeObject(function, construction, substitution, type: type, into: target)
    }
    if let key = function.nativeKey, function.body == nil || program.isBound(key, substitution.types) {
      return try compileNative(function, arguments, substitution, type: type, into: target)
    }
    if let nested = nestedFunctions[function] {
      return try callFunction(.closure(nested), arguments, substitution, type: type, into: target)
    }
    if function === ownDeclaration { return try callFunction(.ownClosure, arguments, substitution, type: type, into: target) }
    if program.nestedGenerics.contains(function) || Self.needsClosure(function) {
      let closure = Operand(slot: try allocate(), isManaged: true, isOwned: true)
      try makeNestedGeneric(function, substitution.types, into: closure.slot)
      let result = try callFunction(.closure(closure), arguments, substitution, type: type, into: target)
      release(closure)
      return result
    }
    if function.isMemberwise { return try makeStructure(arguments, substitution, type: type, into: target) }
    if function.kind == .enumCase { return try makeCase(function, arguments, substitution, type: type, into: target) }
    if Program.isDynamic(function), let dynamic = dynamicCallee(function, arguments.first?.expression, substitution) {
      return try callFunction(dynamic, arguments, substitution, type: type, into: target)
    }
    return try callFunction(.code(program.function(function, substitution.types)), arguments, substitution, type: type, into: target)
  }

  /// How a method is found by the class of its receiver; nil where the receiver says which it is.
  private func dynamicCallee(_ function: FunctionDeclaration, _ receiver: Expression?, _ substitution: Substitution) -> Callee? {
    guard let receiver, !isSuper(receiver) else { return nil }
    let outer = function.owner?.signature?.parameters.count ?? 0
    let own = Array(substitution.types.dropFirst(outer))
    if !function.isStatic { return .method(program.selector(function, .call, own)) }
    if isLiteralMetatype(receiver) { return nil }
    return .metatype(program.dispatch.table(for: function, own))
  }

  /// A call of a requirement on a protocol value, or on a type that is only known at run time.
  private func callWitness(
    _ function: FunctionDeclaration, _ arguments: [Argument], _ substitution: Substitution, type: Type, into target: UInt16?
  ) throws -> Operand? {
    let table = program.dispatch.table(for: function, Array(substitution.types.dropFirst()))
    if function.isStatic || function.kind == .initializer {
      guard arguments.count > function.parameters.count else { throw unsupported("'\(function.fullName)' of a type that is a value") }
      return try callFunction(.metatype(table), arguments, substitution, type: type, into: target)
    }
    return try callFunction(.witness(table), arguments, substitution, type: type, into: target)
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
    /// The method of the receiver's class.
    case method(UInt16)
    /// What fulfils a requirement for the type of the receiver.
    case witness(DispatchTables.WitnessTable)
    /// The member of the class that the receiver, a metatype, names.
    case metatype(DispatchTables.WitnessTable)
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
  func callFunction(
    _ callee: Callee, _ arguments: [Argument], _ substitution: Substitution, type: Type, into target: UInt16?
  ) throws -> Operand? {
    let height = next
    let places = try arguments.map { argument in
      if case .inout(let place) = argument { try prepareForCall(place) } else { nil as PreparedPlace? }
    }
    _ = try reserve(Int(SCRIPT_FRAME_HEADER))
    let window = try allocate()
    // Values first, then the accesses begin: `a.append(a.count)` reads before it changes.
    let first = try reserve(arguments.count)
    for (index, argument) in arguments.enumerated() where places[index] == nil {
      try pass(argument, substitution, into: first + UInt16(index))
    }
    for (index, place) in places.enumerated() {
      if let place { _ = try open(place, into: first + UInt16(index)) }
    }

    let ownedByCallee = cleanup
    // The callee owns what was passed by value; opened places stay ours.
    cleanup.owned.removeAll { slot in
      let index = Int(slot) - Int(first)
      return places.indices.contains(index) && places[index] == nil
    }
    let shape = CallShape(
      result: type.isVoid ? .none : isManaged(type) ? .owned : .raw,
      parameters: argumentSorts(arguments, substitution), isInout: places.map { $0 != nil })
    try emitCall(callee, window: window, before: ownedByCallee, shape)
    let isManaged = isManaged(type)
    if isManaged { own(window) }
    for (index, place) in places.enumerated().reversed() {
      if let place { try close(place, from: window + 1 + UInt16(index)) }
    }
    // A result that is not wanted elsewhere stays where it is.
    let result = target ?? window
    if !type.isVoid { copy(Operand(slot: window, isManaged: isManaged, isOwned: isManaged), into: result) }
    for place in places.reversed() { if let place { releaseIndices(of: place) } }
    next = target == nil && !type.isVoid ? Int(window) + 1 : height
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

  func emitCall(_ callee: Callee, window: UInt16, before: Cleanup, _ shape: CallShape) throws {
    let during = cleanup
    cleanup = before
    switch callee {
    case .code(let function):
      add(Instruction(opcode: SCRIPT_CALL, a: window, word: .function(function), call: shape), duringCall: during)
    case .closure(let closure):
      add(Instruction(opcode: SCRIPT_CALL_CLOSURE, a: window, b: closure.slot, call: shape), duringCall: during)
    case .method(let selector):
      add(Instruction(opcode: SCRIPT_CALL_METHOD, a: window, b: selector, call: shape), duringCall: during)
    case .witness(let table), .metatype(let table):
      let opcode = if case .witness = callee { SCRIPT_CALL_WITNESS } else { SCRIPT_CALL_METATYPE }
      add(
        Instruction(opcode: opcode, a: window, word: .bits(UInt64(UInt(bitPattern: table.record))), call: shape), duringCall: during)
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
      try call(defaultValue: compiled, of: expression.type.substituting(substitution), into: slot)
    } else {
      try store(expression, into: slot)
    }
  }

  /// Calls the code of a default value, whose names and ranges are the callee's.
  private func call(defaultValue compiled: CompiledFunction, of type: Type, into slot: UInt16) throws {
    let height = next
    _ = try reserve(Int(SCRIPT_FRAME_HEADER))
    let window = try allocate()
    let isManaged = types.isManaged(type)
    add(
      Instruction(
        opcode: SCRIPT_CALL, a: window, word: .function(compiled),
        call: CallShape(result: isManaged ? .owned : .raw, parameters: [], isInout: [])))
    if isManaged { own(window) }
    copy(Operand(slot: window, isManaged: isManaged, isOwned: isManaged), into: slot)
    next = height
  }

  private func makeStructure(_ arguments: [Argument], _ substitution: Substitution, type: Type, into target: UInt16?) throws -> Operand? {
    let slot = try target ?? allocate()
    let properties = types.descriptor(concrete(type)).type.nominal?.storedProperties ?? []
    // Constants with a value and lazy properties have no parameter.
    var rest = arguments[...]
    let parts = properties.map { property -> (UInt16) throws -> Void in
      if (property.isConstant && property.isInitializedAtDeclaration) || property.isLazy || property.isHidden {
        return { try self.storeOwnInitialValue(property, substitution, into: $0) }
      }
      guard let argument = rest.popFirst() else { return { _ in throw self.unsupported("this value") } }
      return { slot in
        guard property.ownership != .strong else { return try self.pass(argument, substitution, into: slot) }
        try self.temporaries {
          let value = try self.allocate()
          try self.pass(argument, substitution, into: value)
          let operand = Operand(slot: value, isManaged: true, isOwned: true)
          try self.makeWeak(operand, property.type.substituting(substitution), into: slot)
          self.release(operand)
        }
      }
    }
    try makeRecord(types.descriptor(concrete(type)), into: slot, parts)
    return Operand(slot: slot, isManaged: true, isOwned: true)
  }

  /// The initial value of a property that is no parameter of the memberwise initializer.
  private func storeOwnInitialValue(_ property: VariableDeclaration, _ substitution: Substitution, into slot: UInt16) throws {
    guard let value = property.initialValue else { throw unsupported("this value") }
    guard let code = program.defaultValue(value, substitution) else { return try store(value, into: slot) }
    try call(defaultValue: code, of: value.type.substituting(substitution), into: slot)
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
    if function.nativeKey.map(Intrinsic.runsCode) ?? false { for place in places { place?.isOpenDuringCode = true } }
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

  func emitNative(_ native: Native, _ arguments: [UInt16], result: CallShape.Sort, into target: UInt16) {
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
