internal import CScriptMachine
internal import SourceDiagnostics

/// Shows bytecode as text, one instruction a line: `  12  add.int        r3 ← r1, r2`.
struct Disassembler {
  /// The text of a function.
  func text(of function: CompiledFunction) -> String {
    var lines = ["func \(function.name)  (\(function.record.pointee.slotCount) slots)"]
    for (start, instruction) in zip(function.starts, function.instructions) {
      lines.append(line(instruction, at: start, words: function.words))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ instruction: Instruction, at start: Int, words: UnsafeBufferPointer<UInt64>) -> String {
    let shape = script_opcode_shape(instruction.opcode)
    var parts: [String] = []
    if case .native(let native, let operands) = instruction.word {
      parts = ["'\(native.key)'"] + operands.map { "r\($0)" }
    } else {
      let numbers = [instruction.a, instruction.b, instruction.c, instruction.d]
      let wide = Int32(truncatingIfNeeded: words[start + 1] >> 32)
      for (sort, number) in zip(shape.sorts, numbers) {
        if let text = operand(sort, number, wide: wide, start: start) { parts.append(text) }
      }
      if let word = word(instruction) { parts.append(word) }
    }
    let number = String(repeating: " ", count: max(0, 5 - String(start).count)) + String(start)
    let name = shape.text.lowercased()
    let padding = String(repeating: " ", count: max(1, 22 - name.count))
    return "\(number)  \(name)\(padding)\(parts.joined(separator: ", "))"
  }

  private func operand(_ sort: OperandSort, _ number: UInt16, wide: Int32, start: Int) -> String? {
    switch sort {
    case .writesRaw, .writesOwned, .writesBorrowed: "r\(number) ←"
    case .readsRaw, .changesRaw, .looksAt, .changesOwned: "r\(number)"
    case .takes: "r\(number)↓"
    case .signedNumber: String(Int16(bitPattern: number))
    case .unsignedNumber: String(number)
    case .wideNumber: String(wide)
    case .jump: "→ \(start + Int(wide))"
    case .global: "g\(UInt32(bitPattern: wide))"
    case .unused: nil
    }
  }

  private func word(_ instruction: Instruction) -> String? {
    switch instruction.word {
    case .none, .native: nil
    case .bits(let bits): bits < 1 << 32 ? String(bits) : "\(Double(bitPattern: bits))"
    case .object: "constant"
    case .code(let callee): callee.function.name
    case .objectType(let type): "\(type.pointee.slotCount) slots"
    }
  }
}
