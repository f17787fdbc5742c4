internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// Compiles an initializer of a struct or enum: `self` starts with empty parts, and is the result in the end.
  func compileInitializer(_ declaration: FunctionDeclaration, _ body: [Statement]) throws {
    guard let receiver = declaration.selfVariable else {
      throw unsupported("this initializer")
    }
    let parameters = declaration.parameters.map { ($0.variable, $0.isInout) }
    try placeParameters(parameters)
    try load(declaration.captures)
    initializedSelf = receiver
    try scope {
      try declareSelf(receiver)
      for statement in body { try compile(statement) }
      if !Self.neverFallsThrough(body) { try compileReturn(nil) }
    }
    if assembler.isJumpTarget { emit(SCRIPT_TRAP, StatementTrap.unreachable.rawValue) }
    finish()
  }

  /// `self` of a new value: stored properties have their initial values, or nothing yet.
  private func declareSelf(_ receiver: VariableDeclaration) throws {
    let descriptor = types.descriptor(concrete(receiver.type))
    try prepareSlot(receiver)
    try fill(receiver) { slot in
      guard let declaration = descriptor.type.nominal, !declaration.storedProperties.isEmpty, let fields = descriptor.fieldTypes else {
        // An enum or a type of the library is assigned as a whole.
        if descriptor.isManaged {
          emit(SCRIPT_LOAD_NIL, slot)
          own(slot)
        } else {
          emitWide(SCRIPT_LOAD_INT, slot, 0)
        }
        return
      }
      try temporaries {
        try makeRecord(
          descriptor, into: slot,
          zip(declaration.storedProperties, fields).map { property, field in { try self.storeInitial(property, field, into: $0) } })
      }
    }
  }

  private func storeInitial(_ property: VariableDeclaration, _ type: TypeDescriptor, into slot: UInt16) throws {
    if property.ownership != .strong {
      emit(SCRIPT_LOAD_NIL, slot)
      return own(slot)
    }
    if let value = property.initialValue { return try store(value, into: slot) }
    if type.isManaged {
      emit(SCRIPT_LOAD_NIL, slot)
      own(slot)
    } else {
      emitWide(SCRIPT_LOAD_INT, slot, 0)
    }
  }

  /// Ends an initializer: `self` becomes the result, wrapped if the initializer can fail.
  func returnSelf(_ receiver: VariableDeclaration) throws {
    let owned = cleanup.owned
    let operand = try read(receiver)
    let isManaged = isManaged(returnType)
    if isOptional(returnType), !isOptional(receiver.type), TypeTable.isBoxed(types.descriptor(concrete(receiver.type))) {
      try temporaries {
        let part = try allocate()
        copy(operand, into: part)
        emit(SCRIPT_RECORD_MAKE, 0, part, word: .objectType((operand.isManaged ? RecordLayout.managedCell : RecordLayout.rawCell).pointer))
        if operand.isManaged { disown(part) }
        own(0)
      }
    } else {
      copy(operand, into: 0)
    }
    try unwindScopes(downTo: 0, keeping: isManaged ? 0 : nil) { emit(SCRIPT_RETURN) }
    cleanup.owned = owned
  }
}
