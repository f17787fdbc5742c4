// The same overloads as those with parameter packs, for up to three further arguments: without packs a call costs a tenth.

extension Natives {
  /// Binds a native of no further arguments without result that changes its first argument in place.
  @inline(__always) package mutating func bindMutating<Base: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (inout Base) throws -> Void
  ) {
    let base = Base.makeRepresentation()
    bindSlots(key, arguments: 1) { call in
      try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(&place)
      }
    }
  }

  /// Binds a native of no further arguments with one result that changes its first argument in place.
  @inline(__always) package mutating func bindMutating<Base: ScriptRepresentable, Result: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (inout Base) throws -> Result
  ) {
    let base = Base.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 1) { call in
      let value = try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(&place)
      }
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of one further argument without result that changes its first argument in place.
  @inline(__always) package mutating func bindMutating<Base: ScriptRepresentable, First: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (inout Base, First) throws -> Void
  ) {
    let base = Base.makeRepresentation()
    let first = First.makeRepresentation()
    bindSlots(key, arguments: 2) { call in
      try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(&place, First.load(call[1], as: first))
      }
    }
  }

  /// Binds a native of one further argument with one result that changes its first argument in place.
  @inline(__always) package mutating func bindMutating<Base: ScriptRepresentable, First: ScriptRepresentable, Result: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (inout Base, First) throws -> Result
  ) {
    let base = Base.makeRepresentation()
    let first = First.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 2) { call in
      let value = try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(&place, First.load(call[1], as: first))
      }
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of two further arguments without result that changes its first argument in place.
  @inline(__always) package mutating func bindMutating<Base: ScriptRepresentable, First: ScriptRepresentable, Second: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (inout Base, First, Second) throws -> Void
  ) {
    let base = Base.makeRepresentation()
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    bindSlots(key, arguments: 3) { call in
      try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(&place, First.load(call[1], as: first), Second.load(call[2], as: second))
      }
    }
  }

  /// Binds a native of two further arguments with one result that changes its first argument in place.
  @inline(__always)
  package mutating func bindMutating<
    Base: ScriptRepresentable, First: ScriptRepresentable, Second: ScriptRepresentable, Result: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (inout Base, First, Second) throws -> Result
  ) {
    let base = Base.makeRepresentation()
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 3) { call in
      let value = try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(&place, First.load(call[1], as: first), Second.load(call[2], as: second))
      }
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of three further arguments without result that changes its first argument in place.
  @inline(__always)
  package mutating func bindMutating<
    Base: ScriptRepresentable, First: ScriptRepresentable, Second: ScriptRepresentable, Third: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (inout Base, First, Second, Third) throws -> Void
  ) {
    let base = Base.makeRepresentation()
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let third = Third.makeRepresentation()
    bindSlots(key, arguments: 4) { call in
      try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(&place, First.load(call[1], as: first), Second.load(call[2], as: second), Third.load(call[3], as: third))
      }
    }
  }

  /// Binds a native of three further arguments with one result that changes its first argument in place.
  @inline(__always)
  package mutating func bindMutating<
    Base: ScriptRepresentable, First: ScriptRepresentable, Second: ScriptRepresentable, Third: ScriptRepresentable,
    Result: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (inout Base, First, Second, Third) throws -> Result
  ) {
    let base = Base.makeRepresentation()
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let third = Third.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 4) { call in
      let value = try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(&place, First.load(call[1], as: first), Second.load(call[2], as: second), Third.load(call[3], as: third))
      }
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of no further arguments without result that changes its first argument in place and reaches the session through its context.
  @inline(__always) package mutating func bindMutating<Base: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext, inout Base) throws -> Void
  ) {
    let base = Base.makeRepresentation()
    bindSlots(key, arguments: 1) { call in
      try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(NativeContext(machine: call.machine), &place)
      }
    }
  }

  /// Binds a native of no further arguments with one result that changes its first argument in place and reaches the session through its context.
  @inline(__always) package mutating func bindMutating<Base: ScriptRepresentable, Result: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext, inout Base) throws -> Result
  ) {
    let base = Base.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 1) { call in
      let value = try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(NativeContext(machine: call.machine), &place)
      }
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of one further argument without result that changes its first argument in place and reaches the session through its context.
  @inline(__always) package mutating func bindMutating<Base: ScriptRepresentable, First: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext, inout Base, First) throws -> Void
  ) {
    let base = Base.makeRepresentation()
    let first = First.makeRepresentation()
    bindSlots(key, arguments: 2) { call in
      try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(NativeContext(machine: call.machine), &place, First.load(call[1], as: first))
      }
    }
  }

  /// Binds a native of one further argument with one result that changes its first argument in place and reaches the session through its context.
  @inline(__always) package mutating func bindMutating<Base: ScriptRepresentable, First: ScriptRepresentable, Result: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext, inout Base, First) throws -> Result
  ) {
    let base = Base.makeRepresentation()
    let first = First.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 2) { call in
      let value = try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(NativeContext(machine: call.machine), &place, First.load(call[1], as: first))
      }
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of two further arguments without result that changes its first argument in place and reaches the session through its context.
  @inline(__always) package mutating func bindMutating<Base: ScriptRepresentable, First: ScriptRepresentable, Second: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext, inout Base, First, Second) throws -> Void
  ) {
    let base = Base.makeRepresentation()
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    bindSlots(key, arguments: 3) { call in
      try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(NativeContext(machine: call.machine), &place, First.load(call[1], as: first), Second.load(call[2], as: second))
      }
    }
  }

  /// Binds a native of two further arguments with one result that changes its first argument in place and reaches the session through its context.
  @inline(__always)
  package mutating func bindMutating<
    Base: ScriptRepresentable, First: ScriptRepresentable, Second: ScriptRepresentable, Result: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (NativeContext, inout Base, First, Second) throws -> Result
  ) {
    let base = Base.makeRepresentation()
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 3) { call in
      let value = try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(NativeContext(machine: call.machine), &place, First.load(call[1], as: first), Second.load(call[2], as: second))
      }
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of three further arguments without result that changes its first argument in place and reaches the session through its context.
  @inline(__always)
  package mutating func bindMutating<
    Base: ScriptRepresentable, First: ScriptRepresentable, Second: ScriptRepresentable, Third: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (NativeContext, inout Base, First, Second, Third) throws -> Void
  ) {
    let base = Base.makeRepresentation()
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let third = Third.makeRepresentation()
    bindSlots(key, arguments: 4) { call in
      try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(
          NativeContext(machine: call.machine), &place, First.load(call[1], as: first), Second.load(call[2], as: second),
          Third.load(call[3], as: third))
      }
    }
  }

  /// Binds a native of three further arguments with one result that changes its first argument in place and reaches the session through its context.
  @inline(__always)
  package mutating func bindMutating<
    Base: ScriptRepresentable, First: ScriptRepresentable, Second: ScriptRepresentable, Third: ScriptRepresentable,
    Result: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (NativeContext, inout Base, First, Second, Third) throws -> Result
  ) {
    let base = Base.makeRepresentation()
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let third = Third.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 4) { call in
      let value = try Base.modify(&call.place(0).pointee, as: base, in: call.heap) { place in
        try body(
          NativeContext(machine: call.machine), &place, First.load(call[1], as: first), Second.load(call[2], as: second),
          Third.load(call[3], as: third))
      }
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }
}
