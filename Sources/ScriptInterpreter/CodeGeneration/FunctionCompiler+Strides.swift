internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// Compiles `for x in stride(from:to:by:)` and `…through:by:` without making the sequence; false for any other sequence.
  func compileStride(_ loop: Statement.ForIn) throws -> Bool {
    guard case .call(let call) = loop.sequence.kind, let key = call.function.nativeKey, key == "stride.to" || key == "stride.through"
    else { return false }
    let values = call.arguments.compactMap(\.expression)
    guard values.count == 3 else { return false }
    let isInteger: Bool
    switch types.descriptor(concrete(loop.elementType)).layout {
    case .integer: isInteger = true
    case .double: isInteger = false
    default: return false
    }
    let end = assembler.makeLabel()
    try scope(loop.label, breakTarget: end) {
      let slots = StrideSlots(first: try reserve(6), isInteger: isInteger, includesEnd: key == "stride.through")
      for (value, slot) in zip(values, [slots.start, slots.end, slots.step]) { try store(value, into: slot) }
      try at(values[2].range) { try checkStep(slots) }
      if isInteger { emit(SCRIPT_MOVE, slots.value, slots.start) } else { startCounting(slots) }
      let start = assembler.makeLabel()
      let again = assembler.makeLabel()
      scopes[scopes.count - 1].continueTarget = again
      leave(unlessInside: slots, to: end)
      assembler.bind(start)
      try body(of: loop) { try bindElement(loop.pattern, raw: slots.value) }
      assembler.bind(again)
      advance(slots)
      leave(unlessInside: slots, to: end)
      emitJump(SCRIPT_LOOP, to: start)
    }
    assembler.bind(end)
    return true
  }

  /// The slots of a stride: the value that the body sees, its bounds, and for floating-point numbers the count of rounds.
  private struct StrideSlots {
    let first: UInt16
    let isInteger: Bool
    let includesEnd: Bool
    var value: UInt16 { first }
    var start: UInt16 { first + 1 }
    var end: UInt16 { first + 2 }
    var step: UInt16 { first + 3 }
    var round: UInt16 { first + 4 }
    var scratch: UInt16 { first + 5 }
  }

  private func checkStep(_ slots: StrideSlots) throws {
    let fine = assembler.makeLabel()
    if slots.isInteger {
      add(Instruction(opcode: SCRIPT_JUMP_NE_INT_K, a: slots.step, b: 0, target: fine))
    } else {
      emit(SCRIPT_LOAD_BITS, slots.scratch, word: .bits((0.0).bitPattern))
      emitJump(SCRIPT_JUMP_NE_NUM, slots.step, slots.scratch, to: fine)
    }
    emit(SCRIPT_TRAP, StatementTrap.strideOfZero.rawValue)
    assembler.bind(fine)
  }

  private func startCounting(_ slots: StrideSlots) {
    emitWide(SCRIPT_LOAD_INT, slots.round, 0)
    emit(SCRIPT_MOVE, slots.value, slots.start)
  }

  /// Floating-point values are computed from the start, so that errors do not add up.
  private func advance(_ slots: StrideSlots) {
    if slots.isInteger {
      emit(SCRIPT_ADD_INT, slots.value, slots.value, slots.step)
    } else {
      emit(SCRIPT_ADD_INT_K, slots.round, slots.round, 1)
      emit(SCRIPT_INT_TO_NUM, slots.scratch, slots.round)
      emit(SCRIPT_MUL_ADD_NUM, slots.value, slots.start, slots.scratch, slots.step)
    }
  }

  /// Leaves the loop where the value has passed the end, seen in the direction of the step.
  private func leave(unlessInside slots: StrideSlots, to end: Instruction.Label) {
    let isDescending = assembler.makeLabel()
    let isInside = assembler.makeLabel()
    if slots.isInteger {
      add(Instruction(opcode: SCRIPT_JUMP_LT_INT_K, a: slots.step, b: 0, target: isDescending))
      emitJump(slots.includesEnd ? SCRIPT_JUMP_LE_INT : SCRIPT_JUMP_LT_INT, slots.value, slots.end, to: isInside)
    } else {
      emit(SCRIPT_LOAD_BITS, slots.scratch, word: .bits((0.0).bitPattern))
      emitJump(SCRIPT_JUMP_LT_NUM, slots.step, slots.scratch, to: isDescending)
      emitJump(slots.includesEnd ? SCRIPT_JUMP_LE_NUM : SCRIPT_JUMP_LT_NUM, slots.value, slots.end, to: isInside)
    }
    emitJump(SCRIPT_JUMP, to: end)
    assembler.bind(isDescending)
    if slots.isInteger {
      emitJump(slots.includesEnd ? SCRIPT_JUMP_LT_INT : SCRIPT_JUMP_LE_INT, slots.value, slots.end, to: end)
    } else {
      emitJump(slots.includesEnd ? SCRIPT_JUMP_NOT_LE_NUM : SCRIPT_JUMP_NOT_LT_NUM, slots.end, slots.value, to: end)
    }
    assembler.bind(isInside)
  }
}
