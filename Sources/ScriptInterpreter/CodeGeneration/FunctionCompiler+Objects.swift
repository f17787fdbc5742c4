internal import CScriptMachine
internal import ScriptLanguage

/// Objects of classes that lessons write: making them, initialising them, reaching their properties.
extension FunctionCompiler {
  /// What the initializer of a class that is being compiled must do at its end.
  struct ObjectInitialization {
    let receiver: VariableDeclaration
    let isFailable: Bool
    /// Whether all properties have values when it returns, so that `deinit` is due from then on.
    let isLast: Bool
  }

  /// The layout of a class.
  func classLayout(_ type: Type) -> ClassLayout? {
    if case .instance(let layout) = types.descriptor(concrete(type)).layout { layout } else { nil }
  }

  /// A type whose values are raw, for flags.
  static let flagType = Type.metatype(.void)

  // MARK: - Making objects

  /// Compiles a call of a class's initializer: a new object, or the delegation to another initializer.
  func initializeObject(
    _ function: FunctionDeclaration, _ call: Call, _ substitution: Substitution, type: Type, into target: UInt16?
  ) throws -> Operand? {
    if case .value(let receiver)? = call.receiver, !isMetatype(receiver.type) {
      try delegate(to: function, receiver, call, substitution)
      return nil
    }
    let result = try target ?? allocate()
    let height = next
    let made = isOptional(type) ? payloadType(type) : concrete(type)
    let object = try allocate()
    let isDynamic = try makeInstance(of: made, metatype: call.receiver?.expression, into: object)
    let variable = VariableDeclaration("object", made, isConstant: true, storage: .local)
    locations[variable] = .slot(object)
    let callee: Callee =
      isDynamic && Program.isDynamic(function)
      ? .method(program.selector(function, .call)) : .code(program.function(function, substitution.types))
    let flag = try allocate()
    let arguments = [Argument.value(Expression(.variable(variable), made, range))] + call.arguments
    _ = try callFunction(callee, arguments, substitution, type: function.isFailable ? Self.flagType : .void, into: flag)
    let operand = Operand(slot: object, isManaged: true, isOwned: true)
    if function.isFailable {
      let succeeded = assembler.makeLabel()
      let end = assembler.makeLabel()
      emitJump(SCRIPT_JUMP_TRUE, flag, to: succeeded)
      let owned = cleanup.owned
      release(operand)
      emit(SCRIPT_LOAD_NIL, result)
      emitJump(SCRIPT_JUMP, to: end)
      cleanup.owned = owned
      assembler.bind(succeeded)
      copy(operand, into: result)
      assembler.bind(end)
    } else {
      copy(operand, into: result)
    }
    next = max(height, target == nil ? Int(result) + 1 : 0)
    return Operand(slot: result, isManaged: true, isOwned: true)
  }

  /// Makes an object without values; true if its class is only known at run time.
  private func makeInstance(of type: Type, metatype: Expression?, into object: UInt16) throws -> Bool {
    if let metatype, !isLiteralMetatype(metatype) {
      let operand = try value(metatype)
      try emitNative(program.makeInstance, [operand.slot], resultType: type, into: object)
      return true
    }
    guard let layout = classLayout(type) else { throw unsupported("making a '\(type)'") }
    emit(SCRIPT_INSTANCE_MAKE, object, word: .objectType(layout.objectType))
    own(object)
    return false
  }

  func isMetatype(_ type: Type) -> Bool { if case .metatype = type { true } else { false } }

  func isLiteralMetatype(_ expression: Expression) -> Bool { if case .metatype = expression.kind { true } else { false } }

  func isSuper(_ expression: Expression?) -> Bool { if case .superReference? = expression?.kind { true } else { false } }

  /// `self.init(…)` and `super.init(…)`.
  private func delegate(to function: FunctionDeclaration, _ receiver: Expression, _ call: Call, _ substitution: Substitution) throws {
    let callee: Callee =
      !isSuper(receiver) && Program.isDynamic(function)
      ? .method(program.selector(function, .call)) : .code(program.function(function, substitution.types))
    try temporaries {
      let flag = try allocate()
      _ = try callFunction(
        callee, [.value(receiver)] + call.arguments, substitution, type: function.isFailable ? Self.flagType : .void, into: flag)
      guard function.isFailable else { return }
      let succeeded = assembler.makeLabel()
      emitJump(SCRIPT_JUMP_TRUE, flag, to: succeeded)
      if let objectInitialization, objectInitialization.isFailable {
        try returnFromInitializer(succeeding: false)
      } else {
        emit(SCRIPT_TRAP, StatementTrap.unreachable.rawValue)
      }
      assembler.bind(succeeded)
    }
  }

