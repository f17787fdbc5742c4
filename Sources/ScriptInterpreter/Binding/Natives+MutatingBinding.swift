// One overload for each sort of result (none, one value, two or three as a tuple), with and without the session's context.
// Parameter packs carry the arguments, so that natives of any number of parameters are plain closures.

extension Natives {
  /// Binds a native without result that changes its first argument in place.
  package mutating func bindMutating<Base: ScriptRepresentable, each Argument: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (inout Base, repeat each Argument) throws -> Void
  ) {
    let conversions = (repeat Conversion<each Argument>())
    let base = Base.makeRepresentation()
    bindSlots(key, arguments: Self.count(repeat (each Argument).self) + 1) { call in
      var cursor = ArgumentCursor(call: call, index: 1)
      try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(&place, repeat cursor.next(each conversions))
      }
    }
  }

  /// Binds a native with one result that changes its first argument in place.
  package mutating func bindMutating<Base: ScriptRepresentable, each Argument: ScriptRepresentable, Result: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (inout Base, repeat each Argument) throws -> Result
  ) {
    let conversions = (repeat Conversion<each Argument>())
    let base = Base.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: Self.count(repeat (each Argument).self) + 1) { call in
      var cursor = ArgumentCursor(call: call, index: 1)
      let value = try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(&place, repeat cursor.next(each conversions))
      }
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native whose result is a pair that changes its first argument in place.
  package mutating func bindMutating<
    Base: ScriptRepresentable, each Argument: ScriptRepresentable, FirstResult: ScriptRepresentable, SecondResult: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (inout Base, repeat each Argument) throws -> (FirstResult, SecondResult)
  ) {
    let conversions = (repeat Conversion<each Argument>())
    let base = Base.makeRepresentation()
    let first = FirstResult.makeRepresentation()
    let second = SecondResult.makeRepresentation()
    let tuple = ObjectTypeAddress(sharing: RecordLayout.type(managed: [FirstResult.isManaged, SecondResult.isManaged]))
    bindSlots(key, arguments: Self.count(repeat (each Argument).self) + 1) { call in
      var cursor = ArgumentCursor(call: call, index: 1)
      let value = try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(&place, repeat cursor.next(each conversions))
      }
      call.result = try RecordLayout.make(tuple.pointer, in: call.heap) { slots in
        slots[0] = try FirstResult.store(value.0, as: first, in: call.heap)
        slots[1] = try SecondResult.store(value.1, as: second, in: call.heap)
      }
    }
  }

  /// Binds a native whose result is a triple that changes its first argument in place.
  package mutating func bindMutating<
    Base: ScriptRepresentable, each Argument: ScriptRepresentable, FirstResult: ScriptRepresentable, SecondResult: ScriptRepresentable,
    ThirdResult: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (inout Base, repeat each Argument) throws -> (FirstResult, SecondResult, ThirdResult)
  ) {
    let conversions = (repeat Conversion<each Argument>())
    let base = Base.makeRepresentation()
    let first = FirstResult.makeRepresentation()
    let second = SecondResult.makeRepresentation()
    let third = ThirdResult.makeRepresentation()
    let tuple = ObjectTypeAddress(
      sharing: RecordLayout.type(managed: [FirstResult.isManaged, SecondResult.isManaged, ThirdResult.isManaged]))
    bindSlots(key, arguments: Self.count(repeat (each Argument).self) + 1) { call in
      var cursor = ArgumentCursor(call: call, index: 1)
      let value = try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(&place, repeat cursor.next(each conversions))
      }
      call.result = try RecordLayout.make(tuple.pointer, in: call.heap) { slots in
        slots[0] = try FirstResult.store(value.0, as: first, in: call.heap)
        slots[1] = try SecondResult.store(value.1, as: second, in: call.heap)
        slots[2] = try ThirdResult.store(value.2, as: third, in: call.heap)
      }
    }
  }

  /// Binds a native without result that changes its first argument in place and reaches the session through its context.
  package mutating func bindMutating<Base: ScriptRepresentable, each Argument: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext, inout Base, repeat each Argument) throws -> Void
  ) {
    let conversions = (repeat Conversion<each Argument>())
    let base = Base.makeRepresentation()
    bindSlots(key, arguments: Self.count(repeat (each Argument).self) + 1) { call in
      var cursor = ArgumentCursor(call: call, index: 1)
      try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(NativeContext(machine: call.machine), &place, repeat cursor.next(each conversions))
      }
    }
  }

  /// Binds a native with one result that changes its first argument in place and reaches the session through its context.
  package mutating func bindMutating<Base: ScriptRepresentable, each Argument: ScriptRepresentable, Result: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext, inout Base, repeat each Argument) throws -> Result
  ) {
    let conversions = (repeat Conversion<each Argument>())
    let base = Base.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: Self.count(repeat (each Argument).self) + 1) { call in
      var cursor = ArgumentCursor(call: call, index: 1)
      let value = try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(NativeContext(machine: call.machine), &place, repeat cursor.next(each conversions))
      }
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native whose result is a pair that changes its first argument in place and reaches the session through its context.
  package mutating func bindMutating<
    Base: ScriptRepresentable, each Argument: ScriptRepresentable, FirstResult: ScriptRepresentable, SecondResult: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (NativeContext, inout Base, repeat each Argument) throws -> (FirstResult, SecondResult)
  ) {
    let conversions = (repeat Conversion<each Argument>())
    let base = Base.makeRepresentation()
    let first = FirstResult.makeRepresentation()
    let second = SecondResult.makeRepresentation()
    let tuple = ObjectTypeAddress(sharing: RecordLayout.type(managed: [FirstResult.isManaged, SecondResult.isManaged]))
    bindSlots(key, arguments: Self.count(repeat (each Argument).self) + 1) { call in
      var cursor = ArgumentCursor(call: call, index: 1)
      let value = try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(NativeContext(machine: call.machine), &place, repeat cursor.next(each conversions))
      }
      call.result = try RecordLayout.make(tuple.pointer, in: call.heap) { slots in
        slots[0] = try FirstResult.store(value.0, as: first, in: call.heap)
        slots[1] = try SecondResult.store(value.1, as: second, in: call.heap)
      }
    }
  }

  /// Binds a native whose result is a triple that changes its first argument in place and reaches the session through its context.
  package mutating func bindMutating<
    Base: ScriptRepresentable, each Argument: ScriptRepresentable, FirstResult: ScriptRepresentable, SecondResult: ScriptRepresentable,
    ThirdResult: ScriptRepresentable
  >(
    _ key: String,
    _ body: @escaping @Sendable (NativeContext, inout Base, repeat each Argument) throws -> (FirstResult, SecondResult, ThirdResult)
  ) {
    let conversions = (repeat Conversion<each Argument>())
    let base = Base.makeRepresentation()
    let first = FirstResult.makeRepresentation()
    let second = SecondResult.makeRepresentation()
    let third = ThirdResult.makeRepresentation()
    let tuple = ObjectTypeAddress(
      sharing: RecordLayout.type(managed: [FirstResult.isManaged, SecondResult.isManaged, ThirdResult.isManaged]))
    bindSlots(key, arguments: Self.count(repeat (each Argument).self) + 1) { call in
      var cursor = ArgumentCursor(call: call, index: 1)
      let value = try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(NativeContext(machine: call.machine), &place, repeat cursor.next(each conversions))
      }
      call.result = try RecordLayout.make(tuple.pointer, in: call.heap) { slots in
        slots[0] = try FirstResult.store(value.0, as: first, in: call.heap)
        slots[1] = try SecondResult.store(value.1, as: second, in: call.heap)
        slots[2] = try ThirdResult.store(value.2, as: third, in: call.heap)
      }
    }
  }
}
