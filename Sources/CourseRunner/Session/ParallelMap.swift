import Glibc

/// The results of a function for every index, computed on as many threads as there are processors, in index order.
///
/// The threads have large stacks of a known size, so that the depth at which deep input is refused does not depend on the machine's settings.
///
/// - Parameters:
///   - threads: the most threads to use; nil for as many as there are processors.
///   - stackSize: bytes of stack for each thread.
/// - Returns: one result per index; the order in which they are computed can't be seen in it.
func parallelMap<Result: Sendable>(
  count: Int, threads limit: Int? = nil, stackSize: Int = 64 << 20, _ body: @escaping @Sendable (Int) -> Result
) -> [Result] {
  let work = SharedWork(count: count, body: body)
  let wanted = min(count, max(1, limit ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  var threads: [pthread_t] = []
  for _ in 0..<wanted {
    if let thread = startThread(stackSize: stackSize, { work.drain() }) { threads.append(thread) }
  }
  // Where the system gives no thread at all, the work is done here.
  if threads.isEmpty { work.drain() }
  for thread in threads { pthread_join(thread, nil) }
  return work.results()
}

/// Indices to be taken one after the other by several threads.
private final class SharedWork<Result: Sendable>: @unchecked Sendable {
  private let body: @Sendable (Int) -> Result
  private let count: Int
  private var next = 0
  private var finished: [Int: Result] = [:]
  private var mutex = pthread_mutex_t()

  init(count: Int, body: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.body = body
    pthread_mutex_init(&mutex, nil)
  }

  deinit { pthread_mutex_destroy(&mutex) }

  func drain() {
    while let index = take() {
      let result = body(index)
      locked { finished[index] = result }
    }
  }

  func results() -> [Result] { locked { (0..<count).compactMap { finished[$0] } } }

  private func take() -> Int? {
    locked {
      guard next < count else { return nil }
      defer { next += 1 }
      return next
    }
  }

  private func locked<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(&mutex)
    defer { pthread_mutex_unlock(&mutex) }
    return body()
  }
}

/// What a new thread runs, carried through the C call.
private final class ThreadBody {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

private func startThread(stackSize: Int, _ run: @escaping @Sendable () -> Void) -> pthread_t? {
  var attributes = pthread_attr_t()
  guard pthread_attr_init(&attributes) == 0 else { return nil }
  defer { pthread_attr_destroy(&attributes) }
  guard pthread_attr_setstacksize(&attributes, stackSize) == 0 else { return nil }
  let body = Unmanaged.passRetained(ThreadBody(run))
  var thread = pthread_t()
  let status = pthread_create(
    &thread, &attributes,
    { argument in
      guard let argument else { return nil }
      Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run()
      return nil
    }, body.toOpaque())
  guard status == 0 else {
    body.release()
    return nil
  }
  return thread
}
