internal import CScriptMachine

extension Natives {
  mutating func bindStrings() {
    bind("string.fromLiteral") { (text: String) -> String in text }
    bind("string.empty") { () -> String in "" }
    bind("string.fromString") { (text: String) -> String in text }
    bind("string.fromCharacter") { (text: String) -> String in text }
    bind("string.fromCharacters") { (parts: [String]) -> String in parts.joined() }
    bindDescribing("string.fromValue", isNested: false)
    bindDescribing("string.describing", isNested: false)
    bindDescribing("string.reflecting", isNested: true)
    bind("string.repeating") { (context: NativeContext, text: String, count: Int) throws -> String in
      try Self.repeated(text, count, context)
    }
    bind("string.repeatingCharacter") { (context: NativeContext, text: String, count: Int) throws -> String in
      try Self.repeated(text, count, context)
    }
    bind("string.fromIntRadix") { (value: Int, radix: Int, uppercase: Bool) throws -> String in
      guard (2...36).contains(radix) else { throw NativeError("radix \(radix) is not between 2 and 36") }
      return String(value, radix: radix, uppercase: uppercase)
    }
    bind("string.add") { (x: String, y: String) -> String in x + y }
    for key in ["string.addAssign", "string.appendString", "string.appendCharacter"] {
      bindSlots(key, arguments: 2) { call in
        try StringObject.append(call[1].object.unsafelyUnwrapped, to: &call.place(0).pointee, in: call.heap)
      }
    }
    bind("string.equal") { (x: String, y: String) -> Bool in x == y }
    bind("string.notEqual") { (x: String, y: String) -> Bool in x != y }
    bind("string.less") { (x: String, y: String) -> Bool in x < y }
    bindMutating("interpolation.literal") { (text: inout String, piece: String) in text += piece }
    bind("interpolation.string") { (text: String) -> String in text }
    bindGeneric("interpolation.any", arguments: 2) { types in
      { call in
        let text = try ValuePrinter.description(of: call[1], types[0], in: call.machine)
        try StringObject.modify(&call.place(0).pointee, in: call.heap) { $0 += text }
      }
    }
  }

  private mutating func bindDescribing(_ key: String, isNested: Bool) {
    bindGeneric(key, arguments: 1) { types in
      switch types[0].layout {
      case .integer: return { call in call.result.object = try StringObject.make(String(call[0].integer), in: call.heap) }
      case .string where !isNested:
        return { call in
          script_retain(call[0].object)
          call.result = call[0]
        }
      default: break
      }
      return { call in
        let text = try ValuePrinter.description(of: call[0], types[0], in: call.machine, isNested: isNested)
        call.result = ScriptSlot(object: try StringObject.make(text, in: call.heap))
      }
    }
  }

  private static func repeated(_ text: String, _ count: Int, _ context: NativeContext) throws -> String {
    guard count >= 0 else { throw NativeError("cannot repeat a string \(count) times") }
    let bytes = text.utf8.count.multipliedReportingOverflow(by: count)
    try context.requireMemory(bytes: bytes.overflow ? Int.max : bytes.partialValue)
    return String(repeating: text, count: count)
  }
}
