import NumericArrays
import Testing

@Suite struct AllocationBudgetTests {
  @Test func refusesFiftyGigabytesBeforeTouchingMemory() {
    let error = #expect(throws: NumericError.self) {
      try AllocationBudget.limited(to: 1 << 30) { _ = try Checked.full([1_000_000, 6711], 0.0) }
    }
    #expect(error?.kind == .memory)
    #expect(error?.message == "Unable to allocate 50.0 GiB for an array with shape (1000000, 6711) and data type float64")
  }

  @Test func refusesSizesThatOverflow() {
    #expect(throws: NumericError.self) { try Checked.full([Int.max, 2], 0.0) }
    #expect(throws: NumericError.self) { try Checked.full([1 << 40, 1 << 40, 0], 0.0) }
    #expect(throws: NumericError.self) { try Checked.linspace(0, 1, .max) }
    #expect(throws: NumericError.self) { try Checked.arange(0, .infinity) }
    #expect(throws: NumericError.self) { try Checked.arange(0, 1, .nan) }
  }

  @Test func countsWhatIsAliveTogether() throws {
    let before = AllocationBudget.current.live
    try AllocationBudget.limited(to: 10_000) {
      let first = try Checked.full([1000], 1.0)
      #expect(AllocationBudget.current.live == before + 8000)
      #expect(throws: NumericError.self) { try Checked.add(first, first) }
      #expect(first.sum() == 1000)
    }
    #expect(AllocationBudget.current.live == before)
    _ = try Checked.full([1000], 1.0)
  }

  @Test func refusesResultsThatBroadcastToTooMuch() throws {
    let column = zeros(100_000, 1)
    let row = zeros(1, 100_000)
    #expect(throws: NumericError.self) { try AllocationBudget.limited(to: 1 << 30) { _ = try Checked.add(column, row) } }
    #expect(throws: NumericError.self) { try AllocationBudget.limited(to: 1 << 30) { _ = try Checked.matmul(column, row) } }
    let huge = try Checked.broadcast(NDArray(1.0), to: [1 << 31])
    #expect(throws: NumericError.self) { try AllocationBudget.limited(to: 1 << 30) { _ = try Checked.exp(huge) } }
  }
}
