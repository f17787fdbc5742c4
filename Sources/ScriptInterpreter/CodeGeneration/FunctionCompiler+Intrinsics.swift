internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// The result of an intrinsic; the operand is nil where there is no value.
  struct IntrinsicResult {
    var operand: Operand?
  }

  /// Compiles a call that is an instruction of the machine; nil for one that is not.
  func compileIntrinsic(
    _ function: FunctionDeclaration, _ arguments: [Argument], type: Type, into target: UInt16?
  ) throws -> IntrinsicResult? {
    guard let intrinsic = function.nativeKey.flatMap(Intrinsic.find) else { return nil }
    let values = arguments.compactMap(\.expression)
    switch intrinsic {
    case .binary(let opcode):
      guard values.count == 2 else { return nil }
      return try raw(into: target) { try self.binary(opcode, values[0], values[1], into: $0) }
    case .unary(let opcode):
      guard values.count == 1 else { return nil }
      return try raw(into: target) { self.emit(opcode, $0, try self.value(values[0]).slot) }
    case .comparison(let comparison):
      guard values.count == 2 else { return nil }
      return try raw(into: target) { slot in
        let x = try self.value(values[0], before: [values[1]])
        let y = try self.value(values[1])
        self.emit(comparison.opcode, slot, comparison.isSwapped ? y.slot : x.slot, comparison.isSwapped ? x.slot : y.slot)
      }
    case .compound(let opcode):
      guard case .inout(let place)? = arguments.first, values.count == 1 else { return nil }
      try compound(opcode, place, values[0])
      return IntrinsicResult(operand: nil)
    case .identity:
      guard values.count == 1 else { return nil }
      guard let target else { return IntrinsicResult(operand: try value(values[0])) }
      try store(values[0], into: target)
      return IntrinsicResult(operand: Operand(slot: target, isManaged: isManaged(type), isOwned: isManaged(type)))
    case .arrayAppend:
      guard case .inout(let place)? = arguments.first, values.count == 1 else { return nil }
      try append(values[0], to: place)
      return IntrinsicResult(operand: nil)
    case .textComparison(let opcode):
      guard values.count == 2 else { return nil }
      return try raw(into: target) { slot in
        let x = try self.look(at: values[0], before: [values[1]])
        let y = try self.look(at: values[1])
        self.emit(opcode, slot, x.slot, y.slot)
        self.release(y)
        self.release(x)
      }
    case .textAppend:
      guard case .inout(let place)? = arguments.first, values.count == 1 else { return nil }
      try appendText(values[0], to: place)
      return IntrinsicResult(operand: nil)
    case .tableContains: return try contains(values, into: target)
    case .tableAdd:
      guard target == nil, case .inout(let place)? = arguments.first, values.count == 1, try add(values[0], to: place) else { return nil }
      return IntrinsicResult(operand: nil)
    case .function1(let function):
      guard values.count == 1 else { return nil }
      return try raw(into: target) { slot in
        let x = try self.value(values[0])
        self.emit(SCRIPT_CALL_NUM_1, slot, x.slot, word: .bits(UInt64(UInt(bitPattern: unsafeBitCast(function, to: Int.self)))))
      }
    case .function2(let function):
      guard values.count == 2 else { return nil }
      return try raw(into: target) { slot in
        let x = try self.value(values[0], before: [values[1]])
        let y = try self.value(values[1])
        self.emit(
          SCRIPT_CALL_NUM_2, slot, x.slot, y.slot, word: .bits(UInt64(UInt(bitPattern: unsafeBitCast(function, to: Int.self)))))
      }
    }
  }

  /// Computes a raw result into the target or a new temporary.
  func raw(into target: UInt16?, _ compute: (UInt16) throws -> Void) throws -> IntrinsicResult {
    let slot = try target ?? allocate()
    try temporaries { try compute(slot) }
    return IntrinsicResult(operand: Operand(slot: slot, isManaged: false, isOwned: false))
  }

  private func binary(_ opcode: ScriptOpcode, _ left: Expression, _ right: Expression, into slot: UInt16) throws {
    if let constant = smallConstant(right), let (withConstant, value) = Intrinsic.withConstant(opcode, constant) {
      return emit(withConstant, slot, try self.value(left).slot, UInt16(bitPattern: value))
    }
    if opcode == SCRIPT_ADD_INT || opcode == SCRIPT_MUL_INT, let constant = smallConstant(left),
      let (withConstant, value) = Intrinsic.withConstant(opcode, constant)
    {
      return emit(withConstant, slot, try self.value(right).slot, UInt16(bitPattern: value))
    }
    if opcode == SCRIPT_ADD_NUM, let (x, y) = product(right) {
      let sum = try value(left, before: [x, y])
      let first = try value(x, before: [y])
      return emit(SCRIPT_MUL_ADD_NUM, slot, sum.slot, first.slot, try value(y).slot)
    }
    let x = try value(left, before: [right])
    let y = try value(right)
    emit(opcode, slot, x.slot, y.slot)
  }

  /// The factors, if an expression is a product of floating-point numbers.
  private func product(_ expression: Expression) -> (Expression, Expression)? {
    guard case .call(let call) = expression.kind, let key = call.function.nativeKey,
      case .binary(let opcode)? = Intrinsic.find(key), opcode == SCRIPT_MUL_NUM,
      let x = call.arguments.first?.expression, call.arguments.count == 2, let y = call.arguments[1].expression
    else { return nil }
    return (x, y)
  }

  /// `place op= value`: the value first, then the place is read, changed and written.
  private func compound(_ opcode: ScriptOpcode, _ place: Place, _ right: Expression) throws {
    try temporaries {
      let prepared = try prepare(place)
      if let constant = smallConstant(right), let (withConstant, value) = Intrinsic.withConstant(opcode, constant) {
        let slot = try open(prepared)
        emit(withConstant, slot, slot, UInt16(bitPattern: value))
        try close(prepared, from: slot)
      } else if opcode == SCRIPT_ADD_NUM, let (x, y) = product(right) {
        let first = try value(x, before: [y])
        let second = try value(y)
        let slot = try open(prepared)
        emit(SCRIPT_MUL_ADD_NUM, slot, slot, first.slot, second.slot)
        try close(prepared, from: slot)
      } else {
        let operand = try value(right)
        let slot = try open(prepared)
        emit(opcode, slot, slot, operand.slot)
        try close(prepared, from: slot)
      }
      releaseIndices(of: prepared)
    }
  }

  /// `text += value`.
  private func appendText(_ added: Expression, to place: Place) throws {
    try temporaries {
      let prepared = try prepare(place)
      let operand = try value(added)
      let text = try open(prepared)
      emit(SCRIPT_TEXT_APPEND, text, operand.slot)
      try close(prepared, from: text)
      release(operand)
      releaseIndices(of: prepared)
    }
  }

  /// `array.append(value)`.
  private func append(_ element: Expression, to place: Place) throws {
    try temporaries {
      let prepared = try prepare(place)
      let isManaged = isManaged(element.type)
      let operand: Operand
      if isManaged {
        let slot = try allocate()
        try store(element, into: slot)
        operand = Operand(slot: slot, isManaged: true, isOwned: true)
      } else {
        operand = try value(element)
      }
      let array = try open(prepared)
      emit(isManaged ? SCRIPT_ARRAY_APPEND_OWNED : SCRIPT_ARRAY_APPEND_RAW, array, operand.slot)
      if isManaged { disown(operand.slot) }
      try close(prepared, from: array)
      releaseIndices(of: prepared)
    }
  }
}
