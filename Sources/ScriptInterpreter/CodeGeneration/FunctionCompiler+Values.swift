internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// A value for an instruction to read: a variable where it stands, or a temporary.
  ///
  /// - Parameter later: what is evaluated before the value is used; a variable that it may change is copied first.
  func value(_ expression: Expression, before later: [Expression] = []) throws -> Operand {
    if case .superReference(let variable) = expression.kind { return try read(variable) }
    if case .upcast(let inner) = expression.kind { return try value(inner, before: later) }
    if case .variable(let variable) = expression.kind, variable.getter == nil {
      let operand = try at(expression.range) { try read(variable) }
      guard !operand.isOwned, !later.isEmpty, effects.mayChange(variable, isShared: isGlobal(variable), in: later) else { return operand }
      let slot = try allocate()
      copy(operand, into: slot)
      return Operand(slot: slot, isManaged: operand.isManaged, isOwned: operand.isManaged)
    }
    if let bits = constantBits(expression), let slot = constantSlots[bits] {
      return Operand(slot: slot, isManaged: false, isOwned: false)
    }
    if let operand = try callResult(expression) { return operand }
    let slot = try allocate()
    try store(expression, into: slot)
    return Operand(slot: slot, isManaged: isManaged(expression.type), isOwned: isManaged(expression.type))
  }

  /// The raw result of a call where the call leaves it; nil for other expressions.
  private func callResult(_ expression: Expression) throws -> Operand? {
    guard !expression.type.isVoid, !isManaged(expression.type) else { return nil }
    let height = next
    let operand: Operand?
    switch expression.kind {
    case .call(let call): operand = try at(expression.range) { try compile(call, type: expression.type, into: nil) }
    case .callValue(let callee, let arguments):
      operand = try at(expression.range) { try compile(callee, arguments, type: expression.type, into: nil) }
    default: return nil
    }
    guard let operand else { throw unsupported("this value") }
    next = max(height, Int(operand.slot) < height ? height : Int(operand.slot) + 1)
    return operand
  }

  /// Like `value`, but an element or field of something that stays alive is not retained: for use by the next instruction at once.
  func look(at expression: Expression, before later: [Expression] = []) throws -> Operand {
    guard isManaged(expression.type), later.allSatisfy({ effects.isCalm($0) }) else { return try value(expression, before: later) }
    switch expression.kind {
    case .element(let base, let element, _, let arguments):
      guard Intrinsic.isArrayElement(element.getter?.nativeKey), case .value(let index)? = arguments.first, effects.isCalm(index) else {
        break
      }
      let slot = try allocate()
      let array = try look(at: base, before: [index])
      let position = try arrayIndex(index)
      at(expression.range) {
        emit(array.isOwned ? SCRIPT_ARRAY_GET_OWNED : SCRIPT_ARRAY_GET_BORROWED, slot, array.slot, position.slot, position.offset)
      }
      guard array.isOwned else { return Operand(slot: slot, isManaged: true, isOwned: false) }
      release(array)
      own(slot)
      return Operand(slot: slot, isManaged: true, isOwned: true)
    case .upcast(let inner): return try look(at: inner, before: later)
    case .property(let base?, let property, let inner)
    where !(property.owner?.isScriptClass ?? false) && property.ownership == .strong && !(property.getter?.isRequirement ?? false):
      guard isField(property, writing: false) else { break }
      let slot = try allocate()
      let record = try look(at: base)
      emit(record.isOwned ? SCRIPT_RECORD_GET_OWNED : SCRIPT_RECORD_GET_BORROWED, slot, record.slot, try fieldSlot(property, inner))
      if record.isOwned {
        release(record)
        own(slot)
      }
      return Operand(slot: slot, isManaged: true, isOwned: record.isOwned)
    case .tupleElement(let base, let index):
      let slot = try allocate()
      let record = try look(at: base)
      emit(record.isOwned ? SCRIPT_RECORD_GET_OWNED : SCRIPT_RECORD_GET_BORROWED, slot, record.slot, UInt16(index))
      if record.isOwned {
        release(record)
        own(slot)
      }
      return Operand(slot: slot, isManaged: true, isOwned: record.isOwned)
    default: break
    }
    return try value(expression, before: later)
  }

  /// An index of an array as a slot and a constant that is added to it: `i + 1` takes no instruction of its own.
  func arrayIndex(_ expression: Expression) throws -> (slot: UInt16, offset: UInt16) {
    if case .call(let call) = expression.kind, call.arguments.count == 2, let left = call.arguments[0].expression,
      let right = call.arguments[1].expression, let constant = smallConstant(right), constant > -1000, constant < 1000
    {
      switch call.function.nativeKey {
      case "int.add": return (try value(left).slot, UInt16(bitPattern: constant))
      case "int.subtract": return (try value(left).slot, UInt16(bitPattern: -constant))
      default: break
      }
    }
    return (try value(expression).slot, 0)
  }

  /// Where a variable lives, seen from here.
  func location(of variable: VariableDeclaration) throws -> Location {
    if let known = locations[variable] { return known }
    if let slot = program.globals[variable] { return isTopLevel ? .slot(slot) : .global(slot) }
    throw unsupported("the variable '\(variable.name)' here")
  }

  /// Evaluates an expression into a slot, which then owns the value.
  func store(_ expression: Expression, into target: UInt16) throws {
    try at(expression.range) { try temporaries { try storeParts(expression, into: target) } }
  }

  private func storeParts(_ expression: Expression, into target: UInt16) throws {
    switch expression.kind {
    case .integer, .floating, .boolean, .string, .none: try storeLiteral(expression, into: target)
    case .variable(let variable):
      // A computed variable of the library, such as `all`.
      if variable.getter != nil { return try storeProperty(nil, variable, .empty, expression, into: target) }
      try copy(value(expression), into: target)
    case .array(let elements): try storeArray(elements, expression.type, into: target)
    case .tuple(let elements): try storeTuple(elements, expression.type, into: target)
    case .interpolation(let segments): try storeInterpolation(segments, into: target)
    case .element(let base, let declaration, let substitution, let arguments):
      try storeElement(base, declaration, substitution, arguments, expression, into: target)
    case .property(let base, let declaration, let substitution):
      try storeProperty(base, declaration, substitution, expression, into: target)
    case .tupleElement(let base, let index): try storeTupleElement(base, index, expression.type, into: target)
    case .call(let call):
      _ = try compile(call, type: expression.type, into: target)
      if expression.type.isVoid { emitWide(SCRIPT_LOAD_INT, target, 0) }
    case .callValue(let callee, let arguments):
      _ = try compile(callee, arguments, type: expression.type, into: target)
      if expression.type.isVoid { emitWide(SCRIPT_LOAD_INT, target, 0) }
    case .closure(let closure): try store(closure, into: target)
    case .function(let declaration, let substitution, let receiver):
      try storeFunction(declaration, substitution, receiver, expression, into: target)
    case .and, .or: try storeCondition(expression, into: target)
    case .conditional(let condition, let yes, let no): try storeConditional(condition, yes, no, into: target)
    case .coalesce(let left, let right): try storeCoalescing(left, right, into: target)
    case .wrap(let inner): try storeWrapped(inner, optional: expression.type, into: target)
    case .forceUnwrap(let inner): try storeUnwrapped(inner, into: target)
    case .optionalChain(let inner): try storeChain(inner, optional: expression.type, into: target)
    case .chainLink(let inner): try storeLink(inner, into: target)
    case .mapOptional(let inner, let parameter, let converted):
      try storeMapped(inner, parameter, converted, optional: expression.type, into: target)
    case .erase(let inner): try storeErased(inner, into: target)
    case .convertFunction(let inner), .upcast(let inner): try store(inner, into: target)
    case .statements(let statements): try storeStatements(statements, expression.type, into: target)
    case .metatype(let type): emit(SCRIPT_LOAD_BITS, target, word: .bits(program.noted(types.descriptor(concrete(type))).address))
    case .superReference(let variable): copy(try read(variable), into: target)
    case .openExistential(let inner):
      let existential = try value(inner)
      let isManaged = isManaged(expression.type)
      emit(isManaged ? SCRIPT_RECORD_GET_OWNED : SCRIPT_RECORD_GET_RAW, target, existential.slot, 1)
      if isManaged { own(target) }
      release(existential)
    case .dictionary: throw unsupported("a dictionary")
    case .enumCase(let declaration, let index): try storeCase(declaration, index, expression.type, into: target)
    case .isType(let inner, let type): try storeTypeTest(inner, type, into: target)
    case .conditionalCast(let inner, let type): try storeCast(inner, type, optional: expression.type, into: target)
    case .forcedCast(let inner, let type): try storeForcedCast(inner, type, into: target)
    case .dynamicType(let inner): try storeDynamicType(inner, into: target)
    case .tryOptional(let inner): try storeTryOptional(inner, optional: expression.type, into: target)
    case .tryForce(let inner): try storeTryForce(inner, into: target)
    case .assign, .assignTuple, .discard:
      try discard(expression)
      emitWide(SCRIPT_LOAD_INT, target, 0)
    case .error: throw unsupported("this expression")
    }
  }

  /// Evaluates an expression for its effect.
  func discard(_ expression: Expression) throws {
    try at(expression.range) {
      switch expression.kind {
      case .assign(let place, let value): try assign(value, to: place)
      case .assignTuple(let targets, let value): try assign(value, toParts: targets)
      case .discard(let inner): try discard(inner)
      case .call(let call):
        if let result = try compile(call, type: expression.type, into: nil) { release(result) }
        if expression.type.nominal?.isNever ?? false { emit(SCRIPT_TRAP, StatementTrap.unreachable.rawValue) }
      case .callValue(let callee, let arguments):
        if let result = try compile(callee, arguments, type: expression.type, into: nil) { release(result) }
      case .optionalChain(let inner): try discardChain(inner)
      case .tuple(let elements): try elements.forEach(discard)
      case .conditional(let condition, let yes, let no): try discardConditional(condition, yes, no)
      case .statements(let statements): try scope { try statements.forEach(compile) }
      default: release(try value(expression))
      }
    }
  }

  // MARK: - Simple values

  /// Puts a copy of an operand into a slot, or its reference itself if it is a temporary.
  func copy(_ operand: Operand, into target: UInt16) {
    guard operand.slot != target else { return }
    if !operand.isManaged {
      emit(SCRIPT_MOVE, target, operand.slot)
    } else if operand.isOwned {
      emit(SCRIPT_TAKE, target, operand.slot)
      disown(operand.slot)
      own(target)
    } else {
      emit(SCRIPT_COPY, target, operand.slot)
      own(target)
    }
  }

  private func storeLiteral(_ expression: Expression, into target: UInt16) throws {
    switch expression.kind {
    case .integer(let literal):
      let value = Int64(bitPattern: literal.bitPattern)
      if case .double = types.descriptor(concrete(expression.type)).layout {
        emit(SCRIPT_LOAD_BITS, target, word: .bits(Double(value).bitPattern))
      } else if case .float = types.descriptor(concrete(expression.type)).layout {
        emit(SCRIPT_LOAD_BITS, target, word: .bits(Double(Float(value)).bitPattern))
      } else if let small = Int32(exactly: value) {
        emitWide(SCRIPT_LOAD_INT, target, small)
      } else {
        emit(SCRIPT_LOAD_BITS, target, word: .bits(UInt64(bitPattern: value)))
      }
    case .floating(var value):
      if case .float = types.descriptor(concrete(expression.type)).layout { value = Double(Float(value)) }
      emit(SCRIPT_LOAD_BITS, target, word: .bits(value.bitPattern))
    case .boolean(let value): emitWide(SCRIPT_LOAD_INT, target, value ? 1 : 0)
    case .string(let text):
      emit(SCRIPT_LOAD_OBJECT, target, word: .object(try program.machine.stringConstant(text)))
      own(target)
    default:
      emit(SCRIPT_LOAD_NIL, target)
      own(target)
    }
  }

  private func storeArray(_ elements: [Expression], _ type: Type, into target: UInt16) throws {
    guard case .array(let element) = types.descriptor(concrete(type)).layout else { throw unsupported("this literal") }
    let array = try allocate()
    emit(SCRIPT_ARRAY_MAKE, array, element.isManaged ? 1 : 0, word: .bits(UInt64(elements.count)))
    own(array)
    for expression in elements {
      try temporaries {
        if element.isManaged {
          let slot = try allocate()
          try store(expression, into: slot)
          emit(SCRIPT_ARRAY_APPEND_OWNED, array, slot)
          disown(slot)
        } else {
          emit(SCRIPT_ARRAY_APPEND_RAW, array, try value(expression).slot)
        }
      }
    }
    copy(Operand(slot: array, isManaged: true, isOwned: true), into: target)
  }

  private func storeTuple(_ elements: [Expression], _ type: Type, into target: UInt16) throws {
    guard !elements.isEmpty else { return emitWide(SCRIPT_LOAD_INT, target, 0) }
    try makeRecord(types.descriptor(concrete(type)), into: target, elements.map { element in { try self.store(element, into: $0) } })
  }

  /// Makes a record whose slots are filled one after the other.
  func makeRecord(_ type: TypeDescriptor, into target: UInt16, _ parts: [(UInt16) throws -> Void]) throws {
    guard let recordType = type.recordType else { throw unsupported("this value") }
    let first = try reserve(parts.count)
    let owned = cleanup.owned
    for (index, part) in parts.enumerated() { try part(first + UInt16(index)) }
    emit(SCRIPT_RECORD_MAKE, target, first, word: .objectType(recordType))
    cleanup.owned = owned
    own(target)
  }

  private func storeTupleElement(_ base: Expression, _ index: Int, _ type: Type, into target: UInt16) throws {
    let record = try look(at: base)
    let isManaged = isManaged(type)
    emit(isManaged ? SCRIPT_RECORD_GET_OWNED : SCRIPT_RECORD_GET_RAW, target, record.slot, UInt16(index))
    if isManaged { own(target) }
    release(record)
  }

  private func storeErased(_ inner: Expression, into target: UInt16) throws {
    let type = types.descriptor(concrete(inner.type))
    if case .existential = type.layout { return try store(inner, into: target) }
    program.dispatch.noteErased(type)
    let first = try reserve(2)
    emit(SCRIPT_LOAD_BITS, first, word: .bits(type.address))
    try store(inner, into: first + 1)
    emit(SCRIPT_RECORD_MAKE, target, first, word: .objectType(type.existentialRecordType))
    disown(first + 1)
    own(target)
  }

  // MARK: - Conditions as values

  private func storeCondition(_ expression: Expression, into target: UInt16) throws {
    let result = try allocate()
    let no = assembler.makeLabel()
    let end = assembler.makeLabel()
    try temporaries { try jump(if: expression, is: false, to: no) }
    emitWide(SCRIPT_LOAD_INT, result, 1)
    emitJump(SCRIPT_JUMP, to: end)
    assembler.bind(no)
    emitWide(SCRIPT_LOAD_INT, result, 0)
    assembler.bind(end)
    emit(SCRIPT_MOVE, target, result)
  }

  private func storeConditional(_ condition: Expression, _ yes: Expression, _ no: Expression, into target: UInt16) throws {
    let otherwise = assembler.makeLabel()
    let end = assembler.makeLabel()
    try temporaries { try jump(if: condition, is: false, to: otherwise) }
    let owned = cleanup.owned
    try store(yes, into: target)
    emitJump(SCRIPT_JUMP, to: end)
    assembler.bind(otherwise)
    cleanup.owned = owned
    try store(no, into: target)
    assembler.bind(end)
  }

  private func discardConditional(_ condition: Expression, _ yes: Expression, _ no: Expression) throws {
    let otherwise = assembler.makeLabel()
    let end = assembler.makeLabel()
    try temporaries { try jump(if: condition, is: false, to: otherwise) }
    try temporaries { try discard(yes) }
    emitJump(SCRIPT_JUMP, to: end)
    assembler.bind(otherwise)
    try temporaries { try discard(no) }
    assembler.bind(end)
  }

  private func storeStatements(_ statements: [Statement], _ type: Type, into target: UInt16) throws {
    let end = assembler.makeLabel()
    giveTargets.append(GiveTarget(slot: target, end: end, scopeCount: scopes.count, type: type))
    try scope { try statements.forEach(compile) }
    giveTargets.removeLast()
    assembler.bind(end)
    if isManaged(type) { own(target) }
  }
}
