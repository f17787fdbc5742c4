import CNumericKernels

/// The work that the arrays of the current thread have done, about one unit for each element and a quarter for each product of a matrix.
///
/// It counts the same on every machine, unlike time.
package enum WorkCount {
  /// Where the count stands; valid as long as the thread lives.
  package static var current: UnsafePointer<Int> { nk_work_counter() }

  /// Counts what no kernel counts: sorting, drawing random numbers, decomposing matrices.
  static func add(_ units: Int) { nk_count_work(units) }
}

/// The memory that the arrays made on the current thread may take together.
///
/// A request that would exceed it throws NumPy's "Unable to allocate …" before any memory is touched. Bytes are counted exactly, so the
/// same program fails at the same statement on every machine.
package struct AllocationBudget: Sendable, Equatable {
  /// The most bytes that may be alive at once.
  package var limit: Int
  /// The bytes alive now.
  package var live: Int

  /// A budget of `limit` bytes of which none is used yet.
  package init(limit: Int, live: Int = 0) {
    self.limit = limit
    self.live = live
  }

  /// The budget of the current thread; assign to it to switch to another session's account.
  package static var current: AllocationBudget {
    get { AllocationBudget(limit: nk_budget_limit(), live: nk_budget_live()) }
    set {
      nk_budget_set_limit(newValue.limit)
      nk_budget_set_live(newValue.live)
    }
  }

  /// Runs `body` with at most `bytes` more than are alive now, then restores the limit.
  package static func limited<Result, Failure: Error>(
    to bytes: Int, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let outer = nk_budget_limit()
    let (limit, overflows) = nk_budget_live().addingReportingOverflow(bytes)
    nk_budget_set_limit(overflows ? outer : min(outer, limit))
    defer { nk_budget_set_limit(outer) }
    return try body()
  }
}
