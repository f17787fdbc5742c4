internal import CScriptMachine
internal import ScriptLanguage

/// Dictionaries and sets: elements are looked up, changed where they stand and walked through without optionals and iterators.
extension FunctionCompiler {
  /// An element of a dictionary, by its key.
  struct Lookup {
    let base: Expression
    let key: Expression
    let keyType: TypeDescriptor
    let valueType: TypeDescriptor
    let range: Range<Int>
  }

  /// The lookup that an expression is, if its value is the optional element of a dictionary.
  func lookup(_ expression: Expression) -> Lookup? {
    guard case .element(let base, let declaration, _, let arguments) = expression.kind,
      Intrinsic.isTableElement(declaration.getter?.nativeKey), !Intrinsic.hasDefault(declaration.getter?.nativeKey)
    else { return nil }
    return lookup(base, arguments, expression.range)
  }

  private func lookup(_ base: Expression, _ arguments: [Argument], _ range: Range<Int>) -> Lookup? {
    guard let key = arguments.first?.expression, case .dictionary(let keyType, let valueType) = types.descriptor(concrete(base.type)).layout
    else { return nil }
    return Lookup(base: base, key: key, keyType: keyType, valueType: valueType, range: range)
  }

  // MARK: - Searching

  /// Searches a table for a key; the slot gets the position or -1.
  private func find(
    _ key: Operand, _ type: TypeDescriptor, in table: UInt16, _ value: TypeDescriptor, into position: UInt16
  ) throws {
    if type.isRawKey { return emit(SCRIPT_TABLE_FIND_RAW, position, table, key.slot) }
    try emitNative(tableNative("find", type, value), [table, key.slot], result: .raw, into: position)
  }

  /// `set.contains(key)` for keys that the core searches for; nil for others.
  func contains(_ values: [Expression], into target: UInt16?) throws -> IntrinsicResult? {
    guard values.count == 2, case .set(let element) = types.descriptor(concrete(values[0].type)).layout, element.isRawKey else {
      return nil
    }
    return try raw(into: target) { slot in
      let table = try self.look(at: values[0], before: [values[1]])
      self.emit(SCRIPT_TABLE_HAS_RAW, slot, table.slot, try self.value(values[1]).slot)
      self.release(table)
    }
  }

  /// `set.insert(key)` without its result; false for keys that the core does not search for.
  func add(_ key: Expression, to place: Place) throws -> Bool {
    guard case .set(let element) = types.descriptor(concrete(place.type)).layout, element.isRawKey else { return false }
    try temporaries {
      let prepared = try prepare(place)
      let operand = try value(key)
      let table = try open(prepared)
      emit(SCRIPT_TABLE_ADD_RAW, table, operand.slot)
      try close(prepared, from: table)
      releaseIndices(of: prepared)
    }
    return true
  }

  private func tableNative(_ name: String, _ key: TypeDescriptor, _ value: TypeDescriptor?) throws -> Native {
    let types = [key.type] + (value.map { [$0.type] } ?? [])
    guard let native = program.native((value == nil ? "set." : "dictionary.") + name, types) else { throw unsupported("this table") }
    return native
  }

  /// Evaluates a dictionary and a key and searches; jumps where there is no entry, with nothing left to release.
  ///
  /// - Parameter target: gets the value of the entry, and owns it.
  func storeFound(_ lookup: Lookup, into target: UInt16, orJumpTo missing: Instruction.Label) throws {
    try at(lookup.range) {
      try temporaries {
        var table = try value(lookup.base, before: [lookup.key])
        if !table.isOwned, !lookup.keyType.isPlainKey {
          // The search runs code of the lesson, which may change the variable that the table stands in.
          let slot = try allocate()
          copy(table, into: slot)
          table = Operand(slot: slot, isManaged: true, isOwned: true)
        }
        let position = try allocate()
        let key = try value(lookup.key)
        try find(key, lookup.keyType, in: table.slot, lookup.valueType, into: position)
        release(key)
        if table.isOwned {
          let isThere = assembler.makeLabel()
          add(Instruction(opcode: SCRIPT_JUMP_GE_INT_K, a: position, b: 0, target: isThere))
          let found = cleanup
          release(table)
          emitJump(SCRIPT_JUMP, to: missing)
          cleanup = found
          assembler.bind(isThere)
        } else {
          add(Instruction(opcode: SCRIPT_JUMP_LT_INT_K, a: position, b: 0, target: missing))
        }
        let isManaged = lookup.valueType.isManaged
        emit(isManaged ? SCRIPT_TABLE_GET_OWNED : SCRIPT_TABLE_GET_RAW, target, table.slot, position, 2)
        if isManaged { own(target) }
        release(table)
      }
    }
  }

