internal import CScriptMachine
internal import ScriptLanguage

/// Assignments: to places of one step or many, to variables with accessors and to the parts of a tuple.
extension FunctionCompiler {
  /// Compiles `place = value`.
  func assign(_ expression: Expression, to place: Place) throws {
    guard !place.steps.isEmpty else {
      switch place.root {
      case .variable(let variable), .staticProperty(let variable, _):
        if hasAccessors(variable) { return try assignAccessed(expression, variable, place.root) }
        if variable.isStatic { try ensureStatic(variable) }
        return try assign(expression, to: variable)
      case .object: throw unsupported("this assignment")
      }
    }
    let prepared = try prepare(place)
    let operand: Operand
    if case .wrap(let payload) = expression.kind, isTableElement(prepared, place.steps.count - 1) {
      // `d[k] = value`: the value needs no optional around it.
      let slot = try allocate()
      try store(payload, into: slot)
      let isManaged = isManaged(payload.type)
      try assign(Operand(slot: slot, isManaged: isManaged, isOwned: isManaged), to: prepared, isPayload: true)
      return releaseIndices(of: prepared)
    }
    if isManaged(expression.type) {
      let slot = try allocate()
      try store(expression, into: slot)
      operand = Operand(slot: slot, isManaged: true, isOwned: true)
    } else {
      operand = try value(expression)
    }
    try assign(operand, to: prepared)
    releaseIndices(of: prepared)
  }

  /// Puts an operand into a prepared place.
  ///
  /// - Parameter isPayload: whether the place is a dictionary's element and the operand the payload of its optional value.
  func assign(_ operand: Operand, to prepared: PreparedPlace, isPayload: Bool = false) throws {
    try at(prepared.place.range) {
      let last = prepared.place.steps.count - 1
      if last < 0 {
        switch prepared.place.root {
        case .variable(let variable) where hasAccessors(variable), .staticProperty(let variable, _) where hasAccessors(variable):
          try writeAccessed(variable, prepared.place.root, operand)
          return release(operand)
        default: throw unsupported("this assignment")
        }
      }
      let root = try openRoot(prepared, into: nil)
      if !operand.isManaged, last > 0, isArrayElement(prepared, last), isArrayElement(prepared, last - 1) {
        let holder = try openSteps(prepared, from: root, count: last - 1, into: nil)
        at(prepared.place.steps[last].range) {
          emit(
            SCRIPT_ARRAY_SET_RAW_2, holder, prepared.indices[last - 1][0].slot, prepared.indices[last][0].slot, operand.slot)
        }
      } else if last > 0, isComputed(prepared, last), isComputed(prepared, last - 1), let native = composedNative(prepared, last - 1, last)
      {
        let holder = try openSteps(prepared, from: root, count: last - 1, into: nil)
        let indices = (prepared.indices[last - 1] + prepared.indices[last]).map(\.slot)
        try emitNative(native, [holder] + indices + [operand.slot], resultType: .void, into: try allocate())
        release(operand)
      } else {
        let holder = try openSteps(prepared, from: root, count: last, into: nil)
        if isPayload || hasDefault(prepared, last) {
          try at(prepared.place.steps[last].range) { try insert(operand, into: holder, prepared, last) }
        } else {
          try set(prepared, last, holder, operand)
        }
      }
      try close(prepared, from: root)
    }
  }

  func isArrayElement(_ prepared: PreparedPlace, _ index: Int) -> Bool {
    guard case .element(let element, _, _) = prepared.place.steps[index].step else { return false }
    return Intrinsic.isArrayElement(element.getter?.nativeKey)
  }

  private func isTableElement(_ prepared: PreparedPlace, _ index: Int) -> Bool {
    guard case .element(let element, _, _) = prepared.place.steps[index].step else { return false }
    return Intrinsic.isTableElement(element.getter?.nativeKey)
  }

  private func hasDefault(_ prepared: PreparedPlace, _ index: Int) -> Bool {
    guard case .element(let element, _, _) = prepared.place.steps[index].step else { return false }
    return Intrinsic.hasDefault(element.getter?.nativeKey)
  }

  private func isComputed(_ prepared: PreparedPlace, _ index: Int) -> Bool {
    switch prepared.place.steps[index].step {
    case .property(let property, _): if case .computed = property.storage { true } else { false }
    case .element(let element, _, _): !Intrinsic.isArrayElement(element.getter?.nativeKey)
    default: false
    }
  }

