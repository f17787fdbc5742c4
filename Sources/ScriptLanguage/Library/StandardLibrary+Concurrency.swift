extension LibraryModule {
  /// Tasks, groups and asynchronous sequences on the one executor.
  ///
  /// A task runs when somebody waits for it, or for anything; the children of a group come back in the order in which their sleeping
  /// would have let them end.
  static let concurrencyInterface = """
    @native("task.make") func _taskMake() -> Int
    @native("task.enqueue") func _taskEnqueue(_ body: @escaping () -> Void)
    @native("task.runAll") func _taskRunAll()
    @native("task.begin") func _taskBegin(_ id: Int)
    @native("task.end") func _taskEnd()
    @native("task.cancel") func _taskCancel(_ id: Int)
    @native("task.isCancelled") func _taskIsCancelled(_ id: Int) -> Bool
    @native("task.current") func _taskCurrent() -> Int
    @native("task.clock") func _taskClock() -> Int
    @native("task.setClock") func _taskSetClock(_ time: Int)

    struct CancellationError: Error { init() {} }
    struct TaskPriority: Hashable {
      let rawValue: Int
      init(rawValue: Int) { self.rawValue = rawValue }
      static var high: TaskPriority { TaskPriority(rawValue: 25) }
      static var medium: TaskPriority { TaskPriority(rawValue: 21) }
      static var low: TaskPriority { TaskPriority(rawValue: 17) }
      static var userInitiated: TaskPriority { TaskPriority(rawValue: 25) }
      static var utility: TaskPriority { TaskPriority(rawValue: 17) }
      static var background: TaskPriority { TaskPriority(rawValue: 9) }
    }
    func _sleep(_ nanoseconds: Int) throws {
      let id = _taskCurrent()
      if id == 0 {
        _taskRunAll()
      } else if _taskIsCancelled(id) {
        throw CancellationError()
      }
      _taskSetClock(_taskClock() + max(nanoseconds, 0))
    }

    struct Task<Success, Failure: Error>: Hashable {
      let _id: Int
      let _outcome: () -> Result<Success, Failure>
      static func == (lhs: Task<Success, Failure>, rhs: Task<Success, Failure>) -> Bool { lhs._id == rhs._id }
      func hash(into hasher: inout Hasher) { hasher.combine(_id) }
      func cancel() { _taskCancel(_id) }
      var isCancelled: Bool { _taskIsCancelled(_id) }
      var result: Result<Success, Failure> {
        get {
          if _taskCurrent() == 0 { _taskRunAll() }
          return _outcome()
        }
      }
      init(_id: Int, _ outcome: @escaping () -> Result<Success, Failure>) {
        self._id = _id
        var known: Result<Success, Failure>? = nil
        let run = { () -> Result<Success, Failure> in
          if let found = known { return found }
          _taskBegin(_id)
          let made = outcome()
          _taskEnd()
          known = made
          return made
        }
        _outcome = run
        _taskEnqueue { _ = run() }
      }
    }
    extension Task where Failure == Never {
      @discardableResult init(priority: TaskPriority? = nil, operation: @escaping () -> Success) {
        self.init(_id: _taskMake()) { .success(operation()) }
      }
      @discardableResult static func detached(priority: TaskPriority? = nil, operation: @escaping () -> Success) -> Task<Success, Never> {
        Task<Success, Never>(_id: _taskMake()) { .success(operation()) }
      }
      var value: Success {
        get {
          switch result {
          case .success(let value): return value
          case .failure: fatalError()
          }
        }
      }
    }
    extension Task where Failure == any Error {
      @discardableResult init(priority: TaskPriority? = nil, operation: @escaping () throws -> Success) {
        self.init(_id: _taskMake()) { Result { try operation() } }
      }
      @discardableResult static func detached(
        priority: TaskPriority? = nil, operation: @escaping () throws -> Success
      ) -> Task<Success, any Error> {
        Task<Success, any Error>(_id: _taskMake()) { Result { try operation() } }
      }
      var value: Success { get throws { try result.get() } }
    }
    extension Task where Success == Never, Failure == Never {
      static var isCancelled: Bool { _taskIsCancelled(_taskCurrent()) }
      static var currentPriority: TaskPriority { .medium }
      static func checkCancellation() throws { if _taskIsCancelled(_taskCurrent()) { throw CancellationError() } }
      static func sleep(nanoseconds duration: UInt64) throws { try _sleep(Int(duration)) }
      static func sleep(for duration: Duration) throws { try _sleep(duration._seconds * 1_000_000_000 + duration._attoseconds / 1_000_000_000) }
      static func yield() { if _taskCurrent() == 0 { _taskRunAll() } }
    }

    protocol AsyncIteratorProtocol {
      associatedtype Element
      mutating func next() throws -> Element?
    }
    protocol AsyncSequence {
      associatedtype AsyncIterator: AsyncIteratorProtocol
      associatedtype Element
      func makeAsyncIterator() -> AsyncIterator
    }

    struct TaskGroup<ChildTaskResult> {
      let _add: (@escaping () -> ChildTaskResult) -> Void
      let _take: () -> ChildTaskResult?
      let _isEmpty: () -> Bool
      let _id: Int
      init() {
        let id = _taskMake()
        var waiting: [() -> ChildTaskResult] = []
        var done: [(time: Int, value: ChildTaskResult)] = []
        _id = id
        _add = { child in waiting.append(child) }
        _isEmpty = { waiting.isEmpty && done.isEmpty }
        _take = {
          let start = _taskClock()
          let children = waiting
          waiting = []
          for child in children {
            _taskBegin(id)
            let value = child()
            _taskEnd()
            done.append((time: _taskClock(), value: value))
            _taskSetClock(start)
          }
          if done.isEmpty { return nil }
          var first = 0
          for index in 1..<max(done.count, 1) { if done[index].time < done[first].time { first = index } }
          let next = done.remove(at: first)
          _taskSetClock(max(next.time, start))
          return next.value
        }
      }
      var isEmpty: Bool { _isEmpty() }
      var isCancelled: Bool { _taskIsCancelled(_id) }
      func cancelAll() { _taskCancel(_id) }
      func addTask(priority: TaskPriority? = nil, operation: @escaping () -> ChildTaskResult) { _add(operation) }
      @discardableResult func addTaskUnlessCancelled(priority: TaskPriority? = nil, operation: @escaping () -> ChildTaskResult) -> Bool {
        if isCancelled { return false }
        _add(operation)
        return true
      }
      func next() -> ChildTaskResult? { _take() }
      func waitForAll() { while _take() != nil {} }
      func makeAsyncIterator() -> TaskGroup<ChildTaskResult> { self }
    }
    extension TaskGroup {
      func reduce<R>(_ initial: R, _ combine: (R, ChildTaskResult) throws -> R) rethrows -> R {
        var result = initial
        while let value = _take() { result = try combine(result, value) }
        return result
      }
      func reduce<R>(into initial: R, _ update: (inout R, ChildTaskResult) throws -> Void) rethrows -> R {
        var result = initial
        while let value = _take() { try update(&result, value) }
        return result
      }
    }
    struct ThrowingTaskGroup<ChildTaskResult, Failure: Error> {
      let _group: TaskGroup<Result<ChildTaskResult, any Error>>
      init() { _group = TaskGroup<Result<ChildTaskResult, any Error>>() }
      var isEmpty: Bool { _group.isEmpty }
      var isCancelled: Bool { _group.isCancelled }
      func cancelAll() { _group.cancelAll() }
      func addTask(priority: TaskPriority? = nil, operation: @escaping () throws -> ChildTaskResult) {
        _group._add { Result { try operation() } }
      }
      func next() throws -> ChildTaskResult? {
        guard let result = _group._take() else { return nil }
        return try result.get()
      }
      func waitForAll() throws { while let _ = try next() {} }
      func makeAsyncIterator() -> ThrowingTaskGroup<ChildTaskResult, Failure> { self }
      func reduce<R>(_ initial: R, _ combine: (R, ChildTaskResult) throws -> R) throws -> R {
        var result = initial
        while let value = try next() { result = try combine(result, value) }
        return result
      }
    }
    func withTaskGroup<ChildTaskResult, GroupResult>(
      of childTaskResultType: ChildTaskResult.Type, body: (inout TaskGroup<ChildTaskResult>) -> GroupResult
    ) -> GroupResult {
      var group = TaskGroup<ChildTaskResult>()
      let result = body(&group)
      group.waitForAll()
      return result
    }
    func withTaskGroup<ChildTaskResult, GroupResult>(
      of childTaskResultType: ChildTaskResult.Type, returning returnType: GroupResult.Type,
      body: (inout TaskGroup<ChildTaskResult>) -> GroupResult
    ) -> GroupResult {
      var group = TaskGroup<ChildTaskResult>()
      let result = body(&group)
      group.waitForAll()
      return result
    }
    func withThrowingTaskGroup<ChildTaskResult, GroupResult>(
      of childTaskResultType: ChildTaskResult.Type, body: (inout ThrowingTaskGroup<ChildTaskResult, any Error>) throws -> GroupResult
    ) rethrows -> GroupResult {
      var group = ThrowingTaskGroup<ChildTaskResult, any Error>()
      let result = try body(&group)
      group._group.waitForAll()
      return result
    }
    func withThrowingTaskGroup<ChildTaskResult, GroupResult>(
      of childTaskResultType: ChildTaskResult.Type, returning returnType: GroupResult.Type,
      body: (inout ThrowingTaskGroup<ChildTaskResult, any Error>) throws -> GroupResult
    ) rethrows -> GroupResult {
      var group = ThrowingTaskGroup<ChildTaskResult, any Error>()
      let result = try body(&group)
      group._group.waitForAll()
      return result
    }

    struct CheckedContinuation<T, E: Error> {
      let _resume: (Result<T, E>) -> Void
      init(_ resume: @escaping (Result<T, E>) -> Void) { _resume = resume }
      func resume(returning value: T) { _resume(.success(value)) }
      func resume(throwing error: E) { _resume(.failure(error)) }
      func resume(with result: Result<T, E>) { _resume(result) }
    }
    extension CheckedContinuation where T == Void {
      func resume() { _resume(.success(())) }
    }
    func withCheckedContinuation<T>(_ body: (CheckedContinuation<T, Never>) -> Void) -> T {
      var known: Result<T, Never>? = nil
      body(CheckedContinuation<T, Never> { result in known = result })
      if known == nil { _taskRunAll() }
      switch known {
      case .success(let value)?: return value
      default: fatalError("the continuation is never resumed")
      }
    }
    func withCheckedThrowingContinuation<T>(_ body: (CheckedContinuation<T, any Error>) -> Void) throws -> T {
      var known: Result<T, any Error>? = nil
      body(CheckedContinuation<T, any Error> { result in known = result })
      if known == nil { _taskRunAll() }
      guard let result = known else { fatalError("the continuation is never resumed") }
      return try result.get()
    }

    struct AsyncStream<Element> {
      struct Continuation {
        let _yield: (Element) -> Void
        let _finish: () -> Void
        func yield(_ value: Element) { _yield(value) }
        func finish() { _finish() }
      }
      let _next: () -> Element?
      init(_ elementType: Element.Type, _ build: (AsyncStream<Element>.Continuation) -> Void) { self.init(build) }
      init(_ build: (AsyncStream<Element>.Continuation) -> Void) {
        var buffer: [Element] = []
        var isFinished = false
        _next = {
          if buffer.isEmpty && !isFinished { _taskRunAll() }
          return buffer.isEmpty ? nil : buffer.removeFirst()
        }
        build(
          AsyncStream<Element>.Continuation(
            _yield: { value in if !isFinished { buffer.append(value) } }, _finish: { isFinished = true }))
      }
      func makeAsyncIterator() -> AsyncStream<Element> { self }
      mutating func next() -> Element? { _next() }
    }
    struct MainActor {
      static func run<T>(_ body: () throws -> T) rethrows -> T { try body() }
    }
    """
}
