internal import CScriptMachine

/// One instruction before it gets its address.
struct Instruction {
  /// A number of an instruction's own word.
  enum Word {
    case none
    case bits(UInt64)
    case object(UnsafeMutablePointer<ScriptObject>)
    case code(FunctionReference)
    case objectType(UnsafePointer<ScriptObjectType>)
    case native(Native, operands: [UInt16])

    /// A function.
    static func function(_ function: CompiledFunction) -> Word { .code(FunctionReference(function: function)) }
  }

  /// A function that an instruction refers to; its session keeps it, since functions refer to each other in circles.
  struct FunctionReference {
    unowned let function: CompiledFunction
  }

  /// A place that jumps lead to.
  struct Label: Hashable {
    let number: Int
  }

  var opcode: ScriptOpcode
  var a: UInt16 = 0
  var b: UInt16 = 0
  var c: UInt16 = 0
  var d: UInt16 = 0
  /// What stands in C and D together: a number or the number of a global variable.
  var wide: Int32?
  var target: Label?
  var word = Word.none
  /// What a call takes from its window and leaves in it, for the verifier.
  var call: CallShape?

  /// The length in words.
  var length: Int { Int(script_opcode_shape(opcode).length) }
}

/// What a call finds in its window: the sorts of the result and of the parameters.
struct CallShape: Equatable {
  enum Sort: Equatable { case none, raw, owned }
  var result: Sort
  /// One sort for each parameter; those passed `inout` stay in the window.
  var parameters: [Sort]
  var isInout: [Bool]
}

/// The sort of an instruction's operand, as the opcode table writes it.
enum OperandSort: UInt8 {
  case writesRaw = 0x57  // W
  case readsRaw = 0x77  // w
  case changesRaw = 0x6D  // m
  case writesOwned = 0x4F  // O
  case looksAt = 0x6F  // o
  case takes = 0x63  // c
  case writesBorrowed = 0x42  // B
  case changesOwned = 0x78  // x
  case signedNumber = 0x69  // i
  case unsignedNumber = 0x75  // u
  case wideNumber = 0x49  // I
  case jump = 0x4A  // J
  case global = 0x47  // G
  case unused = 0x2D  // -
}

extension ScriptOpcodeShape {
  /// The sorts of the four operands.
  var sorts: [OperandSort] {
    [operands.0, operands.1, operands.2, operands.3].map { OperandSort(rawValue: UInt8(bitPattern: $0)) ?? .unused }
  }

  /// The name without its prefix, as the disassembler shows it.
  var text: String { String(cString: name) }
}
