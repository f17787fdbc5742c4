internal import CScriptMachine
internal import ScriptLanguage

extension FunctionCompiler {
  // MARK: - while, repeat

  /// The condition is tested once before the loop and then at its end, so that a round costs one jump.
  func compileWhile(_ conditions: [Statement.Condition], _ body: [Statement], _ label: Statement.Label) throws {
    let end = assembler.makeLabel()
    let again = assembler.makeLabel()
    guard conditions.count == 1, case .expression(let condition)? = conditions.first else {
      return try compileWhileMatching(conditions, body, label)
    }
    let start = assembler.makeLabel()
    try temporaries { try jump(if: condition, is: false, to: end) }
    assembler.bind(start)
    // The inner scope is what `continue` leaves.
    try scope(label, breakTarget: end, continueTarget: again) { try scope { try body.forEach(compile) } }
    assembler.bind(again)
    try temporaries { try jump(if: condition, is: true, to: start, counting: true) }
    assembler.bind(end)
  }

  private func compileWhileMatching(_ conditions: [Statement.Condition], _ body: [Statement], _ label: Statement.Label) throws {
    let end = assembler.makeLabel()
    let again = assembler.makeLabel()
    let start = assembler.makeLabel()
    assembler.bind(start)
    try scope(label, breakTarget: end, continueTarget: again) {
      try branch(conditions, otherwise: end)
      try scope { try body.forEach(compile) }
      // What the patterns have bound dies before the next round, after `continue` too.
      assembler.bind(again)
    }
    emitJump(SCRIPT_LOOP, to: start)
    assembler.bind(end)
  }

  func compileRepeat(_ body: [Statement], _ condition: Expression, _ label: Statement.Label) throws {
    let end = assembler.makeLabel()
    let again = assembler.makeLabel()
    let start = assembler.makeLabel()
    assembler.bind(start)
    // The inner scope is what `continue` leaves.
    try scope(label, breakTarget: end, continueTarget: again) { try scope { try body.forEach(compile) } }
    assembler.bind(again)
    try temporaries { try jump(if: condition, is: true, to: start, counting: true) }
    assembler.bind(end)
  }

  // MARK: - for

  func compileFor(_ loop: Statement.ForIn) throws {
    if try compileStride(loop) { return }
    let sequence = concrete(loop.sequence.type)
    switch types.descriptor(sequence).layout {
    case .range(let bound, let kind) where Self.isIntegerRange(bound) && kind.boundCount == 2:
      try compileCounting(loop, isClosed: kind == .closed)
    case .array(let element): try compileArrayLoop(loop, element)
    case .string: try compileTextLoop(loop)
    case .dictionary(let key, let value): try compileTableLoop(loop, key, value)
    case .set(let element): try compileTableLoop(loop, element, nil)
    default: try compileIteration(loop)
    }
  }

  private static func isIntegerRange(_ bound: TypeDescriptor) -> Bool {
    if case .integer = bound.layout { true } else { false }
  }

  /// `for i in a ..< b` and `for i in a ... b` on integers: no range is made where it is written in the loop.
  private func compileCounting(_ loop: Statement.ForIn, isClosed: Bool) throws {
    let end = assembler.makeLabel()
    try scope(loop.label, breakTarget: end) {
      let counter = try reserve(2)
      let limit = counter + 1
      try evaluateBounds(loop.sequence, counter, limit, isClosed: isClosed)
      emitJump(isClosed ? SCRIPT_JUMP_GT_INT : SCRIPT_JUMP_GE_INT, counter, limit, to: end)
      let start = assembler.makeLabel()
      let again = assembler.makeLabel()
      assembler.bind(start)
      scopes[scopes.count - 1].continueTarget = again
      try body(of: loop) { try bindElement(loop.pattern, raw: counter) }
      assembler.bind(again)
      emitJump(isClosed ? SCRIPT_FOR_INT_CLOSED : SCRIPT_FOR_INT, counter, limit, to: start)
    }
    assembler.bind(end)
  }

