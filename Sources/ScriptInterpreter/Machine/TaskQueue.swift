internal import CScriptMachine

/// The tasks of a block, which run one after the other: when somebody waits for them, at the latest at the end of the block.
///
/// Time is counted, not spent: sleeping moves the clock on, so that what takes longer ends later.
struct TaskQueue {
  /// Closures whose references the queue owns, first come first served.
  var waiting: [ScriptSlot] = []
  /// Nanoseconds since the start of the session.
  var clock: Int64 = 0
  /// How many tasks there were.
  var count: Int64 = 0
  /// The tasks that run, innermost last.
  var running: [Int64] = []
  var cancelled: Set<Int64> = []
}

extension Machine {
  /// Runs the tasks that wait, and those that they start.
  func runTasks() throws {
    while !tasks.waiting.isEmpty {
      let closure = tasks.waiting.removeFirst()
      defer { script_release(heap.pointer, closure.object) }
      _ = try prepareCallback(closure).run()
    }
  }

  /// Forgets the tasks of a block that failed.
  func dropTasks() {
    for closure in tasks.waiting { script_release(heap.pointer, closure.object) }
    tasks.waiting = []
    tasks.running = []
  }
}
