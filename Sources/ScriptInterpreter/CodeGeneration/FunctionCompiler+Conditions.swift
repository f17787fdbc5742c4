internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  /// Goes on where all conditions hold, with the variables of their patterns bound, else releases those and jumps.
  func branch(_ conditions: [Statement.Condition], otherwise target: Instruction.Label) throws {
    let base = cleanup.owned.count
    for condition in conditions {
      switch condition {
      case .expression(let expression) where cleanup.owned.count == base:
        try temporaries { try jump(if: expression, is: false, to: target) }
      case .expression(let expression):
        let holds = assembler.makeLabel()
        try temporaries { try jump(if: expression, is: true, to: holds) }
        releaseOwned(downTo: base)
        emitJump(SCRIPT_JUMP, to: target)
        assembler.bind(holds)
      case .matches(let pattern, let value): try match(pattern, value, ownedBefore: base, otherwise: target)
      }
    }
  }

  /// Jumps where a Boolean has a value.
  ///
  /// - Parameter counting: whether the jump closes a loop and counts a step.
  func jump(if expression: Expression, is wanted: Bool, to target: Instruction.Label, counting: Bool = false) throws {
    try at(expression.range) {
      switch expression.kind {
      case .boolean(let value):
        if value == wanted { emitJump(counting ? SCRIPT_LOOP : SCRIPT_JUMP, to: target) }
      case .and(let x, let y): try jumpIfBoth(x, y, are: true, wanted, target, counting)
      case .or(let x, let y): try jumpIfBoth(x, y, are: false, wanted, target, counting)
      case .call(let call):
        let call = try resolved(call)
        if let inner = negated(call) { return try jump(if: inner, is: !wanted, to: target, counting: counting) }
        if try jumpByComparison(call, is: wanted, to: target, counting: counting) { return }
        try jumpByValue(expression, is: wanted, to: target, counting: counting)
      default: try jumpByValue(expression, is: wanted, to: target, counting: counting)
      }
    }
  }

  /// `x && y` (`both` true) and `x || y` (`both` false), which is the same with all signs turned.
  private func jumpIfBoth(
    _ x: Expression, _ y: Expression, are both: Bool, _ wanted: Bool, _ target: Instruction.Label, _ counting: Bool
  ) throws {
    if wanted == both {
      let skip = assembler.makeLabel()
      try jump(if: x, is: !both, to: skip)
      try jump(if: y, is: both, to: target, counting: counting)
      assembler.bind(skip)
    } else {
      try jump(if: x, is: !both, to: target, counting: counting)
      try jump(if: y, is: !both, to: target, counting: counting)
    }
  }

  private func jumpByValue(_ expression: Expression, is wanted: Bool, to target: Instruction.Label, counting: Bool) throws {
    try temporaries {
      let condition = try value(expression)
      switch (wanted, counting) {
      case (true, false): emitJump(SCRIPT_JUMP_TRUE, condition.slot, to: target)
      case (false, false): emitJump(SCRIPT_JUMP_FALSE, condition.slot, to: target)
      case (true, true): emitJump(SCRIPT_LOOP_TRUE, condition.slot, to: target)
      case (false, true): emitJump(SCRIPT_LOOP_FALSE, condition.slot, to: target)
      }
    }
  }

  /// A call of a protocol's operator as the one of the concrete type, so that generic comparisons are those of the machine.
  private func resolved(_ call: Call) throws -> Call {
    guard call.function.isRequirement, call.function.isOperator, call.receiver == nil else { return call }
    let substitution = concrete(call.substitution)
    guard let subject = substitution.types.first, !subject.isExistential,
      case .function(let found, let types) = try fulfilment(of: call.function, substitution)
    else { return call }
    return Call(function: found, substitution: types, dispatch: .direct, receiver: nil, arguments: call.arguments)
  }

  /// What `!` is applied to, if the call is that.
  private func negated(_ call: Call) -> Expression? {
    guard call.function.nativeKey == Intrinsic.notKey, case .value(let inner)? = call.arguments.first else { return nil }
    return inner
  }

  /// A jump that compares by itself; false where the call is no comparison of numbers.
  private func jumpByComparison(
    _ call: Call, is wanted: Bool, to target: Instruction.Label, counting: Bool
  ) throws -> Bool {
    guard let comparison = Intrinsic.comparison(call.function.nativeKey), call.arguments.count == 2,
      case .value(let left) = call.arguments[0], case .value(let right) = call.arguments[1]
    else { return false }
    try temporaries {
      let isSwapped = comparison.isSwapped
      if comparison.isInteger, let constant = smallConstant(right) {
        let x = try value(left)
        let opcode = comparison.constantJump(is: wanted, counting: counting)
        add(
          Instruction(opcode: opcode, a: x.slot, b: UInt16(bitPattern: constant), target: target))
        return
      }
      let x = try value(left, before: [right])
      let y = try value(right)
      emitJump(
        comparison.jump(is: wanted, counting: counting), isSwapped ? y.slot : x.slot, isSwapped ? x.slot : y.slot, to: target)
    }
    return true
  }

  /// A constant that fits into an instruction.
  func smallConstant(_ expression: Expression) -> Int16? {
    guard case .integer(let literal) = expression.kind else { return nil }
    return Int16(exactly: Int64(bitPattern: literal.bitPattern))
  }
}
