import NumericArrays
import Testing

/// Every element of a product is one chain of fused multiply-adds, in blocks of 256, whatever the shapes and layouts.
@Suite struct ProductOrderTests {
  /// The defined order, written down as plainly as it can be.
  private func reference(_ a: NDArray<Double>, _ b: NDArray<Double>) -> [UInt64] {
    var bits: [UInt64] = []
    for i in 0..<a.shape[0] {
      for j in 0..<b.shape[1] {
        var (total, start, isFirst) = (0.0, 0, true)
        while start < a.shape[1] {
          let rest = a.shape[1] - start
          let block = rest >= 512 ? 256 : rest > 256 ? ((rest + 1) / 2 + 3) / 4 * 4 : rest
          var sum = 0.0
          for k in start..<start + block {
            let (x, y): (Double, Double) = (a[i, k], b[k, j])
            sum.addProduct(x, y)
          }
          total = isFirst ? sum : total + sum
          isFirst = false
          start += block
        }
        bits.append(total.bitPattern)
      }
    }
    return bits
  }

  @Test(arguments: [
    (1, 1, 3), (3, 5, 2), (200, 2, 16), (16, 200, 2), (5, 300, 7), (2, 513, 17), (9, 700, 3), (1, 40, 6), (6, 40, 1), (50, 300, 61),
  ])
  func addsInTheDefinedOrder(_ m: Int, _ k: Int, _ n: Int) {
    let random = RandomState(seed: 1)
    let (a, b) = (random.randn(m, k), random.randn(k, n))
    let expected = reference(a, b)
    #expect((a • b).flat.map(\.bitPattern) == expected)
    #expect((a.T.copy().T • b).flat.map(\.bitPattern) == expected)
    #expect((a • b.T.copy().T).flat.map(\.bitPattern) == expected)
    #expect((b.T • a.T).T.flat.map(\.bitPattern) == expected)
    #expect(dot(a, b).flat.map(\.bitPattern) == expected)
  }

  @Test func multipliesVectorsByMatricesInTheSameOrder() {
    let random = RandomState(seed: 2)
    let (a, v) = (random.randn(30, 70), random.randn(70))
    #expect((a • v).flat.map(\.bitPattern) == reference(a, v.reshaped(70, 1)))
    #expect((v • a.T).flat.map(\.bitPattern) == reference(a, v.reshaped(70, 1)))
  }
}