  // MARK: - Initializers

  /// Compiles an initializer of a class: `self` is a parameter, an object whose properties get their values here.
  func compileObjectInitializer(_ declaration: FunctionDeclaration, _ owner: NominalDeclaration, _ body: [Statement]) throws {
    guard let receiver = declaration.selfVariable else { throw unsupported("this initializer") }
    returnType = declaration.isFailable ? Self.flagType : .void
    try placeParameters([(receiver, false)] + declaration.parameters.map { ($0.variable, $0.isInout) })
    try load(declaration.captures)
    objectInitialization = ObjectInitialization(
      receiver: receiver, isFailable: declaration.isFailable, isLast: !declaration.isConvenience && owner.superclass == nil)
    try scope {
      if !declaration.isConvenience { try storeInitialValues(of: owner, in: receiver) }
      for statement in body { try compile(statement) }
      if !Self.neverFallsThrough(body) { try returnFromInitializer(succeeding: true) }
    }
    if assembler.isJumpTarget { emit(SCRIPT_TRAP, StatementTrap.unreachable.rawValue) }
    finish()
  }

  private func storeInitialValues(of owner: NominalDeclaration, in receiver: VariableDeclaration) throws {
    guard let layout = classLayout(receiver.type) else { return }
    for (index, property) in owner.storedProperties.enumerated() {
      guard let initial = property.initialValue else { continue }
      if case .none = initial.kind { continue }
      try temporaries {
        let object = try read(receiver)
        let slot = try allocate()
        try store(initial, into: slot)
        try setField(
          UInt16(layout.firstOwnSlot + index), of: object.slot, property, initial.type,
          to: Operand(slot: slot, isManaged: isManaged(initial.type), isOwned: isManaged(initial.type)), isObject: true)
      }
    }
  }

  /// Compiles a `return` of an initializer of a class.
  func returnFromInitializer(succeeding: Bool) throws {
    guard let initialization = objectInitialization else { return }
    if succeeding, initialization.isLast { emit(SCRIPT_INSTANCE_READY, try read(initialization.receiver).slot) }
    if initialization.isFailable { emitWide(SCRIPT_LOAD_INT, 0, succeeding ? 1 : 0) }
    try unwindScopes(downTo: 0) { emit(SCRIPT_RETURN) }
  }

  // MARK: - Fields

  /// Where the value of a stored property stands in a record or object.
  func fieldSlot(_ property: VariableDeclaration, _ inner: Substitution) throws -> UInt16 {
    guard case .stored(let index) = property.storage else { throw unsupported("this property") }
    guard let owner = property.owner, owner.isScriptClass else { return UInt16(index) }
    let count = owner.signature?.parameters.count ?? 0
    guard let layout = classLayout(.nominal(owner, Array(inner.types.prefix(count)))) else { throw unsupported("this property") }
    return UInt16(layout.firstOwnSlot + index)
  }

  /// Whether a property is read and written where it stands, without calls.
  func isField(_ property: VariableDeclaration, writing: Bool, rootedInSelf: Bool = false, isSuper: Bool = false) -> Bool {
    guard case .stored = property.storage else { return false }
    if property.isDirectAccess { return true }
    if let root = property.root as? VariableDeclaration, root.isOverridden, !isSuper, !isInitializing(property, rootedInSelf) {
      return false
    }
    guard writing, property.willSet != nil || property.didSet != nil else { return true }
    return isInitializing(property, rootedInSelf) || isObserving(property)
  }

  private func isInitializing(_ property: VariableDeclaration, _ rootedInSelf: Bool) -> Bool {
    rootedInSelf && declaration?.kind == .initializer && declaration?.owner === property.owner
  }

  /// Whether this is the code of the property's own observers.
  private func isObserving(_ property: VariableDeclaration) -> Bool {
    declaration?.accessorOwner == property.name && declaration?.owner === property.owner
      && ["willSet", "didSet", "$set"].contains(declaration?.name)
  }

  /// Puts an operand into a field and takes it over.
  ///
  /// - Parameter type: the type of the property as this code sees it.
  func setField(
    _ slot: UInt16, of holder: UInt16, _ property: VariableDeclaration?, _ type: Type, to operand: Operand, isObject: Bool
  ) throws {
    var operand = operand
    if let property, property.ownership != .strong {
      let weak = try allocate()
      try makeWeak(operand, type, into: weak)
      release(operand)
      operand = Operand(slot: weak, isManaged: true, isOwned: true)
    }
    if isObject {
      // The object owns the value before the old one dies.
      if operand.isOwned { disown(operand.slot) }
      operand.isOwned = false
      emit(operand.isManaged ? SCRIPT_OBJECT_SET_OWNED : SCRIPT_OBJECT_SET_RAW, holder, slot, operand.slot)
    } else {
      emit(operand.isManaged ? SCRIPT_RECORD_SET_OWNED : SCRIPT_RECORD_SET_RAW, holder, slot, operand.slot)
    }
    if operand.isOwned { disown(operand.slot) }
  }