  /// The element of a dictionary as a value; false where the subscript is another one.
  func storeLookup(
    _ base: Expression, _ declaration: SubscriptDeclaration, _ inner: Substitution, _ arguments: [Argument], _ whole: Expression,
    into target: UInt16
  ) throws -> Bool {
    let key = declaration.getter?.nativeKey
    guard Intrinsic.isTableElement(key), let lookup = lookup(base, arguments, whole.range) else { return false }
    let missing = assembler.makeLabel()
    let end = assembler.makeLabel()
    let owned = cleanup.owned
    if Intrinsic.hasDefault(key) {
      guard arguments.count == 2 else { return false }
      try storeFound(lookup, into: target, orJumpTo: missing)
      emitJump(SCRIPT_JUMP, to: end)
      assembler.bind(missing)
      cleanup.owned = owned
      try storeDefault(arguments[1], lookup.valueType, into: target)
    } else if TypeTable.isBoxed(lookup.valueType) {
      let payload = try allocate()
      try storeFound(lookup, into: payload, orJumpTo: missing)
      emit(
        SCRIPT_RECORD_MAKE, target, payload,
        word: .objectType(lookup.valueType.isManaged ? RecordLayout.managedCell.pointer : RecordLayout.rawCell.pointer))
      if lookup.valueType.isManaged { disown(payload) }
      own(target)
      try storeNil(into: target, at: missing, owned, end)
    } else {
      try storeFound(lookup, into: target, orJumpTo: missing)
      try storeNil(into: target, at: missing, owned, end)
    }
    assembler.bind(end)
    return true
  }

  private func storeNil(into target: UInt16, at missing: Instruction.Label, _ owned: [UInt16], _ end: Instruction.Label) throws {
    emitJump(SCRIPT_JUMP, to: end)
    assembler.bind(missing)
    cleanup.owned = owned
    emit(SCRIPT_LOAD_NIL, target)
    own(target)
  }

  /// The default value for a missing key, an autoclosure: a literal stands in the code.
  private func storeDefault(_ argument: Argument, _ type: TypeDescriptor, into target: UInt16) throws {
    guard case .value(let expression) = argument else { throw unsupported("this default value") }
    if case .closure(let closure) = expression.kind, closure.body.count == 1, case .return(let result?)? = closure.body.first?.kind,
      Self.isPlainLiteral(result)
    {
      return try store(result, into: target)
    }
    try temporaries {
      let result = try allocate()
      _ = try compile(expression, [], type: type.type, into: result)
      copy(Operand(slot: result, isManaged: type.isManaged, isOwned: type.isManaged), into: target)
    }
  }

