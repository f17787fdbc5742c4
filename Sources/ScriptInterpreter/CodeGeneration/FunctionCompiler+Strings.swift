internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// Builds an interpolated string piece by piece in a temporary, in place.
  func storeInterpolation(_ segments: [Expression.Segment], into target: UInt16) throws {
    let string = try allocate()
    emit(SCRIPT_LOAD_OBJECT, string, word: .object(try program.machine.stringConstant(firstText(segments))))
    own(string)
    let rest = startsWithText(segments) ? segments.dropFirst() : segments[...]
    for segment in rest { try temporaries { try append(segment, to: string) } }
    copy(Operand(slot: string, isManaged: true, isOwned: true), into: target)
  }

  private func startsWithText(_ segments: [Expression.Segment]) -> Bool {
    if case .text? = segments.first { true } else { false }
  }

  private func firstText(_ segments: [Expression.Segment]) -> String {
    if case .text(let text)? = segments.first { text } else { "" }
  }

  private func append(_ segment: Expression.Segment, to string: UInt16) throws {
    let scratch = try allocate()
    switch segment {
    case .text(let text):
      let piece = try allocate()
      emit(SCRIPT_LOAD_OBJECT, piece, word: .object(try program.machine.stringConstant(text)))
      own(piece)
      emit(SCRIPT_TEXT_APPEND, string, piece)
      release(Operand(slot: piece, isManaged: true, isOwned: true))
    case .value(let expression):
      let operand = try value(expression)
      let type = types.descriptor(concrete(expression.type))
      if type.isText {
        emit(SCRIPT_TEXT_APPEND, string, operand.slot)
      } else {
        try at(expression.range) {
          try emitNative(program.appendValue(type), [string, operand.slot], resultType: .void, into: scratch)
        }
      }
      release(operand)
    case .append(let call):
      let substitution = concrete(call.substitution)
      guard call.function.nativeKey != nil else { return try append(call, to: string) }
      var operands: [Operand] = []
      for argument in call.arguments {
        guard case .value(let expression) = argument else {
          guard case .defaultValue(let parameter) = argument else { throw unsupported("'&' here") }
          let slot = try allocate()
          try storeDefault(parameter, substitution, into: slot)
          let isManaged = types.isManaged(parameter.type.substituting(substitution))
          operands.append(Operand(slot: slot, isManaged: isManaged, isOwned: isManaged))
          continue
        }
        operands.append(try value(expression))
      }
      try emitNative(native(call.function, substitution), [string] + operands.map(\.slot), resultType: .void, into: scratch)
      for operand in operands.reversed() { release(operand) }
    }
  }

  /// Calls an `appendInterpolation` that a lesson wrote, with the string so far as its `self`.
  private func append(_ call: Call, to string: UInt16) throws {
    guard let owner = call.function.owner else { throw unsupported("this interpolation") }
    let builder = VariableDeclaration("$interpolation", .nominal(owner, []), isConstant: false, storage: .local)
    locations[builder] = .slot(string)
    let place = Place(root: .variable(builder), steps: [], type: builder.type, range: range)
    let addition = Call(
      function: call.function, substitution: call.substitution, dispatch: .direct, receiver: .inout(place), arguments: call.arguments)
    try discard(Expression(.call(addition), .void, range))
  }

  /// Shows the value of the last bare expression of a block.
  func display(_ expression: Expression) throws {
    guard !expression.type.isVoid else { return try discard(expression) }
    let operand = try value(expression)
    let native = program.display(types.descriptor(concrete(expression.type)))
    try emitNative(native, [operand.slot], resultType: .void, into: try allocate())
    release(operand)
  }
}
