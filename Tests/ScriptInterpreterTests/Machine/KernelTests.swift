import CScriptMachine
import SourceDiagnostics
import Testing

@testable import ScriptInterpreter

/// The machine's core on code written by hand.
@Suite struct KernelTests {
  private let machine = Machine(limits: Limits(steps: 50_000_000), host: nil)

  private func run(_ function: CompiledFunction, verified: Bool = true) throws -> ScriptSlot {
    if verified {
      var verifier = Verifier(function)
      try verifier.verify()
    }
    machine.startBlock()
    try machine.run(function.record, window: machine.globals)
    return machine.globals[0]
  }

  @Test func sumsACountedLoop() throws {
    var code = CodeBuilder()
    let start = code.assembler.makeLabel()
    code.emit(SCRIPT_LOAD_BITS, 0, word: .bits((0.0).bitPattern))
    code.emit(SCRIPT_LOAD_INT, 1, wide: 0)
    code.emit(SCRIPT_LOAD_INT, 2, wide: 1_000_000)
    code.emit(SCRIPT_LOAD_BITS, 3, word: .bits((0.5).bitPattern))
    code.assembler.bind(start)
    code.emit(SCRIPT_INT_TO_NUM, 4, 1)
    code.emit(SCRIPT_MUL_ADD_NUM, 0, 0, 4, 3)
    code.emit(SCRIPT_FOR_INT, 1, 2, to: start)
    code.emit(SCRIPT_RETURN)
    #expect(try run(code.function()).number == 249999750000)
    #expect(machine.usedSteps == 1_000_000)
  }

  @Test func recursesWithoutNativeStack() throws {
    let fib = try Self.fibonacci()
    machine.startBlock()
    machine.globals[1].integer = 20
    try machine.run(fib.record, window: machine.globals)
    #expect(machine.globals[0].integer == 6765)
  }

  static func fibonacci() throws -> CompiledFunction {
    let function = CompiledFunction(name: "fib(_:)", source: nil)
    var code = CodeBuilder()
    let recurse = code.assembler.makeLabel()
    let shape = CallShape(result: .raw, parameters: [.raw], isInout: [false])
    code.emit(SCRIPT_JUMP_GE_INT_K, 1, 2, to: recurse)
    code.emit(SCRIPT_MOVE, 0, 1)
    code.emit(SCRIPT_RETURN)
    code.assembler.bind(recurse)
    code.emit(SCRIPT_ADD_INT_K, 7, 1, -1)
    code.emit(SCRIPT_CALL, 6, word: .function(function), call: shape)
    code.emit(SCRIPT_ADD_INT_K, 12, 1, -2)
    code.emit(SCRIPT_CALL, 11, word: .function(function), call: shape)
    code.emit(SCRIPT_ADD_INT, 0, 6, 11)
    code.emit(SCRIPT_RETURN)
    function.shape = shape
    code.assembler.finish(into: function, slotCount: 13)
    var verifier = Verifier(function)
    try verifier.verify()
    return function
  }

  @Test func stopsInfiniteRecursionAtTheDepthLimit() throws {
    let function = CompiledFunction(name: "f()", source: nil)
    var code = CodeBuilder()
    code.emit(SCRIPT_CALL, 4, word: .function(function), call: CallShape(result: .raw, parameters: [], isInout: []))
    code.emit(SCRIPT_MOVE, 0, 4)
    code.emit(SCRIPT_RETURN)
    function.shape.result = .raw
    code.assembler.finish(into: function, slotCount: 5)
    machine.startBlock()
    let failure = #expect(throws: ScriptFailure.self) { try machine.run(function.record, window: machine.globals) }
    #expect(failure?.diagnostic.identifier == "CallsTooDeep")
  }

  @Test func stopsAnEndlessLoopAtTheStepLimit() throws {
    var code = CodeBuilder()
    let start = code.assembler.makeLabel()
    code.assembler.bind(start)
    code.emit(SCRIPT_LOOP, to: start)
    let failure = #expect(throws: ScriptFailure.self) { try run(code.function()) }
    #expect(failure?.diagnostic.identifier == "StepLimitReached")
    #expect(machine.usedSteps == 50_000_000)
  }

