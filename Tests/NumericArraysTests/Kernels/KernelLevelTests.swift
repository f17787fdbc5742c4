import CNumericKernels
import NumericArrays
import Testing

/// The kernels of every instruction set must give the same bits; here each is run on the same operands in turn.
@Suite(.serialized) struct KernelLevelTests {
  /// What `compute` gives with the kernels of each level that this processor has.
  private func results<T>(_ compute: () throws -> T) rethrows -> [T] {
    let current = nk_current_level()
    defer { _ = nk_use_level(current) }
    var results: [T] = []
    for level in [NK_PORTABLE, NK_AVX2, NK_AVX512] where nk_use_level(level) { results.append(try compute()) }
    return results
  }

  private func same(_ results: [NDArray<Double>]) -> Bool {
    results.allSatisfy { $0.flat.map(\.bitPattern) == results.first?.flat.map(\.bitPattern) }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 7, 8, 9, 12, 13, 16, 17, 24, 31]) func multipliesMatricesAlike(_ n: Int) {
    let random = RandomState(seed: n)
    for m in [1, 2, 3, 4, 5, 8, 9, 33] {
      for k in [1, 2, 3, 15, 16, 17, 255, 256, 257, 300, 511, 512, 700] {
        let a = random.randn(m, k)
        let b = random.randn(k, n)
        #expect(same(results { a • b }), "\(m) \(k) \(n)")
        #expect(same(results { b.T • a.T }), "\(m) \(k) \(n) transposed")
      }
    }
  }

  @Test(arguments: [0, 1, 5, 15, 16, 17, 100, 1000]) func addsAndMultipliesLinesAlike(_ n: Int) {
    let random = RandomState(seed: 3)
    let (a, b) = (random.randn(n), random.randn(n))
    #expect(same(results { a • b }))
    #expect(same(results { NDArray(a.sum()) }))
    #expect(same(results { NDArray((a[slice(nil, nil, -2)]).sum()) }))
  }

  @Test(arguments: [[7], [200, 2], [3, 1], [5, 16], [2, 3, 4], [17, 33], [0, 3], [1, 1]]) func worksElementwiseAlike(_ shape: [Int]) {
    let random = RandomState(seed: 5)
    var a = random.standardNormal(size: shape)
    let b = random.standardNormal(size: shape)
    if a.size > 3 {
      a.flat[0] = .nan
      a.flat[1] = -.infinity
      a.flat[2] = -0.0
    }
    #expect(same(results { a + b }))
    #expect(same(results { (a.T * b.T).T - 1 }))
    #expect(same(results { maximum(a, b) / minimum(0, b) }))
    #expect(same(results { sqrt(abs(a)) + floor(b) * rint(a) + sign(b) }))
    #expect(same(results { a * (b > 0) }))
    for axis in shape.indices where a.size > 0 {
      #expect(same(results { a.sum(axis: axis) }))
      #expect(same(results { a.max(axis: axis) + b.min(axis: axis, keepDims: false) }))
      #expect(same(results { a - b.mean(axis: axis, keepDims: true) }))
    }
  }

  @Test(arguments: [[7], [200, 2], [17, 33], [5, 16]]) func worksOnNarrowTypesAlike(_ shape: [Int]) {
    let random = RandomState(seed: 9)
    let a = random.standardNormal(size: shape).astype(Float.self)
    let b = random.standardNormal(size: shape).astype(Float.self)
    func bits(_ x: NDArray<Float>) -> [UInt32] { x.flat.map(\.bitPattern) }
    func same<T: Equatable>(_ results: [T]) -> Bool { results.allSatisfy { $0 == results.first } }
    #expect(same(results { bits((a + b) * a / b - sqrt(abs(a))) }))
    #expect(same(results { bits(maximum(a, b)) + [a.sum().bitPattern] + bits(a.sum(axis: 0)) }))
    #expect(same(results { bits(a • b.T) }))
    let (i, j) = (a.astype(Int32.self), b.astype(UInt8.self))
    #expect(same(results { (i * i + i).flat.map(Int.init) + (j * j - j).flat.map(Int.init) }))
    #expect(same(results { [i.sum()] }) && same(results { [j.sum()] }))
  }
}
