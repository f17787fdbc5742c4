internal import CScriptMachine
internal import SourceDiagnostics

/// The bytecode of one function with what tells humans and the unwinder about it.
///
/// Its address exists before its code, so that functions can call each other.
final class CompiledFunction {
  /// The name for the call stack, such as `fit(_:epochs:)`.
  let name: String
  /// The block it was written in; nil for functions of the library.
  let source: EmbeddedSource?
  /// Whether its window is that of the global variables.
  var isTopLevel = false
  /// What the core sees.
  let record: UnsafeMutablePointer<ScriptFunction>

  /// Which part of the source each instruction belongs to, by the word it starts at, ascending.
  var places: [CodePlace] = []
  /// What a failure must clean up, by the word from which it holds, ascending.
  var cleanups: [(start: Int, cleanup: Cleanup)] = []
  /// Where errors that are thrown in a part of the code are caught, inner parts first.
  var handlers: [ErrorHandler] = []
  /// The instructions in order and the words they start at, for the verifier, the disassembler and messages.
  var instructions: [Instruction] = []
  var starts: [Int] = []
  /// The window at the start: what a caller has put there.
  var shape = CallShape(result: .none, parameters: [], isInout: [])
  /// What the code refers to by address; functions are kept by their session.
  var natives: [Native] = []

  private var code: UnsafeMutablePointer<UInt64>?

  init(name: String, source: EmbeddedSource?) {
    self.name = name
    self.source = source
    record = UnsafeMutablePointer<ScriptFunction>.allocate(capacity: 1)
    // Until its code is there, a call stops instead of running wild.
    let stop = UnsafeMutablePointer<UInt64>.allocate(capacity: 2)
    stop[0] = script_opcode_handler(SCRIPT_TRAP)
    stop[1] = UInt64(StatementTrap.unreachable.rawValue)
    code = stop
    record.initialize(to: ScriptFunction(code: UnsafePointer(stop), slotCount: 1, codeLength: 2, descriptor: nil))
    record.pointee.descriptor = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    code?.deallocate()
    record.deallocate()
  }

  /// Gives the function its code.
  func define(_ words: [UInt64], slotCount: Int) {
    code?.deallocate()
    let memory = UnsafeMutablePointer<UInt64>.allocate(capacity: words.count)
    memory.initialize(from: words, count: words.count)
    code = memory
    record.pointee.code = UnsafePointer(memory)
    record.pointee.codeLength = UInt32(words.count)
    record.pointee.slotCount = UInt32(slotCount)
  }

  /// The code.
  var words: UnsafeBufferPointer<UInt64> {
    UnsafeBufferPointer(start: record.pointee.code, count: Int(record.pointee.codeLength))
  }

  /// The function whose record stands in a frame.
  static func of(_ frame: UnsafeMutablePointer<ScriptSlot>) -> CompiledFunction? {
    guard let record = frame[Int(SCRIPT_FRAME_FUNCTION)].address?.assumingMemoryBound(to: ScriptFunction.self),
      let descriptor = record.pointee.descriptor
    else { return nil }
    return Unmanaged<CompiledFunction>.fromOpaque(descriptor).takeUnretainedValue()
  }

  /// The place in the source of the instruction that holds a word.
  func place(ofWord word: Int) -> Range<Int>? {
    guard let index = lastIndex(of: places, notAfter: word, by: \.start) else { return nil }
    return places[index].range
  }

  /// What a failure at the instruction that holds a word must clean up.
  func cleanup(atWord word: Int) -> Cleanup? {
    lastIndex(of: cleanups, notAfter: word, by: \.start).map { cleanups[$0].cleanup }
  }

  private func lastIndex<Element>(of list: [Element], notAfter word: Int, by start: (Element) -> Int) -> Int? {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if start(list[middle]) <= word { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}

/// Which part of a source an instruction belongs to.
struct CodePlace {
  var start: Int
  var range: Range<Int>
}

/// What a failure leaves to clean up in one frame.
struct Cleanup: Equatable {
  /// Slots that own a reference.
  var owned: [UInt16] = []
  /// Values that an access holds outside their variables, outermost access first.
  var accesses: [OpenAccess] = []
}

/// A value that stands in a slot while its variable waits for it.
struct OpenAccess: Equatable {
  enum Home: Equatable {
    case slot(UInt16)
    case global(UInt32)
    case element(array: UInt16, index: UInt16)
    case entry(table: UInt16, position: UInt16)
    case field(record: UInt16, index: UInt16)
    case cell(UInt16)
    case property(object: UInt16, index: UInt16)
    /// An `inout` parameter that closures capture: the value stands in the cell in the slot.
    case parameter(UInt16)
  }
  var home: Home
  var value: UInt16
  /// Whether the value is a reference.
  var isManaged = true
}

/// Why a `TRAP` instruction stops.
enum StatementTrap: UInt16 {
  /// The end of a function that must return a value.
  case unreachable
  /// A range whose upper bound, in C, lies below the lower one, in B.
  case rangeBounds
  /// A stride of zero, which would never end.
  case strideOfZero
  /// A dictionary without the key whose value was unwrapped.
  case missingValue
}

/// A part of the code whose errors are caught.
struct ErrorHandler {
  /// The words of the part.
  var words: Range<Int>
  /// The word at which the handler begins.
  var target: Int
  /// The slot that the handler finds the error in.
  var slot: UInt16
  /// What stays owned and open when the handler begins.
  var cleanup: Cleanup
}
