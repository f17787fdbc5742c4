internal import CScriptMachine
internal import SourceDiagnostics

/// Shows bytecode as text: the lines of the source, below each its instructions, such as `    12  add_int        r3 ← r1, r2`.
///
/// `r3` is a slot of the frame, `r3↓` one whose reference is taken, `g3` a global variable, `→ 12` a jump to the word with that number.
struct Disassembler {
  /// The text of a function.
  func text(of function: CompiledFunction) -> String {
    let origin = function.source == nil ? ", library" : ""
    var lines = ["\(function.name)  (\(function.record.pointee.slotCount) slots\(origin))"]
    var shown: Int?
    for (start, instruction) in zip(function.starts, function.instructions) {
      if let line = sourceLine(of: function, at: start), line.number != shown {
        shown = line.number
        lines.append(line.text)
      }
      lines.append(self.line(instruction, at: start, words: function.words))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The line of the lesson that an instruction belongs to.
  private func sourceLine(of function: CompiledFunction, at word: Int) -> (number: Int, text: String)? {
    guard let source = function.source, let place = function.place(ofWord: word), !place.isEmpty || place.lowerBound > 0 else { return nil }
    let file = source.file
    let number = file.position(at: source.fileOffset(place.lowerBound)).line
    let padding = String(repeating: " ", count: max(0, 4 - String(number).count))
    return (number, "\(padding)\(number) | \(file.text(in: file.lineContents(number)))")
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
    return "  \(number)  \(name)\(padding)\(parts.joined(separator: ", "))".replacing(" ←, ", with: " ← ")
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

  /// A string of the program, cut where it is long.
  private func constant(_ object: UnsafeMutablePointer<ScriptObject>) -> String {
    guard object.pointee.type.pointee.kind == SCRIPT_FOREIGN, HostTypeDescriptor.of(object) == nil else { return "constant" }
    let text = StringObject.string(object)
    return text.count > 40 ? text.prefix(40).debugDescription + "…" : text.debugDescription
  }

  /// Bits as the number that they most likely are; addresses look like tiny numbers.
  private func number(_ bits: UInt64) -> String {
    let value = Double(bitPattern: bits)
    if bits < 1 << 32 { return String(bits) }
    if !value.isFinite || value.magnitude > 1e-300 { return "\(value)" }
    return "0x" + String(bits, radix: 16)
  }

  private func word(_ instruction: Instruction) -> String? {
    switch instruction.word {
    case .none, .native: nil
    case .bits(let bits): number(bits)
    case .object(let object): constant(object)
    case .code(let callee): callee.function.name
    case .objectType(let type): "\(type.pointee.slotCount) slots"
    }
  }
}
