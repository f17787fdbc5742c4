import CScriptMachine

@testable import ScriptInterpreter

/// Writes bytecode by hand, for tests of the machine alone.
struct CodeBuilder {
  var assembler = Assembler()
  var cleanup = Cleanup()
  private var highest = 0

  /// Adds an instruction.
  mutating func emit(
    _ opcode: ScriptOpcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0, wide: Int? = nil, to target: Instruction.Label? = nil,
    word: Instruction.Word = .none, call: CallShape? = nil
  ) {
    highest = max(highest, a, b, c, d)
    assembler.append(
      Instruction(
        opcode: opcode, a: UInt16(truncatingIfNeeded: a), b: UInt16(truncatingIfNeeded: b), c: UInt16(truncatingIfNeeded: c),
        d: UInt16(truncatingIfNeeded: d), wide: wide.map { Int32($0) }, target: target, word: word, call: call),
      range: 0..<0, cleanup: cleanup)
  }

  /// Makes a function of the code.
  func function(named name: String = "test", slots: Int? = nil, parameters: [CallShape.Sort] = []) -> CompiledFunction {
    let function = CompiledFunction(name: name, source: nil)
    function.shape = CallShape(result: .raw, parameters: parameters, isInout: parameters.map { _ in false })
    assembler.finish(into: function, slotCount: slots ?? highest + 1)
    return function
  }
}

/// A host that keeps what is written.
final class RecordingHost: SessionHost {
  var output = ""
  var displayed: [Any] = []

  func write(_ text: String) { output += text }
  func display(_ value: Any) { displayed.append(value) }
}