  private func evaluateBounds(_ sequence: Expression, _ lower: UInt16, _ upper: UInt16, isClosed: Bool) throws {
    if case .call(let call) = sequence.kind, Intrinsic.isRangeFormation(call.function.nativeKey), call.arguments.count == 2,
      case .value(let first) = call.arguments[0], case .value(let last) = call.arguments[1]
    {
      try store(first, into: lower)
      try store(last, into: upper)
      at(sequence.range) { checkBounds(lower, upper) }
      return
    }
    try temporaries {
      let range = try value(sequence)
      emit(SCRIPT_RECORD_GET_RAW, lower, range.slot, 0)
      emit(SCRIPT_RECORD_GET_RAW, upper, range.slot, 1)
      release(range)
    }
  }

  /// Fails where the upper bound lies below the lower one.
  func checkBounds(_ lower: UInt16, _ upper: UInt16) {
    let fine = assembler.makeLabel()
    emitJump(SCRIPT_JUMP_LE_INT, lower, upper, to: fine)
    emit(SCRIPT_TRAP, StatementTrap.rangeBounds.rawValue, lower, upper)
    assembler.bind(fine)
  }

  /// One round: the pattern is bound, the filter asked, the statements run.
  func body(of loop: Statement.ForIn, _ bind: () throws -> Void) throws {
    try scope {
      let skip = assembler.makeLabel()
      matchSkips.append(skip)
      try bind()
      matchSkips.removeLast()
      if let filter = loop.filter { try temporaries { try jump(if: filter, is: false, to: skip) } }
      try scope { try loop.body.forEach(compile) }
      assembler.bind(skip)
    }
  }

  /// Binds the pattern of a loop to a raw element.
  func bindElement(_ pattern: Pattern, raw slot: UInt16) throws {
    switch pattern.kind {
    case .any: break
    case .variable(let variable) where !variable.needsBox && !variable.isMutated: locations[variable] = .slot(slot)
    case .variable(let variable): try fill(variable) { emit(SCRIPT_MOVE, $0, slot) }
    default: try matchElement(pattern, Operand(slot: slot, isManaged: false, isOwned: false))
    }
  }

  /// Elements that a pattern does not match are skipped.
  private func matchElement(_ pattern: Pattern, _ element: Operand) throws {
    guard let skip = matchSkips.last else { throw unsupported("this pattern") }
    let base = cleanup.owned.count
    try match(pattern, element, MatchFailure(ownedCount: base, target: skip))
    // What matching bound would be released where the body ends, but the skip does not own it.
    guard cleanup.owned.count == base else { throw unsupported("changing a variable of this pattern") }
  }

  /// A loop over the characters of a string, which are taken apart at the start.
  private func compileTextLoop(_ loop: Statement.ForIn) throws {
    guard let native = program.native("string.characters.get", []) else { return try compileIteration(loop) }
    try compileArrayLoop(loop, types.descriptor(concrete(loop.elementType))) { array in
      try self.temporaries {
        let text = try self.value(loop.sequence)
        self.emitNative(native, [text.slot], result: .owned, into: array)
        self.release(text)
      }
    }
  }

  /// A loop over an array, which stays as it was at the start.
  private func compileArrayLoop(
    _ loop: Statement.ForIn, _ element: TypeDescriptor, makeArray: ((UInt16) throws -> Void)? = nil
  ) throws {
    let end = assembler.makeLabel()
    try scope(loop.label, breakTarget: end) {
      let array = try reserve(3)
      let current = array + 2
      if let makeArray { try makeArray(array) } else { try store(loop.sequence, into: array) }
      emitWide(SCRIPT_LOAD_INT, array + 1, 0)
      try rounds(of: loop) {
        if element.isManaged {
          try bindReference(loop.pattern, to: current)
        } else {
          try bindElement(loop.pattern, raw: current)
        }
      } next: { start in
        emitJump(element.isManaged ? SCRIPT_ARRAY_NEXT_BORROWED : SCRIPT_ARRAY_NEXT_RAW, current, array, to: start)
      }
    }
    assembler.bind(end)
  }

