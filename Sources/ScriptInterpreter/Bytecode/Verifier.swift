internal import CScriptMachine

/// Proves of a function's bytecode what the core takes for granted, by running it on sorts instead of values.
///
/// Every operand is a slot of the frame and of the sort that the instruction expects; jumps lead to instructions; a slot that owns a
/// reference is never overwritten, lost or released twice; and at every instruction the owned slots are exactly those that a failure there
/// would release. Runs in tests and in debug builds.
struct Verifier {
  /// What is wrong with an instruction.
  struct Problem: Error, CustomStringConvertible {
    var function: String
    var word: Int
    var message: String
    var code: String
    var description: String { "\(function) at \(word): \(message)\n\(code)" }
  }

  /// What a slot holds.
  enum Sort: Equatable {
    case nothing
    case raw
    case owned
    case borrowed
    /// A reference that is known to be nil, which owns nothing.
    case null
  }

  private let function: CompiledFunction
  /// Slots below this belong to global variables, which hold what they hold.
  private let globalCount: Int
  private var positions: [Int: Int] = [:]
  private var states: [Int: [Sort]] = [:]
  private var work: [Int] = []

  /// A verifier for one function.
  init(_ function: CompiledFunction, globalCount: Int = 0) {
    self.function = function
    self.globalCount = globalCount
    for (index, start) in function.starts.enumerated() { positions[start] = index }
  }

  /// Throws the first problem.
  mutating func verify() throws(Problem) {
    var entry = [Sort](repeating: .nothing, count: Int(function.record.pointee.slotCount))
    for (index, sort) in function.shape.parameters.enumerated() where index + 1 < entry.count {
      entry[index + 1] = sort == .owned ? .owned : .raw
    }
    try flow(entry, to: 0, from: 0)
    while let start = work.popLast() {
      guard let index = positions[start], let state = states[start] else { continue }
      try step(function.instructions[index], at: start, state)
    }
  }

  // MARK: - Flow

  private mutating func flow(_ state: [Sort], to start: Int, from word: Int) throws(Problem) {
    guard positions[start] != nil else { throw problem(word, "jumps into the middle of an instruction or past the end") }
    guard let known = states[start] else {
      states[start] = state
      work.append(start)
      return
    }
    var merged = known
    for slot in known.indices where known[slot] != state[slot] {
      merged[slot] = try merge(known[slot], state[slot], slot: slot, at: start)
    }
    if merged != known {
      states[start] = merged
      work.append(start)
    }
  }

  private func merge(_ x: Sort, _ y: Sort, slot: Int, at word: Int) throws(Problem) -> Sort {
    switch (x, y) {
    case (.owned, .null), (.null, .owned): .owned
    case (.owned, _), (_, .owned): throw problem(word, "r\(slot) owns a reference on one way here and not on the other")
    default: .nothing
    }
  }

  private mutating func step(_ instruction: Instruction, at start: Int, _ before: [Sort]) throws(Problem) {
    var state = before
    for handler in function.handlers where handler.words.lowerBound == start {
      // Errors leave what was there when the part began.
      state[Int(handler.slot)] = .owned
      try flow(state, to: handler.target, from: start)
      state = before
    }
    // An error that is thrown is nobody's until it is caught.
    if instruction.opcode == SCRIPT_THROW { try apply(instruction, at: start, to: &state) }
    if Self.canFail(instruction.opcode) { try checkCleanup(state, at: start) }
    if instruction.opcode == SCRIPT_THROW { return }
    try apply(instruction, at: start, to: &state)
    let after = start + instruction.length
    if let target = target(of: instruction, at: start) {
      var taken = state
      if instruction.opcode == SCRIPT_JUMP_NIL { taken[Int(instruction.a)] = emptied(taken[Int(instruction.a)]) }
      if let written = writtenByJump(instruction) { taken[Int(instruction.a)] = written }
      try flow(taken, to: target, from: start)
    }
    if instruction.opcode == SCRIPT_JUMP_SOME { state[Int(instruction.a)] = emptied(state[Int(instruction.a)]) }
    switch instruction.opcode {
    case SCRIPT_JUMP, SCRIPT_LOOP, SCRIPT_TRAP, SCRIPT_HALT, SCRIPT_THROW: break
    case SCRIPT_RETURN: try checkReturn(state, at: start)
    default: try flow(state, to: after, from: start)
    }
  }

  private func emptied(_ sort: Sort) -> Sort { sort == .owned ? .null : sort }

  private func target(of instruction: Instruction, at start: Int) -> Int? {
    guard instruction.target != nil else { return nil }
    return start + Int(Int32(truncatingIfNeeded: function.words[start + 1] >> 32))
  }

