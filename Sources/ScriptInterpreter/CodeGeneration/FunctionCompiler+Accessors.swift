internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// The functions behind a computed step.
  func accessor(
    of step: Place.Step
  ) throws -> (getter: FunctionDeclaration, setter: FunctionDeclaration?, substitution: Substitution) {
    switch step {
    case .property(let property, let substitution):
      if let getter = property.getter { return (getter, property.setter, substitution) }
    case .element(let element, let substitution, _):
      if let getter = element.getter { return (getter, element.setter, substitution) }
    default: break
    }
    throw unsupported("this property")
  }

  /// Calls a getter on a receiver that stays where it is.
  func callGetter(
    _ getter: FunctionDeclaration, _ substitution: Substitution, _ receiver: UInt16?, _ indices: [Operand], type: Type,
    into target: UInt16
  ) throws {
    var getter = getter
    var applied = substitution.applying(self.substitution)
    if getter.isRequirement {
      switch try fulfilment(of: getter, applied) {
      case .function(let found, let types): (getter, applied) = (found, types)
      case .storedProperty(let index):
        guard let receiver else { throw unsupported("'\(getter.name)'") }
        let isManaged = isManaged(type)
        emit(isManaged ? SCRIPT_RECORD_GET_OWNED : SCRIPT_RECORD_GET_RAW, target, receiver, UInt16(index))
        if isManaged { own(target) }
        return
      case .equality: throw unsupported("'\(getter.name)'")
      }
    }
    if let key = getter.nativeKey, getter.body == nil || program.isBound(key, applied.types) {
      if case .unary(let opcode)? = Intrinsic.find(key), let receiver { return emit(opcode, target, receiver) }
      let arguments = (receiver.map { [$0] } ?? []) + indices.map(\.slot)
      return try emitNative(native(getter, applied), arguments, resultType: type, into: target)
    }
    let height = next
    _ = try reserve(Int(SCRIPT_FRAME_HEADER))
    let window = try allocate()
    let owned = cleanup.owned
    let receivers = receiver.map { [Operand(slot: $0, isManaged: types.isManaged(receiverType(getter, applied)), isOwned: false)] } ?? []
    for operand in receivers + indices {
      copy(Operand(slot: operand.slot, isManaged: operand.isManaged, isOwned: false), into: try allocate())
    }
    let isManaged = isManaged(type)
    callCode(
      program.function(getter, applied.types), window, ownedDuring: owned,
      CallShape(
        result: isManaged ? .owned : .raw, parameters: (receivers + indices).map { $0.isManaged ? .owned : .raw },
        isInout: (receivers + indices).map { _ in false }))
    if isManaged { own(window) }
    copy(Operand(slot: window, isManaged: isManaged, isOwned: isManaged), into: target)
    next = height
  }

  private func receiverType(_ accessor: FunctionDeclaration, _ substitution: Substitution) -> Type {
    // `self` exists when the body has been checked.
    _ = accessor.body
    return (accessor.selfVariable?.type ?? .void).substituting(substitution)
  }

  private func callCode(_ code: CompiledFunction, _ window: UInt16, ownedDuring owned: [UInt16], _ shape: CallShape) {
    var during = cleanup
    during.owned = owned
    add(Instruction(opcode: SCRIPT_CALL, a: window, word: .function(code), call: shape), duringCall: during)
    cleanup.owned = owned
  }

  /// Calls the setter of a computed step with its holder `inout`; the new value stays the caller's.
  func callSetter(_ place: PreparedPlace, _ index: Int, _ holder: UInt16, _ operand: Operand) throws {
    let accessor = try accessor(of: place.place.steps[index].step)
    guard let setter = accessor.setter else { throw unsupported("changing this property") }
    let applied = accessor.substitution.applying(substitution)
    if setter.nativeKey != nil {
      let arguments = [holder] + place.indices[index].map(\.slot) + [operand.slot]
      return try emitNative(native(setter, applied), arguments, resultType: .void, into: try allocate())
    }
    let height = next
    _ = try reserve(Int(SCRIPT_FRAME_HEADER))
    let window = try allocate()
    let receiver = try allocate()
    let isManaged = types.isManaged(receiverType(setter, applied))
    let isInout = setter.isMutating
    if isInout {
      emit(isManaged ? SCRIPT_TAKE : SCRIPT_MOVE, receiver, holder)
      if isManaged { cleanup.accesses.append(OpenAccess(home: .slot(holder), value: receiver)) }
    }
    let owned = cleanup.owned
    if !isInout { copy(Operand(slot: holder, isManaged: isManaged, isOwned: false), into: receiver) }
    for operand in place.indices[index] + [operand] {
      copy(Operand(slot: operand.slot, isManaged: operand.isManaged, isOwned: false), into: try allocate())
    }
    callCode(
      program.function(setter, applied.types), window, ownedDuring: owned,
      CallShape(
        result: .none, parameters: [isManaged ? .owned : .raw] + (place.indices[index] + [operand]).map { $0.isManaged ? .owned : .raw },
        isInout: [isInout] + (place.indices[index] + [operand]).map { _ in false }))
    if isInout {
      emit(isManaged ? SCRIPT_TAKE : SCRIPT_MOVE, holder, receiver)
      if isManaged { cleanup.accesses.removeLast() }
    }
    next = height
  }

  // MARK: - Reading

  func storeElement(
    _ base: Expression, _ declaration: SubscriptDeclaration, _ inner: Substitution, _ arguments: [Argument], _ whole: Expression,
    into target: UInt16
  ) throws {
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
    let receiver = isMetatype(base) ? nil : try value(base, before: expressions)
    let indices = try arguments.enumerated().map { index, argument in
      guard case .value(let expression) = argument else {
        guard case .defaultValue(let parameter) = argument else { throw unsupported("'&' here") }
        let slot = try allocate()
        try storeDefault(parameter, inner.applying(self.substitution), into: slot)
        let isManaged = isManaged(parameter.type)
        return Operand(slot: slot, isManaged: isManaged, isOwned: isManaged)
      }
      return try value(expression, before: arguments[(index + 1)...].compactMap(\.expression))
    }
    try callGetter(getter, inner, receiver?.slot, indices, type: whole.type, into: target)
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

  private func isMetatype(_ expression: Expression) -> Bool {
    if case .metatype = expression.kind { true } else { false }
  }

  func storeProperty(
    _ base: Expression?, _ property: VariableDeclaration, _ inner: Substitution, _ whole: Expression, into target: UInt16
  ) throws {
    let isManaged = isManaged(whole.type)
    if case .stored(let position) = property.storage {
      guard let base else { throw unsupported("a static stored property") }
      let record = try look(at: base)
      emit(isManaged ? SCRIPT_RECORD_GET_OWNED : SCRIPT_RECORD_GET_RAW, target, record.slot, UInt16(position))
      if isManaged { own(target) }
      return release(record)
    }
    guard let getter = property.getter else {
      guard case .global = property.storage else { throw unsupported("this property") }
      return copy(try read(property), into: target)
    }
    let receiver = base.flatMap { isMetatype($0) ? nil : $0 }
    if let receiver, Intrinsic.isArrayCount(getter.nativeKey) {
      let array = try look(at: receiver)
      emit(SCRIPT_ARRAY_COUNT, target, array.slot)
      return release(array)
    }
    let operand = try receiver.map { try value($0) }
    try callGetter(getter, inner, operand?.slot, [], type: whole.type, into: target)
    if let operand { release(operand) }
  }
}
