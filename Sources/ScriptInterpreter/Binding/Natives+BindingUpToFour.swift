// The same overloads as those with parameter packs, for up to four arguments: without packs a call costs a tenth.

extension Natives {
  /// Binds a native of no arguments without result.
  @inline(__always) package mutating func bind(
    _ key: String, _ body: @escaping @Sendable () throws -> Void
  ) {
    bindSlots(key, arguments: 0) { call in
      try body()
    }
  }

  /// Binds a native of no arguments with one result.
  @inline(__always) package mutating func bind<Result: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable () throws -> Result
  ) {
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 0) { call in
      let value = try body()
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of one argument without result.
  @inline(__always) package mutating func bind<First: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (First) throws -> Void
  ) {
    let first = First.makeRepresentation()
    bindSlots(key, arguments: 1) { call in
      try body(First.load(call[0], as: first))
    }
  }

  /// Binds a native of one argument with one result.
  @inline(__always) package mutating func bind<First: ScriptRepresentable, Result: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (First) throws -> Result
  ) {
    let first = First.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 1) { call in
      let value = try body(First.load(call[0], as: first))
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of two arguments without result.
  @inline(__always) package mutating func bind<First: ScriptRepresentable, Second: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (First, Second) throws -> Void
  ) {
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    bindSlots(key, arguments: 2) { call in
      try body(First.load(call[0], as: first), Second.load(call[1], as: second))
    }
  }

  /// Binds a native of two arguments with one result.
  @inline(__always) package mutating func bind<First: ScriptRepresentable, Second: ScriptRepresentable, Result: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (First, Second) throws -> Result
  ) {
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 2) { call in
      let value = try body(First.load(call[0], as: first), Second.load(call[1], as: second))
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of three arguments without result.
  @inline(__always) package mutating func bind<First: ScriptRepresentable, Second: ScriptRepresentable, Third: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (First, Second, Third) throws -> Void
  ) {
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let third = Third.makeRepresentation()
    bindSlots(key, arguments: 3) { call in
      try body(First.load(call[0], as: first), Second.load(call[1], as: second), Third.load(call[2], as: third))
    }
  }

  /// Binds a native of three arguments with one result.
  @inline(__always)
  package mutating func bind<
    First: ScriptRepresentable, Second: ScriptRepresentable, Third: ScriptRepresentable, Result: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (First, Second, Third) throws -> Result
  ) {
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let third = Third.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 3) { call in
      let value = try body(First.load(call[0], as: first), Second.load(call[1], as: second), Third.load(call[2], as: third))
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of four arguments without result.
  @inline(__always)
  package mutating func bind<
    First: ScriptRepresentable, Second: ScriptRepresentable, Third: ScriptRepresentable, Fourth: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (First, Second, Third, Fourth) throws -> Void
  ) {
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let third = Third.makeRepresentation()
    let fourth = Fourth.makeRepresentation()
    bindSlots(key, arguments: 4) { call in
      try body(
        First.load(call[0], as: first), Second.load(call[1], as: second), Third.load(call[2], as: third), Fourth.load(call[3], as: fourth))
    }
  }

  /// Binds a native of four arguments with one result.
  @inline(__always)
  package mutating func bind<
    First: ScriptRepresentable, Second: ScriptRepresentable, Third: ScriptRepresentable, Fourth: ScriptRepresentable,
    Result: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (First, Second, Third, Fourth) throws -> Result
  ) {
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let third = Third.makeRepresentation()
    let fourth = Fourth.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 4) { call in
      let value = try body(
        First.load(call[0], as: first), Second.load(call[1], as: second), Third.load(call[2], as: third), Fourth.load(call[3], as: fourth))
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of no arguments without result and reaches the session through its context.
  @inline(__always) package mutating func bind(
    _ key: String, _ body: @escaping @Sendable (NativeContext) throws -> Void
  ) {
    bindSlots(key, arguments: 0) { call in
      try body(NativeContext(machine: call.machine))
    }
  }

  /// Binds a native of no arguments with one result and reaches the session through its context.
  @inline(__always) package mutating func bind<Result: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext) throws -> Result
  ) {
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 0) { call in
      let value = try body(NativeContext(machine: call.machine))
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of one argument without result and reaches the session through its context.
  @inline(__always) package mutating func bind<First: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext, First) throws -> Void
  ) {
    let first = First.makeRepresentation()
    bindSlots(key, arguments: 1) { call in
      try body(NativeContext(machine: call.machine), First.load(call[0], as: first))
    }
  }

  /// Binds a native of one argument with one result and reaches the session through its context.
  @inline(__always) package mutating func bind<First: ScriptRepresentable, Result: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext, First) throws -> Result
  ) {
    let first = First.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 1) { call in
      let value = try body(NativeContext(machine: call.machine), First.load(call[0], as: first))
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of two arguments without result and reaches the session through its context.
  @inline(__always) package mutating func bind<First: ScriptRepresentable, Second: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext, First, Second) throws -> Void
  ) {
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    bindSlots(key, arguments: 2) { call in
      try body(NativeContext(machine: call.machine), First.load(call[0], as: first), Second.load(call[1], as: second))
    }
  }

  /// Binds a native of two arguments with one result and reaches the session through its context.
  @inline(__always) package mutating func bind<First: ScriptRepresentable, Second: ScriptRepresentable, Result: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext, First, Second) throws -> Result
  ) {
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 2) { call in
      let value = try body(NativeContext(machine: call.machine), First.load(call[0], as: first), Second.load(call[1], as: second))
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of three arguments without result and reaches the session through its context.
  @inline(__always) package mutating func bind<First: ScriptRepresentable, Second: ScriptRepresentable, Third: ScriptRepresentable>(
    _ key: String, _ body: @escaping @Sendable (NativeContext, First, Second, Third) throws -> Void
  ) {
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let third = Third.makeRepresentation()
    bindSlots(key, arguments: 3) { call in
      try body(
        NativeContext(machine: call.machine), First.load(call[0], as: first), Second.load(call[1], as: second),
        Third.load(call[2], as: third))
    }
  }

  /// Binds a native of three arguments with one result and reaches the session through its context.
  @inline(__always)
  package mutating func bind<
    First: ScriptRepresentable, Second: ScriptRepresentable, Third: ScriptRepresentable, Result: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (NativeContext, First, Second, Third) throws -> Result
  ) {
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let third = Third.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 3) { call in
      let value = try body(
        NativeContext(machine: call.machine), First.load(call[0], as: first), Second.load(call[1], as: second),
        Third.load(call[2], as: third))
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }

  /// Binds a native of four arguments without result and reaches the session through its context.
  @inline(__always)
  package mutating func bind<
    First: ScriptRepresentable, Second: ScriptRepresentable, Third: ScriptRepresentable, Fourth: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (NativeContext, First, Second, Third, Fourth) throws -> Void
  ) {
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let third = Third.makeRepresentation()
    let fourth = Fourth.makeRepresentation()
    bindSlots(key, arguments: 4) { call in
      try body(
        NativeContext(machine: call.machine), First.load(call[0], as: first), Second.load(call[1], as: second),
        Third.load(call[2], as: third), Fourth.load(call[3], as: fourth))
    }
  }

  /// Binds a native of four arguments with one result and reaches the session through its context.
  @inline(__always)
  package mutating func bind<
    First: ScriptRepresentable, Second: ScriptRepresentable, Third: ScriptRepresentable, Fourth: ScriptRepresentable,
    Result: ScriptRepresentable
  >(
    _ key: String, _ body: @escaping @Sendable (NativeContext, First, Second, Third, Fourth) throws -> Result
  ) {
    let first = First.makeRepresentation()
    let second = Second.makeRepresentation()
    let third = Third.makeRepresentation()
    let fourth = Fourth.makeRepresentation()
    let result = Result.makeRepresentation()
    bindSlots(key, arguments: 4) { call in
      let value = try body(
        NativeContext(machine: call.machine), First.load(call[0], as: first), Second.load(call[1], as: second),
        Third.load(call[2], as: third), Fourth.load(call[3], as: fourth))
      call.result = try Result.store(value, as: result, in: call.heap)
    }
  }
}
