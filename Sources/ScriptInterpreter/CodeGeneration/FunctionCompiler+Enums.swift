internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// A case without payload: a number, or in an enum whose other cases have payloads a record of the number alone.
  func storeCase(_ declaration: NominalDeclaration, _ index: Int, _ type: Type, into target: UInt16) throws {
    guard isManaged(type) else { return emitWide(SCRIPT_LOAD_INT, target, Int32(index)) }
    if isOptional(type) {
      emit(SCRIPT_LOAD_NIL, target)
      return own(target)
    }
    try makeCase(index, [], into: target)
  }

  /// A case with its payload: the number of the case, then the values.
  func makeCase(_ index: Int, _ payload: [(isManaged: Bool, store: (UInt16) throws -> Void)], into target: UInt16) throws {
    let first = try reserve(1 + payload.count)
    let owned = cleanup.owned
    emitWide(SCRIPT_LOAD_INT, first, Int32(index))
    for (offset, part) in payload.enumerated() { try part.store(first + 1 + UInt16(offset)) }
    emit(SCRIPT_RECORD_MAKE, target, first, word: .objectType(RecordLayout.type(managed: [false] + payload.map(\.isManaged))))
    cleanup.owned = owned
    own(target)
  }

  /// The value of a call of a case's constructor.
  func makeCase(
    _ function: FunctionDeclaration, _ arguments: [Argument], _ substitution: Substitution, type: Type, into target: UInt16?
  ) throws -> Operand {
    let slot = try target ?? allocate()
    let height = next
    if isOptional(type) {
      // `Optional.some(value)`.
      guard let value = arguments.first?.expression else { throw unsupported("this enum case") }
      try storeWrapped(value, optional: type, into: slot)
    } else {
      let parts = zip(function.parameters, arguments).map { parameter, argument in
        (
          types.isManaged(parameter.type.substituting(substitution)),
          { (slot: UInt16) in try self.pass(argument, substitution, into: slot) }
        )
      }
      try makeCase(function.enumCaseIndex, parts, into: slot)
    }
    next = max(height, target == nil ? Int(slot) + 1 : 0)
    return Operand(slot: slot, isManaged: true, isOwned: true)
  }
}
