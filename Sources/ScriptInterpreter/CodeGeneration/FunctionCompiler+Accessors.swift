internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// The functions behind a step that is no plain field, and the member that subclasses may override.
  struct StepAccessor {
    let getter: FunctionDeclaration?
    let setter: FunctionDeclaration?
    let substitution: Substitution
    let member: Declaration
    var isSuper = false
  }

  /// The functions behind a computed step.
  func accessor(of step: Place.Step, isSuper: Bool = false) throws -> StepAccessor {
    switch step {
    case .property(let property, let substitution):
      if property.getter != nil || property.fieldGetter != nil || property.setter != nil {
        return StepAccessor(
          getter: property.getter ?? property.fieldGetter, setter: property.setter ?? property.fieldSetter, substitution: substitution,
          member: property, isSuper: isSuper)
      }
    case .element(let element, let substitution, _):
      if let getter = element.getter {
        return StepAccessor(getter: getter, setter: element.setter, substitution: substitution, member: element, isSuper: isSuper)
      }
    default: break
    }
    throw unsupported("this property")
  }

  /// What a call of an accessor goes to.
  private func callee(_ function: FunctionDeclaration, _ types: Substitution, _ accessor: StepAccessor?, hasReceiver: Bool) throws -> Callee
  {
    if function.isRequirement, case .existential? = types.types.first {
      return .witness(program.dispatch.table(for: function, Array(types.types.dropFirst())))
    }
    if let nested = nestedFunctions[function] { return .closure(nested) }
    if function === ownDeclaration { return .ownClosure }
    if Self.needsClosure(function) {
      // It stands in a function around this one, and is made anew of the variables that it uses.
      let closure = Operand(slot: try allocate(), isManaged: true, isOwned: true)
      try makeNestedGeneric(function, types.types, into: closure.slot)
      return .closure(closure)
    }
    if let accessor, hasReceiver, !accessor.isSuper, Program.isDynamic(accessor.member), !accessor.member.isStatic {
      let outer = accessor.member.owner?.signature?.parameters.count ?? 0
      return .method(
        program.selector(accessor.member, function.kind == .getter ? .get : .set, Array(types.types.dropFirst(outer))))
    }
    return .code(program.function(function, types.types))
  }

  /// Calls a getter on a receiver that stays where it is.
  func callGetter(
    _ getter: FunctionDeclaration, _ substitution: Substitution, _ receiver: Operand?, _ indices: [Operand], type: Type,
    into target: UInt16, accessor: StepAccessor? = nil
  ) throws {
    let applied = concrete(substitution)
    if let key = getter.nativeKey, getter.body == nil || program.isBound(key, applied.types) {
      if case .unary(let opcode)? = Intrinsic.find(key), let receiver { return emit(opcode, target, receiver.slot) }
      let arguments = (receiver.map { [$0.slot] } ?? []) + indices.map(\.slot)
      return try emitNative(native(getter, applied), arguments, resultType: type, into: target)
    }
    let callee = try callee(getter, applied, accessor, hasReceiver: receiver != nil)
    let height = next
    _ = try reserve(Int(SCRIPT_FRAME_HEADER))
    let window = try allocate()
    let access = try receiver.flatMap { getter.isMutating ? try beginAccess($0) : nil }
    let before = cleanup
    let passed = (receiver.map { [$0] } ?? []) + indices
    for operand in access == nil ? passed : indices {
      copy(Operand(slot: operand.slot, isManaged: operand.isManaged, isOwned: false), into: try allocate())
    }
    let isManaged = isManaged(type)
    try callCode(
      callee, window, before: before,
      CallShape(
        result: isManaged ? .owned : .raw, parameters: passed.map { $0.isManaged ? .owned : .raw },
        isInout: passed.indices.map { $0 == 0 && access != nil }))
    if isManaged { own(window) }
    if let access { endAccess(access) }
    copy(Operand(slot: window, isManaged: isManaged, isOwned: isManaged), into: target)
    if case .closure(let made) = callee { release(made) }
    next = height
  }

  /// Calls code whose arguments are in place; the callee owns them from then on.
  private func callCode(_ callee: Callee, _ window: UInt16, before: Cleanup, _ shape: CallShape) throws {
    let started = cleanup
    cleanup.owned = before.owned
    try emitCall(callee, window: window, before: started, shape)
  }

  /// A receiver that an accessor may change, moved into its window.
  private struct ReceiverAccess {
    let slot: UInt16
    let holder: Operand
  }

  private func beginAccess(_ holder: Operand) throws -> ReceiverAccess {
    let slot = try allocate()
    emit(holder.isManaged ? SCRIPT_TAKE : SCRIPT_MOVE, slot, holder.slot)
    if holder.isManaged {
      if isTopLevel, Int(holder.slot) < program.globalSorts.count { emit(SCRIPT_LOAD_ABSENT, holder.slot) }
      cleanup.accesses.append(OpenAccess(home: .slot(holder.slot), value: slot))
      if let index = cleanup.owned.lastIndex(of: holder.slot) { cleanup.owned[index] = slot }
    }
    return ReceiverAccess(slot: slot, holder: holder)
  }

  private func endAccess(_ access: ReceiverAccess) {
    emit(access.holder.isManaged ? SCRIPT_TAKE : SCRIPT_MOVE, access.holder.slot, access.slot)
    guard access.holder.isManaged else { return }
    cleanup.accesses.removeLast()
    if let index = cleanup.owned.lastIndex(of: access.slot) { cleanup.owned[index] = access.holder.slot }
  }

  /// The value of a step's accessors' receiver, as an operand.
  func holderOperand(_ place: PreparedPlace, _ index: Int, _ holder: UInt16) -> Operand {
    let type = index == 0 ? place.rootType : place.place.steps[index - 1].type
    return Operand(slot: holder, isManaged: isManaged(type), isOwned: false)
  }

  /// Calls the setter of a computed step with its holder; the new value stays the caller's.
  func callSetter(_ place: PreparedPlace, _ index: Int, _ holder: UInt16, _ operand: Operand) throws {
    let accessor = try accessor(of: place.place.steps[index].step, isSuper: index == 0 && place.isSuper)
    guard let setter = accessor.setter else { throw unsupported("changing this property") }
    try callSetter(setter, accessor, holderOperand(place, index, holder), place.indices[index], operand)
  }

  /// Calls a setter; a receiver that it changes is passed `inout`.
  func callSetter(
    _ setter: FunctionDeclaration, _ accessor: StepAccessor, _ receiver: Operand?, _ indices: [Operand], _ operand: Operand
  ) throws {
    let applied = concrete(accessor.substitution)
    if setter.nativeKey != nil {
      let arguments = (receiver.map { [$0.slot] } ?? []) + indices.map(\.slot) + [operand.slot]
      return try emitNative(native(setter, applied), arguments, resultType: .void, into: try allocate())
    }
    let callee = try callee(setter, applied, accessor, hasReceiver: receiver != nil)
    let height = next
    _ = try reserve(Int(SCRIPT_FRAME_HEADER))
    let window = try allocate()
    var parameters = receiver.map { [$0] } ?? []
    let access = try receiver.flatMap { setter.isMutating ? try beginAccess($0) : nil }
    if receiver != nil, access == nil { _ = try allocate() }
    let before = cleanup
    if let receiver, access == nil { copy(receiver.borrowed, into: window + 1) }
    for operand in indices + [operand] {
      copy(Operand(slot: operand.slot, isManaged: operand.isManaged, isOwned: false), into: try allocate())
    }
    parameters += indices + [operand]
    try callCode(
      callee, window, before: before,
      CallShape(
        result: .none, parameters: parameters.map { $0.isManaged ? .owned : .raw },
        isInout: parameters.indices.map { $0 == 0 && access != nil }))
    if let access { endAccess(access) }
    if case .closure(let made) = callee { release(made) }
    next = height
  }

  // MARK: - Reading

  func storeElement(
    _ base: Expression, _ declaration: SubscriptDeclaration, _ inner: Substitution, _ arguments: [Argument], _ whole: Expression,
    into target: UInt16
  ) throws {
    let (declaration, inner) = try fulfilling(declaration, inner)
    guard let getter = declaration.getter else { throw unsupported("this subscript") }
    let expressions = arguments.compactMap(\.expression)
    if Intrinsic.isArrayElement(getter.nativeKey), let index = expressions.first {
      let isManaged = isManaged(whole.type)
      if !isManaged, try storeElementOfElement(base, index, into: target) { return }
      let array = try look(at: base, before: expressions)
      let position = try arrayIndex(index)
      emit(isManaged ? SCRIPT_ARRAY_GET_OWNED : SCRIPT_ARRAY_GET_RAW, target, array.slot, position.slot, position.offset)
      if isManaged { own(target) }
      return release(array)
    }
    if try storeLookup(base, declaration, inner, arguments, whole, into: target) { return }
    let receiver = declaration.isStatic && !(declaration.owner?.isScriptClass ?? false) ? nil : try value(base, before: expressions)
    let indices = try arguments.enumerated().map { index, argument in
      guard case .value(let expression) = argument else {
        guard case .defaultValue(let parameter) = argument else { throw unsupported("'&' here") }
        let slot = try allocate()
        try storeDefault(parameter, concrete(inner), into: slot)
        let isManaged = isManaged(parameter.type)
        return Operand(slot: slot, isManaged: isManaged, isOwned: isManaged)
      }
      return try value(expression, before: arguments[(index + 1)...].compactMap(\.expression))
    }
    let accessor = StepAccessor(
      getter: getter, setter: nil, substitution: inner, member: declaration, isSuper: isSuper(base))
    try callGetter(getter, inner, receiver, indices, type: whole.type, into: target, accessor: accessor)
    for operand in indices.reversed() { release(operand) }
    if let receiver { release(receiver) }
  }

  /// `a[i][j]` with raw elements in one instruction; false where it is not of that form.
  private func storeElementOfElement(_ base: Expression, _ index: Expression, into target: UInt16) throws -> Bool {
    guard case .element(let outer, let element, _, let arguments) = base.kind, Intrinsic.isArrayElement(element.getter?.nativeKey),
      let outerIndex = arguments.first?.expression, effects.isCalm(outerIndex), effects.isCalm(index)
    else { return false }
    let array = try look(at: outer, before: [outerIndex, index])
    let i = try value(outerIndex, before: [index])
    let j = try value(index)
    emit(SCRIPT_ARRAY_GET_RAW_2, target, array.slot, i.slot, j.slot)
    release(array)
    return true
  }

  func storeProperty(
    _ base: Expression?, _ property: VariableDeclaration, _ inner: Substitution, _ whole: Expression, into target: UInt16
  ) throws {
    let (property, inner) = try fulfilling(property, inner)
    if property.isStatic || base == nil { return try storeStatic(base, property, inner, whole, into: target) }
    guard let base else { throw unsupported("this property") }
    if isField(property, writing: false, isSuper: isSuper(base)) {
      let record = try look(at: base)
      try getField(fieldSlot(property, inner), of: record, property, whole.type, into: target)
      return release(record)
    }
    let accessor = try accessor(of: .property(property, inner), isSuper: isSuper(base))
    guard let getter = accessor.getter else { throw unsupported("reading this property") }
    if Intrinsic.isCount(getter.nativeKey) {
      let array = try look(at: base)
      emit(SCRIPT_ARRAY_COUNT, target, array.slot)
      return release(array)
    }
    if Intrinsic.isEmptiness(getter.nativeKey) {
      let array = try look(at: base)
      let count = try allocate()
      emit(SCRIPT_ARRAY_COUNT, count, array.slot)
      emit(SCRIPT_NOT_BOOL, target, count)
      return release(array)
    }
    let operand = try value(base)
    try callGetter(getter, inner, operand, [], type: whole.type, into: target, accessor: accessor)
    release(operand)
  }

  /// A property without receiver: static ones, and computed variables outside types.
  private func storeStatic(
    _ base: Expression?, _ property: VariableDeclaration, _ inner: Substitution, _ whole: Expression, into target: UInt16
  ) throws {
    if let base, let getter = property.getter, property.owner?.kind == .protocol, case .existential? = concrete(inner).types.first {
      let call = Call(function: getter, substitution: inner, dispatch: .witness, receiver: .value(base), arguments: [])
      _ = try compile(call, type: whole.type, into: target)
      return
    }
    guard property.isComputedAccess, let getter = property.getter else {
      if property.isStatic { try ensureStatic(property) }
      return copy(try read(property), into: target)
    }
    guard let owner = property.owner, owner.isScriptClass else {
      return try callGetter(getter, inner, nil, [], type: whole.type, into: target)
    }
    let type = Type.metatype(.nominal(owner, Array(inner.types.prefix(owner.signature?.parameters.count ?? 0))))
    let metatype = base ?? Expression(.metatype(.nominal(owner, inner.types)), type, whole.range)
    if Program.isDynamic(property), !isLiteralMetatype(metatype) {
      let call = Call(function: getter, substitution: inner, dispatch: .override, receiver: .value(metatype), arguments: [])
      _ = try compile(call, type: whole.type, into: target)
      return
    }
    let operand = try value(metatype)
    try callGetter(getter, inner, operand, [], type: whole.type, into: target)
  }

  /// Gives a static stored property its value, unless it has it.
  func ensureStatic(_ property: VariableDeclaration) throws {
    guard let state = program.staticStates[property], property.initialValue != nil else { return }
    let isReady = assembler.makeLabel()
    try temporaries {
      let flag = try allocate()
      emitWide(SCRIPT_GLOBAL_GET, flag, Int32(state))
      emitJump(SCRIPT_JUMP_TRUE, flag, to: isReady)
      _ = try reserve(Int(SCRIPT_FRAME_HEADER))
      let window = try allocate()
      add(
        Instruction(
          opcode: SCRIPT_CALL, a: window, word: .function(program.staticInitializer(of: property)),
          call: CallShape(result: .none, parameters: [], isInout: [])))
    }
    assembler.bind(isReady)
  }
}

