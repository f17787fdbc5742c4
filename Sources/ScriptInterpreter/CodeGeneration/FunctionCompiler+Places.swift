internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  // MARK: - Preparing

  /// Evaluates the index arguments of a place, left to right.
  func prepare(_ place: Place) throws -> PreparedPlace {
    var object: Operand?
    if case .object(let expression) = place.root { object = try value(expression) }
    let steps = try place.steps.map { (step: try fulfilling($0.step), type: $0.type, range: $0.range) }
    let place = Place(root: place.root, steps: steps, type: place.type, range: place.range)
    let indices = try place.steps.map { step -> [Operand] in
      guard case .element(_, let substitution, let arguments) = step.step else { return [] }
      return try arguments.map { try indexOperand($0, substitution) }
    }
    return PreparedPlace(place, indices: indices, object: object)
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
  private func slot(for place: PreparedPlace) throws -> UInt16 { try place.reserved.popLast() ?? allocate() }

  /// Prepares a place that stays open during a call.
  func prepareForCall(_ place: Place) throws -> PreparedPlace {
    let prepared = try prepare(place)
    for _ in 0...prepared.place.steps.count { prepared.reserved.append(try allocate()) }
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

  private func openSteps(_ place: PreparedPlace, from root: UInt16, count: Int, into target: UInt16?) throws -> UInt16 {
    if count > 1, count == place.place.steps.count, !isManaged(place.place.type), isArrayElement(place, count - 1),
      isArrayElement(place, count - 2)
    {
      return try openElementOfElement(place, from: root, into: target)
    }
    var holder = root
    for index in 0..<count {
      holder = try openStep(place, index, of: holder, into: index == place.place.steps.count - 1 ? target : nil)
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

  private func openRoot(_ place: PreparedPlace, into target: UInt16?) throws -> UInt16 {
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
      guard let target else { return slot }
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

  private func note(_ place: PreparedPlace, home: OpenAccess.Home, _ value: UInt16, _ isManaged: Bool) {
    place.opened.append(.moved(home: home, value: value, isManaged: isManaged))
    guard isManaged else { return }
    // A local whose value is elsewhere owns nothing; its position among the owned slots is kept by the access.
    cleanup.accesses.append(OpenAccess(home: home, value: value))
    if case .slot(let slot) = home, let index = cleanup.owned.lastIndex(of: slot) { cleanup.owned[index] = value }
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
          place, holder, fieldSlot(property, inner), isManaged, target, isObject: property.owner?.isLessonClass ?? false)
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
    guard let exit = chainExits.last else { throw unsupported("'?' here") }
    let isSome = assembler.makeLabel()
    emitJump(SCRIPT_JUMP_SOME, optional, to: isSome)
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
    assembler.bind(isSome)
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
    if isManaged { cleanup.accesses.removeLast() }
    switch home {
    case .slot(let slot):
      emit(isManaged ? SCRIPT_TAKE : SCRIPT_MOVE, slot, value)
      if isManaged, let index = cleanup.owned.lastIndex(of: value) { cleanup.owned[index] = slot }
    case .global(let number): emitWide(isManaged ? SCRIPT_GLOBAL_PUT : SCRIPT_GLOBAL_SET, value, Int32(bitPattern: number))
    case .element(let array, let index): emit(isManaged ? SCRIPT_ARRAY_PUT : SCRIPT_ARRAY_SET_RAW, array, index, value)
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

  private func composedNative(_ place: PreparedPlace, _ outer: Int, _ inner: Int) -> Native? {
    guard let first = try? accessor(of: place.place.steps[outer].step), let getter = first.getter?.nativeKey,
      let setter = (try? accessor(of: place.place.steps[inner].step))?.setter?.nativeKey
    else { return nil }
    return program.native("\(getter)/\(setter)", concrete(first.substitution).types)
  }

  // MARK: - Assigning

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
  func assign(_ operand: Operand, to prepared: PreparedPlace) throws {
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
        try set(prepared, last, holder, operand)
      }
      try close(prepared, from: root)
    }
  }

  private func isArrayElement(_ prepared: PreparedPlace, _ index: Int) -> Bool {
    guard case .element(let element, _, _) = prepared.place.steps[index].step else { return false }
    return Intrinsic.isArrayElement(element.getter?.nativeKey)
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
  private func setStep(_ prepared: PreparedPlace, _ index: Int, _ holder: UInt16, _ operand: Operand) throws {
    if case .property(let property, let inner) = prepared.place.steps[index].step,
      isField(property, writing: true, rootedInSelf: index == 0 && prepared.isInSelf, isSuper: index == 0 && prepared.isSuper)
    {
      let isObject = property.owner?.isLessonClass ?? false
      return try setField(fieldSlot(property, inner), of: holder, property, to: operand, isObject: isObject)
    }
    try callSetter(prepared, index, holder, operand)
    release(operand)
  }

  // MARK: - Variables with accessors

  /// Whether writing a variable is a call.
  private func hasAccessors(_ variable: VariableDeclaration) -> Bool {
    if variable.isComputedAccess { return true }
    guard variable.isObserved else { return false }
    return
      !(declaration?.accessorOwner == variable.name && declaration?.owner === variable.owner
      && ["willSet", "didSet", "$set"].contains(declaration?.name))
  }

  private func rootTypes(_ root: Place.Root) -> Substitution {
    if case .staticProperty(_, let inner) = root { inner } else { .empty }
  }

  private func readAccessed(_ variable: VariableDeclaration, _ root: Place.Root, into slot: UInt16) throws {
    let expression = Expression(.property(base: nil, variable, rootTypes(root)), variable.type, range)
    try storeProperty(nil, variable, rootTypes(root), expression, into: slot)
  }

  /// Calls the setter of a variable; the new value stays the caller's.
  private func writeAccessed(_ variable: VariableDeclaration, _ root: Place.Root, _ operand: Operand) throws {
    guard let setter = variable.setter else { throw unsupported("changing '\(variable.name)'") }
    let inner = rootTypes(root)
    var receiver: Operand?
    if let owner = variable.owner, owner.isLessonClass {
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
