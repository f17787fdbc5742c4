import Glibc
import Synchronization

/// The results of a function for every index, computed on as many threads as there are processors, in index order.
///
/// - Parameter limit: the most threads to use; nil for as many as there are processors.
/// - Returns: one result per index; the order in which they are computed can't be seen in it.
package func parallelMap<Result: Sendable>(
  count: Int, threads limit: Int? = nil, _ body: @escaping @Sendable (Int) -> Result
) -> [Result] {
  let work = SharedWork(count: count, body: body)
  let wanted = min(count, max(1, limit ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  var threads: [LargeStackThread] = []
  for _ in 0..<wanted {
    if let thread = LargeStackThread({ work.drain() }) { threads.append(thread) }
  }
  // Where the system gives no thread at all, the work is done here.
  if threads.isEmpty { work.drain() }
  for thread in threads { thread.join() }
  return work.results()
}

/// Indices to be taken one after the other by several threads.
private final class SharedWork<Result: Sendable>: Sendable {
  private let body: @Sendable (Int) -> Result
  private let count: Int
  private let state = Mutex(State())

  /// What the threads share.
  private struct State {
    var next = 0
    var finished: [Int: Result] = [:]
  }

  init(count: Int, body: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.body = body
  }

  func drain() {
    while let index = take() {
      let result = body(index)
      state.withLock { $0.finished[index] = result }
    }
  }

  func results() -> [Result] { state.withLock { state in (0..<count).compactMap { state.finished[$0] } } }

  private func take() -> Int? {
    state.withLock { state in
      guard state.next < count else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }
}
