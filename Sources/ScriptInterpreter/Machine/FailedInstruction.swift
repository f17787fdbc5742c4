internal import CScriptMachine

/// The instruction that stopped a run, with its operands still in their slots.
struct FailedInstruction {
  private let opcode: ScriptOpcode
  private let a, b, c, d: ScriptSlot
  private let immediate: Int
  private let offset: Int
  private let a0: UInt16

  init?(_ call: CallStack.Element) {
    guard let function = call.function, call.word + 1 < function.words.count else { return nil }
    let words = function.words
    opcode = script_opcode_of_handler(words[call.word])
    guard opcode != SCRIPT_OPCODE_COUNT else { return nil }
    let operands = words[call.word + 1]
    let slotCount = Int(function.record.pointee.slotCount)
    func slot(_ shift: UInt64) -> ScriptSlot {
      let index = Int(UInt16(truncatingIfNeeded: operands >> shift))
      return index < slotCount ? call.frame[index] : ScriptSlot(integer: 0)
    }
    a = slot(0)
    b = slot(16)
    c = slot(32)
    d = slot(48)
    // Only instructions without a fourth slot have an offset there.
    offset = opcode == SCRIPT_ARRAY_TAKE ? 0 : Int(Int16(truncatingIfNeeded: operands >> 48))
    a0 = UInt16(truncatingIfNeeded: operands)
    immediate = Int(Int16(truncatingIfNeeded: operands >> 32))
  }

  /// The calculation with its values, such as `: 9223372036854775807 + 1`.
  var calculation: String? {
    let x = b.integer
    let y = c.integer
    switch opcode {
    case SCRIPT_ADD_INT: return ": \(x) + \(Self.operand(y))"
    case SCRIPT_SUB_INT: return ": \(x) - \(Self.operand(y))"
    case SCRIPT_MUL_INT: return ": \(x) * \(Self.operand(y))"
    case SCRIPT_DIV_INT: return ": \(x) / \(Self.operand(y))"
    case SCRIPT_REM_INT: return ": \(x) % \(Self.operand(y))"
    case SCRIPT_ADD_INT_K: return immediate < 0 ? ": \(x) - \(-immediate)" : ": \(x) + \(immediate)"
    case SCRIPT_MUL_INT_K: return ": \(x) * \(Self.operand(Int64(immediate)))"
    case SCRIPT_NEG_INT: return ": -(\(x))"
    case SCRIPT_ABS_INT: return ": abs(\(x))"
    default: return nil
    }
  }

  private static func operand(_ value: Int64) -> String { value < 0 ? "(\(value))" : "\(value)" }

  /// What is wrong with a number that should become an integer.
  var badNumber: String? {
    guard opcode == SCRIPT_NUM_TO_INT else { return nil }
    if b.number.isNaN || b.number.isInfinite { return "it is \(b.number.isNaN ? "NaN" : "infinite")" }
    return "\(b.number) is out of range"
  }

  /// What a `TRAP` says.
  var statement: (identifier: String, summary: String)? {
    guard opcode == SCRIPT_TRAP, let reason = StatementTrap(rawValue: a0) else { return nil }
    switch reason {
    case .unreachable: return nil
    case .rangeBounds: return ("RangeBounds", "range requires lowerBound <= upperBound: \(b.integer) is above \(c.integer)")
    case .strideOfZero: return ("StrideOfZero", "stride size must not be zero")
    case .missingValue: return ("UnexpectedNil", FailureReport.unexpectedNil)
    }
  }

  /// What is wrong with an index.
  var badIndex: String? {
    switch opcode {
    case SCRIPT_ARRAY_GET_RAW, SCRIPT_ARRAY_GET_OWNED, SCRIPT_ARRAY_GET_BORROWED, SCRIPT_ARRAY_TAKE:
      Self.indexMessage(Int(c.integer) &+ offset, count: ArrayObject.count(b))
    case SCRIPT_ARRAY_SET_RAW, SCRIPT_ARRAY_SET_OWNED: Self.indexMessage(Int(b.integer) &+ offset, count: ArrayObject.count(a))
    case SCRIPT_ARRAY_GET_RAW_2: Self.indexMessage(b, Int(c.integer), Int(d.integer))
    case SCRIPT_ARRAY_SET_RAW_2: Self.indexMessage(a, Int(b.integer), Int(c.integer))
    default: nil
    }
  }

  /// The headline for the wrong one of two indices.
  private static func indexMessage(_ outer: ScriptSlot, _ i: Int, _ j: Int) -> String {
    let elements = ArrayObject.elements(outer)
    return elements.indices.contains(i)
      ? indexMessage(j, count: ArrayObject.count(elements[i])) : indexMessage(i, count: elements.count)
  }

  /// The headline for an index outside an array.
  static func indexMessage(_ index: Int, count: Int) -> String {
    let size = count == 0 ? "an empty array" : "an array of \(count) element\(count == 1 ? "" : "s")"
    return "index \(index) is out of range for \(size)"
  }
}