  private func writtenByJump(_ instruction: Instruction) -> Sort? {
    switch instruction.opcode {
    case SCRIPT_ARRAY_NEXT_RAW: .raw
    case SCRIPT_ARRAY_NEXT_BORROWED: .borrowed
    case SCRIPT_ARRAY_NEXT_OWNED: .owned
    default: nil
    }
  }

  // MARK: - Ownership

  /// Whether a run can end at an instruction; only there does it matter what would be released.
  private static func canFail(_ opcode: ScriptOpcode) -> Bool {
    switch opcode {
    case SCRIPT_MOVE, SCRIPT_TAKE, SCRIPT_COPY, SCRIPT_BORROW, SCRIPT_RELEASE, SCRIPT_LOAD_INT, SCRIPT_LOAD_BITS, SCRIPT_LOAD_OBJECT,
      SCRIPT_LOAD_NIL, SCRIPT_LOAD_ABSENT, SCRIPT_JUMP, SCRIPT_JUMP_NIL, SCRIPT_JUMP_SOME, SCRIPT_RETURN, SCRIPT_GLOBAL_SET,
      SCRIPT_GLOBAL_REPLACE, SCRIPT_GLOBAL_PUT, SCRIPT_ARRAY_PUT, SCRIPT_TABLE_PUT, SCRIPT_RECORD_PUT, SCRIPT_OBJECT_PUT,
      SCRIPT_OBJECT_SET_RAW, SCRIPT_OBJECT_SET_OWNED:
      false
    default: true
    }
  }

  private func isGlobal(_ slot: Int) -> Bool { slot < globalCount }

  private func checkCleanup(_ state: [Sort], at word: Int) throws(Problem) {
    let cleanup = function.cleanup(atWord: word) ?? Cleanup()
    var listed = Set(cleanup.owned)
    for access in cleanup.accesses {
      // An inner access holds what stood in a slot, also in that of an outer one.
      if case .slot(let home) = access.home, access.isManaged { listed.remove(home) }
      if case .parameter = access.home { continue }
      if access.isManaged { listed.insert(access.value) }
    }
    let expected = listed.filter { !isGlobal(Int($0)) }
    for (slot, sort) in state.enumerated() where !isGlobal(slot) && !isInout(slot) {
      let isListed = expected.contains(UInt16(slot))
      if sort == .owned, !isListed { throw problem(word, "a failure here would leak r\(slot)") }
      if isListed, sort != .owned, sort != .null { throw problem(word, "a failure here would release r\(slot), which owns nothing") }
    }
  }

  private func isInout(_ slot: Int) -> Bool {
    slot > 0 && slot <= function.shape.isInout.count && function.shape.isInout[slot - 1]
  }

  private func checkReturn(_ state: [Sort], at word: Int) throws(Problem) {
    for (slot, sort) in state.enumerated() where sort == .owned && !isGlobal(slot) {
      if slot == 0 && function.shape.result == .owned || isInout(slot) { continue }
      throw problem(word, "returns while r\(slot) still owns a reference")
    }
    for (index, sort) in function.shape.parameters.enumerated() where function.shape.isInout[index] && sort == .owned {
      if state[index + 1] != .owned { throw problem(word, "returns without the value of the inout parameter in r\(index + 1)") }
    }
    if function.shape.result == .owned, state[0] != .owned, state[0] != .null { throw problem(word, "returns without a result") }
  }

  // MARK: - Instructions

  private func apply(_ instruction: Instruction, at word: Int, to state: inout [Sort]) throws(Problem) {
    switch instruction.opcode {
    case SCRIPT_NATIVE_3, SCRIPT_NATIVE_7, SCRIPT_NATIVE_11, SCRIPT_NATIVE_15, SCRIPT_NATIVE_23:
      try applyNative(instruction, at: word, to: &state)
    case SCRIPT_CALL, SCRIPT_CALL_CLOSURE, SCRIPT_CALL_METHOD, SCRIPT_CALL_WITNESS, SCRIPT_CALL_METATYPE:
      try applyCall(instruction, at: word, to: &state)
    default:
      let shape = script_opcode_shape(instruction.opcode)
      let numbers = [instruction.a, instruction.b, instruction.c, instruction.d]
      for (sort, number) in zip(shape.sorts, numbers) where !Self.writes(sort) { try read(sort, Int(number), at: word, &state) }
      try applyWindow(instruction, at: word, to: &state)
      guard writtenByJump(instruction) == nil else { return }
      for (sort, number) in zip(shape.sorts, numbers) where Self.writes(sort) { try write(sort, Int(number), at: word, &state) }
    }
  }