  /// Writes the last part of a place.
  private func set(_ prepared: PreparedPlace, _ index: Int, _ holder: UInt16, _ operand: Operand) throws {
    let step = prepared.place.steps[index]
    let isManaged = operand.isManaged
    switch step.step {
    case .tupleElement(let position):
      emit(isManaged ? SCRIPT_RECORD_SET_OWNED : SCRIPT_RECORD_SET_RAW, holder, UInt16(position), operand.slot)
    case .property: return try setStep(prepared, index, holder, operand)
    case .element(let element, _, _):
      guard Intrinsic.isArrayElement(element.getter?.nativeKey), let position = prepared.indices[index].first else {
        return try setStep(prepared, index, holder, operand)
      }
      at(step.range) { emit(isManaged ? SCRIPT_ARRAY_SET_OWNED : SCRIPT_ARRAY_SET_RAW, holder, position.slot, operand.slot) }
    case .forceUnwrap, .chainLink, .existentialPayload: throw unsupported("this assignment")
    }
    if operand.isOwned { disown(operand.slot) }
  }

  /// Writes a property or element and takes the operand over.
  func setStep(_ prepared: PreparedPlace, _ index: Int, _ holder: UInt16, _ operand: Operand) throws {
    if case .property(let property, let inner) = prepared.place.steps[index].step,
      isField(property, writing: true, rootedInSelf: index == 0 && prepared.isInSelf, isSuper: index == 0 && prepared.isSuper)
    {
      let isObject = property.owner?.isScriptClass ?? false
      return try setField(
        fieldSlot(property, inner), of: holder, property, prepared.place.steps[index].type, to: operand, isObject: isObject)
    }
    try callSetter(prepared, index, holder, operand)
    release(operand)
  }

  // MARK: - Variables with accessors

  /// Whether writing a variable is a call.
  func hasAccessors(_ variable: VariableDeclaration) -> Bool {
    if variable.isComputedAccess { return true }
    guard variable.isObserved else { return false }
    return
      !(declaration?.accessorOwner == variable.name && declaration?.owner === variable.owner
      && ["willSet", "didSet", "$set"].contains(declaration?.name))
  }

  private func rootTypes(_ root: Place.Root) -> Substitution {
    if case .staticProperty(_, let inner) = root { inner } else { .empty }
  }

  func readAccessed(_ variable: VariableDeclaration, _ root: Place.Root, into slot: UInt16) throws {
    let expression = Expression(.property(base: nil, variable, rootTypes(root)), variable.type, range)
    try storeProperty(nil, variable, rootTypes(root), expression, into: slot)
  }

  /// Calls the setter of a variable; the new value stays the caller's.
  func writeAccessed(_ variable: VariableDeclaration, _ root: Place.Root, _ operand: Operand) throws {
    guard let setter = variable.setter else { throw unsupported("changing '\(variable.name)'") }
    let inner = rootTypes(root)
    var receiver: Operand?
    if let owner = variable.owner, owner.isScriptClass {
      let type = Type.nominal(owner, inner.types)
      receiver = try value(Expression(.metatype(type), .metatype(type), range))
    }
    let accessor = StepAccessor(getter: setter, setter: setter, substitution: inner, member: variable)
    try callSetter(setter, accessor, receiver, [], operand)
  }

  private func assignAccessed(_ expression: Expression, _ variable: VariableDeclaration, _ root: Place.Root) throws {
    let slot = try allocate()
    try store(expression, into: slot)
    let isManaged = isManaged(variable.type)
    let operand = Operand(slot: slot, isManaged: isManaged, isOwned: isManaged)
    try writeAccessed(variable, root, operand)
    release(operand)
  }

  private func assign(_ expression: Expression, to variable: VariableDeclaration) throws {
    let isManaged = isManaged(variable.type)
    let location = try location(of: variable)
    if variable.ownership != .strong {
      let strong = try allocate()
      try store(expression, into: strong)
      let weak = try allocate()
      try makeWeak(Operand(slot: strong, isManaged: true, isOwned: true), variable.type, into: weak)
      release(Operand(slot: strong, isManaged: true, isOwned: true))
      disown(weak)
      return try put(weak, isManaged: true, into: location, of: variable)
    }
    if !isManaged, case .slot(let slot) = location, isSingleWrite(expression) { return try store(expression, into: slot) }
    let value = try allocate()
    try store(expression, into: value)
    if isManaged { disown(value) }
    try put(value, isManaged: isManaged, into: location, of: variable)
  }

