/// What the blocks of a session may use together; every limit counts something deterministic, never time.
package struct Limits: Sendable {
  /// The number of loop rounds and calls of one block, with what natives charge for their work.
  package var steps: Int
  /// The bytes that the values of the session may take.
  package var memory: Int
  /// How many calls of small functions may be active: the stack has room for 16 slots for each.
  package var depth: Int
  /// The bytes that one block may print.
  package var outputBytes: Int

  /// Limits for a lesson: generous for teaching, small enough that a mistake ends within seconds.
  package init(steps: Int = 200_000_000, memory: Int = 512 << 20, depth: Int = 60_000, outputBytes: Int = 1 << 20) {
    self.steps = max(steps, 0)
    self.memory = max(memory, 0)
    self.depth = min(max(depth, 1), 4_000_000)
    self.outputBytes = max(outputBytes, 0)
  }
}