  @Test(arguments: [
    (SCRIPT_ADD_INT, Int64.max, Int64(1), "arithmetic overflow: 9223372036854775807 + 1"),
    (SCRIPT_SUB_INT, Int64.min, 1, "arithmetic overflow: -9223372036854775808 - 1"),
    (SCRIPT_MUL_INT, Int64.max, -2, "arithmetic overflow: 9223372036854775807 * (-2)"),
    (SCRIPT_DIV_INT, 7, 0, "division by zero: 7 / 0"),
    (SCRIPT_REM_INT, 7, 0, "division by zero: 7 % 0"),
    (SCRIPT_DIV_INT, Int64.min, -1, "arithmetic overflow: -9223372036854775808 / (-1)"),
  ])
  func reportsOperandsOfFailedArithmetic(_ opcode: ScriptOpcode, _ x: Int64, _ y: Int64, _ message: String) throws {
    var code = CodeBuilder()
    code.emit(SCRIPT_LOAD_BITS, 1, word: .bits(UInt64(bitPattern: x)))
    code.emit(SCRIPT_LOAD_BITS, 2, word: .bits(UInt64(bitPattern: y)))
    code.emit(opcode, 0, 1, 2)
    code.emit(SCRIPT_RETURN)
    let failure = #expect(throws: ScriptFailure.self) { try run(code.function()) }
    #expect(failure?.diagnostic.summary == message)
  }

  @Test func growsAnArrayInPlaceAndFreesIt() throws {
    var code = CodeBuilder()
    let start = code.assembler.makeLabel()
    code.emit(SCRIPT_ARRAY_MAKE, 3, 0, word: .bits(0))
    code.cleanup.owned = [3]
    code.emit(SCRIPT_LOAD_INT, 1, wide: 0)
    code.emit(SCRIPT_LOAD_INT, 2, wide: 100_000)
    code.assembler.bind(start)
    code.emit(SCRIPT_ARRAY_APPEND_RAW, 3, 1)
    code.emit(SCRIPT_FOR_INT, 1, 2, to: start)
    code.emit(SCRIPT_ARRAY_COUNT, 0, 3)
    code.emit(SCRIPT_RELEASE, 3)
    code.cleanup.owned = []
    code.emit(SCRIPT_RETURN)
    #expect(try run(code.function()).integer == 100_000)
    #expect(machine.heap.pointer.pointee.sharedCopies == 0)
    #expect(machine.heap.pointer.pointee.liveObjects == 0)
    #expect(machine.heap.pointer.pointee.usedBytes == 0)
  }

  @Test func copiesASharedArrayBeforeWriting() throws {
    var code = CodeBuilder()
    code.emit(SCRIPT_ARRAY_MAKE, 3, 0, word: .bits(1))
    code.cleanup.owned = [3]
    code.emit(SCRIPT_LOAD_INT, 1, wide: 0)
    code.emit(SCRIPT_LOAD_INT, 2, wide: 7)
    code.emit(SCRIPT_ARRAY_APPEND_RAW, 3, 2)
    code.emit(SCRIPT_COPY, 4, 3)
    code.cleanup.owned = [3, 4]
    code.emit(SCRIPT_LOAD_INT, 2, wide: 9)
    code.emit(SCRIPT_ARRAY_SET_RAW, 4, 1, 2)
    code.emit(SCRIPT_ARRAY_GET_RAW, 0, 3, 1)
    code.emit(SCRIPT_RELEASE, 4)
    code.cleanup.owned = [3]
    code.emit(SCRIPT_RELEASE, 3)
    code.cleanup.owned = []
    code.emit(SCRIPT_RETURN)
    #expect(try run(code.function()).integer == 7)
    #expect(machine.heap.pointer.pointee.sharedCopies == 1)
    #expect(machine.heap.pointer.pointee.liveObjects == 0)
  }

