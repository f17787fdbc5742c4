internal import CScriptMachine
internal import SourceDiagnostics

/// Collects the instructions of one function, then gives them addresses.
struct Assembler {
  private(set) var instructions: [Instruction] = []
  private var labelPositions: [Int?] = []
  private var places: [(instruction: Int, range: Range<Int>)] = []
  private var handlers: [(instructions: Range<Int>, target: Instruction.Label, slot: UInt16, cleanup: Cleanup)] = []
  /// The cleanup of a call that has started differs from the one before: the callee owns the arguments then.
  private var cleanups: [(instruction: Int, isDuringCall: Bool, cleanup: Cleanup)] = []

  /// A label that is bound later.
  mutating func makeLabel() -> Instruction.Label {
    labelPositions.append(nil)
    return Instruction.Label(number: labelPositions.count - 1)
  }

  /// Lets a label stand for the next instruction.
  mutating func bind(_ label: Instruction.Label) { labelPositions[label.number] = instructions.count }

  /// Whether a label stands for the next instruction or earlier ones lead past here.
  func isBoundHere(_ label: Instruction.Label) -> Bool { labelPositions[label.number] == instructions.count }

  /// Whether any label stands for the next instruction, so that it can be reached by a jump.
  var isJumpTarget: Bool { labelPositions.contains { $0 == instructions.count } }

  /// Adds an instruction with the part of the source it belongs to and what a failure in it leaves to clean up.
  ///
  /// - Parameter duringCall: what a failure leaves once a call has started, if that differs.
  mutating func append(_ instruction: Instruction, range: Range<Int>, cleanup: Cleanup, duringCall: Cleanup? = nil) {
    if places.last?.range != range { places.append((instructions.count, range)) }
    if cleanups.last?.cleanup != cleanup { cleanups.append((instructions.count, false, cleanup)) }
    if let duringCall, duringCall != cleanup { cleanups.append((instructions.count, true, duringCall)) }
    instructions.append(instruction)
  }

  /// Whether an error can be thrown from an instruction on.
  func containsCalls(from start: Int) -> Bool {
    instructions[start...].contains { instruction in
      switch instruction.opcode {
      case SCRIPT_CALL, SCRIPT_CALL_CLOSURE, SCRIPT_THROW: true
      default: instruction.call != nil
      }
    }
  }

  /// The number of the next instruction.
  var position: Int { instructions.count }

  /// Lets errors that are thrown in a part of the code lead to a label, with the error in a slot.
  mutating func handleErrors(
    in instructions: Range<Int>, target: Instruction.Label, slot: UInt16, cleanup: Cleanup
  ) {
    handlers.append((instructions, target, slot, cleanup))
  }

  /// Replaces the last instruction, for a peephole that merges it with its successor.
  mutating func replaceLast(_ instruction: Instruction) { instructions[instructions.count - 1] = instruction }

  /// Writes code, places and cleanups into a function.
  func finish(into function: CompiledFunction, slotCount: Int) {
    var starts: [Int] = []
    var length = 0
    for instruction in instructions {
      starts.append(length)
      length += instruction.length
    }
    starts.append(length)
    var words: [UInt64] = []
    words.reserveCapacity(length)
    var encoder = Encoder(function: function, starts: starts, labelPositions: labelPositions)
    for (index, instruction) in instructions.enumerated() { encoder.encode(instruction, at: index, into: &words) }
    function.places = places.map { CodePlace(start: starts[$0.instruction], range: $0.range) }
    function.cleanups = cleanups.map { (starts[$0.instruction] + ($0.isDuringCall ? 1 : 0), $0.cleanup) }
    function.handlers = handlers.map { handler in
      ErrorHandler(
        words: starts[handler.instructions.lowerBound]..<starts[handler.instructions.upperBound],
        target: starts[labelPositions[handler.target.number] ?? 0], slot: handler.slot, cleanup: handler.cleanup)
    }
    function.instructions = instructions
    function.starts = Array(starts.dropLast())
    function.define(words, slotCount: slotCount)
  }
}

/// Turns instructions into words.
private struct Encoder {
  let function: CompiledFunction
  let starts: [Int]
  let labelPositions: [Int?]

  mutating func encode(_ instruction: Instruction, at index: Int, into words: inout [UInt64]) {
    words.append(script_opcode_handler(instruction.opcode))
    if case .native(let native, let operands) = instruction.word {
      function.natives.append(native)
      words.append(UInt64(UInt(bitPattern: Unmanaged.passUnretained(native).toOpaque())))
      appendOperands(operands, upTo: starts[index + 1], into: &words)
      return
    }
    words.append(operandWord(instruction, at: index))
    switch instruction.word {
    case .none, .native: break
    case .bits(let bits): words.append(bits)
    case .object(let object): words.append(UInt64(UInt(bitPattern: object)))
    case .code(let callee): words.append(UInt64(UInt(bitPattern: callee.function.record)))
    case .objectType(let type): words.append(UInt64(UInt(bitPattern: type)))
    }
  }

  private func operandWord(_ instruction: Instruction, at index: Int) -> UInt64 {
    var high = UInt32(instruction.c) | UInt32(instruction.d) << 16
    if let wide = instruction.wide { high = UInt32(bitPattern: wide) }
    if let target = instruction.target, let position = labelPositions[target.number] {
      high = UInt32(bitPattern: Int32(truncatingIfNeeded: starts[position] - starts[index]))
    }
    return UInt64(instruction.a) | UInt64(instruction.b) << 16 | UInt64(high) << 32
  }

  private func appendOperands(_ operands: [UInt16], upTo end: Int, into words: inout [UInt64]) {
    var index = 0
    while words.count < end {
      var word: UInt64 = 0
      for position in 0..<4 where index + position < operands.count {
        word |= UInt64(operands[index + position]) << UInt64(16 * position)
      }
      words.append(word)
      index += 4
    }
  }
}
