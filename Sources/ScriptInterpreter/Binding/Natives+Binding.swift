// One overload for each sort of result (none, one value, two or three as a tuple), with and without the session's context.
// Parameter packs carry the arguments, so that natives of any number of parameters are plain closures.

extension Natives {
  /// Binds a native without result.
  package mutating func bind<each Argument: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (repeat each Argument) throws -> Void
  ) {
    let conversions = (repeat Conversion<each Argument>())
    bindSlots(key, arguments: Self.count(repeat (each Argument).self)) { call in
      var cursor = ArgumentCursor(call: call, index: 0)
      try body(repeat cursor.next(each conversions))
    }
  }

  /// Binds a native with one result.
  package mutating func bind<each Argument: ScriptRepresentable, Result: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (repeat each Argument) throws -> Result
  ) {
    let conversions = (repeat Conversion<each Argument>())
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: Self.count(repeat (each Argument).self)) { call in
      var cursor = ArgumentCursor(call: call, index: 0)
      let value = try body(repeat cursor.next(each conversions))
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native whose result is a pair.
  package mutating func bind<each Argument: ScriptRepresentable, FirstResult: ScriptRepresentable, SecondResult: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (repeat each Argument) throws -> (FirstResult, SecondResult)
  ) {
    let conversions = (repeat Conversion<each Argument>())
    let first = FirstResult.makeRepresentation()
    let second = SecondResult.makeRepresentation()
    let tuple = ObjectTypeAddress(sharing: RecordLayout.type(managed: [FirstResult.isManaged, SecondResult.isManaged]))
    bindSlots(key, arguments: Self.count(repeat (each Argument).self)) { call in
      var cursor = ArgumentCursor(call: call, index: 0)
      let value = try body(repeat cursor.next(each conversions))
      call.result = try RecordLayout.make(tuple.pointer, in: call.heap) { slots in
        slots[0] = try FirstResult.store(value.0, as: first, in: call.heap)
        slots[1] = try SecondResult.store(value.1, as: second, in: call.heap)
      }
    }
  }

  /// Binds a native whose result is a triple.
  package mutating func bind<
    each Argument: ScriptRepresentable, FirstResult: ScriptRepresentable, SecondResult: ScriptRepresentable,
    ThirdResult: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (repeat each Argument) throws -> (FirstResult, SecondResult, ThirdResult)
  ) {
    let conversions = (repeat Conversion<each Argument>())
    let first = FirstResult.makeRepresentation()
    let second = SecondResult.makeRepresentation()
    let third = ThirdResult.makeRepresentation()
    let tuple = ObjectTypeAddress(
      sharing: RecordLayout.type(managed: [FirstResult.isManaged, SecondResult.isManaged, ThirdResult.isManaged]))
    bindSlots(key, arguments: Self.count(repeat (each Argument).self)) { call in
      var cursor = ArgumentCursor(call: call, index: 0)
      let value = try body(repeat cursor.next(each conversions))
      call.result = try RecordLayout.make(tuple.pointer, in: call.heap) { slots in
        slots[0] = try FirstResult.store(value.0, as: first, in: call.heap)
        slots[1] = try SecondResult.store(value.1, as: second, in: call.heap)
        slots[2] = try ThirdResult.store(value.2, as: third, in: call.heap)
      }
    }
  }

  /// Binds a native without result and reaches the session through its context.
  package mutating func bind<each Argument: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext, repeat each Argument) throws -> Void
  ) {
    let conversions = (repeat Conversion<each Argument>())
    bindSlots(key, arguments: Self.count(repeat (each Argument).self)) { call in
      var cursor = ArgumentCursor(call: call, index: 0)
      try body(NativeContext(machine: call.machine), repeat cursor.next(each conversions))
    }
  }

  /// Binds a native with one result and reaches the session through its context.
  package mutating func bind<each Argument: ScriptRepresentable, Result: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext, repeat each Argument) throws -> Result
  ) {
    let conversions = (repeat Conversion<each Argument>())
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: Self.count(repeat (each Argument).self)) { call in
      var cursor = ArgumentCursor(call: call, index: 0)
      let value = try body(NativeContext(machine: call.machine), repeat cursor.next(each conversions))
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native whose result is a pair and reaches the session through its context.
  package mutating func bind<each Argument: ScriptRepresentable, FirstResult: ScriptRepresentable, SecondResult: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext, repeat each Argument) throws -> (FirstResult, SecondResult)
  ) {
    let conversions = (repeat Conversion<each Argument>())
    let first = FirstResult.makeRepresentation()
    let second = SecondResult.makeRepresentation()
    let tuple = ObjectTypeAddress(sharing: RecordLayout.type(managed: [FirstResult.isManaged, SecondResult.isManaged]))
    bindSlots(key, arguments: Self.count(repeat (each Argument).self)) { call in
      var cursor = ArgumentCursor(call: call, index: 0)
      let value = try body(NativeContext(machine: call.machine), repeat cursor.next(each conversions))
      call.result = try RecordLayout.make(tuple.pointer, in: call.heap) { slots in
        slots[0] = try FirstResult.store(value.0, as: first, in: call.heap)
        slots[1] = try SecondResult.store(value.1, as: second, in: call.heap)
      }
    }
  }

  /// Binds a native whose result is a triple and reaches the session through its context.
  package mutating func bind<
    each Argument: ScriptRepresentable, FirstResult: ScriptRepresentable, SecondResult: ScriptRepresentable,
    ThirdResult: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (NativeContext, repeat each Argument) throws -> (FirstResult, SecondResult, ThirdResult)
  ) {
    let conversions = (repeat Conversion<each Argument>())
    let first = FirstResult.makeRepresentation()
    let second = SecondResult.makeRepresentation()
    let third = ThirdResult.makeRepresentation()
    let tuple = ObjectTypeAddress(
      sharing: RecordLayout.type(managed: [FirstResult.isManaged, SecondResult.isManaged, ThirdResult.isManaged]))
    bindSlots(key, arguments: Self.count(repeat (each Argument).self)) { call in
      var cursor = ArgumentCursor(call: call, index: 0)
      let value = try body(NativeContext(machine: call.machine), repeat cursor.next(each conversions))
      call.result = try RecordLayout.make(tuple.pointer, in: call.heap) { slots in
        slots[0] = try FirstResult.store(value.0, as: first, in: call.heap)
        slots[1] = try SecondResult.store(value.1, as: second, in: call.heap)
        slots[2] = try ThirdResult.store(value.2, as: third, in: call.heap)
      }
    }
  }

  static func count<each Argument>(_ types: repeat (each Argument).Type) -> Int {
    var count = 0
    for _ in repeat each types { count += 1 }
    return count
  }
}