  @Test func releasesWhatAFailedFrameOwns() throws {
    var code = CodeBuilder()
    code.emit(SCRIPT_ARRAY_MAKE, 3, 0, word: .bits(1))
    code.cleanup.owned = [3]
    code.emit(SCRIPT_LOAD_INT, 1, wide: 5)
    code.emit(SCRIPT_ARRAY_GET_RAW, 0, 3, 1)
    code.emit(SCRIPT_RELEASE, 3)
    code.cleanup.owned = []
    code.emit(SCRIPT_RETURN)
    let failure = #expect(throws: ScriptFailure.self) { try run(code.function()) }
    #expect(failure?.diagnostic.summary == "index 5 is out of range for an empty array")
    #expect(machine.heap.pointer.pointee.liveObjects == 0)
  }

  @Test func refusesAnArrayLargerThanTheMemoryLimit() throws {
    var code = CodeBuilder()
    code.emit(SCRIPT_ARRAY_MAKE, 3, 0, word: .bits(50_000_000_000))
    code.cleanup.owned = [3]
    code.emit(SCRIPT_RELEASE, 3)
    code.cleanup.owned = []
    code.emit(SCRIPT_LOAD_INT, 0, wide: 0)
    code.emit(SCRIPT_RETURN)
    let failure = #expect(throws: ScriptFailure.self) { try run(code.function()) }
    #expect(failure?.diagnostic.identifier == "MemoryLimitReached")
  }

  @Test func destroysAVeryLongChainWithoutNativeRecursion() throws {
    let heap = machine.heap
    var chain = ScriptSlot(object: nil)
    for _ in 0..<1_000_000 {
      let previous = chain
      chain = try RecordLayout.make(RecordLayout.managedCell.pointer, in: heap) { $0[0] = previous }
    }
    script_release(heap.pointer, chain.object)
    #expect(heap.pointer.pointee.liveObjects == 0)
  }

  /// How many payloads were destroyed.
  private nonisolated(unsafe) static var destroyedPayloads = 0
  private static let countedType = ObjectTypeAddress(
    ScriptObjectType(
      kind: SCRIPT_FOREIGN, slotCount: 0, managed: nil, destroy: { _, _ in KernelTests.destroyedPayloads += 1 }, descriptor: nil))

  @Test func endsObjectsThatReferToEachOtherWithTheHeap() throws {
    Self.destroyedPayloads = 0
    do {
      let machine = Machine(limits: Limits(), host: nil)
      let pair = RecordLayout.type(managed: [true, true])
      for payloadBytes in [8, 5_000] {
        let foreign = try machine.heap.allocate(Self.countedType.pointer, payloadBytes: payloadBytes)
        let first = try RecordLayout.make(pair, in: machine.heap) { $0[0].object = foreign }
        let second = try RecordLayout.make(pair, in: machine.heap) { $0[0] = first }
        let slots = RecordObject.slots(first.object.unsafelyUnwrapped)
        slots[1] = second
        let released = try machine.heap.allocate(Self.countedType.pointer, payloadBytes: payloadBytes)
        script_release(machine.heap.pointer, released)
      }
      #expect(Self.destroyedPayloads == 2)
      #expect(machine.heap.pointer.pointee.liveObjects == 6)
    }
    #expect(Self.destroyedPayloads == 4)
  }

  @Test func shiftsAsSwiftDoes() throws {
    for (x, count) in [(1, 3), (-8, 1), (1, 64), (-1, 64), (5, -1), (-5, -70), (1, Int.min), (-1, Int.max)] {
      var code = CodeBuilder()
      code.emit(SCRIPT_LOAD_BITS, 1, word: .bits(UInt64(bitPattern: Int64(x))))
      code.emit(SCRIPT_LOAD_BITS, 2, word: .bits(UInt64(bitPattern: Int64(count))))
      code.emit(SCRIPT_SHIFT_LEFT, 3, 1, 2)
      code.emit(SCRIPT_SHIFT_RIGHT, 4, 1, 2)
      code.emit(SCRIPT_XOR_INT, 0, 3, 4)
      code.emit(SCRIPT_RETURN)
      #expect(try run(code.function()).integer == Int64((x << count) ^ (x >> count)), "\(x) shifted by \(count)")
    }
  }
}