  /// The rounds of a loop that asks for the next element before each of them, the first included.
  ///
  /// - Parameters:
  ///   - bind: gives the element its names.
  ///   - next: emits the step that jumps to a label if there is another element.
  func rounds(of loop: Statement.ForIn, bind: () throws -> Void, next: (Instruction.Label) -> Void) throws {
    let again = assembler.makeLabel()
    let start = assembler.makeLabel()
    scopes[scopes.count - 1].continueTarget = again
    emitJump(SCRIPT_JUMP, to: again)
    assembler.bind(start)
    try body(of: loop, bind)
    assembler.bind(again)
    next(start)
  }

  /// Binds a pattern to an element that the array keeps alive.
  func bindReference(_ pattern: Pattern, to slot: UInt16) throws {
    switch pattern.kind {
    case .any: break
    case .variable(let variable):
      if variable.needsBox || variable.isMutated {
        try fill(variable) { target in
          emit(SCRIPT_COPY, target, slot)
          own(target)
        }
      } else {
        locations[variable] = .borrowed(slot)
      }
    case .tuple(let parts):
      for (index, part) in parts.enumerated() {
        if case .any = part.kind { continue }
        let inner = try allocate()
        if isManaged(part.type) {
          emit(SCRIPT_RECORD_GET_BORROWED, inner, slot, UInt16(index))
          try bindReference(part, to: inner)
        } else {
          emit(SCRIPT_RECORD_GET_RAW, inner, slot, UInt16(index))
          guard case .variable(let variable) = part.kind else {
            try bindElement(part, raw: inner)
            continue
          }
          if variable.needsBox {
            try fill(variable) { emit(SCRIPT_MOVE, $0, inner) }
          } else {
            locations[variable] = .slot(inner)
          }
        }
      }
    default: try matchElement(pattern, Operand(slot: slot, isManaged: true, isOwned: false))
    }
  }

  /// A loop over any other sequence, through its iterator.
  private func compileIteration(_ loop: Statement.ForIn) throws {
    guard let iteration = loop.iteration else {
      throw unsupported("a loop over '\(concrete(loop.sequence.type))'")
    }
    let end = assembler.makeLabel()
    let start = assembler.makeLabel()
    let skip = assembler.makeLabel()
    let again = assembler.makeLabel()
    try scope(loop.label, breakTarget: end, continueTarget: again) {
      try prepareSlot(iteration.iterator)
      try temporaries { try fill(iteration.iterator) { try store(iteration.makeIterator, into: $0) } }
      assembler.bind(start)
      try scope {
        let element = try allocate()
        try temporaries { try store(iteration.next, into: element) }
        emitJump(SCRIPT_JUMP_NIL, element, to: skip)
        try body(of: loop) { try bindPayload(of: element, loop) }
      }
      assembler.bind(again)
      emitJump(SCRIPT_LOOP, to: start)
      assembler.bind(skip)
    }
    assembler.bind(end)
  }

  /// Binds the loop's pattern to the payload of an optional element that is not nil and lives as long as the round.
  private func bindPayload(of element: UInt16, _ loop: Statement.ForIn) throws {
    let type = types.descriptor(concrete(loop.elementType))
    guard TypeTable.isBoxed(type) else { return try bindReference(loop.pattern, to: element) }
    let payload = try allocate()
    emit(type.isManaged ? SCRIPT_RECORD_GET_BORROWED : SCRIPT_RECORD_GET_RAW, payload, element, 0)
    if type.isManaged { try bindReference(loop.pattern, to: payload) } else { try bindElement(loop.pattern, raw: payload) }
  }
}