  /// Moves a value into a variable in place of its old one.
  private func put(_ value: UInt16, isManaged: Bool, into location: Location, of variable: VariableDeclaration) throws {
    switch location {
    case .slot(let slot):
      if isManaged {
        emit(SCRIPT_RELEASE, slot)
        emit(SCRIPT_TAKE, slot, value)
      } else {
        emit(SCRIPT_MOVE, slot, value)
      }
    case .cell(let cell): emit(isManaged ? SCRIPT_OBJECT_SET_OWNED : SCRIPT_OBJECT_SET_RAW, cell, 0, value)
    case .global(let number): emitWide(isManaged ? SCRIPT_GLOBAL_REPLACE : SCRIPT_GLOBAL_SET, value, Int32(number))
    case .borrowed: throw unsupported("changing '\(variable.name)'")
    }
  }

  /// Whether only the last instruction of an expression writes its target, so that the target may be a variable that it reads.
  private func isSingleWrite(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .integer, .floating, .boolean, .variable, .call, .callValue, .element, .tupleElement, .property: true
    default: false
    }
  }

  /// Compiles `(a, b) = value`: all values first, then all writes; a literal tuple is never made.
  func assign(_ expression: Expression, toParts targets: [(path: [Int], place: Place)]) throws {
    let prepared = try targets.map { try prepare($0.place) }
    var values: [Operand] = []
    if case .tuple(let elements) = expression.kind, targets.allSatisfy({ $0.path.count == 1 }) {
      for (index, element) in elements.enumerated() {
        if targets.contains(where: { $0.path == [index] }) {
          let slot = try allocate()
          try store(element, into: slot)
          let isManaged = isManaged(element.type)
          values.append(Operand(slot: slot, isManaged: isManaged, isOwned: isManaged))
        } else {
          try temporaries { try discard(element) }
        }
      }
    } else {
      let slots = try targets.map { _ in try allocate() }
      try temporaries {
        let tuple = try value(expression)
        for (target, slot) in zip(targets, slots) { values.append(try take(target.path, of: tuple, target.place.type, into: slot)) }
        release(tuple)
      }
    }
    for (place, operand) in zip(prepared, values) { try assignPart(operand, to: place) }
    for place in prepared.reversed() { releaseIndices(of: place) }
  }

  private func take(_ path: [Int], of tuple: Operand, _ type: Type, into target: UInt16) throws -> Operand {
    var record = tuple.slot
    for index in path.dropLast() {
      let inner = try allocate()
      emit(SCRIPT_RECORD_GET_BORROWED, inner, record, UInt16(index))
      record = inner
    }
    let isManaged = isManaged(type)
    emit(isManaged ? SCRIPT_RECORD_GET_OWNED : SCRIPT_RECORD_GET_RAW, target, record, UInt16(path.last ?? 0))
    if isManaged { own(target) }
    return Operand(slot: target, isManaged: isManaged, isOwned: isManaged)
  }

  private func assignPart(_ operand: Operand, to place: PreparedPlace) throws {
    guard place.place.steps.isEmpty, case .variable(let variable) = place.place.root, !hasAccessors(variable), variable.ownership == .strong
    else { return try assign(operand, to: place) }
    if operand.isManaged { disown(operand.slot) }
    switch try location(of: variable) {
    case .slot(let slot):
      if operand.isManaged { emit(SCRIPT_RELEASE, slot) }
      emit(operand.isManaged ? SCRIPT_TAKE : SCRIPT_MOVE, slot, operand.slot)
    case .cell(let cell): emit(operand.isManaged ? SCRIPT_OBJECT_SET_OWNED : SCRIPT_OBJECT_SET_RAW, cell, 0, operand.slot)
    case .global(let number): emitWide(operand.isManaged ? SCRIPT_GLOBAL_REPLACE : SCRIPT_GLOBAL_SET, operand.slot, Int32(number))
    case .borrowed: throw unsupported("changing '\(variable.name)'")
    }
  }
}
