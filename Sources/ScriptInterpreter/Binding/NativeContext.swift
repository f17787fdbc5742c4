/// What a native can reach of the session that calls it.
package struct NativeContext {
  unowned(unsafe) let machine: Machine

  /// Writes to the session's output; throws when the output limit is reached.
  package func write(_ text: String) throws { try machine.write(text) }

  /// Hands a value to the host to be displayed; throws what the host throws.
  package func display(_ value: Any) throws { try machine.host?.display(value) }

  /// Counts steps for work that a native does itself; throws when the step limit is reached.
  ///
  /// One step is about 10 ns of work.
  package func charge(steps: Int) throws { try machine.charge(steps: steps) }

  /// Throws if a value of this size would not fit into the memory limit; to be called before a large allocation.
  package func requireMemory(bytes: Int) throws { try machine.requireMemory(bytes: bytes) }
}