  /// Reads a field into a slot, which then owns the value.
  func getField(_ slot: UInt16, of holder: Operand, _ property: VariableDeclaration?, _ type: Type, into target: UInt16) throws {
    let isObject = property?.owner?.isScriptClass ?? false
    if let property, property.ownership != .strong {
      let weak = try allocate()
      emit(isObject ? SCRIPT_OBJECT_COPY : SCRIPT_RECORD_GET_OWNED, weak, holder.slot, slot)
      own(weak)
      try loadWeak(Operand(slot: weak, isManaged: true, isOwned: true), property, type, into: target)
      return
    }
    let isManaged = isManaged(type)
    emit(isManaged ? (isObject ? SCRIPT_OBJECT_COPY : SCRIPT_RECORD_GET_OWNED) : SCRIPT_RECORD_GET_RAW, target, holder.slot, slot)
    if isManaged { own(target) }
  }

  // MARK: - Weak references

  private func isExistential(_ type: Type) -> Bool {
    let concrete = concrete(type)
    let payload = isOptional(concrete) ? payloadType(concrete) : concrete
    if case .existential = types.descriptor(payload).layout { return true }
    return false
  }

  /// Makes what a `weak` or `unowned` variable holds of an object.
  func makeWeak(_ operand: Operand, _ type: Type, into target: UInt16) throws {
    if isExistential(type) { return try emitNative(program.makeWeakExistential, [operand.slot], resultType: type, into: target) }
    emit(SCRIPT_WEAK_MAKE, target, operand.slot)
    own(target)
  }

  /// The object behind what a `weak` or `unowned` variable holds; the operand is released if it is a temporary.
  func loadWeak(_ operand: Operand, _ variable: VariableDeclaration, _ type: Type, into target: UInt16) throws {
    if isExistential(type) {
      try emitNative(
        program.loadWeakExistential(isWeak: variable.ownership == .weak), [operand.slot], resultType: type, into: target)
    } else {
      emit(variable.ownership == .weak ? SCRIPT_WEAK_LOAD : SCRIPT_UNOWNED_LOAD, target, operand.slot)
      own(target)
    }
    if operand.isOwned {
      emit(SCRIPT_RELEASE, operand.slot)
      disown(operand.slot)
    }
  }
}

extension Program {
  /// Makes an object of the class that a metatype value names.
  var makeInstance: Native {
    cachedNative("instance.make") {
      Native(key: "instance.make", argumentCount: 1) { call in
        guard case .instance(let layout) = TypeDescriptor.at(call[0]).layout,
          let made = script_instance_make(call.heap.pointer, layout.record)
        else { throw NativeError("this type cannot be made here") }
        call.result.object = UnsafeMutableRawPointer(made).assumingMemoryBound(to: ScriptObject.self)
      }
    }
  }

  /// Makes what a weak variable of a protocol type holds: the type and the weak reference to the object.
  var makeWeakExistential: Native {
    cachedNative("weak.make") {
      Native(key: "weak.make", argumentCount: 1) { call in
        guard let object = call[0].object else { return call.result.object = nil }
        let slots = RecordObject.slots(object)
        guard let target = slots[1].object, target.pointee.type.pointee.kind == SCRIPT_INSTANCE,
          let weak = script_weak_reference(call.heap.pointer, target)
        else { throw NativeError("only objects of classes can be referred to weakly") }
        call.result = try RecordLayout.make(RecordLayout.type(managed: [false, true]), in: call.heap) {
          $0[0] = slots[0]
          $0[1].object = weak
        }
      }
    }
  }

  /// The protocol value behind a weak variable; nil if its object is gone.
  func loadWeakExistential(isWeak: Bool) -> Native {
    cachedNative("weak.load \(isWeak)") {
      Native(key: "weak.load", argumentCount: 1) { call in
        guard let object = call[0].object else { return call.result.object = nil }
        let slots = RecordObject.slots(object)
        guard let weak = slots[1].object, let target = script_weak_target(weak) else {
          if isWeak { return call.result.object = nil }
          throw NativeError("attempted to read an unowned reference but the object was already deallocated", identifier: "DeadReference")
        }
        call.result = try RecordLayout.make(RecordLayout.type(managed: [false, true]), in: call.heap) {
          script_retain(target)
          $0[0] = slots[0]
          $0[1].object = target
        }
      }
    }
  }
}