  private static func isPlainLiteral(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .integer, .floating, .boolean, .string, .none, .enumCase: true
    case .array(let elements): elements.isEmpty
    default: false
    }
  }

  // MARK: - Changing

  /// An entry of a dictionary as a step of a place.
  struct TableEntry {
    let index: Int
    let keyType: TypeDescriptor
    let valueType: TypeDescriptor
    /// The value where the key is missing; nil where the step after it unwraps the optional.
    let defaultValue: Argument?
    /// Whether a missing key leaves the optional chain.
    let isLink: Bool
    /// How many steps of the place this is.
    var stepCount: Int { defaultValue == nil ? 2 : 1 }
  }

  /// The entry that a step of a place opens, perhaps together with the step that unwraps it.
  func tableEntry(_ place: PreparedPlace, _ index: Int, _ count: Int) -> TableEntry? {
    guard case .element(let element, _, let arguments) = place.place.steps[index].step,
      Intrinsic.isTableElement(element.getter?.nativeKey),
      case .dictionary(let key, let value) = types.descriptor(
        concrete(index == 0 ? place.rootType : place.place.steps[index - 1].type)
      ).layout
    else { return nil }
    if Intrinsic.hasDefault(element.getter?.nativeKey) {
      guard arguments.count == 2 else { return nil }
      return TableEntry(index: index, keyType: key, valueType: value, defaultValue: arguments[1], isLink: false)
    }
    guard index + 1 < count else { return nil }
    switch place.place.steps[index + 1].step {
    case .forceUnwrap: return TableEntry(index: index, keyType: key, valueType: value, defaultValue: nil, isLink: false)
    case .chainLink: return TableEntry(index: index, keyType: key, valueType: value, defaultValue: nil, isLink: true)
    default: return nil
    }
  }

  /// Moves the value of an entry out of its table, to be changed; a missing one gets the default value, leaves the chain or ends the block.
  func openEntry(_ place: PreparedPlace, _ entry: TableEntry, of table: UInt16, into target: UInt16?) throws -> UInt16 {
    try at(place.place.steps[entry.index].range) {
      let position = try slot(for: place)
      let value = try target ?? slot(for: place)
      guard let key = place.indices[entry.index].first else { throw unsupported("this subscript") }
      try find(key, entry.keyType, in: table, entry.valueType, into: position)
      let isThere = assembler.makeLabel()
      add(Instruction(opcode: SCRIPT_JUMP_GE_INT_K, a: position, b: 0, target: isThere))
      if let argument = entry.defaultValue {
        try temporaries {
          let fresh = try allocate()
          try storeDefault(argument, entry.valueType, into: fresh)
          let isManaged = entry.valueType.isManaged
          emitNative(
            try tableNative("insert", entry.keyType, entry.valueType), [table, key.slot, fresh], result: .raw, into: position)
          release(Operand(slot: fresh, isManaged: isManaged, isOwned: isManaged))
        }
      } else if entry.isLink {
        try leaveChain(closing: place)
      } else {
        emit(SCRIPT_TRAP, StatementTrap.missingValue.rawValue)
      }
      assembler.bind(isThere)
      let isManaged = entry.valueType.isManaged
      emit(isManaged ? SCRIPT_TABLE_TAKE : SCRIPT_TABLE_GET_RAW, value, table, position, isManaged ? 0 : 2)
      note(place, home: .entry(table: table, position: position), value, isManaged)
      return value
    }
  }

  /// Adds an entry or replaces its value, and takes the operand over.
  func insert(_ operand: Operand, into table: UInt16, _ place: PreparedPlace, _ index: Int) throws {
    guard
      case .dictionary(let key, let value) = types.descriptor(
        concrete(index == 0 ? place.rootType : place.place.steps[index - 1].type)
      ).layout, let keyOperand = place.indices[index].first
    else { throw unsupported("this assignment") }
    if key.isRawKey, !value.isManaged || operand.isOwned {
      emit(value.isManaged ? SCRIPT_TABLE_INSERT_OWNED : SCRIPT_TABLE_INSERT_RAW, table, keyOperand.slot, operand.slot)
      if operand.isOwned { disown(operand.slot) }
      return
    }
    try temporaries {
      emitNative(try tableNative("insert", key, value), [table, keyOperand.slot, operand.slot], result: .raw, into: try allocate())
    }
    release(operand)
  }

  // MARK: - Walking

  /// A loop over a dictionary or set, which stays as it was at the start.
  func compileTableLoop(_ loop: Statement.ForIn, _ key: TypeDescriptor, _ value: TypeDescriptor?) throws {
    let end = assembler.makeLabel()
    try scope(loop.label, breakTarget: end) {
      let table = try allocate()
      let position = try allocate()
      try store(loop.sequence, into: table)
      emitWide(SCRIPT_LOAD_INT, position, -1)
      try rounds(of: loop) {
        if let value {
          try bindEntry(loop, key, value, table, position)
        } else {
          try bindPart(loop.pattern, key, 1, table, position)
        }
      } next: { start in
        emitJump(SCRIPT_TABLE_NEXT, position, table, to: start)
      }
    }
    assembler.bind(end)
  }

  /// Binds the pattern of a loop to an entry: the parts of a tuple where they stand, anything else to a tuple that is made.
  private func bindEntry(
    _ loop: Statement.ForIn, _ key: TypeDescriptor, _ value: TypeDescriptor, _ table: UInt16, _ position: UInt16
  ) throws {
    if case .tuple(let parts) = loop.pattern.kind, parts.count == 2 {
      try bindPart(parts[0], key, 1, table, position)
      return try bindPart(parts[1], value, 2, table, position)
    }
    if case .any = loop.pattern.kind { return }
    let entry = try allocate()
    try temporaries {
      let parts = try reserve(2)
      let owned = cleanup.owned
      for (index, type) in [key, value].enumerated() {
        let slot = parts + UInt16(index)
        emit(type.isManaged ? SCRIPT_TABLE_GET_OWNED : SCRIPT_TABLE_GET_RAW, slot, table, position, UInt16(index + 1))
        if type.isManaged { own(slot) }
      }
      emit(SCRIPT_RECORD_MAKE, entry, parts, word: .objectType(RecordLayout.type(managed: [key.isManaged, value.isManaged])))
      cleanup.owned = owned
    }
    own(entry)
    try bindReference(loop.pattern, to: entry)
  }

  /// Binds a pattern to the key or the value of an entry that the table keeps alive.
  private func bindPart(
    _ pattern: Pattern, _ type: TypeDescriptor, _ part: UInt16, _ table: UInt16, _ position: UInt16
  ) throws {
    if case .any = pattern.kind { return }
    let slot = try allocate()
    emit(type.isManaged ? SCRIPT_TABLE_GET_BORROWED : SCRIPT_TABLE_GET_RAW, slot, table, position, part)
    if type.isManaged { try bindReference(pattern, to: slot) } else { try bindElement(pattern, raw: slot) }
  }
}
