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

  @Test func sortsLongLinesOfNarrowTypesAsSwiftDoes() {
    let whole = RandomState(seed: 14).randint(-100_000, 100_000, size: 3000)
    #expect(Array(sort(whole.astype(Int32.self)).flat) == whole.flat.map { Int32($0) }.sorted())
    let bytes = RandomState(seed: 15).randint(0, 256, size: 3000).flat.map { UInt8($0) }
    #expect(Array(sort(NDArray(bytes)).flat) == bytes.sorted())
    let floats = floats.filter { !$0.isNaN }.map { Float($0) } + [.nan, -.infinity]
    let sorted = Array(sort(NDArray(floats)).flat)
    #expect(sorted.dropLast() == floats.filter { !$0.isNaN }.sorted()[...] && sorted.last?.isNaN == true)
  }

  @Test(arguments: [1, 10, 1000, 1_000_000_000]) func findsTheDifferentWholeNumbers(_ span: Int) {
    let values = RandomState(seed: 16).randint(-span, span, size: 3000)
    let counted = Dictionary(values.flat.map { ($0, 1) }, uniquingKeysWith: +)
    let (different, counts) = uniqueCounts(values)
    #expect(Array(different.flat) == counted.keys.sorted())
    #expect(Array(counts.flat) == counted.keys.sorted().map { counted[$0] ?? 0 })
    #expect(Array(unique(NDArray([Int.max, .min, 0, .max])).flat) == [.min, 0, .max])
  }

  @Test func findsTheExtremesOfLongLines() {
    var values = RandomState(seed: 17).randn(1003).flat.map { $0 }
    #expect(NDArray(values).max() == values.max() && NDArray(values).min() == values.min())
    values[1002] = 100
    values[501] = -.infinity
    #expect(NDArray(values).max() == 100 && NDArray(values).min() == -.infinity)
    values[700] = .nan
    #expect(NDArray(values).max().isNaN && NDArray(values).min().isNaN)
    // Of equal zeros the first is taken.
    #expect(NDArray([0.0] + [Double](repeating: -0.0, count: 200)).max().sign == .plus)
    #expect(NDArray([-0.0] + [Double](repeating: 0.0, count: 200)).max().sign == .minus)
  }
}