  private static func writes(_ sort: OperandSort) -> Bool {
    sort == .writesRaw || sort == .writesOwned || sort == .writesBorrowed
  }

  private func read(_ sort: OperandSort, _ slot: Int, at word: Int, _ state: inout [Sort]) throws(Problem) {
    switch sort {
    case .readsRaw, .changesRaw: try expect(slot, [.raw], at: word, state)
    case .looksAt: try expect(slot, [.owned, .borrowed, .null], at: word, state)
    case .changesOwned: try expect(slot, [.owned], at: word, state)
    case .takes:
      try expect(slot, [.owned, .null], at: word, state)
      if !isGlobal(slot) { state[slot] = .nothing }
    default: break
    }
  }

  private func write(_ sort: OperandSort, _ slot: Int, at word: Int, _ state: inout [Sort]) throws(Problem) {
    try inFrame(slot, at: word, state)
    guard !isGlobal(slot) else { return }
    if state[slot] == .owned { throw problem(word, "overwrites r\(slot), which owns a reference") }
    state[slot] = sort == .writesRaw ? .raw : sort == .writesOwned ? .owned : .borrowed
  }

  private func expect(_ slot: Int, _ sorts: [Sort], at word: Int, _ state: [Sort]) throws(Problem) {
    try inFrame(slot, at: word, state)
    guard !isGlobal(slot), !sorts.contains(state[slot]) else { return }
    throw problem(word, "r\(slot) holds \(state[slot]) where \(sorts) is needed")
  }

  private func inFrame(_ slot: Int, at word: Int, _ state: [Sort]) throws(Problem) {
    if slot >= state.count { throw problem(word, "r\(slot) is outside the frame") }
  }

  /// Instructions that read several slots in a row.
  private func applyWindow(_ instruction: Instruction, at word: Int, to state: inout [Sort]) throws(Problem) {
    switch (instruction.opcode, instruction.word) {
    case (SCRIPT_RECORD_MAKE, .objectType(let type)):
      for index in 0..<Int(type.pointee.slotCount) {
        let isManaged = type.pointee.managed.map { $0[index] != 0 } ?? false
        try read(isManaged ? .takes : .readsRaw, Int(instruction.b) + index, at: word, &state)
      }
    case (SCRIPT_CLOSURE_MAKE, _):
      for index in 0..<Int(instruction.d) {
        try read(index >= Int(instruction.c) ? .takes : .readsRaw, Int(instruction.b) + index, at: word, &state)
      }
    default: break
    }
  }

  private func applyNative(_ instruction: Instruction, at word: Int, to state: inout [Sort]) throws(Problem) {
    guard case .native(_, let operands) = instruction.word else { throw problem(word, "has no native") }
    for operand in operands { try inFrame(Int(operand), at: word, state) }
    for operand in operands.dropFirst() where !isGlobal(Int(operand)) && state[Int(operand)] == .nothing {
      throw problem(word, "passes r\(operand), which holds nothing")
    }
    guard let result = operands.first, let shape = instruction.call, shape.result != .none else { return }
    try write(shape.result == .owned ? .writesOwned : .writesRaw, Int(result), at: word, &state)
  }

  private func applyCall(_ instruction: Instruction, at word: Int, to state: inout [Sort]) throws(Problem) {
    guard let shape = instruction.call else { throw problem(word, "a call without shape") }
    if case .code(let reference) = instruction.word, case let callee = reference.function,
      callee.shape.parameters != shape.parameters || callee.shape.isInout != shape.isInout
    {
      throw problem(word, "calls '\(callee.name)' with \(shape.parameters), which takes \(callee.shape.parameters)")
    }
    let window = Int(instruction.a)
    for (index, sort) in shape.parameters.enumerated() {
      let slot = window + 1 + index
      if sort == .raw {
        try expect(slot, [.raw], at: word, state)
      } else if shape.isInout[index] {
        try expect(slot, [.owned], at: word, state)
      } else {
        try read(.takes, slot, at: word, &state)
      }
    }
    // The callee's frame may reach over everything above the window.
    for slot in state.indices where slot > window + shape.parameters.count {
      if state[slot] == .owned { throw problem(word, "r\(slot) is inside the window of the call") }
      state[slot] = .nothing
    }
    state[window] = .nothing
    if shape.result != .none { try write(shape.result == .owned ? .writesOwned : .writesRaw, window, at: word, &state) }
  }

  private func problem(_ word: Int, _ message: String) -> Problem {
    Problem(function: function.name, word: word, message: message, code: Disassembler().text(of: function))
  }
}
