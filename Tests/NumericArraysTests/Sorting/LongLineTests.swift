import NumericArrays
import Testing

/// Long lines are sorted in another way than short ones, which must not show.
@Suite struct LongLineTests {
  private var floats: [Double] {
    var values = RandomState(seed: 11).randn(2000).flat.map { ($0 * 20).rounded() / 4 }
    for (place, value) in [(3, Double.nan), (900, -.infinity), (17, .infinity), (5, -0.0), (6, 0.0), (1999, .nan), (70, -1e-300 * 1e-10)] {
      values[place] = value
    }
    return values
  }

  private func isBefore(_ a: Double, _ b: Double) -> Bool { a < b || (b.isNaN && !a.isNaN) }

  @Test func sortsLongLinesAsSwiftDoes() {
    #expect(sort(NDArray(floats)).flat.map(\.bitPattern) == floats.sorted(by: isBefore).map(\.bitPattern))
    let whole = RandomState(seed: 12).randint(-1_000_000, 1_000_000, size: 3000)
    #expect(sort(whole).flat.map { $0 } == whole.flat.sorted())
    #expect(sort(NDArray([Int](repeating: 7, count: 600))).flat.allSatisfy { $0 == 7 })
    let extremes = [Int.min, .max, 0, -1] + (0..<1000).map { $0 &* 0x1e37_79b9_7f4a_7c15 }
    #expect(sort(NDArray(extremes)).flat.map { $0 } == extremes.sorted())
  }

  @Test func keepsTheOrderOfEqualElementsInLongLines() {
    let values = floats
    let expected = values.indices.sorted { isBefore(values[$0], values[$1]) || (!isBefore(values[$1], values[$0]) && $0 < $1) }
    #expect(argsort(NDArray(values)).flat.map { $0 } == expected)
    let whole = RandomState(seed: 13).randint(0, 10, size: 2000)
    let order = argsort(whole).flat.map { $0 }
    #expect(zip(order, order.dropFirst()).allSatisfy { (whole[$0].item(), $0) < (whole[$1].item(), $1) })
  }
}