extension VariableDeclaration {
  /// Whether the variable has no place of its own.
  var isComputedAccess: Bool { if case .computed = storage { true } else { false } }

  /// Whether writing the variable is a call, although it has a place.
  var isObserved: Bool { self.willSet != nil || self.didSet != nil }
}

extension Program {
  /// The code that gives a static property its value at its first use.
  func staticInitializer(of property: VariableDeclaration) -> CompiledFunction {
    guard let expression = property.initialValue, let slot = globals[property], let state = staticStates[property] else {
      return anonymousFunction(named: property.name.text, source: source)
    }
    return cachedDefault(expression, []) { function in
      let compiler = FunctionCompiler(program: self, function: function)
      let isManaged = compiler.isManaged(property.type)
      _ = try compiler.reserve(1)
      let value = try compiler.allocate()
      try compiler.store(expression, into: value)
      if isManaged { compiler.disown(value) }
      compiler.emitWide(isManaged ? SCRIPT_GLOBAL_REPLACE : SCRIPT_GLOBAL_SET, value, Int32(slot))
      let flag = try compiler.allocate()
      compiler.emitWide(SCRIPT_LOAD_INT, flag, 1)
      compiler.emitWide(SCRIPT_GLOBAL_SET, flag, Int32(state))
      compiler.emit(SCRIPT_RETURN)
      compiler.finish()
    }
  }
}
