extension Checked {
  /// The different elements in ascending order.
  package static func unique<E: NumericElement>(_ x: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try uniqueCounts(x).values
  }

  /// The different elements in ascending order, and how often each occurs; all NaN count as one.
  package static func uniqueCounts<E: NumericElement>(
    _ x: NDArray<E>
  ) throws(NumericError) -> (values: NDArray<E>, counts: NDArray<Int>) {
    if E.elementType == .int64, let parts = try countedWholeNumbers(x) { return parts }
    let sorted = try sort(reshape(x, [-1]))
    let elements = UnsafeBufferPointer(start: sorted.base, count: sorted.size)
    var number = 0
    forEachRun(elements) { _, _ in number += 1 }
    let values = try NDArray<E>(uninitialized: [number])
    let counts = try NDArray<Int>(uninitialized: [number])
    number = 0
    forEachRun(elements) { element, count in
      values.base[number] = element
      counts.base[number] = count
      number += 1
    }
    withExtendedLifetime(sorted.storage) {}
    return (values, counts)
  }

  /// Calls `body` with each different element of a sorted line and how often it stands there.
  @inline(__always)
  private static func forEachRun<E: NumericElement>(_ line: UnsafeBufferPointer<E>, _ body: (E, Int) -> Void) {
    var start = 0
    for position in line.indices.dropFirst() {
      let (last, element) = (line[position - 1], line[position])
      if last == element || (last != last && element != element) { continue }
      body(last, position - start)
      start = position
    }
    if let last = line.last { body(last, line.count - start) }
  }

  /// The same for whole numbers that lie near each other: one counter for each number between the least and the largest.
  private static func countedWholeNumbers<E: NumericElement>(
    _ x: NDArray<E>
  ) throws(NumericError) -> (values: NDArray<E>, counts: NDArray<Int>)? {
    let whole: NDArray<Int> = try convert(x)
    let line = try reshape(whole, [-1]).contiguous()
    guard line.size > 0 else { return nil }
    let least: Int = try Checked.min(line)
    let largest: Int = try Checked.max(line)
    let (span, overflows) = largest.subtractingReportingOverflow(least)
    guard !overflows, span < 2 * line.size + 1024 else { return nil }
    WorkCount.add(line.size)
    // Two tables in turn: to count the same number twice in a row would have to wait for memory.
    var tables = [Int](repeating: 0, count: 2 * (span + 1))
    tables.withUnsafeMutableBufferPointer { tables in
      for position in 0..<line.size { tables[2 * (line.base[position] - least) + position % 2] += 1 }
    }
    withExtendedLifetime(line.storage) {}
    let totals = (0...span).map { tables[2 * $0] + tables[2 * $0 + 1] }
    let values: [Int] = totals.indices.filter { totals[$0] > 0 }.map { $0 + least }
    return (try convert(array(values)), try array(totals.filter { $0 > 0 }))
  }
}
