internal import CScriptMachine

extension Natives {
  mutating func bindOutput() {
    bind("print") { (context: NativeContext, items: [ErasedValue], separator: String, terminator: String) throws in
      var text = ""
      for (index, item) in items.enumerated() {
        if index > 0 { text += separator }
        text += try item.text(context)
      }
      try context.write(text + terminator)
    }
    bind("debugPrint") { (context: NativeContext, items: [ErasedValue], separator: String, terminator: String) throws in
      try context.write(items.map { try $0.text(context, isNested: true) }.joined(separator: separator) + terminator)
    }
    // The literal `nil` as a value of its own, which only comparisons with optionals look at.
    bindSlots("optional.nil", arguments: 1) { call in call.result.object = nil }
    bindSlots("nil.literal", arguments: 1) { call in call.result.object = nil }
    bindSlots("object.identical", arguments: 2) { call in
      call.result.integer = Self.identity(call[0]) == Self.identity(call[1]) ? 1 : 0
    }
    bindSlots("object.typeNumber", arguments: 1) { call in call.result.bits = call[0].bits }
    bindSlots("object.number", arguments: 1) { call in call.result.integer = Int64(Self.identity(call[0]) ?? 0) }
    bindStop("fatalError", "fatal error", "FatalError")
    bindStop("preconditionFailure", "precondition failed", "PreconditionFailed")
    bindStop("assertionFailure", "assertion failed", "AssertionFailed")
    bind("preconditionFailed") { (message: String) throws in throw Self.stop("precondition failed", message, "PreconditionFailed") }
    bind("assertionFailed") { (message: String) throws in throw Self.stop("assertion failed", message, "AssertionFailed") }
  }

  /// What tells the object in an optional existential from all others; nil for nil.
  private static func identity(_ existential: ScriptSlot) -> Int? {
    guard let box = existential.object, let object = RecordObject.slots(box)[1].object else { return nil }
    return (HostTypeDescriptor.of(object)?.identity(object)).map { Int(bitPattern: $0) } ?? Int(bitPattern: object)
  }

  private mutating func bindStop(_ key: String, _ headline: String, _ identifier: String) {
    bind(key) { (context: NativeContext, message: Callback<String>) throws in
      throw Self.stop(headline, try message.call(context), identifier)
    }
  }

  private static func stop(_ headline: String, _ message: String, _ identifier: String) -> NativeError {
    NativeError(message.isEmpty ? headline : "\(headline): \(message)", identifier: identifier)
  }
}
