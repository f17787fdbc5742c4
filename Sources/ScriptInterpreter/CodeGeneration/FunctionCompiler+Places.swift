internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  // MARK: - Preparing

  /// Evaluates the index arguments of a place, left to right.
  func prepare(_ place: Place) throws -> PreparedPlace {
    var object: Operand?
    if case .object(let expression) = place.root { object = try value(expression) }
    let steps = try place.steps.map { (step: try fulfilling($0.step), type: $0.type, range: $0.range) }
    var root = place.root
    if case .staticProperty(let property, let inner) = root {
      let (found, types) = try fulfilling(property, inner)
      root = .staticProperty(found, types)
    }
    let place = Place(root: root, steps: steps, type: place.type, range: place.range)
    let indices = try place.steps.map { step -> [Operand] in
      guard case .element(let element, let substitution, let arguments) = step.step else { return [] }
      // The default value of a dictionary is evaluated where the key is missing.
      let isTable = Intrinsic.isTableElement(element.getter?.nativeKey)
      return try (isTable ? Array(arguments.prefix(1)) : arguments).map { try indexOperand($0, substitution) }
    }
    let prepared = PreparedPlace(place, indices: indices, object: object)
    prepared.isOpenDuringCode = place.steps.indices.contains { runsCode(prepared, $0) }
    return prepared
  }

  /// Whether opening or closing a step may run code of the lesson.
  private func runsCode(_ place: PreparedPlace, _ index: Int) -> Bool {
    switch place.place.steps[index].step {
    case .element(let element, _, _): !Intrinsic.isArrayElement(element.getter?.nativeKey)
    case .property(let property, _): !isField(property, writing: true, rootedInSelf: index == 0 && place.isInSelf)
    case .tupleElement, .existentialPayload, .forceUnwrap, .chainLink: false
    }
  }

  /// An index that stays as it is until the place is closed.
  private func indexOperand(_ argument: Argument, _ substitution: Substitution) throws -> Operand {
    guard case .value(let expression) = argument else {
      guard case .defaultValue(let parameter) = argument else { throw unsupported("'&' here") }
      let slot = try allocate()
      try storeDefault(parameter, concrete(substitution), into: slot)
      let isManaged = isManaged(parameter.type)
      return Operand(slot: slot, isManaged: isManaged, isOwned: isManaged)
    }
    if case .variable(let variable) = expression.kind, variable.isConstant { return try value(expression) }
    let slot = try allocate()
    try store(expression, into: slot)
    let isManaged = isManaged(expression.type)
    return Operand(slot: slot, isManaged: isManaged, isOwned: isManaged)
  }

  /// Releases the index arguments of a place.
  func releaseIndices(of place: PreparedPlace) {
    for operands in place.indices.reversed() { for operand in operands.reversed() { release(operand) } }
    if let object = place.object { release(object) }
  }

  // MARK: - Opening

  /// A slot for an opened value of a place.
  func slot(for place: PreparedPlace) throws -> UInt16 { try place.reserved.popLast() ?? allocate() }

  /// Prepares a place that stays open during a call.
  func prepareForCall(_ place: Place) throws -> PreparedPlace {
    let prepared = try prepare(place)
    prepared.isOpenDuringCode = true
    // Opening an entry of a dictionary takes two slots.
    for _ in 0...2 * prepared.place.steps.count { prepared.reserved.append(try allocate()) }
    return prepared
  }

  /// Opens a place: its value stands in a slot, to be changed there, until the place is closed.
  ///
  /// - Parameter target: the slot that the value must be in, for an argument of a call.
  func open(_ place: PreparedPlace, into target: UInt16? = nil) throws -> UInt16 {
    try at(place.place.range) {
      let holder = try openRoot(place, into: place.place.steps.isEmpty ? target : nil)
      return try openSteps(place, from: holder, count: place.place.steps.count, into: target)
    }
  }

  func openSteps(_ place: PreparedPlace, from root: UInt16, count: Int, into target: UInt16?) throws -> UInt16 {
    if count > 1, target == nil, count == place.place.steps.count, !isManaged(place.place.type), isArrayElement(place, count - 1),
      isArrayElement(place, count - 2)
    {
      return try openElementOfElement(place, from: root, into: target)
    }
    var holder = root
    var index = 0
    while index < count {
      if let entry = tableEntry(place, index, count) {
        index += entry.stepCount
        holder = try openEntry(place, entry, of: holder, into: index == place.place.steps.count ? target : nil)
      } else {
        holder = try openStep(place, index, of: holder, into: index == place.place.steps.count - 1 ? target : nil)
        index += 1
      }
    }
    return holder
  }

  /// `a[i][j]` with raw elements: read and written by one instruction each.
  private func openElementOfElement(_ place: PreparedPlace, from root: UInt16, into target: UInt16?) throws -> UInt16 {
    let last = place.place.steps.count - 1
    let holder = try openSteps(place, from: root, count: last - 1, into: nil)
    let slot = try target ?? slot(for: place)
    let (i, j) = (place.indices[last - 1][0].slot, place.indices[last][0].slot)
    at(place.place.steps[last].range) { emit(SCRIPT_ARRAY_GET_RAW_2, slot, holder, i, j) }
    place.opened.append(.elementOfElement(array: holder, i, j, value: slot))
    return slot
  }

  func openRoot(_ place: PreparedPlace, into target: UInt16?) throws -> UInt16 {
    if let object = place.object { return object.slot }
    let variable: VariableDeclaration
    switch place.place.root {
    case .variable(let root): variable = root
    case .staticProperty(let property, _):
      variable = property
      if !property.isComputedAccess { try ensureStatic(property) }
    case .object: throw unsupported("this place")
    }
    let isManaged = isManaged(variable.type)
    if hasAccessors(variable) {
      let slot = try target ?? slot(for: place)
      try readAccessed(variable, place.place.root, into: slot)
      place.opened.append(.accessedVariable(variable, value: slot, isManaged: isManaged))
      return slot
    }
    if variable.ownership != .strong { throw unsupported("changing a weak variable in place") }
    switch try location(of: variable) {
    case .slot(let slot):
      // While code runs, a global variable must not be seen half changed.
      let isExclusive = isManaged && isTopLevel && isGlobal(variable) && place.isOpenDuringCode
      guard let target = try target ?? (isExclusive ? self.slot(for: place) : nil) else { return slot }
      emit(isManaged ? SCRIPT_TAKE : SCRIPT_MOVE, target, slot)
      if isManaged, isTopLevel, isGlobal(variable) { emit(SCRIPT_LOAD_ABSENT, slot) }
      note(place, home: .slot(slot), target, isManaged)
      return target
    case .borrowed: throw unsupported("changing '\(variable.name)'")
    case .cell(let cell):
      let slot = try target ?? slot(for: place)
      emit(isManaged ? SCRIPT_OBJECT_TAKE : SCRIPT_RECORD_GET_RAW, slot, cell, 0)
      note(place, home: .cell(cell), slot, isManaged)
      return slot
    case .global(let number):
      let slot = try target ?? slot(for: place)
      emitWide(isManaged ? SCRIPT_GLOBAL_TAKE : SCRIPT_GLOBAL_GET, slot, Int32(number))
      note(place, home: .global(UInt32(number)), slot, isManaged)
      return slot
    }
  }

  func note(_ place: PreparedPlace, home: OpenAccess.Home, _ value: UInt16, _ isManaged: Bool) {
    place.opened.append(.moved(home: home, value: value, isManaged: isManaged))
    // A local whose value is elsewhere owns nothing; its position among the owned slots is kept by the access.
    cleanup.accesses.append(OpenAccess(home: home, value: value, isManaged: isManaged))
    if isManaged, case .slot(let slot) = home, let index = cleanup.owned.lastIndex(of: slot) { cleanup.owned[index] = value }
  }

  private func openStep(_ place: PreparedPlace, _ index: Int, of holder: UInt16, into target: UInt16?) throws -> UInt16 {
    let step = place.place.steps[index]
    return try at(step.range) {
      let isManaged = isManaged(step.type)
      switch step.step {
      case .tupleElement(let position):
        return try openField(place, holder, UInt16(position), isManaged, target)
      case .existentialPayload: return try openField(place, holder, 1, isManaged, target)
      case .property(let property, let inner):
        let isSuper = index == 0 && place.isSuper
        guard property.ownership == .strong,
          isField(property, writing: true, rootedInSelf: index == 0 && place.isInSelf, isSuper: isSuper)
        else { return try openComputed(place, index, holder, isManaged, target) }
        return try openField(
          place, holder, fieldSlot(property, inner), isManaged, target, isObject: property.owner?.isScriptClass ?? false)
      case .element(let element, _, _):
        guard Intrinsic.isArrayElement(element.getter?.nativeKey), let position = place.indices[index].first else {
          return try openComputed(place, index, holder, isManaged, target)
        }
        let slot = try target ?? slot(for: place)
        emit(isManaged ? SCRIPT_ARRAY_TAKE : SCRIPT_ARRAY_GET_RAW, slot, holder, position.slot)
        note(place, home: .element(array: holder, index: position.slot), slot, isManaged)
        return slot
      case .forceUnwrap, .chainLink:
        if case .chainLink = step.step { try leaveChain(ifNil: holder, closing: place) } else { emit(SCRIPT_CHECK_SOME, holder) }
        guard !isManaged || isOptional(step.type) else {
          guard let target else { return holder }
          emit(SCRIPT_TAKE, target, holder)
          note(place, home: .slot(holder), target, true)
          return target
        }
        return try openField(place, holder, 0, isManaged, target)
      }
    }
  }

  /// Leaves the innermost optional chain where a link of a place is nil: what is open goes back as it was.
  private func leaveChain(ifNil optional: UInt16, closing place: PreparedPlace) throws {
    let isSome = assembler.makeLabel()
    emitJump(SCRIPT_JUMP_SOME, optional, to: isSome)
    try leaveChain(closing: place)
    assembler.bind(isSome)
  }

  /// Leaves the innermost optional chain: what is open goes back as it was.
  ///
  /// What follows is reached by jumps only.
  func leaveChain(closing place: PreparedPlace) throws {
    guard let exit = chainExits.last else { throw unsupported("'?' here") }
    let (saved, opened) = (cleanup, place.opened)
    while let step = place.opened.popLast() {
      switch step {
      case .moved(let home, let value, let isManaged): putBack(home, value, isManaged)
      case .computed(_, _, let value, let isManaged), .accessedVariable(_, let value, let isManaged):
        release(Operand(slot: value, isManaged: isManaged, isOwned: isManaged))
      case .elementOfElement: break
      }
    }
    guard cleanup.accesses.count == exit.accessCount else { throw unsupported("'?' inside another access") }
    releaseOwned(downTo: exit.ownedCount)
    emitJump(SCRIPT_JUMP, to: exit.target)
    (cleanup, place.opened) = (saved, opened)
  }

  func isOptional(_ type: Type) -> Bool {
    if case .optional = types.descriptor(concrete(type)).layout { true } else { false }
  }

  private func openField(
    _ place: PreparedPlace, _ holder: UInt16, _ position: UInt16, _ isManaged: Bool, _ target: UInt16?, isObject: Bool = false
  ) throws -> UInt16 {
    let slot = try target ?? slot(for: place)
    emit(isManaged ? (isObject ? SCRIPT_OBJECT_TAKE : SCRIPT_RECORD_TAKE) : SCRIPT_RECORD_GET_RAW, slot, holder, position)
    note(place, home: isObject ? .property(object: holder, index: position) : .field(record: holder, index: position), slot, isManaged)
    return slot
  }

  private func openComputed(
    _ place: PreparedPlace, _ index: Int, _ holder: UInt16, _ isManaged: Bool, _ target: UInt16?
  ) throws -> UInt16 {
    let slot = try target ?? slot(for: place)
    let step = place.place.steps[index]
    let isSuper = index == 0 && place.isSuper
    let operand = holderOperand(place, index, holder)
    if case .property(let property, let inner) = step.step, isField(property, writing: false, isSuper: isSuper) {
      try getField(fieldSlot(property, inner), of: operand, property, step.type, into: slot)
    } else {
      let accessor = try accessor(of: step.step, isSuper: isSuper)
      guard let getter = accessor.getter else { throw unsupported("reading this property") }
      try callGetter(
        getter, accessor.substitution, operand, place.indices[index], type: step.type, into: slot, accessor: accessor)
    }
    place.opened.append(.computed(step: index, holder: holder, value: slot, isManaged: isManaged))
    return slot
  }

  // MARK: - Closing

  /// Closes a place: what stands in the slot goes back where it belongs, inner parts first.
  func close(_ place: PreparedPlace, from slot: UInt16) throws {
    try at(place.place.range) {
      while let step = place.opened.popLast() {
        switch step {
        case .moved(let home, let value, let isManaged): putBack(home, value, isManaged)
        case .elementOfElement(let array, let i, let j, let value): emit(SCRIPT_ARRAY_SET_RAW_2, array, i, j, value)
        case .computed(let index, let holder, let value, let isManaged):
          let operand = Operand(slot: value, isManaged: isManaged, isOwned: isManaged)
          if try !closeComposed(place, index, operand) {
            try setStep(place, index, holder, operand)
          } else {
            release(operand)
          }
        case .accessedVariable(let variable, let value, let isManaged):
          let operand = Operand(slot: value, isManaged: isManaged, isOwned: isManaged)
          try writeAccessed(variable, place.place.root, operand)
          release(operand)
        }
      }
    }
  }

  private func putBack(_ home: OpenAccess.Home, _ value: UInt16, _ isManaged: Bool) {
    cleanup.accesses.removeLast()
    switch home {
    case .parameter: break
    case .slot(let slot):
      emit(isManaged ? SCRIPT_TAKE : SCRIPT_MOVE, slot, value)
      if isManaged, let index = cleanup.owned.lastIndex(of: value) { cleanup.owned[index] = slot }
    case .global(let number): emitWide(isManaged ? SCRIPT_GLOBAL_PUT : SCRIPT_GLOBAL_SET, value, Int32(bitPattern: number))
    case .element(let array, let index): emit(isManaged ? SCRIPT_ARRAY_PUT : SCRIPT_ARRAY_SET_RAW, array, index, value)
    case .entry(let table, let position): emit(isManaged ? SCRIPT_TABLE_PUT : SCRIPT_TABLE_SET_RAW, table, position, value)
    case .cell(let cell): emit(isManaged ? SCRIPT_OBJECT_PUT : SCRIPT_OBJECT_SET_RAW, cell, 0, value)
    case .property(let object, let index): emit(isManaged ? SCRIPT_OBJECT_PUT : SCRIPT_OBJECT_SET_RAW, object, index, value)
    case .field(let record, let index): emit(isManaged ? SCRIPT_RECORD_PUT : SCRIPT_RECORD_SET_RAW, record, index, value)
    }
  }

  /// Two computed steps at once, if the library has a native for the pair: then the change happens in place.
  private func closeComposed(_ place: PreparedPlace, _ index: Int, _ operand: Operand) throws -> Bool {
    guard case .computed(let outer, let base, let between, let isManaged)? = place.opened.last, outer == index - 1,
      let native = composedNative(place, outer, index)
    else { return false }
    place.opened.removeLast()
    release(Operand(slot: between, isManaged: isManaged, isOwned: isManaged))
    let arguments = [base] + (place.indices[outer] + place.indices[index]).map(\.slot) + [operand.slot]
    try emitNative(native, arguments, resultType: .void, into: try allocate())
    return true
  }

  func composedNative(_ place: PreparedPlace, _ outer: Int, _ inner: Int) -> Native? {
    guard let first = try? accessor(of: place.place.steps[outer].step), let getter = first.getter?.nativeKey,
      let setter = (try? accessor(of: place.place.steps[inner].step))?.setter?.nativeKey
    else { return nil }
    return program.native("\(getter)/\(setter)", concrete(first.substitution).types)
  }
}
